"""Claims against outlets, disputed claims first; each cell leads to its passage."""

from __future__ import annotations

from reader.export.html.claims import verdict_html
from reader.export.html.markup import shown
from reader.export.html.places import Place, Places
from reader.export.safe import line
from reader.export.text import source_of
from reader.export.views import SIGNS, NearText, clipped, value_of
from reader.model import Analysis, Claim
from reader.standing import verdict_word
from reader.telling import telling_of, told_within

COLUMNS = 12
"""Outlets that fit side by side; a story with more shows those that answer most, and says so."""
_WIDTH = 46
"""Characters of an answer in its cell."""
_LEGEND = (
    "<span>– no answer found in this outlet</span> "
    "<span>? none for sure, but a passage there may be one: it stands with the claim below</span>"
)


def grid_html(analysis: Analysis, places: Places) -> str:
    """A table; nothing where no claims are."""
    if not analysis.claims:
        return ""
    outlets = columns_of(analysis, places)
    left_out = len(analysis.story.outlets) - len(outlets)
    heads = "".join(f'<th scope="col">{shown(outlet)}</th>' for outlet in outlets)
    rows = "\n".join(_row(number, claim, outlets, places) for number, claim in enumerate(analysis.claims, 1))
    more = (
        f'<p class="none">{left_out} more outlets are in the list of claims and in the matrix export.</p>'
        if left_out
        else ""
    )
    return f"""<section class="grid" id="{places.prefix}grid"><h2>Claims and outlets</h2>
<p class="legend">{_LEGEND}</p>
<div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">Claim</th>{heads}</tr></thead>
<tbody>
{rows}
</tbody></table></div>{more}</section>"""


def columns_of(analysis: Analysis, places: Places) -> list[str]:
    """The outlets that get a column, in the story's order."""
    outlets = list(analysis.story.outlets)
    if len(outlets) <= COLUMNS:
        return outlets
    answered = dict.fromkeys(outlets, 0)
    for answers in places.answers:
        for article, _ in answers:
            answered[article.outlet] += 1
    chosen = sorted(outlets, key=lambda o: -answered[o])[:COLUMNS]
    return [o for o in outlets if o in chosen]


def _row(number: int, claim: Claim, outlets: list[str], places: Places) -> str:
    said: dict[str, list[Place]] = {}
    for article, here in places.answers[number - 1]:
        said.setdefault(article.outlet, []).extend(here)
    near = places.near[number - 1]
    cells = "".join(_cell(said.get(outlet, []), near.get(outlet)) for outlet in outlets)
    label = f'<a href="#{places.claim_id(number)}"><span class="number">{number}</span> {shown(line(claim.label))}</a>'
    doubtful = ' <span class="doubtful">doubtful</span>' if claim.sureness == "doubtful" else ""
    kinds = f"{verdict_word(claim)} {claim.sureness}"
    row = f'<tr class="{kinds}"><th scope="row">{label} {verdict_html(claim)}{doubtful}</th>'
    return f"{row}{cells}</tr>"


def _cell(places: list[Place], near: NearText | None) -> str:
    if not places and near:
        sign = f"{SIGNS['differ']}? {near.contradiction}" if near.contradiction else "?"
        return f'<td class="silent"><span title="perhaps: {shown(line(near.text))}">{shown(line(sign))}</span></td>'
    if not places:
        return '<td class="silent"><span title="no answer found">–</span></td>'
    answers = {_shown_answer(p): p for p in reversed(places)}
    lines = (f'<p><a href="#{p.id}">{answer}</a>{_source(p)}</p>' for answer, p in reversed(answers.items()))
    return f"<td>{''.join(lines)}</td>"


def _shown_answer(place: Place) -> str:
    value = line(value_of(place.mention))
    if value:
        return f"<b>{shown(clipped(value, _WIDTH))}</b>"
    telling = telling_of(place.mention)
    told = told_within(telling, lambda text: len(text) <= _WIDTH) if telling.text else place.mention.text
    said = shown(clipped(line(told), _WIDTH))
    return f"“{said}”" if place.mention.quote else said


def _source(place: Place) -> str:
    mention = place.mention
    return (
        f' <span class="source">← {shown(clipped(source_of(mention), _WIDTH))}</span>' if len(mention.chain) > 1 else ""
    )
