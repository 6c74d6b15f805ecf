"""Operations on a ledger: what they do, how they are taken back, and how two people's meet."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.notes.anchors import anchor_of, key_of
from reader.notes.entries import Drop, Entry, Operation, Put
from reader.notes.ledger import Ledger
from tests.notes.made import harbour

READ = Entry("read-1", "read", article=key_of(harbour))
NOTE = Entry("note-1", "note", passage=anchor_of(harbour, 0, 7), text="mine")


def after(*operations: Operation, of: Ledger = Ledger()) -> Ledger:  # noqa: B008 - frozen
    for operation in operations:
        of = of.after(operation)
    return of


def texts(ledger: Ledger) -> list[str]:
    return [e.text for e in ledger.entries]


def test_put_and_drop() -> None:
    ledger = after(Put(READ), Put(NOTE))
    assert ledger.entries == (READ, NOTE)
    assert after(Drop(READ), of=ledger).entries == (NOTE,)
    assert after(Drop(READ), of=Ledger()) == Ledger()


def test_the_same_twice_is_once() -> None:
    assert after(Put(READ), Put(replace(READ, made="later"))) == after(Put(READ))


def test_a_changed_note_takes_its_place() -> None:
    new = replace(NOTE, text="better")
    assert texts(after(Put(NOTE), Put(new, was=NOTE))) == ["better"]


def test_a_note_changed_by_two_is_kept_twice() -> None:
    theirs = after(Put(NOTE), Put(replace(NOTE, text="theirs"), was=NOTE))
    both = after(Put(replace(NOTE, text="ours"), was=NOTE), of=theirs)
    assert texts(both) == ["theirs", "ours"]
    assert len({e.id for e in both.entries}) == 2


def test_a_note_changed_elsewhere_is_not_taken_away() -> None:
    theirs = after(Put(NOTE), Put(replace(NOTE, text="theirs"), was=NOTE))
    assert after(Drop(NOTE), of=theirs) == theirs


def test_a_note_taken_away_elsewhere_comes_back_when_changed() -> None:
    assert texts(after(Put(replace(NOTE, text="new"), was=NOTE), of=Ledger())) == ["new"]


_entries = st.builds(
    lambda kind, n, text: replace(READ, id=f"read-{n}") if kind else replace(NOTE, id=f"note-{n}", text=text),
    st.booleans(),
    st.integers(0, 2),
    st.sampled_from(["a", "b"]),
)
_operations = st.one_of(
    _entries.map(Put),
    _entries.map(Drop),
    st.builds(lambda a, b: Put(a, was=replace(a, text=b.text)), _entries, _entries),
)


@given(st.lists(_operations, max_size=8), _operations)
def test_the_inverse_takes_back(done: list[Operation], last: Operation) -> None:
    before = after(*done)
    inverse = before.inverse(last)
    if inverse is None:
        assert before.after(last) == before
    else:
        again = before.after(last).after(inverse)
        assert {e.id: e for e in again.entries} == {e.id: e for e in before.entries}


@given(st.lists(_operations, max_size=8), _operations)
def test_no_put_loses_words_the_person_did_not_see(done: list[Operation], last: Operation) -> None:
    before = after(*done)
    there = before.entry(last.entry.id)
    if isinstance(last, Put) and there and there.kind == "note" and (last.was is None or last.was.text != there.text):
        assert set(texts(before)) <= set(texts(before.after(last)))
