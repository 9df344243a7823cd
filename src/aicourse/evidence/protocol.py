"""The place for studies that the model has never seen: a study file, and what the model says to it.

A file in any folder, or a protocol for a study of the registry that no comparison uses yet. Nothing
is fitted to either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from .compare import FitRow, compare
from .errors import EvidenceError
from .parsing import parse_study
from .records import Study
from .registry import study
from .writing import dump_study


def read_study(path: Path | str) -> Study:
    """Read one study file that stands anywhere, by the same rules as those of the registry.

    Parameters
    ----------
    path
        A file such as ``my_studies/smith2027.toml``; its name is the study's key.

    Raises
    ------
    EvidenceError
        If there is no such file, or it breaks a rule: field, value and what is allowed are named.
    """
    file = Path(path)
    if not file.is_file():
        raise EvidenceError(f"{file.name}: there is no such file. Allowed: a study file, .toml.")
    return parse_study(file.read_text(encoding="utf-8"), file.name)


def try_protocol(
    study_id: str, protocol: str, parameters: Mapping[str, float] | None = None
) -> tuple[FitRow, ...]:
    """Hold the model against findings of the registry that it was not fitted to.

    Parameters
    ----------
    study_id
        Key of a study of the registry.
    protocol
        What a study file says about its arms and comparisons: `[arm."name"]` tables with inputs of
        the scenario, and `[[comparison]]` tables with `fitted = false`. Comparisons that the study
        has already are set aside.
    parameters
        Model parameters by name, where they are to differ from the fitted ones.

    Returns
    -------
    tuple of FitRow
        One row for each comparison of the protocol.

    Raises
    ------
    EvidenceError
        If the protocol breaks a rule, or calls a comparison fitted.
    UnknownEvidenceError
        If there is no such study.
    """
    bare = dump_study(replace(study(study_id), arms={}, comparisons=()))
    found = parse_study(f"{bare}\n{protocol}\n", f"{study_id}.toml")
    for comparison in found.comparisons:
        if comparison.fitted:
            raise EvidenceError(
                f"{comparison.effect}: fitted = true is not possible here. "
                "Allowed: false, since no parameter was fitted to it."
            )
    return compare(found, parameters)


__all__ = ["read_study", "try_protocol"]
