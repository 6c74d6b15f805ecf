"""A small story of our own, analysed by hand, so that what the engine finds today does not decide these tests."""

from __future__ import annotations

from reader.model import (
    Analysis,
    Article,
    Attribution,
    Bound,
    Claim,
    Figure,
    FigureKind,
    Mention,
    Origin,
    Quote,
    QuoteKind,
    Reading,
    Story,
)

COURIER = """Bridge gives way over the Ulm

Nineteen people died when the Corran bridge fell on Sunday, the mayor, Ilse Brandt, said.

"It sounded like a freight train," she told Radio Ulm. The span was 75 miles from the capital.

The repair will cost $5 million."""

GAZETTE = """Corran's 'bridge of shame' collapses

At least 20 people were killed, police told the Nordpress agency. "A freight train," Brandt said of the noise.

Between 100 and 150 drivers had crossed within the hour."""

TRIBUNE = """Café owner pulls driver from river

José Peña heard a total
collapse and ran. He is 61."""


def _span(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return at, at + len(words)


def quote(article: Article, words: str, speaker: str | None, kind: QuoteKind = "speech", cue: str = "said") -> Quote:
    start, end = _span(article.text, words)
    return Quote(f"{article.id}-q{start}", article.id, start, end, words, kind, speaker, cue, 1)


def figure(
    article: Article, words: str, kind: FigureKind, low: Bound, high: Bound, unit: str = "", of: str = ""
) -> Figure:
    start, end = _span(article.text, words)
    return Figure(f"{article.id}-f{start}", article.id, start, end, words, kind, low, high, unit, None, of)


def mention(article: Article, words: str, value: str, chain: tuple[str, ...], figure_id: str | None = None) -> Mention:
    start, end = _span(article.text, words)
    return Mention(article.id, start, end, words, value, figure=figure_id, chain=(article.outlet, *chain))


courier = Article(
    "courier", "b/courier.md", "The Ulm Courier", COURIER.split("\n")[0], COURIER, "Anke Lund", "2021-05-16",
    url="https://courier.example/bridge",
)  # fmt: skip
gazette = Article("gazette", "b/gazette.md", "Business Gazette", GAZETTE.split("\n")[0], GAZETTE, date="2021-05")
tribune = Article(
    "tribune", "b/tribune.md", "Tribune", TRIBUNE.split("\n")[0], TRIBUNE, date="2021-05-18", text_kind="digest"
)

_died = figure(courier, "Nineteen", "count", 19, 19, of="people died")
_killed = figure(gazette, "At least 20", "count", 20, None, of="people killed")

readings = (
    Reading(
        courier,
        (),
        (quote(courier, "It sounded like a freight train,", "Ilse Brandt", cue="told"),),
        (
            _died,
            figure(courier, "75 miles", "distance", 75, 75, "miles"),
            figure(courier, "$5 million", "money", 5_000_000, 5_000_000, "USD", "repair"),
        ),
        (Attribution("courier", *_span(COURIER, "Nineteen"), "Ilse Brandt", "said", *_span(COURIER, "Nineteen")),),
    ),
    Reading(
        gazette,
        (),
        (
            quote(gazette, "bridge of shame", None, "scare", ""),
            quote(gazette, "A freight train,", "Ilse Brandt"),
        ),
        (_killed, figure(gazette, "Between 100 and 150", "count", 100, 150, of="drivers crossed")),
        (
            Attribution(
                "gazette", *_span(GAZETTE, "At least 20"), "police", "told", *_span(GAZETTE, "killed"), ("Nordpress",)
            ),
        ),
    ),
    Reading(tribune, (), (), (figure(tribune, "61", "age", 61, 61, "years"),), ()),
)

toll = Claim(
    id="toll",
    label="People killed when the bridge fell",
    kind="figure",
    verdict="differ",
    reason="differ: time",
    strength="strong",
    outlets=2,
    origins=2,
    support="corroborated",
    silent=("tribune",),
    mentions=(
        mention(gazette, "At least 20 people were killed", "at least 20", ("Nordpress", "police"), _killed.id),
        mention(
            courier, "Nineteen people died when the Corran bridge fell on Sunday", "19", ("Ilse Brandt",), _died.id
        ),
    ),
    origin_list=(Origin("police", ("gazette",)), Origin("Ilse Brandt", ("courier",))),
)
noise = Claim(
    id="noise",
    label="What Brandt said of the noise",
    kind="quote",
    verdict="agree",
    reason="agree: a cut",
    strength="likely",
    outlets=3,
    origins=1,
    support="echoed",
    silent=(),
    mentions=(
        mention(courier, '"It sounded like a freight train," she told Radio Ulm.', "", ("Ilse Brandt",)),
        mention(gazette, '"A freight train," Brandt said of the noise.', "", ("Ilse Brandt",)),
        mention(tribune, "José Peña heard a total\ncollapse and ran.", "", ()),
    ),
    decided="person",
)

story = Story("bridge", (courier, gazette, tribune))
analysis = Analysis(story, readings, (toll, noise))
