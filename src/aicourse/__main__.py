"""Run the command line with ``python -m aicourse``."""

import sys

from aicourse.cli import main

if __name__ == "__main__":
    sys.exit(main())
