"""Times of day at which one thing happened."""

from __future__ import annotations

import pytest

from reader.analysis.linking.hours import hour_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def groups(*texts: str) -> list[list[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    found = hour_groups(Index(passages_of(readings)))
    return [[readings[a.article].article.text[a.hour.start : a.hour.end] for a in g] for g in found]


def test_calls_for_help_meet_however_they_are_told() -> None:
    told = (
        "The skipper sent the first distress call at 11:42 p.m., the court heard.",
        "The first call for help reached the pier at 11.20pm, a log shows.",
        "The first mayday came at 18 minutes to midnight.",
    )
    assert groups(*told) == [["11:42 p.m.", "11.20pm", "18 minutes to midnight"]]


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("The curfew, which begins at 9 p.m., stays.", "Nobody may go out after 21:00 under the curfew.", True),
        ("The weather service issued a gale warning at 8 p.m.", "A storm warning came only at 22:00.", True),
        ("The first polls opened at 8 p.m.", "The quake struck at 10 p.m.", False),
        ("The quake struck at 4:10 p.m. on Monday.", "The quake struck at 4:40 p.m. on Tuesday.", False),
        ("On 13 March at 4:10 p.m. the quake struck.", "The quake struck at 4:40 p.m. on 14 March.", False),
        ("The old mill was hit at 4:10.", "13 March, 7:30 The old mill was hit.", False),
        ("The quake struck at 4:10 p.m. GMT.", "The quake struck at 6:10 p.m.", False),
        ("The riot began at 5:20 a.m. in the yard.", "The brawl broke out at 5:50 a.m. and went on to noon.", True),
        ("The riot began at 5:20 a.m.", "The unrest started not at dawn but at about eleven o'clock that night.", True),
        ("The riot began at 5:20 a.m.", "The fire broke out at 5:50 a.m.", False),
        ("A spokesman wrote at 6:20 p.m.", "A spokesman sang at 9 p.m.", False),
        ("It was a quarter past four. Three missiles hit the pier.", "A missile fell at 2 a.m.", True),
    ],
)
def test_times_meet_where_they_are_of_one_thing(one: str, other: str, joined: bool) -> None:
    assert bool(groups(one, other)) is joined
