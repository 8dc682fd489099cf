"""An imported policy as the files of its folder."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from klartekst.importing.contacts import FoundContact
from klartekst.importing.imported_policy import ImportedPolicy, ImportedSection
from klartekst.importing.record_files import record_files
from klartekst.importing.to_do_list import Remark, to_do_list
from klartekst.model.policy import TO_DO_FILE, Role
from klartekst.storage.policy_folder import POLICY_FILE
from klartekst.storage.section_list import PAGE_STEM
from klartekst.storage.yaml_text import quoted


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a policy: its languages with their roles, and whether it names its own controller.

    ``guesses`` says whether suggestions and records are written, which no published text may hold.
    """

    languages: tuple[str, ...]
    names_controller: bool = True
    guesses: bool = True


def policy_files(
    policy: ImportedPolicy,
    setting: Setting,
    remarks: Sequence[Remark] = (),
    earlier: Mapping[str, ImportedPolicy] = MappingProxyType({}),
) -> dict[str, bytes]:
    """The files of the policy's folder by their names, with the list of things to do.

    ``earlier`` are the texts of the versions before it, by their labels: the list names what they left out.
    """
    files = {POLICY_FILE: _settings(policy, setting)}
    for language, text in policy.texts.items():
        files[f"{PAGE_STEM}.{language}.md"] = _page(text.title, text.preamble)
        for section in text.sections:
            files[f"{section.id}.{language}.md"] = _section(section, setting)
    if setting.guesses:
        files |= record_files(policy.records)
    files[TO_DO_FILE] = to_do_list(policy, remarks, earlier)
    return {name: text.encode() for name, text in files.items()}


def facts_yaml(policy: ImportedPolicy) -> str:
    """The facts that the authoritative text names, as lines of YAML; empty where it names no company."""
    contacts = policy.authoritative.contacts
    if contacts.controller.name is None:
        return ""
    lines = ["controller:", *_facts(contacts.controller)]
    if contacts.officer.facts:
        lines += ["dpo:", *_facts(contacts.officer)]
    return "".join(f"{line}\n" for line in lines)


def _facts(contact: FoundContact) -> Iterator[str]:
    for name, fact in contact.facts:
        yield f"  {name}: {quoted(fact.value)} # line {fact.line} of the source"
    if contact.country:
        yield f"  country: {quoted(contact.country)}"


def _settings(policy: ImportedPolicy, setting: Setting) -> str:
    roles = (
        f"  {quoted(code)}: {Role.COURTESY if at else Role.AUTHORITATIVE}"
        for at, code in enumerate(setting.languages)
    )
    sections = "".join(f"  - {section}\n" for section in policy.sections)
    return (
        f"kind: {policy.kind}\nnumbering: {policy.numbering}\nlanguages:\n"
        + "".join(f"{role}\n" for role in roles)
        + (facts_yaml(policy) if setting.names_controller else "")
        + (f"sections:\n{sections}" if sections else "sections: []\n")
    )


def _page(title: str, preamble: str) -> str:
    return f"---\ntitle: {quoted(title)}\n---\n{preamble}\n"


def _section(section: ImportedSection, setting: Setting) -> str:
    lines = [f"title: {quoted(section.title)}"]
    if setting.guesses and section.covers:
        lines.append("covers: # suggested by these words; delete what the text does not answer")
        lines += [f"  - {item.item} # line {item.line}: {quoted(item.words)}" for item in section.covers]
    if setting.guesses and section.change:
        lines.append(f"change: {quoted(section.change)}")
    front = "\n".join(lines)
    return f"---\n{front}\n---\n{section.body}\n"
