"""What comes from elsewhere: fetched once, compared with hashes, and explained if absent."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from aicourse.publish import lite_parts
from aicourse.publish.lite_parts import LiteError

ROOT = Path(__file__).resolve().parents[2]


def quiet(_: str) -> None:
    pass


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive as npm packs it, with every file that is needed and one that is not."""
    path = tmp_path / "made.tgz"
    with tarfile.open(path, "w:gz") as content:
        for name in (*lite_parts.CORE, "pyodide.mjs.map"):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(name)
            content.addfile(member, io.BytesIO(name.encode()))
    return path


@pytest.fixture
def pinned(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pin of that archive, in place of Pyodide's."""
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    pin = {"pyodide": {"version": "1.2.3", "integrity": f"sha512-{digest}"}, "python": "3.14"}
    monkeypatch.setattr(lite_parts, "pins", lambda: pin)


def npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None) -> list[str]:
    """Put a program in npm's place that writes `content`, or fails; return what it was asked."""
    asked: list[str] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.extend(command[1:3])
        if content is None:
            return subprocess.CompletedProcess(command, 1, "first\nnpm error network\n")
        folder = Path(command[command.index("--pack-destination") + 1])
        (folder / "pyodide-1.2.3.tgz").write_bytes(content)
        return subprocess.CompletedProcess(command, 0, "")

    monkeypatch.setattr(lite_parts.shutil, "which", lambda _: "npm")
    monkeypatch.setattr(lite_parts.subprocess, "run", run)
    return asked


def test_the_pin_is_a_hash_and_no_address() -> None:
    pin = lite_parts.pins()["pyodide"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", pin["version"])
    assert len(base64.b64decode(pin["integrity"].removeprefix("sha512-"))) == 64
    text = (ROOT / "src/aicourse/publish/lite_pins.json").read_text(encoding="utf-8")
    assert "//" not in re.sub(r'"sha512-[^"]*"', "", text)


@pytest.mark.usefixtures("pinned")
def test_pyodide_is_fetched_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, archive: Path
) -> None:
    asked = npm(monkeypatch, tmp_path, archive.read_bytes())
    cache = tmp_path / "cache"
    first = lite_parts.fetch_pyodide(cache, quiet)
    assert lite_parts.fetch_pyodide(cache, quiet) == first
    assert asked == ["pack", "pyodide@1.2.3"]


@pytest.mark.usefixtures("pinned")
def test_another_file_than_the_recorded_one_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    npm(monkeypatch, tmp_path, b"something else")
    with pytest.raises(LiteError, match="is not the file that was tried"):
        lite_parts.fetch_pyodide(tmp_path / "cache", quiet)
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.usefixtures("pinned")
def test_without_the_network_npm_speaks_for_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    npm(monkeypatch, tmp_path, None)
    with pytest.raises(LiteError, match=r"npm could not fetch pyodide@1\.2\.3") as caught:
        lite_parts.fetch_pyodide(tmp_path / "cache", quiet)
    assert "npm error network" in str(caught.value)


@pytest.mark.usefixtures("pinned")
def test_without_npm_it_is_said_where_it_comes_from(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lite_parts.shutil, "which", lambda _: None)
    with pytest.raises(LiteError, match=r"npm is not installed.*Node\.js"):
        lite_parts.fetch_pyodide(tmp_path / "cache", quiet)


def test_only_what_a_page_needs_is_unpacked(tmp_path: Path, archive: Path) -> None:
    lite_parts.unpack_pyodide(archive, tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(lite_parts.CORE)


def test_packages_that_do_not_come_leave_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert {"--require-hashes", "--no-deps", "--only-binary"} <= set(command)
        (Path(command[command.index("--dest") + 1]) / "half.whl").touch()
        return subprocess.CompletedProcess(command, 1, "ERROR: no network\n")

    (tmp_path / "lite").mkdir()
    (tmp_path / "lite/browser.txt").write_text("comm==0.2.3\n", encoding="utf-8")
    monkeypatch.setattr(lite_parts.subprocess, "run", run)
    cache = tmp_path / "cache"
    for _ in range(2):
        with pytest.raises(LiteError, match="ERROR: no network"):
            lite_parts.fetch_wheels(Path(sys.executable), tmp_path, cache, quiet)
    assert not [path for path in cache.iterdir() if not path.name.endswith(".part")]


def test_without_jupyterlite_the_command_that_installs_it_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(lite_parts, "find_spec", lambda _: None)
    with pytest.raises(LiteError, match=r"JupyterLite is not installed; `python3 course\.py lite`"):
        lite_parts.find_tools(tmp_path)


def test_the_kernel_and_pyodide_belong_together() -> None:
    """One version of the kernel is made for one of Pyodide: both are named exactly."""
    locked = (ROOT / "lite/requirements.txt").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted = re.search(r'"jupyterlite-pyodide-kernel==([\d.]+)"', project)
    assert wanted
    assert f"\njupyterlite-pyodide-kernel=={wanted[1]} " in locked


@pytest.mark.parametrize("name", ["lite/requirements.txt", "lite/browser.txt"])
def test_a_lock_has_hashes_and_no_addresses(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    blocks = text.replace("\\\n", " ").splitlines()
    assert len(blocks) > 20
    assert [line for line in blocks if line and "--hash=sha256:" not in line] == []


def test_the_browser_has_the_versions_of_the_other_places() -> None:
    """So that a cell shows the same in the browser as in JupyterLab."""

    def versions(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, flags=re.MULTILINE))

    browser, every = versions("lite/browser.txt"), versions("requirements.lock")
    assert {"anywidget", "ipython", "ipywidgets", "plotly"} <= set(browser)
    shared = set(browser) & set(every)
    assert {name: browser[name] for name in shared} == {name: every[name] for name in shared}
