"""Pictures of every page, rendered off the screen, for people to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEventLoop, QObject, QTimer

from config.centre import Geometry
from screens.common.program import Kind, Options, PageFault, Program
from screens.common.say import Speaking

SETTLE_MS = 60
"""How long a page may take to draw itself before its picture is taken, ms."""


@dataclass(frozen=True, slots=True)
class Size:
    """A kind of screen to draw: pixels and real size."""

    kind: Kind
    width: int
    height: int
    geometry: Geometry | None


_LOBBY = Geometry(width_mm=1210, height_mm=680, viewing_mm=10000)

SIZES = MappingProxyType(
    {
        "portrait": Size("kiosk", 1080, 1920, Geometry()),
        "landscape": Size("kiosk", 1920, 1080, Geometry(width_mm=708, height_mm=398)),
        "lobby": Size("lobby", 1920, 1080, _LOBBY),
        "lobby4k": Size("lobby", 3840, 2160, _LOBBY),
        "lobby_portrait": Size("lobby", 1080, 1920, _LOBBY),
        "desk": Size("desk", 1000, 700, None),
        "desk_small": Size("desk", 900, 600, None),
    }
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a scene is built for; ``program`` offers ``say``, ``pulse``, ``work``, ``icons``."""

    program: Program
    language: str
    theme: str
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Scene:
    """One named state of a page.

    Attributes:
        name: Part of the picture's file name: ``kiosk-home``.
        size_kind: A key of ``SIZES``.
        qml: The page.
        build: Gives the page's presenters, by name, with their views already in them.
        languages, themes: The only ones to draw; empty means all.
    """

    name: str
    size_kind: str
    qml: Path
    build: Callable[[Context], Mapping[str, QObject]]
    languages: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def render(
    scenes: Iterable[Scene],
    folder: Path,
    texts: Speaking,
    *,
    languages: Sequence[str],
    themes: Sequence[str] = ("light", "dark", "contrast"),
    files: Mapping[str, bytes] | None = None,
) -> tuple[Path, ...]:
    """Draw every scene in every language and theme into ``folder``; returns the files written.

    Files are named ``<scene>-<size>-<language>-<theme>.png``. Raises ``PageFault`` when a
    page complains while it is drawn.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for scene in scenes:
        for language in scene.languages or languages:
            for theme in scene.themes or themes:
                name = f"{scene.name}-{scene.size_kind}-{language}-{theme}.png"
                draw_scene(scene, folder / name, texts, language, theme, files or {})
                written.append(folder / name)
    return tuple(written)


def draw_scene(
    scene: Scene,
    target: Path,
    texts: Speaking,
    language: str,
    theme: str,
    files: Mapping[str, bytes],
) -> None:
    """Draw one scene in one language and theme into the file ``target``."""
    size = SIZES[scene.size_kind]
    options = Options(
        size=f"{size.width}x{size.height}", theme=theme, silent=True, reduced_motion=True
    )
    program = Program(size.kind, options, texts=texts, language=language, geometry=size.geometry)
    try:
        program.publish(None, files)
        presenters = scene.build(Context(program, language, theme, files))
        window = program.show(scene.qml, presenters)
        settle(SETTLE_MS)
        window.grabWindow().save(str(target))
        if program.complaints:
            raise PageFault(scene.name, "; ".join(program.complaints))
    finally:
        program.close()


def settle(ms: int) -> None:
    """Let the window draw itself for ``ms``."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setObjectName("shots-settle")
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(ms)
    loop.exec()
