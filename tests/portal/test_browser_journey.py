"""One person's way in real Chromium: asks, uploads, waits, reads the report, and goes without a trace."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.portal.portal_fakes import PDF, Served

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, served: Served) -> Iterator[Page]:
    """A page of a browser of its own; anything that its script or its policy complains of fails the test."""
    context = chromium.new_context(
        base_url=served.url, viewport={"width": 390, "height": 800}, locale="en-GB"
    )
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda m: complaints.append(m.text) if "Content Security" in m.text else None)
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def worker(served: Served) -> Iterator[None]:
    """Does what waits in the queue while a test looks on."""
    done = threading.Event()

    def work() -> None:
        while not done.wait(0.1):
            served.work()

    thread = threading.Thread(target=work)
    thread.start()
    yield
    done.set()
    thread.join()


def _ask(page: Page, text: str) -> None:
    page.get_by_label("Your question").fill(text)
    page.keyboard.press("Enter")


def test_asking_uploading_and_reading_the_report(page: Page, worker: None) -> None:
    page.goto("/")
    page.get_by_role("button", name="points system").click()
    expect(page.locator(".theirs")).to_have_count(1)
    _ask(page, "which papers?")
    expect(page.locator(".kind-clarify")).to_contain_text("Do you mean")
    page.locator(".kind-clarify .tap").first.click()
    expect(page.locator(".theirs")).to_have_count(3)
    expect(page.locator(".unsent")).to_have_count(0)
    page.goto("/en/papers")
    page.set_input_files(
        "#file",
        [
            {"name": "diploma.pdf", "mimeType": "application/pdf", "buffer": PDF},
            {"name": "letter.txt", "mimeType": "text/plain", "buffer": b"words"},
        ],
    )
    expect(page.locator(".files li")).to_have_count(1)
    expect(page.locator(".uploads .failed")).to_contain_text("letter.txt")
    page.get_by_role("button", name="Check the papers").click()
    expect(page.locator("h1")).to_contain_text("Something needs to be changed", timeout=20_000)
    page.get_by_text("Where it stands").click()
    image = page.locator("figure img").first
    expect(image).to_be_visible()
    expect(image).to_have_js_property("naturalWidth", 600)
    page.get_by_role("link", name="Ask").click()
    expect(page.locator(".theirs").last).to_contain_text("Your papers have been checked")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_came_while_the_bot_was_away_appears_by_itself(page: Page, served: Served) -> None:
    page.goto("/en/")
    served.bot.away = True
    try:
        _ask(page, "How many points?")
        expect(page.locator(".pending")).to_be_visible()
    finally:
        served.bot.away = False
    served.services.chat.catch_up()
    expect(page.locator(".kind-answer")).to_be_visible()
    expect(page.locator(".pending")).to_have_count(0)


def test_a_lost_connection_loses_no_words(page: Page) -> None:
    page.goto("/en/")
    _ask(page, "hello")
    expect(page.locator(".theirs")).to_have_count(1)
    page.context.set_offline(True)
    _ask(page, "How many points?")
    expect(page.locator("#state")).to_contain_text("could not be sent")
    expect(page.get_by_label("Your question")).to_have_value("How many points?")
    page.context.set_offline(False)
    page.keyboard.press("Enter")
    expect(page.locator(".kind-answer")).to_be_visible()
    expect(page.locator(".mine")).to_have_count(2)


def test_every_control_is_reached_and_seen_by_keyboard(page: Page) -> None:
    page.goto("/en/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    for _ in range(5):
        page.keyboard.press("Tab")
    width = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert width == "3px"


def test_nothing_is_cut_off_at_four_hundred_percent(chromium: Browser, served: Served) -> None:
    context = chromium.new_context(base_url=served.url, viewport={"width": 320, "height": 256})
    page = context.new_page()
    for path in ("/en/", "/zh/papers", "/en/points?age=34", "/zh/privacy"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    context.close()
