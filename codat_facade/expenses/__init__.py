"""Expenses: card and cash spending, brought into a business's accounting platform."""
