"""The one clock of the kiosk: the event's time zone, simulated on request."""

from datetime import UTC, datetime, timedelta, tzinfo
from time import monotonic

# A machine without a battery clock wakes in the past; no forum is older than this program.
EARLIEST_BELIEVABLE = datetime(2026, 1, 1, tzinfo=UTC)
# Nor does one last so long; a clock beyond runs somewhere in the future.
BELIEVABLE_FOR = timedelta(days=20 * 365)
# A clock that told the local time for UTC when staff published may have been put right since.
SLACK = timedelta(days=1)
UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)


class Clock:
    """Tells the time in the event's zone, never in the machine's."""

    def __init__(
        self,
        zone: str | None = None,
        simulated: datetime | None = None,
        published: datetime | None = None,
    ) -> None:
        """Take an IANA zone (None: unknown) and, to simulate, the local time at which to start.

        `published`, aware, is when the programme was: it cannot be earlier now.
        """
        self.move(zone, published)
        self._simulated = simulated.replace(tzinfo=self._zone) if simulated else None
        self._since = monotonic()

    def move(self, zone: str | None, published: datetime | None = None) -> None:
        """Tell the time of another zone from now on; the moment stays what it is."""
        self._published = published or UNKNOWN
        self._zone = _zone(zone) if zone else UTC
        self._zone_known = zone is not None
        self._name = zone or ""

    @property
    def published(self) -> datetime:
        """When the programme was published, by the clock of then."""
        return self._published.astimezone(self._zone)

    @property
    def zone(self) -> str:
        """The IANA name of the event's zone, "" while it is unknown."""
        return self._name

    def now(self) -> datetime:
        """Return the present moment, aware, in the event's zone."""
        if self._simulated:
            # In UTC, or a night when clocks change would be an hour too long or too short.
            passed = timedelta(seconds=monotonic() - self._since)
            return (self._simulated.astimezone(UTC) + passed).astimezone(self._zone)
        return datetime.now(self._zone)

    def believable(self) -> bool:
        """Return whether the hour may be shown: simulated, or in a known zone and a sane year."""
        return self._simulated is not None or (self._zone_known and self.plausible())

    def plausible(self) -> bool:
        """Return whether the machine's clock can be right: not before, nor long after, all this."""
        return self._sane() and not self.before_publication()

    def before_publication(self) -> bool:
        """Return whether it shows a time of this program, but one before the publication.

        It, or the clock that the publication went by, is wrong: which one, only people can say.
        """
        return self._sane() and datetime.now(UTC) < self._published - SLACK

    def _sane(self) -> bool:
        now = datetime.now(UTC)
        return EARLIEST_BELIEVABLE <= now <= EARLIEST_BELIEVABLE + BELIEVABLE_FOR


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # a programme without hours does without

    return ZoneInfo(name)
