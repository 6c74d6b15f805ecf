"""The claims: question, verdict and reason, who says what on whose word, and who is silent."""

from __future__ import annotations

from collections.abc import Iterator

from reader.evidence import merge_words, reason_told, told_once
from reader.export.html.markup import shown
from reader.export.html.places import Place, Places
from reader.export.html.ruler import ruler_svg
from reader.export.safe import line
from reader.export.text import source_of, standing_line, verdict_told
from reader.export.views import outlets_of, silent_outlets, value_of
from reader.model import Analysis, Claim
from reader.standing import decision_beside_reason, verdict_word


def claims_html(analysis: Analysis, places: Places) -> str:
    """Every claim in the analysis's order: disputed ones first."""
    figures = {f.id: f for r in analysis.readings for f in r.figures}
    return "\n".join(
        "\n".join(_claim(number, claim, places, ruler_svg(answers, figures)))
        for number, (claim, answers) in enumerate(zip(analysis.claims, places.answers, strict=True), 1)
    )


def _claim(number: int, claim: Claim, places: Places, ruler: str) -> Iterator[str]:
    decided = f" · {told}" if (told := decision_beside_reason(claim)) else ""
    yield f'<article class="claim {verdict_word(claim)} {claim.sureness}" id="{places.claim_id(number)}">'
    yield f'<header><h3><span class="number">{number}</span> {shown(line(claim.label))}</h3>'
    yield f'<p class="verdict">{verdict_html(claim)}: {shown(reason_told(claim))}</p>'
    yield f'<p class="standing">{shown(standing_line(claim))}{decided}</p></header>'
    yield ruler
    yield '<ul class="answers">'
    for article, here in places.answers[number - 1]:
        yield _answer(places.called[article.id], here)
    yield "</ul>"
    near = places.near[number - 1]
    for outlet, passage in near.items():
        told = f'<a href="#{places.article_ids[passage.article]}">{shown(line(passage.text))}</a>'
        yield f'<p class="silent">Perhaps {shown(line(passage.after(outlet)))}: {told}</p>'
    if silent := silent_outlets(claim, places.articles, near):
        yield f'<p class="silent">Not found in: {shown(silent)}</p>'
    yield from _why(claim, places)
    yield "</article>"


def verdict_html(claim: Claim) -> str:
    """The verdict's sign and word."""
    return f'<span class="sign {verdict_word(claim)}">{verdict_told(claim)}</span>'


def _answer(name: str, here: list[Place]) -> str:
    told = "".join(_told(place) for place in here)
    return f'<li><p class="outlet">{shown(name)}</p>{told}</li>'


def _told(place: Place) -> str:
    mention = place.mention
    value = f'<b class="value">{shown(line(value_of(mention)))}</b> ' if value_of(mention) else ""
    named = f'<span class="source">← {shown(source_of(mention))}</span>' if len(mention.chain) > 1 else ""
    head = f'<p class="said">{value}{named}</p>' if value or named else ""
    return f'{head}<blockquote dir="auto"><a href="#{place.id}">{shown(line(mention.text))}</a></blockquote>'


def _why(claim: Claim, places: Places) -> Iterator[str]:
    if not (claim.origin_list or claim.steps):
        return
    yield "<details><summary>Why, and on whose word</summary>"
    if claim.origin_list:
        yield "<ul>"
    for origin in claim.origin_list:
        unstated = "" if origin.stated else " (names nobody)"
        told = ", ".join(outlets_of(origin.articles, places.articles))
        merged = "".join(f"<br>{shown(merge_words(merge))}" for merge in origin.merged)
        yield f"<li><b>{shown(origin.name)}</b>{unstated}: {shown(told)}{merged}</li>"
    if claim.origin_list:
        yield "</ul>"
    if claim.steps:
        yield f"<ol>{''.join(f'<li>{shown(step)}</li>' for step in told_once(claim.steps))}</ol>"
    yield "</details>"
