"""Command lines that hang, and those that only look so."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from aftermap.core.engine import vitals
from aftermap.tests.conftest import ROOT

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="signals of POSIX"),
    pytest.mark.timeout(120),
]

PATIENCE = 2.0
LOAD = f"""
import sys
sys.path.insert(0, {str(ROOT / "scripts")!r})
import package
package.load()
from aftermap.core.engine import guard, vitals
vitals.PATIENCE = {PATIENCE}
"""
COMMAND = """
from aftermap.core.cli import main
from aftermap.tests.unit import engine_rehearsal
engine_rehearsal.enrol()
sys.exit(main(sys.argv[1:]))
"""
READER = f"""
import time
with guard.guarded([], sys.argv[1]) as watcher, watcher.waiting():
    time.sleep({2 * PATIENCE})
"""


def ended(code: str, *arguments: object, temp: Path) -> subprocess.CompletedProcess[str]:
    temp.mkdir()
    return subprocess.run(
        [sys.executable, "-c", LOAD + code, *map(str, arguments)],
        env={**os.environ, "TMPDIR": str(temp)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("act", "code"), [("wait_for_ever", 1), ("grip", -signal.SIGKILL)])
def test_a_command_that_hangs_ends_with_a_sentence_and_leaves_nothing(
    act: str, code: int, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    line = ("rehearse", "--quiet", "--act", act, "--output", out / "a.csv")
    done = ended(COMMAND, *line, temp=tmp_path / "temp")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr == f"aftermap: {vitals.STUCK}\n"
    assert [*out.iterdir(), *(tmp_path / "temp").iterdir()] == []


def test_a_server_that_does_not_answer_is_a_hang(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        line = ("check-pair", "--pre", f"{address}/a.tif", "--post", f"{address}/b.tif", "--quiet")
        done = ended(COMMAND, *line, temp=tmp_path / "temp")
    assert done.returncode not in (0, 2)
    assert done.stderr == f"aftermap: {vitals.STUCK}\n"


def test_a_command_that_computes_without_a_word_is_no_hang(tmp_path: Path) -> None:
    done = ended(COMMAND, "rehearse", "--act", "toil", "--quiet", temp=tmp_path / "temp")
    assert (done.returncode, done.stdout, done.stderr) == (0, "text: done\n", "")


def test_a_command_whose_output_a_person_holds_up_is_no_hang(tmp_path: Path) -> None:
    done = ended(READER, tmp_path / "own", temp=tmp_path / "temp")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("measure", [vitals.work_of, vitals._by_ps])
def test_a_process_that_a_person_stopped_is_not_measured(measure) -> None:
    if measure is vitals._by_ps and not Path("/bin/ps").exists():
        pytest.skip("no ps")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as sleeper:
        assert measure(sleeper.pid) is not None
        sleeper.send_signal(signal.SIGSTOP)
        time.sleep(0.2)
        try:
            stopped = measure(sleeper.pid)
        except ValueError:
            stopped = None
        sleeper.send_signal(signal.SIGCONT)
        sleeper.kill()
    assert stopped is None
