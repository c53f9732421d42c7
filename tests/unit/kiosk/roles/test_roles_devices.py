"""What devices say of themselves, and the time they all share, on both databases."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from support.small_centre import TUESDAY_TEN, ZONE, open_small, small_centre

from config.loading import load_files
from kiosk.clock import HandClock
from kiosk.errors import Refused, Trouble
from kiosk.office import Office, open_office


def refusal(call) -> Refused:
    with pytest.raises(Refused) as refused:
        call()
    return refused.value


def test_a_device_is_known_by_its_last_beat(office: Office, clock: HandClock):
    office.device("kiosk-1").beat("kiosk", {"printer": "ready"})
    clock.advance(minutes=1)
    office.device("lobby-1").beat("lobby")
    office.device("kiosk-1").beat("kiosk", {"printer": "paper_out"})
    kiosk, lobby = office.caretaker().devices()
    assert (kiosk.device, kiosk.role, kiosk.health) == (
        "kiosk-1",
        "kiosk",
        {"printer": "paper_out"},
    )
    assert (kiosk.seen_at, kiosk.version) == (TUESDAY_TEN + timedelta(minutes=1), 1)
    assert (lobby.device, lobby.health) == ("lobby-1", {})


def test_a_beat_wakes_nobody(office: Office):
    with closing(office.feed()) as feed:
        office.device("kiosk-1").beat("kiosk")
        assert feed.wait(0.1) == ()


def test_what_became_of_a_slip_is_told_once(office: Office):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    device = office.device("kiosk-1")
    with closing(office.feed()) as feed:
        for _ in range(2):
            device.slip(taken.code, "not_printed", "paper_out", once="job-1")
        (entry,) = feed.wait(1)
        assert (entry.kind, entry.ticket) == ("slip", taken.id)
        assert entry.data == {
            "number": "L400",
            "outcome": "not_printed",
            "why": "paper_out",
            "printer": "kiosk-1",
        }
        device.slip(taken.code, "printed", once="job-2")
        assert feed.wait(1)[0].data["outcome"] == "printed"
    assert office.staff("lab-1").view().waiting[0].slip == "printed"
    for code in ("", "A" * 26, "L400"):
        assert refusal(lambda code=code: device.slip(code, "printed")).code == "no-such-ticket"


def test_a_slip_may_come_out_after_the_call(office: Office):
    taken = office.visitor("kiosk-1").take_ticket("lab")
    desk = office.staff("lab-1")
    desk.call_next()
    office.device("kiosk-1").slip(taken.code, "printed")
    assert desk.view().current.slip == "printed"
    assert desk.arrived().number == "L400"


def test_demo_time_is_shared_and_ends_when_told(database: str):
    """Every process lives at the time that one of them was told."""
    at = datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
    with open_small(database, HandClock(TUESDAY_TEN)) as office:
        office.set_time(at)
        assert office.demo_time
        ask = (
            "import sys; from kiosk.office import open_office\n"
            "with open_office(sys.argv[1]) as office:\n"
            "    home = office.visitor('kiosk-1').home()\n"
            "    print(home.demo_time, home.at.date(), office.now().date())\n"
        )
        # The other process has the machine's clock; the shift is what it shares.
        shift = at.astimezone(UTC) - TUESDAY_TEN
        told = subprocess.run(
            [sys.executable, "-c", ask, database], capture_output=True, text=True, check=True
        ).stdout.split()
        assert told[0] == "True"
        assert shift == timedelta(days=7)
        with open_office(database, clock=HandClock(TUESDAY_TEN)) as other:
            assert other.now() == at
            assert other.demo_time
            assert other.visitor("kiosk-1").take_ticket("lab").business_day == at.date()
            with closing(other.feed()) as feed:
                office.set_time(None)
                assert [entry.kind for entry in feed.wait(5)] == ["demo_time"]
            assert not other.visitor("kiosk-1").home().demo_time
            assert other.now() == TUESDAY_TEN


def test_demo_time_moves_on_with_the_clock(office: Office, clock: HandClock):
    office.set_time(datetime(2026, 12, 1, 10, 0))  # noqa: DTZ001 - local time of the centre
    assert office.now() == datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
    clock.advance(minutes=7)
    assert office.local(office.now()).strftime("%d.%m. %H.%M") == "01.12. 10.07"
    office.set_time(datetime(2026, 12, 1, 9, 0, tzinfo=ZONE))
    assert office.now() == datetime(2026, 12, 1, 9, 0, tzinfo=ZONE)
    assert office.staff("lab-1").view().demo_time
    assert office.lobby("lobby-1").view().demo_time


def test_an_office_opens_at_a_time(database: str):
    at = datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
    open_small(database).close()
    with open_office(database, at=at, clock=HandClock(TUESDAY_TEN)) as office:
        assert office.now() == at
    with open_office(database, clock=HandClock(TUESDAY_TEN)) as office:
        assert office.now() == at


def test_local_time_means_nothing_before_a_centre_is_published(database: str):
    at = datetime(2026, 12, 1, 10, 0)  # noqa: DTZ001 - local time of which centre?
    error = refusal(lambda: open_office(database, at=at, clock=HandClock(TUESDAY_TEN)))
    assert error.code == "nothing-published"
    with open_office(database, clock=HandClock(TUESDAY_TEN)) as office:
        assert office.now() == TUESDAY_TEN


def test_the_texts_of_the_centre_go_over_the_products(office: Office):
    assert office.texts().languages
    assert office.address.startswith(("sqlite:///", "postgresql://"))
    assert "***" in office.address or "sqlite" in office.address
    assert office.time().zone.key == "Europe/Helsinki"


def test_refused_and_trouble_tell_what_happened():
    error = Refused("service-closed", service="Kela", opens=None)
    assert (error.key, str(error)) == (
        "refused-service-closed",
        "refused-service-closed (service=Kela, opens=None)",
    )
    assert str(Trouble("disk-full")) == "trouble-disk-full"


@pytest.mark.parametrize(
    "address",
    ["mysql://x/y", "://", "sqlite://", "sqlite:///:memory:", "http://example.org", "postgresql"],
)
def test_what_is_no_database_address_is_refused(address: str, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    if "://" not in address:
        open_office(address, clock=HandClock(TUESDAY_TEN)).close()
        assert (tmp_path / address).exists()
        return
    assert refusal(lambda: open_office(address)).code == "database-address"
    assert list(tmp_path.iterdir()) == []


def test_a_centre_with_its_own_words_says_them(database: str):
    files = {**small_centre().files, "languages/en.ftl": b"common-ours = Ours\n"}
    with open_small(database, centre=load_files(files)) as office:
        assert office.texts().say("common-ours", "en") == "Ours"
        assert office.texts() is office.texts()


def test_how_a_printer_is_stands_in_the_journal_when_it_changes(office: Office):
    device = office.device("kiosk-1")
    feed = office.feed()
    told = [device.printer(one) for one in ("ready", "ready", "paper_out", "ready", "ready")]
    assert told == [True, False, True, True, False]
    news = [(one.kind, one.device, one.data["state"]) for one in feed.wait(0)]
    feed.close()
    assert news == [("printer", "kiosk-1", one) for one in ("ready", "paper_out", "ready")]


def test_a_kiosk_that_ended_before_it_told_of_a_slip_says_so_when_it_starts(office: Office):
    kiosk, device = office.visitor("kiosk-1"), office.device("kiosk-1")
    told, untold = kiosk.take_ticket("lab"), kiosk.take_ticket("kela")
    office.visitor("kiosk-2").take_ticket("lab")
    device.slip(told.code, "printed", once="a")
    assert device.begin() == (untold.number,)
    assert device.begin() == ()
    assert [(one.number, one.slip) for one in office.caretaker().unprinted()] == [
        (untold.number, "unknown")
    ]
    # An outcome that comes after all is the better word.
    device.slip(untold.code, "printed", once="b")
    assert office.caretaker().unprinted() == ()
