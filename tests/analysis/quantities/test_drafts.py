from __future__ import annotations

import pytest

from reader.analysis.quantities.drafts import Draft, words


def test_a_figure_begins_as_a_bare_count() -> None:
    draft = Draft(0, 1, 5, 5)
    assert (draft.kind, draft.unit, draft.qualifier, draft.sort, draft.number_at) == ("count", "", None, "number", 0)


def test_lists_of_words_are_in_lower_case_and_had_by_name() -> None:
    closers = words("closers")
    assert closers
    assert all(w == w.lower() for w in closers)
    with pytest.raises(KeyError):
        words("no such list")
