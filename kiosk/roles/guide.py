"""Shows the way: from where a device stands to a place, in words, times and as a scene.

What finds ways and words them is imported when it is first needed: ``warm`` does so after a
screen's first frame, and who shows no ways never waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from config.centre import Centre
from config.texts import Texts
from kiosk.errors import Refused
from kiosk.roles.finding_places import list_places
from kiosk.roles.goals import find_goal
from kiosk.roles.guide_views import ArrowView, PlaceChoice, WayView
from kiosk.roles.plan_shelf import Ground, PlanShelf
from kiosk.roles.showing import meant
from kiosk.wayfinding.route import RouteProfile


@dataclass(frozen=True, slots=True)
class Moment:
    """What a guide knows at one moment.

    Attributes:
        blocked: Keys of what is out of use: lifts, stairs, doors, areas.
    """

    centre: Centre
    texts: Texts
    blocked: frozenset[str] = frozenset()


class Guide:
    """Shows ways from one device, or from anywhere; threads may share it.

    Args:
        look: Tells what holds at present, asked anew for every way.
        shelf: Keeps the plan.
        device: The kiosk or lobby where the visitor stands; None for none.
    """

    def __init__(
        self, look: Callable[[], Moment], shelf: PlanShelf, device: str | None = None
    ) -> None:
        self._look = look
        self._shelf = shelf
        self.device = device

    def warm(self) -> bool:
        """Reads or builds the plan, so that the first way comes at once.

        Call it off the window's thread: building takes about a second. False when the
        centre has no plan.

        Raises:
            Refused: ``nothing-published``.
            Trouble: ``database-away``.
        """
        import kiosk.roles.leading  # noqa: F401 - makes it ready

        try:
            self._shelf.ground(self._look().centre)
        except Refused as refused:
            if refused.code == "no-plan":
                return False
            raise
        return True

    def way(
        self,
        goal: str,
        language: str,
        *,
        start: str | None = None,
        profile: str = "default",
        heading: float | None = None,
    ) -> WayView:
        """The way to a goal as things stand now; of several goals, to the nearest.

        Args:
            goal: A spot of the plan (place, desk, kiosk, lobby, lift by key), a service, or
                "category:toilets" for the nearest of a kind.
            language: Language of the words.
            start: Where the way begins, named as a goal; by default at this device.
            profile: "default", "step-free" or "no-lifts".
            heading: Bearing in which the visitor looks, degrees; by default that of whoever
                looks at the screen where the way begins.

        Raises:
            Refused: ``no-plan``; ``no-such-place``, ``no-start`` and ``unknown-profile``.
            Trouble: ``database-away``.
        """
        from kiosk.roles.leading import tell_way

        moment, ground = self._here()
        origin = start or self.device
        if origin is None:
            raise Refused("no-start")
        return tell_way(
            ground,
            moment.texts,
            moment.blocked,
            start=find_goal(ground.plan, moment.centre, origin),
            goal=find_goal(ground.plan, moment.centre, goal),
            language=language,
            profile=_profile(profile),
            heading=heading,
        )

    def way_for_service(
        self,
        service: str,
        language: str,
        *,
        desk: str | None = None,
        start: str | None = None,
        profile: str = "default",
    ) -> WayView:
        """Where the holder of a ticket goes now: first to wait, then to the desk that called.

        The goal is told by the name of a place, which says nothing of the errand.

        Args:
            service: The ticket's service.
            language: Language of the words.
            desk: The desk that called the ticket; None while it waits.
            start: As for ``way``.
            profile: As for ``way``.

        Raises:
            Refused: as ``way``.
        """
        centre = self._look().centre
        goal = desk
        if goal is None:
            found = next((one for one in centre.services if one.id == service), None)
            if found is None:
                near = meant(service, (one.id for one in centre.services))
                raise Refused("no-such-place", place=service, meant=near)
            goal = found.waiting_place or found.place
        return self.way(goal, language, start=start, profile=profile)

    def places(self, language: str) -> tuple[PlaceChoice, ...]:
        """What can be found from this kiosk: its services, amenities, then other places.

        Raises:
            Refused: ``no-plan``.
        """
        moment, ground = self._here()
        return list_places(ground.plan, moment.centre, moment.texts, self.device, language)

    def arrow(self, desk: str, language: str) -> ArrowView | None:
        """Which way a desk lies, seen by a person who looks at this display.

        None when the display or the desk is not on the plan, when nobody gets there now, or
        when the display does not tell which way people look.

        Raises:
            Refused: ``no-plan``, ``no-such-place``.
        """
        from kiosk.roles.pointing import point

        moment, ground = self._here()
        if self.device is None:
            return None
        return point(
            ground,
            moment.centre,
            moment.texts,
            moment.blocked,
            start=find_goal(ground.plan, moment.centre, self.device),
            goal=find_goal(ground.plan, moment.centre, desk),
            language=language,
        )

    def _here(self) -> tuple[Moment, Ground]:
        moment = self._look()
        return moment, self._shelf.ground(moment.centre)


def guide_of(centre: Centre, shelf: PlanShelf | None = None, device: str | None = None) -> Guide:
    """A guide for a centre that need not be published; nothing there is out of use."""
    moment = Moment(centre, Texts.of_centre(centre))
    return Guide(lambda: moment, shelf or PlanShelf(), device)


def _profile(told: str) -> RouteProfile:
    try:
        return RouteProfile(told)
    except ValueError:
        near = meant(told, (str(one) for one in RouteProfile))
        raise Refused("unknown-profile", profile=told, meant=near) from None
