"""The kinds of values that options take."""

import re
from datetime import date, datetime
from typing import Any

import click


class Day(click.ParamType[date]):
    """A day as ``2027-01-01``."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; fails for one that does not exist or is written otherwise."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"'{value}' is no day; write it as 2027-01-01", param, ctx)


class Timestamp(click.ParamType[datetime]):
    """A moment in ISO 8601, such as ``2026-11-22T09:00:00+01:00``; without an offset, local time."""

    name = "timestamp"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment; fails for one that does not exist or is written otherwise."""
        if isinstance(value, datetime):
            return value
        try:
            return datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"'{value}' is no moment; write it as 2026-11-22T09:00:00+01:00", param, ctx)


class Label(click.ParamType[str]):
    """The label of a version, such as ``2.0``; it becomes the name of a folder and part of an address."""

    name = "label"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The label; fails where no folder and no address could bear it."""
        if not re.fullmatch("[0-9A-Za-z][0-9A-Za-z._-]*", str(value)):
            self.fail(
                f"'{value}' is no label; use letters a–z, digits, '.', '_' and '-', as in 2.0", param, ctx
            )
        return str(value)


class LanguageText(click.ParamType[tuple[str, str]]):
    """A text in a language, as ``nb=Ny leverandør``."""

    name = "lang=text"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """The language and the text; fails where either is missing."""
        if isinstance(value, tuple):
            return value
        language, mark, text = str(value).partition("=")
        if not (language.strip() and mark and text.strip()):
            self.fail(f"'{value}' is not LANGUAGE=TEXT, such as nb=\"Ny leverandør\"", param, ctx)
        return language.strip(), " ".join(text.split())


DAY, TIMESTAMP, LABEL, LANGUAGE_TEXT = Day(), Timestamp(), Label(), LanguageText()
