"""One made-up article, in the forms that pages, feeds and programs give it."""

from __future__ import annotations

import json
from pathlib import Path

from reader.model import Article
from reader.story import open_story

HEADLINE = "Harbour bridge closes after ferry strikes pier"
STANDFIRST = "Engineers want three weeks to look at the damage"
BODY = [
    "The harbour bridge was closed on Monday after a ferry with 210 people on board struck a pier, the port said.",
    "“We heard a noise like thunder,” said Ann Lee, who was crossing with her two sons when the deck began to shake.",
    "Engineers want three weeks to look at the pier, the mayor, Bob Roy, told reporters in the town hall on Tuesday.",
    "The ferry company said its captain had been sent home & that it would pay for the damage to the bridge.",
]
URL = "https://www.harbourbee.example/2015/05/18/bridge-closes"

META = f"""
<meta charset="utf-8"><title>Bridge shut: live | Harbour Bee</title>
<link rel="canonical" href="{URL}"><meta property="og:site_name" content="Harbour Bee">
<meta property="og:title" content="{HEADLINE} - Harbour Bee"><meta name="author" content="Ann Other">
<meta property="article:published_time" content="2015-05-18T10:00:00+02:00">
"""
INSIDE = f"""
<figure><img src="a.jpg"><figcaption>The bridge on Monday. Bo Roe</figcaption></figure>
<p>{BODY[0]}</p><div class="c-share-bar"><a href="/t">Tweet</a> Share this with friends</div>
<p>{BODY[1]}</p><aside><p>Also today: a cat that swims to the island every morning and home again at night.</p></aside>
<p>{BODY[2]}</p><p>{BODY[3].replace("&", "&amp;")}</p>
"""


def page(meta: str = META, inside: str = INSIDE, comment: str = "") -> str:
    """A page of a news site around the article."""
    return f"""<!DOCTYPE html>{comment}
<html lang="en"><head>{meta}<style>p {{ color: red }}</style><script>var a = "<p>no text</p>";</script></head>
<body><header class="site"><a href="/">Harbour Bee</a></header>
<nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
<main><header><h1>{HEADLINE}</h1><p class="standfirst">{STANDFIRST}</p></header>
<article>{inside}</article></main>
<div id="comments"><p>First! What a bridge, what a ferry, and who will pay for it in the end, I ask.</p></div>
<footer><p>All rights reserved by the Harbour Bee and its owners, whoever they may be this week.</p></footer>
</body></html>"""


def linked_data(**more: object) -> str:
    """A script with the linked data of the article."""
    about = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2015-05-18T08:00:00Z", **more}
    return f'<script type="application/ld+json">{json.dumps({"@graph": [{"@type": "WebSite"}, about]})}</script>'


def opened(path: Path) -> tuple[list[Article], list[str]]:
    """The articles of a file and what was said against it."""
    found = open_story([str(path)])
    return list(found.story.articles), [p.why for p in found.problems]


def written(folder: Path, name: str, content: str | bytes) -> Path:
    """A file with some content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def body_of(article: Article) -> list[str]:
    """An article's paragraphs."""
    return article.text[article.body_start :].split("\n\n")
