"""Look up studies and effects; a file is read when it is first asked for."""

from __future__ import annotations

import difflib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from .errors import UnknownEvidenceError
from .parsing import KEY, parse_study
from .records import TOPICS, USES, Effect, Study


class Registry:
    """The studies in one folder.

    Parameters
    ----------
    root
        Folder with one TOML file per study, named after the study's key.
    """

    def __init__(self, root: Traversable) -> None:
        self._root = root
        self._studies: dict[str, Study] = {}
        self._keys: tuple[str, ...] | None = None

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all studies, in alphabetical order, without reading a file."""
        if self._keys is None:
            names = [item.name for item in self._root.iterdir() if item.name.endswith(".toml")]
            self._keys = tuple(sorted(name.removesuffix(".toml") for name in names))
        return self._keys

    def study(self, key: str) -> Study:
        """Return one study; see `aicourse.evidence.study`."""
        if key not in self._studies:
            self._studies[key] = self._read(key)
        return self._studies[key]

    def studies(self) -> tuple[Study, ...]:
        """Return all studies in the order of their keys."""
        return tuple(self.study(key) for key in self.keys())

    def effect(self, effect_id: str) -> Effect:
        """Return one effect; see `aicourse.evidence.effect`."""
        if not isinstance(effect_id, str) or "." not in effect_id:
            raise UnknownEvidenceError(
                f"{effect_id!r} is no effect id. An id is a study's key, a dot and a short name, "
                "for example 'eastell2006.ls_2y'."
            )
        key, _, name = effect_id.partition(".")
        found = self.study(key)
        try:
            return found.effect(name)
        except KeyError:
            raise UnknownEvidenceError(_no_effect(effect_id, found)) from None

    def effects(
        self,
        study: str | None = None,
        topic: str | None = None,
        use: str | None = None,
    ) -> tuple[Effect, ...]:
        """Return all effects that fit; see `aicourse.evidence.effects`."""
        for field, word, allowed in (("topic", topic, TOPICS), ("use", use, USES)):
            if word is not None and word not in allowed:
                names = ", ".join(map(repr, allowed))
                raise ValueError(f"{field}: {word!r} is not allowed. Allowed: {names}.")
        among = self.studies() if study is None else (self.study(study),)
        return tuple(
            effect
            for item in among
            for effect in item.effects
            if topic in (None, effect.topic) and use in (None, effect.use)
        )

    def _read(self, key: Any) -> Study:
        if isinstance(key, str) and KEY.fullmatch(key):
            path = self._root.joinpath(f"{key}.toml")
            if path.is_file():
                return parse_study(path.read_text(encoding="utf-8"), path.name)
        close = difflib.get_close_matches(str(key), self.keys(), n=3, cutoff=0.6)
        raise UnknownEvidenceError(
            f"There is no study {key!r} in the evidence registry.{_did_you_mean(close)}"
        )


def _no_effect(effect_id: str, found: Study) -> str:
    names = [effect.name for effect in found.effects]
    wanted = effect_id.partition(".")[2]
    close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.4) or names[:5]
    suggestions = _did_you_mean([f"{found.key}.{name}" for name in close])
    return f"Study {found.key!r} has no effect {effect_id!r}.{suggestions}"


def _did_you_mean(names: list[str]) -> str:
    return f" Did you mean {' or '.join(map(repr, names))}?" if names else ""


@cache
def default_registry() -> Registry:
    """Return the registry that comes with the course."""
    return Registry(files(__package__).joinpath("studies"))


def study(key: str) -> Study:
    """Return one study with its reference and effects.

    Parameters
    ----------
    key
        The study's key, for example "irwin2015".

    Raises
    ------
    UnknownEvidenceError
        If there is no such study; the message suggests keys that come close.
    EvidenceError
        If the study's file is malformed.
    """
    return default_registry().study(key)


def studies() -> tuple[Study, ...]:
    """Return every study, in the order of their keys (reads all files, about a second)."""
    return default_registry().studies()


def effect(effect_id: str) -> Effect:
    """Return one effect; only the file of its study is read.

    Parameters
    ----------
    effect_id
        "<study key>.<short name>", for example "eastell2006.ls_2y".

    Raises
    ------
    UnknownEvidenceError
        If there is no such study or effect; the message suggests ids that come close.
    EvidenceError
        If the study's file is malformed.
    """
    return default_registry().effect(effect_id)


def effects(
    study: str | None = None, topic: str | None = None, use: str | None = None
) -> tuple[Effect, ...]:
    """Return the effects that fit all given filters, in the order of the files.

    Parameters
    ----------
    study
        A study's key: only its file is read.
    topic
        One of `TOPICS`.
    use
        One of `USES`: "C" candidate to fit to, "N-model" a null that the model reproduces,
        "N-lesson" a null that a lesson teaches, "S" safety page, "X" context.

    Raises
    ------
    UnknownEvidenceError
        If the study is unknown.
    ValueError
        If topic or use is no allowed word.
    """
    return default_registry().effects(study=study, topic=topic, use=use)
