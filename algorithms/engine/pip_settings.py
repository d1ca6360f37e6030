"""pip's own settings, for uv: a person's mirrors and certificates hold whichever installs.

Standard library only: `scripts/setup.py` uses it too, before anything is installed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Optional

SECTIONS = ("global", "install", ":env:")
"""Where pip's settings stand, those that win last."""

SOURCES = {
    "index-url": ("UV_DEFAULT_INDEX", " "),
    "extra-index-url": ("UV_EXTRA_INDEX_URL", " "),
    "find-links": ("UV_FIND_LINKS", ","),
    "constraint": ("UV_CONSTRAINT", " "),
    "cert": ("SSL_CERT_FILE", " "),
}
"""pip's settings that uv has too: its variable, and what stands between several values."""

MANNERS = {"cache-dir", "default-timeout", "disable-pip-version-check", "no-cache-dir", "no-color",
           "no-input", "progress-bar", "quiet", "require-virtualenv", "retries",
           "root-user-action", "timeout"}  # fmt: skip
"""pip's settings that do not change what is installed."""

SETTING = re.compile(r"""([^ =]+)\.([^ .=]+)=('.*'|".*")""")
"""A line of `pip config list`; warnings between them are no setting."""

OWN_SOURCES = ("extra-index-url", "find-links")
"""Settings of pip that bring packages from elsewhere than the index."""


def pip_settings(listed: str) -> dict[str, str]:
    """Return the settings that hold for an install.

    Args:
        listed: what `pip config list` prints: `section.name='value'` a line.
    """
    named = [found.groups() for found in map(SETTING.fullmatch, listed.splitlines()) if found]
    return {
        name: ast.literal_eval(value)
        for at in SECTIONS
        for section, name, value in named
        if section == at
    }


def for_uv(settings: dict[str, str]) -> Optional[dict[str, str]]:
    """Return uv's variables for pip's settings, or None where one has no equal in uv.

    uv stops at the first source that has a package; pip takes the best of all.
    """
    if settings.keys() - SOURCES.keys() - MANNERS:
        return None
    handed = {"UV_INDEX_STRATEGY": "unsafe-best-match"}
    for setting in settings.keys() & SOURCES.keys():
        variable, between = SOURCES[setting]
        handed[variable] = between.join(settings[setting].split())
    return handed


def brings_its_own(configuration: Sequence[str]) -> bool:
    """Tell whether pip's settings name a further source, of another build of torch perhaps."""
    return any(name in line for line in configuration for name in OWN_SOURCES)
