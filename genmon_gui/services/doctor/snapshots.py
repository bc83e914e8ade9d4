"""Whether copies of the record are kept, and how old the newest is."""

import os
from pathlib import Path

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import ago
from genmon_gui.services.copies.snapshot_folder import OLD_S, SnapshotFolder
from genmon_gui.services.doctor.finding import Finding, lacking, well


def check_snapshots(settings: Settings, now: float) -> Finding:
    """The folders, and the age of the newest snapshot; nothing is made."""
    if settings.snapshots.keep == 0:
        return lacking("snapshots", "none are taken", "set keep of [snapshots] to 1 or more")
    folder, second = settings.snapshot_folder, settings.snapshots.second_folder
    if second is not None and not second.is_dir():
        return lacking("snapshots", f"{second} is not there", "put its disk back")
    for each in filter(None, (folder, second)):
        if each.exists() and not os.access(each, os.W_OK | os.X_OK):
            remedy = "make it writable for the user that genmon-gui runs as"
            return lacking("snapshots", f"{each} cannot be written", remedy)
    return _check_newest(folder, settings.database, now)


def _check_newest(folder: Path, record: Path, now: float) -> Finding:
    try:
        kept = SnapshotFolder(folder, record).kept(now)
    except GenmonError as error:
        return lacking("snapshots", error.text, error.remedy)
    if not kept:
        return well("snapshots", f"none yet in {folder}, the kiosk takes one a day")
    age_s = now - kept[-1].stamp.taken_at
    text = f"{len(kept)} in {folder}, the newest taken {ago(age_s)}"
    if age_s > OLD_S:
        return lacking("snapshots", text, "let the kiosk run, and look what it says on its screen")
    return well("snapshots", text)
