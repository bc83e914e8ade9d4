"""Everything the polling thread does, without a thread: the in-process twin of its worker."""

from collections.abc import Callable

from genmon_gui.config.settings import Settings
from genmon_gui.core.errors import GenmonError
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.orders import RehearsalWanted
from genmon_gui.services.polling import Polling
from genmon_gui.services.record.held_wal import held_wal_notice
from genmon_gui.services.record.record_keeping import RecordKeeping
from genmon_gui.services.timekeeping import Timekeeping


class Station:
    """The bus, the rounds and the record, for one thread's use.

    Opening it does not ask a sensor; `start_round`, then `close_round` when it `is_complete` or
    its time is up.
    """

    def __init__(
        self,
        settings: Settings,
        bus: Bus,
        timekeeping: Timekeeping,
        answered: Callable[[], None],
        *,
        demo: bool = False,
    ) -> None:
        """Open the record and get ready.

        Args:
            settings: everything configured.
            bus: what is asked.
            timekeeping: the time, which the station lets look at the clock once a round.
            answered: called from any thread once all sensors that were asked have answered.
            demo: the record is the demo's, and gets a year of history first.

        Raises:
            GenmonError: the record cannot be used, or another process records into it.
        """
        self._path, self._time = settings.database, timekeeping
        self._trouble: Trouble | None = None
        self._keeping = RecordKeeping(settings, timekeeping, demo=demo)
        # Counted from the boot, answers have their right place whenever the clock is set.
        self._polling = Polling(bus, _expected(settings), answered, timekeeping.since_boot_s)

    def change_settings(self, settings: Settings) -> None:
        """Go on with other settings, between two rounds; nothing is waiting.

        The record, the bus and the program's run stay what they are: nobody was off, and an alarm
        whose rule is the same goes on as it stands.

        Args:
            settings: everything configured, for the same record.

        Raises:
            GenmonError: the record did not take it; it has to be done again.
        """
        self._keeping.change_settings(settings)
        self._polling.expect(_expected(settings))

    def start_round(self) -> None:
        """Ask every sensor; returns at once. Without a bus, what is told next says so."""
        try:
            self._polling.start_round()
        except GenmonError as error:
            self._trouble = Trouble.of(error)
        else:
            self._trouble = None

    @property
    def is_complete(self) -> bool:
        """Whether every sensor that was asked has answered."""
        return self._polling.is_complete

    def close_round(self) -> RoundTaken:
        """Judge and record what was heard."""
        self._keeping.keep_up()
        looks = tuple(
            seen._replace(look=seen.look._replace(at=self._time.moment(seen.look.at)))
            for seen in self._polling.close_round()
        )
        since_boot_s = self._time.since_boot_s()
        at = self._time.moment(since_boot_s)
        return self._told(self._keeping.recorder.record(looks, at, since_boot_s))

    def state(self) -> RoundTaken:
        """What is known without asking."""
        return self._told(self._keeping.recorder.state(self._time.now()))

    def acknowledge(self, rule_key: str) -> RoundTaken:
        """Somebody has seen an alarm."""
        return self._told(self._keeping.recorder.acknowledge(rule_key, self._time.now()))

    def snooze(self, rule_key: str, for_s: float | None) -> RoundTaken:
        """Tell nobody of an alarm for so long, or with None of it again at once."""
        return self._told(self._keeping.recorder.snooze(rule_key, for_s, self._time.now()))

    def rehearse(self, wanted: RehearsalWanted) -> RoundTaken:
        """Pretend a value; whoever wants it ends it too."""
        return self._told(self._keeping.recorder.rehearse(wanted, self._time.now()))

    def end_rehearsal(self) -> RoundTaken:
        """Pretend nothing any more."""
        return self._told(self._keeping.recorder.end_rehearsal(self._time.now()))

    def catch_up(self) -> bool:
        """Do a small piece of work that can wait for an idle moment; False when none is left.

        Raises:
            GenmonError: the record did not take it; there is nothing left until the next start.
        """
        return self._keeping.catch_up()

    @property
    def has_work(self) -> bool:
        """Whether there may be such work."""
        return self._keeping.has_work

    @property
    def is_waiting(self) -> bool:
        """Whether readings or transitions wait in memory: the settings then stay as they are."""
        return self._keeping.is_waiting

    @property
    def is_open(self) -> bool:
        """False once a damaged record could not be followed by a new one; then only close."""
        return self._keeping.is_open

    def close(self) -> None:
        """Stop asking and close the record."""
        self._polling.close()
        self._keeping.close()

    def _told(self, taken: RoundTaken) -> RoundTaken:
        """A record that takes nothing is worse than a bus that is not there."""
        if self._keeping.replace_damaged():
            taken = self._keeping.recorder.state(taken.at)
        trouble = self._keeping.trouble or taken.trouble or self._trouble
        notice = self._keeping.notice.text or held_wal_notice(self._path)
        return taken._replace(trouble=trouble, notice=notice)


def _expected(settings: Settings) -> tuple[str, ...]:
    return tuple(sensor.rom_id for sensor in settings.sensors)
