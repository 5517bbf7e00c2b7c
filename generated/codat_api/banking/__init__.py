"""Generated from `openapi/banking.yaml`; do not edit."""
