"""What is not written yet: missing pages, sections and translations of a policy."""

from collections.abc import Iterator, Mapping

from klartekst.model import codes
from klartekst.model.policy import Policy, Role
from klartekst.storage.policy_file import PolicyFile
from klartekst.storage.report import Report, quoted
from klartekst.storage.section_list import PAGE_STEM

Written = Mapping[str, frozenset[str]]


def report_gaps(policy: Policy, written: Written, file: PolicyFile, report: Report) -> None:
    """Note what is missing: the page (KT127), texts (KT121) and translations (KT126, KT131).

    ``written`` tells in which languages a file of each stem is there, readable or not.
    """
    if not policy.languages:
        return
    gaps = _Gaps(policy, written, report)
    gaps.report_missing_page()
    gaps.report_missing_sections()
    for language, role in policy.languages.items():
        if role is not Role.AUTHORITATIVE:
            gaps.report_missing_translations(language, role, file.language_lines.get(language))


class _Gaps:
    def __init__(self, policy: Policy, written: Written, report: Report) -> None:
        self._policy = policy
        self._written = written
        self._report = report
        self._folder = report.path.rpartition("/")[0]
        self._original = policy.authoritative

    def report_missing_page(self) -> None:
        if not self._has(PAGE_STEM, self._original):
            self._report.add(
                codes.MISSING_PAGE,
                None,
                f"the policy has no page in {quoted(self._original)}, its authoritative language",
                f"write {self._path(PAGE_STEM, self._original)}",
            )

    def report_missing_sections(self) -> None:
        for section in self._policy.sections:
            if self._has(section.id, self._original):
                continue
            lacks = (
                f"has no text in {quoted(self._original)}, the authoritative language"
                if self._written.get(section.id)
                else "is listed, but has no text"
            )
            self._report.add(
                codes.MISSING_SECTION,
                section.place.line,
                f"the section {quoted(section.id)} {lacks}",
                f"write {self._path(section.id, self._original)}, or delete the section here",
            )

    def report_missing_translations(self, language: str, role: Role, line: int | None) -> None:
        originals = [stem for stem in self._stems() if self._has(stem, self._original)]
        missing = [stem for stem in originals if not self._has(stem, language)]
        code = codes.UNTRANSLATED_REQUIRED if role is Role.REQUIRED else codes.UNTRANSLATED_COURTESY
        if missing and not any(self._has(stem, language) for stem in self._stems()):
            self._report.add(
                code,
                line,
                f"nothing of the policy is translated into {quoted(language)} ({role})",
                f"write {self._path(PAGE_STEM, language)} and the sections, or drop the language",
            )
            return
        for stem in missing:
            what = "page" if stem == PAGE_STEM else "section"
            self._report.on(self._path(stem, self._original)).add(
                code,
                None,
                f"the {what} is not translated into {quoted(language)} ({role})",
                f"write {self._path(stem, language)}",
            )

    def _stems(self) -> Iterator[str]:
        yield PAGE_STEM
        yield from (section.id for section in self._policy.sections)

    def _has(self, stem: str, language: str) -> bool:
        return language in self._written.get(stem, ())

    def _path(self, stem: str, language: str) -> str:
        return f"{self._folder}/{stem}.{language}.md"
