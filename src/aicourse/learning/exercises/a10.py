"""Exercises of A10, What the model cannot tell you."""

from __future__ import annotations

from typing import Any

from aicourse.evidence import root_mean_square, try_protocol
from aicourse.model.parameters import PARAMETERS

from .exercise import Exercise, Expect, Slip
from .expectations import is_number, near, when

_TRIAL = ("eidtmann2010", "coleman2013")


def _whole_trial_out() -> Any:
    from aicourse.evidence import root_mean_square
    from aicourse.evidence.refit import leave_out

    result = leave_out(("eidtmann2010", "coleman2013"))
    return root_mean_square(result.predicted)


def _fit_instead() -> Any:
    from aicourse.evidence.refit import leave_out

    return root_mean_square(leave_out(_TRIAL).fitted)


def _one_paper_at_a_time() -> Any:
    from aicourse.evidence.refit import leave_out

    return root_mean_square(row for key in _TRIAL for row in leave_out(key).predicted)


def _made_up_for() -> Any:
    from aicourse.evidence.profile import profile

    held = profile("pain_local_gain", [0.3])
    return held.others[0]["pain_central_gain"]


def _plain_sum() -> Any:
    total = PARAMETERS["pain_local_gain"].value + PARAMETERS["pain_central_gain"].value
    return total - 0.3


def _unseen_row() -> Any:
    from aicourse.evidence import try_protocol

    protocol = """
    [arm."both"]
    drug = "anastrozole"
    bone_drug = "risedronate"
    bone_drug_months = 36

    [[comparison]]
    effect = "ris3_ls"
    output = "lumbar_spine_bmd"
    arm = "both"
    month = 36
    fitted = false
    """
    (row,) = try_protocol("sestak2014", protocol)
    return row.miss


def _without_the_bone_drug() -> Any:
    protocol = """
    [arm."one"]
    drug = "anastrozole"

    [[comparison]]
    effect = "ris3_ls"
    output = "lumbar_spine_bmd"
    arm = "one"
    month = 36
    fitted = false
    """
    return try_protocol("sestak2014", protocol)[0].miss


EXERCISES = (
    Exercise(
        id="A10.1",
        solution=_whole_trial_out,
        expects=(
            is_number("percentage points of bone density"),
            when(
                "It lies above 0.",
                lambda answer: answer > 0,
                "A root mean square is never below 0. Which number did you take?",
            ),
            Expect(
                "It is made from predicted rows.",
                lambda answer, reference: (
                    abs(answer - _fit_instead()) > 0.02 or abs(answer - reference) <= 0.02
                ),
                (
                    "That is the miss of the *fitted* rows: the model had seen them. What is asked "
                    "is the miss once the trial was left out.",
                    "The result of leave_out has two sets of rows, fitted and predicted.",
                ),
            ),
            near(
                "Both papers of the trial were left out together.",
                0.02,
                "The rows are predicted ones. Were both papers out at the same time? One of them, "
                "left in, still tells the model about the women of the other.",
                "Give leave_out both keys in one tuple, then take root_mean_square of predicted.",
            ),
        ),
        slips=(Slip(_fit_instead, 2), Slip(_one_paper_at_a_time, 3)),
        shows="With one paper of the trial still in, the miss looks smaller than it is: the women "
        "are the same. What is left out should be as independent as the next trial will be.",
    ),
    Exercise(
        id="A10.2",
        solution=_made_up_for,
        expects=(
            is_number("points of worst pain"),
            Expect(
                "It moved, since the other path was held low.",
                lambda answer, _: abs(answer - PARAMETERS["pain_central_gain"].value) > 0.02,
                (
                    "That is the value that it has now. With the local path held at 0.3 something "
                    "has to make up for it: look into others of the profile.",
                ),
            ),
            when(
                "It rose: the central path makes up for what the local one no longer does.",
                lambda answer: answer > PARAMETERS["pain_central_gain"].value,
                "Look at the sign: less from one path leaves more for the other.",
            ),
            near(
                "It is what the rows and the plausible ranges agree on.",
                0.05,
                "The direction is right. The sum of the two gains need not stay the same: the data "
                "are one score at three months, where the slow path has not arrived yet, and the "
                "plausible range pulls as well. Let profile do the fitting.",
                'profile("pain_local_gain", [0.3]).others[0] holds every other parameter by name.',
            ),
        ),
        slips=(
            Slip(lambda: PARAMETERS["pain_central_gain"].value, 1),
            Slip(_plain_sum, 3),
        ),
        shows="One score cannot tell two paths apart: the data fix a combination of them, and the "
        "plausible ranges fix the rest. Whoever reports the two gains as found reports the ranges.",
    ),
    Exercise(
        id="A10.3",
        solution=_unseen_row,
        expects=(
            is_number("percentage points of bone density"),
            when(
                "Both medicines are in the arm.",
                lambda answer: abs(answer - _without_the_bone_drug()) > 0.1,
                "The row is the right one. The women took risedronate as well: an arm needs "
                "bone_drug, and for how many months.",
            ),
            Expect(
                "It is the model minus what was observed.",
                lambda answer, reference: abs(answer + reference) > 0.02,
                (
                    "The size is right. A miss is model minus observed in this course, so it is "
                    "negative where the model says too little.",
                ),
            ),
            near(
                "It is the miss at three years.",
                0.02,
                "Check the effect, ris3_ls, the output and the month, 36.",
                "The row that try_protocol returns has the miss as an attribute.",
            ),
        ),
        slips=(
            Slip(_without_the_bone_drug, 1),
            Slip(lambda: -_unseen_row(), 2),
        ),
        shows="A row that no parameter was fitted to, and it is met. It is a weak test all the same: "
        "another stratum of the same trial was in the fit.",
    ),
)
