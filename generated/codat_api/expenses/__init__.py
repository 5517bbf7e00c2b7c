"""Generated from `openapi/expenses.yaml`; do not edit."""
