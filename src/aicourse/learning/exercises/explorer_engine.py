"""Exercises C.3 and C.4 of the capstone: the curve, and the connection that makes it answer."""

from __future__ import annotations

from typing import Any

from .exercise import Exercise, Slip
from .expectations import when
from .explorer_plan import C2
from .explorer_views import CURVE, a_view, moved, output_row, same, traces

# --- C.3 ----------------------------------------------------------------------------------------


def _curve() -> Any:
    from aicourse import describe
    from aicourse.figures.live import put

    def curve(view: dict[str, Any]) -> None:
        run, name = view["run"], view["output"]
        row = next(row for row in describe()["outputs"] if row["name"] == name)
        put(view["figure"], "as set", x=run.times, y=run[name], mode="lines")
        view["figure"].update_layout(
            title_text=f"{row['label']}, in the model",
            xaxis_title_text="months",
            yaxis_title_text=f"{row['label']} ({row['unit']})",
        )

    return curve


def _always_bone() -> Any:
    made = _curve()
    return lambda view: made({**view, "output": "lumbar_spine_bmd"})


def _one_more_each_time() -> Any:
    made = _curve()

    def curve(view: dict[str, Any]) -> None:
        if not view["figure"].data:
            made(view)
        else:
            run = view["run"]
            view["figure"].add_scatter(name=CURVE, x=run.times, y=run[view["output"]])

    return curve


def _bare_axes() -> Any:
    made = _curve()

    def curve(view: dict[str, Any]) -> None:
        made(view)
        view["figure"].update_layout(yaxis_title_text=view["output"], xaxis_title_text="x")

    return curve


def _drawn(layer: Any, view: dict[str, Any]) -> dict[str, Any]:
    layer(view)
    return view


def _is_curve(view: dict[str, Any]) -> bool:
    trace = traces(view)[CURVE]
    run = view["run"]
    return same(trace.x, run.times) and same(trace.y, run[view["output"]])


def _curve_has_words(layer: Any) -> bool:
    layout = _drawn(layer, a_view("worst_pain"))["figure"].layout
    row = output_row("worst_pain")
    across, up = layout.xaxis.title.text, layout.yaxis.title.text
    return "month" in across and row["label"] in up and row["unit"] in up


def _curve_follows(layer: Any) -> bool:
    view = moved(_drawn(layer, a_view()), drug="letrozole", lumbar_spine_t_score=-2)
    layer(view)
    return len(view["figure"].data) == 1 and _is_curve(view)


C3 = Exercise(
    id="C.3",
    solution=_curve,
    expects=(
        when(
            "It puts a line called “as set” into the figure.",
            lambda answer: CURVE in traces(_drawn(answer, a_view())),
            "The answer is a function that takes a view and changes `view['figure']`. It is tried "
            "on a view with an empty figure, and should leave a trace named “as set” there.",
        ),
        when(
            "The line is the run's own output, over its own months.",
            lambda answer: all(_is_curve(_drawn(answer, a_view(n))) for n in ("ctx", "worst_pain")),
            "A line is there. It is tried with several outputs: take `view['output']` from "
            "`view['run']`, and the months from the run's `times`.",
        ),
        when(
            "Both axes say what they show, with the unit.",
            _curve_has_words,
            "The numbers are right. Without its unit a number says nothing: title both axes, the "
            "one across with months, the other with `label` and `unit` from `describe`.",
        ),
        when(
            "After a change the same line shows the new run.",
            _curve_follows,
            "The first picture is right. The layer runs again at each movement: look at "
            "`len(figure.data)` after two calls.",
        ),
    ),
    slips=(Slip(_always_bone, 1), Slip(_one_more_each_time, 3), Slip(_bare_axes, 2)),
    shows="One layer, one idea: it reads the view and changes the figure. It knows nothing of "
    "sliders, so it can be tried without any.",
)

# --- C.4 ----------------------------------------------------------------------------------------


def _connect() -> Any:
    from aicourse import simulate

    def connect(view: dict[str, Any], layers: Any) -> None:
        def update(change: Any = None) -> None:
            chosen = {name: control.value for name, control in view["controls"].items()}
            view["run"] = simulate(view["base"].replace(**chosen))
            for layer in layers:
                layer(view)

        for control in view["controls"].values():
            control.observe(update, "value")
        update()

    return connect


def _never_observed() -> Any:
    from aicourse.model import simulate

    def connect(view: dict[str, Any], layers: Any) -> None:
        chosen = {name: control.value for name, control in view["controls"].items()}
        view["run"] = simulate(view["base"].replace(**chosen))
        for layer in layers:
            layer(view)

    return connect


def _people_forgotten() -> Any:
    made = _connect()

    def connect(view: dict[str, Any], layers: Any) -> None:
        from aicourse.model import Scenario

        view["base"] = Scenario()
        made(view, layers)

    return connect


def _new_figure_each_time() -> Any:
    import plotly.graph_objects as go

    made = _connect()

    def connect(view: dict[str, Any], layers: Any) -> None:
        def afresh(own: dict[str, Any]) -> None:
            own["figure"] = go.Figure()

        made(view, [afresh, *layers])

    return connect


def _wired(connect: Any) -> tuple[dict[str, Any], list[Any]]:
    """Return a view with two controls after an answer connected it, and what its layers saw."""
    control = C2.reference
    seen: list[Any] = []
    view = a_view("worst_pain", drug="letrozole", resistance_sessions_per_week=2, adherence=1)
    view["controls"] = {name: control(name) for name in ("adherence", "aerobic_min_per_week")}
    del view["run"]
    connect(view, [lambda own: seen.append((own["run"].scenario, own["figure"]))])
    return view, seen


def _shows_at_once(connect: Any) -> bool:
    _, seen = _wired(connect)
    return len(seen) >= 1


def _follows(connect: Any) -> bool:
    view, seen = _wired(connect)
    for name, value in (("adherence", 0.5), ("aerobic_min_per_week", 150)):
        view["controls"][name].value = value
        if getattr(seen[-1][0], name) != value:
            return False
    return True


def _keeps_people(connect: Any) -> bool:
    view, seen = _wired(connect)
    view["controls"]["adherence"].value = 0.5
    people = a_view("worst_pain", drug="letrozole", resistance_sessions_per_week=2)["base"]
    return bool(seen[-1][0] == people.replace(adherence=0.5, aerobic_min_per_week=0))


def _keeps_figure(connect: Any) -> bool:
    view, seen = _wired(connect)
    view["controls"]["adherence"].value = 0.5
    return len({id(figure) for _, figure in seen}) == 1


C4 = Exercise(
    id="C.4",
    solution=_connect,
    expects=(
        when(
            "It runs the model and the layers once at the start.",
            _shows_at_once,
            "The answer is a function of a view and a list of layers. Before anything is moved it "
            "puts a run under `view['run']` and calls each layer with the view.",
        ),
        when(
            "Every control is heard, and its new value reaches the model.",
            _follows,
            "The first picture is there. Now move a control: something must `observe` its "
            "'value', read all controls anew, run, and call the layers.",
            "Read the values inside the function that is called at each change. A value that was "
            "read outside stays as it was.",
        ),
        when(
            "All that no control sets stays as in the base.",
            _keeps_people,
            "The controls reach the model. Whom is the run about? Begin from `view['base']` and "
            "replace only what is controlled.",
        ),
        when(
            "It is the same figure all the time.",
            _keeps_figure,
            "The numbers are right. The page shows the figure that it was given first: a new "
            "object in its place is a picture that nobody sees.",
        ),
    ),
    slips=(
        Slip(_never_observed, 1),
        Slip(_people_forgotten, 2),
        Slip(_new_figure_each_time, 3),
    ),
    shows="This is the whole engine: read the controls, run, draw. Every explorer of the course "
    "works like this; what differs is the list of layers.",
)
