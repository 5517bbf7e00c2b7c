"""Generated from `openapi/platform.yaml`; do not edit."""
