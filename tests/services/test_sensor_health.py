from contextlib import closing
from pathlib import Path

from genmon_gui.core.reading import Fault, FaultKind
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import faults, places
from genmon_gui.services.sensor_health import FaultDay, read_fault_days
from tests.builders import NOW, TORONTO

DAY = 86_400.0
# Midnight in Toronto.
TODAY = NOW - 14 * 3600 - 120
CRC, MISSING = FaultKind.CRC, FaultKind.MISSING


def test_faults_are_counted_by_local_day_and_kind_for_a_week(tmp_path: Path) -> None:
    with closing(open_record(tmp_path / "genmon.db")) as record:
        engine, attic = places.ensure(record, "Engine"), places.ensure(record, "Attic")
        rows = [(engine, Fault(TODAY + second, CRC)) for second in range(3)]
        rows += [(engine, Fault(TODAY - 1 - second, MISSING)) for second in range(2)]
        rows += [(engine, Fault(TODAY - 5, CRC)), (attic, Fault(TODAY - 6 * DAY, CRC))]
        rows += [(attic, Fault(TODAY - 6 * DAY - 1, CRC))]
        faults.add(record, rows)
        found = dict(read_fault_days(record, NOW, TORONTO))
    yesterday = FaultDay(TODAY - DAY, ((MISSING, 2), (CRC, 1)))
    assert found["Engine"] == (FaultDay(TODAY, ((CRC, 3),)), yesterday)
    assert found["Attic"] == (FaultDay(TODAY - 6 * DAY, ((CRC, 1),)),)
