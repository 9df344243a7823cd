"""``aicourse serve``: the built book on this machine."""

from __future__ import annotations

import argparse
import webbrowser
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aicourse.commands import CommandError, Parser, clone_root
from aicourse.commands import book as book_command

HIGHEST_PORT = 65535


def configure(parser: Parser) -> None:
    """Describe the command and its options."""
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        type=Path,
        help="the folder of the book (default: where `aicourse book` puts it); "
        "a folder that does not exist is built first",
    )
    parser.add_argument(
        "--port",
        type=_port,
        default=8000,
        help="1 to 65535, or 0 for any free one (default: %(default)s)",
    )
    parser.add_argument("--open", action="store_true", help="open it in the web browser as well")
    parser.epilog = """\
The book is shown to this machine only (127.0.0.1). Ctrl-C ends it.

examples:
  aicourse serve --open
  aicourse serve public --port 8080"""


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: allowed are 0 to {HIGHEST_PORT}")
    return int(text)


class Handler(SimpleHTTPRequestHandler):
    """Serves files without a log line for each, with types that do not depend on the machine."""

    extensions_map = {  # noqa: RUF012 (as the base class has it)
        **SimpleHTTPRequestHandler.extensions_map,
        ".css": "text/css",
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript",
        ".json": "application/json",
        ".mjs": "text/javascript",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".woff2": "font/woff2",
    }

    def end_headers(self) -> None:
        """Let a rebuilt page show at once."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def make_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """Return a server for `folder` on this machine alone; the caller runs and closes it.

    Raises
    ------
    CommandError
        If the port cannot be had.
    """
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(Handler, directory=str(folder)))
    except OSError as error:
        reason = error.strerror or str(error)
        raise CommandError(
            f"serve: port {port} cannot be used ({reason}); choose another with --port, "
            "or --port 0 for any free one"
        ) from error


def run(options: argparse.Namespace) -> int:
    """Serve the book until interrupted."""
    folder = (options.folder or clone_root() / book_command.DEFAULT).resolve()
    if not folder.exists():
        print(f"Building the book first, into {folder}", flush=True)
        book_command.build(folder)
    if not (folder / "index.html").is_file():
        raise CommandError(f"serve: {folder} is not a built book: it has no index.html")
    with make_server(folder, options.port) as server:
        address = f"http://127.0.0.1:{server.server_port}/"
        print(f"The book is at {address} (Ctrl-C ends it)", flush=True)
        if options.open:
            webbrowser.open(address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
    return 0
