"""The notes file: read back as written, unknown parts kept, damage told apart."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes.anchors import anchor_of
from reader.notes.entries import ClaimKey, Drop, Entry, Put
from reader.notes.format import Damaged, bytes_of, ledger_of
from reader.notes.ledger import Ledger
from tests.notes.made import harbour

NOTE = Entry("note-1", "note", "2022-11-05T10:00:00Z", passage=anchor_of(harbour, 0, 7), text="first\n“second”")
VERDICT = Entry("verdict-1", "verdict", "", claim=ClaimKey("c", "q?", (anchor_of(harbour, 9, 20),)), verdict="differ")


def filled(*entries: Entry) -> Ledger:
    ledger = Ledger()
    for entry in entries:
        ledger = ledger.after(Put(entry))
    return ledger


def test_what_is_written_is_read() -> None:
    data = bytes_of(filled(NOTE, VERDICT), "tolva")
    assert ledger_of(data).entries == (NOTE, VERDICT)
    assert bytes_of(ledger_of(data)) == data


def test_a_person_can_read_it() -> None:
    text = bytes_of(filled(NOTE), "tolva").decode()
    assert '"story": "tolva"' in text
    assert "“second”" in text
    assert max(map(len, text.splitlines())) < 250
    assert text.endswith("}\n")


def test_a_later_version_finds_its_own_again() -> None:
    whole = json.loads(bytes_of(filled(NOTE)))
    whole["schema"] = "ramadi-reader-notes/2"
    whole["colour"] = "blue"
    whole["entries"][0]["importance"] = {"level": 3}
    whole["entries"].append({"id": "x", "kind": "drawing", "lines": [1, 2]})
    whole["entries"].append("not even an object")
    ledger = ledger_of(json.dumps(whole).encode())
    assert ledger.entries == (NOTE,)
    changed = Entry(NOTE.id, "note", NOTE.made, passage=NOTE.passage, text="changed")
    again = json.loads(bytes_of(ledger.after(Put(changed, was=NOTE)).after(Put(VERDICT))))
    assert again["schema"] == "ramadi-reader-notes/2"
    assert again["colour"] == "blue"
    assert again["entries"][0]["importance"] == {"level": 3}
    assert again["entries"][0]["text"] == "changed"
    assert again["entries"][1:3] == whole["entries"][1:]
    assert [e["kind"] for e in json.loads(bytes_of(ledger.after(Drop(NOTE))))["entries"][:1]] == ["drawing"]


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "scribble"},
        {"id": 7},
        {"id": ""},
        {"passage": None},
        {"passage": {"quote": "x"}},
        {"passage": {"quote": 5, "article": {"title": "t"}}},
        {"text": ["a"]},
        {"text": ""},
    ],
)
def test_an_entry_that_makes_no_sense_stays_as_it_is(change: dict[str, object]) -> None:
    whole = json.loads(bytes_of(filled(NOTE)))
    whole["entries"][0] |= change
    ledger = ledger_of(json.dumps(whole).encode())
    assert ledger.entries == ()
    assert json.loads(bytes_of(ledger)) == whole


def test_two_entries_of_one_id_are_both_kept() -> None:
    whole = json.loads(bytes_of(filled(NOTE)))
    whole["entries"].append({**whole["entries"][0], "text": "another"})
    ledger = ledger_of(json.dumps(whole).encode())
    assert [e.text for e in ledger.entries] == [NOTE.text, "another"]
    assert len({e.id for e in ledger_of(bytes_of(ledger)).entries}) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 100,
        b"{",
        b"[]",
        b"null",
        b'{"schema": "something-else/1", "entries": []}',
        b'{"schema": "ramadi-reader-notes/1"}',
        b'{"schema": "ramadi-reader-notes/1", "entries": {}}',
        b"[" * 100_000,
        b'{"schema": "ramadi-reader-notes/1", "entries": [' + b"9" * 10_000 + b"]}",
        "{}".encode("utf-16"),
        b"\xff\xfe\x00",
    ],
    ids=lambda data: str(data[:12]),
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(Damaged) as caught:
        ledger_of(data)
    assert str(caught.value).isprintable()


def test_half_a_surrogate_pair_survives() -> None:
    odd = Entry("note-2", "note", passage=NOTE.passage, text="\ud800")
    assert ledger_of(bytes_of(filled(odd))).entries == (odd,)


def test_a_byte_order_mark_is_no_damage() -> None:
    assert ledger_of(b"\xef\xbb\xbf" + bytes_of(filled(NOTE))).entries == (NOTE,)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "kind", "passage", "text", "article", "claim", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.lists(_json, max_size=4))
def test_any_entries_go_through_unchanged(entries: list[object]) -> None:
    whole = {"schema": "ramadi-reader-notes/1", "entries": entries}
    assert json.loads(bytes_of(ledger_of(json.dumps(whole).encode()))) == whole


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(Damaged):
        ledger_of(data)
