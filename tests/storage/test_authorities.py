"""The authorities that come with the package."""

from datetime import date, timedelta

from klartekst.storage.authorities import read_authorities

EEA = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"


def test_every_country_has_one_authority_on_every_day() -> None:
    turn = date(2021, 1, 1)
    for day in (date(2018, 5, 25), turn - timedelta(days=1), turn, date(2026, 11, 22)):
        valid = [item.country for item in read_authorities() if item.valid_on(day)]
        assert valid == sorted([*EEA.split(), "CH", "GB"])


def test_name_follows_the_day() -> None:
    def name(day: date) -> str:
        return next(
            item.names["sv"] for item in read_authorities() if item.country == "SE" and item.valid_on(day)
        )

    assert name(date(2018, 5, 9)) == "Datainspektionen"
    assert name(date(2020, 12, 31)) == "Datainspektionen"
    assert name(date(2021, 1, 1)) == "Integritetsskyddsmyndigheten"


def test_unverified_names_are_left_out() -> None:
    languages = {item.country: set(item.names) for item in read_authorities()}
    assert languages["FI"] == {"fi"}
    assert languages["IE"] == {"en"}
    assert languages["BE"] == {"fr", "nl"}
    assert languages["CH"] == {"de"}
    assert languages["NO"] == {"nb", "nn"}
    assert {code for code, names in languages.items() if not names} == {"BG", "CY", "MT", "PL"}


def test_addresses_are_safe_links() -> None:
    assert all(item.url.startswith("https://") for item in read_authorities())
