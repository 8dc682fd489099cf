"""The keys of a table of words for records: what each says, and which placeholders it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordWords:
    """The words of one language for records. Every key is required, so that a gap fails to import.

    Placeholders, filled with ``str.format``:

    * ``{article}``, ``{paragraph}``, ``{letter}`` – the parts of a provision such as ``6(1)(b)``;
    * ``{kind}`` – ``recipient`` or ``activity``;
    * ``{name}`` – the name of a recipient, or a purpose, as the records give it;
    * ``{field}`` – a label from below;
    * ``{old}``, ``{new}`` – what a record said, and what it says; ``–`` for nothing.

    Captions and labels begin with a capital. The roles, the provisions and the kinds stand inside a
    sentence and begin as the language writes them there.
    """

    language: str  # BCP 47 code of the language that these words are in

    # Captions of tables
    recipients_caption: str
    processing_caption: str

    # Labels; they bear the names of the fields of ``Recipient`` and ``ProcessingActivity``
    name: str
    role: str
    country: str
    notice: str
    service: str
    since: str
    until: str
    purpose: str
    data_subjects: str
    data_categories: str
    legal_basis: str
    legitimate_interest: str
    source: str
    recipients: str
    transfers: str
    retention: str
    required: str
    if_not_given: str
    automated_decisions: str
    automated_logic: str

    # Labels of the record of Article 30, which is not published
    representative: str
    security_measures: str
    internal_notes: str

    # What stands behind labels; the roles bear the values of ``RecipientRole``
    role_processor: str
    role_controller: str
    role_joint_controller: str
    role_authority: str
    required_yes: str
    required_no: str
    automated_yes: str
    automated_no: str

    # Provisions of the GDPR
    article: str  # {article}
    article_letter: str  # {article} {paragraph} {letter}
    provisions: Mapping[str, str] = field(hash=False)  # the names of the usual ones

    # Changes of facts
    facts_changed: str  # heading of their list
    recipient: str
    activity: str
    added: str  # {kind} {name}
    removed: str  # {kind} {name}
    replaced: str  # {name} {field} {old} {new}
