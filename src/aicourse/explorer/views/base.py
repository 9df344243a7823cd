"""What every part of the picture has in common."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol

from ..reading import Reader


@dataclass(frozen=True, slots=True)
class Known:
    """The names that a view may use: the preset's outputs and the model's inputs."""

    outputs: tuple[str, ...]
    inputs: tuple[str, ...]


class View(Protocol):
    """One part of the picture.

    Attributes
    ----------
    kind
        The layout that draws it.
    outputs
        The outputs that it shows.
    """

    @property
    def kind(self) -> str:
        """The layout that draws it."""
        ...

    @property
    def outputs(self) -> tuple[str, ...]:
        """The outputs that it shows."""
        ...

    def state(self) -> dict[str, Any]:
        """Return what the explorer's script is given: plain data."""
        ...


def template(reader: Reader, field: str, allowed: Collection[str], default: Any = ...) -> Any:
    """Return a text whose braces hold only names that can be filled in."""
    text = reader.text(field, default)
    for name in re.findall(r"\{([^}]*)\}", text or ""):
        if name not in allowed:
            raise reader.error(field, "{" + name + "}", "in braces " + ", ".join(allowed))
    return text
