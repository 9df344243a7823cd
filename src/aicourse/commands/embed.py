"""``aicourse embed``: one explorer as one file, for a page of your own."""

from __future__ import annotations

import argparse
from pathlib import Path

from aicourse.commands import CommandError, Parser, did_you_mean
from aicourse.commands.files import save
from aicourse.commands.inputs import add_inputs, inputs_of


def configure(parser: Parser) -> None:
    """Describe the command: the preset, its start, and the file."""
    from aicourse.publish.embed import THEMES

    parser.usage = (
        "%(prog)s PRESET [--INPUT VALUE ...] [--title TEXT] [--theme auto|light|dark] "
        "[--out FILE] [--force]"
    )
    parser.add_argument(
        "preset", metavar="PRESET", nargs="?", help="the explorer; without it, all are listed"
    )
    parser.add_argument(
        "--list", action="store_true", help="list the explorers with their titles, write nothing"
    )
    add_inputs(parser)
    form = parser.add_argument_group("what is written")
    form.add_argument("--title", metavar="TEXT", help="another title above the explorer")
    form.add_argument(
        "--theme", choices=THEMES, default="auto", help="(default: auto, as the reader's system)"
    )
    form.add_argument(
        "--out", metavar="FILE", type=Path, help="a file (default: PRESET.html in this folder)"
    )
    form.add_argument("--force", action="store_true", help="replace FILE if it exists")
    parser.epilog = """\
The file holds everything: script, style, model, trial results. It works from the disk and in a
frame, asks no other machine for anything, and sends nothing but its own height to the page around
it. An input that is given becomes the start, and what "Reset" goes back to.

examples:
  aicourse embed --list
  aicourse embed F3 --out living-bone.html
  aicourse embed F3 --drug letrozole --theme light --title "Letrozole and bone" --out bone.html"""


def run(options: argparse.Namespace) -> int:
    """Write the file and show the line that places it in a page."""
    from aicourse.explorer import load, names

    if options.list:
        width = max(map(len, names()))
        print("\n".join(f"{name:<{width}}  {load(name).title}" for name in names()))
        return 0
    known = ", ".join(names())
    if options.preset is None:
        raise CommandError(f"embed: PRESET is missing; allowed are {known}")
    if options.preset not in names():
        hint = did_you_mean(options.preset, names())
        raise CommandError(f"embed: preset = {options.preset!r}: allowed are {known}{hint}")
    target = options.out or Path(f"{options.preset}.html")
    # Before the work, so that nobody waits for a refusal.
    if target.exists() and not options.force:
        raise CommandError(f"embed: {target} exists; --force replaces it")
    return _write(options, target)


def _write(options: argparse.Namespace, target: Path) -> int:
    from aicourse.explorer import load
    from aicourse.publish.embed import embed, frame

    inputs = inputs_of(options, "embed")
    try:
        text = embed(options.preset, title=options.title, theme=options.theme, **inputs)
    except ValueError as error:
        raise CommandError(f"embed: {error}") from error
    save(target, text, "embed", replace=options.force)
    title = options.title or load(options.preset).title
    print(f"Written: {target} ({len(text.encode()) / 1000:.0f} kB). In a page:")
    print(frame(target.name, title))
    return 0
