"""The slip's scan code as a picture for the ticket page."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from io import BytesIO


@lru_cache(maxsize=4)
def code_picture(code: str) -> str:
    """A ``data:`` URL of the QR code, one pixel a module, with its quiet zone.

    Whoever took a photo of the page shows it to a kiosk's reader like a slip.
    """
    # Two libraries that only a ticket needs: loaded with the first one.
    from PIL import Image

    from kiosk.queueing.numbering import CODE_PREFIX
    from printer.qr import QUIET_MODULES, qr_modules

    modules = qr_modules(CODE_PREFIX + code)
    side = len(modules) + 2 * QUIET_MODULES
    picture = Image.new("1", (side, side), 1)
    for down, row in enumerate(modules):
        for across, black in enumerate(row):
            if black:
                picture.putpixel((across + QUIET_MODULES, down + QUIET_MODULES), 0)
    file = BytesIO()
    picture.save(file, "PNG")
    return "data:image/png;base64," + b64encode(file.getvalue()).decode("ascii")
