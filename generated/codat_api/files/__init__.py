"""Generated from `openapi/files.yaml`; do not edit."""
