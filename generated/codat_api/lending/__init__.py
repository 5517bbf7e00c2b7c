"""Generated from `openapi/lending.yaml`; do not edit."""
