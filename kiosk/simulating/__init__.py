"""A day that never was: who comes, what they need, and how they and the clerks behave.

``plan.py``, ``habits.py``, ``coming.py``, ``booked.py`` and ``rota.py`` are pure: a day drawn
from a centre, a date and a seed. ``day.py`` lets it happen through the real roles.
"""
