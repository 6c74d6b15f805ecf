"""Where the person left a story is found again."""

from reader.model import Story
from reader.notes.ledger import Ledger
from reader.notes.shelf import Shelf
from reader.notes.whereabouts import Whereabouts
from tests.notes.made import edited, harbour, span, story, tolva

QUOTE = span(harbour, "We heard stones, then the sea,")


def test_where_the_person_left_an_article() -> None:
    ledger = Ledger()
    for offset in (10, QUOTE[0]):
        ledger = ledger.after(Whereabouts(ledger, Shelf(story)).left_at("harbour", offset))
    assert Whereabouts(ledger, Shelf(story)).positions == {"harbour": QUOTE[0]}
    assert len(ledger.entries) == 1
    grown = Story("", (edited(harbour, "on Friday night", "late at night on Friday"), tolva))
    position = Whereabouts(ledger, Shelf(grown)).positions["harbour"]
    assert grown.articles[0].text[position:].startswith("We heard stones")
    gone = Story("", (edited(harbour, harbour.text, "All new"), tolva))
    assert Whereabouts(ledger, Shelf(gone)).positions == {}


def test_the_passage_at_which_the_person_stopped_is_the_last_they_stopped_at() -> None:
    ledger = Ledger()
    for span_, told in ((QUOTE, "text"), ((0, 5), "list")):
        ledger = ledger.after(Whereabouts(ledger, Shelf(story)).stopped_at("harbour", *span_, told))
    last = Whereabouts(ledger, Shelf(story)).last
    assert last is not None
    assert (last[0].start, last[0].end, last[1]) == (0, 5, "list")
    assert len(ledger.entries) == 1
