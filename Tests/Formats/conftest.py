"""What Portico writes for other programs, read by other programs. Needs the built program: .build/debug/portico."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTICO = pathlib.Path(os.environ.get("PORTICO", ROOT / ".build" / "debug" / "portico"))


@pytest.fixture(scope="session")
def portico():
    """Runs the program and gives back what became of it."""

    def run(*arguments, cwd=ROOT, today="2026-11-20"):
        environment = dict(os.environ, SOURCE_DATE_EPOCH="", NO_COLOR="1")
        command = [str(PORTICO), *map(str, arguments)]
        if arguments[0] in ("build", "check"):
            command += ["--today", today]
        return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)

    return run
