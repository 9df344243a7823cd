"""Exercises C.5 to C.7 of the capstone: reference, band, points of trials."""

from __future__ import annotations

from typing import Any

from .exercise import Exercise, Slip
from .expectations import when
from .explorer_views import HIGH, LOW, POINTS, View, a_view, moved, same, traces

# --- C.5 ----------------------------------------------------------------------------------------


def _ghost() -> Any:
    from aicourse import simulate
    from aicourse.figures.live import put

    def ghost(view: dict[str, Any]) -> None:
        run = simulate(view["base"].replace(**view["reference"]))
        line = {"dash": "dash", "color": "gray"}
        name = view["reference_label"]
        put(view["figure"], name, x=run.times, y=run[view["output"]], mode="lines", line=line)

    return ghost


def _ghost_that_moves() -> Any:
    from aicourse.figures.live import put
    from aicourse.model import simulate

    def ghost(view: View) -> None:
        run = simulate(view["run"].scenario.replace(**view["reference"]))
        name, line = view["reference_label"], {"dash": "dash"}
        put(view["figure"], name, x=run.times, y=run[view["output"]], mode="lines", line=line)

    return ghost


def _ghost_in_grey() -> Any:
    made = _ghost()

    def ghost(view: View) -> None:
        made(view)
        view["figure"].update_traces(line_dash="solid")

    return ghost


def _after(layer: Any, view: View) -> View:
    layer(view)
    return view


def _is_reference(view: View) -> bool:
    from aicourse.model import simulate

    run = simulate(view["base"].replace(**view["reference"]))
    return same(traces(view)[view["reference_label"]].y, run[view["output"]])


def _ghost_stays(layer: Any) -> bool:
    view = moved(_after(layer, a_view("ctx")), calcium_mg_per_day=1200, drug="letrozole")
    return len(_after(layer, view)["figure"].data) == 1 and _is_reference(view)


def _dashed(layer: Any) -> bool:
    view = _after(layer, a_view())
    return traces(view)[view["reference_label"]].line.dash not in (None, "solid")


C5 = Exercise(
    id="C.5",
    solution=_ghost,
    expects=(
        when(
            "It adds a line with the reference's name.",
            lambda answer: "no medicine" in traces(_after(answer, a_view())),
            "The answer is a layer: a function of a view. It should leave a trace that is named "
            "as `view['reference_label']` says.",
        ),
        when(
            "The line is the base with the reference's inputs.",
            lambda answer: all(_is_reference(_after(answer, a_view(n))) for n in ("ctx", "p1np")),
            "A line is there. Run `view['base']` with `view['reference']` put in, and draw the "
            "output that the view names.",
        ),
        when(
            "It stays where it is when a control is moved.",
            _ghost_stays,
            "The first picture is right. Then a control was moved, and the reference moved with "
            "it, or a second one came: from which scenario does yours begin?",
        ),
        when(
            "It differs from the curve by more than its colour.",
            _dashed,
            "Place and name are right. Print it without colour, or ask someone who sees red and "
            "green alike: what tells the two lines apart?",
        ),
    ),
    slips=(Slip(_ghost_that_moves, 2), Slip(_ghost_in_grey, 3)),
    shows="A curve alone invites the reader to compare with nothing, or with the day before. The "
    "ghost says what the comparison is, and that it does not depend on the slider.",
)

# --- C.6 ----------------------------------------------------------------------------------------


def _band() -> Any:
    from aicourse.figures.live import put

    def band(view: dict[str, Any]) -> None:
        run, figure = view["run"], view["figure"]
        low, high = run.band(view["output"])
        edge = {"x": run.times, "mode": "lines", "line": {"width": 0.5, "color": "teal"}}
        put(figure, "average, low", y=low, **edge)
        put(figure, "average, high", y=high, fill="tonexty", **edge)

    return band


def _plus_minus_two() -> Any:
    from aicourse.figures.live import put

    def band(view: View) -> None:
        run = view["run"]
        for name, shift in ((LOW, -2), (HIGH, 2)):
            edge = [value + shift for value in run[view["output"]]]
            put(view["figure"], name, x=run.times, y=edge, mode="lines", fill="tonexty")

    return band


def _of_people() -> Any:
    from aicourse.figures.live import put

    def band(view: View) -> None:
        run = view["run"]
        for name, edge in zip(
            ("95% of people, low", "95% of people, high"), run.band(view["output"]), strict=True
        ):
            put(view["figure"], name, x=run.times, y=edge, mode="lines", fill="tonexty")

    return band


def _two_lines() -> Any:
    made = _band()

    def band(view: View) -> None:
        made(view)
        view["figure"].update_traces(fill="none")

    return band


def _is_band(view: View) -> bool:
    low, high = view["run"].band(view["output"])
    drawn = traces(view)
    return same(drawn[LOW].y, low) and same(drawn[HIGH].y, high)


def _band_follows(layer: Any) -> bool:
    view = moved(_after(layer, a_view()), drug="tamoxifen")
    return len(_after(layer, view)["figure"].data) == 2 and _is_band(view)


C6 = Exercise(
    id="C.6",
    solution=_band,
    expects=(
        when(
            "It draws two edges, and their names say what they are edges of.",
            lambda answer: {LOW, HIGH} <= set(traces(_after(answer, a_view()))),
            "The layer should leave two traces, “average, low” and “average, high”. What does the "
            "band hold: people, or the average? The docstring of `run.band` says it.",
        ),
        when(
            "The edges are those of the run's band.",
            lambda answer: _is_band(_after(answer, a_view("ctx"))),
            "Two edges are there. They are not the same distance from the curve everywhere: ask "
            "the run, `run.band(name)`, and leave its level as it is.",
        ),
        when(
            "The space between is filled.",
            lambda answer: traces(_after(answer, a_view()))[HIGH].fill == "tonexty",
            "Both edges are right. As two more lines they look like two more scenarios: let the "
            "upper one fill down to the trace before it.",
        ),
        when(
            "It follows the run.",
            _band_follows,
            "The first picture is right. After a change there should still be two edges, and both "
            "should belong to the new run.",
        ),
    ),
    slips=(Slip(_plus_minus_two, 1), Slip(_of_people, 0), Slip(_two_lines, 2)),
    shows="The band says how well the trials pin down the average. People differ far more than "
    "that, and a reader who takes the band for people will think the model surer than it is.",
)

# --- C.7 ----------------------------------------------------------------------------------------


def _trial_points() -> Any:
    from aicourse.evidence import effect, study
    from aicourse.figures.live import put

    def trial_points(view: dict[str, Any]) -> None:
        for name in view["points"]:
            row: Any = effect(name)
            people = row.n or row.n_note or "not recorded"
            against = row.comparator or "nobody"
            source = f"{study(row.study_key).reference.short}: month {row.month:.0f}"
            label = f"{source}, {row.arm}, n: {people}, against {against}"
            ends: dict[str, Any] = {"visible": False}
            if row.interval == "95% CI":
                up, down = row.high - row.value, row.value - row.low
                ends = {"type": "data", "array": [up], "arrayminus": [down], "symmetric": False}
            place: dict[str, Any] = {"x": [row.month], "y": [row.value], "error_y": ends}
            black = {"color": "black", "size": 9}
            put(view["figure"], label, mode="markers", marker=black, **place)

    return trial_points


def _no_interval() -> Any:
    made = _trial_points()

    def trial_points(view: View) -> None:
        made(view)
        view["figure"].update_traces(error_y={"visible": False, "array": None, "arrayminus": None})

    return trial_points


def _every_range() -> Any:
    from aicourse.evidence import effect

    made = _trial_points()

    def trial_points(view: View) -> None:
        made(view)
        for trace, name in zip(view["figure"].data, view["points"], strict=True):
            row: Any = effect(name)
            if row.low is not None:
                trace.error_y = {
                    "type": "data",
                    "array": [row.high - row.value],
                    "arrayminus": [row.value - row.low],
                }

    return trial_points


def _name_only() -> Any:
    made = _trial_points()

    def trial_points(view: View) -> None:
        made(view)
        for trace in view["figure"].data:
            trace.name = trace.name.partition(":")[0]

    return trial_points


def _one_name_per_arm() -> Any:
    from aicourse.evidence import effect, study
    from aicourse.figures.live import put

    def trial_points(view: View) -> None:
        for row in map(effect, view["points"]):
            name = f"{study(row.study_key).reference.short}: {row.arm}"
            put(view["figure"], name, x=[row.month], y=[row.value], mode="markers")

    return trial_points


def _points(layer: Any) -> list[tuple[Any, Any]]:
    """Return each effect with the trace that stands at its place."""
    from aicourse.evidence import effect

    drawn = _after(layer, a_view())["figure"].data
    found = []
    for row in map(effect, POINTS):
        (trace,) = (t for t in drawn if (tuple(t.x), tuple(t.y)) == ((row.month,), (row.value,)))
        found.append((row, trace))
    return found


def _ends(trace: Any) -> tuple[float, float] | None:
    error = trace.error_y
    if error.visible is False or error.array is None:
        return None
    down = error.arrayminus if error.arrayminus is not None else error.array
    return trace.y[0] - down[0], trace.y[0] + error.array[0]


def _intervals(layer: Any) -> bool:
    (ends,) = (_ends(trace) for row, trace in _points(layer) if row.interval == "95% CI")
    (wanted,) = ((row.low, row.high) for row, _ in _points(layer) if row.interval == "95% CI")
    return ends is not None and same(ends, wanted)


def _nothing_else(layer: Any) -> bool:
    return all(_ends(t) is None for row, t in _points(layer) if row.interval != "95% CI")


def _said(layer: Any) -> bool:
    from aicourse.evidence import study

    for row, trace in _points(layer):
        text = f"{trace.name} {trace.hovertext} {trace.text}"
        short = study(row.study_key).reference.short
        people = str(row.n) if row.n else "not recorded"
        counted = people in text or bool(row.n_note and row.n_note in text)
        if not counted or short not in text or (row.comparator or short) not in text:
            return False
    return True


C7 = Exercise(
    id="C.7",
    solution=_trial_points,
    expects=(
        when(
            "Each finding of the view is a point at its month and value.",
            lambda answer: len(_points(answer)) == len(POINTS),
            "The answer is a layer. For each id in `view['points']` it asks the registry, "
            "`effect(id)`, and puts one trace with one point at its `month` and `value`.",
            "Is one missing? `put` changes the trace that has the name already: two findings of "
            "one arm need two names. What tells them apart?",
        ),
        when(
            "Points are not joined by a line.",
            lambda answer: all(trace.mode == "markers" for _, trace in _points(answer)),
            "The points stand where they should. A line between them would claim that one group "
            "was measured again and again: what is the mode for points alone?",
        ),
        when(
            "A confidence interval is drawn from its lower to its upper end.",
            _intervals,
            "Places are right. One of the findings has a 95% CI: `error_y` wants distances from "
            "the value, `array` upwards and `arrayminus` downwards.",
        ),
        when(
            "What is no confidence interval is not drawn as one.",
            _nothing_else,
            "The interval is right. Look at `row.interval` of the others: a range of people is "
            "not the uncertainty of a mean, and nothing recorded is not an interval of length 0.",
        ),
        when(
            "Each point names its source, how many people, and against whom.",
            _said,
            "The picture is right. Who was that? The name or the hover text needs the reference "
            "(`study(key).reference.short`), `n`, `n_note` or “not recorded”, and the comparator.",
        ),
    ),
    slips=(
        Slip(_one_name_per_arm, 0),
        Slip(_no_interval, 2),
        Slip(_every_range, 3),
        Slip(_name_only, 4),
    ),
    shows="The points come from the registry, so a correction there reaches the picture by itself. "
    "Where trial and model part, the reader sees it; that is what the points are for.",
)
