"""Attachments and files: byte for byte, and real documents."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

import pytest

from codat_facade.emulator import Emulator, Response
from codat_facade.emulator._requests.bodies import FORM

HERE = "/companies/company-id/connections/connection-id"
AWKWARD = bytes(range(256)) + b"\r\n--boundary\r\n\r\n--\r\n" + b"\n\r\n"


def upload(emulator: Emulator, path: str, *files: tuple[str, bytes], boundary: str = "edge") -> Response:
    body = b""
    for name, content in files:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        body += head.encode() + b"Content-Type: image/png\r\n\r\n" + content + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return emulator.call("POST", path, headers={"Content-Type": f'{FORM}; boundary="{boundary}"'}, body=body)


def first_id(emulator: Emulator, data_type: str) -> str:
    return str(emulator.call("GET", f"/companies/company-id/data/{data_type}").json["results"][0]["id"])


@pytest.mark.parametrize("content", [AWKWARD, b"", b"\r\n", b"x" * 300_000])
def test_an_uploaded_attachment_comes_back_byte_for_byte(emulator: Emulator, content: bytes) -> None:
    bill = first_id(emulator, "bills")
    taken = upload(emulator, f"{HERE}/push/bills/{bill}/attachments", ("Beleg é.png", content)).json
    assert taken["dataType"] == "bills"
    attachments = f"{HERE}/data/bills/{bill}/attachments"
    assert len(emulator.call("GET", attachments).json["attachments"]) == 1
    emulator.clock.advance(5)
    push = emulator.call("GET", f"/companies/company-id/push/{taken['pushOperationKey']}").json
    assert push["changes"][0]["type"] == "AttachmentUploaded"
    listed = emulator.call("GET", attachments).json["attachments"]
    assert len(listed) == 2
    found = next(one for one in listed if one["id"] == push["changes"][0]["attachmentId"])
    assert (found["name"], found["contentType"], found["fileSize"]) == ("Beleg é.png", "image/png", len(content))
    one = f"{attachments}/{found['id']}"
    assert emulator.call("GET", one).json == found
    assert emulator.call("GET", f"{one}/download").body == content


def test_a_form_without_a_file_is_refused(emulator: Emulator) -> None:
    path = f"{HERE}/push/bills/{first_id(emulator, 'bills')}/attachments"
    field = b'--edge\r\nContent-Disposition: form-data; name="other"\r\n\r\nvalue\r\n--edge--\r\n'
    answer = emulator.call("POST", path, headers={"Content-Type": f"{FORM}; boundary=edge"}, body=field)
    assert answer.status == 400
    assert answer.json["validation"]["errors"][0]["itemId"] == "file"
    named = field.replace(b'"other"', b'"file"')
    assert emulator.call("POST", path, headers={"Content-Type": f"{FORM}; boundary=edge"}, body=named).status == 400
    assert emulator.call("POST", path, headers={"Content-Type": FORM}, body=named).status == 400


def test_attachments_of_nothing_are_not_found(emulator: Emulator) -> None:
    assert emulator.call("GET", f"{HERE}/data/bills/none/attachments").status == 404
    bill = first_id(emulator, "bills")
    assert emulator.call("GET", f"{HERE}/data/bills/{bill}/attachments/none").status == 404
    assert upload(emulator, f"{HERE}/push/bills/none/attachments", ("a.png", b"1")).status == 404


def test_payables_attachments_are_there_at_once(emulator: Emulator) -> None:
    bill = emulator.call("GET", f"{HERE}/payables/bills").json["results"][0]["id"]
    path = f"{HERE}/payables/bills/{bill}/attachments"
    stored = upload(emulator, path, ("a.png", AWKWARD))
    assert stored.status == 201
    assert stored.json["id"] in [one["id"] for one in emulator.call("GET", path).json]
    assert emulator.call("GET", f"{path}/{stored.json['id']}/download").body == AWKWARD


def test_files_are_listed_and_come_back_as_an_archive(emulator: Emulator) -> None:
    assert upload(emulator, f"{HERE}/files", ("a.csv", b"1"), ("a.csv", AWKWARD)).status == 200
    listed = emulator.call("GET", "/companies/company-id/files").json
    assert [one["fileName"] for one in listed] == ["a.csv", "a.csv"]
    answer = emulator.call("GET", "/companies/company-id/files/download")
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.testzip() is None
        assert sorted(archive.read(name) for name in archive.namelist()) == sorted([b"1", AWKWARD])


@pytest.mark.parametrize("data_type", ["invoices", "purchaseOrders"])
def test_a_pdf_is_one(emulator: Emulator, data_type: str) -> None:
    answer = emulator.call("GET", f"/companies/company-id/data/{data_type}/{first_id(emulator, data_type)}/pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.body.startswith(b"%PDF-1.4\n")
    assert answer.body.endswith(b"%%EOF\n")
    table = int(answer.body.split(b"startxref\n")[1].split(b"\n")[0])
    assert answer.body[table:].startswith(b"xref\n0 6\n")
    offsets = [int(line[:10]) for line in answer.body[table:].split(b"\n")[3:8]]
    for number, offset in enumerate(offsets, start=1):
        assert answer.body[offset:].startswith(b"%d 0 obj" % number)


def sheet(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        for name in book.namelist():
            ElementTree.fromstring(book.read(name))
        return book.read("xl/sheet1.xml").decode()


def generate(emulator: Emulator, report_type: str) -> None:
    assert emulator.call("POST", f"/companies/company-id/reports/{report_type}").status == 202
    emulator.clock.advance(3)


def test_a_workbook_is_one(emulator: Emulator) -> None:
    generate(emulator, "spendAnalysis")
    answer = emulator.call("GET", "/companies/company-id/reports/spendAnalysis/excel")
    assert "monthsReviewed" in sheet(answer.body)
    emulator.create_connection("company-id", "suuo")
    generate(emulator, "categorizedBankStatement")
    categorized = "/companies/company-id/reports/categorizedBankStatement/latest/excel"
    assert "Category" in sheet(emulator.call("GET", categorized).body)


def test_an_archive_of_reports_holds_a_workbook(emulator: Emulator) -> None:
    generate(emulator, "spendAnalysis")
    answer = emulator.call("GET", "/companies/company-id/reports/bundle?reportId=latest")
    assert answer.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert sheet(archive.read("spendAnalysis.xlsx"))
