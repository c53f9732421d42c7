"""Named states of the lobby, for people to look at. The numbers and desks are made up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from config.centre import Names
from kiosk.roles.guide_views import ArrowView
from kiosk.roles.views import CallView, LobbyView, NoticeView, PlaceView
from screens.common.pulse import Pulse
from screens.common.shots import Context, Scene
from screens.lobby.presenter import LobbyPage
from screens.lobby.watch import Watch
from screens.lobby.ways import Ways

PAGE = Path(__file__).parent / "qml" / "Lobby.qml"
Build = Callable[[Context], dict[str, QObject]]

SIZES = ("lobby", "lobby_portrait", "lobby4k")

_AT = datetime(2026, 11, 24, 8, 35, tzinfo=UTC)
_PLACE = PlaceView("desks", Names({"fi": "Tiskit"}))
_NOTICE = Names(
    {
        "fi": "Laboratorio sulkeutuu tänään kello 14.",
        "sv": "Laboratoriet stänger i dag klockan 14.",
        "en": "The laboratory closes at 2 pm today.",
        "ar": "يُغلق المختبر اليوم في الساعة 14.",
    }
)


def pages() -> Iterable[Scene]:
    """Every state of the lobby on every kind of lobby screen."""
    for size in SIZES:
        for name, build in _STATES.items():
            yield Scene(f"lobby-{name}", size, PAGE, build)


def made_up_call(
    entry: int,
    number: str,
    desk: int,
    arrow: str | None,
    *,
    live: bool = True,
    times: int = 1,
    language: str = "fi",
) -> CallView:
    """A call of the desk ``desk-<desk>``, with its labels in four languages."""
    label = Names(
        {
            "fi": f"Tiski {desk}",
            "sv": f"Disk {desk}",
            "en": f"Desk {desk}",
            "ar": f"المكتب {desk}",
        }
    )
    called_at = _AT + timedelta(seconds=entry)
    return CallView(
        entry, number, label, _PLACE, arrow, language, called_at, times, live, f"desk-{desk}"
    )


def made_up_view(*calls: CallView) -> LobbyView:
    """A lobby of the morning with those calls, newest first."""
    newest = tuple(sorted(calls, key=lambda call: -call.entry))
    return LobbyView(
        at=_AT + timedelta(seconds=30),
        centre=Names(
            {
                "fi": "Ison Omenan palvelutori",
                "sv": "Servicetorget i Iso Omena",
                "en": "Iso Omena Service Centre",
                "ar": "مركز خدمات إيسو أومينا",
            }
        ),
        languages=("fi", "sv", "en", "ar"),
        voice_language="fi",
        voice=True,
        air_seconds=8,
        calls=newest,
        notices=(),
        head=newest[0].entry if newest else 0,
        version=1,
        demo_time=False,
    )


def made_up_ways(pulse: Pulse) -> Ways:
    """The ways to the made-up desks."""
    ways = Ways(pulse=pulse, urgent=tuple, parent=pulse)
    for desk, (direction, words) in _DIRECTIONS.items():
        by = "lift" if direction == "up" else ""
        told = {
            tag: ArrowView(direction, words.get(tag, ""), by) for tag in ("fi", "sv", "en", "ar")
        }
        ways.learn(f"desk-{desk}", told)
    return ways


_DIRECTIONS: Mapping[int, tuple[str, Mapping[str, str]]] = {
    1: ("ahead", {}),
    2: ("ahead", {}),
    3: (
        "ahead",
        {
            "fi": "Oikealla neuvontapisteen jälkeen.",
            "sv": "Till höger efter informationen.",
            "en": "On your right after the info desk.",
            "ar": "على يمينك بعد مكتب الاستعلامات.",
        },
    ),
    5: ("back", {}),
    12: ("right", {}),
    21: (
        "left",
        {
            "fi": "Kirjaston läpi, toinen ovi vasemmalla.",
            "sv": "Genom biblioteket, andra dörren till vänster.",
            "en": "Through the library, second door on your left.",
            "ar": "عبر المكتبة، الباب الثاني على يسارك.",
        },
    ),
    22: ("left", {}),
    41: (
        "up",
        {
            "fi": "Hissillä kerrokseen 4, sitten oikealle odotustilan ohi.",
            "sv": "Ta hissen till våning 4 och gå sedan till höger förbi väntrummet.",
            "en": "Take the lift to floor 4, then turn right past the waiting area.",
            "ar": "استقل المصعد إلى الطابق 4 ثم انعطف يمينًا بعد منطقة الانتظار.",
        },
    ),
}
"""Which way the made-up desks lie, and what there is to say of it."""

_EARLIER = tuple(
    made_up_call(entry, number, desk, None, live=live)
    for entry, number, desk, live in (
        (11, "K131", 2, False),
        (12, "L040", 21, False),
        (13, "H310", 12, False),
        (14, "A207", 5, False),
        (15, "L041", 22, False),
        (16, "K132", 1, True),
    )
)
_ONE = made_up_call(20, "L042", 21, None)
_TWO = made_up_call(21, "K133", 3, None)
_THREE = made_up_call(22, "H311", 12, None)
_FOUR = made_up_call(23, "A1004", 5, None)
_UP = made_up_call(24, "T214", 41, None)


Tell = Callable[[Watch, str], None]
"""Tells a watch a state, for visitors who speak a language."""


def _told(*new: CallView, before: tuple[CallView, ...] = _EARLIER) -> Tell:
    def tell(watch: Watch, language: str) -> None:
        told, more = _spoken(before, language), _spoken(new, language)
        watch.show(made_up_view(*told))
        watch.show(made_up_view(*told, *more))

    return tell


def _spoken(calls: tuple[CallView, ...], language: str) -> tuple[CallView, ...]:
    return tuple(replace(call, language=language) for call in calls)


def _from_abroad(watch: Watch, language: str) -> None:
    """One visitor speaks another language than the house and its other visitors."""
    before = _spoken(_EARLIER, language)
    watch.show(made_up_view(*before))
    theirs = "sv" if language == "ar" else "ar"
    watch.show(made_up_view(*before, replace(_ONE, language=theirs)))


def _withdrawn(watch: Watch, language: str) -> None:
    ended = _spoken(tuple(replace(call, live=False) for call in _EARLIER), language)
    watch.show(made_up_view(*ended, *_spoken((_ONE,), language)))
    watch.show(made_up_view(*ended))


def _noticed(watch: Watch, language: str) -> None:
    view = made_up_view(*_spoken((*_EARLIER, _ONE), language))
    watch.show(replace(view, notices=(NoticeView(1, _NOTICE, None),), demo_time=True))


def _scene(tell: Tell, age: float = 0) -> Callable[[Context], dict[str, QObject]]:
    def build(context: Context) -> dict[str, QObject]:
        program = context.program
        now = [1000.0]
        watch = Watch(
            _Nobody(),
            work=program.work,
            pulse=program.pulse,
            monotonic=lambda: now[0],
            parent=program.pulse,
        )
        tell(watch, context.language)
        if age:
            now[0] += age
            program.pulse.away.emit(age)
        zone = ZoneInfo("Europe/Helsinki")
        page = LobbyPage(
            watch,
            say=program.say,
            local=lambda instant: instant.astimezone(zone),
            ways=made_up_ways(program.pulse),
            parent=watch,
        )
        return {"lobby": page}

    return build


class _Nobody:
    """A scene's view stays as it was told."""

    def view(self) -> LobbyView:
        """The empty morning."""
        return made_up_view()


_STATES: Mapping[str, Build] = {
    "idle": _scene(_told(before=())),
    "one": _scene(_told(_ONE)),
    "two": _scene(_told(_ONE, _TWO)),
    "three": _scene(_told(_ONE, _TWO, _THREE)),
    "four": _scene(_told(_ONE, _TWO, replace(_THREE, times=2), _FOUR)),
    "up": _scene(_told(_UP)),
    "other-language": _scene(_from_abroad),
    "recall": _scene(_told(replace(_ONE, entry=30, times=2))),
    "stale": _scene(_told(_ONE), age=25),
    "notice": _scene(_noticed),
    "withdrawn": _scene(_withdrawn),
}
