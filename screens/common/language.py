"""The language in which a program starts while it knows no centre yet."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping

from config.texts import ENGLISH

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_here(known: Collection[str], environment: Mapping[str, str] = os.environ) -> str:
    """The language of this machine's people, one of ``known``; else English.

    The first of ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` that is set speaks, as POSIX says
    (Base Definitions, section 8.2): ``fi_FI.UTF-8`` is ``fi-FI`` if known, else ``fi``.
    """
    told = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    tag = told.partition(".")[0].partition("@")[0].replace("_", "-")
    for asked in (tag, tag.partition("-")[0]):
        if asked in known:
            return asked
    return ENGLISH
