"""W3C Web Annotations: the model's MUSTs, and selectors that find their passage."""

import json
from typing import Any

from reader.export.annotations import annotations_text
from reader.model import Analysis
from tests.export import made


def collection(story: Analysis) -> dict[str, Any]:
    return json.loads(annotations_text(story))


def test_the_collection_is_as_the_model_wants_it(ferry: Analysis) -> None:
    """Annotation Data Model 3.1, 5.1 and 5.2: context, ids that are IRIs, types, a first page with its items."""
    whole = collection(ferry)
    page = whole["first"]
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (whole["type"], page["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert whole["total"] == len(page["items"]) == sum(len(c.mentions) for c in ferry.claims)
    assert page["partOf"] == whole["id"]
    assert page["startIndex"] == 0
    ids = [whole["id"], page["id"], *(item["id"] for item in page["items"])]
    assert len(set(ids)) == len(ids)
    assert all(i.startswith("urn:uuid:") for i in ids)
    for item in page["items"]:
        assert item["type"] == "Annotation"
        assert isinstance(item["motivation"], str)
        assert {b["type"] for b in item["body"]} == {"TextualBody"}
        assert all(isinstance(b["value"], str) for b in item["body"])


def test_both_selectors_find_the_passage(ferry: Analysis) -> None:
    texts = {a.url: a.text for a in ferry.story.articles}
    for item in collection(ferry)["first"]["items"]:
        text = texts[item["target"]["source"]]
        quote, position = item["target"]["selector"]
        assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] in text


def test_a_body_says_question_value_and_source() -> None:
    star = collection(made.sparse())["first"]["items"][1]
    assert [b["value"] for b in star["body"]] == [
        "Bridges closed: Five ← the mayor via Agency",
        "differ: conflict, 3 against 5",
        "differ",
        "claim:c-one",
    ]


def test_a_text_without_an_address_is_named_by_its_hash() -> None:
    sources = {item["target"]["source"] for item in collection(made.sparse())["first"]["items"]}
    assert len(sources) == 2
    assert all(s.startswith("ni:///sha-256;") and len(s) == len("ni:///sha-256;") + 43 for s in sources)


def test_a_dangerous_address_is_no_source() -> None:
    sources = {item["target"]["source"] for item in collection(made.hostile())["first"]["items"]}
    assert not [s for s in sources if s.startswith("javascript") or "<" in s or '"' in s]


def test_without_claims_the_collection_is_empty() -> None:
    assert collection(made.single())["total"] == 0
