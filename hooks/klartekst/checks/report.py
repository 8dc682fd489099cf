"""The report: every question asked of a project, and what came of it."""

from collections.abc import Callable, Iterator
from itertools import chain

from klartekst.checks import (
    addresses,
    changes,
    completeness,
    cookies,
    days,
    facts,
    identity,
    languages,
    law,
    outside,
    parity,
    plain_language,
    pointers,
    privacy,
    promises,
    references,
    residue,
    site,
    slips,
    spellings,
    sufficiency,
    translations,
    unfinished,
    vocabulary,
)
from klartekst.checks.acceptance import with_acceptances
from klartekst.checks.follow_ons import without_follow_ons
from klartekst.checks.memory import Checks, DocumentCheck, PairCheck, TextCheck
from klartekst.checks.question import Question
from klartekst.model.diagnostic import Diagnostic, weighed

CHECKS: tuple[Callable[[Question], Iterator[Diagnostic]], ...] = (
    facts.invalid_registration_number,
    facts.unknown_country,
    references.unknown_target,
    references.unsafe_link,
    references.missing_document,
    references.unknown_supplement,
    references.cyclic_supplement,
    languages.untranslated_term,
    languages.unused_term,
    translations.stale_translation,
    translations.unknown_translation,
    site.kitchen_not_excluded,
    privacy.asks_elsewhere,
    privacy.stores_something,
    site.missing_site_url,
    privacy.page_asks_elsewhere,
    completeness.unused_checklist,
    completeness.missing_item,
    completeness.silent_item,
    completeness.contradictory_item,
    completeness.empty_answer,
    completeness.unasked_article,
    unfinished.authors_remark,
    cookies.set_before_consent,
    cookies.without_purpose,
    cookies.without_duration,
    cookies.without_access,
    cookies.necessary_by_consent,
    cookies.not_seen,
    cookies.harder_to_reject,
    cookies.category_not_asked,
    cookies.category_without_cookies,
    addresses.missing_address,
    outside.invalid_address,
    outside.dead_link,
    outside.moved_link,
    outside.unreached_link,
    outside.missing_fragment,
    changes.change_without_note,
    changes.correctable,
    changes.note_without_change,
    changes.note_beside_change,
    law.published_dead_reference,
    days.other_day,
    days.overdue_review,
)
"""The checks that need the whole site, its history or the day, and are asked every time."""

TEXT_CHECKS: tuple[TextCheck, ...] = (
    residue.repeated_word,
    residue.hidden_address,
    residue.glued_words,
    residue.cut_word,
    residue.leftover,
    residue.doubled_punctuation,
    residue.unended_paragraph,
    slips.swallowed_heading,
    vocabulary.foreign_word,
    vocabulary.foreign_sentence,
    slips.unreadable_article,
    slips.slip,
    slips.shouted_paragraph,
    plain_language.very_long_sentence,
    plain_language.long_sentences,
    plain_language.long_paragraph,
    plain_language.long_item,
    plain_language.long_section,
    plain_language.very_hard_section,
    plain_language.hard_section,
    plain_language.many_hedges,
    law.dead_reference,
    law.doubted_reference,
    law.foreign_law,
    law.wrong_period,
    days.other_law_day,
    days.impossible_day,
    days.ambiguous_day,
    days.other_datetime,
    promises.check_regularly,
    promises.hedge,
    promises.implied_consent,
    promises.browser_consent,
    pointers.position,
    pointers.bare_link,
    pointers.lost_link,
    pointers.unlinked_document,
)
"""The checks that look at each text by itself, and are not asked again of one that has not changed."""

DOCUMENT_CHECKS: tuple[DocumentCheck, ...] = (
    residue.repeated_paragraph,
    residue.mixed_quotation_marks,
    vocabulary.unexplained_abbreviation,
    vocabulary.several_names,
    vocabulary.other_term,
    spellings.other_spelling,
    spellings.misspelt_word,
    pointers.drifted_contents,
    pointers.unknown_title,
    sufficiency.vague_retention,
    sufficiency.incomplete_rights,
    sufficiency.unexplained_withdrawal,
    sufficiency.missing_basis,
    sufficiency.unstated_interest,
    sufficiency.bare_transfer,
    sufficiency.nameless_complaint,
    sufficiency.hidden_objection,
    sufficiency.unreachable_officer,
    identity.unclear_controller,
    identity.misleading_title,
)
"""The checks that look at all texts of a policy in one language."""

PAIR_CHECKS: tuple[PairCheck, ...] = (
    parity.different_headings,
    parity.different_lists,
    parity.different_tables,
    parity.different_links,
    parity.different_numbers,
    parity.different_dates,
    parity.different_emails,
    parity.different_names,
)
"""The checks that look at a text beside its translation."""


def check(question: Question) -> tuple[Diagnostic, ...]:
    """All that is wrong with a project, over all its languages, what cannot be read before the rest.

    Holds what reading and compiling have found. The severities are those the site has chosen; a finding
    that somebody has accepted is a remark with the reason, and one accepted in vain is reported (KT300).
    """
    project = question.project
    asked_of_each = Checks(TEXT_CHECKS, DOCUMENT_CHECKS, PAIR_CHECKS)
    judgements = question.memory.findings(question.subjects(), asked_of_each)
    rendering = (p.diagnostics for _, edition in question.editions() for p in question.parts(edition))
    judgements += chain.from_iterable(ask(question) for ask in CHECKS)
    told = chain(
        project.diagnostics,
        *(compilation.diagnostics for compilation in question.compilations.values()),
        *rendering,
        with_acceptances(judgements, question.policies),
    )
    return weighed(without_follow_ons(told, project), dict(project.severities))
