"""Drives a real program from outside: orders as JSON lines in, answers as JSON lines out.

    {"do": "tap", "name": "tile-lab"}                         touch and release a control
    {"do": "key", "key": "Space"}                             press a key
    {"do": "type", "text": "L042"}                            type letters
    {"do": "shot", "file": "home.png"}                        picture of the window
    {"do": "wait", "name": "number", "property": "text", "equals": "L042", "within": 5}
    {"do": "read", "name": "number", "property": "text"}      value of a property
    {"do": "quit"}

Every order is answered by one line: ``{"ok": true, ...}`` or ``{"ok": false, "says": …}``.
``wait`` without ``equals`` waits until the control is there and visible.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import IO

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QObject,
    QPoint,
    QPointF,
    QSocketNotifier,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

POLL_MS = 20
DEFAULT_WITHIN_S = 5.0


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """``item`` and everything drawn in it, front to back of the tree."""
    yield item
    for child in item.childItems():
        yield from items_below(child)


def find(window: QQuickWindow, name: str) -> QObject | None:
    """The object of that ``objectName``: a visible item first, then a hidden one, then any."""
    named = [one for one in items_below(window.contentItem()) if one.objectName() == name]
    seen = [one for one in named if one.isVisible()]
    for found in (seen, named):
        if found:
            return found[0]
    return window.findChild(QObject, name)


def middle_of(item: QQuickItem) -> QPoint:
    """The middle of ``item`` in its window, pixels."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


class Finger:
    """A touch device that touches a window like one finger does."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device: QPointingDevice = QTest.createTouchDevice()

    def press(self, at: QPoint, finger: int = 0) -> None:
        """Touch at a point of the window, pixels."""
        QTest.touchEvent(self._window, self._device).press(finger, at, self._window).commit()

    def move(self, to: QPoint, finger: int = 0) -> None:
        """Slide to a point of the window, pixels."""
        QTest.touchEvent(self._window, self._device).move(finger, to, self._window).commit()

    def release(self, at: QPoint, finger: int = 0) -> None:
        """Lift the finger at a point of the window, pixels."""
        QTest.touchEvent(self._window, self._device).release(finger, at, self._window).commit()

    def tap(self, at: QPoint) -> None:
        """Touch and lift at one point."""
        self.press(at)
        self.release(at)


class OrderFault(Exception):  # noqa: N818 - answered to the one who gave the order
    """An order that cannot be followed: what it named, and what is wrong with it."""

    def __init__(self, named: object, says: str) -> None:
        super().__init__(f"{named} {says}")


class Rehearsal(QObject):
    """Follows orders from ``source`` one by one until ``quit`` or the end of the orders."""

    def __init__(
        self,
        window: QQuickWindow,
        end: Callable[[], None],
        source: IO[str] | None = None,
        answers: IO[str] | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._end = end
        self._source = source or sys.stdin
        self._answers = answers or sys.stdout
        self._finger = Finger(window)
        self._rest = b""
        self._orders: list[bytes] = []
        self._ended = False
        self._waiting: tuple[Mapping[str, object], float] | None = None
        self._notifier = QSocketNotifier(self._source.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._poll = QTimer(self)
        self._poll.setObjectName("rehearsal-wait")
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll)

    def close(self) -> None:
        """Follow no more orders."""
        self._notifier.setEnabled(False)
        self._poll.stop()
        self._orders.clear()

    def _on_readable(self) -> None:
        read = os.read(self._source.fileno(), 65536)
        if not read:
            self._notifier.setEnabled(False)
            self._ended = True
            self._go_on()
            return
        *lines, self._rest = (self._rest + read).split(b"\n")
        self._orders += [line for line in lines if line.strip()]
        self._go_on()

    def _go_on(self) -> None:
        while self._orders and self._waiting is None:
            try:
                order = json.loads(self._orders.pop(0))
                answer = self._follow(order)
            except (OrderFault, ValueError, TypeError, KeyError) as fault:
                answer = {"ok": False, "says": str(fault)}
            if answer is not None:
                self._answer(answer)
        if self._ended and self._waiting is None:
            # Whoever gave the orders is gone: nobody else would ever end this program.
            self._end()

    def _answer(self, answer: Mapping[str, object]) -> None:
        self._answers.write(json.dumps(answer, ensure_ascii=False, default=str) + "\n")
        self._answers.flush()

    def _follow(self, order: Mapping[str, object]) -> dict[str, object] | None:
        match order.get("do"):
            case "tap":
                self._finger.tap(middle_of(self._item(str(order["name"]))))
            case "key":
                self._key(str(order["key"]))
            case "type":
                for letter in str(order["text"]):
                    self._type(letter)
            case "shot":
                if not self._window.grabWindow().save(str(order["file"])):
                    raise OrderFault(order["file"], "cannot be written")
            case "read":
                return {"ok": True, "value": self._value(order)}
            case "wait":
                within = order.get("within", DEFAULT_WITHIN_S)
                self._waiting = (order, time.monotonic() + float(str(within)))
                self._poll.start()
                return None
            case "quit":
                self._end()
            case other:
                raise OrderFault(other, "is no order")
        return {"ok": True}

    def _on_poll(self) -> None:
        if self._waiting is None:
            return
        order, until = self._waiting
        value = self._value_or_none(order)
        wanted = order.get("equals", order.get("is"))
        met = value == wanted if "equals" in order else bool(value)
        if not met and time.monotonic() < until:
            return
        self._waiting = None
        self._poll.stop()
        says = {} if met else {"says": f"waited in vain; it is {value!r}"}
        self._answer({"ok": met, "value": value, **says})
        self._go_on()

    def _key(self, name: str) -> None:
        sequence = QKeySequence(name)
        if sequence.isEmpty():
            raise OrderFault(name, "is no key")
        # The stubs know no index of a QKeySequence; its one combination is what is wanted.
        combination: QKeyCombination = sequence[0]  # type: ignore[index]
        QTest.keyClick(self._window, combination.key(), combination.keyboardModifiers())

    def _type(self, letter: str) -> None:
        pressed, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        for kind in (pressed, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, none, letter)
            QCoreApplication.sendEvent(self._window, event)

    def _item(self, name: str) -> QQuickItem:
        found = find(self._window, name)
        if not isinstance(found, QQuickItem):
            raise OrderFault(name, "is nowhere")
        if not found.isVisible():
            raise OrderFault(name, "is not to be seen")
        return found

    def _value(self, order: Mapping[str, object]) -> object:
        found = find(self._window, str(order["name"]))
        if found is None:
            raise OrderFault(order["name"], "is nowhere")
        name = str(order.get("property", "visible"))
        if found.metaObject().indexOfProperty(name) < 0:
            raise OrderFault(order["name"], f"has no property {name}")
        value = found.property(name)
        plain = value is None or isinstance(value, bool | int | float | str | list | dict)
        return value if plain else str(value)

    def _value_or_none(self, order: Mapping[str, object]) -> object:
        try:
            return self._value(order)
        except OrderFault:
            return None
