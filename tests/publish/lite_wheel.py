"""Small wheels for the tests of the course in the browser."""

from __future__ import annotations

import zipfile
from pathlib import Path


def make_wheel(
    folder: Path, name: str, *, needs: tuple[str, ...] = (), tag: str = "py3-none-any"
) -> Path:
    """Write a wheel with one module of the package's name and one folder beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    module = name.replace("-", "_").lower()
    path = folder / f"{module}-1.0-{tag}.whl"
    about = [f"Name: {name}", "Version: 1.0", *(f"Requires-Dist: {item}" for item in needs)]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{module}.py", "")
        archive.writestr(f"{module}_parts/__init__.py", "")
        archive.writestr(f"{module}-1.0.data/data/share/script.py", "")
        archive.writestr(f"{module}-1.0.dist-info/METADATA", "\n".join(about) + "\n\nAbout.\n")
    return path
