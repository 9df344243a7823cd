"""Run the JavaScript model: in Node where it is installed, else in Chromium."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

MODEL = Path(__file__).parents[2] / "src/aicourse/model/generated/model.js"

_READ = """
const results = [];
for (const job of jobs) {
  try {
    const run = aicourseModel.simulate(job.inputs);
    const values = {};
    for (const [name, path] of Object.entries(run.outputs)) {
      values[name] = job.points.map((i) => path[i]);
    }
    results.push({ points: run.times.length, values });
  } catch (error) {
    results.push({ error: error.message, field: error.field });
  }
}
"""


def run_js(jobs: list[dict[str, Any]], page: Any = None) -> list[dict[str, Any]]:
    """Run jobs (`inputs`, and grid `points` to return) and give back each output's values, or the
    error."""
    text = MODEL.read_text(encoding="utf-8")
    node = shutil.which("node")
    if node:
        script = f"{text}\nconst jobs = JSON.parse(require('fs').readFileSync(0, 'utf8'));{_READ}"
        script += "process.stdout.write(JSON.stringify(results));"
        done = subprocess.run(
            [node, "-e", script],
            input=json.dumps(jobs),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return list(json.loads(done.stdout))
    assert page is not None, "neither Node nor Chromium is here to run the JavaScript model"
    page.evaluate(text)
    return list(page.evaluate(f"(jobs) => {{ {_READ} return results; }}", jobs))
