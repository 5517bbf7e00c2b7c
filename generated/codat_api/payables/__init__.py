"""Generated from `openapi/payables.yaml`; do not edit."""
