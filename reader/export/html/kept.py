"""What the reader marked and noted: a list of it, and a sign behind each passage that leads there."""

from __future__ import annotations

from reader.export.html.markup import Mark, shown
from reader.export.html.places import Places
from reader.export.safe import line
from reader.model import Kept
from reader.unseen import visible


def kept_html(kept: tuple[Kept, ...], places: Places) -> str:
    """The list, each entry with a link to its passage; nothing where nothing is kept."""
    entries = "\n".join(
        _entry(number, one, places) for number, one in enumerate(kept, 1) if one.article in places.articles
    )
    if not entries:
        return ""
    return f"""<section class="kept" id="{places.prefix}kept"><h2>Marks and notes</h2>
<ul>
{entries}
</ul></section>"""


def _entry(number: int, one: Kept, places: Places) -> str:
    article = places.articles[one.article]
    words = shown(line(article.text[one.start : one.end]))
    note = "".join(
        f'<p class="note" dir="auto">{shown(row)}</p>' for row in visible(one.text).splitlines() if row.strip()
    )
    return (
        f'<li id="{places.prefix}k{number}"><p class="outlet">{shown(places.called[article.id])}</p>'
        f'<blockquote dir="auto"><a href="#{places.prefix}k{number}-1">{words}</a></blockquote>{note}</li>'
    )


def kept_marks(kept: tuple[Kept, ...], article_id: str, places: Places) -> list[Mark]:
    """The passages of an article that are in the list."""
    return [
        Mark(
            one.start,
            one.end,
            "span",
            f"kept {one.kind}",
            f"{places.prefix}k{number}-1",
            line(one.text),
            f'<span class="refs"><a class="ref" href="#{places.prefix}k{number}">{one.kind} {number}</a></span>',
        )
        for number, one in enumerate(kept, 1)
        if one.article == article_id
    ]
