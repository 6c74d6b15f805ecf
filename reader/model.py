"""The data the whole program speaks in: frozen, plain, standard library only.

Every offset counts characters in `Article.text`. Every tuple is in reading order unless it says otherwise.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from reader.copied import Copied

Span = tuple[int, int]
"""A half-open range of characters in an article's text."""
Passage = tuple[str, int, int]
"""The id of an article, and where in its text the passage begins and ends."""
Alike = tuple[Passage, Passage]
"""Two passages of different articles that say much the same."""

TextKind = Literal["original", "digest"]
QuoteKind = Literal["speech", "scare"]
SentencePart = Literal["headline", "standfirst", "body"]
FigureKind = Literal["count", "distance", "money", "percent", "duration", "age", "date", "other"]
ClaimKind = Literal["figure", "quote", "event", "assessment"]
Verdict = Literal["agree", "compatible", "differ"]
Ruling = Literal["against", "with"]
"""How a person gave a verdict: against the engine's, or confirming it."""
Strength = Literal["strong", "likely"]
Sureness = Literal["strong", "likely", "doubtful"]
DOUBTFUL = 0.6
"""Below this likelihood the passages of a claim in words answer one question about every second time, above it three
of four times: measured by tests/accuracy/fit_links.py on annotated stories, each left out of the fitting."""
Support = Literal["echoed", "corroborated", "single", "unstated"]
StepKind = Literal[
    "answer", "no figure", "apart", "dates apart", "against", "speakers", "unexplained", "replaced", "in all",
    "only one", "in common", "weighed", "unquoted", "same words", "in order", "note", "decided",
]  # fmt: skip
MergeKind = Literal[
    "same source",
    "one source",
    "spokesman",
    "credit",
    "whole credit",
    "shared text",
    "shared passage",
    "told alike",
    "same quotation",
    "may be",
]
Bound = float | int | str | None
"""One end of a figure: a plain number, an ISO date string, or None for an open end."""


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans of one text share a character."""
    return one[0] < other[1] and other[0] < one[1]


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text, cleaned: headline, standfirst and body, paragraphs parted by a blank line."""

    id: str
    """Stable and unique within its story, a slug."""
    path: str
    """The path as it was given; `seeds/NAME` for the default story."""
    outlet: str
    title: str
    """The headline; `text` begins with it."""
    text: str
    author: str | None = None
    date: str | None = None
    """ISO, as exact as it is known: `2015-05-18`, `2015-05`, `2015`."""
    url: str | None = None
    text_kind: TextKind = "original"
    guessed: tuple[str, ...] = ()
    """Names of the fields above that were worked out and not given."""
    date_from: str | None = None
    """How a date that is not stated was worked out: `weekday`, `context`."""
    notes: tuple[str, ...] = ()
    """What import did: `dropped: photo credit: ...`, one line each."""
    copied: Copied | None = None
    """Whose copy it is, or who has its text too."""
    credits: tuple[str, ...] = ()
    """Byline and wire credits that stood outside the story's own sentences."""
    body_start: int = 0
    """Where the body begins: what comes before is headline and standfirst."""


@dataclass(frozen=True, slots=True)
class Story:
    """A set of articles on one event."""

    title: str
    articles: tuple[Article, ...]

    outlets: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """Outlets in the order of their first article, each once."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "outlets", tuple(dict.fromkeys(a.outlet for a in self.articles)))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article; closing quotation marks belong to it."""

    article: str
    start: int
    end: int
    paragraph: int
    """Counted from 0; the headline is paragraph 0."""
    part: SentencePart = "body"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words between quotation marks; `start` and `end` leave the marks out."""

    id: str
    article: str
    start: int
    end: int
    text: str
    kind: QuoteKind
    speaker: str | None = None
    """The fullest name or description the article gives; None where it does not say."""
    cue: str | None = None
    """The verb of saying as written, or `according to`."""
    utterance: int = 0
    """Pieces of one interrupted utterance share a number; counted per article from 1."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity: what stands in the text, what it is worth, and what it counts."""

    id: str
    article: str
    start: int
    end: int
    text: str
    kind: FigureKind
    low: Bound
    high: Bound
    unit: str = ""
    """One spelling each, listed in analysis/data/units.yaml; empty for counts."""
    qualifier: str | None = None
    of: str = ""
    """What is counted and done: `civilians fled`."""
    scope: tuple[str, ...] = ()
    """Words that limit it: `since last month`, `in 2014`."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody is given as the source of some words: the material of a chain."""

    article: str
    start: int
    end: int
    """The span of source and cue together with the content."""
    source: str
    """Resolved to the fullest name the article gives."""
    cue: str
    content_start: int
    content_end: int
    via: tuple[str, ...] = ()
    """Who carried it to this outlet, nearest to the outlet first: (`Reuters`,)."""
    direct: bool = False
    """Whether the content is quoted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is worked out from one article by itself."""

    article: Article
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...]
    attributions: tuple[Attribution, ...]
    notes: tuple[str, ...] = ()
    """What of the article is not compared because it is too much, a line each."""
    failed: bool = False
    """Whether the engine itself failed on the article: nothing of it is compared, and the notes say why."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that answers a claim's question."""

    article: str
    start: int
    end: int
    text: str
    value: str
    """The answer in short, as the text gives it: `about 500`."""
    as_of: str | None = None
    figure: str | None = None
    """The id of the figure that answers."""
    quote: str | None = None
    chain: tuple[str, ...] = ()
    """The outlet first, then who carried it, the origin last; the outlet alone where nobody is named."""
    answer: Span | None = None
    """The span within the passage that holds the value."""
    apart: Span | None = None
    """The words of the passage that tell the answer from those of other outlets; None where none do."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Why what two outlets have counts as one origin's; `evidence.merge_words` tells it."""

    kind: MergeKind
    outlets: tuple[str, ...]
    sources: tuple[str, ...] = ()
    """Whom they name; an outlet's own words name nobody."""
    share: int = 0
    """In per cent, of text that is the same."""


@dataclass(frozen=True, slots=True)
class Origin:
    """One place from which mentions of a claim come, so far as the texts tell."""

    name: str
    """Who said it first, or the outlet where nobody is named."""
    articles: tuple[str, ...]
    merged: tuple[Merge, ...] = ()
    """Why several mentions count as one origin, or one that may be another's does not count."""
    stated: bool = True

    @property
    def is_counted(self) -> bool:
        """Whether somebody is named, and not by a bare noun that may mean one who is named in full."""
        return self.stated and all(merge.kind != "may be" for merge in self.merged)


def support_of(stated: Sequence[Sequence[str]]) -> Support:
    """How widely a claim is supported, by the outlets that have it from each origin that is named."""
    if not stated:
        return "unstated"
    if len(stated) > 1:
        return "corroborated"
    return "echoed" if len(set(stated[0])) > 1 else "single"


@dataclass(frozen=True, slots=True)
class Step:
    """One step to a verdict, which `evidence.step_words` tells."""

    kind: StepKind
    outlets: tuple[str, ...] = ()
    """Whose it is: one outlet's, two that are compared, or nobody's; one of several articles has its id behind it."""
    values: tuple[str, ...] = ()
    """Its answers or words; where two outlets are set against each other one of each, in their order."""
    ways: tuple[str, ...] = ()
    """In which ways two answers or quotations are apart, or meet: `scope`, `time`; `cut`; `two bounds`."""
    numbers: tuple[int, ...] = ()
    """A share in per cent; of two quotations the words that are the same in order, and all."""
    leads: bool = False
    """Whether the reason for a verdict of `differ` names its two values."""


@dataclass(frozen=True, slots=True)
class Near:
    """A passage that may answer a claim, of an outlet in which no answer was found."""

    article: str
    start: int
    end: int
    value: str = ""
    """Its words that the answers of the others would exclude if it answered; empty where they would not."""
    against: str = ""
    """The words of such an answer."""

    @property
    def place(self) -> Passage:
        """Where it stands."""
        return self.article, self.start, self.end


@dataclass(frozen=True, slots=True)
class Claim:
    """A question that at least two articles answer."""

    id: str
    label: str
    kind: ClaimKind
    verdict: Verdict
    reason: str
    strength: Strength
    outlets: int
    origins: int
    """At most so many: mentions that name nobody are not counted as independent."""
    support: Support
    silent: Sequence[str]
    """Ids of the articles that do not answer."""
    mentions: tuple[Mention, ...]
    steps: tuple[Step, ...] = ()
    """How the verdict was reached."""
    origin_list: tuple[Origin, ...] = ()
    decided: Literal["person"] | None = None
    likelihood: float = 1.0
    """How likely two of its passages of different articles answer one question, on the mean, 0 to 1."""
    near: tuple[Near, ...] = ()
    """Passages that may answer it, the likeliest first: one of an outlet that does not."""
    ruling: Ruling | None = None
    """How a person gave the verdict; None where it is the engine's, also on passages that a person chose."""

    @property
    def perhaps_disputed(self) -> bool:
        """Whether its answers agree and a passage that may be another would contradict them."""
        return self.verdict != "differ" and any(n.value for n in self.near)

    @property
    def sureness(self) -> Sureness:
        """How sure it is that its passages answer one question; what a person decided is no matter of likelihood.

        Where they contradict each other they mostly do: what is denied is told in other words.
        """
        if self.strength == "strong" or self.decided:
            return "strong"
        alike_only = self.kind in ("event", "assessment") and self.verdict != "differ"
        return "doubtful" if alike_only and self.likelihood < DOUBTFUL else "likely"


@dataclass(frozen=True, slots=True)
class Kept:
    """A passage that a person marked, or put a note on."""

    kind: Literal["mark", "note", "draft"]
    """A draft is a note that is not finished."""
    article: str
    start: int
    end: int
    text: str = ""
    """The note, which may have lines; empty for a mark."""
    made: str = ""
    """When, as ISO in UTC; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything known of a story."""

    story: Story
    readings: tuple[Reading, ...]
    claims: tuple[Claim, ...] = ()
    """Differing ones first, doubtful ones last; then by how sure they are, by outlets and mentions."""
    related: tuple[Alike, ...] = ()
    """Passages too alike to ignore and too unsure to be a claim."""
    cut: bool = field(default=False, compare=False)
    """Whether a filter left articles or claims out."""
    kept: tuple[Kept, ...] = ()
    """What a person marked and noted, where it is to be told."""
    by_article: dict[str, Reading] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_article", {r.article.id: r for r in self.readings})

    def not_compared(self, article_id: str) -> tuple[str, ...]:
        """What of an article is not compared because it is too much, or because the engine failed, a line each."""
        reading = self.by_article.get(article_id)
        return reading.notes if reading else ()

    @property
    def failed(self) -> tuple[str, ...]:
        """On which articles the engine failed, and how, a line each."""
        return tuple(f"{r.article.path}: {note}" for r in self.readings if r.failed for note in r.notes)

    def of_articles(self, ids: Container[str]) -> Analysis:
        """The same with these articles alone; the claims are all there, and whole."""
        articles = tuple(a for a in self.story.articles if a.id in ids)
        return replace(
            self,
            story=replace(self.story, articles=articles),
            readings=tuple(r for r in self.readings if r.article.id in ids),
            kept=tuple(one for one in self.kept if one.article in ids),
            related=tuple(pair for pair in self.related if all(article in ids for article, _, _ in pair)),
            cut=self.cut or len(articles) < len(self.story.articles),
        )

    def with_claims(self, claims: tuple[Claim, ...]) -> Analysis:
        """The same with these of its claims alone."""
        return replace(self, claims=claims, cut=self.cut or len(claims) < len(self.claims))


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a claim: it stands above the engine's judgement."""

    action: Literal["link", "unlink", "verdict", "hide", "name"]
    claim: str
    article: str = ""
    start: int = 0
    end: int = 0
    verdict: Verdict | None = None
    text: str = ""
    """The heading a person gave, where that is what was decided."""
