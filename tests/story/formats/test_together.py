"""One folder with an article in every format opens as one story, each with its outlet, date, headline and text."""

from __future__ import annotations

import gzip
import json
import quopri
from pathlib import Path

import pytest

from reader.story import open_story
from tests.story.formats.test_feed import ATOM, RSS
from tests.story.formats.test_mhtml import mhtml
from tests.story.formats.test_packed import zipped
from tests.story.formats.test_records import JSON_FEED, NEWS_PLEASE
from tests.story.made import BODY, HEADLINE, body_of, page, written

HEAD = f"---\ntitle: {HEADLINE}\npublisher: BBC News\ndate: 2015-05-18\n---\n\n"
MARKDOWN = HEAD + "\n\n".join(BODY)
SAVED = "<!--\n Page saved with SingleFile \n url: https://www.bbc.com/news/2015/05/18/bridge \n-->"
FILES: dict[str, str | bytes] = {
    "atom.xml": ATOM,
    "feed.json": json.dumps(JSON_FEED),
    "list.jsonl": json.dumps(NEWS_PLEASE),
    "markdown.md": MARKDOWN,
    "mhtml.mhtml": mhtml("quoted-printable", quopri.encodestring(page().encode())),
    "packed.md.gz": gzip.compress(MARKDOWN.encode()),
    "page.html": page(),
    "please.json": json.dumps(NEWS_PLEASE),
    "plain.txt": MARKDOWN,
    "rss.rss": RSS.replace("<item><title>No text</title></item>", ""),
    "single.html": page("<title>x</title>", comment=SAVED),
    "zip.zip": zipped(("inside.md", MARKDOWN)),
}


@pytest.mark.parametrize("name", FILES)
def test_one_of_each(tmp_path: Path, name: str) -> None:
    written(tmp_path, name, FILES[name])
    opened = open_story([str(tmp_path)])
    article = opened.story.articles[0]
    assert opened.problems == ()
    assert article.outlet in ("BBC News", "Harbour Bee")
    assert (article.title, article.date) == (HEADLINE, "2015-05-18")
    assert body_of(article)[:3] == BODY[:3]


def test_all_of_them_are_one_story(tmp_path: Path) -> None:
    for name, content in FILES.items():
        written(tmp_path, name, content)
    opened = open_story([str(tmp_path)])
    assert opened.problems == ()
    assert {Path(a.path.partition("#")[0]).name for a in opened.story.articles} == {
        *(n for n in FILES if n != "zip.zip"),
        "inside.md",
    }
    assert all(any(n.startswith(("same text", "shares")) for n in a.notes) for a in opened.story.articles[:5])
