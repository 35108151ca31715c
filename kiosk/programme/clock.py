"""The one clock of the kiosk: the event's time zone, simulated on request."""

from datetime import UTC, datetime, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

# A machine without a battery clock wakes in the past; no forum is older than this program.
EARLIEST_BELIEVABLE = datetime(2026, 1, 1, tzinfo=UTC)


class Clock:
    """Tells the time in the event's zone, never in the machine's."""

    def __init__(self, zone: str | None = None, simulated: datetime | None = None) -> None:
        """Take an IANA zone (None: unknown) and, to simulate, the local time at which to start."""
        self.move(zone)
        self._simulated = simulated.replace(tzinfo=self._zone) if simulated else None
        self._since = monotonic()

    def move(self, zone: str | None) -> None:
        """Tell the time of another zone from now on; the moment stays what it is."""
        self._zone = ZoneInfo(zone) if zone else UTC
        self._zone_known = zone is not None

    @property
    def zone(self) -> str:
        """The IANA name of the event's zone, "" while it is unknown."""
        return self._zone.key if isinstance(self._zone, ZoneInfo) else ""

    def now(self) -> datetime:
        """Return the present moment, aware, in the event's zone."""
        if self._simulated:
            # In UTC, or a night when clocks change would be an hour too long or too short.
            passed = timedelta(seconds=monotonic() - self._since)
            return (self._simulated.astimezone(UTC) + passed).astimezone(self._zone)
        return datetime.now(self._zone)

    def believable(self) -> bool:
        """Return whether the hour may be shown: simulated, or in a known zone and a sane year."""
        if self._simulated:
            return True
        return self._zone_known and self.now() >= EARLIEST_BELIEVABLE
