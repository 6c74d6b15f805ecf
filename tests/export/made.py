"""Small analyses of our own making: a hostile one, and ones with little in them."""

from __future__ import annotations

from reader.evidence import noted
from reader.model import Analysis, Article, Claim, Figure, Mention, Merge, Origin, Quote, Reading, Story

NASTY = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style><b>out</b>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "${style} $title %(x)s {0}",
    "[link](javascript:alert(1)) ![pixel](http://evil.example/p.png)",
    "# not a heading",
    '=HYPERLINK("http://evil.example")',
    "a | b || c `code` **bold** _em_ ~~gone~~ &copy; http://evil.example www.evil.example me@evil.example",
    "\u202eright to left\u202c \x1b[31mred\x1b[0m \x9b31m \x00 nul",
)
"""What an enemy would write, one kind each; nothing of it may do anything anywhere."""


def article(name: str, title: str, body: str, url: str | None = None, outlet: str | None = None) -> Article:
    return Article(name, f"{name}.txt", outlet or name.title(), title, f"{title}\n\n{body}", url=url)


def reading(a: Article, quotes: tuple[Quote, ...] = (), figures: tuple[Figure, ...] = ()) -> Reading:
    return Reading(a, (), quotes, figures, ())


def analysis(title: str, readings: tuple[Reading, ...], claims: tuple[Claim, ...] = ()) -> Analysis:
    return Analysis(Story(title, tuple(r.article for r in readings)), readings, claims)


def claim(mentions: tuple[Mention, ...], **given: object) -> Claim:
    fields: dict[str, object] = {
        "id": "c-one",
        "label": "Bridges closed",
        "kind": "figure",
        "verdict": "differ",
        "reason": "differ: conflict, 3 against 5",
        "strength": "strong",
        "outlets": len({m.article for m in mentions}),
        "origins": 2,
        "support": "single",
        "silent": (),
        "mentions": mentions,
    }
    return Claim(**{**fields, **given})  # type: ignore[arg-type]


def hostile(date: str = NASTY[4]) -> Analysis:
    """Every foreign string of the model holds something nasty."""
    nasty = " ".join(NASTY)
    readings = []
    mentions = []
    for n in range(2):
        a = Article(
            f"h{n}",
            f"{nasty}.txt",
            f"{NASTY[0]}{n} | {NASTY[-1]}",
            nasty,
            f"{nasty}\n\n{nasty}\n\n{NASTY[n]}",
            author=nasty,
            date=date,
            url=("javascript:alert(1)", 'https://example.org/"><script>alert(1)</script>?a=(b)|[c]')[n],
            notes=(nasty,),
        )
        start = len(nasty) + 2
        end = start + len(nasty)
        quote = Quote(f"h{n}:q1", a.id, start + 3, end - 3, a.text[start + 3 : end - 3], "speech", nasty, nasty)
        figure = Figure(f"h{n}:f1", a.id, start, start + 8, "<script>", "count", n, None, nasty, nasty, nasty, (nasty,))
        readings.append(reading(a, (quote,), (figure,)))
        passage = a.text[start:end]
        for kind in ({"figure": figure.id}, {"quote": quote.id}):
            chain = (a.outlet, nasty, NASTY[1])
            mentions.append(Mention(a.id, start, end, passage, nasty, chain=chain, **kind))
    origins = (Origin(nasty, ("h0", "h1", "gone"), (Merge("same source", (nasty, nasty), (nasty,)),)),)
    asked = claim(
        tuple(mentions[::2]), label=nasty, reason=nasty, steps=(noted(nasty),), origin_list=origins, silent=("gone",)
    )
    quoted = claim(tuple(mentions[1::2]), id="c-two", label=nasty, kind="quote", verdict="agree")
    return analysis(nasty, tuple(readings), (asked, quoted))


def single() -> Analysis:
    """One article, hence no claims."""
    return analysis("Alone", (reading(article("post", "Bridge closed", "It will stay closed.")),))


def empty() -> Analysis:
    return analysis("Nothing", ())


def sparse() -> Analysis:
    """A claim that names an article which an expression left out, as silent and as an origin's."""
    post, star = (
        article("post", "Bridge closed", "Three bridges are closed."),
        article("star", "Bridges shut", "Five bridges are shut."),
    )
    mentions = (
        Mention("post", 15, 40, post.text[15:], "Three", figure="post:f1", chain=("Post",)),
        Mention("star", 14, 36, star.text[14:], "Five", figure="star:f1", chain=("Star", "Agency", "the mayor")),
    )
    figures = (
        Figure("post:f1", "post", 15, 20, "Three", "count", 3, 3, of="bridges closed"),
        Figure("star:f1", "star", 14, 18, "Five", "count", 5, None, qualifier="at least", of="bridges shut"),
    )
    origins = (Origin("the mayor", ("star", "gone")), Origin("Post", ("post",), stated=False))
    asked = claim(mentions, silent=("gone", "echo"), origin_list=origins, steps=(noted("3 lies outside 5"),))
    readings = (reading(post, figures=figures[:1]), reading(star, figures=figures[1:]))
    return analysis("The bridges", readings, (asked,))
