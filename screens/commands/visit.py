"""One visit through the real programs, driven from outside: touch, paper, call, display.

Each program is a process of its own, as in a real centre, drawn off the screen. Every
step leaves a numbered picture.
"""

from __future__ import annotations

import json
import select
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import Trouble, Vuoro
from kiosk.office import Office
from kiosk.queueing.ticket import State
from kiosk.roles.views import ServiceView
from screens.commands.parts import Part

ANSWER_SECONDS = 30.0
SLIP_SECONDS = 20.0
CALM_SECONDS = 0.7
"""Pages ignore touches for 0.4 s after they turn, and move for 0.24 s."""


@dataclass(slots=True)
class Actor:
    """A program that follows orders."""

    part: Part

    def order(self, do: str, **words: object) -> object:
        """Gives an order and returns the value answered.

        Raises:
            Trouble: ``visit-stuck`` with what the program said.
        """
        process = self.part.process
        if process is None or process.stdin is None or process.stdout is None:
            raise self._stuck(do, words, "it does not run")
        try:
            process.stdin.write(json.dumps({"do": do, **words}) + "\n")
            process.stdin.flush()
        except OSError:
            raise self._stuck(do, words, "it has ended") from None
        ready, _, _ = select.select([process.stdout], [], [], ANSWER_SECONDS)
        line = process.stdout.readline() if ready else ""
        try:
            answer = json.loads(line)
        except ValueError:
            says = line.strip() or ("it has ended" if ready else "it does not answer")
            raise self._stuck(do, words, says) from None
        if not answer.get("ok"):
            raise self._stuck(do, words, str(answer.get("says")))
        return answer.get("value")

    def wait(self, name: str, **words: object) -> object:
        """Waits until a control is there, or its property is as told."""
        return self.order("wait", name=name, within=ANSWER_SECONDS / 2, **words)

    def tap(self, name: str) -> None:
        """Touches a control."""
        self.wait(name)
        time.sleep(CALM_SECONDS)
        self.order("tap", name=name)

    def _stuck(self, do: str, words: object, says: str) -> Trouble:
        return Trouble("visit-stuck", part=self.part.name, order=f"{do} {words}", why=says)


@dataclass(slots=True)
class Visit:
    """The stage: four programs, an office to look behind the scenes, a folder.

    Attributes:
        told: Is told each step: a text's key and its values.
        pictures: What was drawn so far.
    """

    office: Office
    kiosk: Actor
    paper: Actor
    lobby: Actor
    desk: Actor
    desk_id: str
    folder: Path
    told: Callable[..., None]
    pictures: list[Path] = field(default_factory=list)

    def play(self, service: ServiceView) -> str:
        """Plays the whole visit and returns the number.

        Raises:
            Trouble: ``visit-stuck`` where a program did not do what it should,
                ``visit-no-slip`` where no paper came out, ``visit-overtaken`` where a real
                visitor came meanwhile, who is not called.
        """
        feed = self.office.feed()
        try:
            number = self._take(service)
            try:
                self._see_slip(feed.wait, number)
                self._call(number)
                self._finish(number)
            except BaseException:
                with suppress(Vuoro):
                    self._leave(number)
                raise
        finally:
            feed.close()
        return number

    def _take(self, service: ServiceView) -> str:
        self.kiosk.wait("page-home")
        self._shot(self.kiosk, "kiosk-home")
        self.kiosk.tap(f"tile-{service.id}")
        self.kiosk.wait("page-service")
        self._shot(self.kiosk, "kiosk-service")
        errand = f"errand-{service.errands[0].id}" if service.errands else "take-number"
        self.kiosk.tap(errand)
        self.kiosk.wait("page-ticket")
        number = str(self.kiosk.wait("number", property="text"))
        self.told("command-visit-taken", service=service.name, number=number)
        return number

    def _see_slip(self, wait: Callable[[float], Sequence[object]], number: str) -> None:
        deadline = time.monotonic() + SLIP_SECONDS
        outcome = ""
        while not outcome and time.monotonic() < deadline:
            for entry in wait(max(0.1, deadline - time.monotonic())):
                if getattr(entry, "kind", "") == "slip":
                    outcome = str(getattr(entry, "data", {}).get("outcome"))
        self._shot(self.kiosk, "kiosk-ticket")
        if outcome != "printed":
            raise Trouble("visit-no-slip", number=number, outcome=outcome or "none")
        self._shot(self.paper, "slip")
        self.told("command-visit-printed", number=number)

    def _call(self, number: str) -> None:
        own = self.office.caretaker().ticket(number).id
        if [one.id for one in self.office.staff(self.desk_id).view().waiting] != [own]:
            raise Trouble("visit-overtaken", desk=self.desk_id)
        self._shot(self.desk, "desk-before")
        self.desk.order("key", key="Space")
        self.desk.wait("desk-number", property="text", equals=number)
        self._shot(self.desk, "desk-called")
        self.told("command-visit-called", number=number, desk=self.desk_id)
        self.lobby.wait(f"call-{number}")
        self._shot(self.lobby, "lobby-call")
        self.told("command-visit-shown", number=number)

    def _finish(self, number: str) -> None:
        """The desk is left as it was found: free."""
        self.desk.order("key", key="A")
        self.desk.wait("desk-done", property="enabled", equals=True)
        time.sleep(CALM_SECONDS)
        self.desk.order("key", key="D")
        self.desk.wait("desk-empty")
        self._shot(self.desk, "desk-done")
        self.told("command-visit-served", number=number, desk=self.desk_id)

    def _leave(self, number: str) -> None:
        """A visit that broke off takes its own ticket with it, whatever became of it."""
        ticket = self.office.caretaker().ticket(number)
        if ticket.state is State.WAITING:
            self.office.visitor(self.kiosk.part.name).cancel(ticket.code)
            return
        staff = self.office.staff(self.desk_id)
        current = staff.view().current
        if current is None or current.id != ticket.id:
            return
        if current.state is State.CALLED:
            staff.arrived(seen=ticket.id)
        staff.done(seen=ticket.id)

    def _shot(self, actor: Actor, name: str) -> None:
        time.sleep(CALM_SECONDS)
        file = self.folder / f"{len(self.pictures) + 1:02}-{name}.png"
        actor.order("shot", file=str(file))
        self.pictures.append(file)
