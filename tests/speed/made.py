"""News made up by rule: stories of any size whose figures, quotations and claims are known beforehand.

The same size and seed give the same text on every machine. No sentence is taken from anywhere.
"""

from __future__ import annotations

import random
import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from reader.model import Article, Story

WIDE = 6
"""Claims that most articles of a story tell, whatever its size."""
WIDE_SHARE = 0.6
NARROW_TOLD = 3
"""How many articles tell each of the other claims."""
NARROW_EVERY = 5
"""One of those claims comes to so many articles."""
NAMED = 0.5
"""How often a thing bears a name that occurs nowhere else."""
NARROW = ("cost", "distance", "speech", "resigned", "ordered")
"""Kinds of which a story can hold many: two death tolls in one story are hard to tell apart for anybody."""
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Fact:
    """A planted claim: its kind, and the sentence that tells it by the path of the article."""

    kind: str
    told: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Made:
    """A story made up: Markdown files by path, and what is planted in them."""

    title: str
    files: dict[str, str]
    facts: tuple[Fact, ...]

    def written(self, folder: Path) -> Path:
        """The folder, with the story's files in it."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in self.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    def story(self) -> Story:
        """The story without the way over files."""
        return Story(self.title, tuple(_article(name, text) for name, text in self.files.items()))


@cache
def _lists() -> dict[str, Any]:
    loaded = yaml.safe_load(Path(__file__).with_name("wording.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def _article(name: str, text: str) -> Article:
    _, front, body = text.split("---\n", 2)
    known = dict(line.split(": ", 1) for line in front.splitlines())
    title, rest = known["title"].strip('"'), body.strip()
    return Article(
        name.removesuffix(".md"), name, known["outlet"], title, f"{title}\n\n{rest}", known["author"], known["date"],
        body_start=len(title) + 2,
    )  # fmt: skip


class _Maker:
    """Makes the words of one story or article; all that is random comes from its seed."""

    def __init__(self, seed: str, taken: Container[str] = ()) -> None:
        self.random = random.Random(seed)
        self.taken = taken
        """Names that are given already."""
        self.people: list[tuple[str, str]] = []
        self.places: list[str] = []

    def one(self, name: str) -> str:
        return str(self.random.choice(_lists()[name]))

    def name(self, end: str = "name_end", syllables: Sequence[int] = (1, 2, 2)) -> str:
        while True:
            parts = [self.one("syllable") for _ in range(self.random.choice(syllables))]
            made = ("".join(parts) + self.one(end)).capitalize()
            if made not in self.taken:
                return made

    def person(self) -> str:
        """Somebody: in full with the office at first, then by name."""
        if len(self.people) < 3 or self.random.random() < 0.1:
            given, surname = self.one("given"), self.name()
            self.people.append((given, surname))
            return f"{given} {surname}, {self.filled(self.one('role'))},"
        given, surname = self.random.choice(self.people)
        return f"{given} {surname}"

    def place(self) -> str:
        if len(self.places) < 3 or self.random.random() < 0.1:
            self.places.append(self.name("town_end"))
        return self.random.choice(self.places)

    def slot(self, name: str) -> str:
        match name:
            case "person":
                return self.person()
            case "surname":
                return self.random.choice(self.people)[1] if self.people else self.person().rstrip(",")
            case "noun":
                # in the news things have names, and other articles tell of other things
                noun = self.one(name)
                return f"{self.name(syllables=(3,))} {noun}" if self.random.random() < NAMED else noun
            case "place":
                return self.place()
            case "number":
                return str(self.random.randrange(12, 990))
            case "percent":
                return str(self.random.randrange(5, 95))
            case "distance":
                return str(self.random.randrange(3, 90))
            case _:
                return self.one(name)

    def filled(self, pattern: str, **given: str) -> str:
        """A pattern with its slots filled, the sentence with a capital."""
        return _SLOT.sub(lambda m: given.get(m[1]) or self.slot(m[1]), pattern)

    def filler(self) -> str:
        return _capital(self.filled(self.one("filler")))

    def paragraphs(self, planted: list[str], words: int) -> Iterator[str]:
        """An article's body: paragraphs of two sentences, the planted ones spread over the whole."""
        body = [self.filler()]
        while sum(len(s.split()) for s in (*body, *planted)) < words:
            body.append(self.filler())
        for sentence in planted:
            body.insert(self.random.randrange(len(body) + 1), sentence)
        for at in range(0, len(body), 2):
            yield " ".join(body[at : at + 2])


def _capital(sentence: str) -> str:
    at = 1 if sentence[0] == "“" else 0
    return sentence[:at] + sentence[at].upper() + sentence[at + 1 :]


def _planted(kind: str, seed: str, paths: list[str], taken: set[str]) -> Fact:
    """One claim, told by each of some articles in one of its wordings; a fifth of them give another number.

    Its names are of this claim alone; they are added to those that are taken.
    """
    maker = _Maker(seed, taken)
    pattern = _lists()["facts"][kind]
    low = maker.random.randrange(20, 400)
    given = {
        "a": maker.name(), "b": maker.name(), "place": maker.name("town_end"), "given": maker.one("given"),
        "n": str(low), "n2": str(low + max(5, low // 2)),
    }  # fmt: skip
    taken.update(given[slot] for slot in ("a", "b", "place"))
    told = {}
    values = [_SLOT.sub(lambda m: given.get(m[1]) or maker.one(m[1]), value) for value in pattern["values"]]
    for path in paths:
        value = values[-1] if maker.random.random() < 0.2 else values[maker.random.randrange(max(1, len(values) - 1))]
        wording = maker.random.choice(pattern["wordings"])
        told[path] = _capital(maker.filled(wording, **given, v=value, V=_capital(value) if value else ""))
    return Fact(pattern["kind"], told)


def _facts(articles: list[str], seed: str, taken: set[str]) -> list[Fact]:
    kinds = list(_lists()["facts"])
    chance = random.Random(seed + " facts")
    out = []
    for n in range(WIDE):
        share = sorted(chance.sample(articles, max(2, round(WIDE_SHARE * len(articles)))))
        out.append(_planted(kinds[n % len(kinds)], f"{seed} wide {n}", share, taken))
    for n in range(len(articles) // NARROW_EVERY):
        few = sorted(chance.sample(articles, min(NARROW_TOLD, len(articles))))
        out.append(_planted(NARROW[n % len(NARROW)], f"{seed} narrow {n}", few, taken))
    return out


def made_story(articles: int, words: int = 700, seed: int = 1) -> Made:
    """A story of so many articles of about so many words each."""
    base = f"{seed} {articles}"
    teller = _Maker(base)
    title = f"The {teller.one('noun')} of {teller.place()}"
    paths = [f"{n:05}.md" for n in range(articles)]
    taken: set[str] = set()
    facts = _facts(paths, base, taken)
    files = {}
    for n, path in enumerate(paths):
        maker = _Maker(f"{base} {path}", taken)
        outlet = f"The {maker.name('town_end')} {maker.one('outlet_end')}"
        headline = _capital(maker.filled("{adjective} {noun} {verb} in {place}"))
        planted = [f.told[path] for f in facts if path in f.told]
        body = "\n\n".join(maker.paragraphs(planted, words))
        front = f'title: "{headline}"\noutlet: {outlet}\nauthor: {maker.one("given")} {maker.name()}\n'
        files[path] = f"---\n{front}date: 2015-05-{n % 28 + 1:02}\n---\n{body}\n"
    return Made(title, files, tuple(facts))


def made_library(folder: Path, stories: int, articles: int = 10, words: int = 700) -> Path:
    """A folder of so many stories, a folder each."""
    for n in range(stories):
        made_story(articles, words, seed=n).written(folder / f"{n // 100:03}" / f"{n:05}")
    return folder
