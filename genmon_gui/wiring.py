"""Who tells the kiosk's window what, and whom it asks: one connection a line."""

from genmon_gui.crew import Crew
from genmon_gui.widgets.kiosk_window import KioskWindow


def wire(window: KioskWindow, crew: Crew) -> None:
    """Connect a window with the workers."""
    _tell(window, crew)
    _tell_troubles(window, crew)
    _ask(window, crew)
    _save(window, crew)
    if crew.settings is not None:
        crew.settings.troubled.connect(window.troubles.show_settings)
        crew.settings.answered.connect(window.change_answered)
        window.change_wanted.connect(crew.settings.change)
        window.undo_wanted.connect(crew.settings.undo)


def _tell(window: KioskWindow, crew: Crew) -> None:
    """What workers know goes to the window, whose pages hear it."""
    crew.polling.round_taken.connect(window.show_round)
    crew.delivery.trial_reported.connect(window.trial_reported)
    crew.history.overview_read.connect(window.overview_read)
    crew.history.history_read.connect(window.history_read)
    crew.history.year_read.connect(window.year_read)
    crew.history.day_read.connect(window.show_day)
    crew.history.alarm_log_read.connect(window.alarm_log_read)
    crew.hindsight.hindsight_read.connect(window.hindsight_read)
    crew.system.system_read.connect(window.system_read)
    crew.lock.judged.connect(window.pin_judged)
    crew.lock.stood.connect(window.pin_stood)


def _tell_troubles(window: KioskWindow, crew: Crew) -> None:
    """So does what is wrong."""
    crew.polling.troubled.connect(window.troubles.show_polling)
    crew.delivery.reported.connect(window.troubles.show_delivery_report)
    crew.delivery.troubled.connect(window.troubles.show_delivery)
    crew.snapshots.reported.connect(window.troubles.show_snapshots_report)
    crew.heartbeat.reported.connect(window.troubles.show_heartbeat_report)
    crew.history.troubled.connect(window.troubles.show_history)
    crew.hindsight.troubled.connect(window.troubles.show_history)
    crew.system.troubled.connect(window.troubles.show_system)
    crew.lock.troubled.connect(window.troubles.show_lock)


def _ask(window: KioskWindow, crew: Crew) -> None:
    """What people want goes to the workers."""
    window.acknowledged.connect(crew.polling.acknowledge)
    window.hurried.connect(crew.polling.hurry)
    window.rehearsal_wanted.connect(crew.polling.rehearse)
    window.rehearsal_stopped.connect(crew.polling.stop_rehearsal)
    window.trial_wanted.connect(crew.delivery.try_out)
    window.trial_stopped.connect(crew.delivery.stop_trial)
    window.snoozed.connect(crew.polling.snooze)
    window.overview_asked.connect(crew.history.read_overview)
    window.history_asked.connect(crew.history.read_history)
    window.year_asked.connect(crew.history.read_year)
    window.day_asked.connect(crew.history.read_day)
    window.alarm_log_asked.connect(crew.history.read_alarm_log)
    window.hindsight_asked.connect(crew.hindsight.try_limit)
    window.system_asked.connect(crew.system.read_system)
    window.pin_tried.connect(crew.lock.judge)
    window.pin_asked.connect(crew.lock.tell_standing)
    window.pin_wanted.connect(crew.lock.change_pin)


def _save(window: KioskWindow, crew: Crew) -> None:
    """So does what they take along on a stick."""
    window.desk.sticks_asked.connect(crew.stick.find_sticks)
    window.desk.saving_wanted.connect(crew.stick.save)
    window.desk.year_asked.connect(crew.history.read_year)
    crew.stick.sticks_found.connect(window.desk.show_sticks)
    crew.stick.progressed.connect(window.desk.show_progress)
    crew.stick.taken.connect(window.desk.show_taken)
    crew.history.year_read.connect(window.desk.show_year)
