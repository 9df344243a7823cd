"""Run every lesson in a real browser, in the built folder alone, and compare what its cells show.

The folder is served to this machine; whatever a page asks of another machine is refused and
counted. Needs Playwright and a Chromium.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aicourse.learning.in_browser import PACKAGES

from .lite_results import Result

__all__ = [
    "Differs",
    "Visit",
    "as_text",
    "check_lite",
    "compare",
    "lite_page",
    "notebooks_of",
    "served",
    "visit_lesson",
]

BROWSER_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECONDS_PER_LESSON = 300
_LOCAL = re.compile(r"(file|data|blob|about|chrome-error):|https?://127\.0\.0\.1[:/]")
# What a cell says in place of a traceback; see `aicourse.learning.in_browser`.
_MISSING = re.compile(rf"^This cell .*\bneeds ({'|'.join(PACKAGES.values())})\b")
# Made anew for each kernel, or the same picture in another form.
_UNSTABLE = re.compile(r"^(application/vnd\.jupyter\.widget-view|image/)")


@dataclass(frozen=True)
class Differs:
    """A cell that shows something else than what is stored.

    Attributes
    ----------
    cell
        Its number among the cells with code, from 1.
    found, stored
        What it shows, and what is stored.
    missing
        Name of the package that the browser does not have, if that is why.
    """

    cell: int
    found: Mapping[str, str]
    stored: Mapping[str, str]
    missing: str | None

    def where(self) -> str:
        """Return the place where the two part, in both."""
        both = [{**dict.fromkeys(self.stored, ""), **self.found}, self.stored]
        kind = next(kind for kind in both[0] if both[0][kind] != self.stored.get(kind, ""))
        one, other = (shown.get(kind, "") for shown in both)
        pairs = zip(one, other, strict=False)
        alike = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
        start = max(0, alike - 40)
        return f"{kind}: {one[start : start + 160]!r} in place of {other[start : start + 160]!r}"


@dataclass
class Visit:
    """What happened while one notebook was open.

    Attributes
    ----------
    result
        For the table.
    differs
        The cells that show something else.
    seconds
        From the start of Python to the last cell.
    foreign
        Addresses of other machines that the page asked for. They were refused.
    errors
        Errors that the page did not catch, or the reason why the lesson could not be run.
    """

    result: Result
    differs: list[Differs] = field(default_factory=list)
    seconds: float = 0.0
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether all is as stored, but for what a missing package explains."""
        row = self.result
        run = row.same + len(self.differs) == row.cells
        return run and not self.foreign and all(item.missing for item in self.differs)


def notebooks_of(folder: Path) -> list[str]:
    """Return the paths of the lessons in a built folder, in the order of the course."""
    found = [
        path.relative_to(folder / "files").as_posix()
        for path in (folder / "files" / "notebooks").rglob("*-*.ipynb")
    ]

    def place(name: str) -> tuple[str, int, str]:
        part, _, file = name.removeprefix("notebooks/").partition("/")
        number = re.match(r"[A-Z](\d+)-", file)
        return part, int(number[1]) if number else 99, file

    return sorted(found, key=place)


def check_lite(
    folder: Path,
    browser: Path,
    *,
    only: Sequence[str] = (),
    say: Callable[[str], None] = print,
) -> list[Visit]:
    """Open each lesson of a built folder in a browser, run all cells, and compare their outputs.

    Parameters
    ----------
    folder
        What `build_lite` wrote.
    browser
        The program: Chromium, Chrome or Edge.
    only
        Paths of notebooks; all lessons when none is given.
    say
        Called with a line for each lesson.

    Returns
    -------
    list of Visit
        One for each lesson.
    """
    from playwright.sync_api import Error as PlaywrightError
    from playwright.sync_api import sync_playwright

    visits = []
    with served(folder) as address, sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=str(browser), args=list(BROWSER_FLAGS))
        try:
            for name in only or notebooks_of(folder):
                try:
                    visit = visit_lesson(program, folder, address, name)
                except PlaywrightError as error:
                    visit = _not_run(folder, name, str(error))
                visits.append(visit)
                say(_line(visit))
        finally:
            program.close()
    return visits


def _not_run(folder: Path, name: str, reason: str) -> Visit:
    """Say of a lesson that its page did not come, or its Python did not answer."""
    stored = json.loads((folder / "files" / name).read_text(encoding="utf-8"))
    result = Result(name, _title(stored), len(_code_cells(stored)), 0, ())
    return Visit(result, errors=[reason.splitlines()[0]])


def _line(visit: Visit) -> str:
    row = visit.result
    name = Path(row.notebook).stem
    parts = [f"{name}: {row.same} of {row.cells} cells the same, {visit.seconds:.0f} s"]
    if row.missing:
        parts.append(f"needs {', '.join(row.missing)}")
    if visit.foreign:
        parts.append(f"{len(visit.foreign)} requests to other machines: {visit.foreign[0]}")
    if row.same + len(visit.differs) < row.cells:
        parts.append(f"not run: {visit.errors[0]}")
    wrong = [f"\n  cell {item.cell}: {item.where()}" for item in visit.differs if not item.missing]
    return "; ".join(parts) + "".join(wrong)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder to this machine alone; give its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def lite_page(program: Any, address: str, name: str) -> Iterator[Any]:
    """Open one notebook in a fresh profile; `page.foreign` and `page.errors` are lists.

    The page can be asked for the notebook it holds: `jupyterapp` is made visible to it, which the
    built folder does not do by itself.
    """
    context = program.new_context(viewport={"width": 1280, "height": 900})
    try:
        page = context.new_page()
        page.foreign, page.errors = [], []

        def refuse(route: Any) -> None:
            page.foreign.append(route.request.url)
            route.abort()

        def expose(route: Any) -> None:
            answer = route.fetch()
            data = answer.json()
            data.setdefault("jupyter-config-data", {})["exposeAppInBrowser"] = True
            route.fulfill(response=answer, json=data)

        context.route(re.compile(rf"^(?!{_LOCAL.pattern})"), refuse)
        context.route(re.compile(r"/jupyter-lite\.json"), expose)
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(f"{address}/lab/index.html?path={quote(name)}")
        page.wait_for_function(
            "() => globalThis.jupyterapp?.shell.currentWidget?.context?.isReady", timeout=120_000
        )
        page.wait_for_function(
            "() => jupyterapp.shell.currentWidget.sessionContext?.session?.kernel", timeout=120_000
        )
        yield page
    finally:
        context.close()


def visit_lesson(program: Any, folder: Path, address: str, name: str) -> Visit:
    """Open one lesson, run all its cells, and say what they show.

    Parameters
    ----------
    program
        A browser of Playwright's.
    folder
        The built folder.
    address
        Where it is served; see `served`.
    name
        Path of the notebook.
    """
    stored = json.loads((folder / "files" / name).read_text(encoding="utf-8"))
    with lite_page(program, address, name) as page:
        start = time.monotonic()
        cells = run_all(page)
        seconds = time.monotonic() - start
        foreign, errors = list(page.foreign), list(page.errors)
    differs = list(compare(_code_cells(stored), cells))
    missing = sorted({item.missing for item in differs if item.missing})
    result = Result(
        notebook=name,
        title=_title(stored),
        cells=len(cells),
        same=len(cells) - len(differs),
        missing=tuple(missing),
    )
    return Visit(result, differs, seconds, foreign, errors)


def run_all(page: Any) -> list[dict[str, Any]]:
    """Run every cell of the open notebook, also behind an error; return the cells with code."""
    cells = page.evaluate(
        """async (seconds) => {
          const late = new Promise((_, reject) => {
            setTimeout(() => reject(new Error(`not done after ${seconds} s`)), 1000 * seconds);
          });
          const panel = jupyterapp.shell.currentWidget;
          const kernel = panel.sessionContext.session.kernel;
          await kernel.info;
          const cells = [...panel.content.model.cells].filter((cell) => cell.type === "code");
          for (const cell of cells) {
            cell.outputs.clear();
            const source = cell.sharedModel.getSource();
            if (!source.trim()) continue;
            const future = kernel.requestExecute({ code: source, stop_on_error: false });
            future.onIOPub = (message) => {
              const type = message.header.msg_type;
              if (!["stream", "display_data", "execute_result", "error"].includes(type)) return;
              cell.outputs.add({ ...message.content, output_type: type });
            };
            await Promise.race([future.done, late]);
          }
          return cells.map((cell) => cell.toJSON());
        }""",
        SECONDS_PER_LESSON,
    )
    return list(cells)


def _title(notebook: Mapping[str, Any]) -> str:
    for cell in notebook["cells"]:
        heading = re.search(r"^# (.+)$", "".join(cell["source"]), re.MULTILINE)
        if cell["cell_type"] == "markdown" and heading:
            return heading[1]
    return ""


def _code_cells(notebook: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def compare(
    stored: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]
) -> Iterator[Differs]:
    """Yield the cells whose outputs differ from the stored ones."""
    for number, (one, other) in enumerate(zip(stored, found, strict=True), 1):
        there, here = _shown(one["outputs"]), _shown(other["outputs"])
        if there != here:
            yield Differs(number, here, there, _missing(here))


def _shown(outputs: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return what a reader sees: text by stream, results by form, errors."""
    shown: dict[str, str] = {}
    for output in outputs:
        if output["output_type"] == "stream":
            parts = {str(output["name"]): output["text"]}
        elif output["output_type"] == "error":
            parts = {"error": " ".join(output["traceback"]) or str(output["evalue"])}
        else:
            parts = {k: v for k, v in output["data"].items() if not _UNSTABLE.match(k)}
        for key, value in parts.items():
            shown[key] = shown.get(key, "") + _as_one(value)
    return shown


def _as_one(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return "".join(value)
    return json.dumps(_as_in_the_page(value), sort_keys=True)


def _as_in_the_page(value: Any) -> Any:
    """Return data as a page has it: no entry for None, and one kind of number."""
    if isinstance(value, dict):
        return {key: _as_in_the_page(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_as_in_the_page(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _missing(shown: Mapping[str, str]) -> str | None:
    found = _MISSING.search(shown.get("error", ""))
    return found[1] if found else None


def as_text(visits: Sequence[Visit], pyodide: str) -> str:
    """Return the file that the table of the book is made from."""
    rows = [asdict(visit.result) for visit in visits]
    data = {"pyodide": pyodide, "notebooks": rows}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
