"""A made-up story with its analysis written out by hand: every kind of claim, verdict and mark the screen can show."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.distinguishing import told_apart
from reader.evidence import noted
from reader.model import (
    Analysis,
    Article,
    Claim,
    ClaimKind,
    Figure,
    FigureKind,
    Mention,
    Merge,
    Origin,
    Quote,
    QuoteKind,
    Reading,
    Span,
    Step,
    Story,
    Support,
    Verdict,
)
from reader.reading.session import Session

_TEXTS = {
    "lowland-herald": """\
Thousands leave the Velling valley as dam wall cracks

A fault opened overnight in the concrete; the lake is being lowered.

About 4,000 people left their homes below the Velling dam on Sunday night after a crack opened in its wall,
the regional council told Corvus News. The dam stands 12 miles above the town of Aster.

"We have no reason to believe that the wall will give way this week," said Ilse Morant, the chief engineer.
She called talk of a collapse "scaremongering."

The council ordered the sluices opened at 9 p.m. and asked the army for pumps. Repairs will cost $30 million,
according to the operator, Hydra Velling.

Two farms were flooded by the released water. Nobody was hurt, the council said.
""",
    "aster-evening": """\
Aster packs its bags: 12,000 on the move

Buses rolled out of Aster until dawn. At least 12,000 people have left the valley since Friday, the mayor's
office said, and more are queueing for fuel.

The cracked dam is 19 kilometres away. Chief engineer Ilse Morant said there was "no reason to believe that
the wall will give way."

Mayor Tobias Renn disagreed. "I would not sleep under it," he told this newspaper. He said it was the
operator, not the council, that opened the sluices.

One man died when a bus left the road near Hollin, police said.
""",
    "corvus-news": """\
Velling dam: what is known

Between 4,000 and 4,500 residents have been moved, the regional council told Corvus News.

The structure lies 12 miles from Aster. Hydra Velling puts the repair at $30 million; an independent estimate
seen by Corvus News says $85 million.

"We have no reason to believe that [the dam] will give way this week," Morant said.

The sluices were opened on Sunday evening on the council's orders. The lake behind the wall holds dozens of
millions of tonnes of water.
""",
    "the-northern-ledger": """\
Opinion: a dam nobody wanted to look at

Everybody in Velling knew. The inspectors wrote it down in 2019, and the operator filed it under "monitoring."

Some 4,000 people are sleeping in school halls, Corvus News reports. The repair, at $30 million, costs less
than the delay.

It will happen again, in another valley.
""",
}
_META = {
    "lowland-herald": ("The Lowland Herald", "Petra Voss", "2031-03-10", None),
    "aster-evening": ("Aster Evening Post", None, "2031-03-11", "weekday"),
    "corvus-news": ("Corvus News", "Idris Lambe", "2031-03-10", None),
    "the-northern-ledger": ("The Northern Ledger", "M. Okafor", "2031-03", "context"),
}


def article(article_id: str) -> Article:
    """One of the story's articles."""
    outlet, author, date, date_from = _META[article_id]
    text = "\n\n".join(" ".join(p.split()) for p in _TEXTS[article_id].strip().split("\n\n"))
    title, _, rest = text.partition("\n\n")
    standfirst = article_id == "lowland-herald"
    body = len(title) + 2 + (rest.index("\n\n") + 2 if standfirst else 0)
    return Article(
        article_id,
        f"velling/{article_id}.md",
        outlet,
        title,
        text,
        author=author,
        date=date,
        date_from=date_from,
        body_start=body,
        url="https://example.org/velling" if article_id == "corvus-news" else None,
        text_kind="digest" if article_id == "the-northern-ledger" else "original",
        guessed=("outlet",) if article_id == "aster-evening" else (),
        notes=("dropped: newsletter offer: Sign up for the Herald by mail", "dropped: photo credit: Una Brask")
        if article_id == "lowland-herald"
        else (),
    )


ARTICLES = {article_id: article(article_id) for article_id in _TEXTS}
STORY = Story("The Velling dam", tuple(ARTICLES.values()))


def span(article_id: str, words: str, after: str = "") -> Span:
    """Where some words stand, the first time after others."""
    text = ARTICLES[article_id].text
    start = text.index(words, text.index(after))
    return start, start + len(words)


def _quote(article_id: str, words: str, speaker: str | None, kind: QuoteKind = "speech") -> Quote:
    start, end = span(article_id, words, ("“" if "“" in words else ""))
    return Quote(f"{article_id}-q{start}", article_id, start, end, words, kind, speaker, "said" if speaker else None)


def _figure(
    article_id: str, words: str, kind: FigureKind, low: float | None, high: float | None, unit: str = "", of: str = ""
) -> Figure:
    start, end = span(article_id, words)
    qualifier = words.split()[0].lower() if not words[0].isdigit() and words[0] != "$" else None
    return Figure(f"{article_id}-f{start}", article_id, start, end, words, kind, low, high, unit, qualifier, of)


QUOTES = {
    "lowland-herald": (
        _quote("lowland-herald", "We have no reason to believe that the wall will give way this week,", "Ilse Morant"),
        _quote("lowland-herald", "scaremongering.", None, "scare"),
    ),
    "aster-evening": (
        _quote("aster-evening", "no reason to believe that the wall will give way.", "Ilse Morant"),
        _quote("aster-evening", "I would not sleep under it,", "Tobias Renn"),
    ),
    "corvus-news": (
        _quote("corvus-news", "We have no reason to believe that [the dam] will give way this week,", "Ilse Morant"),
    ),
    "the-northern-ledger": (_quote("the-northern-ledger", "monitoring.", None, "scare"),),
}
FIGURES = {
    "lowland-herald": (
        _figure("lowland-herald", "About 4,000", "count", 4000, 4000, of="people left"),
        _figure("lowland-herald", "12 miles", "distance", 12, 12, "miles"),
        _figure("lowland-herald", "$30 million", "money", 30e6, 30e6, "USD", "repairs"),
        _figure("lowland-herald", "Two", "count", 2, 2, of="farms flooded"),
    ),
    "aster-evening": (
        _figure("aster-evening", "At least 12,000", "count", 12000, None, of="people left"),
        _figure("aster-evening", "19 kilometres", "distance", 19, 19, "km"),
        _figure("aster-evening", "One", "count", 1, 1, of="man died"),
    ),
    "corvus-news": (
        _figure("corvus-news", "Between 4,000 and 4,500", "count", 4000, 4500, of="residents moved"),
        _figure("corvus-news", "12 miles", "distance", 12, 12, "miles"),
        _figure("corvus-news", "$30 million", "money", 30e6, 30e6, "USD", "repair"),
        _figure("corvus-news", "$85 million", "money", 85e6, 85e6, "USD", "repair"),
    ),
    "the-northern-ledger": (
        _figure("the-northern-ledger", "Some 4,000", "count", 4000, 4000, of="people sleeping in halls"),
        _figure("the-northern-ledger", "$30 million", "money", 30e6, 30e6, "USD", "repair"),
    ),
}


def _in_order(items: tuple) -> tuple:  # type: ignore[type-arg]
    return tuple(sorted(items, key=lambda item: item.start))


READINGS = tuple(Reading(a, (), _in_order(QUOTES[i]), _in_order(FIGURES[i]), ()) for i, a in ARTICLES.items())
_ITEMS = {item.id: item for found in (*QUOTES.values(), *FIGURES.values()) for item in found}


def _mention(article_id: str, sentence: str, answer: str, *chain: str, as_of: str | None = None) -> Mention:
    """A mention whose sentence and answer are given by their words (`...` stands for what is between)."""
    first, _, last = sentence.partition("...")
    start, end = span(article_id, first)
    if last:
        end = span(article_id, last, first)[1]
    a, b = span(article_id, answer, first)
    found = next((i for i in _ITEMS.values() if i.article == article_id and (i.start, i.end) == (a, b)), None)
    return Mention(
        article_id,
        start,
        end,
        ARTICLES[article_id].text[start:end],
        answer,
        as_of=as_of,
        figure=found.id if isinstance(found, Figure) else None,
        quote=found.id if isinstance(found, Quote) else None,
        chain=(ARTICLES[article_id].outlet, *chain),
        answer=(a, b),
    )


def _claim(
    claim_id: str,
    label: str,
    kind: ClaimKind,
    verdict: Verdict,
    reason: str,
    support: Support,
    mentions: tuple[Mention, ...],
    origins: tuple[Origin, ...] = (),
    steps: tuple[Step, ...] = (),
) -> Claim:
    inside = {m.article for m in mentions}
    return Claim(
        claim_id,
        label,
        kind,
        verdict,
        reason,
        "strong" if kind == "figure" else "likely",
        len(inside),
        len(origins) or len(inside),
        support,
        tuple(a for a in ARTICLES if a not in inside),
        told_apart(mentions, {a.id: a.outlet for a in ARTICLES.values()}, steps),
        steps,
        origins,
        likelihood=0.5 if kind == "event" else 0.9,
    )


_COUNCIL = "the regional council"
CLAIMS = (
    _claim(
        "moved",
        "People who left the Velling valley",
        "figure",
        "differ",
        "scope: one counts since Friday",
        "echoed",
        (
            _mention("lowland-herald", "About 4,000 people...Corvus News.", "About 4,000", "Corvus News", _COUNCIL),
            _mention("aster-evening", "At least 12,000 people...for fuel.", "At least 12,000", "the mayor's office"),
            _mention("corvus-news", "Between 4,000 and...Corvus News.", "Between 4,000 and 4,500", _COUNCIL),
            _mention("the-northern-ledger", "Some 4,000...reports.", "Some 4,000", "Corvus News"),
        ),
        (
            Origin(
                _COUNCIL,
                ("lowland-herald", "corvus-news", "the-northern-ledger"),
                (Merge("same source", ("The Lowland Herald", "The Northern Ledger"), ("Corvus News",)),),
            ),
            Origin("the mayor's office", ("aster-evening",)),
        ),
        (noted("4,000 to 4,500 and at least 12,000 do not overlap"), noted("one text says: since Friday")),
    ),
    _claim(
        "opened",
        "Who had the sluices opened",
        "event",
        "differ",
        "actor: council or operator",
        "corroborated",
        (
            _mention("lowland-herald", "The council ordered...for pumps.", "The council ordered the sluices opened"),
            _mention(
                "aster-evening",
                "He said it was the operator...sluices.",
                "the operator, not the council",
                "Tobias Renn",
            ),
            _mention("corvus-news", "The sluices were...orders.", "on the council's orders"),
        ),
    ),
    _claim(
        "repair",
        "What the repair will cost",
        "figure",
        "differ",
        "conflict: 30 and 85 million dollars",
        "unstated",
        (
            _mention("lowland-herald", "Repairs will...Velling.", "$30 million", "Hydra Velling"),
            _mention("corvus-news", "Hydra Velling puts...$85 million.", "$30 million", "Hydra Velling"),
            _mention("corvus-news", "Hydra Velling puts...$85 million.", "$85 million", "an independent estimate"),
            _mention("the-northern-ledger", "The repair, at...delay.", "$30 million"),
        ),
    ),
    _claim(
        "morant",
        "Ilse Morant on whether the wall will hold",
        "quote",
        "compatible",
        "cut: one leaves out “this week”",
        "single",
        (
            _mention(
                "lowland-herald",
                '"We have no reason...chief engineer.',
                "We have no reason to believe that the wall will give way this week,",
                "Ilse Morant",
            ),
            _mention(
                "aster-evening",
                "Chief engineer...give way.",
                "no reason to believe that the wall will give way.",
                "Ilse Morant",
            ),
            _mention(
                "corvus-news",
                '"We have no reason...Morant said.',
                "We have no reason to believe that [the dam] will give way this week,",
                "Ilse Morant",
            ),
        ),
        (Origin("Ilse Morant", ("lowland-herald", "aster-evening", "corvus-news")),),
    ),
    _claim(
        "distance",
        "How far the dam is from Aster",
        "figure",
        "agree",
        "12 miles are 19 kilometres",
        "unstated",
        (
            _mention("lowland-herald", "The dam stands...Aster.", "12 miles"),
            _mention("aster-evening", "The cracked dam...away.", "19 kilometres"),
            _mention("corvus-news", "The structure...Aster.", "12 miles"),
        ),
    ),
)
ANALYSIS = Analysis(STORY, READINGS, CLAIMS)
UNCOMPARED = Analysis(STORY, READINGS)
ALONE = Analysis(replace(STORY, articles=STORY.articles[:1]), READINGS[:1])
UPDATE = replace(
    CLAIMS[0],
    reason="differ: time, about 4,000 against at least 12,000",
    steps=(
        Step(
            *("apart", ("The Lowland Herald", "Aster Evening Post"), ("About 4,000", "At least 12,000"), ("time",)),
            leads=True,
        ),
    ),
)
"""The first of the claims where nothing but the time of its figures is different."""
UPDATED = replace(ANALYSIS, claims=(*CLAIMS[1:3], UPDATE, *CLAIMS[3:]))


def on_words_alone() -> Session:
    """The story with a figure chosen that answers nothing by itself, in a sentence that answers what happened."""
    moved = next(c for c in CLAIMS if c.id == "moved")
    mentions = tuple(replace(m, figure=None, quote=None, answer=None) for m in moved.mentions)
    made = Session(STORY)
    made.add_analysis(replace(ANALYSIS, claims=(replace(moved, kind="event", mentions=mentions),)))
    made.pointing.go_to_article("lowland-herald")
    made.pointing.go_to_span("lowland-herald", *span("lowland-herald", "About 4,000"))
    return made
