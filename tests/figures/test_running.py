"""A run fills its bar, can be stopped by its button, and says what happened."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from aicourse.figures.running import Running
from aicourse.figures.spread import Spread, spread

pytest.importorskip("ipywidgets")


def picture(values: list[float]) -> Spread:
    """Show what a run found."""
    return spread({"found": values}, shows="trials", title="Found", x_label="points")


def steps(progress: Callable[[int, int], bool]) -> list[float]:
    """Work through ten steps, as far as the run is allowed to."""
    found = []
    for step in range(10):
        found.append(float(step))
        if not progress(step + 1, 10):
            break
    return found


def test_a_run_fills_its_bar_and_shows_what_it_found() -> None:
    running = Running(steps, picture)
    assert running.words.value == "Not run yet." and running.stop_button.disabled
    running.start_button.click()
    running.wait(10)
    assert running.bar.value == 100
    assert running.words.value == "Done: 10 of 10 trials."
    assert running.view.value == picture([float(i) for i in range(10)]).html
    assert not running.start_button.disabled and running.stop_button.disabled


def test_the_button_stops_a_run_and_what_was_found_is_kept() -> None:
    under_way, pressed = threading.Event(), threading.Event()

    def slow(progress: Callable[[int, int], bool]) -> list[float]:
        assert progress(1, 10) and progress(2, 10)
        under_way.set()
        assert pressed.wait(10)
        assert not progress(3, 10)
        return [1.0, 2.0, 3.0]

    running = Running(slow, picture)
    running.start_button.click()
    assert under_way.wait(10)
    assert running.start_button.disabled and not running.stop_button.disabled
    assert running.words.value == "So far 2 of 10 trials."
    thread = running._thread
    running.start()  # a second run does not begin beside the first
    assert running._thread is thread
    running.stop_button.click()
    pressed.set()
    running.wait(10)
    assert running.words.value == "Stopped after 3 of 10 trials."
    assert running.bar.value == 30 and running.result == [1.0, 2.0, 3.0]
    assert not running.start_button.disabled


def test_a_run_can_be_started_again_after_it_was_stopped() -> None:
    running = Running(steps, picture, unit="people")
    running.start()
    running.wait(10)
    running.stop()  # too late for the first, and forgotten by the second
    running.start()
    running.wait(10)
    assert running.words.value == "Done: 10 of 10 people."


def test_an_error_is_said_and_the_run_can_be_tried_again() -> None:
    def fails(progress: Callable[[int, int], bool]) -> list[float]:
        raise ValueError("people = 1 <is> too few")

    running = Running(fails, picture)
    running.start()
    running.wait(10)
    assert running.words.value == "ValueError: people = 1 &lt;is&gt; too few"
    assert not running.start_button.disabled


def test_without_threads_a_run_goes_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    running = Running(steps, picture)
    running.start()
    running.wait()
    assert running.words.value == "Done: 10 of 10 trials."


def test_a_virtual_trial_is_stopped_by_it() -> None:
    pytest.importorskip("numpy")
    from aicourse import Scenario, virtual_trial

    arms = {"a": Scenario(), "b": Scenario(aerobic_min_per_week=150)}
    running = Running(
        lambda progress: virtual_trial(arms, 20, repeats=5000, progress=progress),
        lambda trial: picture(list(trial.effects["b"])),
    )
    running._stopping.set()  # pressed before the first batch is done
    running.result = running._work(running._progress)
    assert 0 < running.result.repeats < 5000 and not running.result.complete
