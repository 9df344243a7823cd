"""``aicourse fit``: hold the model against every study, and search for parameters that fit better.

The list of comparisons is written; what a search finds is only shown, and is for people to judge.
"""

from __future__ import annotations

import argparse
from importlib.resources import files
from pathlib import Path

from aicourse.commands import CommandError, Parser
from aicourse.commands.files import save, write_whole


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="where to write the list (default: the committed list in the package); with --search "
        "where to write the proposals (default: nowhere)",
    )
    parser.add_argument(
        "--bands",
        action="store_true",
        help="also draw the parameter vectors of the bands anew (needs NumPy and SciPy)",
    )
    parser.add_argument(
        "--search",
        action="store_true",
        help="search for fitted parameters from the present ones, show what it proposes, and write "
        "nothing unasked (needs NumPy)",
    )
    parser.add_argument(
        "--prior",
        type=float,
        metavar="WEIGHT",
        help="with --search: how much the middle of each plausible range counts (default: 1; "
        "0: the studies alone)",
    )
    parser.epilog = """\
examples:
  aicourse fit
  aicourse fit --out fit.csv
  aicourse fit --bands
  aicourse fit --search
  aicourse fit --search --prior 0 --out proposals.csv"""


def run(options: argparse.Namespace) -> int:
    """Write the list and say how far off the model is; or search, and say what was found."""
    if options.search:
        return _search(options)
    if options.prior is not None:
        raise CommandError("fit: --prior has a place only with --search")
    from aicourse.evidence import all_comparisons, bone_rows, root_mean_square
    from aicourse.evidence.compare import LARGE_MISS, as_csv

    rows = all_comparisons()
    target = options.out or Path(str(files("aicourse.evidence").joinpath("fit_rows.csv")))
    write_whole(target, as_csv(rows), replace=True)
    bone = bone_rows(rows)
    near = sum(abs(row.miss) <= LARGE_MISS for row in bone)
    if options.bands:
        from aicourse.evidence.uncertainty import bands_csv

        vectors = Path(str(files("aicourse.model").joinpath("bands.csv")))
        write_whole(vectors, bands_csv(), replace=True)
        print("bands.csv written; now run: python -m aicourse.model.generate")
    print(f"{len(rows)} comparisons written to {target.name}")
    print(
        f"bone density, fitted: {len(bone)} rows, root mean square miss "
        f"{root_mean_square(bone):.2f} percentage points, {near} within {LARGE_MISS:g}"
    )
    return 0


def _search(options: argparse.Namespace) -> int:
    """Show what a search proposes beside the present values."""
    weight = 1.0 if options.prior is None else options.prior
    if options.bands:
        raise CommandError("fit: --search changes no parameter, so --bands has no place with it")
    if not 0 <= weight <= 1000:
        raise CommandError(f"fit: --prior {weight:g}: allowed is 0 to 1000")
    from aicourse.evidence import bone_rows
    from aicourse.evidence.compare import LARGE_MISS
    from aicourse.evidence.refit import search

    found = search(weight=weight)
    width = max(map(len, found.start))
    print(f"{'parameter':{width}}  {'now':>8}  {'proposed':>8}  moved, SD of the plausible range")
    for name, value in found.start.items():
        print(f"{name:{width}}  {value:8.4g}  {found.end[name]:8.4g}  {found.moved[name]:+.2f}")
    first, last = found.rounds[0], found.rounds[-1]
    bone = bone_rows(found.rows)
    near = sum(abs(row.miss) <= LARGE_MISS for row in bone)
    print(f"misfit of all {len(found.rows)} fitted rows: {first.misfit:.1f} now, {last.misfit:.1f}")
    print(
        f"bone density: {len(bone)} rows, root mean square miss {first.bone:.2f} percentage points "
        f"now, {last.bone:.2f} as proposed, {near} within {LARGE_MISS:g}"
    )
    if options.out is None:
        print("nothing was written: a value is changed in model/parameters.toml, by hand")
        return 0
    lines = [f"{name},{value:g},{found.end[name]:g}" for name, value in found.start.items()]
    save(options.out, "\n".join(["parameter,now,proposed", *lines, ""]), "fit", replace=True)
    print(f"proposals written to {options.out.name}")
    return 0
