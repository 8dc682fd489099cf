"""The keys of a word table: what each says, and which placeholders it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language. Every key is required, so that a table with a gap fails to import.

    Templates are filled with ``str.format`` and keyword arguments. Their placeholders:

    * ``{date}`` – a day, as ``format_day`` writes it in this language;
    * ``{until}`` – the last day in force, itself included, written in the same way;
    * ``{published}``, ``{recorded}`` – the days on which a text was published, and on which
      somebody entered that it had been, written in the same way;
    * ``{version}`` – a version's label, such as ``2.1``;
    * ``{in_language}`` – a cell of ``in_language``, or ``in_other_language`` filled in;
    * ``{name}`` – a language's name in this language, uninflected, as ``language_name`` gives it;
    * ``{old}``, ``{new}`` – labels of two versions, or two states of what a flag speaks of;
    * ``{policy}`` – the title of a policy, or a link that bears it, uninflected;
    * ``{title}`` – the title of a section;
    * ``{number}`` – a section's or footnote's number, such as ``4`` or ``4.2``, or how many there are;
    * ``{point}`` – ``point_numbered`` or ``point_unnumbered`` filled in;
    * ``{term}`` – a term as the glossary gives it;
    * ``{url}`` – the address of the page;
    * ``{page}``, ``{pages}`` – the number of a sheet of paper, and how many there are;
    * ``{email}`` – an e-mail address to write to;
    * ``{reason}`` – a reason as the publisher gave it, in whatever language that was;
    * ``{channels}`` – an enumeration of ``channel_…``, as ``join_list`` writes it.

    Labels and headings begin with a capital. What may stand inside a sentence (the kinds, the
    points, ``version``, ``draft``, ``in_language``, ``in_force_…``, ``change_…``, ``section_…``,
    ``channel_…``) begins as the language writes it there.

    No text calls a version current: a page may be read long after it was built, so what is in
    force is told with its dates.
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
    kind_privacy: str  # the kinds bear the values of ``PolicyKind``
    kind_cookies: str
    kind_terms: str
    kind_other: str

    # Where a text stands
    version: str
    draft: str
    updates: str  # name of the changelog
    status_draft: str
    status_in_force: str  # {version} {date}
    status_announced: str  # {version} {date}
    status_superseded: str  # {version} {date} {until}
    status_withdrawn: str  # {version}
    reviewed_on: str  # {date}
    ended_on: str  # {date}
    in_force_from: str  # {date}: for a cell that follows the version's label
    in_force_between: str  # {date} {until}: the same for a version whose last day has passed
    effective_on: str  # {date}: ``in_force_from`` as a line of its own
    published_on: str  # {date}
    published_entered: str  # {date} {recorded}: a day that was entered afterwards, so on somebody's word
    supplements: str  # {policy}: the line that names the policy this one adds to

    # Which language a text is in
    notice_fallback_section: str  # {in_language}: a section shown in another language
    notice_fallback_page: str  # {in_language}: a page shown in another language
    notice_stale: str  # a translation older than its original
    read_in_language: str  # {in_language}: link to that original
    in_language: Mapping[str, str] = field(hash=False)  # language code -> "in Swedish"
    in_other_language: str  # {name}: the same for a language without a cell
    prevailing: Mapping[str, str] = field(hash=False)  # code of the prevailing language -> sentence
    prevailing_other: str  # {name}: the same for a language without a cell

    # Banners, and where they lead
    banner_older: str  # {date} {until}
    banner_announced: str  # {date}
    banner_withdrawn: str  # {date}
    banner_withdrawn_before: str  # {date}: withdrawn before it was ever in force
    banner_ended: str  # {policy} {date} {until}: the first day without the policy, the last with it
    banner_corrected: str  # {date}: on the text that a correction brought
    banner_before_correction: str  # {date}: on the text that a correction replaced
    banner_draft: str  # {version} {date}
    banner_draft_unreleased: str
    go_to_version: str  # {version} {date}: link to the version in force
    go_to_corrected: str
    go_to_uncorrected: str
    go_to_same_section: str  # {version}
    notice_announced: str  # {version} {date}: on the page of the version in force
    read_announced: str  # link to the announced version
    older_translation: str  # {version} {in_language}: an older version is in the reader's language
    read_older_translation: str  # {in_language}: link to it

    # The table of versions
    versions: str  # its heading
    version_column: str
    in_force_column: str
    published_column: str
    change_column: str
    permanent_address: str
    plain_version: str  # link to the text in its source form
    pdf_version: str  # link to the text on sheets of paper
    checksum_label: str
    change_initial: str  # the classes of change bear the values of ``Change``
    change_material: str
    change_editorial: str
    what_changed: str  # heading of a version's changes
    section_added: str  # behind a section's title; the labels bear the values of ``SectionChangeKind``
    section_changed: str
    section_removed: str
    last_changed: str  # {date} {version}: under a section
    section_history: str  # link from a section to its changes

    # Redlines: what changed from one version to another
    changes_in: str  # {version}: title of the page that shows them
    changes_between: str  # {old} {new}: title for two versions that are no neighbours
    changes_in_draft: str  # {version}
    see_changes: str  # link to what changed
    see_changes_since: str  # link from an older version
    changed_sections: str  # heading of their list
    section_moved: str  # as ``section_added``
    words_added: str  # label of their count
    words_removed: str  # label of their count
    show_whole_text: str  # link
    show_changes_only: str  # link
    unchanged_left_out: str  # stands for unchanged text
    same_words: str  # two texts that differ in typography only
    same_text: str  # two texts that do not differ
    addition: str  # before added words, read aloud
    addition_end: str  # behind them
    removal: str  # before removed words, read aloud
    removal_end: str  # behind them
    block_added: str  # label of a paragraph; the labels bear the values of ``RedlineStatus``
    block_removed: str
    block_moved: str
    block_moved_from: str  # {title}
    row_added: str  # label of a table row
    row_removed: str
    row_moved: str
    meaning_negation: str  # what a flagged difference is of; the labels bear the values of ``Meaning``
    meaning_number: str
    meaning_date: str
    meaning_name: str
    meaning_link: str
    meaning_structure: str
    flag_replaced: str  # {old} {new}
    history_of_sections: str  # {policy}: title of the page that shows how each section came to be
    history_link: str  # link to that page
    never_changed: str  # a section whose words no version has changed
    compare_versions: str  # title of the page
    compare_versions_of: str  # {policy}
    compare_any: str  # heading of the form
    compare_from: str  # label of a field
    compare_to: str  # label of a field
    compare_language: str  # label of a field
    compare_button: str
    compare_needs_script: str
    compare_failed: str
    compare_since_before: str  # column of links
    compare_with_version: str  # {version}: column of links

    # What a policy answers, for those who write it
    coverage_of: str  # {policy}: title of the page for editors that tells what the text answers
    coverage_for_editors: str
    coverage_item: str  # column
    coverage_answer: str  # column
    coverage_place: str  # column
    answer_answered: str  # the answers bear the values of ``Answer``
    answer_inherited: str  # answered by the policy that this one adds to
    answer_not_applicable: str
    answer_silent: str  # nothing is said, and it may not apply
    answer_missing: str

    # What happened, as headings of entries in the changelog and of feeds
    event_version: str  # {version}
    event_announced: str  # {version} {date}
    event_in_force: str  # {version}
    event_translation: str  # {version} {in_language}
    event_correction: str  # {version} {in_language}
    event_withdrawal: str  # {version}
    event_ended: str  # {policy}
    reason: str  # {reason}
    retroactive: str  # {published} {date} {reason}: published after the first day that it applies to
    short_notice: str  # {reason}
    notified: str  # {date} {channels}
    channel_email: str  # the channels bear the names that ``release.yml`` gives them
    channel_letter: str
    channel_banner: str
    channel_app: str
    channel_sms: str

    # The changelog and the timeline
    updates_of: str  # {policy}: title of a policy's changelog
    updates_all: str  # link to the changelog of the site
    updates_upcoming: str  # heading of what is announced
    updates_past: str  # heading of what has been published
    no_updates: str
    timeline: str
    timeline_of: str  # {policy}: accessible name of the picture
    timeline_explained: str  # under the picture, above the table
    subscribe: str
    feed_atom: str
    feed_json: str

    # The message that tells people of a version
    message_subject: str  # {policy} {date}
    message_subject_initial: str  # {policy} {date}
    message_opening: str  # {policy} {date}
    message_opening_initial: str  # {policy} {date}
    message_opening_editorial: str  # {policy} {date}: new words, nothing new in them
    message_changes: str  # above the list of changes
    message_read: str  # {url}
    message_contact: str  # {email}

    # References and sections
    point_numbered: str  # {number} {title}
    point_unnumbered: str  # {title}
    point_in_policy: str  # {point} {policy}
    permalink: str  # accessible label of a section's own link
    edit_section: str
    edit_section_of: str  # {title}: accessible label of the edit link

    # Terms and footnotes
    terms: str  # heading of the glossary
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
    page_number: str  # {page} {pages}: on each sheet of paper
    trouble_title: str  # heading of the diagnostics that a preview shows
    trouble_text: str
