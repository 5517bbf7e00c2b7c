"""Pruning: leaves out the components that nothing uses."""

from typing import Any

_PREFIX = "#/components/schemas/"


def prune(document: dict[str, Any]) -> None:
    """Remove, in place, every component schema that no path and no webhook reaches; put the rest in order."""
    schemas = document["components"]["schemas"]
    to_visit: list[Any] = [document.get("paths"), document.get("webhooks")]
    used: set[str] = set()
    while to_visit:
        node = to_visit.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.removeprefix(_PREFIX)
                if name not in used:
                    used.add(name)
                    to_visit.append(schemas.get(name))
            to_visit.extend(node.values())
        elif isinstance(node, list):
            to_visit.extend(node)
    document["components"]["schemas"] = {name: schema for name, schema in sorted(schemas.items()) if name in used}
