"""A file of policies to try on a recorded day, before anyone publishes them.

It says as much as it changes: ``[profiles.ID.policy]`` tables, a list ``[[profiles]]`` as in a
centre's folder, or nothing but the keys of one policy for a profile that is named beside it.
What else a centre's file holds is passed over, so that an edited copy can be tried as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from config.centre import BOOKED, ORDINARY, Centre, Id, Option, Policy, Profile
from config.errors import CentreFaults
from config.finding import Findings, Spot, likeliest
from config.folder import decode
from config.form import tell_form
from config.texts import ENGLISH
from config.writing import Writing, parse_toml


class Trial(Option):
    """What a profile would be; what is not written stays."""

    id: Id = Field(description="Name of a profile of the centre.")
    services: tuple[Id, ...] | None = Field(
        default=None, min_length=1, description="Services served."
    )
    policy: Policy | None = Field(default=None, description="How the next ticket is chosen.")


def read_trial(
    file: str | Path, centre: Centre, profile: str | None = None, language: str = ENGLISH
) -> tuple[Profile, ...]:
    """The profiles that a file changes, as they would be.

    Args:
        file: A TOML file.
        centre: The centre in force.
        profile: The only profile to try; a file with nothing but a policy means this one.
        language: Language in which faults are told.

    Raises:
        CentreFaults: Something must be mended; carries all of it.
    """
    findings = Findings(language)
    name = str(file)
    text = _read(Path(file), findings)
    content = None if text is None else parse_toml(name, text, findings)
    if text is not None and content is not None:
        writing = Writing(name)
        writing.add(name, text, content, findings)
        found = tuple(_Reading(writing, centre, findings, profile).profiles())
        if not findings.faults:
            return found
    raise CentreFaults(findings.faults)


def _read(file: Path, findings: Findings) -> str | None:
    try:
        return decode(str(file), file.read_bytes(), findings)
    except FileNotFoundError:
        findings.fault("file-missing", str(file))
    except OSError as error:
        findings.fault("file-unreadable", str(file), reason=error.strerror or str(error))
    return None


class _Reading:
    def __init__(
        self, writing: Writing, centre: Centre, findings: Findings, only: str | None
    ) -> None:
        self._writing = writing
        self._centre = centre
        self._findings = findings
        self._only = only

    def profiles(self) -> Iterator[Profile]:
        known = {one.id: one for one in self._centre.profiles}
        if self._only is not None and self._only not in known:
            self._unknown("profiles", (), self._only, known)
            return
        found = 0
        for path, trial in self._trials():
            if self._only in {None, trial.id}:
                found += 1
                self._check(path, trial, known)
                if trial.id in known:
                    yield self._changed(known[trial.id], trial)
        if not found and not self._findings.faults:
            self._findings.fault_at("trial-empty", self._writing.spot(()))

    def _trials(self) -> Iterator[tuple[tuple[str | int, ...], Trial]]:
        content = self._writing.content
        listed = content.get("profiles")
        if listed is None and self._only is not None:
            policy = self._validated((), {"id": self._only, "policy": content}, ("policy",))
            if policy is not None:
                yield (), policy
            return
        self._tell_unknown_keys(content)
        items: list[tuple[str | int, object]] = []
        if isinstance(listed, dict):
            items = [(key, _named(key, one)) for key, one in listed.items()]
        elif isinstance(listed, list):
            items = list(enumerate(listed))
        for key, item in items:
            trial = self._validated(("profiles", key), item)
            if trial is not None:
                yield ("profiles", key), trial

    def _tell_unknown_keys(self, content: Mapping[str, object]) -> None:
        known = list(Centre.model_fields)
        for key in content:
            if key not in known:
                likely = likeliest(key, known)
                spot = self._writing.spot((key,))
                self._findings.fault_at(
                    "key-unknown", spot, likely=likely, key=key, known="profiles"
                )

    def _validated(
        self, path: tuple[str | int, ...], item: object, within: tuple[str, ...] = ()
    ) -> Trial | None:
        """The profile as written; its faults are told at ``path``, without ``within``."""

        def spot(inner: tuple[str | int, ...]) -> Spot:
            return self._writing.spot((*path, *inner[len(within) :]))

        try:
            return Trial.model_validate(item)
        except ValidationError as error:
            tell_form(error.errors(include_url=False), Trial, spot, self._findings)
            return None

    def _check(
        self, path: tuple[str | int, ...], trial: Trial, known: Mapping[str, Profile]
    ) -> None:
        if trial.id not in known:
            # A header such as [profiles.lab.policy] has no line for what it passes through.
            through = "policy" if trial.policy is not None else "services"
            part = through if isinstance(path[-1], str) else "id"
            self._unknown("profiles", (*path, part), trial.id, known)
        services = {one.id for one in self._centre.services}
        classes = {one.id for one in self._centre.classes}
        at = (*path, "policy") if path else ()
        policy = trial.policy or Policy()
        wanted: list[tuple[str, tuple[str | int, ...], str, Collection[str]]] = [
            ("services", (*path, "services", place), one, services)
            for place, one in enumerate(trial.services or ())
        ]
        for place, one in enumerate(policy.only_when_empty):
            wanted.append(("services", (*at, "only_when_empty", place), one, services))
        wanted += [("services", (*at, "mix", one), one, services) for one in policy.mix]
        own = {ORDINARY, BOOKED}
        wanted += [
            ("classes", (*at, "class_mix", one), one, classes)
            for one in policy.class_mix
            if one not in own
        ]
        for kind, where, one, those in wanted:
            if one not in those:
                self._unknown(kind, where, one, those)

    def _unknown(
        self, kind: str, path: tuple[str | int, ...], wanted: str, known: Collection[str]
    ) -> None:
        self._findings.fault_at(
            f"unknown-{kind}",
            self._writing.spot(path),
            likely=likeliest(wanted, known),
            id=wanted,
            known=", ".join(known),
        )

    def _changed(self, present: Profile, trial: Trial) -> Profile:
        return present.model_copy(
            update={
                "services": trial.services or present.services,
                "policy": trial.policy or present.policy,
            }
        )


def _named(key: str, item: object) -> object:
    """A profile written under its id."""
    return {"id": key, **item} if isinstance(item, dict) else item
