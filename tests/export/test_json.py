"""The export contract: every promised field, and spans that hold."""

import json
from typing import Any

import pytest

from reader.export.json import claim_object, story_object
from reader.model import Analysis, Near
from tests.export import made

FIELDS = {
    "articles": "id path outlet title author date url text_kind text guessed date_from notes",
    "quotes": "id article start end text kind speaker cue utterance",
    "figures": "id article start end text kind low high unit qualifier of scope",
    "attributions": "article start end source cue content_start content_end",
    "claims": "id label kind verdict reason strength outlets origins support silent decided mentions",
}
MENTION = "article start end text value as_of figure quote chain"


@pytest.fixture(scope="module")
def exported(ferry: Analysis) -> dict[str, Any]:
    return json.loads(json.dumps(story_object(ferry)))


@pytest.mark.parametrize("kind", FIELDS)
def test_every_promised_field_is_there(kind: str, exported: dict[str, Any]) -> None:
    assert exported[kind]
    for item in exported[kind]:
        assert set(FIELDS[kind].split()) <= set(item)


def test_mentions_hold_every_promised_field(exported: dict[str, Any]) -> None:
    for claim in exported["claims"]:
        assert len({m["article"] for m in claim["mentions"]}) > 1
        for mention in claim["mentions"]:
            assert set(MENTION.split()) <= set(mention)


def test_spans_stand_where_they_say(exported: dict[str, Any]) -> None:
    texts = {a["id"]: a["text"] for a in exported["articles"]}
    items = [*exported["quotes"], *exported["figures"], *(m for c in exported["claims"] for m in c["mentions"])]
    for item in items:
        assert texts[item["article"]][item["start"] : item["end"]] == item["text"]


def test_text_is_headline_then_paragraphs(exported: dict[str, Any]) -> None:
    for article in exported["articles"]:
        assert article["text"].startswith(article["title"])
        assert "\n\n" in article["text"]


def test_ids_are_unique(exported: dict[str, Any]) -> None:
    for kind in ("articles", "quotes", "figures", "claims"):
        ids = [item["id"] for item in exported[kind]]
        assert len(ids) == len(set(ids))


def test_references_lead_somewhere(exported: dict[str, Any]) -> None:
    articles = {a["id"]: a["outlet"] for a in exported["articles"]}
    figures = {f["id"] for f in exported["figures"]}
    quotes = {q["id"] for q in exported["quotes"]}
    for claim in exported["claims"]:
        assert set(claim["silent"]) == set(articles) - {m["article"] for m in (*claim["mentions"], *claim["near"])}
        for mention in claim["mentions"]:
            assert mention["figure"] is None or mention["figure"] in figures
            assert mention["quote"] is None or mention["quote"] in quotes
            assert mention["chain"][0] == articles[mention["article"]]


def test_an_article_with_a_passage_that_may_answer_is_not_called_silent() -> None:
    claim = made.claim((), silent=("echo", "star"), near=(Near("star", 0, 9),))
    assert claim_object(claim)["silent"] == ["echo"]
    assert [n["article"] for n in claim_object(claim)["near"]] == ["star"]
