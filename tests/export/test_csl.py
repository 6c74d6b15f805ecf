"""CSL-JSON: the fields reference managers read, in the schema's forms."""

import json
from dataclasses import replace
from typing import Any

from jsonschema import Draft202012Validator

from reader.export.csl import csl_pieces, csl_text
from reader.model import Analysis, Story
from tests.export import made

_TEXT = {"type": "string"}
SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": ["string", "number"]},
            "type": {"enum": ["article-newspaper"]},
            **dict.fromkeys(("title", "container-title", "URL", "note"), _TEXT),
            "author": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": dict.fromkeys(("family", "given", "suffix", "literal"), _TEXT),
                },
            },
            "issued": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 2,
                        "items": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 3,
                            "items": {"type": ["string", "number"]},
                        },
                    },
                    "circa": {"type": ["string", "number", "boolean"]},
                },
            },
        },
    },
}
"""What csl-data.json 1.0.2 says of the fields we write; it knows no null and no other field."""


def items(story: Analysis) -> list[dict[str, Any]]:
    return json.loads(csl_text(story))


def one(**given: Any) -> dict[str, Any]:
    (reading,) = made.single().readings
    article = replace(reading.article, **given)
    return items(Analysis(Story("s", (article,)), (replace(reading, article=article),)))[0]


def test_no_two_articles_of_several_stories_share_an_id() -> None:
    (reading,) = made.single().readings
    stories = [
        Analysis(Story("s", articles), tuple(replace(reading, article=a) for a in articles))
        for ids in (("dam", "dam-2"), ("dam",), ("dam", "dam-2"))
        for articles in [tuple(replace(reading.article, id=i) for i in ids)]
    ]
    given = [item["id"] for item in json.loads("".join(csl_pieces(stories)))]
    assert given == ["dam", "dam-2", "dam-2-2", "dam-3", "dam-2-3"]


def test_every_story_fits_the_schema(ferry: Analysis) -> None:
    for story in (ferry, made.hostile(), made.single(), made.empty()):
        Draft202012Validator(SCHEMA).validate(items(story))


def test_an_article_is_a_newspaper_article(ferry: Analysis) -> None:
    assert items(ferry)[0] == {
        "id": "aldane-courier",
        "type": "article-newspaper",
        "title": "Thirty-one dead as island ferry goes down off Skerrin Head",
        "container-title": "The Aldane Courier",
        "author": [{"family": "Tolvane", "given": "Nessa"}],
        "issued": {"date-parts": [[2024, 3, 12]]},
        "URL": "https://example.org/aldane-courier/kittiwake",
    }


def test_a_date_is_as_exact_as_it_is_known() -> None:
    assert one(date="2015-05")["issued"] == {"date-parts": [[2015, 5]]}
    assert one(date="2015-05-18", date_from="weekday")["issued"] == {"date-parts": [[2015, 5, 18]], "circa": True}
    assert "issued" not in one(date="--05-18")
    assert "issued" not in one(date=None)


def test_a_digest_says_so_and_only_web_addresses_are_given() -> None:
    assert "digest" in one(text_kind="digest")["note"]
    assert "URL" not in one(url="javascript:alert(1)")
