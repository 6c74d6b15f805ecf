"""Claims as readable text."""

from dataclasses import replace

from reader.evidence import noted
from reader.export.text import claims_of_verdicts, claims_text, no_claims, source_of
from reader.model import Analysis, Article, Claim, Mention, Origin, Reading, Step, Story

HEADLINE = "Dam breaks at Orle"


def told(outlet: str, sentence: str) -> Article:
    return Article(outlet.lower(), f"{outlet}.txt", outlet, HEADLINE, f"{HEADLINE}\n\n{sentence}")


def story() -> Analysis:
    post, star, echo = (
        told("Post", "Seven people died, the mayor told Agence Alpine."),
        told("Star", "The flood killed nine."),
        told("Echo", "Rain is forecast."),
    )
    mentions = (
        Mention(
            "post", 20, 67, post.text[20:], "Seven", figure="post:f1", chain=("Post", "Agence Alpine", "the mayor")
        ),
        Mention("star", 20, 42, star.text[20:], "nine", figure="star:f1", chain=("Star",)),
    )
    claim = Claim(
        id="killed",
        label="Killed in the flood",
        kind="figure",
        verdict="differ",
        reason="differ: conflict, 7 against 9",
        strength="strong",
        outlets=2,
        origins=2,
        support="single",
        silent=("echo",),
        mentions=mentions,
        steps=(noted("7 and 9 count the same people"), noted("7 lies outside 9")),
        origin_list=(Origin("the mayor", ("post",)), Origin("Star", ("star",), stated=False)),
    )
    readings = tuple(Reading(a, (), (), (), ()) for a in (post, star, echo))
    return Analysis(Story("The dam", (post, star, echo)), readings, (claim,))


def test_a_claim_says_who_says_what_and_why() -> None:
    printed = claims_text(story(), why=True)
    assert printed.splitlines()[0] == "The dam: 3 articles, 3 outlets, 1 claim, 1 disputed"
    assert "1. Killed in the flood" in printed
    assert "≠ differ: conflict, 7 against 9" in printed
    assert "2 outlets · at most 2 origins · strong" in printed
    assert "Post: Seven  <- the mayor via Agence Alpine" in printed
    assert "Star: nine  <- own voice" in printed
    assert "not found in: Echo; it may have been missed" in printed
    assert "7 lies outside 9" in printed


def test_an_outlet_with_two_articles_is_silent_only_with_both() -> None:
    post, star, echo = story().story.articles
    weather = replace(post, id="post-2", path="Post-2.txt")
    (claim,) = story().claims
    analysis = replace(
        story(),
        story=Story("The dam", (post, star, weather, echo)),
        claims=(replace(claim, silent=("post-2", "echo", "echo")),),
    )
    assert "not found in: Echo\n" in claims_text(analysis) + "\n"
    assert "not found in: Post" not in claims_text(analysis)


def test_steps_only_when_asked() -> None:
    assert "7 lies outside 9" not in claims_text(story())


def test_only_some_verdicts() -> None:
    printed = claims_text(story(), only=("agree",))
    assert "Killed" not in printed
    assert "No claims of that kind." in printed


def test_an_update_is_asked_for_by_its_own_word() -> None:
    analysis = story()
    update = replace(analysis.claims[0], steps=(Step("apart", ("Post", "Star"), ("7", "9"), ("time",), leads=True),))
    assert claims_of_verdicts(replace(analysis, claims=(update,)), ("update",)) == [update]
    assert claims_of_verdicts(replace(analysis, claims=(update,)), ("differ",)) == [update]
    assert not claims_of_verdicts(replace(analysis, claims=(update,)), ("disputed",))
    assert claims_of_verdicts(analysis, ("disputed",)) == list(analysis.claims)
    assert not claims_of_verdicts(analysis, ("update",))
    assert claims_of_verdicts(analysis, ()) == list(analysis.claims)


def test_one_article_says_what_to_do() -> None:
    one = story().story.articles[:1]
    printed = claims_text(Analysis(Story("The dam", one), (Reading(one[0], (), (), (), ()),)))
    assert "another outlet" in printed


def test_what_a_filter_left_out_is_not_lacking() -> None:
    whole = story()
    assert no_claims(whole.of_articles(())) == "No article fits what was asked for."
    assert no_claims(whole.of_articles({"echo"}).with_claims(())) == "No claim fits what was asked for."
    everything = {a.id for a in whole.story.articles}
    assert "answer the same question" in no_claims(replace(whole, claims=()).of_articles(everything).with_claims(()))


def test_no_line_is_wider_than_asked() -> None:
    assert max(map(len, claims_text(story(), why=True, width=50).splitlines()[1:])) <= 50


def test_the_carrier_stands_behind_the_origin() -> None:
    assert source_of(Mention("a", 0, 1, "x", "", chain=("Post", "Reuters", "the mayor"))) == "the mayor via Reuters"
    assert source_of(Mention("a", 0, 1, "x", "", chain=("Post",))) == "own voice"


def test_articles_that_were_left_out_are_not_looked_for() -> None:
    whole = story()
    post, star, _ = whole.readings
    without_echo = Analysis(Story("The dam", whole.story.articles[:2]), (post, star), whole.claims)
    printed = claims_text(without_echo, why=True)
    assert "Killed in the flood" in printed
    assert "Echo" not in printed
