"""What the heading of a question is made of: what its figures count, who is quoted, which words its passages share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.analysis.headings.clauses import LONGEST
from reader.analysis.headings.cutting import EDGES, capitalised, shortened
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.lexicon import ADVERB, AUX, DAY, ING, MONTH, PREP, VERB, flags_of, without_owner
from reader.analysis.linking.answers import FigureAnswer, HourAnswer, QuoteAnswer, figures_among, persons_counted
from reader.analysis.linking.elsewhere import placed
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import Passage
from reader.analysis.linking.questions import Question
from reader.analysis.linking.things import LENGTH
from reader.analysis.quantities.wording import is_plural
from reader.data import table, word_list
from reader.model import Quote, Reading

_WHO = 26
"""Characters of a label that say who speaks at most."""
_WAY = re.compile(r"[^.;:,()]{0,40}?\b(home|away|back|abroad|overseas)\b")
_ARTICLE = re.compile(r"^(?:an?|the) (?=[A-Z])")


def _words(name: str) -> Mapping[str, str]:
    told: Mapping[str, str] = table("reader.analysis", "label_words")[name]
    return told


def opinion_words() -> frozenset[str]:
    """Words that show a passage judges, fears or foretells."""
    return word_list("reader.analysis", "label_words", "opinion")


class Naming:
    """A question with what its headings are made of."""

    def __init__(self, question: Question, index: Index, readings: Sequence[Reading]) -> None:
        self.question = question
        self._index = index
        self._readings = readings
        self.wanted = wanted_terms(question, index)
        answers = [question.answers[p] for p in question.passages if p in question.answers]
        self.figures = figures_among(answers)
        self.quotes = [a.quote for a in answers if isinstance(a, QuoteAnswer)]

    def disputed(self, apart: Sequence[str], about: str) -> tuple[Sequence[str], str]:
        """Words that cannot both hold, and what they dispute; of a question of hours these, where nothing else is."""
        if self.question.kind != "hour" or about not in ("", "the hour"):
            return apart, about
        told = [a for a in self.question.answers.values() if isinstance(a, HourAnswer)]
        return [self.text(a.article)[a.hour.start : a.hour.end] for a in told], "the hour"

    def text(self, article: int) -> str:
        """An article's."""
        return self._readings[article].article.text

    def passage(self, answer: FigureAnswer) -> Passage:
        """The passage in which a figure answers."""
        return self._index.passages[answer.passage]

    def counted(self) -> str:
        """What most figures say that they count; empty where they name no thing."""
        return _most_told([a.counted.figure.of for a in self.figures])

    def said(self, stems: Iterable[str]) -> float:
        """How much of what the passages share some stems say."""
        return math.fsum(self.wanted.get(s, 0.0) for s in stems)

    def in_a_place(self, plain: str) -> str:
        """`Killed in Norby`, where `People killed` is asked of another place; empty where there is not one of all."""
        told = [placed(self._index.passages[a.passage]) for a in self.figures]
        names = sorted(set.intersection(*(set(names) for names in told)))
        names = [n for n in names if not flags_of(without_owner(told[0][n])) & (DAY | MONTH)]
        befallen = plain.startswith("People ") and len(names) == 1
        return f"{plain.removeprefix('People ').capitalize()} in {told[0][names[0]]}" if befallen else ""

    def plainly(self) -> str:
        """`People killed`, `Children killed`, `Fine`, `Depth`, `Distance from Norby`; empty where it asks for none."""
        key = Counter(a.key for a in self.figures).most_common(1)[0][0]
        if len({a.key[1] for a in self.figures if a.deed == self.figures[0].deed}) > 1:
            key = (key[0], self.figures[0].deed)  # some say rescued, others freed
        if key[0] == "people" and any(map(_escaped, self.figures)):
            return _words("people")["escaped"]
        if key[:2] == ("people", "sent") and (told := self._sent()):
            return told
        if key[0] == "people" and key[1] in _words("people"):
            narrow = sorted(frozenset.intersection(*(a.narrow for a in self.figures)) - {"own"})
            whom = narrow or sorted(w for w in persons_counted(self.figures) - heading_words("anybody") if is_plural(w))
            return _words("people")[key[1]].replace("People", whom[0].capitalize() if whom else "People")
        if key[1] in _words("courts"):
            return _words("courts")[key[1]]
        things = self._things()
        if named := next((_words("things")[t] for t in sorted(things) if t in _words("things")), ""):
            return named
        if length := next((t for t in sorted(things) if t.startswith(LENGTH)), ""):
            return length
        return _places(self.figures, self._index) if self.figures[0].counted.figure.kind == "distance" else ""

    def _sent(self) -> str:
        """`Workers sent home`: whom most figures count, and where to if all say that; empty where none says whom."""
        nouns = Counter(a.counted.figure.of.lower().rpartition(" ")[0] for a in self.figures)
        del nouns[""]
        whom = min(nouns, key=lambda w: (-nouns[w], not w.endswith("s"), w), default="")
        behind = [_WAY.match(self.text(a.article), a.counted.figure.end) for a in self.figures]
        ways = {found[1] if found else "" for found in behind}
        return capitalised(f"{whom} sent {ways.pop() if len(ways) == 1 else ''}".strip()) if whom else ""

    def _things(self) -> frozenset[str]:
        """What all its figures are a measure of; of sums and shares what most are, and none is of another."""
        told = [a.things for a in self.figures if a.things or a.kind not in ("money", "percent")]
        return frozenset.intersection(*told) if 2 * len(told) > len(self.figures) else frozenset()


def _most_told(counted: Sequence[str]) -> str:
    """What most say that they count, where they name a thing; of equals the longer."""
    told = Counter(_without_active(of) for of in counted if _names_a_thing(of))
    return min(told, key=lambda of: (-told[of], -len(of), of), default="")


def _without_active(of: str) -> str:
    """What is counted without a verb of which it is the object: of `took six guards` the guards."""
    *thing, last = of.split()
    return " ".join(thing) if thing and last in word_list("reader.analysis", "label_words", "active") else of


def _escaped(answer: FigureAnswer) -> bool:
    """Whether who fled got out of somebody's hands or out of danger: they are not displaced."""
    told = answer.counted.figure.of.lower().split()
    return answer.key[1] == "fled" and not word_list("reader.analysis", "label_words", "escaping").isdisjoint(told)


def _names_a_thing(of: str) -> bool:
    """Whether the words of what is counted hold a noun: `residents fled` does, `fell` and `above` do not."""
    empty = word_list("reader.analysis", "label_words", "no_things")
    return any(not flags_of(w) & (VERB | ING | PREP | ADVERB | AUX) and w.lower() not in empty for w in of.split())


def _places(answers: Sequence[FigureAnswer], index: Index) -> str:
    """`Distance from Norby to Aldane`, so far as two articles name the places; empty where they name none."""
    ends: dict[str, set[int]] = {}
    starts: dict[str, set[int]] = {}
    for a in answers:
        figure = a.counted.figure
        words = index.passages[a.passage].words
        for n, w in enumerate(words):
            if w.capital and w.stem and not w.number and not flags_of(w.text) & (DAY | MONTH):
                to = n and w.start > figure.end and words[n - 1].text.lower() in ("from", "of", "to")
                (ends if to else starts).setdefault(w.text, set()).add(a.article)
    if not ends:
        return ""
    end = min(ends, key=lambda w: (-len(ends[w]), w))
    start = min(
        (w for w in starts if len(starts[w]) > 1 and w != end), key=lambda w: (-len(starts[w]), -len(w), w), default=""
    )
    return shortened(f"Distance from {start} to {end}" if start else f"Distance from {end}", LONGEST)


def quote_label(quotes: Sequence[Quote]) -> str:
    """Who said it, mostly, and the shortest of the quotations: `NAME: “...”`."""
    speakers = Counter(q.speaker for q in quotes if q.speaker)
    who = sorted(speakers, key=lambda s: (-speakers[s], -len(s), s))[0] if speakers else ""
    # cut behind its name, `a Velmora Airways spokesman` would be no name
    who = shortened(_ARTICLE.sub("", who) if len(who) > _WHO else who, _WHO)
    said = _quoted(quotes, LONGEST - len(who) - 4 if who else LONGEST - 2)
    return f"{capitalised(who)}: {said}" if who else said


def who_said_label(quotes: Sequence[Quote]) -> str:
    """The shortest of some quotations, asked after its speaker: `Who said “...”`."""
    asked = "Who said "
    return asked + _quoted(quotes, LONGEST - len(asked) - 2)


def _quoted(quotes: Sequence[Quote], room: int) -> str:
    """The shortest of some quotations in its marks, with an ellipsis where it is cut."""
    words = min((q.text for q in quotes), key=lambda text: (len(text), text))
    said = shortened(words, room)
    if len(said) < len(" ".join(words.split()).strip(EDGES)):
        said = shortened(said.rpartition("[")[0] if said.count("[") > said.count("]") else said, room - 1) + "…"
    return f"“{said}”"


def wanted_terms(question: Question, index: Index) -> dict[str, float]:
    """The stems that two and more articles' passages of a question share, with their rarity."""
    first: dict[str, int] = {}
    shared: set[str] = set()
    for p in question.passages:
        passage = index.passages[p]
        article = passage.article
        shared.update(s for s in passage.stems if first.setdefault(s, article) != article)
    return {s: index.stem_rarity[s] for s in sorted(shared)}
