"""Who is quoted, by which outlets, how often and with how many words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.export.text import wrapped
from reader.export.views import articles_by_id
from reader.model import Analysis, Article, Quote, Reading
from reader.wording import counted

_INITIAL = re.compile(r"[A-Z]\.?")
_ARTICLE = re.compile(r"(?:al|el)-(?=\w{3})")


@dataclass
class Speaker:
    """Somebody, and the quotations that some articles give them."""

    name: str
    quotes: list[Quote] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    """Who quotes them, each once, in the order of the quotations."""

    @property
    def words(self) -> int:
        """Words quoted in all."""
        return sum(len(q.text.split()) for q in self.quotes)


def speakers_of(articles: Iterable[Article], reading: Callable[[str], Reading | None]) -> list[Speaker]:
    """Speakers of some articles: those quoted by most outlets first, then by words, then by name.

    Args:
        articles: whose quotations count.
        reading: an article's quotations by its id, where they are known.
    """
    said: list[tuple[Article, Quote, str]] = []
    for article in articles:
        known = reading(article.id)
        said += ((article, q, q.speaker) for q in (known.quotes if known else ()) if q.kind == "speech" and q.speaker)
    person = one_name_each([name for _, _, name in said])
    found: dict[str, Speaker] = {}
    for article, quote, name in said:
        speaker = found.setdefault(person[name], Speaker(person[name]))
        speaker.quotes.append(quote)
        if article.outlet not in speaker.outlets:
            speaker.outlets.append(article.outlet)
    return sorted(found.values(), key=lambda s: (-len(s.outlets), -s.words, s.name))


def without_speaker(articles: Iterable[Article], reading: Callable[[str], Reading | None]) -> list[Quote]:
    """The quotations of some articles whose speaker the text does not name.

    Args:
        articles: whose quotations count.
        reading: an article's quotations by its id, where they are known.
    """
    known = filter(None, (reading(article.id) for article in articles))
    return [q for found in known for q in found.quotes if q.kind == "speech" and not q.speaker]


def one_name_each(names: Sequence[str]) -> dict[str, str]:
    """Each name to the one its person is listed by: the one used most, of those the shortest.

    One outlet writes John Ormond, another John A. Ormond, a third only Ormond: one person, unless another initial or
    another first name is there too. Nadim al-Orwan and Nadim Orwan are one as well.
    """
    told = Counter(names)
    groups: dict[tuple[str, ...], set[str]] = {}
    for name in told:
        words = (_ARTICLE.sub("", w.lower()) for w in name.split() if not _INITIAL.fullmatch(w))
        groups.setdefault(tuple(words), set()).add(name)
    out: dict[str, str] = {}
    for group in groups.values():
        initials = {tuple(w[0] for w in name.split() if _INITIAL.fullmatch(w)) for name in group} - {()}
        one = min(group, key=lambda n: (-told[n], len(n), n))
        out |= {name: one if len(initials) < 2 else name for name in group}
    for name in told:
        if " " not in name and name.istitle():
            full = {out[n] for n in told if " " in n and n.split()[-1] == name}
            out[name] = full.pop() if len(full) == 1 else name
    return out


def speakers_text(analysis: Analysis, words: bool = False, least: int = 1, width: int = 100) -> str:
    """A line a speaker for a person to read.

    Args:
        analysis: the story's analysis.
        words: whether to print what they say, too.
        least: only who is quoted by so many outlets.
        width: columns to wrap at.
    """
    articles = articles_by_id(analysis)
    lines: list[str] = []
    for speaker in speakers_of(analysis.story.articles, analysis.by_article.get):
        outlets = speaker.outlets
        if len(outlets) < least:
            continue
        said = f"{counted(len(speaker.quotes), 'quotation')}, {counted(speaker.words, 'word')}"
        lines += wrapped(f"{speaker.name}: {counted(len(outlets), 'outlet')}, {said}: {', '.join(outlets)}", "", width)
        if words:
            for quote in speaker.quotes:
                lines += wrapped(f"{articles[quote.article].outlet}: “{quote.text}”", "   ", width)
    return "\n".join(lines or ["Nobody is quoted by that many outlets." if least > 1 else "Nobody is quoted."]) + "\n"


def speaker_objects(analysis: Analysis, least: int = 1) -> list[dict[str, Any]]:
    """The same for `json.dumps`; quotations by their ids in the export."""
    return [
        {
            "name": speaker.name,
            "outlets": speaker.outlets,
            "words": speaker.words,
            "quotes": [
                {"id": q.id, "article": q.article, "start": q.start, "end": q.end, "text": q.text}
                for q in speaker.quotes
            ],
        }
        for speaker in speakers_of(analysis.story.articles, analysis.by_article.get)
        if len(speaker.outlets) >= least
    ]
