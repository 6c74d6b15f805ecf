"""What the figures of a question are asked after, as a desk editor would ask it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from reader.analysis.headings.asking import PARTING, going_on, part_around
from reader.analysis.headings.clauses import LONGEST, Clause
from reader.analysis.headings.cutting import capitalised, shortened
from reader.analysis.headings.disputed import without_time
from reader.analysis.headings.gaps import counted_noun, date_of, gone_on, question_about
from reader.analysis.headings.labels import Naming
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.lexicon import AUX, DET, PAST, PERSON, PREP, RELATIVE, VERB, flags_of
from reader.analysis.linking.passages import Passage
from reader.analysis.quantities.counted import kind_of

_WORD = re.compile(r"[a-z]+")
_PUT_AT = re.compile(
    r"How (?:much|long|far) (?:(?:the|its|his|her|their) )?"
    r"(?P<what>[A-Za-z][a-z]{2,19}(?P<of> (?:of|from|to|for|in) [^,.;:]+?)?)"
    r"(?: (?:is|are|was|were|has been|had been) (?:put|estimated|valued|reckoned|assessed|set)(?: by [^,.;:]+)?)?"
)
"""A question that no verb ends, or one that tells no more: `put the cost at $4 million` asks for the cost, as does `the
cost is put at`."""
_PART_WORTH = 3.0
"""What a part of a sentence is worth as against a whole clause."""


class FigureHeadings:
    """The headings of one question that figures answer."""

    def __init__(self, naming: Naming, clauses: Callable[[Passage, str], Sequence[Clause]]) -> None:
        self._naming = naming
        self._clauses = clauses

    def offered(self) -> Iterator[str]:
        """The headings, the best first."""
        plain = self._naming.plainly()
        kind = self._naming.figures[0].counted.figure.kind
        if plain not in heading_words("unowned"):
            yield self._of_what(plain)
            yield plain
            yield self._naming.in_a_place(plain)
        if kind == "date":
            yield from self._dates()
        elif kind == "age":
            yield from self._ages()
        else:
            yield from self._questions()
            yield "" if plain else next(self._counted(), "")
        yield plain

    def _of_what(self, plain: str) -> str:
        """`Speed of the train`, where the articles that answer tell most of a train; else the measure alone."""
        if plain not in heading_words("measures_of_movers"):
            return plain
        articles = sorted({a.article for a in self._naming.figures})
        told = Counter(
            w for n in articles for w in _WORD.findall(self._naming.text(n).lower()) if w in heading_words("movers")
        )
        best = min(told, key=lambda w: (-told[w], w), default="")
        return f"{plain} of the {best}" if best else plain

    def _questions(self) -> Iterator[str]:
        """Questions in the words around the figures, those first that say most of what the passages share."""
        found: list[tuple[float, int, int, str]] = []
        for n, a in enumerate(self._naming.figures):
            figure, passage = a.counted.figure, self._naming.passage(a)
            text = self._naming.text(a.article)
            spans = [(c.start, c.end, c.worth) for c in self._clauses(passage, "") if c.start <= figure.start < c.end]
            spans.append((*part_around(text, passage, figure.start, figure.end), _PART_WORTH))
            for start, end, worth in spans:
                heading = question_about(text, start, max(end, figure.end), figure)
                if (bare := _PUT_AT.fullmatch(heading)) and not _tells_deed(bare["of"] or ""):
                    heading = capitalised(bare["what"])
                if heading and not flags_of(heading.split()[-1]) & DET:
                    stems = [w.stem for w in passage.words if start <= w.start < end and w.stem]
                    found.append((-round((self._naming.said(stems) + 0.1) * worth, 6), len(heading), n, heading))
        yield from (heading for *_, heading in sorted(found))

    def _counted(self) -> Iterator[str]:
        """What is counted, as a question or a name: `How many ships`, `Campaign funds spent`, `Share of exports`."""
        first = self._naming.figures[0].counted.figure
        of_things = kind_of(first) in ("count", "other")
        counted = self._thing() if of_things else self._told_together(_noun_of(self._naming.counted()))
        if not counted:
            return
        kind, last = kind_of(first), counted.split()[-1]
        done = last in heading_words("done")
        if kind in ("count", "other"):
            # how much oil, how many tonnes of apples
            many = last.endswith("s") and not last.endswith("ss")
            measured = f"many {first.unit} of" if many else "much"
            yield shortened(f"How {measured if first.unit else 'many'} {counted}", LONGEST)
        elif kind == "money" and done:
            yield capitalised(counted) if " " in counted else f"Amount {counted}"
        elif kind == "money" and last in heading_words("sums"):
            # to pay $2 million is no pay of $2 million
            yield "Amount to be paid" if counted == "pay" and self._is_to_be_paid() else f"Amount of {counted}"
        elif kind == "percent" and last == "turnout":
            yield capitalised(counted)
        elif kind == "percent" and self._naming.text(self._naming.figures[0].article).startswith(" of ", first.end):
            yield f"Share of {counted}"
        elif kind == "distance" and not done:
            yield f"Distance: {counted}"

    def _is_to_be_paid(self) -> bool:
        """Whether the word right before some figure is the verb: `agreed to pay about $2 million`."""
        texts = ((self._naming.text(a.article), a.counted.figure.start) for a in self._naming.figures)
        return any(text[:start].rstrip().lower().endswith(" pay") for text, start in texts)

    def _told_together(self, counted: str) -> str:
        """The first words of what is counted that stand side by side in some passage: of `funds expenses`, funds."""
        passages = (self._naming.passage(a) for a in self._naming.figures)
        texts = [" ".join(p.text[p.sentence.start : p.sentence.end].lower().split()) for p in passages]
        words = counted.split()
        done = [words.pop()] if len(words) > 1 and words[-1] in heading_words("done") else []
        while len(words) > 1 and not any(" ".join(words).lower() in text for text in texts):
            words.pop()
        return " ".join(words + done)

    def _thing(self) -> str:
        """What most figures count, in the words behind them, a plural; empty where these name no more than people."""
        told: Counter[str] = Counter()
        for a in self._naming.figures:
            figure, text = a.counted.figure, self._naming.text(a.article)
            behind = " ".join(PARTING.split(text[figure.end : figure.end + LONGEST])[0].split())
            noun = counted_noun(behind.removeprefix("of "))[0]
            if not figure.unit and not noun.endswith("s"):
                # of `pilots hostage` the pilots
                noun = f"{noun.rpartition('s ')[0]}s" if "s " in noun else ""
            fits = behind.startswith("of ") if figure.unit else noun not in heading_words("anybody")
            if noun and fits and text[figure.end : figure.end + 1] == " ":
                told[noun] += 1
        return min(told, key=lambda w: (-told[w], -len(w), w), default="")

    def _ages(self) -> Iterator[str]:
        counted = self._naming.counted()
        if "age" in counted.split():
            yield capitalised(counted)
            return
        whose = _person(counted, self._naming.text(self._naming.figures[0].article)) if counted else ""
        if whose:
            yield shortened(f"Age of {'the ' if whose.split()[-1].islower() else ''}{whose}", LONGEST)

    def _dates(self) -> Iterator[str]:
        """`When the lock was closed`: clauses that hold one of the dates, without it."""
        found: list[tuple[float, int, str]] = []
        for a in self._naming.figures:
            text, date = self._naming.text(a.article), a.counted.figure
            stated = re.compile(rf"(?<!\w){re.escape(date.text)}(?!\w)")
            if dated := date_of(text[max(0, date.start - LONGEST) : date.start]):
                yield dated
            for c in self._clauses(self._naming.passage(a), "the day"):
                at = stated.search(c.text) if c.start <= date.start < c.end else None
                told = without_time(c.text, at) if at else ""
                if told and c.form == "sentence" and len(told) < LONGEST - 5:
                    worth = (self._naming.said(c.stems) + 0.1) * c.worth
                    found.append((-round(worth, 6), len(told), f"When {gone_on(told, text)}"))
        yield from (
            heading
            for *_, heading in sorted(found)
            if not heading.lower().startswith(("when he ", "when she ", "when it ", "when they "))
        )


def _tells_deed(words: str) -> bool:
    """Whether any of some words may be a verb; behind an article none is: `of the repairs`."""
    told = words.lower().split()
    return any(
        flags_of(w) & (AUX | PAST | VERB) and not (n and flags_of(told[n - 1]) & DET) for n, w in enumerate(told)
    )


def _noun_of(counted: str) -> str:
    """What is counted, up to where something else is told of it."""
    words = counted.split()
    end = next((n for n, w in enumerate(words) if n and flags_of(w) & (RELATIVE | DET)), len(words))
    while end and flags_of(words[end - 1]) & (PREP | RELATIVE):
        end -= 1
    return " ".join(words[:end])


def _person(counted: str, text: str) -> str:
    """Who is so old, bare of styles and of what one does: of `Mr Orrin Vell` and `Student Orrin Vell` Orrin Vell."""
    words = _noun_of(going_on(counted, text)).split()
    while len(words) > 1 and words[-1][0].isupper():
        low = words[0].lower()
        calling = low in heading_words("styles") or (low in heading_words("callings") and words[1][0].isupper())
        calling = calling or bool(flags_of(low) & PERSON and not words[0].islower() and len(words) > 2)
        if not calling:
            break
        words.pop(0)
    return " ".join(words)
