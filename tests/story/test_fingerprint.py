from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.story.fingerprint import KNOWN, SKETCH, fingerprint, hashes_of, share

WORDS = [f"word{n}" for n in range(600)]
PARAGRAPHS = [" ".join(WORDS[n : n + 40]) for n in range(0, 600, 40)]
SKETCHED = fingerprint(PARAGRAPHS)


def test_a_text_knows_itself_and_no_other() -> None:
    assert len(SKETCHED) == 8 * SKETCH
    assert share(SKETCHED, hashes_of("\n".join(PARAGRAPHS))) == 1
    assert share(SKETCHED, hashes_of(" ".join(reversed(WORDS)))) == 0


def test_extra_text_between_and_around_does_not_matter() -> None:
    page = "Menu Home News\n" + "\nAdvertisement\n".join(PARAGRAPHS) + "\nRelated News\n" + "other words here " * 300
    assert share(SKETCHED, hashes_of(page)) == 1


@given(st.lists(st.integers(0, len(WORDS) - 1), max_size=6))
def test_a_few_changed_words_do_not_matter(places: list[int]) -> None:
    words = list(WORDS)
    for place in places:
        words[place] = "changed"
    assert share(SKETCHED, hashes_of(" ".join(words))) >= KNOWN


def test_marks_case_and_lines_do_not_matter() -> None:
    sketch = fingerprint(["It’s the city’s “worst” day in years, they said."])
    assert share(sketch, hashes_of("IT'S the city's\n\"worst\" day in years - they said")) == 1


def test_a_tenth_of_the_text_is_not_enough() -> None:
    assert share(SKETCHED, hashes_of(" ".join(WORDS[:60]))) < 0.3


def test_what_is_no_sketch_matches_nothing() -> None:
    for sketch in ("", "xyz", "12", "not hexadecimal at all"):
        assert share(sketch, hashes_of("one two three four five six")) == 0
    assert fingerprint(["too short"]) == ""
