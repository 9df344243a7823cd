#!/usr/bin/env python3
"""Open or test the course from a bare clone; needs nothing but Python."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

BROWSER_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
BROWSER_APPLICATIONS = {
    "darwin": (
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ),
}


def find_browser() -> Path | None:
    """Return the browser named in CHROME, else the first Chromium, Chrome or Edge found."""
    named = os.environ.get("CHROME")
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    for name in BROWSER_NAMES:
        if found := shutil.which(name):
            return Path(found)
    places = [Path(place) for place in BROWSER_APPLICATIONS.get(sys.platform, ())]
    if sys.platform == "win32":
        roots = [
            os.environ.get(name) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        ]
        places = [Path(root) / place for root in roots if root for place in places]
    return next((place for place in places if place.is_file()), None)
