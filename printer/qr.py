"""A QR code as a square of modules (ISO/IEC 18004)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, MODE_ALPHA_NUM, QRData

QUIET_MODULES = 4
"""White modules around the code that readers need."""

_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_MASK = 3
"""One mask for all: readers accept any, and trying all eight takes longer than the slip."""


@lru_cache(maxsize=32)
def qr_modules(content: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of modules, True where black, without the quiet zone.

    Alphanumeric mode where the content allows it, which makes the modules larger; error
    correction M, which survives a crease or a stripe of the thermal head.
    """
    data: Any = QRData
    mode = MODE_ALPHA_NUM if set(content) <= _ALPHANUMERIC else MODE_8BIT_BYTE
    code: Any = QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.add_data(data(content.encode("utf-8"), mode=mode))
    code.make(fit=True)
    return tuple(tuple(bool(one) for one in row) for row in code.modules)
