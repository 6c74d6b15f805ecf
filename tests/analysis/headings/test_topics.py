from __future__ import annotations

from reader.analysis.headings.topics import topics_of
from reader.analysis.linking.passages import passages_of
from tests.analysis.linking.told import reading


def topics(sentence: str) -> list[str]:
    one = reading("courier", f"Head\n\n{sentence}")
    passage = passages_of([one])[1]
    wanted = {w.stem: 1.0 for w in passage.words if w.stem}
    found = topics_of(one.article.text, passage, wanted)
    return [told for _, told in sorted(found, key=lambda f: (-f[0], f[1]))]


def test_a_noun_with_what_belongs_to_it_is_a_topic() -> None:
    assert topics("She spoke of the broken sluice gate at the upper lock.")[0] == "Broken sluice gate at the upper lock"


def test_no_name_calling_or_vague_word_is_a_topic() -> None:
    assert topics("He saw the harbour gates of Vera Lund.") == ["Harbour gates of Vera Lund", "Harbour gates"]
    assert topics("He met the navy spokesman.") == []
    assert topics("He met Vera Lund in the last week.") == []
    assert topics("They want to expand river ferries.") == []


def test_a_topic_says_what_is_shared() -> None:
    one = reading("courier", "Head\n\nShe spoke of the broken sluice gate.")
    passage = passages_of([one])[1]
    assert list(topics_of(one.article.text, passage, {"harbour": 1.0})) == []
    last = passage.words[-1].stem
    ((partly, told),) = topics_of(one.article.text, passage, {last: 1.0})
    assert (told, partly < 1.0) == ("Broken sluice gate", True)
