"""Who drives whom in the model, and with which sign: read off the equations themselves.

``python -m aicourse.figures.diagram_signs`` writes ``diagram.json``, which is committed, so that
nobody needs SymPy to see the diagram; a test makes it anew and compares.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("diagram.json")
_STEP = 1e-6
# Smaller slopes are rounding.
_NOTHING = 1e-9


def signs() -> list[dict[str, Any]]:
    """Return every arrow: ``from``, ``to`` and the sign of the derivative at the untreated state.

    Arrows of a state on itself (the way back to its level) are left out, and so are settings.

    Returns
    -------
    list of dict
        Sorted by ``to``, then ``from``.
    """
    import sympy as sp

    from aicourse.model import Scenario
    from aicourse.model import equations as eq
    from aicourse.model.parameters import PARAMETERS
    from aicourse.model.simulate import settings

    rho = sp.Symbol("rankl", real=True)
    targets = {
        "estradiol": eq.estradiol,
        "deficit": eq.deficit,
        "rankl": eq.rankl,
        **{q.name: eq.RATES[q.name].subs(eq.rankl, rho) for q in eq.STATES},
        "worst_pain": eq.OUTPUTS["worst_pain"],
    }
    # Loading acts on bone density beside the cells: its own factor stands in the output.
    outputs = {"spine": "lumbar_spine_bmd", "hip": "total_hip_bmd", "neck": "femoral_neck_bmd"}
    direct = {"loading"}
    at = {name: parameter.value for name, parameter in PARAMETERS.items()}
    at |= settings(Scenario())
    at |= {q.name: value for q, value in eq.STATES.items()}
    at |= {f"{q.name}_0": value for q, value in eq.STATES.items()}
    at |= {q.name: 1.0 if q.name.startswith("age_") else 0.0 for q in eq.COURSES}
    at |= {"estradiol": 1.0, "residual": 1.0, "rankl": 1.0}
    sources = {q.name for q in (*eq.STATES, *eq.COURSES)} | {"estradiol", "residual", "rankl"}
    asked = [(target, expression, sources) for target, expression in targets.items()]
    asked += [(state, eq.OUTPUTS[output], direct) for state, output in outputs.items()]
    found = []
    for target, expression, allowed in asked:
        names = sorted(str(symbol) for symbol in expression.free_symbols)
        value = sp.lambdify([sp.Symbol(name, real=True) for name in names], expression, "math")
        here = value(*(at[name] for name in names))
        for source in allowed.intersection(names) - {target}:
            moved = at | {source: at[source] + _STEP}
            slope = (value(*(moved[name] for name in names)) - here) / _STEP
            if abs(slope) > _NOTHING:
                found.append({"from": source, "to": target, "sign": 1 if slope > 0 else -1})
    return sorted(found, key=lambda arrow: (arrow["to"], arrow["from"]))


def text() -> str:
    """Return what ``diagram.json`` should hold."""
    lines = ",\n".join(f" {json.dumps(arrow)}" for arrow in signs())
    return f"[\n{lines}\n]\n"


def main() -> int:
    """Write ``diagram.json``, whole or not at all."""
    temporary = FILE.with_suffix(".new")
    temporary.write_text(text(), encoding="utf-8")
    temporary.replace(FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
