"""One program with one window: look, words, icons, pulse and work, wired together."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

import structlog
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow

from config.centre import Geometry
from screens.common.application import Ending, application
from screens.common.icons import Icons
from screens.common.look import Look, scale_of
from screens.common.options import SIZES, Kind, Options, pair
from screens.common.pulse import Feed, Pulse
from screens.common.say import Say, Speaking
from screens.common.work import Work

__all__ = ["Closing", "Kind", "Options", "PageFault", "Program"]

_log = structlog.get_logger(__name__)

MODULES = Path(__file__).parent
"""Import path of the QML module ``Vuoro``."""


class PageFault(RuntimeError):  # noqa: N818 - faults are how the centre calls them
    """A page of ours cannot be made: a bug, told in Qt's words."""

    def __init__(self, page: str, says: str) -> None:
        super().__init__(f"{page}: {says}")


class Closing(Protocol):
    """Something that is closed when the program ends, such as the office."""

    def close(self) -> None:
        """Let everything go."""


class Program:
    """A running screen. Make it, ``show`` a page, ``exec``; it closes itself afterwards.

    Attributes:
        options, kind: As given.
        look: The window's present look; ``set_theme`` and the window's size change it.
        say: The window's words.
        icons: The drawings; ``publish`` gives them the centre's.
        work: Calls off the window's thread.
        pulse: Feed, tick and timers; starts with ``show``.
        engine, window: Qt's own, for who needs them.
    """

    def __init__(
        self,
        kind: Kind,
        options: Options | None = None,
        *,
        texts: Speaking,
        language: str = "en",
        geometry: Geometry | None = None,
        feed: Callable[[], Feed] | None = None,
        closing: tuple[Closing, ...] = (),
        title: str = "Vuoro",
    ) -> None:
        self._began = time.monotonic()
        self.options = options or Options()
        self.kind = kind
        self.application: QGuiApplication = application()
        self.geometry = geometry
        self.say = Say(texts, self.options.language or language)
        self.icons = Icons()
        self.work = Work(kind)
        self.pulse = Pulse(feed)
        self.look = Look(
            kind=kind,
            theme=self.options.theme,
            viewing_mm=geometry.viewing_mm if geometry else None,
            reduced_motion=self.options.reduced_motion,
        )
        self.complaints: list[str] = []
        self._closing = closing
        self._closed = False
        self._title = title
        self._pages: dict[str, QObject] = {}
        self._component: QQmlComponent | None = None
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(MODULES))
        self.engine.addImageProvider("icons", self.icons)
        self.engine.setOutputWarningsToStandardError(False)
        self.engine.warnings.connect(self._on_complaints)
        self.window: QQuickWindow | None = None
        self._dress()
        self.say.changed.connect(self._on_words_changed)

    def show(self, page: str | Path, context: Mapping[str, QObject] | None = None) -> QQuickWindow:
        """Open the window with the QML ``page`` in it.

        Each of ``context`` becomes the root's property of that name where it declares one
        (``required property QtObject touch``), and is known by name everywhere below it.
        Raises ``PageFault`` with Qt's words when the page cannot be made.
        """
        width, height = self._size()
        # The page is made at its final scale: nothing is laid out or drawn twice.
        self._dress(scale=self._scale(width, height))
        self._pages = dict(context or {})
        for name, value in self._pages.items():
            self.engine.rootContext().setContextProperty(name, value)
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(page)))
        if self._component.isError():
            raise PageFault(str(page), self._component.errorString())
        root = self._component.beginCreate(self.engine.rootContext())
        for name, value in self._pages.items():
            if root.metaObject().indexOfProperty(name) >= 0:
                self._component.setInitialProperties(root, {name: value})
        self._component.completeCreate()
        if self._component.isError():
            raise PageFault(str(page), self._component.errorString())
        self.window = self._window_of(root, QUrl.fromLocalFile(str(page)))
        self.window.setTitle(self._title)
        self.window.resize(width, height)
        if self.options.position:
            self.window.setPosition(*pair(self.options.position, ","))
        self.window.widthChanged.connect(self._on_resized)
        self.window.heightChanged.connect(self._on_resized)
        self._on_resized()
        self.window.frameSwapped.connect(
            self._on_first_frame, Qt.ConnectionType.SingleShotConnection
        )
        if self.options.fullscreen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()
        self.pulse.start()
        return self.window

    def exec(self) -> int:
        """Run until the window is closed or the process is asked to stop; then close all.

        Returns the exit code.
        """
        ending = Ending(self.application.quit)
        rehearsal = None
        if self.options.rehearse and self.window is not None:
            from screens.common.rehearsal import Rehearsal

            rehearsal = Rehearsal(self.window, self.application.quit)
        try:
            return self.application.exec()
        finally:
            if rehearsal is not None:
                rehearsal.close()
            ending.close()
            self.close()

    def close(self) -> None:
        """End window, threads, timers and whatever was given to close. Safe to repeat."""
        if self._closed:
            return
        self._closed = True
        self.pulse.stop()
        self.work.close()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        _delete_now()
        self._component = None
        self.engine.deleteLater()
        _delete_now()
        for one in self._closing:
            one.close()

    def set_language(self, language: str) -> None:
        """Speak ``language``, and mirror the pages when it is written from the right."""
        self.say.set_language(language)

    def set_theme(self, theme: str, *, reduced_motion: bool | None = None) -> None:
        """Change theme, and motion where given; the pages follow at once."""
        calm = self.look.reduced_motion if reduced_motion is None else reduced_motion
        self._dress(theme=theme, reduced_motion=calm)

    def publish(self, texts: Speaking | None, files: Mapping[str, bytes]) -> None:
        """Take words and drawings of a newly published centre into use."""
        if self.icons.use(files):
            look = self.singleton("Look")
            look.setProperty("iconsRevision", int(look.property("iconsRevision")) + 1)
        if texts is not None:
            self.say.use(texts)

    def turn(self) -> None:
        """Say that the page changes: touches of the next 400 ms act on nothing."""
        QMetaObject.invokeMethod(self.singleton("Guard"), "turn")

    def singleton(self, name: str) -> QObject:
        """The QML module's singleton of that name: Look, Tr or Guard."""
        found = self.engine.singletonInstance("Vuoro", name)
        if not isinstance(found, QObject):
            raise PageFault(name, "is not in the QML module Vuoro")
        return found

    def _dress(
        self,
        *,
        theme: str | None = None,
        scale: float | None = None,
        reduced_motion: bool | None = None,
    ) -> None:
        now = self.look
        self.look = Look(
            kind=now.kind,
            theme=theme or now.theme,
            scale=scale or now.scale,
            viewing_mm=now.viewing_mm,
            reduced_motion=now.reduced_motion if reduced_motion is None else reduced_motion,
            right_to_left=self.say.get_direction() == "rtl",
        )
        self.look.dress(self.singleton("Look"))
        tr = self.singleton("Tr")
        if tr.property("source") is None:
            tr.setProperty("source", self.say)
        tr.setProperty("language", self.say.get_language())
        if self.window is not None:
            self.window.setColor(self.singleton("Look").property("paper"))

    def _window_of(self, root: QObject, url: QUrl) -> QQuickWindow:
        if isinstance(root, QQuickWindow):
            return root
        if not isinstance(root, QQuickItem):
            raise PageFault(url.fileName(), "is neither a page nor a window")
        view: QQuickView = QQuickView(self.engine, None)  # type: ignore[call-overload]  # the stub forbids None
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setColor(self.singleton("Look").property("paper"))
        if self._component is not None:
            view.setContent(url, self._component, root)
        return view

    def _size(self) -> tuple[int, int]:
        """Width and height of the window, pixels."""
        screen = self.application.primaryScreen()
        if self.options.fullscreen:
            return screen.size().width(), screen.size().height()
        if self.options.size:
            return pair(self.options.size, "x")
        width, height = SIZES[self.kind]
        if self.application.platformName() == "offscreen":
            return width, height
        room = screen.availableSize()
        by = min(1.0, 0.9 * room.width() / width, 0.9 * room.height() / height)
        return round(width * by), round(height * by)

    def _scale(self, width: int, height: int) -> float:
        dpi = self.application.primaryScreen().logicalDotsPerInch()
        return scale_of(self.geometry, width, height, dpi)

    def _on_resized(self) -> None:
        if self.window is not None and self.window.width() > 0 and self.window.height() > 0:
            self._dress(scale=self._scale(self.window.width(), self.window.height()))

    def _on_words_changed(self) -> None:
        self._dress()
        tr = self.singleton("Tr")
        tr.setProperty("revision", int(tr.property("revision")) + 1)

    def _on_first_frame(self) -> None:
        _log.info("first frame", after_ms=round((time.monotonic() - self._began) * 1000))

    def _on_complaints(self, complaints: list[QQmlError]) -> None:
        for one in complaints:
            self.complaints.append(one.toString())
            _log.warning("QML says", says=one.toString())


def _delete_now() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
