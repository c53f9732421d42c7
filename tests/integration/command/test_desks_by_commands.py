"""Who sits where, pauses and early closings by the command line, as a script would do it."""

from __future__ import annotations

from support.command import TUESDAY, CommandLine

from screens.commands import desk_records, records


def test_a_desk_is_taken_paused_left_and_freed(vuoro: CommandLine) -> None:
    vuoro.publish()
    anna = ("--owner", "Anna")
    taken = vuoro("sit", "lab-1", *anna, "--once", "s", "--json").json()
    assert set(taken) == set(desk_records.SITTING)
    assert (taken["desk"], taken["owner"], taken["paused"]) == ("lab-1", "Anna", False)
    english = ("--language", "en")
    refused = vuoro(*english, "sit", "lab-1", "--owner", "Bo", code=1).err
    assert "Anna is at" in refused
    paused = vuoro("pause", "lab-1", "--minutes", "20", *anna, "--json").json()
    assert paused["paused"]
    assert paused["paused_until"] is not None
    assert "paused" in vuoro("next", "lab-1", code=1).err
    assert "Anna is at lab-1" in vuoro(*english, "go-on", "lab-1", *anna).out
    number = vuoro("ticket", "lab", "--json").json()["number"]
    vuoro("next", "lab-1")
    assert "free" in vuoro(*english, "free", "lab-1").out

    told = vuoro("desks", "--json").json()
    assert set(told) == set(desk_records.DESKS)
    seats = {one["desk"]: one for one in told["desks"]}
    assert set(seats["lab-1"]) == set(desk_records.SEAT)
    assert (seats["lab-1"]["state"], seats["lab-1"]["alone"]) == ("closed", True)
    assert (seats["lab-1"]["number"], seats["lab-1"]["owner"]) == (number, "Anna")
    # At ten nobody has come to the other services since they opened.
    assert "kela" in {one["service"] for one in told["unstaffed"]}
    assert all(set(one) == set(desk_records.UNSTAFFED) for one in told["unstaffed"])
    shown = vuoro(*english, "desks").out
    assert f"{number} was called to lab-1, but nobody is there" in shown
    assert "has nobody at its desks since" in shown

    returned = vuoro("send-back", "lab-1", "--json").json()
    assert set(returned) == set(records.DESK_TICKET)
    assert (returned["number"], returned["state"]) == (number, "waiting")
    vuoro("leave", "lab-1", *anna)
    assert vuoro("free", "lab-1", code=1).err


def test_a_service_closes_early_and_opens_again(vuoro: CommandLine) -> None:
    vuoro.publish()
    number = vuoro("ticket", "lab", "--json").json()["number"]
    told = vuoro(
        "close", "lab", "--then", "move", "--to", "health", "--until", "2026-11-24T14:00", "--json"
    ).json()
    assert set(told) == set(desk_records.CLOSING)
    assert (told["count"], told["to_service"]) == (1, "health")
    assert told["ends_at"] == "2026-11-24T12:00:00Z"
    queues = {one["service"]: one for one in vuoro("queue", "--json").json()}
    assert (queues["lab"]["door"], queues["health"]["waiting"]) == ("closed", 1)
    assert vuoro("ticket", "lab", code=1).err
    english = ("--language", "en")
    assert "closed early" in vuoro(*english, "desks").out
    assert "open again" in vuoro(*english, "reopen", "lab").out
    assert vuoro("ticket", "lab", "--json").json()["number"] != number
    assert "Released: 1." in vuoro(*english, "close", "lab", "--then", "release").out
    assert "serve, move or release" in vuoro(*english, "close", "lab", "--then", "x", code=1).err


def test_what_is_due_is_tended_by_a_command(vuoro: CommandLine) -> None:
    vuoro.publish()
    vuoro("sit", "lab-1", "--owner", "Anna")
    later = ("--at", TUESDAY.replace("10:00", "10:30"))
    told = vuoro("tend", *later, "--json").json()
    assert set(told) == set(desk_records.TENDED)
    assert told["tends"]
    assert told["next"] is not None
    states = {one["desk"]: one["state"] for one in vuoro("desks", "--json").json()["desks"]}
    assert states["lab-1"] == "vanished"
    assert "Next" in vuoro("--language", "en", "tend").out
