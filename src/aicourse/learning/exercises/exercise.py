"""What an exercise is: a solution, what is expected of an answer, and the slips to foresee."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module, resources
from typing import Any

from ..errors import UnknownLessonError


@dataclass(frozen=True)
class Expect:
    """One thing that is expected of an answer.

    Parameters
    ----------
    says
        What is right when it holds, as a full sentence.
    holds
        Takes the answer and the reference and says whether it holds. An exception means no.
    hints
        What to say when it does not: the first at the first try, the last from then on. None
        gives the answer away.
    """

    says: str
    holds: Callable[[Any, Any], bool]
    hints: tuple[str, ...]

    def met(self, answer: Any, reference: Any) -> bool:
        """Return whether an answer does what is expected."""
        try:
            return bool(self.holds(answer, reference))
        except Exception:
            # Whatever a learner hands in, a check says what is off; it never breaks.
            return False


@dataclass(frozen=True)
class Slip:
    """A plausible wrong answer, and the place among the expectations where it is caught."""

    answer: Callable[[], Any]
    caught_by: int


@dataclass(frozen=True)
class Exercise:
    """An exercise.

    Parameters
    ----------
    id
        Lesson and number: "A3.2".
    solution
        Returns the reference answer. Its body is what the book shows, with `return` written as
        ``answer =``.
    expects
        In the order in which they are checked; the first that does not hold is hinted at.
    slips
        Two or more plausible wrong answers. The tests prove that each is caught where it should be.
    shows
        What the result means, said when all is right.
    """

    id: str
    solution: Callable[[], Any]
    expects: tuple[Expect, ...]
    slips: tuple[Slip, ...]
    shows: str

    @cached_property
    def reference(self) -> Any:
        """The reference answer, worked out when it is first needed."""
        return self.solution()

    @property
    def source(self) -> str:
        """The solution as a learner would write it in a cell."""
        return solution_source(self.solution)


def solution_source(function: Callable[[], Any]) -> str:
    """Return the body of a function as lines of a cell that end in ``answer = …``."""
    source = textwrap.dedent(inspect.getsource(function))
    lines = source.splitlines()
    (definition,) = ast.parse(source).body
    assert isinstance(definition, ast.FunctionDef)
    body = definition.body[1:] if ast.get_docstring(definition) else definition.body
    last = body[-1]
    assert isinstance(last, ast.Return)
    start, end = body[0].lineno - 1, last.lineno - 1
    kept = textwrap.dedent("\n".join(lines[start:])).splitlines()
    at = end - start
    kept[at] = kept[at].replace("return ", "answer = ", 1)
    return "\n".join(kept)


def lessons_with_exercises() -> list[str]:
    """Return the ids of the lessons that have exercises, in order."""
    names = [path.name for path in resources.files(__package__).iterdir()]
    found = [name[:-3].upper() for name in names if re.fullmatch(r"(a\d+|c)\.py", name)]
    return sorted(found, key=lambda lesson: (lesson[0], int(lesson[1:] or 0)))


def exercises_of(lesson: str) -> dict[str, Exercise]:
    """Return the exercises of a lesson by id; none for a lesson without."""
    if lesson not in lessons_with_exercises():
        return {}
    room = import_module(f"{__package__}.{lesson.lower()}")
    return {item.id: item for item in room.EXERCISES}


def exercise(identifier: str) -> Exercise:
    """Return an exercise by its id.

    Raises
    ------
    UnknownLessonError
        When there is none of this id; says which there are.
    """
    lesson = str(identifier).partition(".")[0]
    found = exercises_of(lesson)
    if identifier not in found:
        there = list(found) or [f"{lesson}.1" for lesson in lessons_with_exercises()]
        raise UnknownLessonError(
            f"exercise = {identifier!r} is not possible. There is: {', '.join(there)}."
        )
    return found[identifier]


def all_exercises() -> Iterable[Exercise]:
    """Yield every exercise of the course, in order."""
    for lesson in lessons_with_exercises():
        yield from exercises_of(lesson).values()


def faded_solution(lesson: str) -> str:
    """Return the code that completes the faded example of a lesson, from ``faded/<lesson>.txt``.

    It goes on from the cells before it, so it is no module: a test runs both, one after the other.

    Raises
    ------
    UnknownLessonError
        When the lesson has no faded example.
    """
    path = resources.files(__package__).joinpath("faded", f"{lesson}.txt")
    if not path.is_file():
        raise UnknownLessonError(f"lesson = {lesson!r} has no faded example.")
    return path.read_text(encoding="utf-8")
