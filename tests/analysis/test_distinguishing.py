from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.claims import claims_of
from reader.analysis.distinguishing import Told, distinguishing, told_apart
from reader.model import Mention, Step
from reader.telling import telling_of, told_within
from tests.analysis.linking.told import story


def told(*texts: str) -> list[str]:
    """The words that tell answers apart, each of an outlet of its own."""
    answers = [Told(text, (0, len(text)), f"outlet {n}") for n, text in enumerate(texts)]
    return [text[a:b] for text, (a, b) in zip(texts, distinguishing(answers), strict=True)]


def test_the_deed_and_not_who_did_it_tells_answers_apart() -> None:
    found = told(
        "The interior minister confirmed that live rounds were fired.",
        "Interior Minister Jan Holt denied that live rounds were fired.",
        "The interior minister refused to speak of live rounds.",
    )
    assert [words.split()[0] for words in found] == ["confirmed", "denied", "refused"]


def test_a_negation_belongs_to_the_verb_it_denies() -> None:
    assert told("Mrs Orle has not conceded defeat.", "Mrs Orle conceded defeat.") == ["has not conceded", "conceded"]


def test_what_all_tell_alike_tells_nothing_apart() -> None:
    assert told("The bridge fell.", "The bridge fell.") == ["", ""]


def test_answers_of_one_outlet_are_not_told_apart() -> None:
    one, two = "The bridge fell.", "The bridge stands."
    answers = [Told(one, (0, len(one)), "Post"), Told(two, (0, len(two)), "Post")]
    assert distinguishing(answers) == [(0, 0), (0, 0)]


def test_what_the_reason_sets_apart_is_what_is_shown() -> None:
    one, two = "Police said gas was fired after stones flew.", "Gas was fired before stones flew, police said."
    answers = [Told(one, (0, len(one)), "Post", "after"), Told(two, (0, len(two)), "Echo", "before")]
    assert [text[slice(*at)] for text, at in zip((one, two), distinguishing(answers), strict=True)] == [
        "after",
        "before",
    ]


def test_an_answer_no_reason_names_is_shown_by_what_decides_on_which_side_it_is() -> None:
    texts = ("There was no alarm.", "The alarm was sounded.", "No alarm, three survivors swore, had come at all.")
    named = ("There was no alarm", "alarm was sounded", "")
    answers = [Told(t, (0, len(t)), f"outlet {n}", w) for n, (t, w) in enumerate(zip(texts, named, strict=True))]
    start, end = distinguishing(answers)[2]
    assert texts[2][start:end].startswith("No alarm")


def test_what_one_denies_is_what_is_shown_of_who_tells_it() -> None:
    found = told(
        "I was shown the list of names, but I should have asked.",
        "I was never shown the list of names, but I should have asked.",
        "He was never shown the list of names.",
    )
    assert [words.split()[-1] for words in found] == ["shown"] * 3
    assert [("never" in words) for words in found] == [False, True, True]


def test_beside_an_answer_that_tells_nothing_its_passage_is_looked_at() -> None:
    one, two = "Jan Holt, the minister, stepped down on Monday.", "The minister, Jan Holt, was sacked."
    answers = [Told(one, (0, 22), "Post"), Told(two, (0, 22), "Echo")]
    (start, end), _ = distinguishing(answers)
    assert one[start:end].startswith("stepped")


def test_a_figure_tells_itself_and_needs_no_words() -> None:
    mentions = [
        Mention("a", 0, 20, "Some 500 people fled.", "Some 500", figure="f", answer=(0, 8)),
        Mention("b", 0, 20, "Some 800 people fled.", "Some 800", figure="g", answer=(0, 8)),
    ]
    assert [m.apart for m in told_apart(mentions, {"a": "Post", "b": "Echo"}, ())] == [None, None]


def test_words_both_sides_of_a_reason_begin_with_are_left_out() -> None:
    one, two = "Guards fired gas after stones flew.", "Guards fired gas before stones flew."
    mentions = [Mention(a, 10, 45, t, t, answer=(10, 45)) for a, t in (("a", one), ("b", two))]
    step = Step("against", ("Post", "Echo"), ("fired gas after stones", "fired gas before stones"), leads=True)
    found = told_apart(mentions, {"a": "Post", "b": "Echo"}, (step,))
    assert [m.text[m.apart[0] - 10 : m.apart[1] - 10] for m in found if m.apart] == ["after", "before"]


def test_of_a_quotation_nothing_but_its_words_is_shown() -> None:
    text = "“We never saw it,” he swore."
    other = "“We saw it,” he swore."
    mentions = [
        Mention("a", 0, len(text), text, text[1:17], quote="q", answer=(1, 17)),
        Mention("b", 0, len(other), other, other[1:11], quote="r", answer=(1, 11)),
    ]
    found = told_apart(mentions, {"a": "Post", "b": "Echo"}, ())
    assert found[0].apart
    assert text[slice(*found[0].apart)] == "never saw"
    assert telling_of(found[0]).text == text[1:17]


pieces = ["not ", "no ", "Holt ", "denied ", "confirmed ", "12 ", "it ", "was ", "“", ".", "é", "\n"]
texts = st.lists(
    st.lists(st.sampled_from(pieces)).map("".join) | st.text(max_size=60),
    min_size=1,
    max_size=5,
)


@given(texts, st.integers(1, 30))
def test_a_cell_is_never_empty_and_always_a_part_of_its_passage(passages: list[str], width: int) -> None:
    mentions = [Mention(str(n), 7, 7 + len(t), t, t, answer=(7, 7 + len(t))) for n, t in enumerate(passages)]
    found = told_apart(mentions, {m.article: m.article for m in mentions}, ())
    assert found == told_apart(mentions, {m.article: m.article for m in mentions}, ())
    for mention, passage in zip(found, passages, strict=True):
        telling = telling_of(mention)
        cell = told_within(telling, lambda text: len(text) <= width)
        assert bool(cell.strip()) == bool(telling.text.strip())
        assert cell.removeprefix("…") in telling.text
        if mention.apart:
            words = telling.text[telling.start : telling.end]
            assert words
            assert len(telling.text) == len(passage)
            if len(words) + 2 <= width:
                assert words in cell[:width]


def test_the_claims_of_a_story_say_what_tells_their_answers_apart() -> None:
    found, _ = claims_of(story())
    words = [(m, m.text[m.apart[0] - m.start : m.apart[1] - m.start]) for c in found for m in c.mentions if m.apart]
    assert words
    assert all(w and not m.figure for m, w in words)


def test_thousands_of_answers_are_told_apart_in_time_that_grows_with_them() -> None:
    texts = ["The mayor opened the bridge on Monday.", "The mayor closed the bridge on Monday at noon."] * 3000
    begun = process_time()
    found = told(*texts)
    assert process_time() - begun < 4, "each was set against each"
    assert (found[0].split()[0], found[-1].split()[0]) == ("opened", "closed")
