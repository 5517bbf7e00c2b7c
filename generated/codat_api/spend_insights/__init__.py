"""Generated from `openapi/spend_insights.yaml`; do not edit."""
