"""What a notebook tells, and the operations it makes."""

from reader.model import Story
from reader.notes.entries import Drop, Entry, Put
from reader.notes.ledger import Ledger
from reader.notes.notebook import Notebook
from reader.notes.shelf import Shelf
from tests.notes.made import edited, harbour, span, story, tolva

EMPTY = Notebook(Ledger(), Shelf(story))
QUOTE = span(harbour, "We heard stones, then the sea,")


def with_done(notebook: Notebook, operation: Put | Drop, of: Story = story) -> Notebook:
    return Notebook(notebook.ledger.after(operation), Shelf(of))


def test_an_empty_one() -> None:
    assert EMPTY.read == frozenset()
    assert EMPTY.marks == EMPTY.notes == EMPTY.lost == ()


def test_read_and_unread() -> None:
    read = with_done(EMPTY, EMPTY.read_toggled("harbour"))
    assert read.read == {"harbour"}
    assert read.tags["read"] == {"harbour"}
    assert with_done(read, read.read_toggled("harbour")).read == frozenset()


def test_an_article_stays_read_when_its_text_changes() -> None:
    changed = Story("", (edited(harbour, "forty", "fifty"), tolva))
    notebook = with_done(EMPTY, EMPTY.read_toggled("harbour"), changed)
    assert notebook.read == {"harbour"}
    assert with_done(notebook, notebook.read_toggled("harbour"), changed).read == frozenset()


def test_a_mark_goes_on_and_off() -> None:
    marked = with_done(EMPTY, EMPTY.mark_toggled("harbour", *QUOTE))
    assert [(m.place.start, m.place.end) for m in marked.marks_in("harbour")] == [QUOTE]
    assert marked.marks_in("tolva") == ()
    assert with_done(marked, marked.mark_toggled("harbour", *QUOTE)).marks == ()


def test_a_mark_that_moved_goes_off_where_it_is_now() -> None:
    moved = Story("", (edited(harbour, "on Friday night", "late on Friday, at night"), tolva))
    marked = with_done(EMPTY, EMPTY.mark_toggled("harbour", *QUOTE), moved)
    place = marked.marks[0].place
    assert place.how == "moved"
    assert with_done(marked, marked.mark_toggled("harbour", place.start, place.end), moved).marks == ()


def test_a_mark_without_a_span_is_on_the_paragraph() -> None:
    at = QUOTE[0]
    marked = with_done(EMPTY, EMPTY.mark_toggled("harbour", at, at))
    assert marked.marks[0].entry.passage
    assert marked.marks[0].entry.passage.quote == harbour.text.split("\n\n")[2]
    assert with_done(marked, marked.mark_toggled("harbour", at, at)).marks == ()


def test_notes_in_reading_order() -> None:
    notebook = with_done(EMPTY, EMPTY.noted("tolva", 0, 5, "third"))
    notebook = with_done(notebook, notebook.noted("harbour", *QUOTE, "second"))
    notebook = with_done(notebook, notebook.noted("harbour", 0, 7, "first"))
    assert [n.text for n in notebook.notes] == ["first", "second", "third"]
    assert [n.text for n in notebook.notes_in("tolva")] == ["third"]
    assert notebook.tags["noted"] == {"harbour", "tolva"}


def test_a_note_is_changed_and_emptied() -> None:
    notebook = with_done(EMPTY, EMPTY.noted("harbour", *QUOTE, "draft"))
    notebook = with_done(notebook, notebook.note_changed(notebook.notes[0], "final"))
    assert [n.text for n in notebook.notes] == ["final"]
    assert with_done(notebook, notebook.note_changed(notebook.notes[0], "  \n")).notes == ()


def test_two_notes_on_one_passage() -> None:
    notebook = with_done(EMPTY, EMPTY.noted("harbour", *QUOTE, "one"))
    notebook = with_done(notebook, notebook.noted("harbour", *QUOTE, "two"))
    assert len(notebook.notes) == 2


def test_what_cannot_be_found_is_told_and_kept() -> None:
    gone = Story("", (edited(harbour, "We heard stones, then the sea,", "Words failed her,"), tolva))
    notebook = with_done(EMPTY, EMPTY.mark_toggled("harbour", *QUOTE), gone)
    assert notebook.marks == ()
    assert [e.kind for e in notebook.lost] == ["mark"]
    assert Notebook(notebook.ledger, Shelf(story)).marks
    assert isinstance(notebook.lost[0], Entry)
