"""What readers are asked before anything but the necessary is stored on their devices."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from klartekst.model.cookies import Category
from klartekst.model.diagnostic import Place

CONSENT_ID = "consent"

ByLanguage = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Consent:
    """The words of a request for consent, by language.

    ``accept``, ``reject`` and ``choose`` are the labels of what can be pressed; ``categories`` says
    what is asked for in each, in the order written.
    """

    place: Place = field(compare=False)
    title: ByLanguage
    text: ByLanguage
    accept: ByLanguage
    reject: ByLanguage = field(default_factory=dict)
    choose: ByLanguage = field(default_factory=dict)
    categories: Mapping[Category, ByLanguage] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """What it is called in messages; a policy has one."""
        return CONSENT_ID

    @property
    def words(self) -> dict[str, ByLanguage]:
        """Everything it says, by the names of its parts; categories come last."""
        parts = {
            "title": self.title,
            "text": self.text,
            "accept": self.accept,
            "reject": self.reject,
            "choose": self.choose,
        }
        return parts | {f"category_{category}": words for category, words in self.categories.items()}
