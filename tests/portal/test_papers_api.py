"""Applications, uploads, checks and their evidence over HTTP."""

from __future__ import annotations

import io
import json
from pathlib import Path

import httpx
import jsonschema
import pytest
from PIL import Image

from tests.portal.conftest import Talk
from tests.portal.portal_fakes import PDF, Served

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "config" / "contract" / "report.schema.json").read_text(encoding="utf-8"))


def _upload(
    client: httpx.Client, case: Talk, content: bytes, name: str = "a.pdf", key: str | None = None
) -> httpx.Response:
    path, header = case
    headers = header | ({"Idempotency-Key": key} if key else {})
    return client.post(f"{path}/files", files={"file": (name, content)}, headers=headers)


def test_a_case_is_declared_changed_and_shown(client: httpx.Client, case: Talk) -> None:
    path, header = case
    declared = {"application": {"type": "extension"}, "applicant": {"nationality": "FRA"}}
    assert client.patch(path, json=declared, headers=header).json()["case"] == declared
    patched = client.patch(path, json={"applicant": None}, headers=header).json()
    assert patched["case"] == {"application": {"type": "extension"}}
    assert "token" not in patched
    for wrong, where in (
        ({"applicant": {"nationality": "France"}}, "applicant.nationality"),
        ({"applicant": {"natonality": "FRA"}}, "applicant.natonality"),
        ({"job": {"start_date": "2026-13-01"}}, "job.start_date"),
        ({"claims": []}, "claims"),
    ):
        response = client.patch(path, json=wrong, headers=header)
        assert response.status_code == 422
        assert response.json()["path"] == where


def test_an_upload_is_taken_once_however_often_it_is_sent(client: httpx.Client, case: Talk) -> None:
    first = _upload(client, case, PDF, key="k")
    assert first.status_code == 201
    assert set(first.json()) == {"file_id", "name", "media_type", "size_bytes", "pages"}
    assert _upload(client, case, PDF, key="k").json() == first.json()
    assert _upload(client, case, PDF, "other name.pdf").json()["file_id"] == first.json()["file_id"]
    reused = _upload(client, case, PDF + b"2", key="k")
    assert reused.status_code == 409
    assert len(client.get(case[0], headers=case[1]).json()["files"]) == 1


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "upload-empty"),
        (b"just words", 415, "upload-unsupported"),
        (b"%PDF-1.7 /Encrypt", 422, "upload-encrypted"),
        (b"%PDF-1.7 truncated", 422, "upload-damaged"),
        (b"%PDF-1.7" + b"x" * (20 * 2**20), 413, "upload-too_large"),
        (b"%PDF-1.7" + b"x" * (60 * 2**20), 413, "upload-too_large"),
    ],
    ids=["empty", "mislabelled", "encrypted", "truncated", "too large", "far too large"],
)
def test_a_file_that_is_not_taken_is_refused_with_the_reason(
    client: httpx.Client, case: Talk, content: bytes, status: int, code: str
) -> None:
    response = _upload(client, case, content)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert response.json()["detail"]
    assert client.get(case[0], headers=case[1]).json()["files"] == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("..\\..\\windows\\a.pdf", "a.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie: x=1.pdf"),
        ("<script>alert(1)<\\script>.pdf", "script>.pdf"),
        ("\u202egpj.fdp", "gpj.fdp"),
        ("文凭 扫描.pdf", "文凭 扫描.pdf"),
        ("....", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_hostile_names_are_made_harmless(client: httpx.Client, case: Talk, name: str, kept: str) -> None:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"').encode()
    body = (
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="'
        + quoted
        + b'"\r\n\r\n'
        + PDF
        + b"\r\n--b--\r\n"
    )
    headers = {**case[1], "Content-Type": "multipart/form-data; boundary=b"}
    response = client.post(f"{case[0]}/files", content=body, headers=headers)
    if "\r\n" in name:  # a header that breaks its line is no multipart, or a harmless name
        assert response.status_code in (201, 422)
        assert "set-cookie" not in response.headers
        return
    assert response.status_code == 201, response.text
    assert response.json()["name"] == kept


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{}", "application/json", 415),
        (b"", "multipart/form-data", 415),
        (b"no boundary here", "multipart/form-data; boundary=b", 422),
        (
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nnever ends',
            "multipart/form-data; boundary=b",
            422,
        ),
        (
            b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n--b--\r\n',
            "multipart/form-data; boundary=b",
            422,
        ),
    ],
)
def test_a_body_that_is_no_upload_is_refused(
    client: httpx.Client, case: Talk, content: bytes, kind: str, status: int
) -> None:
    response = client.post(f"{case[0]}/files", content=content, headers={**case[1], "Content-Type": kind})
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"


def test_a_check_runs_and_is_told_in_any_language_with_its_evidence(
    served: Served, client: httpx.Client, case: Talk
) -> None:
    path, header = case
    _upload(client, case, PDF, "diploma.pdf")
    asked = client.post(f"{path}/checks", json={"as_of": "2026-11-01", "language": "en"}, headers=header)
    assert asked.status_code == 202
    url = f"/api/v1/checks/{asked.json()['check_id']}"
    assert client.get(url, headers=header).json()["state"] == "queued"
    assert client.post(f"{path}/checks", headers=header).json()["code"] == "check_open"
    served.work()
    done = client.get(url, headers=header).json()
    assert (done["state"], done["progress"]["step"]) == ("done", "done")
    jsonschema.validate(done["report"], SCHEMA)
    assert (done["report"]["as_of"], done["report"]["language"]) == ("2026-11-01", "en")
    chinese = client.get(url, params={"language": "zh"}, headers=header).json()["report"]
    assert chinese["findings"][0]["message"].startswith("学位")
    places = [place for finding in done["report"]["findings"] for place in finding["evidence"]]
    picture = client.get(places[0]["picture"], headers=header)
    assert picture.headers["content-type"] == "image/png"
    page = Image.open(io.BytesIO(picture.content)).convert("RGB")
    assert page.size == (600, 800)
    edge = [page.getpixel((240, y)) for y in range(60, 100)]  # the place begins a tenth down the page
    assert any(colour != (255, 255, 255) for colour in edge)
    assert page.getpixel((240, 100)) == page.getpixel((300, 600)) == (255, 255, 255)
    assert client.get(f"{url}/evidence/2.png", headers=header).status_code == 404
    assert client.get(f"{url}/evidence/0.png", headers=header).status_code == 422


def test_what_was_read_wrongly_is_said_and_judged_again(
    served: Served, client: httpx.Client, case: Talk
) -> None:
    path, header = case
    _upload(client, case, PDF, "diploma.pdf")
    url = f"/api/v1/checks/{client.post(f'{path}/checks', headers=header).json()['check_id']}"
    stated = {"corrections": [{"document": "d1", "field": "award_date", "value": "2014-06-01"}]}
    early = client.put(f"{url}/corrections", json=stated, headers=header)
    assert (early.status_code, early.json()["code"]) == (409, "check_open")
    assert client.get(f"{url}/calendar.ics", headers=header).status_code == 404
    served.work()
    answer = client.put(f"{url}/corrections", json=stated, headers=header, params={"language": "en"})
    assert answer.status_code == 200
    assert answer.json()["report"]["verdict"] == "needs_review"
    assert client.get(url, headers=header).json()["report"]["verdict"] == "needs_review"
    field = answer.json()["report"]["documents"][0]["fields"]["award_date"]
    assert (field["value"], field["declared"]) == ("2014-06-01", True)
    for wrong, place in (
        ({"document": "d9", "field": "award_date", "value": "2014-06-01"}, "corrections.1.document"),
        ({"document": "d1", "field": "award_date", "value": "June"}, "corrections.1.value"),
    ):
        refused = client.put(f"{url}/corrections", json={"corrections": [wrong]}, headers=header)
        assert (refused.status_code, refused.json()["path"]) == (422, place)
    assert client.put(f"{url}/corrections", json={"correction": []}, headers=header).status_code == 422
    assert client.put(f"{url}/corrections", json=stated).status_code == 401
    taken_back = client.put(f"{url}/corrections", json={"corrections": []}, headers=header).json()
    assert taken_back["report"]["verdict"] == "action_needed"
    assert taken_back["report"]["documents"][0]["fields"]["award_date"]["declared"] is False


def test_the_last_days_to_file_come_as_a_calendar_in_the_language_asked_for(
    served: Served, client: httpx.Client, case: Talk
) -> None:
    _upload(client, case, PDF, "diploma.pdf")
    url = f"/api/v1/checks/{client.post(f'{case[0]}/checks', headers=case[1]).json()['check_id']}"
    served.work()
    response = client.get(f"{url}/calendar.ics", params={"language": "zh"}, headers=case[1])
    assert response.headers["content-type"].startswith("text/calendar")
    assert "attachment" in response.headers["content-disposition"]
    lines = response.content.decode().split("\r\n")
    assert "DTSTART;VALUE=DATE:20300901" in lines
    assert "SUMMARY:学位证书需要中文翻译件。" in lines
    assert client.get(f"{url}/calendar.ics").status_code == 401


def test_a_check_without_papers_is_refused(client: httpx.Client, case: Talk) -> None:
    response = client.post(f"{case[0]}/checks", headers=case[1])
    assert (response.status_code, response.json()["code"]) == (409, "no_files")


def test_a_check_that_breaks_is_tried_again_and_at_last_called_failed(fresh: Served) -> None:
    with fresh.client() as client:
        made = client.post("/api/v1/cases", json={}).json()
        case = f"/api/v1/cases/{made['id']}", {"Authorization": f"Bearer {made['token']}"}
        _upload(client, case, PDF)
        for breaks, expected in ((1, "done"), (99, "failed")):
            fresh.reader.judged, fresh.reader.break_times = 0, breaks
            check = client.post(f"{case[0]}/checks", headers=case[1]).json()["check_id"]
            for _ in range(4):
                fresh.work()
                fresh.clock.now = fresh.clock.now.replace(minute=fresh.clock.now.minute + 5)
                fresh.services.prechecks.requeue_lost()
            assert client.get(f"/api/v1/checks/{check}", headers=case[1]).json()["state"] == expected


def test_a_check_of_a_talk_reports_its_progress_and_verdict_there(
    served: Served, client: httpx.Client, talk: Talk
) -> None:
    path, header = talk
    made = client.post("/api/v1/cases", json={}, headers=header).json()
    assert made["conversation_id"] == path.rsplit("/", 1)[-1]
    case = f"/api/v1/cases/{made['id']}", header  # the talk's token opens its case
    _upload(client, case, PDF)
    check = client.post(f"{case[0]}/checks", json={"language": "zh"}, headers=header).json()["check_id"]
    served.work()
    last = client.get(path, headers=header).json()["messages"][-1]["reply"]
    assert last["data"] == {"check_id": check, "verdict": "action_needed"}
    assert last["language"] == "zh"
    events = served.services.events.after(made["conversation_id"], 0)
    assert {event.kind for event in events} == {"progress", "message"}


def test_another_cases_token_opens_nothing(served: Served, client: httpx.Client, case: Talk) -> None:
    path, header = case
    file = _upload(client, case, PDF).json()["file_id"]
    check = client.post(f"{path}/checks", headers=header).json()["check_id"]
    served.work()
    stranger = client.post("/api/v1/cases", json={}).json()
    talk = client.post("/api/v1/conversations").json()
    for token in (stranger["token"], talk["token"], "nothing"):
        headers = {"Authorization": f"Bearer {token}"}
        for method, url in (
            ("GET", path),
            ("PATCH", path),
            ("DELETE", path),
            ("POST", f"{path}/files"),
            ("DELETE", f"{path}/files/{file}"),
            ("POST", f"{path}/checks"),
            ("GET", f"/api/v1/checks/{check}"),
            ("GET", f"/api/v1/checks/{check}/evidence/1.png"),
        ):
            body = {} if method in ("PATCH", "POST") else None
            assert client.request(method, url, json=body, headers=headers).status_code == 401, (method, url)
    assert client.get("/api/v1/checks/k_none", headers=header).status_code == 401
    # A file of one case is not reached through another.
    own = {"Authorization": f"Bearer {stranger['token']}"}
    assert client.delete(f"/api/v1/cases/{stranger['id']}/files/{file}", headers=own).status_code == 404
    assert client.get(path, headers=header).json()["files"]


def test_an_erased_case_is_gone_from_disk_with_its_checks_and_pictures(fresh: Served) -> None:
    with fresh.client() as client:
        made = client.post("/api/v1/cases", json={"applicant": {"full_name": "UNMISTAKABLE"}}).json()
        case = f"/api/v1/cases/{made['id']}", {"Authorization": f"Bearer {made['token']}"}
        _upload(client, case, PDF)
        check = client.post(f"{case[0]}/checks", headers=case[1]).json()["check_id"]
        fresh.work()
        blobs = fresh.folder / "blobs"
        assert len([item for item in blobs.rglob("*") if item.is_file()]) == 2
        assert client.delete(case[0], headers=case[1]).status_code == 204
        assert [item for item in blobs.rglob("*") if item.is_file()] == []
        # The queue may still hold the check's id, which opens nothing and names nobody.
        kept = [item for item in fresh.folder.rglob("*") if item.is_file() and "queue" not in item.name]
        everything = b"".join(item.read_bytes() for item in kept)
        for trace in (made["id"], check, "UNMISTAKABLE"):
            assert trace.encode() not in everything
        assert client.get(f"/api/v1/checks/{check}", headers=case[1]).status_code == 401
