"""Reads `certainty.toml` strictly: a comparison without answer is named, never guessed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from aicourse.model.interface import describe

from .errors import EvidenceError, UnknownEvidenceError
from .grades import grades
from .registry import effect

_OTHERS = "others"
_WEAKEST = "mechanism only"
_TESTED = "tested, no effect found"
_TESTS = ("is", "not", "from", "to")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "file": ("sets", "counted", "moved"),
    "counted": ("certainty", "effects", "why"),
    "moved": ("id", "inputs", "course", "off", "standing", "kind"),
    "kind": ("says", "differs", "when", "against", "label"),
    "label": ("certainty", "outputs", "effects", "why"),
    "condition": ("input", "after", *_TESTS),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A label with what it rests on.

    Attributes
    ----------
    certainty
        A label of `grades()`.
    effects
        Ids of findings of the registry.
    why
        The reason, in a sentence.
    """

    certainty: str
    effects: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that one input must fulfil; `after` asks the course of its group."""

    input: str
    tests: Mapping[str, Any]
    after: bool

    def holds(self, group: Group, values: Mapping[str, Any], month: float) -> bool:
        """Whether it holds in a scenario, at the month that is read."""
        value = values[self.input]
        low, high = self.tests.get("from"), self.tests.get("to")
        if (low is not None or high is not None) and value is None:
            return False
        return (
            ("is" not in self.tests or value in self.tests["is"])
            and ("not" not in self.tests or value not in self.tests["not"])
            and (low is None or value >= low)
            and (high is None or value <= high)
            and (not self.after or group.ended(values, month))
        )


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of moving a group of inputs.

    Attributes
    ----------
    says
        What it is, in words.
    differs
        An input that must differ, or None.
    when, against
        What must hold in one of the scenarios, and in the other one.
    answers
        One answer for each output that is not "mechanism only" by itself.
    """

    says: str
    differs: str | None
    when: tuple[Condition, ...]
    against: tuple[Condition, ...]
    answers: Mapping[str, Answer]

    def holds(
        self, group: Group, one: Mapping[str, Any], other: Mapping[str, Any], month: float
    ) -> bool:
        """Whether it is this kind, with the scenarios in this order."""
        return (
            (self.differs is None or one[self.differs] != other[self.differs])
            and all(condition.holds(group, one, month) for condition in self.when)
            and all(condition.holds(group, other, month) for condition in self.against)
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Inputs that are moved together.

    Attributes
    ----------
    id
        Its name.
    inputs
        Their names.
    start, months
        The inputs that say when its course begins and how long it lasts, or None.
    off
        What the inputs are where nothing is done.
    standing
        It changes the model itself, and counts wherever it differs from the default.
    kinds
        The most particular first; the last holds always.
    """

    id: str
    inputs: tuple[str, ...]
    start: str | None
    months: str | None
    off: Mapping[str, Any]
    standing: bool
    kinds: tuple[Kind, ...]

    def is_off(self, values: Mapping[str, Any]) -> bool:
        """Whether nothing of it is done in a scenario."""
        own = {name: value for name, value in self.off.items() if name in self.inputs}
        return bool(own) and all(values[name] == value for name, value in own.items())

    def ended(self, values: Mapping[str, Any], month: float) -> bool:
        """Whether its course is over by a month."""
        assert self.start is not None
        assert self.months is not None
        months = values[self.months]
        return months is not None and month > values[self.start] + months


@dataclass(frozen=True, slots=True)
class Table:
    """The whole table: the groups, what holds when nothing is moved, and people who are counted."""

    groups: tuple[Group, ...]
    still: Kind
    counted: Answer

    def data(self) -> dict[str, Any]:
        """Return what the explorer's script needs: the labels without their reasons."""
        return {
            "still": _labels(self.still),
            "counted": self.counted.certainty,
            "groups": [
                {
                    "inputs": list(group.inputs),
                    "start": group.start,
                    "months": group.months,
                    "off": dict(group.off),
                    "standing": group.standing,
                    "kinds": [_kind_data(kind) for kind in group.kinds],
                }
                for group in self.groups
            ],
        }


def _kind_data(kind: Kind) -> dict[str, Any]:
    def plain(conditions: Iterable[Condition]) -> list[dict[str, Any]]:
        return [{"input": c.input, "after": c.after, **c.tests} for c in conditions]

    return {
        "differs": kind.differs,
        "when": plain(kind.when),
        "against": plain(kind.against),
        "labels": _labels(kind),
    }


def _labels(kind: Kind) -> dict[str, str]:
    """Return the label by output; what is not listed is "mechanism only"."""
    found = {name: answer.certainty for name, answer in kind.answers.items()}
    return {name: label for name, label in found.items() if label != _WEAKEST}


def parse_certainty(text: str, source: str) -> Table:
    """Turn the text of a table of certainty into groups.

    Parameters
    ----------
    text
        The TOML text.
    source
        Name of the file, for messages.

    Raises
    ------
    EvidenceError
        If the text is no TOML, a field is missing, unknown or not as allowed, an input belongs to
        no group or to two, an output has no answer or two, a finding is not in the registry, or a
        label is surer than what it rests on. The message names the place and what is allowed.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise EvidenceError(f"{source}: not valid TOML: {error}") from error
    return _Reader(data, source).table()


class _Reader:
    def __init__(self, data: Mapping[str, Any], source: str) -> None:
        self.data = data
        self.source = source
        known = describe()
        self.inputs = tuple(row["name"] for row in known["inputs"])
        self.outputs = tuple(row["name"] for row in known["outputs"] if row["grade"] != _WEAKEST)

    def table(self) -> Table:
        self.fields(self.data, "file", "file", ("sets", "counted", "moved"))
        counted = self.answer(self.data["counted"], "counted", "counted")
        groups = [self.group(row) for row in self.data["moved"]]
        empty = [group for group in groups if not group.inputs]
        if len(empty) != 1 or len(empty[0].kinds) != 1:
            raise self.error("moved", f"{len(empty)} groups without inputs", "one, with one kind")
        taken = [name for group in groups for name in group.inputs]
        for name in self.inputs:
            if name != "duration_months" and taken.count(name) != 1:
                raise self.error("moved", f"{name} in {taken.count(name)} groups", "each in one")
        return Table(tuple(group for group in groups if group.inputs), empty[0].kinds[0], counted)

    def error(self, where: str, value: object, allowed: str) -> EvidenceError:
        return EvidenceError(
            f"{self.source}: {where}: {value!r} is not allowed. Allowed: {allowed}."
        )

    def fields(self, row: Mapping[str, Any], what: str, where: str, needed: Iterable[str]) -> None:
        for name in row:
            if name not in _FIELDS[what]:
                raise self.error(where, name, ", ".join(_FIELDS[what]))
        for name in needed:
            if name not in row:
                raise self.error(f"{where}: {name}", None, "it is missing")

    def group(self, row: Mapping[str, Any]) -> Group:
        self.fields(row, "moved", f"moved {row.get('id')!r}", ("id", "inputs", "kind"))
        where = f"moved {row['id']!r}"
        course = row.get("course", {})
        for name in (*row["inputs"], *course.values(), *row.get("off", {})):
            if name not in self.inputs:
                raise self.error(where, name, "inputs of the model")
        group = Group(
            id=row["id"],
            inputs=tuple(row["inputs"]),
            start=course.get("start"),
            months=course.get("months"),
            off=row.get("off", {}),
            standing=row.get("standing", False),
            kinds=tuple(self.kind(kind, where, bool(course)) for kind in row["kind"]),
        )
        last = group.kinds[-1]
        if last.when or last.against or last.differs:
            raise self.error(f"{where}: {last.says}", "a condition", "none for the last kind")
        return group

    def kind(self, row: Mapping[str, Any], where: str, course: bool) -> Kind:
        where = f"{where}: {row.get('says')!r}"
        self.fields(row, "kind", where, ("says", "label"))
        answers: dict[str, Answer] = {}
        for label in row["label"]:
            self.fields(label, "label", where, ("certainty", "outputs", "why"))
            answer = self.answer(label, "label", where)
            for name in self.names(label["outputs"], answer, answers, where):
                answers[name] = answer
        missing = [name for name in self.outputs if name not in answers]
        if missing:
            raise self.error(where, ", ".join(missing), "an answer for each output")
        return Kind(
            says=row["says"],
            differs=row.get("differs"),
            when=tuple(self.condition(c, where, course) for c in row.get("when", [])),
            against=tuple(self.condition(c, where, course) for c in row.get("against", [])),
            answers=answers,
        )

    def names(
        self, given: list[str], answer: Answer, known: Mapping[str, Answer], where: str
    ) -> list[str]:
        """Return the outputs that a label is for, none of which has one yet."""
        if given == [_OTHERS]:
            if answer.certainty != _WEAKEST:
                raise self.error(f"{where}: others", answer.certainty, repr(_WEAKEST))
            return [name for name in self.outputs if name not in known]
        found = [name for item in given for name in self.data["sets"].get(item, [item])]
        for name in found:
            if name not in self.outputs:
                raise self.error(f"{where}: outputs", name, ", ".join(self.outputs))
            if name in known or found.count(name) > 1:
                raise self.error(f"{where}: outputs", name, "each output once")
        return found

    def answer(self, row: Mapping[str, Any], what: str, where: str) -> Answer:
        self.fields(row, what, where, ("certainty", "why"))
        label, effects = row["certainty"], tuple(row.get("effects", ()))
        labels = [item.label for item in grades()]
        if label not in labels:
            raise self.error(f"{where}: certainty", label, ", ".join(labels))
        if not isinstance(row["why"], str) or not row["why"].endswith("."):
            raise self.error(f"{where}: why", row["why"], "a sentence")
        try:
            found = [effect(name).certainty for name in effects]
        except UnknownEvidenceError as error:
            raise EvidenceError(f"{self.source}: {where}: effects: {error}") from error
        if label != _WEAKEST and not effects:
            raise self.error(f"{where}: effects", [], f"at least one for {label!r}")
        enough = {"strong": ("strong",), "moderate": ("strong", "moderate"), _TESTED: (_TESTED,)}
        if label in enough and not set(found) & set(enough[label]):
            raise self.error(f"{where}: certainty", label, f"no surer than {', '.join(effects)}")
        return Answer(label, effects, row["why"])

    def condition(self, row: Mapping[str, Any], where: str, course: bool) -> Condition:
        self.fields(row, "condition", where, ("input",))
        if row["input"] not in self.inputs:
            raise self.error(f"{where}: input", row["input"], "inputs of the model")
        after = row.get("after", False)
        if after and not course:
            raise self.error(f"{where}: after", after, "only in a group with a course")
        tests = {name: row[name] for name in _TESTS if name in row}
        if not tests:
            raise self.error(f"{where}: {row['input']}", None, ", ".join(_TESTS))
        return Condition(row["input"], tests, after)
