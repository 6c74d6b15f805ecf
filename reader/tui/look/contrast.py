"""How well text can be read on its ground, in true colours and in the 256 that many terminals have."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rich.color import ColorSystem
from textual.color import Color

ENOUGH = 4.5
"""The contrast that WCAG 2.2 asks for of text."""
ROUNDED_ENOUGH = 3.0
"""What it asks for of large text, and what will do where colours are few."""
_STEPS = 20
"""Colours that are tried between one and black, or white."""


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21."""
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def rounded_contrast(one: Color, other: Color) -> float:
    """The same where the terminal has but 256 colours."""
    return contrast(rounded(one), rounded(other))


def is_enough(one: Color, other: Color) -> bool:
    """Whether text of one colour can be read on the other, in 256 colours at least with some effort."""
    return contrast(one, other) >= ENOUGH and rounded_contrast(one, other) >= ROUNDED_ENOUGH


@lru_cache(1024)
def rounded(color: Color) -> Color:
    """The nearest of 256 colours, as Rich chooses it."""
    return Color(*color.rich_color.downgrade(ColorSystem.EIGHT_BIT).get_truecolor())


def readable(color: Color, grounds: Iterable[Color], dark: bool) -> Color:
    """The colour, made lighter on `dark` grounds and else darker, as far as it takes to be read on all of them."""
    end = Color(255, 255, 255) if dark else Color(0, 0, 0)
    tried = [color.blend(end, step / _STEPS) for step in range(_STEPS + 1)]
    grounds = list(grounds)
    return next((c for c in tried if all(is_enough(c, ground) for ground in grounds)), end)


def _light(color: Color) -> float:
    """The relative luminance."""
    parts = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.normalized)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
