"""How servers are contacted: proxies, certificates, redirects; and what their failures are called.

By Python's own urllib: it knows the system's proxies, follows redirects and needs no package.
"""

from __future__ import annotations

import http.client
import ipaddress
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import quote, urlsplit

from ..errors import InputError
from ..sentences import Sentence, say

SILENCE = 30.0
"""Seconds without a byte after which a server is asked anew."""

FIRST_WAIT = 0.4
"""Seconds until a server that failed is asked again, and twice as many after each failure."""

PATIENCE = 60.0
"""Seconds without progress, however often it was asked, after which a server is given up."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")
WORTH_ANOTHER_TRY = (408, 429, 500, 502, 503, 504)
FAILURES = (
    *(http.client.HTTPException, urllib.error.URLError, ssl.SSLError),
    *(ConnectionError, TimeoutError, ValueError),
)
"""What urllib raises where a server or the way to it fails; an answer of no use is among them."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but not from https to http, nor from a public server into this network."""

    def redirect_request(  # noqa: PLR0917 - urllib calls it so
        self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        kind = urlsplit(newurl).scheme.lower()
        less_safe = kind != "https" and kind != urlsplit(req.full_url).scheme.lower()
        if less_safe or (is_near(newurl) and not is_near(req.full_url)):
            raise InputError(
                say(
                    "'{full_url}' leads on to '{newurl}', which is not as safe: take another"
                    " mirror.",
                    full_url=req.full_url,
                    newurl=newurl,
                )
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_near(address: str) -> bool:
    """Return whether an address names this machine or one of its network."""
    host = (urlsplit(address).hostname or "").rstrip(".").lower()
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        last = host.rpartition(".")[2]  # a number only in short forms of addresses, as in 127.1
        is_short = last.isdigit() or last.startswith("0x")
        return is_short or host in LOOPBACK or last == "localhost" or "." not in host


def opener_for(address: str, proxy: str | None) -> urllib.request.OpenerDirector:
    """Return what opens an address.

    Args:
        address: of the server; this machine itself is never asked for through a proxy.
        proxy: address of a proxy; None takes the system's.
    """
    near = urlsplit(address).hostname in LOOPBACK
    proxies = {} if near else {"http": proxy, "https": proxy} if proxy else None
    return urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPSHandler(context=_certificates()),
        _Redirects,
    )


@cache
def _certificates() -> ssl.SSLContext:
    """Return the authorities that are trusted; reading them takes longer than a small document."""
    context = ssl.create_default_context()
    try:
        import certifi  # some Pythons bring no certificates
    except ImportError:
        return context
    context.load_verify_locations(certifi.where())
    return context


def asked_for(address: str, method: str = "GET") -> urllib.request.Request:
    """Return what is sent to a server."""
    headers = {"User-Agent": "Aftermap"}
    return urllib.request.Request(spelled(address), headers=headers, method=method)


def spelled(address: str) -> str:
    """Return an address as servers want it: lists spell blanks and umlauts as they are."""
    return quote(address, safe="%/:=&?~#+!$,;'@()*[]")


def length_of(answer: Any) -> int | None:
    """Return the bytes that a server says its answer has; None where it does not say."""
    length = answer.headers.get("Content-Length")
    return int(length) if length and length.isdigit() else None


def reason_of(error: Exception) -> str:
    """Return in a few words why a server gave nothing."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]
    if isinstance(error, urllib.error.HTTPError):
        why = str(error.reason or "")[:200]
        return (
            say("the server answers {code} {reason}", code=error.code, reason=why)
            if why
            else say("the server answers {code}", code=error.code)
        )
    if isinstance(error, TimeoutError) or isinstance(getattr(error, "reason", None), TimeoutError):
        return say("nothing came for {silence:.0f} seconds", silence=SILENCE)
    return (str(getattr(error, "reason", error)) or type(error).__name__)[:200]


def is_worth_another_try(error: Exception) -> bool:
    """Return whether a server that failed may answer when it is asked again."""
    return not isinstance(error, urllib.error.HTTPError) or error.code in WORTH_ANOTHER_TRY


def wait(failures: int, meanwhile: Callable[[], None]) -> None:
    """Wait before a server is asked again, the longer the more often it has failed.

    Args:
        failures: in a row.
        meanwhile: called again and again, so that the wait can be cancelled.
    """
    until = time.monotonic() + FIRST_WAIT * 2 ** (failures - 1)
    while time.monotonic() < until:
        meanwhile()
        time.sleep(0.1)
