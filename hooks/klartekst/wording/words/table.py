"""The keys of a word table: what each says, and which placeholders it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language. Every key is required, so that a table with a gap fails to import.

    Templates are filled with ``str.format`` and keyword arguments. Their placeholders:

    * ``{date}`` – a day, as ``format_day`` writes it in this language;
    * ``{version}`` – a version's label, such as ``2.1``;
    * ``{in_language}`` – a cell of ``in_language``, or ``in_other_language`` filled in;
    * ``{name}`` – a language's name in this language, uninflected, as ``language_name`` gives it;
    * ``{policy}`` – the title of a policy, or a link that bears it, uninflected;
    * ``{title}`` – the title of a section;
    * ``{number}`` – a section's or footnote's number, such as ``4`` or ``4.2``;
    * ``{point}`` – ``point_numbered`` or ``point_unnumbered`` filled in;
    * ``{term}`` – a term as the glossary gives it;
    * ``{url}`` – the address of the page.

    Labels and headings begin with a capital. What may stand inside a sentence (the kinds, the
    points, ``version``, ``draft``, ``in_language``) begins as the language writes it there.
    """

    language: str  # BCP 47 code of the language that these words are in

    # Finding the way
    skip_to_content: str  # first link of a page
    contents: str  # heading of the contents list
    on_this_page: str  # accessible label of the contents list
    languages: str  # heading of the language list
    language_list_label: str  # accessible label of the language list
    menu: str
    home: str  # name of the front page
    search: str
    search_label: str  # accessible label of the search field
    search_needs_script: str  # shown to readers without JavaScript

    # The table of policies
    policies: str  # its heading
    policy_column: str
    languages_column: str
    status_column: str
    updated_column: str
    kind_privacy: str  # the kinds bear the values of ``PolicyKind``
    kind_cookies: str
    kind_terms: str
    kind_other: str

    # Where a text stands
    version: str
    draft: str
    updates: str  # name of the changelog
    status_draft: str
    status_draft_explained: str
    status_in_force: str  # {version} {date}
    reviewed_on: str  # {date}
    ended_on: str  # {date}
    last_updated: str  # {date}
    supplements: str  # {policy}: the line that names the policy this one adds to

    # Which language a text is in
    notice_fallback_section: str  # {in_language}: a section shown in another language
    notice_fallback_page: str  # {in_language}: a page shown in another language
    notice_stale: str  # {in_language}: a translation older than its original
    read_in_language: str  # {in_language}: link to that original
    in_language: Mapping[str, str] = field(hash=False)  # language code -> "in Swedish"
    in_other_language: str  # {name}: the same for a language without a cell
    prevailing: Mapping[str, str] = field(hash=False)  # code of the prevailing language -> sentence
    prevailing_other: str  # {name}: the same for a language without a cell

    # References and sections
    point_numbered: str  # {number} {title}
    point_unnumbered: str  # {title}
    point_in_policy: str  # {point} {policy}
    permalink: str  # accessible label of a section's own link
    edit_section: str
    edit_section_of: str  # {title}: accessible label of the edit link

    # Terms and footnotes
    terms: str  # heading of the glossary
    term_label: str  # {term}: accessible label of a marked term
    back_to_text: str  # link from the glossary to where a term is used
    footnotes: str  # heading of the footnotes
    footnote_label: str  # {number}: accessible label of a footnote's mark
    footnote_back: str  # accessible label of the link from a footnote to its mark

    # Titles of admonitions that have none of their own
    admonition_note: str
    admonition_info: str
    admonition_tip: str
    admonition_warning: str
    admonition_danger: str
    admonition_example: str
    admonition_important: str

    # Whom to write to
    controller: str
    joint_controllers: str
    dpo: str
    authority: str
    registration_number: str
    address: str
    email: str
    phone: str
    website: str

    # Page not found, print, preview
    not_found_title: str
    not_found_text: str
    not_found_home: str  # link to the front page
    print_source: str  # {url}: last line of a printed page
    trouble_title: str  # heading of the diagnostics that a preview shows
    trouble_text: str
