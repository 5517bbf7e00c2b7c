"""Generated from `openapi/commerce.yaml`; do not edit."""
