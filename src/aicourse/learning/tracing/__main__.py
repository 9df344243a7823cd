"""``python -m aicourse.learning.tracing F3 I2`` says which numbers of lessons have no origin."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ..errors import LessonError, UnknownLessonError
from .sources import source_problems
from .trace import trace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when every number has its origin."""
    parser = argparse.ArgumentParser(
        prog="python -m aicourse.learning.tracing",
        description="Trace every number of lessons to the study cited beside it.",
    )
    parser.add_argument("lessons", nargs="+", metavar="LESSON", help="an id, such as F3")
    failed = 0
    for lesson_id in parser.parse_args(arguments).lessons:
        try:
            report = trace(lesson_id)
            problems = [*report.problems, *source_problems(lesson_id)]
        except (LessonError, UnknownLessonError, OSError) as error:
            print(f"{lesson_id}: {error}", file=sys.stderr)
            failed += 1
            continue
        for problem in problems:
            print(problem, end="\n\n")
        print(
            f"{lesson_id}: {report.traced} numbers traced, {report.declared} declared, "
            f"{len(problems)} to mend"
        )
        failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
