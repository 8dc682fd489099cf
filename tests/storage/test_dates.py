"""Dates as people write them."""

from datetime import date

import pytest

from klartekst.storage.dates import Day
from klartekst.storage.nodes import Scalar
from klartekst.storage.report import Report


@pytest.mark.parametrize(
    ("written", "code", "hint"),
    [
        ("2026-02-30", "KT111", ""),
        ("0000-01-01", "KT111", ""),
        ("31.04.2026", "KT111", ""),
        ("31. april 2026", "KT111", ""),
        ("31 huhtikuuta 2026", "KT111", ""),
        ("31. nóvember 2026", "KT111", ""),
        ("25.05.2018", "KT112", "write 2018-05-25"),
        ("25. 5. 2018", "KT112", "write 2018-05-25"),
        ("25.05.18", "KT112", "write 2018-05-25"),
        ("25/05/2018", "KT112", "write 2018-05-25"),
        ("05/06/2018", "KT112", "write 2018-06-05 or 2018-05-06, whichever is meant"),
        ("05/05/2018", "KT112", "write 2018-05-05"),
        ("18-05-25", "KT112", "write 2025-05-18 or 2018-05-25, whichever is meant"),
        ("2018-5-25", "KT112", "write 2018-05-25"),
        ("2018/05/25", "KT112", "write 2018-05-25"),
        ("25. mai 2018", "KT107", "write 2018-05-25"),
        ("25 marraskuuta 2018", "KT107", "write 2018-11-25"),
        ("25. mars 2018", "KT107", "write 2018-03-25"),
        ("mai 2018", "KT107", "write year-month-day, such as 2026-06-01"),
        ("2026-06-01T10:00", "KT107", "write year-month-day, such as 2026-06-01"),
        ("٢٠٢٦-٠٦-٠١", "KT107", "write year-month-day, such as 2026-06-01"),
    ],
)
def test_other_forms_are_explained(written, code, hint) -> None:
    report = Report("a.yml")
    assert Day()(Scalar(written, 1), "reviewed_on", report) is None
    assert [item.code.id for item in report.found] == [code]
    assert report.found[0].hint.startswith(hint)


def test_iso_form_is_read() -> None:
    report = Report("a.yml")
    assert Day()(Scalar("2024-02-29", 1), "reviewed_on", report) == date(2024, 2, 29)
    assert report.found == []
