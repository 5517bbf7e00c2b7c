"""YAML and JSON text: read by the rules of YAML 1.2, written one fact a line."""

import json
import re
from typing import Any

import yaml

from ..errors import NormaliseError

_TAG = "tag:yaml.org,2002:"
_NULL = re.compile(r"^(?:~|null|Null|NULL|)$")
_BOOL = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
_INT = re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$")
_FLOAT = re.compile(r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$")


class _Loader(yaml.CSafeLoader):
    """The fast loader with the scalars of YAML 1.2, where `NO`, `1_000` and a date are text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (the base class declares it so)

    def text_mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        """Build a mapping whose keys are the text that stands in the document."""
        self.flatten_mapping(node)
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = f"line {key_node.start_mark.line + 1}"
            if not isinstance(key_node, yaml.ScalarNode):
                raise NormaliseError(line, "a key is not a scalar")
            if key_node.value in result:
                raise NormaliseError(line, f"the key {key_node.value!r} stands twice in one mapping")
            result[key_node.value] = self.construct_object(value_node, deep=True)
        return result

    def integer(self, node: yaml.ScalarNode) -> int:
        """Read `12`, `0o14` or `0xC`."""
        text = self.construct_scalar(node)
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)

    def number(self, node: yaml.ScalarNode) -> float:
        """Read a decimal fraction or a power of ten."""
        return float(self.construct_scalar(node))


class _Dumper(yaml.CSafeDumper):
    """Writes no anchors, and quotes what either version of YAML would not read as text."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


for _tag, _pattern, _first in (
    ("null", _NULL, ["~", "n", "N", ""]),
    ("bool", _BOOL, list("tTfF")),
    ("int", _INT, list("-+0123456789")),
    ("float", _FLOAT, list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(_TAG + _tag, _pattern, _first)
    _Dumper.add_implicit_resolver(_TAG + _tag, _pattern, _first)
_Loader.add_implicit_resolver(_TAG + "merge", re.compile(r"^<<$"), ["<"])
_Loader.add_constructor(_TAG + "map", _Loader.text_mapping)
_Loader.add_constructor(_TAG + "int", _Loader.integer)
_Loader.add_constructor(_TAG + "float", _Loader.number)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise NormaliseError("JSON", f"the key {name!r} stands twice in one object")
        result[name] = value
    return result


def loads(text: str, name: str) -> Any:
    """Read one YAML or JSON document.

    Args:
        text: the document.
        name: what to call it in an error.

    Returns:
        Mappings with text keys, lists, and scalars by the rules of YAML 1.2.

    Raises:
        NormaliseError: it is not well-formed, or a key stands twice in one mapping.
    """
    try:
        if text.lstrip().startswith("{"):
            try:
                return json.loads(text, object_pairs_hook=_unique)
            except json.JSONDecodeError:
                pass  # a YAML flow mapping may start with a brace too
        return yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise NormaliseError(name, f"not well-formed YAML: {' '.join(str(error).split())}") from None
    except NormaliseError as error:
        raise NormaliseError(f"{name}, {error.location}", error.reason) from None
    except RecursionError:
        raise NormaliseError(name, "nested too deeply to be read") from None


def dumps(document: Any) -> str:
    """Write a document as YAML in block style, in the order that it has, without folding lines."""
    text: str = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, default_flow_style=False, width=2**31 - 1, allow_unicode=True
    )
    return text
