"""The comparison with the studies, as the book prints it."""

from __future__ import annotations

import re

from aicourse.evidence import bone_rows, fit_rows, root_mean_square
from aicourse.publish.fit import fit_summary, fit_tables


def test_every_comparison_is_printed_once() -> None:
    tables = fit_tables()
    assert len(re.findall('<th scope="row">', tables)) == len(fit_rows())
    counts = re.findall(r"<summary>.*?: (\d+) comparisons?</summary>", tables)
    assert sum(map(int, counts)) == len(fit_rows())


def test_the_summary_holds_the_figures_of_the_rows() -> None:
    summary = fit_summary()
    bone = bone_rows(fit_rows())
    assert f"{len(bone)} numbers" in summary
    assert f"{root_mean_square(bone):.1f} percentage points" in summary
    close = sum(abs(row.miss) <= 1 for row in bone)
    assert f"{close} of the {len(bone)} lie within 1 point" in summary


def test_every_explained_miss_is_marked_with_its_remark() -> None:
    tables = fit_tables()
    explained = [row for row in fit_rows() if row.explanation]
    assert tables.count("<strong>") == len(explained) > 0


def test_losses_carry_a_true_minus_sign() -> None:
    assert not re.search(r"<td>-\d", fit_tables())
