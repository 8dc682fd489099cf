"""Every kind of trouble that Klartekst reports, under its stable code.

Codes are never renumbered or given a new meaning. The guide explains each (``docs/guide/codes``).
"""

from klartekst.model.diagnostic import Code, Severity

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

# Reading files
UNREADABLE_FILE = Code("KT101", ERROR, "file cannot be read as UTF-8 text")
UNKNOWN_KEY = Code("KT102", ERROR, "unknown key")
DUPLICATE_KEY = Code("KT103", ERROR, "key given twice")
BROKEN_YAML = Code("KT104", ERROR, "broken YAML")
UNCLOSED_FRONT_MATTER = Code("KT105", ERROR, "front matter never ends")
WRONG_SHAPE = Code("KT106", ERROR, "value of the wrong shape")
WRONG_VALUE = Code("KT107", ERROR, "value that is not allowed here")
MISSING_KEY = Code("KT108", ERROR, "missing or empty key")
LARGE_FILE = Code("KT109", ERROR, "file too large")
OUTSIDE_FILE = Code("KT110", ERROR, "link to a file outside the content folder")
IMPOSSIBLE_DATE = Code("KT111", ERROR, "date that does not exist")
AMBIGUOUS_DATE = Code("KT112", ERROR, "date that can be read in several ways")
MERGE_CONFLICT = Code("KT113", ERROR, "unresolved merge conflict")

# Policies and their languages
MISSING_SECTION = Code("KT121", ERROR, "listed section without a text")
UNLISTED_SECTION = Code("KT122", ERROR, "section file that is not listed")
DUPLICATE_SECTION = Code("KT123", ERROR, "section listed twice")
ADDRESS_CLASH = Code("KT124", ERROR, "two things claim one address")
UNKNOWN_LANGUAGE = Code("KT125", ERROR, "language that is not configured")
UNTRANSLATED_REQUIRED = Code("KT126", WARNING, "promised translation is missing")
MISSING_PAGE = Code("KT127", ERROR, "policy without its page")
AUTHORITATIVE_LANGUAGE = Code("KT128", ERROR, "not exactly one authoritative language")
LANGUAGE_MISMATCH = Code("KT129", ERROR, "language that the site does not build")
INVALID_ID = Code("KT130", ERROR, "id with characters that addresses cannot hold")
UNTRANSLATED_COURTESY = Code("KT131", INFO, "courtesy translation is missing")
STALE_TRANSLATION = Code("KT132", WARNING, "translation made from older words")

# References, links and anchors
UNKNOWN_TARGET = Code("KT141", ERROR, "reference to something that is not there")
CYCLIC_SUPPLEMENT = Code("KT142", ERROR, "policies that supplement each other in a ring")
FORMER_ID_IN_USE = Code("KT143", ERROR, "former id that is still in use")
DUPLICATE_ANCHOR = Code("KT144", ERROR, "two anchors with one id")
UNSAFE_LINK = Code("KT145", ERROR, "link of a kind that is not allowed")
UNKNOWN_NAME = Code("KT146", ERROR, "unknown name between braces")
MISSING_FACT = Code("KT147", ERROR, "fact that is cited but not given")
MISSING_DOCUMENT = Code("KT148", ERROR, "link to a file that is not there")
EMPTY_LINK = Code("KT149", ERROR, "link without words")

# Terms
UNTRANSLATED_TERM = Code("KT151", WARNING, "term without words in a language")
UNUSED_TERM = Code("KT152", INFO, "term that no section uses")

# Markdown
UNSAFE_HTML = Code("KT161", ERROR, "HTML that a policy may not hold")
UNBALANCED_HTML = Code("KT162", ERROR, "HTML tag without its partner")
UNSAFE_ATTRIBUTE = Code("KT163", ERROR, "attribute that a policy may not hold")
UNKNOWN_FOOTNOTE = Code("KT164", ERROR, "footnote mark without a footnote")
UNUSED_FOOTNOTE = Code("KT165", WARNING, "footnote that nothing refers to")
DATE_AS_LIST = Code("KT166", WARNING, "date that Markdown reads as a list")
UNCLOSED_CODE = Code("KT168", ERROR, "code that never ends")
MARKUP_AS_WORDS = Code("KT167", INFO, "markup that readers would see")

# Facts
INVALID_REGISTRATION_NUMBER = Code("KT171", ERROR, "registration number that is not valid")
UNKNOWN_COUNTRY = Code("KT172", ERROR, "unknown country")
INVALID_EMAIL = Code("KT173", ERROR, "e-mail address that is not valid")
UNKNOWN_TIME_ZONE = Code("KT174", ERROR, "unknown time zone")

# Records
UNKNOWN_RECIPIENT = Code("KT181", ERROR, "recipient that is not in the records")
DUPLICATE_RECORD = Code("KT182", ERROR, "two records with one id")
UNKNOWN_PROVISION = Code("KT183", ERROR, "article that is none of the GDPR's for this")
UNKNOWN_DURATION = Code("KT184", ERROR, "retention that is neither a duration nor a criterion")
UNTRANSLATED_RECORD = Code("KT185", WARNING, "record without words in a promised language")
MISSING_TRANSFER = Code("KT186", WARNING, "recipient outside the EEA without a transfer")
MISSING_INTEREST = Code("KT187", WARNING, "legitimate interest that is not stated")
UNKNOWN_RECORDS_FILE = Code("KT188", WARNING, "file among the records that nobody reads")
IDLE_RECIPIENT = Code("KT189", INFO, "recipient that no processing names")

# The site
KITCHEN_NOT_EXCLUDED = Code("KT191", WARNING, "source files that mkdocs.yml does not keep out of the site")
ASKS_ELSEWHERE = Code("KT192", ERROR, "setting that makes pages ask another host")
STORES_SOMETHING = Code("KT193", ERROR, "setting that makes pages store something in browsers")
MISSING_SITE_URL = Code("KT194", WARNING, "site that does not know its own address")

# Releases
CHANGED_TEXT = Code("KT201", ERROR, "published file that is not what was published")
MISSING_TEXT = Code("KT202", ERROR, "published file that is missing")
BROKEN_CHAIN = Code("KT203", ERROR, "chain of versions that is broken")
VERSION_MISMATCH = Code("KT204", ERROR, "version in a folder of another name")
DUPLICATE_EFFECTIVE = Code("KT205", ERROR, "two versions that take effect on one day")
EFFECTIVE_ORDER = Code("KT206", ERROR, "version that takes effect before its predecessor")
STRAY_FILE = Code("KT207", WARNING, "file that no release knows")

# Releasing
NOTHING_CHANGED = Code("KT221", ERROR, "nothing to publish")
MISSING_CHANGE_NOTE = Code("KT222", ERROR, "changed section without a note")
UNTRANSLATED_RELEASE = Code("KT223", ERROR, "promised translation is missing from a release")
VERSION_TAKEN = Code("KT224", ERROR, "version published already")
PUBLISHED_ORDER = Code("KT225", ERROR, "version published before its predecessor")
RETROACTIVE = Code("KT226", ERROR, "version that would apply to the past")
RETROACTIVE_REASONED = Code("KT227", WARNING, "version that applies to the past, with a reason")
SHORT_NOTICE = Code("KT228", ERROR, "too little notice")
SHORT_NOTICE_REASONED = Code("KT229", WARNING, "little notice")
NOT_EDITORIAL = Code("KT230", ERROR, "more than an editorial change")
WRONG_CHANGE_CLASS = Code("KT231", ERROR, "wrong class of change")
UNKNOWN_ORIGINAL = Code("KT232", WARNING, "translation of an unknown text")

# Drafts and gaps
UNRELEASED_CHANGES = Code("KT241", INFO, "changes that are not published")
NEVER_RELEASED = Code("KT242", INFO, "policy that was never published")
GAP = Code("KT243", ERROR, "no version in force after a withdrawal")

# Built pages
PAGE_ASKS_ELSEWHERE = Code("KT251", ERROR, "page that loads something from another host")
INLINE_CODE = Code("KT252", WARNING, "style or script inside a page")

# Judgements about what texts say: from here on a person may accept a finding, with a reason
ACCEPTED_IN_VAIN = Code("KT300", INFO, "accepted finding that is not there")

# Translations
UNKNOWN_TRANSLATION = Code("KT301", INFO, "translation of unknown words")
DIFFERENT_HEADINGS = Code("KT302", WARNING, "sub-headings that differ from the original")
DIFFERENT_LISTS = Code("KT303", WARNING, "lists that differ from the original")
DIFFERENT_TABLES = Code("KT304", WARNING, "tables that differ from the original")
DIFFERENT_LINKS = Code("KT305", WARNING, "links that differ from the original")
DIFFERENT_NUMBERS = Code("KT306", WARNING, "numbers that differ from the original")
DIFFERENT_DATES = Code("KT307", WARNING, "dates that differ from the original")
DIFFERENT_EMAILS = Code("KT308", WARNING, "e-mail addresses that differ from the original")
DIFFERENT_NAMES = Code("KT309", WARNING, "names from the records that a translation lacks")

# Completeness
UNUSED_CHECKLIST = Code("KT321", INFO, "policy that does not say what it answers")
MISSING_ITEM = Code("KT322", WARNING, "item of the checklist that is missing")
SILENT_ITEM = Code("KT323", INFO, "item of the checklist of which nothing is said")
CONTRADICTORY_ITEM = Code("KT324", WARNING, "item that is answered and does not apply")
EMPTY_ANSWER = Code("KT325", WARNING, "answer without words")
UNASKED_ARTICLE = Code("KT326", INFO, "answer to an article that is not asked for")
AUTHORS_REMARK = Code("KT327", WARNING, "remark to the author that is still there")
VAGUE_RETENTION = Code("KT331", WARNING, "storage for no known time")
INCOMPLETE_RIGHTS = Code("KT332", WARNING, "right that is not named")
UNEXPLAINED_WITHDRAWAL = Code("KT333", WARNING, "withdrawal of consent that is not explained")
MISSING_BASIS = Code("KT334", WARNING, "purposes without a legal basis")
UNSTATED_INTEREST = Code("KT335", WARNING, "legitimate interest that is not stated")
BARE_TRANSFER = Code("KT336", WARNING, "transfer without a country or safeguard")
NAMELESS_COMPLAINT = Code("KT337", WARNING, "complaint to nobody")
HIDDEN_OBJECTION = Code("KT338", WARNING, "right to object among other information")
UNREACHABLE_OFFICER = Code("KT339", WARNING, "data protection officer without an address")
UNCLEAR_CONTROLLER = Code("KT340", WARNING, "controller that cannot be identified")

# Law and names
DEAD_REFERENCE = Code("KT341", ERROR, "name or law that is no longer right")
PUBLISHED_DEAD_REFERENCE = Code("KT342", WARNING, "published name or law that is no longer right")
DOUBTED_REFERENCE = Code("KT343", INFO, "name or law that may no longer be right")
FOREIGN_LAW = Code("KT344", WARNING, "another country's law as the reason to keep data")
WRONG_PERIOD = Code("KT345", WARNING, "period that the law does not set")
OTHER_LAW_DAY = Code("KT346", INFO, "day from which a law applies elsewhere")

# Dates and promises
IMPOSSIBLE_DAY = Code("KT361", ERROR, "day that does not exist, in a text")
AMBIGUOUS_DAY = Code("KT362", WARNING, "date that readers may take for several days")
OTHER_DAY = Code("KT363", WARNING, "text that gives another day than its version")
OTHER_DATETIME = Code("KT364", WARNING, "date in words that differs from its datetime")
OVERDUE_REVIEW = Code("KT365", INFO, "review that is overdue")
CHECK_REGULARLY = Code("KT366", WARNING, "readers asked to look for changes themselves")
HEDGE = Code("KT367", INFO, "what may be done instead of what is done")
IMPLIED_CONSENT = Code("KT368", WARNING, "consent read into another act")
BROWSER_CONSENT = Code("KT369", WARNING, "cookies left to the browser's settings")
DRIFTED_CONTENTS = Code("KT370", WARNING, "list of contents that differs from the titles")
POSITION = Code("KT371", INFO, "reference by position")
BARE_LINK = Code("KT372", WARNING, "link that does not say where it leads")
LOST_LINK = Code("KT373", WARNING, "words of a link without a link")
UNLINKED_DOCUMENT = Code("KT374", INFO, "other document without a link")
UNKNOWN_TITLE = Code("KT375", WARNING, "section cited by a title that none has")
MISLEADING_TITLE = Code("KT376", WARNING, "title that promises something else than the text")

# Residue
REPEATED_WORD = Code("KT381", WARNING, "word written twice")
HIDDEN_ADDRESS = Code("KT382", ERROR, "placeholder instead of an e-mail address")
GLUED_WORDS = Code("KT383", WARNING, "words without a blank between them")
CUT_WORD = Code("KT384", WARNING, "word cut in two")
REPEATED_PARAGRAPH = Code("KT385", WARNING, "paragraph that stands twice")
LEFTOVER = Code("KT386", WARNING, "words left over from a web page")
DOUBLED_PUNCTUATION = Code("KT387", WARNING, "punctuation marks too many")
MIXED_QUOTATION_MARKS = Code("KT388", INFO, "several kinds of quotation marks")
UNENDED_PARAGRAPH = Code("KT389", INFO, "paragraph that breaks off")
SWALLOWED_HEADING = Code("KT390", WARNING, "heading inside a paragraph")

# Language
FOREIGN_WORD = Code("KT391", WARNING, "word of another language")
FOREIGN_SENTENCE = Code("KT392", WARNING, "sentence in another language")
UNEXPLAINED_ABBREVIATION = Code("KT393", INFO, "abbreviation that is not explained")
SEVERAL_NAMES = Code("KT394", INFO, "document with several names for itself")
OTHER_TERM = Code("KT395", INFO, "another word for a defined term")
UNREADABLE_ARTICLE = Code("KT396", WARNING, "article that nobody can look up")
OTHER_SPELLING = Code("KT397", INFO, "name written in several ways")
SLIP = Code("KT398", WARNING, "words that do not go together")
SHOUTED_PARAGRAPH = Code("KT399", INFO, "paragraph in capital letters")
MISSPELT_WORD = Code("KT400", INFO, "long word that may be misspelt")

# Plain language
VERY_LONG_SENTENCE = Code("KT421", INFO, "very long sentence")
LONG_SENTENCES = Code("KT422", INFO, "long sentences throughout a section")
LONG_PARAGRAPH = Code("KT423", INFO, "long paragraph")
LONG_ITEM = Code("KT424", INFO, "long list item")
LONG_SECTION = Code("KT425", INFO, "long section without a sub-heading")
VERY_HARD_SECTION = Code("KT426", INFO, "section that is very hard to read")
HARD_SECTION = Code("KT427", INFO, "section that is hard to read")
MANY_HEDGES = Code("KT428", INFO, "section that often leaves open what is done")

# Links
MISSING_ADDRESS = Code("KT441", WARNING, "address that the site does not have")
INVALID_ADDRESS = Code("KT442", WARNING, "mail, telephone or web address that cannot work")
DEAD_LINK = Code("KT443", WARNING, "dead link")
MOVED_LINK = Code("KT444", INFO, "link to a page that has moved")
UNREACHED_LINK = Code("KT445", INFO, "link whose page could not be read")
MISSING_FRAGMENT = Code("KT446", INFO, "link to a place that its page does not have")

# Changes
CHANGE_WITHOUT_NOTE = Code("KT461", INFO, "change without a note")
CORRECTABLE = Code("KT462", INFO, "change that a correction may make")
NOTE_WITHOUT_CHANGE = Code("KT463", WARNING, "note of a change that is not there")
NOTE_BESIDE_CHANGE = Code("KT464", INFO, "note that names nothing that has changed")

# Cookies and consent
SET_BEFORE_CONSENT = Code("KT511", WARNING, "cookie that is set before consent and not necessary")
COOKIE_WITHOUT_PURPOSE = Code("KT512", WARNING, "cookie without a purpose")
COOKIE_WITHOUT_DURATION = Code("KT513", WARNING, "cookie without a duration")
COOKIE_WITHOUT_ACCESS = Code("KT514", WARNING, "cookie that does not say who else has access")
NECESSARY_BY_CONSENT = Code("KT515", WARNING, "necessary cookie that rests on consent")
COOKIE_NOT_SEEN = Code("KT516", INFO, "cookie that no scan has met for a year")
HARDER_TO_REJECT = Code("KT517", WARNING, "consent that is easier to give than to refuse")
CATEGORY_NOT_ASKED = Code("KT518", WARNING, "cookies that nobody is asked about")
CATEGORY_WITHOUT_COOKIES = Code("KT519", WARNING, "consent to cookies that are not declared")

ALL = tuple(value for value in globals().values() if isinstance(value, Code))
