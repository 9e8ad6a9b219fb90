"""The pages, as a browser without script sees them."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.portal.portal_fakes import PDF, Served, serve

HTML = {"Accept": "text/html", "Accept-Language": "en"}


@pytest.fixture
def browser(served: Served) -> Iterator[httpx.Client]:
    """A client that keeps cookies and follows redirects, as browsers do."""
    with served.client(follow_redirects=True, headers=HTML) as made:
        yield made


def _csrf(html: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', html)
    assert found
    return found[1]


def test_every_page_is_served_in_every_language(browser: httpx.Client) -> None:
    for language in ("en", "zh"):
        for page in ("", "papers", "points", "privacy"):
            response = browser.get(f"/{language}/{page}")
            assert response.status_code == 200
            assert f'<html lang="{language}" dir="ltr">' in response.text
            assert f'<a href="/{language}/{page}" lang="{language}"' in response.text
            assert "<script>" not in response.text
            assert " style=" not in response.text
            assert not re.search(r"\son\w+=", response.text)


def test_the_first_page_speaks_the_browsers_language(browser: httpx.Client) -> None:
    assert 'lang="zh"' in browser.get("/", headers={"Accept-Language": "zh-TW"}).text[:60]
    assert 'lang="en"' in browser.get("/", headers={"Accept-Language": "sv"}).text[:60]


def test_a_language_that_is_not_offered_and_a_page_that_is_not_there_say_so(browser: httpx.Client) -> None:
    for url in ("/sv/", "/en/nothing", "/en/checks/k_none"):
        response = browser.get(url)
        assert response.status_code in (401, 404)
        assert "<h1>" in response.text
        assert response.headers["content-type"].startswith("text/html")


def test_a_first_visit_costs_at_most_sixty_kilobytes(browser: httpx.Client) -> None:
    page = browser.get("/en/")
    urls = re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text)
    total = len(gzip.compress(page.content)) + sum(
        len(gzip.compress(browser.get(url).content)) for url in set(urls)
    )
    assert len(set(urls)) == 3
    assert total <= 60_000
    for url in urls:
        assert "immutable" in browser.get(url).headers["cache-control"]


def test_a_talk_works_with_forms_alone(browser: httpx.Client) -> None:
    page = browser.get("/en/").text
    answer = browser.post("/en/messages", data={"csrf": _csrf(page), "text": "How many <b>points</b>?"})
    assert answer.url.path == "/en/"
    assert "How many &lt;b&gt;points&lt;/b&gt;?" in answer.text
    assert "kind-answer" in answer.text
    tapped = browser.post("/en/messages", data={"csrf": _csrf(answer.text), "text": "", "tapped": "/fees"})
    assert "Fees" in tapped.text
    waiting = browser.post("/en/messages", data={"csrf": _csrf(page), "tapped": "/talk_to_human", "text": ""})
    assert re.search(r'id="owner-waiting">', waiting.text)
    gone = browser.post("/en/forget", data={"csrf": _csrf(page)})
    assert "How many" not in gone.text


def test_a_message_kept_while_the_bot_is_away_is_shown_as_such(tmp_path: Path) -> None:
    with serve(tmp_path) as served, served.client(follow_redirects=True, headers=HTML) as browser:
        served.bot.away = True
        page = browser.get("/en/").text
        kept = browser.post("/en/messages", data={"csrf": _csrf(page), "text": "How many points?"}).text
        assert "Kept, not answered yet" in kept
        served.bot.away = False
        served.services.chat.catch_up()
        assert "Kept, not answered yet" not in browser.get("/en/").text


def test_a_form_from_elsewhere_is_refused(browser: httpx.Client, served: Served) -> None:
    page = browser.get("/en/").text
    assert browser.post("/en/messages", data={"text": "x"}).status_code == 403
    assert browser.post("/en/messages", data={"text": "x", "csrf": "0" * 64}).status_code == 403
    elsewhere = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    data = {"text": "x", "csrf": _csrf(page)}
    assert browser.post("/en/messages", data=data, headers=elsewhere).status_code == 403
    with served.client() as stranger:
        assert stranger.post("/en/messages", data=data).status_code == 403


def test_papers_are_declared_added_checked_and_erased_with_forms_alone(
    browser: httpx.Client, served: Served
) -> None:
    page = browser.get("/en/papers").text
    token = _csrf(page)
    wrong = browser.post("/en/papers/case", data={"csrf": token, "job.salary_amount": "a lot"})
    assert wrong.status_code == 422
    assert 'value="a lot"' in wrong.text
    saved = browser.post(
        "/en/papers/case",
        data={
            "csrf": token,
            "application.type": "extension",
            "applicant.nationality": "FRA",
            "job.salary_amount": "30,000",
        },
    )
    assert "Saved." in saved.text
    assert '<option value="FRA" selected>' in saved.text
    added = browser.post(
        "/en/papers/files",
        data={"csrf": token},
        files=[("file", ("a.pdf", PDF)), ("file", ("b.pdf", PDF + b"2"))],
    )
    assert added.text.count("/remove") == 2
    refused = browser.post("/en/papers/files", data={"csrf": token}, files={"file": ("a.doc", b"words")})
    assert refused.status_code == 415
    assert "This kind of file is not read" in refused.text
    working = browser.post("/en/papers/check", data={"csrf": token})
    assert "/checks/" in working.url.path
    assert 'http-equiv="refresh"' in working.text
    served.work()
    report = browser.get(working.url.path).text
    assert "Something needs to be changed" in report
    picture = re.search(r'<img src="(/api/v1/checks/[^"]+)"', report)
    assert picture
    assert browser.get(picture[1]).headers["content-type"] == "image/png"
    assert "需要修改" in browser.get(working.url.path.replace("/en/", "/zh/")).text
    with served.client() as stranger:
        assert stranger.get(working.url.path).status_code == 401
    erased = browser.post("/en/papers/erase", data={"csrf": token})
    assert "Everything has been erased." in erased.text
    assert browser.get(working.url.path).status_code == 401


def test_no_file_chosen_is_told(browser: httpx.Client) -> None:
    token = _csrf(browser.get("/en/papers").text)
    response = browser.post("/en/papers/files", data={"csrf": token}, files={"file": ("", b"")})
    assert response.status_code == 422
    assert "No file was chosen" in response.text


def test_points_are_calculated_and_a_wrong_entry_is_named(browser: httpx.Client) -> None:
    page = browser.get("/en/points", params={"education": "doctorate", "age": "34"}).text
    assert re.search(r"\d+ to \d+ points", page)
    assert "Still to be told" in page
    wrong = browser.get("/en/points", params={"hsk_level": "9"})
    assert wrong.status_code == 422
    assert 'aria-invalid="true"' in wrong.text
    assert browser.get("/zh/points", params={"age": "<script>"}).status_code == 422
