"""Words: how the names of a document are cut into words and put together again."""

import re

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "bonuses": "bonus",
    "children": "child",
    "indices": "index",
    "people": "person",
    "statuses": "status",
    "viruses": "virus",
}
_ACRONYMS = {"api", "cors", "id", "otp", "pdf", "ui", "url", "uri"}
_SAME_IN_BOTH = {"series", "news", "species", "sms"}


def words(text: str) -> list[str]:
    """Cut `billCreditNote`, `bill-credit-note` or `Bill credit note` into words, letters as they are."""
    return [word for word in _BOUNDARY.split(text) if word]


def pascal(text: str) -> str:
    """Write a name in PascalCase; capitals inside it stay: `iBan` is `IBan`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))


def kebab(text: str) -> str:
    """Write a name in kebab-case."""
    return "-".join(words(text)).lower()


def sentence(text: str) -> str:
    """Write a name as words, the first with a capital: `list-api-keys` is `List API keys`."""
    lower = [word.lower() for word in words(text)]
    spelled = " ".join(word.upper() if word in _ACRONYMS else word for word in lower)
    return spelled[:1].upper() + spelled[1:]


def singular(name: str) -> str:
    """Put the last word of a PascalCase name in the singular; a name that is singular stays."""
    parts = words(name)
    if not parts:
        return name
    last = parts[-1]
    return name[: len(name) - len(last)] + _singular_word(last)


def _singular_word(word: str) -> str:
    lower = word.lower()
    if lower in _SAME_IN_BOTH or word.isupper():
        return word
    if lower in _IRREGULAR:
        return word[0] + _IRREGULAR[lower][1:]
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if lower.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def joined(owner: str, name: str) -> str:
    """Join two PascalCase names; words that end one and begin the other stand once: `Bill` and `Bills` is `Bills`."""
    left, right = words(owner), words(name)
    for shared in range(min(len(left), len(right)), 0, -1):
        tail, head = left[-shared:], right[:shared]
        if tail == head or (shared == len(right) and "".join(tail) == singular(name)):
            return "".join(left[:-shared]) + name
    return owner + name
