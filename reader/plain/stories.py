"""A list of stories to choose one from."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.store import Store
from reader.library.summaries import Summary, dates_told, fits, headline_with, summaries, summary_of, title_of
from reader.plain.asking import MORE
from reader.plain.console import Console, numbered
from reader.story import StoryPlace
from reader.wording import counted

_HOW = (
    "A number opens that story, /WORDS lists those whose title, outlets, dates or headlines hold them, / lists all,"
    " q leaves."
)


class Shelved:
    """Stories, and what is known of each without opening it."""

    def __init__(self, places: Sequence[StoryPlace], store: Store) -> None:
        self.places = places
        self._store = store
        self.wanted = ""
        """Words the stories listed hold."""
        self._looked_at: dict[int, Summary] = {}
        """Stories that had to be opened to be listed, where nothing is kept of them, by their number."""

    def entries(self) -> list[tuple[int, str]]:
        """The stories that fit: their number among all, and a line."""
        known = list(summaries([p.paths for p in self.places], self._store))
        for number, place in enumerate(self.places):
            known[number] = known[number] or self._looked_at.get(number) or self._opened(number, place)
        found = []
        for number, summary in enumerate(known):
            title = title_of(self.places[number].name, summary)
            if fits(title, summary, self.wanted):
                headline = headline_with(title, summary, self.wanted)
                found.append((number, _line(title, summary) + (f" “{headline}”" if headline else "")))
        return found

    def look_again(self, number: int) -> None:
        """Have a story looked at when it is listed next: it may have changed by then."""
        self._looked_at.pop(number, None)

    def _opened(self, number: int, place: StoryPlace) -> Summary:
        from reader.library.openings import opened

        summary = self._looked_at[number] = summary_of(opened(place.paths, self._store).story)
        return summary


def _line(title: str, summary: Summary | None) -> str:
    if summary is None or not summary.articles:
        return f"{title}: holds no article that can be read"
    claims = f" {summary.compared_told}." if summary.compared_told else ""
    outlets = ", ".join(summary.outlets)
    return f"{title}: {counted(summary.articles, 'article')}, {dates_told(summary)}, {outlets}.{claims}"


def choose_story(listed: Shelved, console: Console) -> int | None:
    """Ask which story to open: its number; None where the person leaves."""
    shown = _list(listed, console)
    while True:
        try:
            line = console.ask(f"{counted(len(shown), 'story', 'stories')}> ")
        except KeyboardInterrupt:
            console.forget()
            console.say("", "Given up. `quit` or ctrl+d ends the reader.")
            continue
        if line is None:
            return None
        words = line.strip()
        number = words.lower().removeprefix("enter").strip()
        if words.lower() in ("", MORE):
            if not console.more():
                console.say(_HOW)
        elif words.lower() in ("q", "quit", "exit", "quit-now") or words == "Q":
            return None
        elif words.startswith("/") or words.lower().startswith("search"):
            listed.wanted = words.removeprefix("/") if words.startswith("/") else words[len("search") :]
            shown = _list(listed, console)
        elif number.isascii() and number.isdigit() and 1 <= int(number[:6]) <= len(shown):
            listed.look_again(chosen := shown[int(number[:6]) - 1])
            return chosen
        elif number.isascii() and number.isdigit():
            console.say(f"There is no story {number}: {len(shown)} are listed.")
        else:
            console.say(f"No such command here: {words}. {_HOW}")


def _list(listed: Shelved, console: Console) -> list[int]:
    entries = listed.entries()
    console.say(*(numbered([line for _, line in entries]) or [f"No story holds: {listed.wanted}"]), _HOW)
    return [number for number, _ in entries]
