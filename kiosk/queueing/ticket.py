"""The life of a ticket: a pure table of state x action.

``python -m kiosk.queueing.ticket`` prints the table. Anything that is not in it is
refused with the reason; there is no second place that decides.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import Refused


class State(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    SERVED = "served"
    MISSED = "missed"
    HELD = "held"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Action(StrEnum):
    """What can be done to a ticket."""

    CALL = "call"
    RECALL = "recall"
    ARRIVE = "arrive"
    DONE = "done"
    MISS = "miss"
    BACK = "back"
    RETURN = "return"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    CANCEL = "cancel"
    EXPIRE = "expire"


class Who(StrEnum):
    """Who may do it."""

    STAFF = "staff"
    VISITOR = "visitor or staff"
    TIME = "by itself when due"
    BOTH = "staff, or by itself when due"


ACTIVE = frozenset({State.CALLED, State.SERVING})
"""States in which a ticket occupies a desk and its visitor."""

ENDED = frozenset({State.SERVED, State.CANCELLED, State.EXPIRED})
"""States without a way on, other than undo."""


@dataclass(frozen=True, slots=True)
class Transition:
    """One cell of the table."""

    to: State
    who: Who
    undoable: bool


_S, _A, _W = State, Action, Who

TABLE: dict[tuple[State, Action], Transition] = {
    (_S.WAITING, _A.CALL): Transition(_S.CALLED, _W.STAFF, undoable=True),
    (_S.WAITING, _A.HOLD): Transition(_S.HELD, _W.VISITOR, undoable=True),
    (_S.WAITING, _A.TRANSFER): Transition(_S.WAITING, _W.STAFF, undoable=True),
    (_S.WAITING, _A.CANCEL): Transition(_S.CANCELLED, _W.VISITOR, undoable=True),
    (_S.WAITING, _A.EXPIRE): Transition(_S.EXPIRED, _W.TIME, undoable=False),
    (_S.CALLED, _A.RECALL): Transition(_S.CALLED, _W.STAFF, undoable=False),
    (_S.CALLED, _A.ARRIVE): Transition(_S.SERVING, _W.BOTH, undoable=True),
    (_S.CALLED, _A.DONE): Transition(_S.SERVED, _W.STAFF, undoable=True),
    (_S.CALLED, _A.MISS): Transition(_S.MISSED, _W.STAFF, undoable=True),
    (_S.CALLED, _A.RETURN): Transition(_S.WAITING, _W.STAFF, undoable=True),
    (_S.CALLED, _A.HOLD): Transition(_S.HELD, _W.STAFF, undoable=True),
    (_S.CALLED, _A.TRANSFER): Transition(_S.WAITING, _W.STAFF, undoable=True),
    (_S.CALLED, _A.CANCEL): Transition(_S.CANCELLED, _W.VISITOR, undoable=True),
    # Whoever is called again has not come after all.
    (_S.SERVING, _A.RECALL): Transition(_S.CALLED, _W.STAFF, undoable=False),
    (_S.SERVING, _A.DONE): Transition(_S.SERVED, _W.STAFF, undoable=True),
    (_S.SERVING, _A.MISS): Transition(_S.MISSED, _W.STAFF, undoable=True),
    # The start may be estimated: who has left, or was never there, is not served.
    (_S.SERVING, _A.RETURN): Transition(_S.WAITING, _W.STAFF, undoable=True),
    (_S.SERVING, _A.CANCEL): Transition(_S.CANCELLED, _W.STAFF, undoable=True),
    (_S.SERVING, _A.HOLD): Transition(_S.HELD, _W.STAFF, undoable=True),
    (_S.SERVING, _A.TRANSFER): Transition(_S.WAITING, _W.STAFF, undoable=True),
    (_S.MISSED, _A.BACK): Transition(_S.WAITING, _W.VISITOR, undoable=True),
    (_S.MISSED, _A.CANCEL): Transition(_S.CANCELLED, _W.VISITOR, undoable=True),
    (_S.MISSED, _A.EXPIRE): Transition(_S.EXPIRED, _W.TIME, undoable=False),
    (_S.HELD, _A.RESUME): Transition(_S.WAITING, _W.BOTH, undoable=True),
    (_S.HELD, _A.CANCEL): Transition(_S.CANCELLED, _W.VISITOR, undoable=True),
    (_S.HELD, _A.EXPIRE): Transition(_S.EXPIRED, _W.TIME, undoable=False),
}


def move(state: State, action: Action, number: str) -> State:
    """The state after the action.

    Args:
        state: The present state.
        action: What is to be done.
        number: The printed number, named in the refusal.

    Raises:
        Refused: ``ticket-<state>``: the table has no such transition.
    """
    transition = TABLE.get((state, action))
    if transition is None:
        code = f"ticket-{state}"
        raise Refused(code, number=number, action=str(action))
    return transition.to


def table_text() -> str:
    """The whole table as aligned text: state, action, next state, who, undoable."""
    rows = [("state", "action", "then", "who", "undo")]
    rows += [
        (str(state), str(action), str(t.to), str(t.who), "yes" if t.undoable else "no")
        for (state, action), t in TABLE.items()
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


if __name__ == "__main__":
    sys.stdout.write(table_text() + "\n")
