"""The tick-list of outlets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Key

from reader.model import Claim
from reader.reading.outlets import OutletFilter
from reader.reading.session import Session
from reader.tui.cells import fit, width_of
from reader.tui.screens.views import View
from reader.tui.widgets.choices import Entry
from reader.wording import clean


class OutletsScreen(View):
    """Switches outlets on and off; the counts and the story behind follow at once."""

    HEADING = "Outlets"
    COUNTS = False
    HINT = "1-9 space on, off   o only this   m must have   a all   esc done"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "switch", show=False),
        Binding("o", "only", show=False),
        Binding("m", "must", show=False),
        Binding("a", "all", show=False),
        Binding("enter", "close", show=False),
    ]

    def heading(self) -> str:
        """What the filter leaves."""
        material = self.material
        shown = sum(map(material.filter.shows, material.story.outlets))
        compared = f", {material.shown.told}" if material.analysis else ""
        return f"Outlets: {shown} of {len(material.story.outlets)}{compared}"

    def entries(self, wanted: str, width: int) -> list[Entry]:
        """A line an outlet: number, tick, name, its articles and claims."""
        session = self.session
        material = session.material
        chosen = material.filter
        written = Counter(a.outlet for a in material.story.articles)
        told, all_told = self._claims_of(material.shown.claims), self._claims_of(material.every_claim)
        entries = []
        for number, outlet in enumerate(material.story.outlets, 1):
            on = chosen.shows(outlet)
            must = outlet in chosen.required
            tick = session.manner.glyphs.on if on else session.manner.glyphs.off
            articles = written[outlet]
            claims = (told if on else all_told)[outlet]
            state = "must have  " if must else "" if on else "hidden  "
            tally = f"{articles} article{'' if articles == 1 else 's'}  " if width > 60 else ""
            counts = f"{state}{tally}{claims:>3} claim{' ' if claims == 1 else 's'}"
            digit = f"{number} " if number < 10 else "  "
            name = fit(clean(outlet), max(4, width - width_of(counts) - 9))
            gap = " " * max(1, width - width_of(name) - width_of(counts) - 8)
            entries.append(
                Entry(
                    [
                        [
                            (digit, "key"),
                            (f"[{tick}] ", "strong" if on else "muted"),
                            (material.markers[outlet] + " ", "marker"),
                            (name, "strong" if must else "" if on else "muted"),
                            (gap, ""),
                            (counts, "muted"),
                        ]
                    ],
                    outlet,
                )
            )
        return entries

    def _claims_of(self, claims: Iterable[Claim]) -> Counter[str]:
        """How many claims each outlet answers."""
        outlet = {a.id: a.outlet for a in self.material.story.articles}
        return Counter(o for c in claims for o in {outlet[m.article] for m in c.mentions})

    def chosen(self, value: object) -> None:
        """A click toggles."""
        self._set(self.material.filter.toggled(str(value)))

    def _set(self, chosen: OutletFilter) -> None:
        self.session.set_filter(chosen)
        self.show(keep=True)
        self.have_others("show_all")

    def on_key(self, event: Key) -> None:
        """Digits toggle."""
        outlets = self.material.story.outlets
        if event.character and event.character in "123456789" and int(event.character) <= len(outlets):
            self._set(self.material.filter.toggled(outlets[int(event.character) - 1]))
            self.say("")
            event.stop()
            # else the screens below it would find that the digit does nothing
            event.prevent_default()

    def opened_by(self, name: str) -> bool:
        """The command for outlets."""
        return name == "outlets"

    def action_switch(self) -> None:
        """The outlet under the cursor on or off."""
        self._set(self.material.filter.toggled(str(self.choices.value)))

    def action_only(self) -> None:
        """This outlet alone."""
        self._set(self.material.filter.only(str(self.choices.value), self.material.story.outlets))

    def action_must(self) -> None:
        """Claims must have this outlet, or need not."""
        outlet = str(self.choices.value)
        chosen = self.material.filter
        self._set(OutletFilter(chosen.hidden - {outlet}, chosen.required ^ {outlet}))

    def action_all(self) -> None:
        """All outlets on."""
        self._set(OutletFilter())


def open_view(session: Session) -> OutletsScreen:
    """The tick-list."""
    return OutletsScreen(session)
