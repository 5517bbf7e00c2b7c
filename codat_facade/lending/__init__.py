"""Lending: reports for deciding on a loan, made of what a business shares."""
