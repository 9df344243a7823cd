#!/usr/bin/env python3
"""Open, build or test the course from a bare clone. Needs Python 3.11 or newer, nothing else.

    python3 course.py lab       open the course in JupyterLab, on its start page
    python3 course.py book      build the book: a folder of files that needs no server
    python3 course.py serve     show the built book on this machine
    python3 course.py lite      build the course that runs in the web browser, Python included
    python3 course.py embed     write one explorer as one file, for a page of your own
    python3 course.py test      run every test
    python3 course.py lock      choose the versions in the lock files anew (for contributors)

The first call makes the folder .venv and installs what the command needs into it; later calls
start at once. Options after the command are passed on: to JupyterLab (`lab --no-browser`), to
pytest (`test tests/model -k bone`), to the book (`book --out public`). The tests use Chromium,
Chrome or Edge; the environment variable CHROME names another place for it. What `lite` builds
with is in a folder of its own, .venv-lite, because a JupyterLab beside it would stumble over it.
"""
# The first lines stay readable for older Pythons, so that these can say what is missing.

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST, NEWEST_TESTED = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent
# What each set of packages is installed from. The first is a part of the second.
LOCKS = {"reader": "binder/requirements.txt", "all": "requirements.lock"}
# What goes into the lock files, as extras of pyproject.toml.
EXTRAS = {"reader": ("build", "lab", "book", "cohort", "model"), "all": ("dev",)}
# Apart from these: what builds the course for the web browser, and what Python holds in there.
LITE_FOLDER = ".venv-lite"
LITE_LOCKS = {"lite": "lite/requirements.txt", "browser": "lite/browser.txt"}
SETS = {
    "lab": "reader",
    "book": "reader",
    "serve": "reader",
    "embed": "reader",
    "lite": "reader",
    "test": "all",
    "lock": "all",
}
STAMP = "course-environment.json"
VENV_OPTIONS = ("--prompt", "aicourse")

BROWSER_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
BROWSER_APPLICATIONS = {
    "darwin": (
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        "Chromium/Application/chrome.exe",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ),
}


class CourseError(Exception):
    """Something is missing that this program cannot provide; the message says what to do."""


def say(text: str) -> None:
    """Print one line of progress at once."""
    print(f"course: {text}", flush=True)


# --- the environment ------------------------------------------------------------------------


class Environment:
    """The folder .venv (or another) of one clone: made, filled, mended and remembered.

    What is installed is remembered as the hashes of the lock files in a small file inside the
    folder. While an installation runs that file says so; finding it like that later means that
    the installation broke off, and the folder is made anew.
    """

    def __init__(self, root: Path, name: str = ".venv") -> None:
        self.root = root
        self.folder = root / name
        self.stamp = self.folder / STAMP
        scripts = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        self.python = self.folder / scripts

    def prepare(self, packages: str) -> None:
        """Make sure that the set `packages` ("reader" or "all") is installed, and the project."""
        done = self._made()
        wanted = {"lock": self._hash(LOCKS[packages]), "project": self._hash("pyproject.toml")}
        fresh = done.get(packages) == wanted["lock"]
        if fresh and done.get("project") == wanted["project"]:
            return
        self._write_stamp({**done, "state": "installing"})
        if not fresh:
            self._install_lock(LOCKS[packages])
            # Another set that was installed from other versions has to be looked at again.
            done = {packages: wanted["lock"]}
            if packages == "all":
                done["reader"] = self._hash(LOCKS["reader"])
        say("installing the course itself")
        link = ("--no-deps", "--no-build-isolation", "--editable", str(self.root))
        self._pip("install", "--quiet", *link)
        self._write_stamp({**done, "project": wanted["project"], "state": "ready"})

    def prepare_tools(self, packages: str) -> None:
        """Make sure that the set `packages` ("lite") is installed, without the project."""
        done, wanted = self._made(), self._hash(LITE_LOCKS[packages])
        if done.get(packages) != wanted:
            self._write_stamp({"state": "installing"})
            self._install_lock(LITE_LOCKS[packages])
            self._write_stamp({packages: wanted, "state": "ready"})

    def _made(self) -> dict[str, str]:
        """Make the folder if it is not there or cannot be used; return what it remembers."""
        reason = self._reason_to_remake()
        if reason and self.folder.exists():
            say(f"making {self.folder.name} anew: {reason}")
            shutil.rmtree(self.folder)
        if not self.folder.exists():
            self._make()
        return self._read_stamp()

    def activate(self) -> None:
        """Let programs started from here, and their terminals, find this environment first."""
        os.environ["VIRTUAL_ENV"] = str(self.folder)
        os.environ["PATH"] = os.pathsep.join([str(self.python.parent), os.environ.get("PATH", "")])

    def _reason_to_remake(self) -> str | None:
        """Say why the folder cannot be used as it is, or None."""
        if not self.folder.exists():
            return None
        done = self._read_stamp()
        if not done:
            # Somebody else's, perhaps with work in it: neither used nor deleted.
            raise CourseError(
                f"{self.folder} exists, but this program did not make it. "
                "Move it away or delete it, and try again."
            )
        if done.get("state") != "ready":
            return "an earlier installation did not finish"
        if done.get("root") != str(self.root):
            return "the course has moved to another folder"
        version = _version_of(self.python)
        if version is None:
            return "its Python does not run any more"
        if version != sys.version_info[:2]:
            return "it has Python {}.{}, and this is Python {}.{}".format(
                *version, *sys.version_info[:2]
            )
        return None

    def _make(self) -> None:
        say(f"making the environment {self.folder.name} (only once)")
        _require_ensurepip()
        self.folder.mkdir()
        self._write_stamp({"state": "installing"})
        # Called from inside another environment, the Python below it is used.
        base = getattr(sys, "_base_executable", None) or sys.executable
        if subprocess.run([base, "-m", "venv", *VENV_OPTIONS, str(self.folder)]).returncode:
            raise CourseError(
                f"The environment {self.folder.name} could not be made; see the lines above."
            )

    def _install_lock(self, lock: str) -> None:
        text = (self.root / lock).read_text(encoding="utf-8")
        total = len(re.findall(r"^[a-z0-9].*==", text, flags=re.MULTILINE))
        say(f"installing up to {total} packages from {lock}; a few minutes the first time")
        self._pip("install", "--require-hashes", "--requirement", lock, total=total)

    def _pip(self, *arguments: str, total: int = 0) -> None:
        """Run pip, show how far it is, and keep all that it says in a log file."""
        command = [str(self.python), "-I", "-m", "pip", "--no-input", *arguments]
        settings = {
            **os.environ,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_USER": "0",
            "PYTHONUNBUFFERED": "1",
        }
        log, last, seen = self.folder / "course-install.log", [""], 0
        with log.open("a", encoding="utf-8") as copy:
            process = subprocess.Popen(
                command,
                cwd=self.root,
                env=settings,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                encoding="utf-8",
                errors="replace",
            )
            for line in process.stdout or ():
                copy.write(line)
                last = [*last[-14:], line.rstrip()]
                if line.startswith(("Collecting ", "Processing ", "Requirement already ")):
                    seen += 1
                    if total and seen % 20 == 0:
                        say(f"  {seen} of at most {total}")
                elif line.startswith("Installing collected"):
                    say("  unpacking")
            process.wait()
        if process.returncode:
            print("\n".join(last), file=sys.stderr)
            raise CourseError(
                f"Installing did not work; the lines above say why (all of them: {log}). "
                "Often the network is the reason. The next try starts afresh."
            )

    def _hash(self, name: str) -> str:
        # Line ends may differ from clone to clone; what is installed does not.
        content = (self.root / name).read_bytes().replace(b"\r\n", b"\n")
        return hashlib.sha256(content).hexdigest()

    def _read_stamp(self) -> dict[str, str]:
        try:
            content = json.loads(self.stamp.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            return {"state": "unreadable"}
        return content if isinstance(content, dict) else {"state": "unreadable"}

    def _write_stamp(self, content: dict[str, str]) -> None:
        part = self.stamp.with_suffix(".part")
        text = json.dumps({**content, "root": str(self.root)}, indent=2)
        part.write_text(text, encoding="utf-8")
        part.replace(self.stamp)


def _version_of(python: Path) -> tuple[int, int] | None:
    """Return the version of the interpreter at `python`, or None if it does not run."""
    code = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(python), "-I", "-c", code], capture_output=True, text=True, check=True, timeout=60
        )
        major, minor = answer.stdout.split()
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return int(major), int(minor)


def _require_ensurepip() -> None:
    """Debian and its relatives keep a part of Python in a package of its own."""

    def works() -> bool:
        code = "import ensurepip, venv"
        return subprocess.run([sys.executable, "-c", code], capture_output=True).returncode == 0

    package = "python{}.{}-venv".format(*sys.version_info[:2])
    if works():
        return
    system = sys.base_prefix == "/usr"
    if system and install_with_apt([package], "Python's environments") and works():
        return
    raise CourseError(
        f"This Python ({sys.executable}) cannot make environments: its parts 'venv' and "
        f"'ensurepip' are missing. On Debian or Ubuntu: sudo apt install {package}. "
        "Elsewhere: install Python from your system's packages or from python.org."
    )


# --- the browser for the tests --------------------------------------------------------------


def find_browser() -> Path | None:
    """Return the browser named in CHROME, else the first Chromium, Chrome or Edge found."""
    named = os.environ.get("CHROME")
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    for name in BROWSER_NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    places = [Path(place) for place in BROWSER_APPLICATIONS.get(sys.platform, ())]
    if sys.platform == "win32":
        names = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        roots = [os.environ[name] for name in names if os.environ.get(name)]
        places = [Path(root) / place for root in roots for place in places]
    return next((place for place in places if place.is_file()), None)


def in_ci() -> bool:
    """Whether this is continuous integration, where nothing may be skipped for want of a tool."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def require_browser() -> None:
    """Find or install a browser for the tests; without one say what that means."""
    named = os.environ.get("CHROME")
    if named and find_browser() is None:
        raise CourseError(f"CHROME names {named!r}, which is not a program that can be run.")
    if find_browser() is None:
        install_with_apt(["chromium", "fonts-dejavu-core"], "the browser tests")
    browser = find_browser()
    if browser is not None:
        say(f"browser tests use {browser}")
        return
    advice = "Install Chromium, Chrome or Edge, or set CHROME to its path."
    if in_ci():
        raise CourseError(f"The browser tests need a browser, and there is none. {advice}")
    say(f"there is no browser that the tests can use: they SKIP what needs one. {advice}")


def install_with_apt(packages: list[str], purpose: str) -> bool:
    """Install Debian packages if that needs no password; return whether it worked."""
    if not (sys.platform.startswith("linux") and shutil.which("apt-get")):
        return False
    prefix = []
    if os.geteuid() != 0:
        if (
            not shutil.which("sudo")
            or subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode
        ):
            return False
        prefix = ["sudo", "-n"]
    say(f"installing {' '.join(packages)} with apt, for {purpose}")
    apt = [
        *prefix,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-o",
        "Dpkg::Use-Pty=0",
    ]
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        code = subprocess.run([*apt, *step], stdin=subprocess.DEVNULL, check=False).returncode
    return code == 0


# --- the commands ---------------------------------------------------------------------------


def run(command: list[str], folder: Path) -> int:
    """Run `command` in place of this program, so that signals and the exit code are its own."""
    sys.stdout.flush()
    os.chdir(folder)
    if os.name == "posix":
        os.execv(command[0], command)
    process = subprocess.Popen(command)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def lock_commands(root: Path, python: Path, options: list[str]) -> list[list[str]]:
    """Return the commands that choose the versions: for everything, then for its parts."""
    common = [
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--no-emit-index-url",
        "--no-emit-find-links",
    ]
    anywhere = ["--universal", "--python-version=3.11", *common]
    # Python in the web browser: packages of Python alone, and none is built here.
    browser = ["--python-version=3.14", "--python-platform=wasm32-pyodide2024", *common]
    browser += ["--only-binary=:all:", "--no-python-downloads"]
    wanted = [
        ("all", LOCKS["all"], EXTRAS["all"], anywhere),
        ("reader", LOCKS["reader"], EXTRAS["reader"], anywhere),
        ("lite", LITE_LOCKS["lite"], ("lite",), anywhere),
        ("browser", LITE_LOCKS["browser"], ("browser",), browser),
    ]
    commands = []
    for packages, lock, extras, settings in wanted:
        # The parts take their versions from the whole, so that they cannot differ.
        rest = options if packages == "all" else ["--constraints", LOCKS["all"]]
        compile_ = [str(python), "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet"]
        chosen = ["--extra=" + extra for extra in extras]
        commands.append([*compile_, *chosen, *settings, *rest, "--output-file", lock])
    return commands


def main(arguments: list[str]) -> int:
    """Carry out one command; return the exit code."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__.strip())
        return 0
    name, rest = arguments[0], arguments[1:]
    if name not in SETS:
        print(f"course: unknown command {name!r}; there are: {', '.join(SETS)}", file=sys.stderr)
        return 2
    try:
        if sys.version_info[:2] > NEWEST_TESTED:
            say("this Python is newer than those tried ({}.{})".format(*NEWEST_TESTED))
        environment = Environment(ROOT)
        # Whoever looks at the result in a real browser needs what the tests need.
        checks = name == "test" or (name == "lite" and "--check" in rest)
        environment.prepare("all" if checks else SETS[name])
        if checks:
            require_browser()
        if (name == "lite" and not checks) or (name == "book" and "--lite" in rest):
            Environment(ROOT, LITE_FOLDER).prepare_tools("lite")
        if name == "lock":
            for command in lock_commands(ROOT, environment.python, rest):
                code = subprocess.run(command, cwd=ROOT, check=False).returncode
                if code:
                    return code
            return 0
        environment.activate()
        return run([str(environment.python), "-m", "aicourse", name, *rest], ROOT)
    except CourseError as error:
        print(f"course: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(
            "course: Python {}.{} or newer is needed; this is {}.{} ({}). Install a newer one "
            "and call it by name, for example: python3.13 course.py lab".format(
                *OLDEST, *sys.version_info[:2], sys.executable
            )
        )
    sys.exit(main(sys.argv[1:]))
