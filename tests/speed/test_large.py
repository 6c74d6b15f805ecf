"""A large story is read article by article: here every story counts as large, so that the tests stay short."""

import pytest

from reader.analysis import analyse
from reader.analysis.linking import index
from reader.export.json import story_object
from reader.model import Story
from tests.speed.found import share_found
from tests.speed.made import made_story


@pytest.fixture(autouse=True)
def _every_story_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_WHOLE", 10)


def test_the_planted_claims_are_found_over_all_articles() -> None:
    made = made_story(30, 150)
    assert share_found(made, analyse(made.story())) == 1.0


def test_nothing_hangs_on_the_order_of_the_articles() -> None:
    story = made_story(12, 120).story()
    turned = Story(story.title, story.articles[::-1])
    claims, other = (story_object(analyse(s))["claims"] for s in (story, turned))
    assert claims == other
