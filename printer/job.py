"""A picture as the bytes that print it, made by python-escpos."""

from __future__ import annotations

import importlib
import logging
import os
import tempfile
from functools import lru_cache
from typing import Any

from PIL import Image

_PROFILE = "TM-T20II"
"""A common printer with 576 dots; narrower pictures print on it as they are."""

_PICKLES = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def picture_bytes(image: Image.Image) -> bytes:
    """What prints ``image``: the printer set to its defaults, then raster pictures."""
    printer = library().Dummy(profile=_PROFILE)
    printer.hw("INIT")
    printer.image(image, impl="bitImageRaster")
    return bytes(printer.output)


def cut_bytes() -> bytes:
    """What moves the paper to the knife and cuts it."""
    printer = library().Dummy(profile=_PROFILE)
    printer.cut(feed=False)
    return bytes(printer.output)


@lru_cache(maxsize=1)
def library() -> Any:  # noqa: ANN401 - python-escpos has no types
    """python-escpos, without what it does to a process at import.

    It reads its capabilities for a fifth of a second, so only who prints imports it; it
    leaves a folder behind unless told where to, and a handler on the root logger.
    """
    root = logging.getLogger()
    before = list(root.handlers)
    with tempfile.TemporaryDirectory(prefix="vuoro-escpos-") as folder:
        had = os.environ.get(_PICKLES)
        os.environ[_PICKLES] = had or folder
        try:
            library = importlib.import_module("escpos.printer")
        finally:
            if had is None:
                del os.environ[_PICKLES]
    root.handlers[:] = before
    return library
