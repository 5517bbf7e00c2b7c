"""Pruning: leaves out the components that nothing uses."""

from typing import Any

_PREFIX = "#/components/schemas/"


def prune(document: dict[str, Any]) -> None:
    """Remove, in place, every component schema that no path and no webhook reaches; put the rest in order."""
    schemas = document["components"]["schemas"]
    client_clock: list[Any] = [document.get("paths"), document.get("webhooks")]
    used: set[str] = set()
    while client_clock:
        node = client_clock.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.removeprefix(_PREFIX)
                if name not in used:
                    used.add(name)
                    client_clock.append(schemas.get(name))
            client_clock.extend(node.values())
        elif isinstance(node, list):
            client_clock.extend(node)
    document["components"]["schemas"] = {name: schema for name, schema in sorted(schemas.items()) if name in used}
