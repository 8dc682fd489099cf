"""The day it is: a moment seen from a time zone."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def build_moment(environment: Mapping[str, str], now: datetime) -> datetime:
    """The moment a build counts as: ``SOURCE_DATE_EPOCH`` (seconds since 1970) where it is set.

    Raises ``ValueError`` where it is set to something that is no number of seconds.
    """
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return now
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(f"SOURCE_DATE_EPOCH is '{epoch}', which is no number of seconds") from error


def day_in_zone(moment: datetime, time_zone: str) -> date:
    """The day that a moment falls on in a zone; in UTC where no such zone is known."""
    try:
        return moment.astimezone(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return moment.astimezone(UTC).date()  # the unknown zone has been reported where it is written
