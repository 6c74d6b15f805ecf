"""Gives a question the heading that a desk editor would: whole, short, and clear by itself."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.headings.antecedents import Antecedents
from reader.analysis.headings.clauses import LONGEST, Clause, SentenceWords
from reader.analysis.headings.cutting import capitalised, opening_of
from reader.analysis.headings.disputed import questions_of_dispute
from reader.analysis.headings.figure_headings import FigureHeadings
from reader.analysis.headings.gaps import asking_plainly, date_of
from reader.analysis.headings.introducing import who_is_asked
from reader.analysis.headings.labels import Naming, quote_label, who_said_label
from reader.analysis.headings.naming import Names
from reader.analysis.headings.topics import topics_of
from reader.analysis.headings.trimming import struck_out
from reader.analysis.headings.wholeness import EditedSentence
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.judging.mouths import SPEAKER
from reader.analysis.language.marks import leaves_quotation_open
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import Passage
from reader.model import Reading, Sentence

_READ = 4
"""Passages of a question that are read for its heading, those first that say most of what all share."""
_KEPT = 2048
"""Of how many sentences the clauses are kept."""
_OFFERED = 24
"""Headings of a question that are offered."""
_TOPIC, _QUOTED, _NAMED = 1.4, 0.8, 4.5
"""What a bare noun is worth beside a clause; how much less a clause is worth that somebody says in it; how much more
one whose pronoun has found its name. Chosen by reading the headings of several stories."""
_SPEAKS = 20.0
"""How much more a clause in the first person is worth with the name of whoever says it."""
_FURNITURE = 0.05
"""How much less what is no sentence of the story is worth."""
_SAYS = 0.3
"""The share of what passages have in common that a bare noun says at least."""
_ANSWERED = 0.25
"""How much less a heading is worth that answers its own question."""
_GOOD = 7.5
"""What a heading is worth by its form that reads well."""
_ASKING = 3.0
"""What a clause is worth at least by its form that is made a question after what is disputed."""
_BEGUN = re.compile(r"(?:^|\s)\"[^\"]*$")
_TIMES = ("the day", "the hour", "the time")


@dataclass(frozen=True, slots=True)
class _Offer:
    worth: float
    text: str
    passage: Passage
    clause: Clause | None = None
    form: float = 0.0
    """What it is worth by its form alone."""
    said: float = 0.0
    """How much it says of what all passages share."""


class Asked(NamedTuple):
    """A question with what its heading depends on."""

    naming: Naming
    apart: Sequence[str] = ()
    """Words of two passages that cannot both hold."""
    about: str = ""
    """What these words dispute."""


def headings_of(index: Index, readings: Sequence[Reading], asked: Mapping[str, Asked]) -> dict[str, str]:
    """A heading for each question of a story that no other has; who comes first takes the plainest.

    Args:
        index: the story's passages.
        readings: of its articles, in the index's order.
        asked: the questions by the ids of their claims.
    """
    editor, names = Editor(index, readings), Names()
    out: dict[str, str] = {}
    for key, what in asked.items():
        out[key] = names.free(editor.offered(what))
        names.take(out[key])
    return out


class Editor:
    """Writes the headings of one story."""

    def __init__(self, index: Index, readings: Sequence[Reading]) -> None:
        self._index, self._readings = index, readings
        self._antecedents = Antecedents()

    def offered(self, asked: Asked) -> Iterator[str]:
        """The headings of a question, the best first; behind an empty one those that read less well."""
        naming, question = asked.naming, asked.naming.question
        passages = [self._index.passages[p] for p in question.passages]
        # of one figure something else may be disputed: whether the man, 24, is out of danger
        of_figures = not asked.apart or any(a.counted.figure.text in w for a in naming.figures for w in asked.apart)
        if question.kind == "figure" and naming.figures and of_figures:
            yield from filter(None, FigureHeadings(naming, self._clauses).offered())
        if question.kind == "quote" and naming.quotes:
            yield who_said_label(naming.quotes) if asked.about == SPEAKER else quote_label(naming.quotes)
        if not asked.apart and not naming.figures and not naming.quotes:
            yield from filter(None, (who_is_asked(passages, [self._text(p) for p in passages], naming.wanted),))
        apart, about = naming.disputed(asked.apart, asked.about)
        answers = [f.text for a in naming.figures if (f := a.counted.figure).kind != "date" or about]
        yield from self._by_words(passages, naming.wanted, apart, about, answers)

    def _by_words(
        self, passages: Sequence[Passage], wanted: dict[str, float], apart: Sequence[str] = (), about: str = "",
        answers: Sequence[str] = (),
    ) -> Iterator[str]:  # fmt: skip
        """Headings in the words of some passages, the best first; behind an empty one those that read less well.

        Args:
            passages: of a question.
            wanted: the weight of each stem that they share.
            apart: words of two passages that cannot both hold.
            about: what these words dispute.
            answers: figures that answer: a heading that tells one asks nothing.
        """
        said = {p.number: math.fsum(wanted.get(s, 0.0) for s in p.stems) for p in passages}
        disputed = [p for p in passages if any(w in self._told(p) for w in apart)]
        ranked = sorted(
            passages, key=lambda p: (bool(disputed) and p not in disputed, -round(said[p.number], 6), p.number)
        )
        read = ranked[: min(_READ, len(disputed) or _READ)]
        clauses = [(p, c) for p in read for c in self._clauses(p, about)]
        if disputed:
            yield from self._ranked(self._asking(clauses, wanted, apart, about), _ASKING)
        offers = [self._offer(p, c, wanted, answers) for p, c in clauses]
        shared = math.fsum(wanted.values())
        if max((o.worth for o in offers), default=0.0) < shared * _TOPIC:
            offers += [
                _Offer(round(worth * _TOPIC, 6), topic, p)
                for p in read
                for worth, topic in topics_of(self._text(p), p, wanted)
                if worth > _SAYS * shared
            ]
        good = [o for o in offers if o.form >= _GOOD and o.said >= _SAYS * shared]
        yield from self._ranked(good)
        yield ""
        yield from self._ranked(offers)
        yield from map(self._opening, sorted(ranked, key=self._begins_with_pronoun))
        yield from (capitalised(opening_of(self._trimmed(p, False), LONGEST)) for p in ranked)

    def _asking(
        self, clauses: Sequence[tuple[Passage, Clause]], wanted: dict[str, float], apart: Sequence[str], about: str
    ) -> Iterator[_Offer]:
        """Clauses that hold what is disputed as questions after it."""
        for p, clause in clauses:
            held = [w for w in apart if w in clause.text]
            dated = next(filter(None, (date_of(clause.text.partition(w)[0]) for w in held)), "")
            if dated and about == "the day":
                yield self._offer(p, replace(clause, text=dated), wanted)
                continue
            for c in questions_of_dispute(self._text(p), p, [clause] if held else [], about, apart):
                yield self._offer(p, replace(c, text=asking_plainly(c.text, self._text(p))), wanted)

    def _begins_with_pronoun(self, passage: Passage) -> bool:
        """Whether nobody knows by a passage's first word of whom it tells."""
        first = self._trimmed(passage).lower().split(None, 1)[:1]
        return bool(first) and first[0] in heading_words("pronouns")

    def _opening(self, passage: Passage) -> str:
        """How a passage begins, or what it quotes."""
        spoken = next((q for q in passage.quotes if q.speaker and q.start <= passage.sentence.start + 2), None)
        return quote_label([spoken]) if spoken else capitalised(_closed(opening_of(self._trimmed(passage), LONGEST)))

    def _text(self, passage: Passage) -> str:
        return self._readings[passage.article].article.text

    def _told(self, passage: Passage) -> str:
        return self._text(passage)[passage.sentence.start : passage.sentence.end]

    def _clauses(self, passage: Passage, about: str) -> tuple[Clause, ...]:
        return _clauses_in(self._text(passage), passage.sentence, about not in _TIMES)

    def _trimmed(self, passage: Passage, days: bool = True, start: int | None = None) -> str:
        """A passage, or what stands in it from `start`, without what an editor strikes out."""
        text, sentence = self._text(passage), passage.sentence
        words = SentenceWords(text, sentence, struck_out(text, sentence, days))
        return words.told(sentence.start if start is None else start, sentence.end)

    def _offer(self, passage: Passage, clause: Clause, wanted: dict[str, float], answers: Sequence[str] = ()) -> _Offer:
        said = math.fsum(wanted.get(s, 0.0) for s in clause.stems)
        text, worth = _quietly(clause.text, self._text(passage)), clause.worth
        quote = next((q for q in passage.quotes if q.start <= clause.start < q.end), None)
        if quote is None and clause.breaks_off:
            text = self._going_on(passage, clause, text)
        if quote is not None and quote.start <= passage.sentence.start + 2:
            told = f"{quote.speaker}: “{capitalised(text)}”" if quote.speaker else ""
            fits = bool(told) and len(told) <= LONGEST
            own = _SPEAKS if text.partition(" ")[0].lower() in heading_words("speaking") else 1.0
            text, worth = (told, worth * _QUOTED * own) if fits else (f"“{capitalised(text)}”", worth * 0.5)
        elif text.isupper() or " | " in text:
            worth *= _FURNITURE
        worth *= _ANSWERED if any(a in text for a in answers) else 1.0
        return _Offer(round((said + 0.1) * worth, 6), text, passage, clause, worth, said)

    def _going_on(self, passage: Passage, clause: Clause, text: str) -> str:
        """A heading that breaks off, with as much behind it of what it breaks off from as there is room for, and an
        ellipsis; as it is where it has other words than its passage.
        """
        told = self._trimmed(passage, start=clause.start)
        behind = opening_of(told, LONGEST) if told.startswith(text) else ""
        return behind if len(behind) > len(text) else text

    def _ranked(self, offers: Iterable[_Offer], least: float = 0.0) -> Iterator[str]:
        """The texts of offers, the best first; a pronoun that one begins with is named where that is plain."""
        ranked = sorted(offers, key=_order)[:_OFFERED]
        tried = [o for o in ranked if o.worth * _NAMED > (ranked[0].worth if ranked else 0.0)]
        named = [n for o in tried if (n := self._named(o)) is not None]
        for offer in sorted((*ranked, *named), key=_order):
            fits = len(offer.text) <= LONGEST and not leaves_quotation_open(offer.text)
            if fits and (offer.clause is None or offer.clause.worth >= least):
                yield capitalised(offer.text)

    def _named(self, offer: _Offer) -> _Offer | None:
        """An offer that begins with `He` or `She` with the name instead; None where it does not or nobody is known."""
        first, _, rest = offer.text.partition(" ")
        if offer.clause is None or first.lower() not in ("he", "she"):
            return None
        name = self._antecedents.named(self._readings[offer.passage.article], offer.passage.rank, first.lower())
        text = f"{name} {rest}"
        return replace(offer, text=text, worth=offer.worth * _NAMED) if name and len(text) <= LONGEST else None


@lru_cache(maxsize=_KEPT)
def _clauses_in(text: str, sentence: Sentence, days: bool) -> tuple[Clause, ...]:
    """The clauses of a sentence that may be a heading, with `days` struck out or not: each of its questions asks."""
    clauses = EditedSentence(text, sentence, struck_out(text, sentence, days)).clauses()
    return tuple(c for c in clauses if c.form != "words" and len(c.text) <= LONGEST)


def _closed(told: str) -> str:
    """How a sentence begins, with a quotation closed that goes on behind it, and without the mark of one begun before.

    The mark is one that does not tell where a quotation begins.
    """
    if told.count('"') % 2 == 0:
        return told
    return f'{told}"' if len(told) < LONGEST and _BEGUN.search(told) else told.replace('"', "", 1)


def _quietly(told: str, text: str) -> str:
    """A heading whose first word alone is in capitals, as articles open: `SEVEN boats sank`."""
    first, _, rest = told.partition(" ")
    shouts = len(first) > 3 and first.isalpha() and first.isupper() and rest[:1].islower() and text.count(first) == 1
    return f"{first.capitalize()} {rest}" if shouts else told


def _order(offer: _Offer) -> tuple[float, int, int, str]:
    return -offer.worth, len(offer.text), offer.passage.number, offer.text
