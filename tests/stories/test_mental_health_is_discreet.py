"""Mental health is discreet: nobody in the lobby can tell where a number leads."""

from __future__ import annotations

from collections.abc import Callable

from config.discretion import telling_words
from kiosk.clock import HandClock
from kiosk.office import Office
from printer.slip import compose


def test_mental_health_is_discreet(office: Office, it_is: Callable[[str], None], clock: HandClock):
    it_is("10:00")
    kiosk = office.visitor("kiosk-1")
    telling = telling_words(office.centre(), office.centre().service("mental"))
    assert telling

    def tells(shown: object) -> set[str]:
        return {word for word in telling if word in repr(shown).casefold()}

    # Two visitors, one for the health centre, one for mental health: numbers of one series.
    first = kiosk.take_ticket("health", "nurse", "fi")
    clock.advance(seconds=30)
    second = kiosk.take_ticket("mental", "talk", "fi")
    assert (first.number, second.number) == ("T200", "T201")

    # What the slip says: the same name, no errand, the same place to wait.
    assert second.service_name == first.service_name
    assert (second.errand, second.errand_name) == (None, None)
    # ... and so does the other's: an errand line would tell the two apart.
    slips = [compose(one, office.texts(), office.local) for one in (first, second)]
    assert [type(one) for one in slips[0].blocks] == [type(one) for one in slips[1].blocks]
    assert (first.errand_name, first.discreet) == (None, True)
    assert second.waiting_place == first.waiting_place
    slip = (second.number, second.service_name, second.errand_name, second.waiting_place)
    assert tells(slip) == set()

    # The tile counts nobody: one person more would be noticed.
    tiles = {one.id: one for one in kiosk.home().services}
    assert (tiles["health"].waiting, tiles["mental"].waiting) == (1, None)

    # The lobbies show number and room.
    assert office.staff("mental-1").call_next().number == "T201"
    assert office.staff("health-1").call_next().number == "T200"
    for lobby in ("lobby-1", "lobby-2"):
        view = office.lobby(lobby).view()
        assert {one.number for one in view.calls} >= {"T200", "T201"}
        assert tells(view.calls) == set()

    # Only the clerk knows, and needs to.
    current = office.staff("mental-1").view().current
    assert tells(current) != set()
    assert current.errand_name is not None
