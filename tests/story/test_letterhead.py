from __future__ import annotations

from pathlib import Path

import pytest

from reader.story.letterhead import KIND, MARK, mark_letterhead
from reader.story.paragraphs import lines_of
from reader.story.parts import OUTLETS_NAME
from tests.story.made import BODY, HEADLINE, body_of, opened, written

ABOVE = ["ORLE PORT AUTHORITY", "3 Quay Street, Orle OR1 2AB", "News release", "Ref: OPA/2015/14", "4 May 2015"]
BELOW = ["ENDS", "Notes to editors", "1. The bridge was built in 1931.", "2. For interviews please ring 0555 010 123."]


def test_the_lines_above_the_headline_of_a_release() -> None:
    lines = lines_of("\n".join([*ABOVE, HEADLINE, *BODY]))
    assert mark_letterhead(lines) == 0
    assert [line.kind for line in lines[:7]] == [OUTLETS_NAME, KIND, MARK, KIND, "date line", "", ""]


@pytest.mark.parametrize(
    "above",
    [
        ["ORLE PORT AUTHORITY", "3 Quay Street, Orle OR1 2AB"],
        ["The port made it known on Monday.", "News release"],
        ["News release", HEADLINE],
        [HEADLINE, *BODY, "ENDS"],
    ],
)
def test_what_is_no_letterhead(above: list[str]) -> None:
    lines = lines_of("\n".join([*above, *BODY]))
    assert mark_letterhead(lines) is None
    assert {OUTLETS_NAME, KIND}.isdisjoint(line.kind for line in lines)


def test_a_release_is_by_who_sends_it_and_has_its_own_headline(tmp_path: Path) -> None:
    (article,), problems = opened(written(tmp_path, "opa-0405.txt", "\n\n".join([*ABOVE, HEADLINE, *BODY, *BELOW])))
    assert (article.title, article.outlet, article.date) == (HEADLINE, "Orle Port Authority", "2015-05-04")
    assert (body_of(article), problems) == ([*BODY, "1. The bridge was built in 1931."], [])


@pytest.mark.parametrize(
    "mark", ["For immediate release: Monday 4 May 2015", "PRESS RELEASE 4 May 2015", "News release - May 4, 2015"]
)
def test_the_day_may_stand_beside_what_it_is(tmp_path: Path, mark: str) -> None:
    text = "\n\n".join([ABOVE[0], mark, HEADLINE, *BODY])
    (article,), problems = opened(written(tmp_path, "opa.txt", text))
    assert (article.title, article.outlet, article.date) == (HEADLINE, "Orle Port Authority", "2015-05-04")
    assert (body_of(article), problems) == (BODY, [])
