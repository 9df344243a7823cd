"""A long run in an open cell: a button that starts it, a bar that fills, a button that stops it.

The run has a thread of its own, so that the kernel stays free to hear the second button. Where a
host has no threads (a kernel in the browser), it runs to its end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from html import escape
from typing import Any

__all__ = ["Running"]

Progress = Callable[[int, int], bool]


class Running:
    """Start, watch and stop a run.

    Parameters
    ----------
    work
        Does the work. It gets a function to call now and then with the number done and the number
        in all, and ends early when that returns False: pass it on as ``progress`` to
        ``virtual_trial`` or ``simulate_cohort``.
    show
        Turns what `work` returned into a picture: an object with HTML.
    unit
        What is counted, for instance ``trials``.

    Attributes
    ----------
    widget
        What to display: `open_cell(running.widget, still=…)`.
    result
        What the last run returned; None before the first.
    """

    def __init__(
        self,
        work: Callable[[Progress], Any],
        show: Callable[[Any], Any],
        unit: str = "trials",
    ) -> None:
        import ipywidgets as widgets

        self._work, self._show, self._unit = work, show, unit
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self.result: Any = None
        self.start_button = widgets.Button(description="Run", button_style="primary")
        self.stop_button = widgets.Button(description="Stop", disabled=True)
        self.bar = widgets.IntProgress(value=0, min=0, max=100)
        self.words = widgets.HTML("Not run yet.")
        self.view = widgets.HTML()
        self.start_button.on_click(lambda _: self.start())
        self.stop_button.on_click(lambda _: self.stop())
        row = widgets.HBox([self.start_button, self.stop_button, self.bar])
        self.widget: Any = widgets.VBox([row, self.words, self.view])

    def start(self) -> None:
        """Begin a run; nothing happens while one is under way."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._stopping.clear()
        self.start_button.disabled, self.stop_button.disabled = True, False
        self.bar.value, self.words.value = 0, "Making the virtual people …"
        self._thread = threading.Thread(target=self._run, daemon=True)
        try:
            self._thread.start()
        except RuntimeError:
            self._thread = None
            self._run()

    def stop(self) -> None:
        """Ask the run to end; it keeps what it has found so far."""
        self._stopping.set()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until the run has ended, or for some seconds at most."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        try:
            self.result = self._work(self._progress)
            self.view.value = self._show(self.result)._repr_html_()
        except Exception as error:
            # An error in a thread would be written where nobody looks.
            self.words.value = escape(f"{type(error).__name__}: {error}")
        finally:
            self.start_button.disabled, self.stop_button.disabled = False, True

    def _progress(self, done: int, total: int) -> bool:
        percent = round(100 * done / total)
        if percent != self.bar.value:
            self.bar.value = percent
        stopped = self._stopping.is_set() and done < total
        begin = "Stopped after" if stopped else "Done:" if done == total else "So far"
        self.words.value = f"{begin} {done:,} of {total:,} {self._unit}."
        return not stopped
