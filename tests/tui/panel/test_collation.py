from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model import Mention
from reader.reading.session import Session
from reader.tui.panel.collation import collated_parts
from tests.tui.panel.told import at, said
from tests.tui.velling import ANALYSIS, ARTICLES, QUOTES, STORY


def _changed_quotation() -> Session:
    """One outlet turns the words round; the engine gives its answer no quotation of its own."""
    turned = 'Chief engineer Ilse Morant said there was "every reason to believe that the wall will give way."'
    article = ARTICLES["aster-evening"]
    start = article.text.index("Chief engineer")
    text = article.text.replace("no reason to believe", "every reason to believe")
    quote = QUOTES["aster-evening"][0]
    words = quote.text.replace("no reason", "every reason")
    changed = replace(quote, text=words, start=text.index(words), end=text.index(words) + len(words))
    mention = Mention(article.id, start, start + len(turned), turned, "Ilse Morant said", answer=(start, start + 5))
    morant = next(c for c in ANALYSIS.claims if c.id == "morant")
    claim = replace(morant, mentions=(morant.mentions[0], mention, morant.mentions[2]))
    readings = tuple(replace(r, quotes=(changed,)) if r.article.id == article.id else r for r in ANALYSIS.readings)
    articles = tuple(replace(a, text=text) if a.id == article.id else a for a in STORY.articles)
    s = Session(replace(STORY, articles=articles))
    s.add_analysis(replace(ANALYSIS, story=s.material.story, readings=readings, claims=(claim,)))
    s.pointing.go_to_mention(mention, claim)
    return s


def test_variants_of_a_quotation_word_by_word() -> None:
    text = said(at("morant"))
    assert "[-We have-] no reason to believe that the wall will give way [-this week-]" in text
    assert "[-the wall-] {+[the dam]+} will give way this week" in text
    assert collated_parts("one two", "three four") == []


def test_a_quotation_turned_round_is_marked_from_either_side() -> None:
    s = _changed_quotation()
    assert s.pointing.highlight is not None
    assert s.pointing.highlight.kind == "quote"
    text = said(s)
    assert "[-every-] {+We have no+} reason to believe that the wall will give way" in text
    assert "in words of its own" not in text
    claim = s.material.shown.claims[0]
    s.pointing.go_to_mention(claim.mentions[0], claim)
    assert "[-We have no-] {+every+} reason to believe" in said(s)


def test_only_who_quotes_nothing_tells_it_in_words_of_its_own() -> None:
    s = _changed_quotation()
    readings = tuple(replace(r, quotes=()) if r.article.id == "aster-evening" else r for r in ANALYSIS.readings)
    s.add_analysis(replace(ANALYSIS, story=s.material.story, readings=readings, claims=s.material.shown.claims))
    s.pointing.go_to_mention(s.material.shown.claims[0].mentions[1], s.material.shown.claims[0])
    assert said(s).count("in words of its own") == 1


def test_brackets_are_explained_only_where_some_stand() -> None:
    legend = "against this article"
    assert legend in said(at("morant"))
    s = _changed_quotation()
    readings = tuple(replace(r, quotes=()) if r.article.id == "aster-evening" else r for r in ANALYSIS.readings)
    claim = s.material.shown.claims[0]
    told = replace(claim, mentions=claim.mentions[:2])
    s.add_analysis(replace(ANALYSIS, story=s.material.story, readings=readings, claims=(told,)))
    s.pointing.go_to_mention(told.mentions[0], told)
    assert "in words of its own" in said(s)
    assert legend not in said(s)


@pytest.mark.parametrize("mark", ["[...]", "[…]", "...", "…"])
def test_an_outlets_own_mark_of_a_cut_is_not_put_into_brackets_once_more(mark: str) -> None:
    whole, cut = (
        "a failing private building company cannot be saved",
        f"a failing private {mark} company cannot be saved",
    )
    told = [blanks_once(cut, whole), blanks_once(whole, cut), blanks_once(cut, whole.replace(" building", ""))]
    assert told == [
        "a failing private {+building+} company cannot be saved",
        f"a failing private [-building-] {mark} company cannot be saved",
        "a failing private company cannot be saved",
    ]


def blanks_once(base: str, variant: str) -> str:
    return " ".join("".join(t for t, _ in collated_parts(base, variant)).split())
