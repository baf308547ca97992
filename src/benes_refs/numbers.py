"""Figures as numbers, whatever stands in a text: a million digits are no number, nor is a raised `²`."""

from __future__ import annotations

MOST_DIGITS = 18


def whole(figures: str) -> int | None:
    """The number that decimal digits are, of any script; None for anything else and for too many of them."""
    return int(figures) if figures.isdecimal() and len(figures) <= MOST_DIGITS else None
