"""The YAML files of a new site, with comments for the people who will change them."""

from collections.abc import Iterable

from klartekst.model.policy import PolicyKind, Role
from klartekst.publishing.starter.texts.table import sections_of
from klartekst.publishing.starter.wishes import Wishes, policy_texts, updates_folder
from klartekst.storage.file_schemas import schema_comment
from klartekst.storage.yaml_text import quoted
from klartekst.wording.locale import language_name

_SITE = """\
# The site. The words of its policies, and the facts they cite, are in docs/.
site_name: {name}
{site_url}

# What policies are made from never becomes part of the site, even with the plugin off.
exclude_docs: |
{kept_out}

theme:
  name: material
  # No letters from another host: a reader's browser talks to this site only.
  font: false

# A link to a place that its page does not have counts as much as one to a page that is not there.
validation:
  links:
    anchors: warn

plugins:
  - search
  # The languages of the site; the default one has no prefix in addresses.
  - i18n:
      docs_structure: suffix
      reconfigure_search: false
      languages:
{languages}
  - klartekst
"""

_FACTS = """\
{schema}
# Facts that texts cite between braces: {{{{ controller.name }}}}, {{{{ controller.email }}}} and so on.
# Take away the "#" before a line to use it.
controller:
  name: {name}
{registration_number}
  # address: "Street 1, 0000 Town"
  country: {country}
  email: {email}
  # phone: "+00 00 00 00 00"

# The data protection officer, if there is one.
# dpo:
#   name: "…"
#   email: "…"

# Where days begin.
time_zone: {time_zone}

# The text of the authoritative language is the original; a required translation is promised to
# readers, a courtesy translation is not.
languages:
{languages}

# The folder of the pages of updates in addresses, the same in all languages: choose it before you publish.
updates_folder: {updates}
"""

_POLICY = """\
{schema}
# What this policy is (privacy, cookies, terms or other), and its sections in order.
# Each section is one file per language beside this one: the section "{first}" is {first}.{language}.md.
kind: {kind}
sections:
{sections}
"""

_NOT_APPLICABLE = """\
# Items of the checklist that the texts have no answer to yet, with the reason. Where one applies to
# you, write about it in a section, name it under covers: there, and delete its line here.
not_applicable:
{items}
"""

_REASONS = {
    "gdpr-13-1-b": "No data protection officer is named yet.",
    "gdpr-13-1-e": "No recipients are named yet.",
    "gdpr-13-1-f": "The example sends nothing outside the EEA.",
    "gdpr-13-2-c": "The example asks for no consent.",
    "gdpr-13-2-f": "The example makes no automated decisions.",
}


def site_settings(name: str, languages: tuple[str, ...], site_url: str, kept_out: Iterable[str]) -> str:
    """``mkdocs.yml``; the first language is the default, ``kept_out`` are the lines of ``exclude_docs``."""
    items = (
        f"{{locale: {quoted(code)}, name: {quoted(language_name(code, code))}"
        f"{', default: true' if code == languages[0] else ''}}}"
        for code in languages
    )
    unknown = '# The address at which readers find the site:\n# site_url: "https://policies.example/"'
    return _SITE.format(
        name=quoted(name),
        site_url=f"site_url: {quoted(site_url)}" if site_url else unknown,
        kept_out=_lines("  ", kept_out),
        languages=_lines("        - ", items),
    )


def site_facts(wishes: Wishes) -> str:
    """``docs/klartekst.yml``."""
    number = wishes.registration_number
    roles = dict.fromkeys(wishes.languages, Role.REQUIRED) | {wishes.languages[0]: Role.AUTHORITATIVE}
    return _FACTS.format(
        schema=schema_comment("klartekst", ".."),
        name=quoted(wishes.company),
        registration_number=(
            f"  registration_number: {quoted(number)}" if number else '  # registration_number: "…"'
        ),
        country=quoted(wishes.country),
        email=quoted(wishes.email),
        time_zone=quoted(wishes.time_zone),
        languages=_lines("  ", (f"{quoted(code)}: {role}" for code, role in roles.items())),
        updates=updates_folder(wishes.languages[0]),
    )


def policy_settings(wishes: Wishes) -> str:
    """The policy's ``policy.yml``."""
    sections = list(sections_of(policy_texts(wishes.kind, wishes.languages[0])))
    settings = _POLICY.format(
        schema=schema_comment("policy", "../.."),
        kind=wishes.kind,
        sections=_lines("  - ", sections),
        first=sections[0],
        language=wishes.languages[0],
    )
    if wishes.kind is not PolicyKind.PRIVACY:
        return settings
    reasons = (f"{item}: {quoted(reason)}" for item, reason in _REASONS.items())
    return settings + _NOT_APPLICABLE.format(items=_lines("  ", reasons))


def _lines(before: str, items: Iterable[str]) -> str:
    return "\n".join(before + item for item in items)
