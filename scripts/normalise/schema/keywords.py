"""Schema keywords: which are facts that are carried over, which are prose, and which cannot be carried."""

NUMBER_LIMITS = ("multipleOf", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
TEXT_LIMITS = ("minLength", "maxLength")
ARRAY_LIMITS = ("minItems", "maxItems")
OBJECT_LIMITS = ("minProperties", "maxProperties")
LIMITS = (*NUMBER_LIMITS, *TEXT_LIMITS, *ARRAY_LIMITS, *OBJECT_LIMITS)

# The keywords that say something about one type alone.
BELONGS: dict[str, tuple[str, ...]] = {
    "null": (),
    "boolean": (),
    "integer": NUMBER_LIMITS,
    "number": NUMBER_LIMITS,
    "string": (*TEXT_LIMITS, "pattern", "contentEncoding", "contentMediaType"),
    "array": (*ARRAY_LIMITS, "uniqueItems", "items"),
    "object": (*OBJECT_LIMITS, "required", "properties", "propertyNames", "additionalProperties"),
}
TYPED = frozenset(keyword for keywords in BELONGS.values() for keyword in keywords)

NUMBER_FORMATS = ("int32", "int64", "float", "double", "decimal")

# Said of the place where a schema stands, not of what it allows.
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly")

UNIONS = ("oneOf", "anyOf")

# The order in which a schema is written.
ORDER = (
    "type",
    "format",
    "enum",
    "const",
    *LIMITS,
    "pattern",
    "contentEncoding",
    "contentMediaType",
    "uniqueItems",
    "required",
    "properties",
    "propertyNames",
    "additionalProperties",
    "items",
    *UNIONS,
    "discriminator",
)

# Read and resolved away.
RESOLVED = ("$ref", "allOf", "nullable")

PROSE = frozenset(
    ["description", "title", "summary", "example", "examples", "externalDocs", "xml", "$comment", "$schema"]
)

# Containers of schemas that are reached through a `$ref`, and mean nothing where they stand.
CONTAINERS = ("definitions", "$defs")

# They mean something in JSON Schema that none of the keywords above can say.
UNSUPPORTED = frozenset(
    [
        "not",
        "if",
        "then",
        "else",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
        "prefixItems",
        "additionalItems",
        "contains",
        "minContains",
        "maxContains",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
        "$id",
        "$anchor",
        "$dynamicRef",
        "$dynamicAnchor",
        "$recursiveRef",
        "$recursiveAnchor",
        "$vocabulary",
    ]
)

CARRIED = frozenset([*ORDER, *ANNOTATIONS, *RESOLVED])
