"""What can go wrong in the office.

Vuoro
├── Refused     the visitor, clerk or caretaker asked for something that may not be;
│               the sentence says why and what to do instead
└── Trouble     paper, disk, network, database: staff are told, nothing is lost

Everything else that is raised is a bug.

The sentences themselves are texts (``config/languages``): an error carries the key
``refused-<code>`` or ``trouble-<code>`` and the values that the sentence names.
"""

from __future__ import annotations


class Vuoro(Exception):  # noqa: N818 - the family name, never raised itself
    """Root of everything the office says no to.

    Attributes:
        code: What happened, as a short name that scripts can compare.
        values: What the sentence names: the service, when it opens, the desk.
    """

    family = "vuoro"

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    @property
    def key(self) -> str:
        """Key of the sentence in the languages' catalogues."""
        return f"{self.family}-{self.code}"

    def __str__(self) -> str:
        """The code and its values, for logs; people get the text behind ``key``."""
        told = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key} ({told})" if told else self.key


class Refused(Vuoro):
    """Asked for something that may not be; nothing was changed."""

    family = "refused"


class Trouble(Vuoro):
    """Something around us failed: database, network, paper, disk; nothing was lost."""

    family = "trouble"
