"""The made-up news: the same every time, as long as asked for, and it tells what is planted."""

from reader.model import Analysis
from tests.speed.found import held, share_found
from tests.speed.made import made_story


def test_the_same_size_and_seed_give_the_same_text() -> None:
    assert made_story(4, 200).files == made_story(4, 200).files
    assert made_story(4, 200).files != made_story(4, 200, seed=2).files


def test_articles_are_as_long_as_asked_for() -> None:
    for article in made_story(3, 700).story().articles:
        assert 690 <= len(article.text.split()) <= 760


def test_every_planted_sentence_stands_in_its_article() -> None:
    made = made_story(10, 200)
    assert all(sentence in made.files[path] for f in made.facts for path, sentence in f.told.items())
    assert {f.kind for f in made.facts} == {"figure", "quote", "event"}


def test_the_planted_claims_are_found() -> None:
    from reader.analysis import analyse

    made = made_story(6, 150)
    assert share_found(made, analyse(made.story())) == 1.0


def test_what_is_not_found_counts_as_missing() -> None:
    made = made_story(4, 150)
    nothing = Analysis(made.story(), (), ())
    assert share_found(made, nothing) == 0.0
    assert held(made.facts[0], nothing) == 0.0
