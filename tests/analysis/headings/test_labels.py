from __future__ import annotations

import pytest

from reader.analysis.claims import claims_of
from reader.analysis.headings.clauses import LONGEST
from reader.analysis.headings.editing import Asked, Editor
from reader.analysis.headings.labels import Naming
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.questions import Question
from tests.analysis.headings.test_clauses import ASIDE
from tests.analysis.linking.told import reading, story


@pytest.mark.parametrize(
    ("who", "heading"),
    [
        ("Orla Brandt, {}, was freed.", "Age of Orla Brandt"),
        ("A {}-year-old man was freed.", "Age of the man"),
        ("A {}-year-old Corvian girl was freed.", "Age of the Corvian girl"),
    ],
)
def test_whose_age_is_asked(who: str, heading: str) -> None:
    readings = [reading("a", f"Head\n\n{who.format(12)}"), reading("b", f"Top\n\n{who.format(14)}")]
    assert heading in [c.label for c in claims_of(readings)[0]]


def test_labels_read_like_headings() -> None:
    labels = [c.label for c in claims_of(story())[0]]
    assert "People killed" in labels
    assert "People displaced" in labels
    assert any("Brandt: “" in label and "national disgrace" in label for label in labels)
    assert all(0 < len(label) <= LONGEST and label == label.strip() for label in labels)


def test_a_date_is_asked_after() -> None:
    one = f"The harbour board of Orle, {ASIDE}, closed the Orle lock on 12 March."
    other = "The Orle harbour board closed its Orle lock on 12 March."
    readings = [reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")]
    dated = [c.label for c in claims_of(readings)[0] if c.kind == "figure"]
    assert dated == ["When the Orle harbour board closed its Orle lock"]


def test_what_is_disputed_names_the_question() -> None:
    readings = [
        reading("a", "Head\n\nThe Orle ferry Linnet of the Orle line lay at Orle. The Linnet had passed in January."),
        reading("b", "Head\n\nThe Orle ferry Linnet of the Orle line lay at Orle. The Linnet had passed in February."),
    ]
    index = Index(passages_of(readings))
    question = Question(tuple(p.number for p in index.passages if p.sentence.part == "body"))
    assert next(Editor(index, readings).offered(Asked(Naming(question, index, readings)))).startswith("The Orle ferry")
    asked = Asked(Naming(question, index, readings), ("in January", "in February"))
    named = next(filter(None, Editor(index, readings).offered(asked)))
    assert named.startswith("The Linnet had passed")


def test_a_time_of_day_is_asked_after_in_a_clause_that_holds_it() -> None:
    one = "It was battling a gale. The weather service issued its gale warning at 8 p.m."
    other = "The weather service sent a storm warning only at 22:00, when it was late."
    told = (reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}"))
    (claim,) = (c for c in claims_of(told)[0] if c.reason.startswith("differ: the hour"))
    assert claim.label.startswith("When the weather service")
    assert [m.value for m in claim.mentions] == ["8 p.m.", "22:00"]


def test_where_the_best_clause_is_given_a_sentence_is_opened_and_none_that_hardly_says_it() -> None:
    said = "The dyke at Orle broke on Sunday, the clerk of Aldane, Ann Berg, said on Monday."
    told = "The dyke at Orle broke on Sunday."
    readings = [reading("a", f"Head\n\n{said}"), reading("b", f"Top\n\n{told}")]
    index = Index(passages_of(readings))
    question = Question(tuple(p.number for p in index.passages if p.sentence.part == "body"))
    labels = list(Editor(index, readings).offered(Asked(Naming(question, index, readings))))
    assert labels[0] == "The dyke at Orle broke"
    assert "The dyke at Orle broke on Sunday, the clerk of Aldane, Ann Berg…" in labels
    assert not any(label.startswith("The clerk of Aldane") for label in labels)


def test_a_long_headline_goes_on_with_an_ellipsis() -> None:
    head = "Orle bands sent in bid to wrest the northern city of Tessaly back from the river league"
    readings = [reading("a", f"{head}\n\nRain fell."), reading("b", "Top\n\nOrle bands were sent to Tessaly.")]
    index = Index(passages_of(readings))
    question = Question(
        tuple(p.number for p in index.passages if p.text[p.sentence.start :].startswith(("Orle b", head)))
    )
    labels = list(Editor(index, readings).offered(Asked(Naming(question, index, readings))))
    assert labels[0] == "Orle bands were sent to Tessaly"
    assert "Orle bands sent in bid to wrest the northern city of Tessaly…" in labels


def test_the_dead_of_another_place_are_asked_after_there() -> None:
    told = "The raid on {} came first. In it {} people were killed in Kerem, the mayor said."
    lead = "{} people killed in Velmora\n\nRain fell on Velmora. The mill burnt. "
    texts = [lead.format(43) + told.format("Kerem", "six"), lead.format(61) + told.format("the port", "seven")]
    texts.append(lead.format(57) + "It was Tuesday.")
    labels = [c.label for c in claims_of([reading(f"a{n}", t) for n, t in enumerate(texts)])[0] if c.kind == "figure"]
    assert sorted(labels) == ["Killed in Kerem", "People killed"]


def test_the_dead_of_who_speaks_are_people() -> None:
    texts = [
        "Head\n\nFour of my men were killed at the mill of Orle.",
        "Top\n\nFive of his men were killed at the Orle mill.",
    ]
    labels = [c.label for c in claims_of([reading(f"a{n}", t) for n, t in enumerate(texts)])[0] if c.kind == "figure"]
    assert labels == ["People killed"]


def test_whoever_speaks_for_a_body_is_not_cut_to_half_a_name() -> None:
    told = "“We will bring the bird home to the valley,”"
    one = f"{told} a Velmora Air Lines spokesman said on Monday."
    other = f"{told} a Velmora Air Lines spokesman told reporters."
    labels = [c.label for c in claims_of((reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")))[0]]
    assert labels == ["Velmora Air Lines: “We will bring the bird home to the valley”"]


@pytest.mark.parametrize(
    ("one", "other", "heading"),
    [
        (
            "The mill sent 85 of its workers home.",
            "The mill has now sent 120 of its workers home.",
            "Workers sent home",
        ),
        ("The mill sent 85 of its workers home.", "The mill has now sent 120 of its workers.", "Workers sent"),
        ("Velmora sent 40 firefighters north.", "Velmora had sent 60 firefighters.", "Firefighters sent"),
    ],
)
def test_whom_one_sends_and_where_to(one: str, other: str, heading: str) -> None:
    readings = [reading("a", f"Head\n\n{one}"), reading("b", f"Top\n\n{other}")]
    assert heading in [c.label for c in claims_of(readings)[0]]
