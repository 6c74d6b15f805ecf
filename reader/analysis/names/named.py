"""Turns a name that a sentence gives into the fullest form of it that the article gives."""

from __future__ import annotations

from reader.analysis.language.lexicon import CAPITAL, DET, FEMALE, MALE, PERSON, TITLE
from reader.analysis.language.phrases import Phrase, is_title_alone, kind_of
from reader.analysis.language.tokens import Token
from reader.analysis.names.descriptions import pronoun_of
from reader.analysis.names.people import People, clean
from reader.analysis.names.spoken import Source, Spoken


class Named:
    """Whom the names of an article stand for, and the titles that stand for names."""

    def __init__(self, text: str, people: People, spoken: Spoken) -> None:
        """Make ready to look.

        Args:
            text: the article's.
            people: those it names.
            spoken: what it says of them up to where one looks.
        """
        self._text = text
        self._people = people
        self._spoken = spoken

    def titled(self, words: list[Token], phrase: Phrase) -> Source | None:
        """Whose title stands for the name: `the Prime Minister`."""
        if phrase.name is None or not is_title_alone(words, phrase):
            return None
        at, last = words[phrase.first].start, phrase.name[1] - 1
        several = f"{words[last - 1].text} {words[last].text}".lower() if last else ""
        found = self._spoken.named_with(several, at) or (
            self._spoken.named_with(words[last].text.lower(), at) if phrase.name[1] - phrase.name[0] == 1 else None
        )
        return found[0] if found is not None else self._spoken.only_one_with(several)

    def fullest(self, words: list[Token], name: tuple[int, int]) -> Source:
        """Whom words `name` stand for, by the fullest form of the name that the article has."""
        first, last = name
        surface = clean(self._text[words[first].start : words[last - 1].end])
        title = words[first - 1].flags if first else 0
        gender = "m" if title & MALE else "f" if title & FEMALE else "?"
        called = words[first - 1].text.lower().rstrip(".") if title & TITLE and title & CAPITAL else ""
        n = self._people.find(surface, gender, called)
        if first and last - first == 1 and words[first - 1].text.lower() == "the" and not self._is_person(n):
            whole = self._spoken.body_ending(surface, words[first].start)
            if whole is not None:
                return whole
        if n is None:
            return Source(surface, gender if title & TITLE and title & CAPITAL else pronoun_of(surface))
        p = self._people.all[n]
        if not p.human or p.evidence < 0 or not (p.evidence or p.given):
            return Source(p.name, pronoun_of(p.name))
        return Source(p.name, p.gender if p.given or p.evidence > 2 else "o")

    def _is_person(self, n: int | None) -> bool:
        return n is not None and self._people.all[n].human and self._people.all[n].evidence > 0

    def several(self, words: list[Token], name: tuple[int, int]) -> str:
        """Names joined by commas and "and", the appositions between them left out."""
        out: list[str] = []
        first = name[0]
        for k in range(name[0], name[1] + 1):
            if k == name[1] or words[k].text in ("and", ","):
                part = kind_of(words, first, k) if k > first else None
                if part is not None and part.name and words[first].text.lower() not in ("a", "an", "the"):
                    out.append(self.fullest(words, part.name).name)
                first = k + 1
        return " and ".join(dict.fromkeys(out))

    def behind_posts(self, words: list[Token], phrase: Phrase) -> Source | None:
        """Who holds two posts that stand before the name: `founder and Chief Executive NAME`.

        The posts have no article: `the lawyer and NAME` are two.
        """
        joint = next((k for k in range(phrase.first + 1, phrase.last) if words[k].text == "and"), 0)
        holds = words[joint - 1].flags & (PERSON | TITLE) and not words[joint - 1].text.endswith("s")
        if not joint or not holds or words[phrase.first].flags & DET:
            return None
        behind = joint + 1
        post = words[behind].flags & TITLE or words[behind + 1].flags & TITLE or words[behind].flags & PERSON
        part = kind_of(words, behind, phrase.last)
        return self.fullest(words, part.name) if post and part is not None and part.name else None
