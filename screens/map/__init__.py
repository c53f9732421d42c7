"""Paints what wayfinding wants drawn: on screens, on paper, and as SVG without Qt."""
