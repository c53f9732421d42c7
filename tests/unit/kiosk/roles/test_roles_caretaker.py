"""What a caretaker may do, on both databases."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.small_centre import TUESDAY_TEN, small_centre, small_files, without_desk

from config.centre import Names
from config.loading import load_centre
from kiosk.clock import HandClock
from kiosk.errors import Refused, Trouble
from kiosk.office import Office, open_office
from kiosk.roles.caretaker import BASE_FILE

RENAMED = {'fi = "Pieni talo"': 'fi = "Uusi talo"'}


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def test_nothing_works_before_the_first_version(database: str, clock: HandClock):
    with open_office(database, clock=clock) as office:
        for ask in (
            office.centre,
            office.version,
            office.texts,
            office.visitor("kiosk-1").home,
            lambda: office.visitor("kiosk-1").take_ticket("lab"),
            office.staff("lab-1").view,
            office.lobby("lobby-1").view,
            office.caretaker().queue,
            lambda: office.caretaker().export("nowhere"),
        ):
            assert refusal(ask).code == "nothing-published"
        assert office.caretaker().versions() == ()
        with closing(office.feed(0)) as feed:
            assert feed.wait(0) == ()


def test_publishing_is_repeated_without_effect(office: Office):
    first = office.caretaker().versions()[0]
    assert (first.number, first.published_at, first.restored_from) == (1, TUESDAY_TEN, None)
    assert office.caretaker().publish(small_centre()) == first
    assert office.caretaker().publish(small_centre(RENAMED), "new name").number == 2
    assert office.caretaker().publish(small_centre(RENAMED)).number == 2
    assert office.centre().name.say("fi") == "Uusi talo"
    # Back to the first words is a new version, not a repeat of the first.
    assert office.caretaker().publish(small_centre()).number == 3
    assert [one.number for one in office.caretaker().versions()] == [3, 2, 1]
    assert office.caretaker().versions()[1].note == "new name"


def test_every_open_office_follows(office: Office, database: str, clock: HandClock):
    with open_office(database, clock=clock) as other:
        assert other.version() == 1
        with closing(other.feed()) as feed:
            office.caretaker().publish(small_centre(RENAMED))
            (entry,) = feed.wait(5)
        assert (entry.kind, entry.data["version"]) == ("published", 2)
        assert other.centre().name.say("fi") == "Uusi talo"
        assert other.visitor("kiosk-1").home().version == 2


def test_an_earlier_version_comes_back_as_a_new_one(office: Office):
    caretaker = office.caretaker()
    caretaker.publish(small_centre(RENAMED))
    restored = caretaker.restore(1, "back")
    assert (restored.number, restored.restored_from, restored.note) == (3, 1, "back")
    assert office.centre() == small_centre()
    assert restored.checksum == caretaker.versions()[-1].checksum
    for number in (0, 4, -1):
        assert refusal(lambda n=number: caretaker.restore(n)).code == "unknown-version"


def test_export_is_byte_for_byte_and_can_be_published_again(office: Office, tmp_path: Path):
    caretaker = office.caretaker()
    folder = tmp_path / "out" / "centre"
    assert caretaker.export(folder) == 1
    written = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert written.pop(BASE_FILE).strip() == b"1"
    assert written == small_files()
    assert caretaker.publish(load_centre(folder)).number == 1
    caretaker.publish(small_centre(RENAMED))
    assert caretaker.export(tmp_path / "old", version=1) == 1
    assert refusal(lambda: caretaker.export(folder)).code == "folder-not-empty"
    assert refusal(lambda: caretaker.export(tmp_path / "x", version=9)).code == "unknown-version"
    assert not (tmp_path / "x").exists()


def test_a_folder_from_an_older_version_is_not_published_over_a_newer(
    office: Office, tmp_path: Path
):
    caretaker = office.caretaker()
    folder = tmp_path / "centre"
    caretaker.export(folder)
    caretaker.publish(small_centre(RENAMED))
    told = (folder / "centre.toml").read_text().replace('en = "Small house"', 'en = "Tiny house"')
    (folder / "centre.toml").write_text(told)
    error = refusal(lambda: caretaker.publish(load_centre(folder)))
    assert (error.code, error.values) == ("base-not-latest", {"base": 1, "latest": 2})
    (folder / BASE_FILE).write_text("2\n")
    assert caretaker.publish(load_centre(folder)).number == 3
    assert BASE_FILE not in office.centre().files


def test_a_damaged_base_file_is_refused_not_a_crash(office: Office, tmp_path: Path):
    folder = write(tmp_path, {**small_files(RENAMED), BASE_FILE: b"two\xff"})
    error = refusal(lambda: office.caretaker().publish(load_centre(folder)))
    assert error.code == "base-not-latest"


def test_only_a_centre_read_from_a_folder_is_published(office: Office):
    bare = small_centre(RENAMED).with_files({})
    wrong = small_centre(RENAMED).with_files(small_files())
    for centre in (bare, wrong):
        error = refusal(lambda centre=centre: office.caretaker().publish(centre))
        assert error.code == "centre-without-files"
    assert office.version() == 1


def test_an_export_that_cannot_be_written_is_trouble(office: Office, tmp_path: Path):
    (tmp_path / "file").write_text("here")
    with pytest.raises(Trouble) as trouble:
        office.caretaker().export(tmp_path / "file" / "below")
    assert trouble.value.code == "folder-write"
    for target in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises((Trouble, Refused)):
            office.caretaker().export(target)
    assert (tmp_path / "file").read_text() == "here"


def test_a_version_never_strands_who_waits(office: Office):
    caretaker = office.caretaker()
    taken = office.visitor("kiosk-1").take_ticket("kela")
    changes = {
        'id = "kela"\nmode = "queue"': 'id = "kela"\nmode = "walk_in"',
    }
    error = refusal(lambda: caretaker.publish(small_centre(changes)))
    assert (error.code, error.values) == ("strands-tickets", {"what": "kela", "count": 1})
    office.visitor("kiosk-1").cancel(taken.code)
    assert caretaker.publish(small_centre(changes)).number == 2
    office.caretaker().restore(1)
    office.visitor("kiosk-1").take_ticket("kela")
    assert refusal(lambda: caretaker.restore(2)).code == "strands-tickets"


def test_a_version_never_takes_a_desk_from_under_a_visitor(office: Office):
    office.visitor("kiosk-1").take_ticket("lab")
    office.staff("lab-1").call_next()
    publish = office.caretaker().publish
    error = refusal(lambda: publish(without_desk("lab-1")))
    assert (error.code, error.values["what"]) == ("strands-tickets", "lab-1")
    office.staff("lab-1").done()
    assert publish(without_desk("lab-1")).number == 2


def test_what_was_done_stays_readable_when_the_service_is_gone(office: Office):
    visitor, desk = office.visitor("kiosk-1"), office.staff("both-1")
    served = visitor.take_ticket("kela")
    desk.call_next()
    desk.done()
    changes = {
        "['lab', 'kela']": "['lab']",
        "['kela']": "['lab']",
        'services = ["lab", "kela"]': 'services = ["lab"]',
        'id = "kela"\nmode = "queue"': 'id = "dole"\nmode = "walk_in"',
    }
    office.caretaker().publish(small_centre(changes))
    assert desk.view().current is None
    assert [one.number for one in desk.view().recent] == []
    assert office.lobby("lobby-1").view().calls == ()
    assert office.caretaker().unprinted() == ()
    assert refusal(lambda: visitor.ticket(served.code)).code == "unknown-service"
    visitor.take_ticket("lab")
    assert desk.call_next().number == "L400"


def test_notices_come_and_go_by_themselves(office: Office, clock: HandClock):
    caretaker = office.caretaker()
    now = caretaker.put_notice(Names({"fi": "Nyt"}))
    later = caretaker.put_notice(
        Names({"fi": "Myöhemmin", "en": "Later"}),
        TUESDAY_TEN + timedelta(hours=1),
        TUESDAY_TEN + timedelta(hours=2),
    )

    def up() -> list[int]:
        ids = [one.id for one in office.visitor("kiosk-1").home().notices]
        assert ids == [one.id for one in office.lobby("lobby-1").view().notices]
        return ids

    assert up() == [now]
    assert [one.id for one in caretaker.notices()] == [later, now]
    clock.advance(minutes=59, seconds=59)
    assert up() == [now]
    clock.advance(seconds=1)
    assert up() == [later, now]
    assert office.visitor("kiosk-1").home().notices[0].until == TUESDAY_TEN + timedelta(hours=2)
    clock.advance(hours=1)
    assert up() == [now]
    caretaker.take_notice(now)
    assert up() == []
    assert caretaker.notices() == ()
    for gone in (now, 999):
        assert refusal(lambda gone=gone: caretaker.take_notice(gone)).code == "unknown-notice"


@pytest.mark.parametrize(("starts", "ends"), [(0, 0), (2, 1), (-3, -1), (None, -1), (None, 0)])
def test_a_notice_that_would_be_over_at_once_is_refused(
    office: Office, starts: int | None, ends: int
):
    begins = None if starts is None else TUESDAY_TEN + timedelta(hours=starts)
    put = office.caretaker().put_notice
    error = refusal(lambda: put(Names({"fi": "x"}), begins, TUESDAY_TEN + timedelta(hours=ends)))
    assert error.code == "notice-over"


def test_queues_calls_and_what_was_not_printed(office: Office, clock: HandClock):
    visitor, caretaker = office.visitor("kiosk-1"), office.caretaker()
    tickets = [visitor.take_ticket("lab") for _ in range(3)]
    clock.advance(minutes=3)
    office.staff("lab-1").call_next()
    office.staff("lab-1").recall()
    queues = {one.service: one for one in caretaker.queue()}
    assert list(queues) == ["lab", "kela", "health", "mental"]
    assert (queues["lab"].waiting, queues["lab"].longest_since) == (2, TUESDAY_TEN)
    assert (queues["kela"].waiting, queues["kela"].longest_since) == (0, None)
    assert [one.kind for one in caretaker.calls()] == ["called", "recalled"]
    assert [one.kind for one in caretaker.calls(1)] == ["recalled"]
    office.staff("lab-1").undo()
    assert [one.withdrawn for one in caretaker.calls()] == [False, True]
    for ticket, outcome in zip(tickets, ("unknown", "printed", "not_printed"), strict=True):
        office.device("kiosk-1").slip(ticket.code, outcome)
    assert [(one.number, one.slip) for one in caretaker.unprinted()] == [
        ("L400", "unknown"),
        ("L402", "not_printed"),
    ]
    visitor.cancel(tickets[2].code)
    assert [one.number for one in caretaker.unprinted()] == ["L400"]
    assert [one.number for one in caretaker.unprinted(limit=0)] == []


def test_a_caretaker_finds_a_ticket_by_number_or_code(office: Office):
    ticket = office.visitor("kiosk-1").take_ticket("lab")
    caretaker = office.caretaker()
    assert caretaker.ticket(f" {ticket.number.lower()} ") == ticket
    assert caretaker.ticket(f"VUORO:{ticket.code}") == ticket
    for told in ("L999", "", "\0", "VUORO:" + "A" * 26):
        with pytest.raises(Refused) as refused:
            caretaker.ticket(told)
        assert refused.value.code == "no-ticket-numbered"
