from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Sequence

from reader.analysis.claims import claims_of
from reader.model import Analysis, Claim, Decision, Reading
from tests.analysis.linking.told import COURIER, DISPATCH, reading, story


def claim(claims: Sequence[Claim], label: str) -> Claim:
    return next(c for c in claims if label in c.label)


def mentioned(found: Claim, article: str) -> list[str]:
    return [m.value for m in found.mentions if m.article == article]


def test_each_question_has_every_outlets_answer() -> None:
    claims, _ = claims_of(story())
    deaths = claim(claims, "People killed")
    assert deaths.kind == "figure"
    assert {m.article for m in deaths.mentions if m.figure} == {"courier", "dispatch", "star"}
    assert "about 40" in mentioned(deaths, "courier")
    assert "at least 38" in mentioned(deaths, "dispatch")
    displaced = claim(claims, "People displaced")
    assert "between 2,000 and 3,000" in mentioned(displaced, "courier")
    assert "5,000" in " ".join(mentioned(displaced, "dispatch"))


def test_a_quotation_is_one_claim_with_its_speaker() -> None:
    claims, _ = claims_of(story())
    quote = claim(claims, "national disgrace")
    assert quote.kind == "quote"
    assert quote.strength == "strong"
    assert quote.silent == ("star",)
    assert all(m.quote for m in quote.mentions)


def test_answers_stand_within_their_passages() -> None:
    readings = story()
    texts = {r.article.id: r.article.text for r in readings}
    for c in claims_of(readings)[0]:
        assert len({m.article for m in c.mentions}) > 1
        assert not set(c.silent) & {m.article for m in c.mentions}
        assert c.outlets == len({m.article for m in c.mentions})
        for m in c.mentions:
            assert m.text == texts[m.article][m.start : m.end]
            assert m.answer is not None
            assert m.start <= m.answer[0] < m.answer[1] <= m.end
            assert m.chain[0] == m.article.title()


def test_differing_claims_come_first_then_the_surest_then_the_widest() -> None:
    claims, _ = claims_of(story())
    verdicts = ("differ", "compatible", "agree")
    order = [
        (
            c.verdict != "differ", c.sureness == "doubtful", verdicts.index(c.verdict),
            c.sureness != "strong", -c.outlets, -len(c.mentions),
        )
        for c in claims
    ]  # fmt: skip
    assert order == sorted(order)
    assert {c.sureness for c in claims} == {"strong", "likely", "doubtful"}
    assert len({c.id for c in claims}) == len(claims)


def test_claims_do_not_hang_on_the_order_of_the_articles() -> None:
    expected = claims_of(story())
    for order in itertools.permutations(story()):
        assert claims_of(order) == expected


def test_headings_are_unique_within_a_story() -> None:
    labels = [c.label for c in claims_of(story())[0]]
    assert len(set(labels)) == len(labels)


def test_the_question_of_most_articles_has_the_plainest_heading() -> None:
    former = "A dam at Lesk killed 112 people in 2011."
    now = "The flood at Orle killed {} people, the mayor of Orle said on Monday."
    found, _ = claims_of(
        (
            reading("a", f"Head\n\n{former} Gulls cried over the harbour."),
            reading("b", f"Top\n\n{now.format(40)} {former}"),
            reading("c", f"Flood\n\n{now.format(43)}"),
            reading("d", f"Rain\n\n{now.format(43)}"),
        )
    )
    values = {c.label: {m.value for m in c.mentions} for c in found}
    assert {"40", "43"} <= values["People killed"]
    assert "112" not in values["People killed"]


def test_claims_are_the_same_under_any_hash_seed() -> None:
    script = (
        "from reader.analysis.claims import claims_of; from tests.analysis.linking.told import story; "
        "print(claims_of(story()))"
    )
    outs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.getcwd()},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "4711")
    }
    assert len(outs) == 1


def test_related_passages_are_no_claim_and_of_two_articles(ferry: Analysis) -> None:
    claims, related = claims_of(ferry.readings)
    assert related
    together = {
        frozenset(((x.article, x.start), (y.article, y.start)))
        for c in claims
        for x, y in itertools.combinations(c.mentions, 2)
    }
    for x, y in related:
        assert x[0] != y[0]
        assert frozenset(((x[0], x[1]), (y[0], y[1]))) not in together


def decided(*decisions: Decision) -> Claim | None:
    before = claim(claims_of(story())[0], "national disgrace")
    mine = [Decision(d.action, before.id, d.article, d.start, d.end, d.verdict) for d in decisions]
    after = claims_of(story(), mine)[0]
    return next((c for c in after if c.id == before.id), None)


def test_a_persons_verdict_stands() -> None:
    found = decided(Decision("verdict", "", verdict="differ"))
    assert found is not None
    assert (found.verdict, found.decided) == ("differ", "person")
    assert "person" in found.reason


def test_a_claim_that_is_none_is_left_out_and_a_heading_is_the_persons() -> None:
    assert decided(Decision("hide", "")) is None
    before = claim(claims_of(story())[0], "national disgrace")
    (named,) = [
        c for c in claims_of(story(), [Decision("name", before.id, text="What it was")])[0] if c.id == before.id
    ]
    assert (named.label, named.decided, named.verdict) == ("What it was", None, before.verdict)


def test_a_passage_put_in_is_a_mention() -> None:
    text = story()[2].article.text
    at = text.index("A choir")
    found = decided(Decision("link", "", "star", at, at + 7))
    assert found is not None
    assert found.silent == ()
    assert found.decided == "person"
    assert mentioned(found, "star") == ["A choir will sing for the town on Sunday"]


def test_a_claim_of_one_article_is_none() -> None:
    at = DISPATCH.index("“It is")
    assert decided(Decision("unlink", "", "dispatch", at, at + 20)) is None


def test_a_claim_can_be_made_by_a_person_alone() -> None:
    sheep, repairs = DISPATCH.index("Sheep"), COURIER.index("The Harrow Water")
    links = [
        Decision("link", "person-1", "dispatch", sheep, sheep + 5),
        Decision("link", "person-1", "courier", repairs, repairs + 5),
    ]
    own = next(c for c in claims_of(story(), links)[0] if c.id == "person-1")
    assert own.decided == "person"
    assert {m.article for m in own.mentions} == {"courier", "dispatch"}


def test_what_a_person_links_answers_with_its_figures() -> None:
    fled, crews = COURIER.index("2,000 and"), DISPATCH.index("Sheep")
    links = [
        Decision("link", "person-2", "courier", fled, fled + 5),
        Decision("link", "person-2", "dispatch", *_first_count("dispatch")),
    ]
    own = next(c for c in claims_of(story(), links)[0] if c.id == "person-2")
    assert own.kind == "figure"
    assert all(m.figure for m in own.mentions)
    links[1] = Decision("link", "person-2", "dispatch", crews, crews + 5)
    assert next(c for c in claims_of(story(), links)[0] if c.id == "person-2").kind == "event"


def _first_count(article: str) -> tuple[int, int]:
    told = next(r for r in story() if r.article.id == article)
    return next((f.start, f.end) for f in told.figures if f.kind == "count")


def test_an_unknown_decision_changes_nothing() -> None:
    assert claims_of(story(), [Decision("unlink", "nowhere", "gone", 0, 5)]) == claims_of(story())


def test_little_is_no_claim() -> None:
    one = reading("a", "Head\n\nRain fell in Velmora.")
    empty: Reading = reading("b", "")
    assert claims_of(()) == ((), ())
    assert claims_of((one,)) == ((), ())
    assert claims_of((one, empty)) == ((), ())


def test_hostile_text_gives_claims_or_none() -> None:
    for text in ("“" * 3000, "9" * 3000, "1,2," * 800, "A. " * 800, "\x00\u202e" * 50, "(AB) known as " * 200):
        claims_of((reading("a", f"Head\n\n{text}"), reading("b", f"Head\n\n{text}")))


def test_who_is_quoted_with_other_words_does_not_answer() -> None:
    readings = [
        reading("a", "Head\n\nChief inspector Ilsa Brandt says her people “acted within hours of the first test”."),
        reading("b", "Top\n\nChief Inspector Ilsa Brandt said: “We acted within hours of the first test.”"),
        reading("c", "News\n\nIlsa Brandt, the chief inspector, said they “acted within days of the first test.”"),
        reading(
            "d", "More\n\n“The machine did its job. The milk got round it,” said Ilsa Brandt, the chief inspector."
        ),
    ]
    (quoted,) = (c for c in claims_of(readings)[0] if c.kind == "quote")
    assert [m.article for m in quoted.mentions] == ["a", "b", "c"]
