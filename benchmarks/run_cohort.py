"""One cohort in a process of its own: ``python -m benchmarks.run_cohort PEOPLE``."""

import json
import sys

from .run import run_cohort

if __name__ == "__main__":
    print(json.dumps(run_cohort(int(sys.argv[1]))))
