"""Make the Python, the JavaScript and the formulas from ``equations.py``.

Run ``python -m aicourse.model.generate``. The generated files are committed, so that nobody needs
SymPy to run the course; a test makes them anew and compares.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from aicourse.model import generate_code, generate_formulas, generate_vector

HERE = Path(__file__).parent

FILES: dict[str, Callable[[], str]] = {
    "equations.py": generate_code.python_source,
    "vector.py": generate_vector.source,
    "model.js": generate_code.javascript_source,
    "formulas.json": generate_formulas.source,
}


def main() -> int:
    """Write every generated file; each is replaced whole."""
    target = HERE / "generated"
    for name, make in FILES.items():
        text = make()
        temporary = target / (name + ".new")
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(target / name)
        print(f"wrote src/aicourse/model/generated/{name} ({len(text) / 1000:.0f} kB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
