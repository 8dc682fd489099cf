"""Time zones: a country's, from the IANA database, and when a day has begun in one."""

from datetime import UTC, datetime, time, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

# Off the full hour, at which every other scheduled job in the world begins.
_PAST_MIDNIGHT = timedelta(minutes=17)


def country_time_zone(country: str) -> str:
    """The zone in which most of a country lives, for an ISO 3166-1 alpha-2 code; else ``UTC``.

    The database lists a country's most populous zone first.
    """
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[2] for row in rows if row[0] == country), "UTC")


def after_midnight(time_zone: str) -> time:
    """The time in UTC at which a day has begun in a zone, in summer and in winter.

    Within two hours after midnight there, by the zone's rules of 2026.
    """
    zone = ZoneInfo(time_zone)
    midnights = (datetime(2026, month, 1, tzinfo=zone) for month in range(1, 13))
    latest = max(midnights, key=lambda midnight: midnight.astimezone(UTC) - midnight.replace(tzinfo=UTC))
    return (latest + _PAST_MIDNIGHT).astimezone(UTC).time()
