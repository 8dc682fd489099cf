"""What a person wishes for a new site."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from klartekst.model.facts import Authority
from klartekst.model.policy import PolicyKind
from klartekst.publishing.starter.automation import CodeHost
from klartekst.publishing.starter.texts.choice import texts_for
from klartekst.publishing.starter.texts.table import PolicyTexts, StarterTexts
from klartekst.storage.parsers import plain_id
from klartekst.wording.words.choice import words_for

KINDS = tuple(kind for kind in PolicyKind if kind in {field.name for field in fields(StarterTexts)})
"""The kinds of policies that there are starter texts for."""

# Which authority supervises a company depends on its Land there (authorities.yml holds the federal one).
_SUPERVISED_BY_STATES = ("DE",)


@dataclass(frozen=True, slots=True)
class Wishes:
    """A site with one policy of one company.

    ``country`` is an ISO 3166-1 alpha-2 code; the first of ``languages`` is authoritative;
    ``policy`` is the policy's folder, and so its address. ``names_authority`` says that the
    authority of the country can be cited; ``code_host`` is to publish the site. Empty texts stand for
    what is not known.
    """

    company: str
    country: str
    email: str
    languages: tuple[str, ...]
    kind: PolicyKind
    policy: str
    time_zone: str
    names_authority: bool
    registration_number: str = ""
    site_url: str = ""
    code_host: CodeHost = CodeHost.NONE


def policy_texts(kind: PolicyKind, language: str) -> PolicyTexts:
    """The starter texts of a kind of policy in a language."""
    texts: PolicyTexts = getattr(texts_for(language), kind.value)
    return texts


def updates_folder(language: str) -> str:
    """The usual folder of the pages of updates, after the word that readers of a language see."""
    return plain_id(words_for(language).updates)


def one_authority(country: str, authorities: Iterable[Authority]) -> bool:
    """Whether every company of a country has the same authority, and it is known by its present name."""
    if country in _SUPERVISED_BY_STATES:
        return False
    return any(authority.country == country and authority.valid_to is None for authority in authorities)
