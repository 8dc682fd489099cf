"""The time zone of a country, from the IANA database."""

from importlib.resources import files


def country_time_zone(country: str) -> str:
    """The zone in which most of a country lives, for an ISO 3166-1 alpha-2 code; else ``UTC``.

    The database lists a country's most populous zone first.
    """
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[2] for row in rows if row[0] == country), "UTC")
