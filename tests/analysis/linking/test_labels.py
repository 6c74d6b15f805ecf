from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.claims import claims_of
from reader.analysis.linking.headings import LONGEST
from reader.analysis.linking.labels import shortened
from tests.analysis.linking.told import story


@given(st.text(max_size=300), st.integers(5, 80))
def test_a_shortened_text_fits_and_begins_the_text(text: str, longest: int) -> None:
    found = shortened(text, longest)
    assert len(found) <= longest
    assert found in " ".join(text.split())


def test_no_word_is_cut_and_none_dangles() -> None:
    assert shortened("The governor promised an inquiry into the dam", 40) == "The governor promised an inquiry"
    assert shortened("“Enough,” she said.", 40) == "Enough,” she said"


def test_labels_read_like_headings() -> None:
    labels = [c.label for c in claims_of(story())[0]]
    assert "People killed" in labels
    assert "People displaced" in labels
    assert any("Brandt: “" in label and "national disgrace" in label for label in labels)
    assert all(0 < len(label) <= LONGEST and label == label.strip() for label in labels)
