from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.story.clean import NotText
from reader.story.draft import Blob, Unreadable
from reader.story.formats.records import _by_name, read_json, read_jsonl
from tests.story.made import BODY, HEADLINE, body_of, opened, written

TEXT = "\n".join(BODY)
NEWS_PLEASE: dict[str, Any] = {
    "authors": ["Ann Other"],
    "date_download": "2020-01-01 00:00:00",
    "date_publish": "2015-05-18 10:00:00",
    "description": "About the bridge",
    "filename": "x.html",
    "language": "en",
    "maintext": TEXT,
    "source_domain": "www.bbc.com",
    "title": HEADLINE,
    "url": "https://www.bbc.com/news/bridge-1",
}
NEWSPAPER = {
    "url": "https://www.bbc.com/news/bridge-1",
    "source_url": "https://www.bbc.com",
    "title": HEADLINE,
    "authors": ["Ann Other"],
    "publish_date": "2015-05-18T10:00:00",
    "text": "\n\n".join(BODY),
    "keywords": ["bridge"],
}
GDELT = {
    "title": HEADLINE,
    "text": TEXT,
    "source_domain": "bbc.co.uk",
    "date_publish": "20150518T100000Z",
    "url": "http://bbc.co.uk/1",
    "author": "Ann Other",
}
NEWS_API = {
    "status": "ok",
    "articles": [
        {
            "source": {"id": "x", "name": "BBC News"},
            "author": "Ann Other",
            "title": HEADLINE,
            "publishedAt": "2015-05-18T10:00:00Z",
            "content": TEXT,
            "url": "https://bee.example/1",
        }
    ],
}
GUARDIAN_LIKE = {
    "response": {
        "results": [
            {
                "webTitle": HEADLINE,
                "webUrl": "https://www.bbc.com/1",
                "webPublicationDate": "2015-05-18T10:00:00Z",
                "fields": {"bodyText": TEXT, "byline": "Ann Other"},
            }
        ]
    }
}
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "BBC News",
    "items": [
        {
            "id": "1",
            "url": "https://bee.example/1",
            "title": HEADLINE,
            "content_html": "".join(f"<p>{p.replace('&', '&amp;')}</p>" for p in BODY),
            "date_published": "2015-05-18T10:00:00Z",
            "authors": [{"name": "Ann Other"}],
        }
    ],
}
SCHEMA = {
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "articleBody": TEXT,
    "publisher": {"name": "BBC News"},
    "author": {"name": "Ann Other"},
    "datePublished": "2015-05-18",
}
STAMPED = {**GDELT, "date_publish": 1431943200}


@pytest.mark.parametrize("value", [NEWS_PLEASE, NEWSPAPER, GDELT, NEWS_API, GUARDIAN_LIKE, JSON_FEED, SCHEMA, STAMPED])
def test_articles_as_programs_write_them(tmp_path: Path, value: dict[str, Any]) -> None:
    (article,), problems = opened(written(tmp_path, "x.json", json.dumps(value)))
    assert (article.title, article.outlet, article.author) == (HEADLINE, "BBC News", "Ann Other")
    assert (article.date, article.guessed, problems) == ("2015-05-18", (), [])
    assert body_of(article) == BODY


def test_a_list_and_lines_are_numbered_and_bad_lines_counted(tmp_path: Path) -> None:
    articles, problems = opened(written(tmp_path, "a.json", json.dumps([NEWS_PLEASE, {"title": "x"}, 7, GDELT])))
    assert [(a.id, Path(a.path).name) for a in articles] == [("a-1", "a.json#1"), ("a-4", "a.json#4")]
    assert problems == ["2 of 4 entries hold no text of an article"]
    lines = "\n".join([json.dumps(NEWS_PLEASE), "no", "", json.dumps(GDELT), "{"])
    for name in ("a.jsonl", "b.ndjson", "c.json"):
        articles, problems = opened(written(tmp_path, name, lines))
        assert [a.path[-2:] for a in articles] == ["#1", "#4"]
        assert problems == ["line 2 and 1 more hold no JSON"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[" * 100_000, "no JSON: nested too deeply"),
        ('{"a": ', "no JSON: expecting value at line 1"),
        ("3", "JSON, but no articles in it"),
        ('{"title": "x", "n": %s}' % ("9" * 10_000), "JSON, but no text of an article in it"),
        ("[]", "JSON, but no text of an article in it"),
    ],
)
def test_other_json_is_one_line(tmp_path: Path, text: str, why: str) -> None:
    assert opened(written(tmp_path, "x.json", text)) == ([], [why])


def test_lone_surrogates_and_escapes_are_cleaned(tmp_path: Path) -> None:
    value = {
        **GDELT,
        "text": TEXT + "\nThe end \ud800\x1b[31m of it, said the port.",
        "title": "A \udc00 headline\u202e here",
    }
    (article,), _ = opened(written(tmp_path, "x.json", json.dumps(value)))
    assert article.title == "A \ufffd headline here"
    assert article.text.endswith("The end \ufffd of it, said the port.")


def test_text_that_begins_like_json_is_text(tmp_path: Path) -> None:
    (article,), _ = opened(written(tmp_path, "x.txt", '{"We" is how it began}\n\n' + "\n\n".join(BODY)))
    assert BODY[0] in article.text


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["text", "title", "url", "source", "articles", "date", "authors"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_any_value_opens_or_is_one_line(value: object) -> None:
    for read, text in ((read_json, json.dumps(value)), (read_jsonl, json.dumps(value) + "\n{")):
        with contextlib.suppress(NotText, Unreadable):
            list(read(Blob("x.json", "x.json", text.encode())))


def test_of_a_million_names_those_are_kept_that_mean_something() -> None:
    record = {f"k{n}": n for n in range(300_000)} | {"Article-Body": TEXT, "head_line": HEADLINE, "articleBody": "x"}
    assert _by_name(record) == {"articlebody": TEXT, "headline": HEADLINE}
