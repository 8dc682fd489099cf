"""The keys of a table of words for cookies."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieWords:
    """The words of one language for cookies. Every key is required, so that a gap fails to import.

    Captions and labels begin with a capital; what stands behind them begins as the language writes
    it inside a sentence. ``{category}`` is one of the categories.
    """

    language: str  # BCP 47 code of the language that these words are in

    # Captions of tables
    caption: str
    caption_of: str  # {category}

    # What a record is, in a list of changes
    kind_cookie: str
    kind_consent: str

    # Labels; they bear the names of the fields of ``Cookie``
    name: str
    pattern: str
    tech: str
    party: str
    provider: str
    notice: str
    host: str
    category: str
    purpose: str
    data: str
    duration: str
    third_party_access: str
    third_country: str
    legal_basis: str
    set_before_consent: str

    # Labels of the parts of a request for consent; they bear the names of the fields of ``Consent``
    title: str
    text: str
    accept: str
    reject: str
    choose: str

    # What stands behind labels; they bear the values of ``Party``, ``Tech`` and ``Category``
    party_first: str
    party_third: str
    tech_cookie: str
    tech_local_storage: str
    tech_session_storage: str
    tech_indexed_db: str
    tech_pixel: str
    tech_fingerprint: str
    tech_sdk: str
    category_necessary: str
    category_functional: str
    category_statistics: str
    category_marketing: str
    session: str  # a duration: as long as the browser's session
    persistent: str  # a duration: without an end
    yes: str
    no: str
