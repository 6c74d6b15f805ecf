"""The verb of a figure's clause."""

from __future__ import annotations

import pytest

from reader.analysis.quantities.clause import VERB_REACH, verb_after, verb_before
from reader.analysis.quantities.tokens import Tokens


def tokens(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "verb", "far"),
    [
        ("people were killed", "killed", 2),
        ("people, including three divers, fled", "fled", 6),
        ("people came because others fled", "", VERB_REACH),
        ("people took part without pay and fled", "fled", 6),
        ("people fell ill", "ill", 1),
        ("people were treated for wounds", "wounds", 2),
        ("", "", VERB_REACH),
    ],
)
def test_what_those_counted_did(text: str, verb: str, far: int) -> None:
    assert verb_after(tokens(text), 0) == (verb, far)


def test_a_verb_before_the_number() -> None:
    found = tokens("The bomb went off, killing 40")
    assert verb_before(found, len(found) - 1) == ("killing", 1)
    found = tokens("They fled; later came 40")
    assert verb_before(found, len(found) - 1) == ("", VERB_REACH)
