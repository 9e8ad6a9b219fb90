"""The door itself: headers, limits, secrets in logs, and what it says of its own state."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from services.worker import WORKER_NAME
from tests.portal.conftest import Talk
from tests.portal.portal_fakes import PDF, Served, serve


@pytest.mark.parametrize("path", ["/en/", "/api/v1/topics", "/livez", "/nothing", "/static/x/portal.css"])
def test_every_answer_carries_safe_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "cache-control" in headers
    assert headers["x-request-id"]


@pytest.mark.parametrize(
    "path",
    [
        "/static/x/..%2f..%2fapp.py",
        "/static/x/%2e%2e%2fapp.py",
        "/static/x/app.py",
        "//evil.example/%2e%2e",
        "/en//evil.example",
        "/api/v1/policy/..%2f..%2fsecret.key",
        "/api/v1/policy/ncr_age%0d%0aSet-Cookie:x=1",
        "/api/v1/conversations/t_%00/messages",
    ],
)
def test_paths_that_lead_elsewhere_lead_nowhere(client: httpx.Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code in (401, 404, 405, 422)
    assert "set-cookie" not in response.headers
    assert "evil.example" not in response.headers.get("location", "")


def test_what_is_not_ready_is_named(served: Served, client: httpx.Client) -> None:
    assert client.get("/livez").text == "alive"
    parts = client.get("/readyz").json()["parts"]
    assert parts["store"] == "ready"
    assert parts["bot"] == "not ready"  # nothing listens on the bot's port
    assert parts["worker"] == "not ready"
    served.services.heartbeats.beat(WORKER_NAME)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["parts"]["worker"] == "ready"


def test_too_many_requests_are_told_when_to_come_back(tmp_path: Path) -> None:
    with serve(tmp_path, WORKPERMIT_RATE_LIMITS="on") as portal, portal.client() as client:
        burst = portal.services.limits.rates.conversations.burst
        statuses = [client.post("/api/v1/conversations").status_code for _ in range(burst + 1)]
        assert statuses == [201] * burst + [429]
        refused = client.post("/api/v1/conversations")
        assert int(refused.headers["retry-after"]) >= 1
        assert refused.json()["code"] == "rate_limited"


def test_nothing_of_a_person_is_logged_or_counted(
    served: Served, client: httpx.Client, talk: Talk, case: Talk, capsys: pytest.CaptureFixture[str]
) -> None:
    secrets = ["Zanzibarova", "X99887766", "zanz.pdf", "hush@example.org"]
    path, header = talk
    client.post(f"{path}/messages", json={"text": f"points for {' '.join(secrets)}"}, headers=header)
    client.post(f"{path}/messages", json={"text": 1, "name": "Zanzibarova"}, headers=header)
    client.patch(
        case[0], json={"applicant": {"full_name": "Zanzibarova", "gender": "X99887766"}}, headers=case[1]
    )
    client.patch(case[0], json={"applicant": {"full_name": "Zanzibarova"}}, headers=case[1])
    client.post(f"{case[0]}/files", files={"file": ("Zanzibarova zanz.pdf", PDF)}, headers=case[1])
    client.post(f"{case[0]}/checks", headers=case[1])
    served.work()
    client.get(f"{path}/hush@example.org", headers=header)
    printed = capsys.readouterr()
    everything = printed.out + printed.err + client.get("/metrics").text
    assert "message_answered" in everything
    tokens = [header["Authorization"].split()[1], case[1]["Authorization"].split()[1]]
    assert [secret for secret in secrets + tokens if secret in everything] == []


def test_a_cookie_speaks_for_our_own_page_only(served: Served) -> None:
    own = {"Sec-Fetch-Site": "same-origin"}
    with served.client() as browser:
        made = browser.post("/api/v1/conversations", headers=own)
        cookie = made.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        path = f"/api/v1/conversations/{made.json()['id']}"
        assert browser.get(path).status_code == 200
        assert browser.post(f"{path}/messages", json={"text": "hello"}, headers=own).status_code == 200
        foreign = {"Sec-Fetch-Site": "cross-site"}
        assert browser.post(f"{path}/messages", json={"text": "hello"}, headers=foreign).status_code == 401
        origin = {"Origin": "https://evil.example"}
        assert browser.delete(path, headers=origin).status_code == 401
        plain = browser.post("/api/v1/conversations")
        assert "set-cookie" not in plain.headers


def test_the_rule_book_is_open(client: httpx.Client) -> None:
    topics = client.get("/api/v1/topics?language=zh").json()
    assert len(topics) == 62
    assert all(topic["title"] and topic["question"] for topic in topics)
    rule = client.get("/api/v1/policy/ncr_age", params={"as_of": "2026-11-24", "city": "北京"}).json()
    assert rule["id"] == "ncr_age"
    assert rule["sources"]
    assert client.get("/api/v1/policy/nothing").status_code == 404
    points = client.post("/api/v1/points", json={"age": 34, "education": "master"}).json()
    assert points["total_min"] < points["total_max"]
    assert points["missing"]
    refused = client.post("/api/v1/points", json={"age": "young"})
    assert (refused.status_code, refused.json()["path"]) == (422, "age")
    category = client.post(
        "/api/v1/category", json={"claims": {"degree_level": "master", "experience_years": 5}}
    )
    assert category.status_code == 200, category.text
    assert set(category.json()["categories"]) == {"A", "B", "C"}


def test_the_api_documents_itself(client: httpx.Client) -> None:
    schema = client.get("/openapi.json").json()
    assert schema["openapi"].startswith("3.1")
    calls = {(method.upper(), path) for path, item in schema["paths"].items() for method in item}
    for call in (
        ("POST", "/api/v1/conversations"),
        ("POST", "/api/v1/conversations/{conversation_id}/messages"),
        ("GET", "/api/v1/conversations/{conversation_id}/events"),
        ("POST", "/api/v1/cases"),
        ("PATCH", "/api/v1/cases/{case_id}"),
        ("GET", "/api/v1/cases/{case_id}"),
        ("DELETE", "/api/v1/cases/{case_id}"),
        ("POST", "/api/v1/cases/{case_id}/files"),
        ("POST", "/api/v1/cases/{case_id}/checks"),
        ("GET", "/api/v1/checks/{check_id}"),
        ("GET", "/api/v1/checks/{check_id}/evidence/{number}.png"),
        ("POST", "/api/v1/points"),
        ("POST", "/api/v1/category"),
        ("GET", "/api/v1/topics"),
        ("GET", "/api/v1/policy/{rule_id}"),
        ("GET", "/readyz"),
    ):
        assert call in calls
    text = json.dumps(schema)
    assert "HTTPValidationError" not in text
    assert "application/problem+json" in text
    assert '"examples"' in text
