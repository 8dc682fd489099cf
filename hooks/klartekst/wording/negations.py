"""The words that turn a sentence into its opposite, in the languages with word tables."""

from functools import lru_cache

NEGATIONS = {
    "da": ("aldrig", "ej", "ikke", "ingen", "intet", "uden"),
    "de": ("kein", "keine", "keinen", "keiner", "nicht", "nie", "niemals", "ohne"),
    "en": ("cannot", "neither", "never", "no", "none", "nor", "not", "without"),
    "fi": ("ei", "eikä", "eivät", "emme", "en", "et", "ette", "ilman"),
    "is": ("aldrei", "án", "ekki", "engin", "enginn", "ekkert"),
    "nb": ("aldri", "ei", "ikke", "ingen", "intet", "uten"),
    "nn": ("aldri", "ikkje", "inga", "ingen", "inkje", "utan"),
    "sv": ("aldrig", "ej", "icke", "inga", "ingen", "inget", "inte", "utan"),
}

_SHORTEST_UNMISTAKABLE = 3


@lru_cache
def negations_in(language: str) -> frozenset[str]:
    """The negations of a language, in small letters.

    Where the language is not known, those of all languages, without the shortest: Finnish "en"
    negates, Norwegian "en" does not.
    """
    if not language:
        every = (word for words in NEGATIONS.values() for word in words)
        return frozenset(word for word in every if len(word) >= _SHORTEST_UNMISTAKABLE)
    return frozenset(NEGATIONS.get(language.partition("-")[0], ()))
