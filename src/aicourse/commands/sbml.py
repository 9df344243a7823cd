"""``aicourse sbml``: one scenario as an SBML file, for other simulators."""

from __future__ import annotations

import argparse
from pathlib import Path

from aicourse.commands import CommandError, Parser
from aicourse.commands.files import save
from aicourse.commands.inputs import add_inputs, inputs_of


def configure(parser: Parser) -> None:
    """Describe the command: one option for each input of the model."""
    parser.usage = "%(prog)s [--INPUT VALUE ...] [--out FILE]"
    add_inputs(parser)
    form = parser.add_argument_group("what is written")
    form.add_argument("--out", metavar="FILE", type=Path, help="a file (default: the screen)")
    form.add_argument("--force", action="store_true", help="replace FILE if it exists")
    parser.epilog = """\
SBML Level 3 Version 2, which COPASI and Tellurium open. Time is in months. What the model shows
is illustrative, not a prediction for a person.

examples:
  aicourse sbml --drug letrozole --out letrozole.xml
  aicourse sbml --bone-drug denosumab --bone-drug-months 36 --out denosumab.xml"""


def run(options: argparse.Namespace) -> int:
    """Write the scenario as SBML."""
    from aicourse import Scenario

    try:
        from aicourse.model.sbml import to_sbml
    except ModuleNotFoundError as error:
        if error.name != "sympy":
            raise
        raise CommandError(
            "sbml: the equations need SymPy; pip install 'aicourse[model]' brings it"
        ) from error
    if options.out and options.out.exists() and not options.force:
        raise CommandError(f"sbml: {options.out} exists; --force replaces it")
    inputs = inputs_of(options, "sbml")
    try:
        text = to_sbml(Scenario(**inputs))
    except ValueError as error:
        raise CommandError(f"sbml: {error}") from error
    if options.out is None:
        print(text, end="")
    else:
        save(options.out, text, "sbml", replace=options.force)
    return 0
