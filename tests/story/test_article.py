from __future__ import annotations

from collections.abc import Mapping

import pytest

from reader.model import Article
from reader.story import limits
from reader.story.article import article_of, seed_digests
from reader.story.clean import NotText
from reader.story.draft import Draft
from reader.story.fingerprint import fingerprint
from tests.story.made import BODY, HEADLINE, STANDFIRST

TEXT = "\n\n".join([HEADLINE, *BODY])
DIGESTED = {"outlet": "The Bee", "title": "Bridge shut", "author": "Ann Lee", "date": "2015-05-18", "text": "digest"}


def made(
    text: str = TEXT,
    fields: Mapping[str, str] | None = None,
    said: Mapping[str, str] | None = None,
    digest: Mapping[str, str] | None = None,
    **more: tuple[str, ...],
) -> Article:
    draft = Draft("in/pier.txt", "pier.txt", text, fields or {}, **more)  # type: ignore[arg-type]
    return article_of(draft, said or {}, "in/pier.txt", lambda: (digest,) if digest else ())


def test_a_text_alone() -> None:
    article = made()
    assert (article.id, article.path, article.title, article.text) == ("", "in/pier.txt", HEADLINE, TEXT)
    assert (article.text_kind, article.author, article.date, article.url) == ("original", None, None, None)
    assert article.guessed[0] == "title"
    assert article.text[article.body_start :] == "\n\n".join(BODY)


def test_a_headline_and_nothing_else() -> None:
    with pytest.raises(NotText, match="the file holds no text"):
        made("", {"title": HEADLINE})
    with pytest.raises(NotText, match="the file holds no story"):
        made("Advertisement\n\nShare on Facebook")
    alone = made(HEADLINE)
    assert alone.text == HEADLINE
    assert alone.body_start == len(HEADLINE)


def test_a_text_beyond_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", len(TEXT))
    assert made().text == TEXT
    with pytest.raises(NotText, match=f"longer than {len(TEXT)} characters"):
        made(TEXT + "x")


def test_what_the_side_car_says_stands_above_what_the_file_says() -> None:
    fields = {"title": "Old", "outlet": "The Wasp", "date": "2015-05-17", "author": "Bob Roy"}
    article = made(
        TEXT, fields, {"title": "New", "outlet": "The Bee", "date": "2015-05-18"}, guessed=("date", "author")
    )
    assert (article.title, article.outlet, article.date, article.author) == ("New", "The Bee", "2015-05-18", "Bob Roy")
    assert article.guessed == ("author",)
    assert article.text.startswith("New\n\n")


def test_nothing_of_a_digest_is_furniture() -> None:
    text = f"{BODY[0]}\n\nShare on Facebook"
    article = made(text, DIGESTED)
    assert article.text == f"Bridge shut\n\n{text}"
    assert (article.text_kind, article.notes, article.guessed) == ("digest", (), ())


def test_an_original_is_known_by_its_digest() -> None:
    digest = {**DIGESTED, "fingerprint": fingerprint(BODY), "url": "https://bee.example/a"}
    article = made(digest=digest)
    assert (article.title, article.outlet, article.author) == ("Bridge shut", "The Bee", "Ann Lee")
    assert (article.date, article.url, article.text_kind) == ("2015-05-18", "https://bee.example/a", "original")
    assert "outlet" not in article.guessed


def test_another_text_or_one_whose_outlet_is_known_is_no_digests_original() -> None:
    other = {**DIGESTED, "fingerprint": fingerprint([" ".join(reversed(TEXT.split()))])}
    assert made(digest=other).author is None
    same = {**DIGESTED, "fingerprint": fingerprint(BODY)}
    assert made(TEXT, {"outlet": "The Wasp"}, digest=same).author is None


def test_a_standfirst_that_metadata_give_stands_below_the_headline_once() -> None:
    article = made("\n\n".join(BODY), {"title": HEADLINE, "standfirst": STANDFIRST})
    assert article.text == "\n\n".join([HEADLINE, STANDFIRST, *BODY])
    assert article.text[article.body_start :] == "\n\n".join(BODY)


@pytest.mark.parametrize("standfirst", [HEADLINE, HEADLINE.upper(), BODY[1], BODY[2].rpartition(",")[0], "…", ""])
def test_a_standfirst_that_the_text_has_is_not_said_again(standfirst: str) -> None:
    article = made("\n\n".join(BODY), {"title": HEADLINE, "standfirst": standfirst})
    assert article.text == TEXT


def test_what_was_dropped_cut_and_kept_is_noted_once() -> None:
    text = "\n\n".join([HEADLINE, "Share on Facebook", *BODY, "Share on Facebook"])
    article = made(text, notes=("read as x",))
    assert article.text == TEXT
    dropped = [note for note in article.notes if note.endswith("Share on Facebook")]
    assert (article.notes[0], len(dropped)) == ("read as x", 1)
    kept = made(text, said={"keep": "Share on Facebook\nNot there at all"})
    assert "Share on Facebook" in kept.text
    assert any("Not there at all" in note for note in kept.notes)


def test_a_text_in_another_language_is_noted() -> None:
    german = "Die Brücke ist zu. Das hat der Hafen am Montag mit einer kurzen Mitteilung gesagt, und sie bleibt es."
    article = made("\n\n".join(["Die Brücke bleibt zu", *[german] * 4]))
    assert any("English" in note for note in article.notes)
    assert not any("English" in note for note in made().notes)


def test_the_default_storys_digests_have_what_tells_their_originals() -> None:
    digests = seed_digests()
    assert len(digests) == 5
    assert all(digest["text"] == "digest" and digest["fingerprint"] and digest["outlet"] for digest in digests)
