"""One number held, the others fitted again."""

from __future__ import annotations

import pytest

from aicourse.evidence import EvidenceError
from aicourse.evidence.compare import fitted_comparisons
from aicourse.evidence.linear import Linear, prior
from aicourse.evidence.profile import profile
from aicourse.evidence.refit import committed, misfit
from aicourse.model.parameters import PARAMETERS

np = pytest.importorskip("numpy")


@pytest.fixture(scope="module")
def line() -> Linear:
    return committed()


def test_a_profile_is_never_above_what_holding_alone_costs(line: Linear) -> None:
    found = profile("coupling", [0.6, 0.725, 0.85], line)
    assert all(a <= b + 1e-9 for a, b in zip(found.lowered, found.held, strict=True))
    assert min(found.rise) == 0
    # Far from its value coupling cannot be made up for.
    assert found.rise[2] > 3.84
    for value, lowered, others in zip(found.values, found.lowered, found.others, strict=True):
        assert "coupling" not in others
        # What is counted: the misfit, and the prior of the others but not of the one that is held.
        middle, width = prior(tuple(others))
        pull = float(np.sum(((np.array(list(others.values())) - middle) / width) ** 2))
        again = misfit(fitted_comparisons({**others, "coupling": value})) + pull
        assert again == pytest.approx(lowered)


def test_a_number_that_others_make_up_for_is_not_identified(line: Linear) -> None:
    """Nobody in the trials sat at half of the suppression: the midpoint could lie anywhere."""
    item = PARAMETERS["deficit_midpoint"]
    found = profile("deficit_midpoint", [item.low, item.value, item.high], line)
    assert max(found.rise) < 3.84
    gains = [others["rankl_deficit_gain"] for others in found.others]
    assert gains == sorted(gains, reverse=True)
    assert found.held[0] - min(found.held) > 2 * max(found.rise)


def test_more_steps_do_no_worse(line: Linear) -> None:
    one, four = (profile("osteoblast_rate", [0.3], line, steps=n).lowered[0] for n in (1, 4))
    assert four <= one


def test_mistakes_of_a_profile_are_named(line: Linear) -> None:
    with pytest.raises(EvidenceError, match=r"coupling = 2.0 is out of range. Allowed: 0.5 to 1"):
        profile("coupling", [2.0], line)
    with pytest.raises(EvidenceError, match="'coupled' is no parameter"):
        profile("coupled", [0.5], line)
    with pytest.raises(EvidenceError, match="steps = 0"):
        profile("coupling", [0.7], line, steps=0)
