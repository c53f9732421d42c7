"""Parts run as processes of their own: started again, given up, ended together."""

from __future__ import annotations

import os
import signal
import socket
import threading

import pytest
from support.command import CommandLine

from screens.commands.parts import (
    RESTARTS,
    Part,
    Stopped,
    free_port,
    keep_running,
    stop,
    stoppable,
    wait_for_port,
)


def part(vuoro: CommandLine, *words: str, **settings: bool) -> Part:
    return Part(words[0], words, vuoro.env, **settings)


def started(one: Part) -> int:
    one.start()
    assert one.process is not None
    return one.process.pid


def test_a_crashed_part_is_started_again_until_its_window_is_closed(
    open_centre: CommandLine,
) -> None:
    following = part(open_centre, "calls", "--follow")
    first = started(following)
    os.kill(first, signal.SIGKILL)
    told = []

    def tell(what: str, one: Part) -> None:
        told.append(what)
        if what == "crashed":
            one.words = ["queue"]

    assert keep_running([following], tell) == 0
    assert told == ["crashed", "closed"]


def test_a_part_that_crashes_too_often_is_given_up(open_centre: CommandLine) -> None:
    nobody_waits = part(open_centre, "next", "kela-1")
    started(nobody_waits)
    told: list[str] = []
    assert keep_running([nobody_waits], lambda what, _: told.append(what)) == 3
    assert told == ["crashed"] * RESTARTS + ["gave_up"]


def test_a_part_that_says_why_ends_the_whole(open_centre: CommandLine) -> None:
    other = part(open_centre, "calls", "--follow")
    refused = part(open_centre, "queue", "--database", "mysql://x")
    parts = [other, refused]
    told: list[tuple[str, str]] = []
    try:
        for one in parts:
            started(one)
        assert keep_running(parts, lambda what, one: told.append((what, one.name))) == 1
    finally:
        stop(parts)
    assert told == [("said_why", "queue")]
    assert not other.running


def test_the_whole_ends_with_its_last_window(open_centre: CommandLine) -> None:
    silent = part(open_centre, "calls", "--follow", window=False)
    window = part(open_centre, "queue")
    parts = [silent, window]
    try:
        for one in parts:
            started(one)
        assert keep_running(parts, lambda *_: None) == 0
        assert silent.running
    finally:
        stop(parts)
    assert silent.process is None


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_whole_is_stopped_by_a_signal(open_centre: CommandLine, sign: signal.Signals) -> None:
    following = part(open_centre, "calls", "--follow")
    started(following)
    before = signal.getsignal(sign)
    try:
        with stoppable():
            threading.Timer(0.3, os.kill, (os.getpid(), sign)).start()
            with pytest.raises(Stopped):
                keep_running([following], lambda *_: None)
    finally:
        stop([following])
    assert signal.getsignal(sign) == before


def test_a_part_that_does_not_end_is_ended_by_force(
    open_centre: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screens.commands.parts.STOP_SECONDS", 0.2)
    following = part(open_centre, "calls", "--follow")
    os.kill(started(following), signal.SIGSTOP)
    stop([following])
    assert following.process is None


def test_a_taken_port_gives_way_to_a_free_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        other = free_port(port)
        assert other != port
        assert wait_for_port(port, 5, lambda: True)
    assert free_port(other) == other
    assert not wait_for_port(other, 0.2, lambda: True)
    assert not wait_for_port(other, 60, lambda: False)
