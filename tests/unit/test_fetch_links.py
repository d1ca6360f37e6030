"""What lies elsewhere decides neither where a file is written nor whom this machine asks."""

from __future__ import annotations

import urllib.request
from urllib.error import HTTPError

import pytest
from aftermap.core.errors import InputError, ParameterError
from aftermap.core.fetch import contact
from aftermap.core.fetch.contact import _Redirects, is_near, reason_of
from aftermap.core.fetch.links import leads_to
from aftermap.core.fetch.remote import RemoteFile, require_addresses
from aftermap.core.requests import DownloadPopulation
from aftermap.core.sentences import Sentence, say

PUBLIC = "https://data.worldpop.org/list.json"

NEAR = [
    *("https://127.0.0.1/a.tif", "https://127.1/a.tif", "https://2130706433/a.tif"),
    *("https://0x7f.1/a.tif", "https://192.168.0.9/a.tif", "https://nas/a.tif"),
    *("https://[::1]/a.tif", "https://a.localhost/a.tif", "https://127.0.0.01/a.tif"),
]


@pytest.mark.parametrize("address", NEAR)
def test_no_public_server_leads_into_the_network_here(address: str) -> None:
    assert is_near(address) and leads_to(address, PUBLIC) is None
    with pytest.raises(InputError, match="not as safe"):
        _Redirects().redirect_request(
            urllib.request.Request(PUBLIC), None, 302, "Found", {}, address
        )


@pytest.mark.parametrize("address", ["https://1.1.1.1/a.tif", "https://a.example.org/a.tif"])
def test_public_servers_may_name_each_other(address: str) -> None:
    assert not is_near(address) and leads_to(address, PUBLIC) == address
    request = urllib.request.Request(PUBLIC)
    assert _Redirects().redirect_request(request, None, 302, "Found", {}, address) is not None


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (r"https://a.org/x/..\..\..\Startup\a.tif", "a.tif"),
        ("https://a.org/a:b|c.tif?x=1#y", "a_b_c.tif"),
        ("https://a.org/x/..", "file"),
        ("https://a.org/tur_2025.tif", "tur_2025.tif"),
    ],
)
def test_a_file_has_a_name_without_folders(address: str, name: str) -> None:
    assert RemoteFile(address).name == name


def test_an_address_without_a_host_is_refused() -> None:
    asked = DownloadPopulation("TUR", listing="a.csv", service="http://[nowhere/x")
    with pytest.raises(ParameterError, match="no address"):
        require_addresses(asked, "service")


def test_reasons_stay_sentences() -> None:
    broken = say("it broke off after {done:,} of {whole}", done=1, whole="2 bytes")
    assert reason_of(ConnectionError(broken)) is broken
    answer = HTTPError("http://a.org", 404, "Not Found", None, None)  # type: ignore[arg-type]
    assert isinstance(reason_of(answer), Sentence) and "404 Not Found" in reason_of(answer)
    assert isinstance(ValueError(), contact.FAILURES)
