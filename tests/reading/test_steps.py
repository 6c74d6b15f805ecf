from __future__ import annotations

from dataclasses import replace

from reader.evidence import merge_words, noted
from reader.model import Merge, Origin, Step
from reader.reading.session import Session
from reader.reading.steps import merges_told, nameless, nameless_told, steps_told
from tests.tui.velling import ANALYSIS, CLAIMS, STORY

_MOVED = CLAIMS[0]
_HERALD, _ASTER, _CORVUS, _LEDGER = STORY.outlets


def _told(*steps: Step) -> list[str]:
    claim = replace(_MOVED, steps=steps)
    session = Session(STORY)
    session.add_analysis(replace(ANALYSIS, claims=(claim, *CLAIMS[1:])))
    return steps_told(session.material, claim)


def test_what_decides_comes_first_and_outlets_alike_share_a_line() -> None:
    ways = ("scope", "time")
    assert _told(
        Step("answer", (_HERALD,), ("about 4,000",)),
        Step("answer", (_ASTER,), ("12,000",)),
        Step("answer", (_CORVUS,), ("About 4,000",)),
        Step("no figure", (_LEDGER,)),
        Step("apart", (_HERALD, _ASTER), ("about 4,000", "12,000"), ways, leads=True),
        noted("only one of them is limited by: since Friday"),
        Step("apart", (_ASTER, _CORVUS), ("12,000", "About 4,000"), ways),
    ) == [
        "about 4,000 (L C) and 12,000 (A) exclude each other: they do not count the same, and one is of a later time",
        "only one of them is limited by: since Friday",
        "L C: about 4,000",
        "A: 12,000",
        "N: no figure that compares",
    ]


def test_quotations_are_not_told_a_pair_a_line() -> None:
    assert _told(
        Step("same words", (_HERALD, _ASTER)),
        Step("same words", (_HERALD, _CORVUS)),
        Step("same words", (_ASTER, _CORVUS)),
        Step("in order", (_HERALD, _LEDGER), ways=("a few changed",), numbers=(8, 9)),
        Step("in order", (_ASTER, _LEDGER), ways=("a few changed",), numbers=(4, 9)),
    ) == ["least alike: A and N: 4 of 9 words in order the same; a few changed", "L A C: word for word the same"]


def test_who_quotes_and_who_does_not_is_told_at_once() -> None:
    claim = replace(CLAIMS[3], steps=(Step("unquoted", (_HERALD, _LEDGER)), Step("unquoted", (_ASTER, _LEDGER))))
    quoting = replace(claim, mentions=tuple(replace(m, quote="q") for m in claim.mentions))
    session = Session(STORY)
    ledger = replace(claim.mentions[0], article="the-northern-ledger", quote=None)
    claim = replace(quoting, mentions=(*quoting.mentions, ledger))
    session.add_analysis(replace(ANALYSIS, claims=(claim,)))
    assert steps_told(session.material, claim) == ["L A C quote it, N tell it without"]


def test_of_wordings_the_nearest_and_the_furthest_are_told() -> None:
    assert _told(
        Step("in all", values=("dam",)),
        Step("only one", (_ASTER,), ("fuel",)),
        Step("in common", (_HERALD, _ASTER), numbers=(12,)),
        Step("in common", (_HERALD, _CORVUS), numbers=(45,)),
        Step("weighed", numbers=(39,)),
    ) == [
        "by their wording alone 39 % likely to say the same",
        "all have: dam",
        "only A: fuel",
        "words in common: 12 % (L A) to 45 % (L C)",
    ]


def test_a_step_without_an_outlet_or_with_an_unknown_one_keeps_its_words() -> None:
    assert _told(noted("the bare numbers fit"), Step("answer", ("Elsewhere",), ("7", "8"))) == [
        "the bare numbers fit",
        "Elsewhere: 7, 8",
    ]


def test_a_claim_without_steps_tells_its_reason() -> None:
    claim = replace(_MOVED, reason="differ: in some way", steps=())
    assert steps_told(Session(STORY).material, claim) == ["in some way"]


def test_what_steers_a_terminal_is_not_told() -> None:
    assert _told(noted("a\x1b[2Jb")) == ["a\N{REPLACEMENT CHARACTER}[2Jb"]


def test_an_origin_is_told_once_with_its_outlets() -> None:
    both = Merge("same source", (_HERALD, _ASTER), ("the mayor",))
    copied = Merge("shared text", (_HERALD, _CORVUS), share=46)
    assert merges_told(Origin("the mayor", ("lowland-herald",), (both, copied))) == [merge_words(copied)]
    assert merges_told(Origin("the council", ("lowland-herald",), (both,))) == [merge_words(both)]


def test_who_names_nobody_is_named() -> None:
    session = Session(STORY)
    named, other = Origin("the council", ("lowland-herald",)), Origin("the mayor", ("corvus-news",))
    bare = Origin(_ASTER, ("aster-evening",), stated=False)
    more = Origin(_LEDGER, ("the-northern-ledger",), stated=False)

    def told(*origins: Origin, count: int = 1) -> str:
        return nameless_told(session.material, replace(_MOVED, origin_list=origins, origins=count))

    assert told(named, other, bare) == "A names nobody: not counted as an origin"
    assert told(named, bare, more) == "A N name nobody: not counted as an origin"
    # 40 and 90 cannot be of the one who said 60
    excluding = "as an origin, as their figures exclude all others"
    assert told(named, bare, count=2) == "A names nobody: counted as an origin, as its figure excludes all others"
    assert told(named, bare, more, count=3) == f"A N name nobody: each counted {excluding}"
    assert told(named, bare, more, count=2) == f"A N name nobody: 1 of them counted {excluding}"
    assert nameless(session.material, replace(_MOVED, origin_list=(named, bare))) == {_ASTER: "A"}
    assert told(named, other) == ""
    # of outlets none of which names anybody it is said that no source is named
    assert told(bare, more) == ""
