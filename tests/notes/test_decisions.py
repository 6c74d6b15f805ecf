"""Decisions follow the claims they were made on."""

from reader.model import Decision, Story
from reader.notes.decided import Decided
from reader.notes.entries import Drop, Operation
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf
from tests.notes.made import analysis, claim, edited, harbour, passage, story, tolva

WALL = passage(harbour, "A wall of the old harbour at Tolva gave way on Friday night")
HOUSES = passage(tolva, "Some forty houses stand in water")
STONES = passage(harbour, "We heard stones, then the sea,")
KEEPER = passage(tolva, "We heard stones, then the sea,")
BROKE = claim("broke", WALL, HOUSES)
FOUND = analysis(BROKE, claim("sea", STONES, KEEPER))
EMPTY = Decided(Ledger(), Shelf(story))


def done(*operations: Operation, of: Story = story) -> Decided:
    ledger = Ledger()
    for operation in operations:
        ledger = ledger.after(operation)
    return Decided(ledger, Shelf(of))


def test_a_verdict() -> None:
    assert done(EMPTY.judged(BROKE, "differ")).decisions(FOUND) == (Decision("verdict", "broke", verdict="differ"),)


def test_a_verdict_is_changed_and_taken_back() -> None:
    decided = done(EMPTY.judged(BROKE, "differ"))
    again = decided.judged(BROKE, "agree")
    assert [d.verdict for d in done(EMPTY.judged(BROKE, "differ"), again).decisions(FOUND)] == ["agree"]
    back = decided.unjudged(BROKE)
    assert isinstance(back, Drop)
    assert done(EMPTY.judged(BROKE, "differ"), back).decisions(FOUND) == ()
    assert EMPTY.unjudged(BROKE) is None


def test_link_and_unlink() -> None:
    assert done(EMPTY.linked(STONES, BROKE)).decisions(FOUND) == (Decision("link", "broke", *STONES),)
    assert done(EMPTY.unlinked(HOUSES, BROKE)).decisions(FOUND) == (Decision("unlink", "broke", *HOUSES),)


def test_unlinking_what_the_person_linked_takes_it_back() -> None:
    linked = done(EMPTY.linked(STONES, BROKE))
    assert isinstance(linked.unlinked(STONES, BROKE), Drop)


def test_two_passages_of_no_claim_make_one() -> None:
    nothing = analysis()
    found = done(EMPTY.linked(WALL, HOUSES)).decisions(nothing)
    assert [(d.action, d.article, d.start, d.end) for d in found] == [("link", *HOUSES), ("link", *WALL)]
    assert len({d.claim for d in found}) == 1
    assert found[0].claim.startswith("person-")


def test_a_claim_of_the_persons_own_grows_and_shrinks() -> None:
    first = EMPTY.linked(WALL, HOUSES)
    own = claim(done(first).decisions(analysis())[0].claim, HOUSES, WALL)
    second = done(first).linked(STONES, own)
    found = done(first, second).decisions(analysis())
    assert [d.article for d in found] == ["tolva", "harbour", "harbour"]
    assert {d.claim for d in found} == {own.id}
    third = done(first, second).unlinked(HOUSES, own)
    assert done(first, second, third).decisions(analysis())[-1] == Decision("unlink", own.id, *HOUSES)
    judged = done(first).judged(own, "differ")
    assert done(first, judged).decisions(analysis())[-1] == Decision("verdict", own.id, verdict="differ")


def test_two_linked_passages_are_a_claim_of_their_own_though_a_claim_holds_one_of_them() -> None:
    decided = done(EMPTY.linked(STONES, HOUSES))
    found = decided.decisions(FOUND)
    assert [(d.action, d.article, d.start, d.end) for d in found] == [("link", *HOUSES), ("link", *STONES)]
    assert all(d.claim.startswith("person-") for d in found)


def test_two_linked_passages_that_a_claim_holds_both_are_that_claim() -> None:
    decided = done(EMPTY.linked(WALL, HOUSES))
    assert {d.claim for d in decided.decisions(FOUND)} == {"broke"}


def test_a_claim_by_another_id_is_known_by_its_passages() -> None:
    decided = done(EMPTY.judged(BROKE, "differ"), EMPTY.unlinked(HOUSES, BROKE))
    renamed = analysis(claim("other", STONES, KEEPER), claim("wall-gave-way", WALL, HOUSES))
    assert [d.claim for d in decided.decisions(renamed)] == ["wall-gave-way"] * 2


def test_an_id_given_to_another_claim_does_not_mislead() -> None:
    decided = done(EMPTY.judged(BROKE, "differ"))
    swapped = analysis(claim("broke", STONES, KEEPER), claim("sea", WALL, HOUSES))
    assert [d.claim for d in decided.decisions(swapped)] == ["sea"]


def test_decisions_survive_an_edited_article() -> None:
    changed = Story("", (edited(harbour, "Harbour wall breached", "Old harbour wall breached"), tolva))
    moved = tuple(p if isinstance(p, str) else p + 4 for p in WALL)
    after = analysis(claim("b", (moved[0], moved[1], moved[2]), HOUSES), of=changed)  # type: ignore[arg-type]
    decided = done(EMPTY.judged(BROKE, "differ"), of=changed)
    assert [d.claim for d in decided.decisions(after)] == ["b"]


def test_what_cannot_be_followed_is_told() -> None:
    decided = done(EMPTY.judged(BROKE, "differ"), EMPTY.unlinked(HOUSES, BROKE))
    nothing = analysis()
    assert decided.decisions(nothing) == ()
    assert [u.entry.kind for u in decided.undecidable(nothing)] == ["verdict", "unlink"]
    assert all(u.why for u in decided.undecidable(nothing))
    assert decided.undecidable(FOUND) == ()


def test_a_link_outlives_the_claim_it_was_made_to() -> None:
    decided = done(EMPTY.linked(STONES, BROKE))
    found = decided.decisions(analysis())
    assert {(d.action, d.article, d.start, d.end) for d in found} == {("link", *p) for p in (WALL, HOUSES, STONES)}
    assert {d.claim for d in found} == {"person-broke"}


def test_a_claim_is_hidden_and_named() -> None:
    hidden = EMPTY.hidden(BROKE)
    assert done(hidden).decisions(FOUND) == (Decision("hide", "broke"),)
    assert [e.claim.id for e in done(hidden).entries if e.claim] == ["broke"]
    named = EMPTY.named(BROKE, " What gave way ")
    assert named is not None
    assert done(named).decisions(FOUND) == (Decision("name", "broke", text="What gave way"),)
    again = done(named).named(BROKE, "")
    assert isinstance(again, Drop)
    assert EMPTY.named(BROKE, "") is EMPTY.named(BROKE, " \u3164\u2060") is None
