"""QGIS's own network settings, for programs: the proxy, what goes past it, and certificates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote, urlsplit


@dataclass(frozen=True)
class Network:
    """How programs reach the network.

    Args:
        proxy: address of a proxy; None leaves it to the variables of the environment.
        past: hosts that are reached without it.
        certificates: authorities that QGIS trusts beside the system's, as PEM; empty where a
            person added none.
    """

    proxy: Optional[str] = None
    past: tuple[str, ...] = ()
    certificates: str = ""

    def variables(self, given: dict[str, str], folder: Path) -> dict[str, str]:
        """Return the variables that say so to pip, uv and whatever they start.

        Args:
            given: variables that are set already: a person's own certificates go first.
            folder: for temporary files.
        """
        added: dict[str, str] = {}
        if self.proxy:
            added.update(http_proxy=self.proxy, https_proxy=self.proxy)
            added.update(HTTP_PROXY=self.proxy, HTTPS_PROXY=self.proxy)
        if self.past:
            added.update(no_proxy=",".join(self.past), NO_PROXY=",".join(self.past))
        if self.certificates:
            file = folder / "authorities.pem"
            file.write_text(self.certificates, encoding="ascii", errors="ignore")
            names = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE")
            added.update({name: str(file) for name in names if name not in given})
        return added


def of_qgis(settings: Any) -> Network:
    """Return what QGIS's options say; `settings` is a `QgsSettings`, or None outside QGIS."""
    if settings is None:
        return Network()
    return Network(proxy_of(settings), _past(settings), _authorities())


def proxy_of(settings: Any) -> Optional[str]:
    """Return the address of the HTTP proxy that QGIS's options name, None if they name none."""
    if not settings or not settings.value("proxy/proxyEnabled", False, type=bool):
        return None
    kind, host, port, user, password = (
        str(settings.value(f"proxy/proxy{name}", "") or "")
        for name in ("Type", "Host", "Port", "User", "Password")
    )
    if kind not in ("HttpProxy", "HttpCachingProxy") or not host:
        return None
    person = f"{quote(user, '')}:{quote(password, '')}@" if user else ""
    return f"http://{person}{host}:{port or 80}"


def _past(settings: Any) -> tuple[str, ...]:
    """Return the hosts that QGIS reaches without its proxy."""
    listed = settings.value("proxy/noProxyUrls", []) or []
    addresses = [listed] if isinstance(listed, str) else listed
    hosts = (urlsplit(one if "//" in one else f"//{one}").hostname for one in addresses)
    return tuple(host for host in hosts if host)


def _authorities() -> str:
    """Return all authorities that QGIS trusts, where a person added some; else nothing."""
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return ""
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.databaseCAs():
        return ""
    return bytes(manager.trustedCaCertsPemText()).decode("ascii", "ignore")
