"""``aicourse lab``: the course in JupyterLab."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from aicourse.commands import CommandError, Parser, clone_root, hand_over

START = "notebooks/start.ipynb"
# Defaults for JupyterLab's own settings; what a reader sets in the menus goes before them.
DEFAULTS = Path(__file__).with_name("jupyter")


def configure(parser: Parser) -> None:
    """Describe the command."""
    parser.passes_on = True
    parser.epilog = """\
Options that are not listed here go to JupyterLab.

examples:
  aicourse lab
  aicourse lab --no-browser --port=9000
  aicourse lab --help-all         every option of JupyterLab"""


def run(options: argparse.Namespace) -> int:
    """Start JupyterLab in the repository; return its exit status."""
    root = clone_root()
    if find_spec("jupyterlab") is None:
        raise CommandError(
            "lab: JupyterLab is not installed; `python3 course.py lab` installs and opens it"
        )
    settings = [
        f"--ServerApp.root_dir={root}",
        # A workspace of its own, so that no tabs from elsewhere come back here.
        f"--LabApp.default_url=/lab/workspaces/aicourse/tree/{START}",
        # Nothing is asked of other machines: no news, no search for updates or extensions.
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.extension_manager=readonly",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # In a container everybody is root; JupyterLab would refuse to start.
        settings.append("--allow-root")
    path = [str(DEFAULTS), os.environ.get("JUPYTER_CONFIG_PATH")]
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, path))
    trust(root)
    # JupyterLab takes a setting only once: what was asked for goes before what is usual here.
    asked = {option.split("=")[0] for option in options.rest}
    settings = [setting for setting in settings if setting.split("=")[0] not in asked]
    return hand_over([sys.executable, "-m", "jupyterlab", *settings, *options.rest], root)


def trust(root: Path) -> None:
    """Mark the lessons as trusted, as ``jupyter trust`` does; those that are marked stay so.

    Of a notebook that this computer has neither run nor marked, JupyterLab shows stored outputs
    without their drawings: the words of a picture then stand in a heap. Who starts the course from
    a clone runs the code of that clone anyway.

    Parameters
    ----------
    root
        The repository. What cannot be read is left to JupyterLab, which says so.
    """
    import nbformat
    from nbformat.sign import NotebookNotary

    notary: Any = NotebookNotary()  # type: ignore[no-untyped-call]
    for file in sorted((root / "notebooks").glob("**/*.ipynb")):
        if ".ipynb_checkpoints" in file.parts:
            continue
        try:
            document = nbformat.read(file, as_version=4)  # type: ignore[no-untyped-call]
        except (OSError, ValueError):
            continue
        if not notary.check_signature(document):
            notary.sign(document)
