"""Stories made up for the tests of the library."""

from __future__ import annotations

from reader.model import Article, Story

BODY = (
    "The dam at Orle broke on Monday night.\n\n"
    "At least {count} people were led out of the valley, mayor Ruth Keller said.\n\n"
    '"We heard it before we saw it, and then the road was gone," said Ben Adler, a miller.\n\n'
    "Engineers had closed the lower gate two weeks earlier."
)


def article(name: str, count: int = 300, outlet: str = "") -> Article:
    """An article on the dam, with a figure of its own."""
    title = "Dam breaks above Orle"
    return Article(
        name, f"{name}.md", outlet or name.title(), title, f"{title}\n\n{BODY.format(count=count)}",
        date="2019-04-02", body_start=len(title) + 2,
    )  # fmt: skip


def story(*counts: int) -> Story:
    """As many articles on the dam as there are counts."""
    return Story("The dam at Orle", tuple(article(f"paper-{n}", c) for n, c in enumerate(counts)))
