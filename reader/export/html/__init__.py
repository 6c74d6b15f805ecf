"""One self-contained page: the articles with their passages marked, the claims beside them, claims against outlets.

It needs no script and loads nothing: the content security policy allows the page's own style sheet, by its hash, and
no more. `data/page.html` is the page, `data/page.css` its looks; every foreign string goes through `markup.shown`.
"""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from string import Template

from reader import __version__
from reader.export.html.articles import articles_html
from reader.export.html.claims import claims_html
from reader.export.html.grid import grid_html
from reader.export.html.markup import shown
from reader.export.html.places import places_of
from reader.export.text import no_claims
from reader.model import Analysis
from reader.wording import counted


def html_text(analysis: Analysis) -> str:
    """The whole page."""
    story, claims = analysis.story, analysis.claims
    data = files("reader.export").joinpath("data")
    css = data.joinpath("page.css").read_text("utf-8")
    places = places_of(analysis)
    page = Template(data.joinpath("page.html").read_text("utf-8"))
    return page.substitute(
        style=css,
        style_hash=base64.b64encode(hashlib.sha256(css.encode("utf-8")).digest()).decode("ascii"),
        title=shown(story.title),
        articles_counted=counted(len(story.articles), "article"),
        outlets_counted=counted(len(story.outlets), "outlet"),
        claims_counted=counted(len(claims), "claim"),
        disputed=f"{sum(c.verdict == 'differ' for c in claims)}",
        no_claims="" if claims else f'<p class="none">{shown(no_claims(analysis))}</p>',
        grid=grid_html(analysis, places),
        claims=claims_html(analysis, places),
        articles=articles_html(analysis, places),
        version=shown(__version__),
    )
