"""A made-up story in which characters take two cells, none, or join: Chinese, Thai, Arabic, emoji, accents."""

from __future__ import annotations

from reader.model import Analysis, Article, Claim, Figure, Mention, Reading, Step, Story

_TITLE = "Fireworks over 北岸 harbour 🎆"
_TEXTS = {
    "harbour-daily": """\
About 400 people watched from the 北岸码头 pier, the harbour master said. 渡轮在晚上九点停航，码头随后关闭，\
直到第二天早上才重新开放。

The word went round in Thai, น้ำขึ้นให้รีบตัก, and in Arabic, السلام عليكم, among families \
👨\u200d👩\u200d👧\u200d👦 on the quay.

A cafe\u0301 owner, Zoe\u0308 Nguye\u0302\u0303n, said: "I never sold so much tea 🍵 in one night."
""",
    "quay-times": """\
Some 900 spectators lined the 北岸码头 pier, police said. 🇨🇭 and 🇺🇳 flags flew.

The last ferry 渡轮 left at nine.
""",
}


def _article(article_id: str, outlet: str) -> Article:
    text = f"{_TITLE}\n\n{_TEXTS[article_id].strip()}"
    return Article(article_id, f"harbour/{article_id}.md", outlet, _TITLE, text, body_start=len(_TITLE) + 2)


ARTICLES = (_article("harbour-daily", "港口日报 Harbour Daily"), _article("quay-times", "Quay Times"))


def _mention(article: Article, figure: Figure, source: str) -> Mention:
    start = article.text.index(figure.text)
    end = article.text.index("said.", start) + 5
    return Mention(
        *(article.id, start, end, article.text[start:end], figure.text),
        figure=figure.id,
        chain=(article.outlet, source),
        answer=(figure.start, figure.end),
    )


def _figure(article: Article, words: str, value: float) -> Figure:
    start = article.text.index(words)
    qualifier = words.split()[0].lower()
    return Figure(
        f"{article.id}-f", article.id, start, start + len(words), words, "count", value, value, "", qualifier, "watched"
    )


_FIGURES = (_figure(ARTICLES[0], "About 400", 400), _figure(ARTICLES[1], "Some 900", 900))
_CLAIM = Claim(
    "watched",
    "How many watched at 北岸码头 🎆",
    "figure",
    "differ",
    "differ: conflict, About 400 against Some 900",
    "strong",
    2,
    2,
    "unstated",
    (),
    (
        _mention(ARTICLES[0], _FIGURES[0], "the harbour master"),
        _mention(ARTICLES[1], _FIGURES[1], "police"),
    ),
    (Step("apart", tuple(a.outlet for a in ARTICLES), ("About 400", "Some 900"), ("conflict",), leads=True),),
)
STORY = Story(_TITLE, ARTICLES)
SCRIPTS = Analysis(
    STORY,
    tuple(Reading(a, (), (), (f,), ()) for a, f in zip(ARTICLES, _FIGURES, strict=True)),
    (_CLAIM,),
)
