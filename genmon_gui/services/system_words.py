"""How everything stands, in words for the system page."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import short_day, short_weekday
from genmon_gui.core.fault_words import fault_name, fault_words
from genmon_gui.core.language import decimals, mark, say, say_count, whole_number
from genmon_gui.core.phrasing import ago, duration, moment, size_words
from genmon_gui.core.reading import Fault
from genmon_gui.services.copies.snapshot_folder import OLD_S
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.messages import PlaceView, RoundTaken
from genmon_gui.services.record.future_readings import FutureReadings
from genmon_gui.services.record.growth import has_room
from genmon_gui.services.sensor_health import DAYS, FaultDay
from genmon_gui.services.system import SystemRead

# Up to here it is said how long ago a reading was, beyond that when.
_NEAR_S = 3600


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is so.

    Attributes:
        name: what it is about.
        text: how it stands.
        is_well: nobody need do anything about it.
    """

    name: str
    text: str
    is_well: bool = True


def sensor_facts(taken: RoundTaken, read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """Each place: its last reading, how long that took, its faults of late."""
    days = dict(read.fault_days)
    return tuple(_sensor(view, taken, days.get(view.place, ()), zone) for view in taken.places)


def _sensor(view: PlaceView, taken: RoundTaken, days: tuple[FaultDay, ...], zone: tzinfo) -> Fact:
    sentences = []
    is_faulty = isinstance(view.look, Fault)
    if isinstance(view.look, Fault):
        sentences.append(fault_words(view.look.kind))
    sentences.append(_last_reading(view, taken, zone))
    sentences += [_of_day(day, taken.at, zone) for day in days] or [
        say("No fault in {days} days.", days=DAYS)
    ]
    return Fact(view.place, " ".join(sentences), is_well=not is_faulty)


def _last_reading(view: PlaceView, taken: RoundTaken, zone: tzinfo) -> str:
    if view.latest is None:
        return say("No reading yet.")
    age_s = taken.at - view.latest.at
    is_near = age_s < _NEAR_S or not taken.is_clock_known
    when = ago(age_s) if is_near else moment(view.latest.at, taken.at, zone)
    if view.read_s is None:
        return say("Last reading {when}.", when=when)
    # Hundredths are enough to see a cable that makes it slow.
    seconds = decimals(max(view.read_s, 0.01), 2)
    return say("Last reading {when}, read in {seconds} s.", when=when, seconds=seconds)


def _of_day(day: FaultDay, now: float, zone: tzinfo) -> str:
    """Faults today: 2 garbled, 1 no answer."""
    date, today = local_date(day.start, zone), local_date(now, zone)
    kinds = ", ".join(f"{whole_number(count)} {fault_name(kind)}" for kind, count in day.counts)
    if date == today:
        return say("Faults today: {kinds}.", kinds=kinds)
    return say(
        "Faults on {weekday} {date}: {kinds}.",
        weekday=short_weekday(date),
        date=short_day(date),
        kinds=kinds,
    )


def storage_facts(read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """The record's size, the room it has, its snapshots."""
    storage = read.storage
    return (
        Fact(say("Database"), f"{size_words(storage.record_bytes)}, {storage.path}"),
        Fact(
            say("Free space"),
            size_words(storage.free_bytes),
            is_well=has_room(storage.free_bytes),
        ),
        _snapshots(read, zone),
    )


def _snapshots(read: SystemRead, zone: tzinfo) -> Fact:
    storage, name = read.storage, say("Snapshots")
    if not storage.are_snapshots_kept:
        return Fact(name, say("None are taken."))
    if storage.last_snapshot_at is None:
        return Fact(name, say("None yet, one is taken a day."))
    last_at = storage.last_snapshot_at
    text = say_count(
        storage.snapshots,
        mark("1 kept, the last one {moment}"),
        mark("{count} kept, the last one {moment}"),
        moment=moment(last_at, read.at, zone),
    )
    return Fact(name, text, is_well=read.at - last_at <= OLD_S)


def message_facts(read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """Whether messages go out, and what the server says."""
    standing = read.outbox
    if standing is None:
        nobody = say("None: alarms are told on this screen alone.")
        return (Fact(say("Recipients"), nobody),)
    sent = say("None yet")
    if standing.last_sent_at is not None:
        sent = moment(standing.last_sent_at, read.at, zone)
    waiting = whole_number(standing.waiting) if standing.waiting else say("None")
    facts = (
        Fact(say("Last sent"), sent),
        Fact(say("Waiting"), waiting, is_well=standing.waiting == 0),
    )
    if not standing.last_answer:
        return facts
    said = Fact(say("Server says"), standing.last_answer, is_well=standing.waiting == 0)
    return (*facts, said)


def clock_facts(read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """Whether the time is known, what contradicts it, and since when the machine is on."""
    running = Fact(say("Machine on"), say("for {duration}", duration=duration(read.running_s)))
    future = (_future(found, read.at, zone) for found in read.future)
    return _time(read, zone), *_disbelieved(read, zone), *future, running


def _time(read: SystemRead, zone: tzinfo) -> Fact:
    clock = read.clock
    if clock.known_since is None:
        return Fact(say("Time"), say("Not known: readings wait for it."), is_well=False)
    known = mark("No time server answers now, known since {moment}")
    if clock.is_synchronized:
        known = mark("Kept right by a time server, known since {moment}")
    return Fact(say("Time"), say(known, moment=moment(clock.known_since, read.at, zone)))


def _disbelieved(read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """What the machine's clock shows where that is not followed."""
    shown_at = read.clock.shown_at
    if shown_at is None:
        return ()
    shown = say(
        "{moment}; not believed until a time server says so",
        moment=moment(shown_at, read.at, zone),
    )
    return (Fact(say("Clock shows"), shown, is_well=False),)


def _future(found: FutureReadings, now: float, zone: tzinfo) -> Fact:
    text = say_count(
        found.count,
        mark("1 reading of {place} at {moment}: genmon-gui check says how to hide it"),
        mark("{count} readings of {place} up to {moment}: genmon-gui check says how to hide them"),
        place=found.place,
        moment=moment(found.last_at, now, zone),
    )
    return Fact(say("In the future"), text, is_well=False)


def machine_facts(read: SystemRead) -> tuple[Fact, ...]:
    """Where the machine is found, and what runs on it."""
    found = ", ".join(read.addresses) or say("No network")
    return (
        Fact(say("Name"), read.host),
        Fact(say("Address"), found),
        Fact(say("Versions"), ", ".join(f"{name} {version}" for name, version in read.versions)),
    )


def event_facts(read: SystemRead, zone: tzinfo) -> tuple[Fact, ...]:
    """What happened last, the newest first."""

    def told(at: float) -> str:
        return moment(at, read.at, zone)

    return tuple(
        Fact(told(event.at) if event.is_time_known else "", event_sentence(event, told))
        for event in read.events
    )
