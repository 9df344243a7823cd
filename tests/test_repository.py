"""The repository as a whole: what is in it, what must not be, and whether its parts agree."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import aicourse
import course

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LARGEST_FILE = 700 * 1024


@cache
def tracked() -> tuple[str, ...]:
    """Every file that Git keeps, as a path from the top."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return tuple(name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


def texts() -> Iterator[tuple[str, str]]:
    for name in tracked():
        try:
            yield name, (ROOT / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


# --- what is in it --------------------------------------------------------------------------


def test_nothing_is_large() -> None:
    sizes = {name: (ROOT / name).stat().st_size for name in tracked()}
    assert {name: size for name, size in sizes.items() if size > LARGEST_FILE} == {}


def test_no_file_knows_a_machine() -> None:
    # Folders of one machine, and the addresses of package registries.
    path = re.compile(r"(?<![\w.:/*-])/(?:work|tmp|root|opt|home|Users)/\w[^\s\"')]*")
    drive = re.compile(r"\b[A-Z]:\\Users\b")
    registry = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs\.|deb\.debian\.")
    found = [
        f"{name}: {match[0]}"
        for name, text in texts()
        for pattern in (path, drive, registry)
        for match in pattern.finditer(text)
    ]
    assert found == []


def test_nothing_of_others_is_bundled() -> None:
    folders = {"node_modules", "vendor", "third_party", "_build", ".venv"}
    assert [name for name in tracked() if folders & set(Path(name).parts)] == []
    assert [name for name in tracked() if re.search(r"\.min\.(js|css)$|\.whl$|\.tgz$", name)] == []


def test_text_ends_with_a_line_end_and_has_no_carriage_returns() -> None:
    kinds = {".py", ".md", ".toml", ".js", ".css", ".html", ".yml", ".cff", ".ipynb", ".cfg"}
    wrong = [
        name
        for name, text in texts()
        if Path(name).suffix in kinds and text and ("\r" in text or not text.endswith("\n"))
    ]
    assert wrong == []


# --- notebooks ------------------------------------------------------------------------------

NOTEBOOKS = sorted(
    path.relative_to(ROOT).as_posix() for path in ROOT.glob("notebooks/**/[!.]*.ipynb")
)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_keeps_no_widget_state(name: str) -> None:
    notebook = json.loads((ROOT / name).read_text(encoding="utf-8"))
    assert "widgets" not in notebook["metadata"]
    mimes = {
        mime
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        for mime in output.get("data", {})
    }
    assert {mime for mime in mimes if "widget" in mime} == set()


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_no_cell_is_exempt_from_comparison(name: str) -> None:
    # A cell whose output may not be compared needs a reason that can be argued here.
    notebook = json.loads((ROOT / name).read_text(encoding="utf-8"))
    exempt = [
        cell["source"]
        for cell in notebook["cells"]
        if re.search(r"NBVAL_|PYTEST_VALIDATE", "".join(cell["source"]))
        or any(tag.startswith("nbval") for tag in cell["metadata"].get("tags", []))
    ]
    assert exempt == []


def test_every_lesson_of_the_table_of_contents_is_there() -> None:
    contents = (ROOT / "book" / "_toc.yml").read_text(encoding="utf-8")
    files = re.findall(r"(?:file|root):\s*(\S+)", contents)
    assert files
    missing = [
        name
        for name in files
        if not any((ROOT / f"{name}{suffix}").is_file() for suffix in ("", ".md", ".ipynb"))
    ]
    assert missing == []


# --- licences, citation, links --------------------------------------------------------------


def test_both_licences_are_there_and_named() -> None:
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("BSD 3-Clause License")
    assert "CC BY 4.0" in (ROOT / "LICENSE-text").read_text(encoding="utf-8")
    for name in PROJECT["project"]["license-files"]:
        assert (ROOT / name).is_file()


def test_the_citation_is_of_this_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == aicourse.__version__
    names = [author["name"] for author in PROJECT["project"]["authors"]]
    assert [author["name"] for author in citation["authors"]] == names
    assert " AND ".join(citation["license"]) == PROJECT["project"]["license"]


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_links_and_paths_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    links = [link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text)]
    paths = re.findall(r"`((?:src|tests|book|notebooks|binder|\.ci|\.github)/[\w./-]*)`", text)
    local = [link for link in [*links, *paths] if link and "://" not in link]
    assert local
    assert [link for link in local if not (ROOT / link).exists()] == []


# --- versions -------------------------------------------------------------------------------


def locked(name: str) -> dict[str, set[str]]:
    """Return the blocks of a lock file (version, marker, hashes) by package."""
    blocks: dict[str, set[str]] = {}
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            blocks.setdefault(canonicalize_name(line.split("==")[0]), set()).add(line)
    return blocks


def wanted(extras: tuple[str, ...]) -> list[Requirement]:
    """Return what pyproject.toml asks for with `extras`, extras of the project itself resolved."""
    found: list[Requirement] = [*map(Requirement, PROJECT["project"]["dependencies"])]
    for extra in extras:
        for text in PROJECT["project"]["optional-dependencies"][extra]:
            requirement = Requirement(text)
            if requirement.name == PROJECT["project"]["name"]:
                found += wanted(tuple(requirement.extras))
            else:
                found.append(requirement)
    return found


@pytest.mark.parametrize("packages", course.LOCKS)
def test_a_lock_has_hashes_and_no_addresses(packages: str) -> None:
    text = (ROOT / course.LOCKS[packages]).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^-", text, flags=re.MULTILINE)
    blocks = [block for found in locked(course.LOCKS[packages]).values() for block in found]
    assert len(blocks) > 100
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("packages", course.LOCKS)
def test_a_lock_is_what_the_project_asks_for(packages: str) -> None:
    blocks = locked(course.LOCKS[packages])
    for requirement in wanted(course.EXTRAS[packages]):
        found = blocks.get(canonicalize_name(requirement.name))
        assert found, f"{requirement.name} is not in {course.LOCKS[packages]}: course.py lock"
        for block in found:
            version = re.search(r"==(\S+)", block)
            assert version
            assert requirement.specifier.contains(version[1], prereleases=True), block


def test_the_readers_lock_is_a_part_of_the_whole() -> None:
    every, reader = locked(course.LOCKS["all"]), locked(course.LOCKS["reader"])

    def is_part(name: str) -> bool:
        # A package that the reader needs on some systems, a test may need on all: no marker there.
        anywhere = {re.sub(r" ; .*?(?= --hash)", "", block) for block in reader[name]}
        found = every.get(name, set())
        return reader[name] <= found or {re.sub(r"\s+", " ", b) for b in anywhere} <= {
            re.sub(r"\s+", " ", b) for b in found
        }

    assert [name for name in reader if not is_part(name)] == []
    assert not {"pytest", "playwright", "mypy", "scipy"} & set(reader)


@pytest.mark.parametrize("packages", course.LOCKS)
def test_nothing_is_left_over_in_a_lock(packages: str) -> None:
    """Whatever is locked for this machine is needed by something that is."""
    needed: set[str] = set()
    waiting = wanted(course.EXTRAS[packages])
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        for extra in ("", *requirement.extras):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            needed.add(name)
            try:
                deeper = [Requirement(text) for text in requires(name) or ()]
            except PackageNotFoundError:
                continue
            waiting += [
                item for item in deeper if not item.marker or item.marker.evaluate({"extra": extra})
            ]
    elsewhere = {
        name
        for name, blocks in locked(course.LOCKS[packages]).items()
        if all(" ; " in block for block in blocks)
    }
    assert set(locked(course.LOCKS[packages])) - elsewhere - needed == set()


def test_binder_needs_the_lock_and_the_project_only() -> None:
    assert {path.name for path in (ROOT / "binder").iterdir()} == {
        "postBuild",
        "requirements.txt",
        "runtime.txt",
    }
    script = (ROOT / "binder" / "postBuild").read_text(encoding="utf-8")
    installs = [line for line in script.splitlines() if "pip install" in line]
    assert len(installs) == 1
    assert {"--no-deps", "--no-build-isolation"} <= set(installs[0].split())
    runtime = (ROOT / "binder" / "runtime.txt").read_text(encoding="utf-8").strip()
    assert re.fullmatch(r"python-3\.\d+", runtime)
    assert tuple(map(int, runtime[7:].split("."))) >= course.OLDEST


def test_the_build_backend_is_the_locked_one() -> None:
    assert (
        PROJECT["build-system"]["requires"] == PROJECT["project"]["optional-dependencies"]["build"]
    )
    assert PROJECT["project"]["requires-python"] == ">={}.{}".format(*course.OLDEST)


# --- the package ----------------------------------------------------------------------------


def test_the_package_holds_every_file_of_its_source(tmp_path: Path) -> None:
    built = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from flit_core.buildapi import build_wheel; build_wheel(sys.argv[1])",
            str(tmp_path),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    [wheel] = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    source = {name.removeprefix("src/") for name in tracked() if name.startswith("src/aicourse/")}
    assert source - inside == set()
    assert {name for name in inside if "__pycache__" in name} == set()


HEAVY = {"numpy", "scipy", "sympy", "plotly", "ipywidgets", "anywidget", "IPython", "traitlets"}


@pytest.mark.parametrize(
    "statement",
    ["import aicourse", "import aicourse.cli", "from aicourse import Scenario, simulate, describe"],
)
def test_the_light_parts_load_nothing_heavy(statement: str) -> None:
    code = (
        "import sys, time; sys.path.insert(0, 'src'); start = time.perf_counter(); "
        f"{statement}; print(time.perf_counter() - start); print(*sys.modules)"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout.splitlines()
        for _ in range(3)
    ]
    assert HEAVY & set(runs[0][1].split()) == set()
    assert min(float(run[0]) for run in runs) < 0.3


def test_the_public_names_are_there() -> None:
    for name in aicourse.__all__:
        assert getattr(aicourse, name) is not None
        assert name in dir(aicourse)
    with pytest.raises(AttributeError, match="no attribute 'simulat'"):
        aicourse.simulat  # noqa: B018


# Each room may import itself and the rooms before it.
ROOMS = ("model", "evidence", "figures", "explorer", "learning", "publish", "commands")


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_rooms_above_it(room: str) -> None:
    allowed = set(ROOMS[: ROOMS.index(room) + 1])
    found = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "src" / "aicourse" / room).rglob("*.py")
        for name in imported_rooms(path)
        if name not in allowed
    ]
    assert found == []


def imported_rooms(path: Path) -> set[str]:
    package = list(path.relative_to(ROOT / "src").with_suffix("").parts[:-1])
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names |= {f"{module}.{alias.name}" for alias in node.names}
    rooms = {name.split(".")[1] for name in names if name.startswith("aicourse.")}
    return rooms & set(ROOMS)


def test_every_room_is_in_the_order() -> None:
    folders = {path.parent.name for path in (ROOT / "src" / "aicourse").glob("*/__init__.py")}
    assert folders == set(ROOMS)
