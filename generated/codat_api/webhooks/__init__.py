"""Generated from `openapi/webhooks.yaml`; do not edit."""
