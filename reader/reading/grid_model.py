"""The claims grid without a screen: which claims, in which order, and what stands in a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.evidence import reason_told
from reader.model import Claim, Mention, Near
from reader.reading.material import Material
from reader.reading.nearby import near_answer_of
from reader.reading.telling import answers_of
from reader.standing import SURENESSES, disputed_first, disputes_told

Order = Literal["disputed first", "surest first", "most outlets", "most origins", "by name"]
ORDERS: tuple[Order, ...] = ("disputed first", "surest first", "most outlets", "most origins", "by name")
VERDICTS = ("", "differ", "compatible", "agree")
KINDS = ("", "figure", "quote", "event", "assessment")
_NAMED = 12
"""Outlets that the title names."""


@dataclass
class GridModel:
    """What the grid shows of the shown claims."""

    material: Material
    order: Order = "disputed first"
    verdict: str = ""
    kind: str = ""
    wanted: str = ""
    claim: str = ""
    """The id of the claim on which the person put the cursor."""
    outlet: str = ""

    def claims(self) -> list[Claim]:
        """Claims that pass the grid's own filter, those with its words in the question first, then in its order.

        Ties keep the analysis's order.
        """
        wanted = self.wanted.lower().split()
        found = [
            c
            for c in self.material.shown.claims
            if self.verdict in ("", c.verdict)
            and self.kind in ("", c.kind)
            and all(word in _words(c) for word in wanted)
        ]
        keys = {
            "disputed first": lambda c: (*disputed_first(c), c.sureness == "doubtful", c.verdict != "compatible"),
            "surest first": lambda c: (SURENESSES.index(c.sureness), -c.likelihood, c.verdict != "differ"),
            "most outlets": lambda c: -c.outlets,
            "most origins": lambda c: -c.origins,
            "by name": lambda c: c.label.casefold(),
        }
        in_order = sorted(found, key=keys[self.order])
        # a claim about what is searched for stands before one whose passages touch on it
        return (
            sorted(in_order, key=lambda c: not all(word in c.label.lower() for word in wanted)) if wanted else in_order
        )

    @property
    def outlets(self) -> list[str]:
        """The columns."""
        return [o for o in self.material.story.outlets if self.material.filter.shows(o)]

    def mentions(self, claim: Claim, outlet: str) -> Sequence[Mention]:
        """What an outlet answers, the most telling answer first."""
        return answers_of(self.material, claim, outlet)

    def near(self, claim: Claim, outlet: str) -> Near | None:
        """What may answer in an outlet in which no answer was found."""
        return near_answer_of(self.material, claim, outlet)

    def cycle(self, name: Literal["order", "verdict", "kind"]) -> None:
        """The next order, verdict or kind."""
        values: tuple[str, ...] = {"order": ORDERS, "verdict": VERDICTS, "kind": KINDS}[name]
        setattr(self, name, values[(values.index(getattr(self, name)) + 1) % len(values)])

    @property
    def title(self) -> str:
        """What stands in the border, the filters among it."""
        material = self.material
        hidden = [m for o, m in material.markers.items() if not material.filter.shows(o)]
        shown = [m for o, m in material.markers.items() if material.filter.shows(o)]
        required = [m for o, m in material.markers.items() if o in material.filter.required]
        parts = ["Claims"]
        if hidden:
            parts.append(
                f"without {_some(hidden)}" if len(hidden) <= len(shown) else f"only {_some(shown) or 'nobody'}"
            )
        parts += [f"all with {_some(required)}"] if required else []
        parts += [f"F {material.expression}"] if material.expression else []
        return f" {material.manner.glyphs.dot} ".join(parts)

    @property
    def full_title(self) -> str:
        """The same with the order, where the status has no room."""
        return f"{self.title} {self.material.manner.glyphs.dot} {self._arrangement}"

    @property
    def status(self) -> str:
        """What is shown, in words; nothing before the articles are compared."""
        if self.material.why_no_claims:
            return ""
        claims = self.claims()
        total = len(self.material.shown.claims)
        many = f"{len(claims)} of {total}" if len(claims) != total else f"{total}"
        noun = "claim" if total == 1 else "claims"
        return f"{many} {noun}, {disputes_told(claims)}; {self._arrangement}"

    @property
    def _arrangement(self) -> str:
        """In which order the claims stand, and which of them alone."""
        only = [w for w in (self.verdict, self.kind, self.wanted and f"“{self.wanted}”") if w]
        return self.order + (f"; only {', '.join(only)}" if only else "")


def _some(markers: list[str]) -> str:
    """Markers in a row, of many the first and how many more."""
    more = len(markers) - _NAMED
    return ", ".join(markers[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _words(claim: Claim) -> str:
    return " ".join((claim.label, claim.reason, reason_told(claim), *(m.text for m in claim.mentions))).lower()
