"""Generated from `openapi/sync_commerce.yaml`; do not edit."""
