"""Fixtures that several rooms share: a real browser, the built book, a local web server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from course import find_browser

ROOT = Path(__file__).resolve().parents[1]
IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# No sandbox: containers run as root. The rest keeps the browser from talking to its maker.
BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
]
# What a page may load: from the disk, from this machine, from itself.
LOCAL = re.compile(
    r"(file|data|blob|about|chrome-error):|(https?|wss?)://(localhost|127\.0\.0\.1|\[::1\])[:/]"
)
NOT_LOCAL = re.compile(rf"^(?!{LOCAL.pattern})")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A Playwright browser driving the Chromium, Chrome or Edge of this machine.

    Without one, tests that ask for it are skipped; in continuous integration they fail.
    """
    executable = find_browser()
    if executable is None:
        message = "No Chromium, Chrome or Edge was found; set CHROME to its path."
        if IN_CI:
            pytest.fail(message)
        pytest.skip(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(executable), args=BROWSER_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Make pages: ``page = new_page(viewport={"width": 390, "height": 844}, color_scheme="dark")``.

    Keyword arguments are those of Playwright's ``Browser.new_context``. Each page has its own
    empty storage, cannot reach another machine, and carries ``page.problems``: a list with every
    console error, uncaught error and request to another machine. A test ends with
    ``assert page.problems == []``.
    """
    contexts: list[Any] = []

    def make(**options: Any) -> Any:
        context = chromium.new_context(**options)
        contexts.append(context)
        context.route(NOT_LOCAL, lambda route: route.abort())
        page = context.new_page()
        page.problems = _watch(page)
        return page

    yield make
    for context in contexts:
        context.close()


def _watch(page: Any) -> list[str]:
    """Collect what goes wrong in `page`, as one line each."""
    problems: list[str] = []

    def on_console(message: Any) -> None:
        if message.type == "error":
            where = message.location.get("url", "")
            problems.append(f"console error: {message.text} ({where})")

    def on_request(request: Any) -> None:
        if not LOCAL.match(request.url):
            problems.append(f"request to another machine: {request.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: problems.append(f"uncaught error: {error}"))
    page.on("request", on_request)
    return problems


@pytest.fixture(scope="session")
def axe() -> Callable[..., list[str]]:
    """Run axe-core in a page: ``assert axe(page) == []``.

    ``axe(page, context=None, disable=(), only=())``: `context` is a CSS selector (default: the
    whole page), `disable` names rules that are switched off, which a test must give a reason for,
    `only` names the rules that are run, where the others were run before. Returns one line for
    each element that breaks a rule.
    """
    script = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

    def run(
        page: Any,
        context: str | None = None,
        disable: tuple[str, ...] = (),
        only: tuple[str, ...] = (),
    ) -> list[str]:
        if not page.evaluate("typeof globalThis.axe === 'object'"):
            page.evaluate(script)
        found = page.evaluate(
            """([context, disable, only]) => axe.run(context || document, {
                 resultTypes: ["violations"],
                 ...(only.length ? {runOnly: only} : {}),
                 rules: Object.fromEntries(disable.map((id) => [id, {enabled: false}])),
               }).then((result) => result.violations)""",
            [context, list(disable), list(only)],
        )
        return [
            f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))}: {rule['help']}"
            for rule in found
            for node in rule["nodes"]
        ]

    return run


class _QuietHandler(SimpleHTTPRequestHandler):
    """A file server that does not write a line for each request."""

    def log_message(self, *_: Any) -> None:
        return


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    """Serve folders on this machine: ``address = serve(folder)`` (no slash at the end)."""
    from contextlib import ExitStack

    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(_served(Path(folder)))


@pytest.fixture(scope="session")
def built_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built book: built once for a whole test run. Do not write to it.

    A developer may name an already built one in AICOURSE_TEST_BOOK; continuous integration
    always builds.
    """
    ready = os.environ.get("AICOURSE_TEST_BOOK")
    if ready and not IN_CI:
        return Path(ready).resolve()
    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    return _build_once(shared)


def _build_once(shared: Path) -> Path:
    """Build the book below `shared`; of several processes that ask, the first one does it."""
    book, log, done = shared / "book", shared / "book.log", shared / "book.done"
    try:
        os.close(os.open(shared / "book.lock", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        limit = time.monotonic() + 900
        while not done.exists():
            if time.monotonic() > limit:
                pytest.fail("The book was not built within 15 minutes by the process that began.")
            time.sleep(0.2)
    else:
        command = [sys.executable, "-m", "aicourse", "book", "--out", str(book)]
        path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
        code: int | str = "not finished"
        try:
            with log.open("wb") as stream:
                code = subprocess.run(
                    command,
                    cwd=ROOT,
                    env={**os.environ, "PYTHONPATH": path},
                    stdout=stream,
                    stderr=subprocess.STDOUT,
                    check=False,
                ).returncode
        finally:
            done.write_text(str(code), encoding="utf-8")
    if (code := done.read_text(encoding="utf-8")) != "0":
        tail = log.read_text(encoding="utf-8", errors="replace")[-6000:]
        pytest.fail(f"Building the book ended with {code}:\n{tail}")
    return book


@pytest.fixture(scope="session")
def book_address(built_book: Path) -> Iterator[str]:
    """The address (no slash at the end) of a local server for the built book."""
    with _served(built_book) as address:
        yield address


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how long and how hard each lesson is, where the tests measured it."""
    reports = [item for kind in ("passed", "failed") for item in terminalreporter.getreports(kind)]
    rows = {
        str(value)
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "reading"
    }
    if rows:
        terminalreporter.section("reading level of the lessons")
        terminalreporter.write_line(
            "      words  minutes   measured    grade of text, of questions"
        )
        for row in sorted(rows, key=lambda row: ("FIAC".index(row[0]), len(row.split()[0]), row)):
            terminalreporter.write_line(row)
