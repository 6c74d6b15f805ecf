"""Lines of mentions, and the schemas that describe them and the whole."""

import hashlib
import json
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reader.export.json import json_text, story_object
from reader.export.jsonl import jsonl_text, mention_objects
from reader.model import Analysis
from tests.export import made


def schema(name: str) -> dict[str, Any]:
    return json.loads(files("reader.export").joinpath("data", f"{name}.schema.json").read_text("utf-8"))


def closed(value: Any) -> Any:
    """The schema with every object shut to fields it does not name."""
    if isinstance(value, list):
        return [closed(item) for item in value]
    if not isinstance(value, dict):
        return value
    shut = {"additionalProperties": False} if "properties" in value and value.get("type") == "object" else {}
    return {key: closed(item) for key, item in value.items()} | shut


@pytest.fixture(params=["ferry", "hostile", "sparse", "single", "empty"])
def story(request: pytest.FixtureRequest, ferry: Analysis) -> Analysis:
    # import keeps no date that is none
    stories = {"ferry": lambda: ferry, "hostile": lambda: made.hostile(date="2015-05")}
    return stories.get(request.param, getattr(made, request.param, None))()


def test_json_fits_its_schema_and_has_no_field_beside_it(story: Analysis) -> None:
    Draft202012Validator(closed(schema("ramadi-reader-1"))).validate(json.loads(json_text(story)))


def test_lines_fit_their_schema_and_have_no_field_beside_it(story: Analysis) -> None:
    validator = Draft202012Validator(closed(schema("ramadi-reader-1-mention")))
    for line in jsonl_text(story).splitlines():
        validator.validate(json.loads(line))


@pytest.mark.parametrize("name", ["ramadi-reader-1", "ramadi-reader-1-mention"])
def test_the_schemas_are_schemas_and_refuse_what_is_wrong(name: str, ferry: Analysis) -> None:
    Draft202012Validator.check_schema(schema(name))
    good = story_object(ferry) if name == "ramadi-reader-1" else next(mention_objects(ferry))
    validator = Draft202012Validator(schema(name))
    assert validator.is_valid(good)
    assert validator.is_valid({**good, "added-later": 1})
    assert not validator.is_valid({**good, "schema": "ramadi-reader/2"})
    for field in good:
        assert not validator.is_valid({k: v for k, v in good.items() if k != field})


def test_a_line_a_mention_each_with_its_own_name(ferry: Analysis) -> None:
    lines = [json.loads(line) for line in jsonl_text(ferry).splitlines()]
    assert len(lines) == sum(len(c.mentions) for c in ferry.claims)
    assert len({line["id"] for line in lines}) == len(lines)
    assert [line["claim"]["id"] for line in lines] == [c.id for c in ferry.claims for _ in c.mentions]


def test_a_line_leads_back_to_the_text(ferry: Analysis) -> None:
    texts = {a.id: a.text for a in ferry.story.articles}
    for line in mention_objects(ferry):
        text = texts[line["article"]["id"]]
        assert line["article"]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
        assert text[line["start"] : line["end"]] == line["text"]
        assert line["figure"] is None or line["figure"]["article"] == line["article"]["id"]


def test_what_a_terminal_would_obey_is_written_as_an_escape() -> None:
    text = json_text(made.hostile())
    assert "\\u001b[31m" in text
    assert "\\u202e" in text
    assert "\\u009b" in text
    assert json.loads(text)["articles"][0]["text"] == made.hostile().story.articles[0].text


def test_no_claims_no_lines() -> None:
    assert jsonl_text(made.single()) == ""
