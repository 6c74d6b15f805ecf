from __future__ import annotations

from reader.reading.glyphs import ASCII
from reader.reading.manner import Manner


def test_words_name_the_keys_that_run_commands() -> None:
    assert Manner().told("{quit} leaves, {search} searches") == "q leaves, / searches"


def test_the_beginning_of_a_text_says_where_it_goes_on() -> None:
    assert Manner().beginning("The gates\nopened") == "“The gates opened”"
    assert Manner().beginning("About 4,000 people left the lower town") == "“About 4,000 people left the…”"
    assert Manner(ASCII).beginning("one two three four five six") == "“one two three four five_”"
