"""``aicourse fit``: run the model on every study's protocol and write the list of comparisons."""

from __future__ import annotations

import argparse
from importlib.resources import files
from pathlib import Path

from aicourse.commands import Parser
from aicourse.commands.files import write_whole


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="where to write the list (default: the committed list in the package)",
    )
    parser.add_argument(
        "--bands",
        action="store_true",
        help="also draw the parameter vectors of the bands anew (needs NumPy and SciPy)",
    )
    parser.epilog = """\
examples:
  aicourse fit
  aicourse fit --out fit.csv
  aicourse fit --bands"""


def run(options: argparse.Namespace) -> int:
    """Write the list and say how far off the model is."""
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
