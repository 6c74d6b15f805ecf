from __future__ import annotations

from pathlib import Path

import pytest

from reader.story.remarks import is_of_a_paper, parted
from reader.story.tidy import tidied
from tests.story.made import BODY, HEADLINE, opened, written


@pytest.mark.parametrize(
    ("line", "name", "remark"),
    [
        ("Le Quai (translated from the French)", "Le Quai", "translated from the French"),
        ("Quay Voice [print edition]", "Quay Voice", "print edition"),
        ("Quay Voice, newspaper of the Pilots’ Union", "Quay Voice", "newspaper of the Pilots’ Union"),
        ("Quay Voice, the monthly journal of the pilots", "Quay Voice", "the monthly journal of the pilots"),
        ("Quay Voice, harbour of the pilots", "Quay Voice, harbour of the pilots", ""),
        ("Ferry sinks (three dead)", "Ferry sinks (three dead)", ""),
        ("Quay Voice", "Quay Voice", ""),
        ("", "", ""),
    ],
)
def test_a_name_and_what_is_remarked_on_it(line: str, name: str, remark: str) -> None:
    assert parted(line) == (name, remark)


def test_what_kind_of_paper_it_is() -> None:
    assert is_of_a_paper("weekly newspaper of the pilots")
    assert not any(map(is_of_a_paper, ("translated from the French", "newspaper sellers", "")))


@pytest.mark.parametrize(
    "line", ["Quay Voice (translated from the French)", "Quay Voice, newspaper of the Pilots' Union", "Quay Voice"]
)
@pytest.mark.parametrize("below", [False, True])
def test_a_remark_makes_no_headline_of_the_outlets_name(tmp_path: Path, line: str, below: bool) -> None:
    top = [HEADLINE, line] if below else [line, HEADLINE]
    text = "\n".join([*top, "By Ann Lee", "4 May 2031", "", *BODY])
    (article,), _ = opened(written(tmp_path, "04-quay-voice.txt", text))
    assert (article.outlet, article.title, article.author) == ("Quay Voice", HEADLINE, "Ann Lee")
    assert line not in article.text


@pytest.mark.parametrize(
    "headline",
    [
        "Letter From the Quay (translated from the French)",
        "Ann Roy, Voice of the Quay",
        "A Summer in Orle (2031 edition)",
    ],
)
def test_a_headline_with_a_remark_stays_one(headline: str) -> None:
    parts = tidied("\n".join([headline, "By Ann Lee", "4 May 2031", *BODY]))
    assert parts.title == headline
