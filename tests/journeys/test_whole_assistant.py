"""The whole assistant with nothing faked: serve, Rasa, the recogniser, Chromium, and processes that die."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bench.documents.packages import example_packages, write_package

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.rasa, pytest.mark.ocr, pytest.mark.browser, pytest.mark.timeout(900)]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@dataclass(frozen=True, slots=True)
class Served:
    """A running `workpermit serve`."""

    url: str
    process: subprocess.Popen[str]
    data_dir: Path

    def child(self, words: str) -> int:
        """Give the process id of the child whose command line has these words."""
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = int(status.read_text().rpartition(")")[2].split()[1])
                line = (status.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except (OSError, IndexError):
                continue  # it has ended meanwhile
            if parent == self.process.pid and words in line:
                return int(status.parent.name)
        raise AssertionError(f"no child of serve runs {words}")

    def ready(self) -> dict[str, str]:
        """Give what /readyz says of the parts."""
        return dict(httpx.get(f"{self.url}/readyz", timeout=5).json()["parts"])

    def await_part(self, part: str, wanted: bool, seconds: float = 90) -> None:
        """Wait until a part is ready, or is not."""
        pause = threading.Event()
        for _ in range(int(seconds * 4)):
            if (self.ready()[part] == "ready") is wanted:
                return
            pause.wait(0.25)
        raise AssertionError(f"{part}: {self.ready()}")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The assistant as `./run` starts it, on a free port and with its own data."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data_dir = tmp_path_factory.mktemp("data")
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main", "serve", "--port", str(port)], cwd=ROOT, text=True,
        env={**os.environ, "WORKPERMIT_DATA_DIR": str(data_dir)}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if "ready after" in line:
            break
    else:
        raise AssertionError("".join(said))
    drain = threading.Thread(target=process.stdout.read, daemon=True)
    drain.start()
    yield Served(f"http://127.0.0.1:{port}", process, data_dir)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 0
    drain.join(timeout=10)
    process.stdout.close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, served: Served) -> Iterator[Page]:
    context = chromium.new_context(base_url=served.url, locale="en-GB")
    yield context.new_page()
    context.close()


def _ask(page: Page, label: str, text: str) -> None:
    page.get_by_label(label).fill(text)
    page.keyboard.press("Enter")


def test_a_question_gets_a_cited_answer_in_its_language(page: Page, served: Served) -> None:
    page.goto("/en/")
    _ask(page, "Your question", "How many points do I need for category A?")
    answer = page.locator(".kind-answer")
    expect(answer).to_contain_text("85", timeout=20_000)
    expect(answer).to_contain_text("2026")
    answer.locator("summary", has_text="ources").click()
    expect(answer.locator("a[href^=http]").first).to_be_visible()
    _ask(page, "Your question", "A类需要多少分")
    expect(page.locator(".kind-answer").nth(1)).to_contain_text("85分", timeout=20_000)


def test_a_person_is_asked_for_and_it_is_recorded(page: Page) -> None:
    page.goto("/en/")
    _ask(page, "Your question", "I want to talk to a real person please")
    expect(page.locator(".kind-handoff")).to_be_visible(timeout=20_000)


def test_papers_are_checked_and_each_finding_shown_in_its_place(
    page: Page, served: Served, tmp_path: Path
) -> None:
    package = next(p for p in example_packages() if p.name == "defect-no-pay-in-contract-pdf")
    write_package(package, tmp_path, seed=7)
    folder = tmp_path / package.name
    page.goto("/en/papers")
    names = ("diploma.pdf", "contract.pdf", "police-certificate.pdf")
    page.set_input_files("#file", [folder / name for name in names])
    expect(page.locator(".files li")).to_have_count(3, timeout=60_000)
    page.set_input_files("#file", [folder / "contract.pdf"])  # the same file once more
    expect(page.locator(".files li")).to_have_count(3)
    page.get_by_role("button", name="Check the papers").click()
    expect(page.locator("h1")).to_contain_text("Something needs to be changed", timeout=240_000)
    expect(page.locator("main")).to_contain_text(re.compile("pay", re.IGNORECASE))
    page.get_by_text("Where it stands").first.click()
    image = page.locator("figure img").first
    expect(image).to_be_visible()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 300
    stored = b"".join(p.read_bytes() for p in served.data_dir.rglob("*") if p.is_file())
    for secret in (b"Tremblay", b"HK527316", b"TREMBLAY", "特朗布莱".encode()):
        assert secret not in stored, secret


def test_killed_bot_is_told_and_the_message_is_answered_when_it_is_back(page: Page, served: Served) -> None:
    page.goto("/en/")
    os.kill(served.child("rasa run"), signal.SIGKILL)
    served.await_part("bot", wanted=False, seconds=20)
    _ask(page, "Your question", "how long does the whole procedure take")
    expect(page.locator(".pending")).to_be_visible(timeout=20_000)
    served.await_part("bot", wanted=True)
    expect(page.locator(".kind-answer, .kind-clarify")).to_be_visible(timeout=60_000)
    expect(page.locator(".mine")).to_have_count(1)


def test_killed_action_server_comes_back_by_itself(page: Page, served: Served) -> None:
    page.goto("/en/")
    os.kill(served.child("actions.server"), signal.SIGKILL)
    _ask(page, "Your question", "which documents do I need for a first application")
    expect(page.locator(".kind-answer, .kind-clarify")).to_be_visible(timeout=60_000)
    expect(page.locator(".mine")).to_have_count(1)
