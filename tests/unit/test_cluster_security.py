"""What a worker listens on, and that a cluster speaks TLS where certificates are given."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from aftermap.core.errors import ParameterError
from aftermap.core.inference import cluster
from aftermap.core.inference.cluster import _interface_to, serve
from aftermap.core.models.folder import load_model
from aftermap.tests.conftest import ROOT
from aftermap.tests.unit.model_fixtures import small_bdanet
from aftermap.tests.unit.test_inference_cluster import WORKER

distributed = pytest.importorskip("distributed")

pytestmark = pytest.mark.timeout(180)


def test_the_interface_is_found_for_names_and_other_protocols(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cluster, "TIMEOUT", "1s")
    assert _interface_to("tls://127.0.0.1:8786") == "127.0.0.1"
    with pytest.raises(ParameterError, match="No Dask scheduler answers"):
        serve("tcp://no-such-host.invalid:8786")


def test_a_scheduler_that_is_silent_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "TIMEOUT", "1s")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        start = time.monotonic()
        with (
            pytest.raises(ParameterError, match="No Dask scheduler answers"),
            cluster.connect(address, "cpu", load_model(small_bdanet(tmp_path / "m"), "cpu")),
        ):
            pass
    assert time.monotonic() - start < 60


def test_a_cluster_speaks_tls_with_certificates_from_dasks_settings(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    authority = trustme.CA()
    own = authority.issue_cert("127.0.0.1", "localhost")
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    own.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "own.pem"))
    tls = {"DASK_DISTRIBUTED__COMM__TLS__CA_FILE": str(tmp_path / "ca.pem")}
    for role in ("CLIENT", "SCHEDULER", "WORKER"):
        for part in ("CERT", "KEY"):
            tls[f"DASK_DISTRIBUTED__COMM__TLS__{role}__{part}"] = str(tmp_path / "own.pem")
    environment = {**os.environ, **tls, "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "true"}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tls://127.0.0.1:{free.getsockname()[1]}"
    ask = (
        "import sys; from distributed import Client\n"
        "with Client(sys.argv[1], timeout='60s') as client:\n"
        "    client.wait_for_workers(1, timeout=60)\n"
        "    print(*client.scheduler_info()['workers'])\n"
    )
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", address]
    commands = [
        [*scheduler, "--no-dashboard"],
        [sys.executable, "-c", WORKER, str(ROOT / "scripts"), address],
    ]
    running = [
        subprocess.Popen(one, env=environment, stderr=subprocess.DEVNULL) for one in commands
    ]
    try:
        told = subprocess.run(
            [sys.executable, "-c", ask, address],
            env=environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    finally:
        for process in running:
            process.kill()
            process.wait()
    assert told.stdout.startswith("tls://127.0.0.1:"), told.stderr[-500:]
