"""The one object behind the desk's window: the session in words, for QML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.queueing.ticket import State
from screens.common.pulse import Pulse
from screens.common.say import Say
from screens.desk import picture
from screens.desk.picture import Lens, Row
from screens.desk.rows import Rows
from screens.desk.session import Session


class DeskPage(QObject):
    """The desk as QML sees it.

    Attributes:
        changed: Anything but the running times changed.
        ticked: The running times and the clock changed.
        acted: An action began or a panel closed; the focus belongs to Next again.
    """

    changed = Signal()
    ticked = Signal()
    acted = Signal()

    def __init__(
        self,
        session: Session,
        *,
        pulse: Pulse,
        say: Say,
        local: Callable[[datetime], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._say, self._local = session, say, local
        self._lens = self._look()
        self._queues, self._waiting = Rows(self), Rows(self)
        self._called, self._missed = Rows(self), Rows(self)
        session.changed.connect(self._tell)
        session.began.connect(self.acted)
        say.changed.connect(self._tell)
        pulse.tick.connect(self._on_tick)
        self._tell()

    # What is shown

    def get_label(self) -> str:
        """The desk's label, as signs show it."""
        return self._lens.name(self._session.view.label)

    def get_centre(self) -> str:
        """The centre's name."""
        return self._lens.name(self._session.view.centre)

    def get_languages(self) -> list[str]:
        """Tags of the centre's languages, in its order."""
        return list(self._session.view.languages)

    def get_clock(self) -> str:
        """The office's time."""
        return self._lens.clock(self._lens.now)

    def get_demo(self) -> bool:
        """Whether the office runs on demo time."""
        return self._session.view.demo_time

    def get_stage(self) -> str:
        """One of "empty", "called", "serving"."""
        return str(self._session.current.state) if self._session.current else "empty"

    def get_ticket(self) -> Row:
        """The current ticket's words; empty without one."""
        return picture.current_ticket(self._session.current, self._lens)

    def get_since(self) -> str:
        """How long the visitor has been called or served."""
        return picture.running(self._session.view, self._lens)[0]

    def get_begins(self) -> str:
        """When service is taken to have begun by itself; empty unless merely called."""
        return picture.running(self._session.view, self._lens)[1]

    def get_empty(self) -> str:
        """What is said where no ticket is: how many wait."""
        waiting = sum(queue.waiting for queue in self._session.view.queues)
        return self._lens.say("desk-empty-waiting", waiting=waiting)

    def get_next(self) -> str:
        """What Next will do."""
        session = self._session
        return picture.next_says(
            session.view, self._lens, live=session.live, busy=session.doing != ""
        )

    def get_live(self) -> bool:
        """Whether the office can be reached, so that actions may be done."""
        return self._session.live

    def get_coming(self) -> bool:
        """Whether Arrived has a meaning: merely called, or service only taken to have begun."""
        current = self._session.current
        return current is not None and (current.state is State.CALLED or current.estimated)

    def get_busy(self) -> bool:
        """Whether an action is under way."""
        return self._session.doing != ""

    def get_away(self) -> str:
        """Since when the office cannot be reached, or why it is silent; empty while it is not."""
        since, shut = self._session.away_since, self._session.shut
        if since is not None:
            return self._lens.say("desk-away", time=self._lens.clock(since))
        return self._lens.tell(shut.key, shut.values) if shut else ""

    def get_away_says(self) -> str:
        """What that means for the clerk, or what could not be done because of it."""
        if self._session.live:
            return ""
        told = self.get_message()
        if told:
            return ". ".join(str(told[part]) for part in ("text", "says") if told[part])
        return self._lens.say("desk-away-says") if self._session.away_since else ""

    def get_asking(self) -> bool:
        """Whether the window asks what became of the called visitor."""
        return self._session.asking

    def get_question(self) -> str:
        """Whether L042 came; empty when there is nobody to ask about."""
        current = self._session.current
        return self._lens.say("desk-ask", number=current.number) if current else ""

    def get_question_says(self) -> str:
        """How long ago the visitor was called."""
        current = self._session.current
        if current is None:
            return ""
        called = picture.stopwatch(self._lens.seconds(current.called_at))
        return self._lens.say("desk-ask-says", time=called)

    def get_giving(self) -> bool:
        """Whether the panel for giving a number is open."""
        return self._session.giving

    def get_message(self) -> Row:
        """What the window tells just now: kind, text, says; empty when nothing."""
        return picture.message(self._session.message, self._lens)

    def get_queues(self) -> QObject:
        """The desk's queues."""
        return self._queues

    def get_waiting(self) -> QObject:
        """Who is in line."""
        return self._waiting

    def get_called(self) -> QObject:
        """Whom this desk called today."""
        return self._called

    def get_missed(self) -> QObject:
        """Who was called in vain."""
        return self._missed

    label = Property(str, get_label, notify=changed)
    centre = Property(str, get_centre, notify=changed)
    languages = Property(list, get_languages, notify=changed)
    clock = Property(str, get_clock, notify=ticked)
    demo = Property(bool, get_demo, notify=changed)
    stage = Property(str, get_stage, notify=changed)
    ticket = Property("QVariantMap", get_ticket, notify=changed)  # type: ignore[arg-type]  # by Qt name
    since = Property(str, get_since, notify=ticked)
    begins = Property(str, get_begins, notify=ticked)
    empty = Property(str, get_empty, notify=changed)
    nextSays = Property(str, get_next, notify=changed)
    live = Property(bool, get_live, notify=changed)
    coming = Property(bool, get_coming, notify=changed)
    busy = Property(bool, get_busy, notify=changed)
    away = Property(str, get_away, notify=changed)
    awaySays = Property(str, get_away_says, notify=changed)
    asking = Property(bool, get_asking, notify=changed)
    question = Property(str, get_question, notify=changed)
    questionSays = Property(str, get_question_says, notify=ticked)
    giving = Property(bool, get_giving, notify=changed)
    message = Property("QVariantMap", get_message, notify=changed)  # type: ignore[arg-type]  # by Qt name
    queues = Property(QObject, get_queues, constant=True)
    waiting = Property(QObject, get_waiting, constant=True)
    called = Property(QObject, get_called, constant=True)
    missed = Property(QObject, get_missed, constant=True)

    # What the clerk does

    @Slot()
    def callNext(self) -> None:
        """Next."""
        self._session.call_next()

    @Slot()
    def arrived(self) -> None:
        """The called visitor came."""
        self._session.arrived()

    @Slot()
    def recall(self) -> None:
        """Call the same visitor again."""
        self._session.recall()

    @Slot()
    def didNotCome(self) -> None:
        """The called visitor did not come."""
        self._session.missed()

    @Slot()
    def done(self) -> None:
        """The visitor is served."""
        self._session.done()

    @Slot()
    def backLatest(self) -> None:
        """Whoever was missed last waits again."""
        self._session.back()

    @Slot(int)
    def back(self, ticket: int) -> None:
        """That missed visitor waits again."""
        self._session.back(ticket)

    @Slot()
    def openGiving(self) -> None:
        """Ask what number to give."""
        self._session.open_giving()

    @Slot(str, str)
    def give(self, service: str, language: str) -> None:
        """Give a number."""
        self._session.give(service, language)

    @Slot()
    def leave(self) -> None:
        """Close whatever asks or tells something."""
        self._session.leave()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Tell everything in ``language``."""
        self._say.set_language(language)
        self.acted.emit()

    # Telling

    def _look(self) -> Lens:
        return Lens(self._say.texts, self._say.get_language(), self._session.now(), self._local)

    def _on_tick(self) -> None:
        self._lens = self._look()
        self._show_rows()
        self.ticked.emit()

    def _tell(self) -> None:
        self._on_tick()
        self.changed.emit()

    def _show_rows(self) -> None:
        view, lens = self._session.view, self._lens
        target = {queue.service: queue.target_wait_minutes for queue in view.queues}
        self._queues.show([picture.queue_row(queue, lens) for queue in view.queues])
        self._waiting.show([picture.waiting_row(one, target, lens) for one in view.waiting])
        single = len(target) == 1
        self._called.show([picture.called_row(one, lens, single=single) for one in view.recent])
        self._missed.show([picture.missed_row(one, lens, single=single) for one in view.missed])
