"""Generated from `openapi/bank_feeds.yaml`; do not edit."""
