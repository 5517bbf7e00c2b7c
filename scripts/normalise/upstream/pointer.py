"""JSON pointers, and the keys that say in which document a pointer is."""

from urllib.parse import unquote


def escape(token: str) -> str:
    """Escape one reference token as RFC 6901 has it."""
    return token.replace("~", "~0").replace("/", "~1")


def split(pointer: str) -> list[str]:
    """Split `/a/b~1c` into its reference tokens."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def split_fragment(fragment: str) -> list[str]:
    """Split the pointer in a `$ref`, which may be percent-encoded as well."""
    return split(unquote(fragment))


def join(pointer: str, *tokens: str | int) -> str:
    """Append reference tokens to a pointer or a key."""
    return "/".join([pointer, *(escape(str(token)) for token in tokens)])


def key(label: str, tokens: list[str]) -> str:
    """Build the key `label#/a/b` of a place in the document called `label`."""
    return join(f"{label}#", *tokens)


def split_key(location: str) -> tuple[str, list[str]]:
    """Split a key into the label of its document and the tokens of its pointer."""
    label, _, pointer = location.partition("#")
    return label, split(pointer)
