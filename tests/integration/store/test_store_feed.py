"""What is new since entry N: complete, in order, at once, and mended after a break."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import insert, update
from support.hammer import ended, said, start
from support.postgres import Server
from support.small_centre import TUESDAY_TEN, crowded_centre, open_small

from kiosk.errors import Trouble
from kiosk.office import Office, open_office
from kiosk.store import feed as feed_module
from kiosk.store.journal import Entry
from kiosk.store.schema import journal, journal_head


def kinds(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.kind for entry in entries]


def trouble_of(feed) -> str:
    """The trouble that a feed comes to within its next calls."""
    for _ in range(10):
        try:
            feed.wait(5)
        except Trouble as trouble:
            return trouble.code
    return "none"


@contextmanager
def reading(feed, timeout_s: float = 20) -> Iterator[list[Entry]]:
    """Waits in a thread while the body acts; afterwards the list holds what came."""
    came: list[Entry] = []
    thread = threading.Thread(target=lambda: came.extend(feed.wait(timeout_s)))
    thread.start()
    yield came
    thread.join()


def test_from_the_beginning_and_from_now(office: Office):
    with closing(office.feed(0)) as old, closing(office.feed()) as new:
        assert kinds(old.wait(0)) == ["demo_time", "published"]
        assert old.wait(0) == new.wait(0) == ()
        assert old.cursor == new.cursor == 2
        ticket = office.visitor("kiosk-1").take_ticket("lab", "blood_test", "en")
        (entry,) = old.wait(5)
        assert new.wait(5) == (entry,)
    assert (entry.number, entry.kind, entry.ticket) == (3, "taken", ticket.id)
    assert (entry.service, entry.desk, entry.device) == ("lab", None, "kiosk-1")
    said = {"number": "L400", "errand": "blood_test", "language": "en", "visit": ticket.visit}
    assert entry.data == said
    assert entry.at.utcoffset().total_seconds() == 0
    with closing(office.feed(1)) as middle:
        assert kinds(middle.wait(0)) == ["published", "taken"]


def test_a_commit_of_another_process_wakes_a_waiting_reader(office: Office, database: str):
    with closing(office.feed()) as feed:
        feed.wait(0)
        with reading(feed, 60) as came:
            child = start("double", database, 1, "kiosk-1")
            with ended(child):
                told = said(child)
        assert [(entry.kind, entry.ticket) for entry in came] == [("taken", told["id"])]


def test_nothing_is_told_before_it_is_committed(office: Office):
    with closing(office.feed()) as feed:
        feed.wait(0)
        with office._store.work() as work:
            work.pen.write("notice", data={})
            assert feed.wait(0.1) == ()
        assert kinds(feed.wait(5)) == ["notice"]


def test_what_is_rolled_back_was_never_there(office: Office):
    with closing(office.feed()) as feed:
        with pytest.raises(ZeroDivisionError), office._store.work() as work:
            work.pen.write("notice", data={"lost": 1 // 0})
        office.visitor("kiosk-1").take_ticket("lab")
        (entry,) = feed.wait(5)
        assert (entry.number, entry.kind) == (3, "taken")


def test_a_slow_committer_between_two_fast_ones_keeps_the_order(office: Office, database: str):
    visitor = office.visitor("kiosk-1")
    with closing(office.feed()) as feed:
        visitor.take_ticket("lab")
        slow = start("hold", database)
        with ended(slow):
            assert said(slow) == {"holding": True}
            fast = start("double", database, 1, "kiosk-2")
            with ended(fast):
                time.sleep(0.5)
                # Nobody overtakes: the fast one waits for its turn.
                assert kinds(feed.wait(0)) == ["taken"]
                assert fast.poll() is None
                slow.stdin.write("\n")
                slow.stdin.flush()
                assert said(slow) == {"ended": True}
                said(fast)
        assert [entry.number for entry in feed.wait(5)] == [4]


def test_more_news_than_fit_in_one_answer_all_come(office: Office):
    """Also when nothing more happens afterwards that would wake the reader."""
    many = 10_500
    with office._store.work() as work:
        head = work.head()
        work.connection.execute(
            insert(journal),
            [
                {"number": head + n, "at": work.now, "kind": "notice", "data": {}}
                for n in range(1, many + 1)
            ],
        )
        work.connection.execute(update(journal_head).values(last=head + many))
        work.pen.first = work.pen.last = head + many
    with closing(office.feed(0)) as feed:
        seen: list[int] = []
        while news := feed.wait(0.2):
            seen += [entry.number for entry in news]
    assert seen == list(range(1, head + many + 1))


def test_news_whose_reading_failed_come_with_the_next_call(
    office: Office, monkeypatch: pytest.MonkeyPatch
):
    with closing(office.feed()) as feed:
        feed.wait(0)
        office.visitor("kiosk-1").take_ticket("lab")

        def away(*_: object) -> None:
            raise Trouble("database-away", address="", why="gone for a moment")

        with monkeypatch.context() as broken:
            broken.setattr(feed_module, "since", away)
            with pytest.raises(Trouble):
                feed.wait(5)
        assert kinds(feed.wait(0.5)) == ["taken"]


def test_a_closed_feed_can_be_used_again(office: Office):
    feed = office.feed()
    feed.close()
    feed.close()
    office.visitor("kiosk-1").take_ticket("lab")
    assert kinds(feed.wait(5)) == ["taken"]
    feed.close()


@pytest.mark.parametrize("name", ["työ pöytä", "50% off", "what?", "a#b", "x&mode=ro", "%41"])
def test_any_folder_name_will_do(tmp_path: Path, name: str):
    folder = tmp_path / name
    for address in (folder / "vuoro.db", f"sqlite:///{quote(str(folder))}/other.db"):
        if "://" in str(address) and not name.isascii():
            continue
        with open_small(address) as office, closing(office.feed()) as feed:
            office.visitor("kiosk-1").take_ticket("lab")
            assert kinds(feed.wait(5)) == ["taken"]
            # The first answer needs no hint; this one does.
            office.visitor("kiosk-1").take_ticket("lab")
            assert kinds(feed.wait(5)) == ["taken"]
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert (folder / "vuoro.db").exists()


def test_the_server_restarts_under_the_feed(own_postgres: Server):
    url = own_postgres.new_database()
    with open_office(url, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
        with closing(office.feed()) as feed, open_office(url) as other:
            feed.wait(0)
            other.visitor("kiosk-1").take_ticket("lab")
            own_postgres.stop()
            for _ in range(2):
                assert trouble_of(feed) == "database-away"
            with pytest.raises(Trouble) as trouble:
                other.visitor("kiosk-1").take_ticket("lab")
            assert trouble.value.code == "database-away"
            assert own_postgres.password not in str(trouble.value)
            own_postgres.start()
            other.visitor("kiosk-1").take_ticket("lab")
            seen = [entry.number for _ in range(2) for entry in feed.wait(5)]
            # The one taken before the stop may have been read before it.
            assert seen[-1] == 4
            assert seen in ([3, 4], [4])
            office.visitor("kiosk-1").take_ticket("lab")
            assert [entry.number for entry in feed.wait(5)] == [5]


def test_the_server_is_killed_and_nothing_committed_is_lost(own_postgres: Server):
    url = own_postgres.new_database()
    with open_office(url, at=TUESDAY_TEN) as office:
        office.caretaker().publish(crowded_centre(1))
        taken = office.visitor("kiosk-1").take_ticket("lab")
        with closing(office.feed(0)) as feed:
            assert len(feed.wait(5)) == 3
            own_postgres.kill()
            with pytest.raises(Trouble):
                feed.wait(5)
            own_postgres.start()
            assert office.visitor("kiosk-1").ticket(taken.code).number == "L400"
            assert office.visitor("kiosk-1").take_ticket("lab").number == "L401"
            assert [entry.number for entry in feed.wait(5)] == [4]


def test_a_feed_whose_file_is_away_mends_itself_when_it_is_back(tmp_path: Path):
    file = tmp_path / "vuoro.db"
    with open_small(file) as office:
        office.visitor("kiosk-1").take_ticket("lab")
    with open_office(file) as office, closing(office.feed(0)) as feed:
        office.close()
        away = file.rename(tmp_path / "elsewhere.db")
        for _ in range(2):
            assert trouble_of(feed) == "database-away"
        away.rename(file)
        assert kinds(feed.wait(5)) == ["published", "taken"]
