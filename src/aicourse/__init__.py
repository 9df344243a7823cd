"""An interactive course on aromatase inhibitors, and the model behind it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aicourse.evidence import compare
    from aicourse.explorer import Explorer
    from aicourse.learning import lesson
    from aicourse.learning.exercises import check
    from aicourse.model import Scenario, describe, simulate, simulate_bout
    from aicourse.model.cohort import simulate_cohort
    from aicourse.model.trial import virtual_trial

__version__ = "0.1.0"
__all__ = [
    "Explorer",
    "Scenario",
    "__version__",
    "check",
    "compare",
    "describe",
    "lesson",
    "simulate",
    "simulate_bout",
    "simulate_cohort",
    "virtual_trial",
]

# Where each public name lives. They are imported when first used, so that `import aicourse`
# is quick and a command that needs only the model loads no widget and no plotting library.
_HOME = {
    "Explorer": "aicourse.explorer",
    "Scenario": "aicourse.model",
    "check": "aicourse.learning.exercises",
    "compare": "aicourse.evidence",
    "describe": "aicourse.model",
    "lesson": "aicourse.learning",
    "simulate": "aicourse.model",
    "simulate_bout": "aicourse.model",
    "simulate_cohort": "aicourse.model.cohort",
    "virtual_trial": "aicourse.model.trial",
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, whether they have been used yet or not."""
    return sorted({*globals(), *__all__})
