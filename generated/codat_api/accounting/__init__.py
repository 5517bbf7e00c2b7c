"""Generated from `openapi/accounting.yaml`; do not edit."""
