"""What each policy says to the items of its checklist."""

from collections.abc import Iterator, Mapping

from klartekst.checks.profile import asked_of, sections_covering
from klartekst.checks.question import CheckedText, Question
from klartekst.checks.text import Text
from klartekst.model.checklist import ChecklistItem, CompletenessPhrases, Need, Sign
from klartekst.model.coverage import Answer, Exemption, ItemCoverage, Location, PolicyCoverage
from klartekst.model.phrases import PhraseList
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.storage.checklist import read_completeness_phrases
from klartekst.wording.negations import negations_in
from klartekst.wording.phrases import phrases_in, sentence_around

BASES = "gdpr-13-1-c"
"""The item under which a text names its purposes and legal bases."""

Where = Mapping[str, tuple[Location, ...]]


def coverage(question: Question) -> tuple[PolicyCoverage, ...]:
    """The coverage of every policy that is asked for anything, in the order of the project."""
    signs = _signs_in_texts(question)
    found = (_coverage_of(policy, question.project, signs) for policy in question.policies)
    return tuple(one for one in found if one.items)


def _coverage_of(policy: Policy, project: Project, signs: Mapping[tuple[str, Sign], str]) -> PolicyCoverage:
    exemptions = {name.item: name for name in policy.exemptions}
    items = (_item_coverage(item, policy, project, exemptions, signs) for item in asked_of(policy))
    covers = any(text.covers for section in policy.sections for text in section.texts.values())
    languages = tuple(code for code in policy.languages if code in policy.pages)
    return PolicyCoverage(policy.id, languages, tuple(filter(None, items)), bool(covers or exemptions))


def _item_coverage(
    item: ChecklistItem,
    policy: Policy,
    project: Project,
    exemptions: Mapping[str, Exemption],
    signs: Mapping[tuple[str, Sign], str],
) -> ItemCoverage | None:
    """What the policy says to an item; None where it says nothing and is not asked."""
    where = _where(policy, item)
    if where:
        return ItemCoverage(item, Answer.ANSWERED, where)
    exempt = next((exemptions[name] for name in item.ids if name in exemptions), None)
    if exempt:
        return ItemCoverage(item, Answer.NOT_APPLICABLE, {}, exempt.reason)
    inherited = {} if item.need is Need.WHEN_NAMED else _inherited(policy, item, project)
    if inherited:
        return ItemCoverage(item, Answer.INHERITED, inherited)
    shown = _shown_by_facts(item, policy) or (signs.get((policy.id, item.sign), "") if item.sign else "")
    if item.need is Need.ALWAYS or shown:
        return ItemCoverage(item, Answer.MISSING, {}, shown)
    return ItemCoverage(item, Answer.SILENT, {}) if item.need is Need.CONDITIONAL else None


def _where(policy: Policy, item: ChecklistItem) -> dict[str, tuple[Location, ...]]:
    where: dict[str, list[Location]] = {}
    for section in sections_covering(policy, item):
        for language, text in section.texts.items():
            if text.body.strip():
                location = Location(policy.id, section.id, text.title, text.path)
                where.setdefault(language, []).append(location)
    return {language: tuple(where[language]) for language in policy.languages if language in where}


def _inherited(policy: Policy, item: ChecklistItem, project: Project) -> Where:
    """Where a policy that this one adds to answers the item, or one that that one adds to."""
    seen = {policy.id}
    parent = _parent(policy, project)
    while parent and parent.id not in seen:
        where = _where(parent, item)
        if where:
            return where
        seen.add(parent.id)
        parent = _parent(parent, project)
    return {}


def _parent(policy: Policy, project: Project) -> Policy | None:
    return project.policy(policy.supplements.policy) if policy.supplements else None


def _shown_by_facts(item: ChecklistItem, policy: Policy) -> str:
    facts = policy.facts
    match item.sign:
        case Sign.OFFICER if facts.dpo:
            return f"{facts.dpo.place.path} names a data protection officer"
        case Sign.REPRESENTATIVE if facts.representative:
            return f"{facts.representative.place.path} names a representative"
        case Sign.JOINT_CONTROLLERS if len(facts.controllers) > 1:
            return f"{facts.controllers[0].place.path} names several controllers"
    return ""


def _signs_in_texts(question: Question) -> dict[tuple[str, Sign], str]:
    """What shows, among the bases that an authoritative text names, that a condition holds; by policy."""
    signs: dict[tuple[str, Sign], str] = {}
    for text in texts_covering(question, BASES):
        phrases = read_completeness_phrases(text.language)
        if phrases and text.language == text.policy.authoritative:
            for sign, wanted in _signs(phrases):
                words = first_affirmed(text, wanted)
                if words:
                    signs.setdefault((text.policy.id, sign), f'{text.passage.path} says "{words}"')
    return signs


def _signs(phrases: CompletenessPhrases) -> Iterator[tuple[Sign, PhraseList]]:
    yield Sign.CONSENT, phrases.consent
    yield Sign.LEGITIMATE_INTEREST, phrases.legitimate_interest


def texts_covering(question: Question, item_id: str) -> Iterator[CheckedText]:
    """The working texts, in every language, of the sections that answer an item they are asked for."""
    return (text for text in question.texts() if item_id in text.answers)


def first_affirmed(text: Text, wanted: PhraseList) -> str:
    """The first of the phrases in a text that stands in a sentence without a negation; empty if none does."""
    for block in text.blocks:
        for phrase in phrases_in(block.text, wanted):
            start, end = sentence_around(block.text, phrase.start, phrase.end)
            words = block.text[start:end].lower().replace(",", " ").replace(".", " ").split()
            if not negations_in(text.language).intersection(words):
                return phrase.text
    return ""
