"""The page: what stands on it, links that lead both ways, and nothing foreign that does anything."""

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from reader.export.html import html_text
from reader.export.safe import line
from reader.model import Analysis
from reader.standing import verdict_word
from reader.unseen import visible
from tests.export import made
from tests.export.html.parsed import Element, parsed

ELEMENTS = """html head meta title style body header main section article footer h1 h2 h3 p b br a mark span div table
    thead tbody tr th td ul ol li blockquote details summary svg g text line path circle"""
ATTRIBUTES = """lang charset http-equiv content name class id href rel title dir scope tabindex role aria-label
    viewbox x y x1 x2 y1 y2 cx cy r d text-anchor"""


@pytest.fixture(scope="module")
def page(ferry: Analysis) -> Element:
    return parsed(html_text(ferry))


@pytest.mark.parametrize("story", ["ferry", "hostile", "sparse", "single", "empty"])
def test_only_our_elements_and_attributes_stand_in_it(story: str, ferry: Analysis) -> None:
    tree = parsed(html_text(ferry if story == "ferry" else getattr(made, story)()))
    assert {e.tag for e in tree.all()} <= set(ELEMENTS.split())
    assert {name for e in tree.all() for name in e.attributes} <= set(ATTRIBUTES.split())
    assert len(tree.all("style")) == 1


@pytest.mark.parametrize("story", ["ferry", "hostile", "sparse", "single", "empty"])
def test_every_name_is_there_once_and_every_link_leads_somewhere(story: str, ferry: Analysis) -> None:
    tree = parsed(html_text(ferry if story == "ferry" else getattr(made, story)()))
    ids = [e.attributes["id"] for e in tree.all() if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+[0-9]*(-[0-9]+)?", i) for i in ids)
    for link in tree.all("a"):
        href = link.attributes["href"]
        if href.startswith("#"):
            assert href[1:] in ids
        else:
            assert href.startswith("https://example.org/")
            assert link.attributes["rel"] == "noreferrer noopener"


def test_nothing_is_loaded_and_only_our_style_is_allowed(ferry: Analysis) -> None:
    tree = parsed(html_text(ferry))
    policy = next(m for m in tree.all("meta") if m.attributes.get("http-equiv") == "Content-Security-Policy")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.attributes["content"].split(";"))
    style = tree.all("style")[0].text()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert rules == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert "url(" not in style
    assert "@import" not in style


def test_claims_and_passages_link_both_ways(page: Element, ferry: Analysis) -> None:
    claims = {e.attributes["id"]: e for e in page.all("article", "claim")}
    told = {i for e in page.all("article", "told") for i in [x.attributes.get("id") for x in e.all()] if i}
    assert len(claims) == len(ferry.claims)
    for number, claim in enumerate(ferry.claims, 1):
        card = claims[f"c{number}"]
        near = [a.attributes["href"] for p in card.all("p", "silent") for a in p.all("a")]
        assert {b[1:] for b in near} <= {e.attributes["id"] for e in page.all("article", "told")}
        back = [b for a in card.all("a") if (b := a.attributes["href"]) not in near]
        assert sorted(back) == sorted(f"#c{number}-{n}" for n in range(1, len(claim.mentions) + 1))
        assert {b[1:] for b in back} <= told
    forth = {a.attributes["href"] for a in page.all("a", "ref")}
    assert forth == {f"#{i}" for i in claims}


def test_a_passage_is_marked_where_it_stands(page: Element, ferry: Analysis) -> None:
    named = {e.attributes["id"]: e for e in page.all() if "id" in e.attributes}
    for number, claim in enumerate(ferry.claims, 1):
        for n, mention in enumerate(claim.mentions, 1):
            assert named[f"c{number}-{n}"].text(without="refs") == mention.text


def test_every_article_is_there_word_for_word(page: Element, ferry: Analysis) -> None:
    for article, told in zip(ferry.story.articles, page.all("article", "told"), strict=True):
        headline, *paragraphs = [
            told.all("h3")[0],
            *(p for p in told.inside if isinstance(p, Element) and p.tag == "p"),
        ]
        shown = "\n\n".join(part.text(without="refs") for part in (headline, *paragraphs))
        assert shown == article.text


def test_quotations_and_figures_stand_out(page: Element, ferry: Analysis) -> None:
    told = page.all("article", "told")
    for reading, article in zip(ferry.readings, told, strict=True):
        assert [f.text() for f in article.all("span", "figure")] == [f.text for f in reading.figures]
        shown = "".join(q.text(without="refs") for q in article.all("span", "quote"))
        assert shown == "".join(q.text for q in reading.quotes)


def test_a_dispute_is_told_by_sign_and_word(page: Element, ferry: Analysis) -> None:
    for card, claim in zip(page.all("article", "claim"), ferry.claims, strict=True):
        signs = {"differ": "≠ differ", "update": "Δ update", "compatible": "≈ compatible", "agree": "= agree"}
        sign = signs[verdict_word(claim)]
        assert card.all("span", "sign")[0].text() == sign
        number = card.attributes["id"]
        refs = [a.text() for a in page.all("a", "ref") if a.attributes["href"] == f"#{number}"]
        assert set(refs) == {f"{sign[0]}{number[1:]}"}


def test_the_grid_has_a_row_a_claim_and_a_column_an_outlet(page: Element, ferry: Analysis) -> None:
    (table,) = page.all("table")
    heading, *rows = table.all("tr")
    assert [th.text() for th in heading.all("th")] == ["Claim", *ferry.story.outlets]
    names = {a.id: a.outlet for a in ferry.story.articles}
    for row, claim in zip(rows, ferry.claims, strict=True):
        assert claim.label in row.all("th")[0].text()
        said = {o for o, td in zip(ferry.story.outlets, row.all("td"), strict=True) if "silent" not in td.kinds}
        assert said == {names[m.article] for m in claim.mentions}


def test_a_hostile_story_is_shown_as_it_is() -> None:
    story = made.hostile()
    tree = parsed(html_text(story))
    assert tree.all("h1")[0].text() == visible(story.story.title)
    assert tree.all("title")[0].text() == visible(story.story.title)
    assert line(story.claims[0].label) in tree.all("article", "claim")[0].all("h3")[0].text()


def test_one_article_says_what_to_do() -> None:
    tree = parsed(html_text(made.single()))
    assert "another outlet" in tree.all("p", "none")[0].text()
    assert not tree.all("table")


def test_on_paper_doubtful_claims_are_left_out_and_that_is_said(ferry: Analysis) -> None:
    first = replace(ferry.claims[0], kind="event", verdict="agree", strength="likely", likelihood=0.1)
    tree = parsed(html_text(replace(ferry, claims=(first, *ferry.claims[1:]))))
    doubtful = [c for c in (first, *ferry.claims[1:]) if c.sureness == "doubtful"]
    assert len(doubtful) == len(tree.all("article", "doubtful")) == len(tree.all("tr", "doubtful")) > 0
    assert tree.all("p", "paper")[0].text().startswith(f"Not printed: {len(doubtful)} doubtful claim")
    style = tree.all("style")[0].text().partition("@media print")[2]
    assert ".claim.doubtful, tr.doubtful, a.doubtful { display: none; }" in style
    sure = replace(first, strength="strong")
    assert parsed(html_text(replace(ferry, claims=(sure,)))).all("p", "paper") == []
