"""A picture as the bytes that print it, made by python-escpos."""

from __future__ import annotations

import importlib
import logging
import os
import tempfile
from functools import lru_cache
from typing import Any

from PIL import Image

USUAL_MODEL = "TM-T20II"
"""A common printer with 576 dots; narrower pictures print on it as they are."""

_PAST_THE_EDGE = 6
"""Lines fed where there is no knife, so that the slip can be torn off."""

_PICKLES = "ESCPOS_CAPABILITIES_PICKLE_DIR"


def picture_bytes(image: Image.Image) -> bytes:
    """What prints ``image``: the printer set to its defaults, then raster pictures."""
    printer = library().Dummy(profile=USUAL_MODEL)
    printer.hw("INIT")
    printer.image(image, impl="bitImageRaster")
    return bytes(printer.output)


def cut_bytes(*, knife: bool = True) -> bytes:
    """What moves the paper to the knife and cuts it; without one, to where it is torn off."""
    printer = library().Dummy(profile=USUAL_MODEL)
    if knife:
        printer.cut(feed=False)
    else:
        printer.print_and_feed(_PAST_THE_EDGE)
    return bytes(printer.output)


def capabilities() -> dict[str, Any]:
    """What python-escpos knows of printers: ``profiles`` by name, and more."""
    library()
    known: dict[str, Any] = importlib.import_module("escpos.capabilities").CAPABILITIES
    return known


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
