"""Words: how names are cut up and put together."""

import pytest

from scripts.normalise.naming.words import joined, kebab, pascal, sentence, singular


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("LineItems", "LineItem"), ("Addresses", "Address"), ("Categories", "Category"), ("Statuses", "Status"),
        ("Taxes", "Tax"), ("Branches", "Branch"), ("Expenses", "Expense"), ("Purchases", "Purchase"),
        ("Status", "Status"), ("Analysis", "Analysis"), ("Series", "Series"), ("Data", "Data"), ("Links", "Link"),
        ("People", "Person"), ("Address", "Address"), ("SMS", "SMS"), ("IDs", "IDs"), ("", ""),
    ],
)  # fmt: skip
def test_the_singular_is_that_of_the_last_word(plural, expected):
    assert singular(plural) == expected


@pytest.mark.parametrize(
    ("name", "in_pascal", "in_kebab", "in_words"),
    [
        ("billCreditNote", "BillCreditNote", "bill-credit-note", "Bill credit note"),
        ("get-create-billPayments", "GetCreateBillPayments", "get-create-bill-payments", "Get create bill payments"),
        ("iBan", "IBan", "i-ban", "I ban"),
        ("download-invoice-pdf", "DownloadInvoicePdf", "download-invoice-pdf", "Download invoice PDF"),
        ("SourceAccountV2", "SourceAccountV2", "source-account-v2", "Source account v2"),
        ("_links", "Links", "links", "Links"),
        ("syncHTTPStatus", "SyncHTTPStatus", "sync-http-status", "Sync http status"),
    ],
)  # fmt: skip
def test_names_are_written_in_several_ways(name, in_pascal, in_kebab, in_words):
    assert (pascal(name), kebab(name), sentence(name)) == (in_pascal, in_kebab, in_words)


@pytest.mark.parametrize(
    ("owner", "name", "expected"),
    [
        ("AccountingInvoice", "InvoiceStatus", "AccountingInvoiceStatus"),
        ("Bill", "Bills", "Bills"),
        ("SourceAccount", "SourceAccountPrototype", "SourceAccountPrototype"),
        ("TrackingCategory", "Status", "TrackingCategoryStatus"),
        ("Status", "Status", "Status"),
    ],
)
def test_words_that_end_one_name_and_begin_the_other_stand_once(owner, name, expected):
    assert joined(owner, name) == expected
