"""Finds the part of a page that is the article, and what in it is not.

Where the markup names the article it is believed if most of the text stands there; else the innermost element that
holds nearly all of it is taken. Menus, side columns and the like are told by element, role and class, unless most of
the text stands in them: then the name says nothing. What the page hides is never the article, however much it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.story.formats.blocks import HIDDEN, Block, Page

SHORT = 60
"""Characters below which a block without the mark of a paragraph is no evidence of prose."""
LINKED = 0.5
"""The share of a block's characters in links from which on it is no prose."""
NAMED = 0.6
"""The share of the prose that an element named as the article must hold to be believed."""
NEARLY_ALL = 0.92
"""The share that an unnamed element must hold."""
MOST = 0.4
"""The share of the prose from which on an element is no menu, whatever it is called."""
ABOVE = 15
"""Blocks between the headline and the element of the article: standfirst, byline, date."""
OUTSIDE = "outside the article"
"""What the lines around the article are called."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, and whether it belongs to the article."""

    text: str
    kind: str = ""
    """What it is, where it does not; else empty."""
    above: bool = False
    """Whether it stands between the headline and the article's own element: standfirst, byline, date."""
    is_prose: bool = True
    is_seen: bool = True
    """Whether the page shows it."""


def article_part(page: Page) -> list[PageLine]:
    """The lines of a page in their order, each with what it is."""
    weights = [_weight(block) for block in page.blocks]
    prose = list(weights)
    parts = _parts(page, prose)
    for n, block in enumerate(page.blocks):
        if parts[block.node]:
            prose[n] = 0
    chosen = _chosen(page, prose)
    inside = _inside(page, chosen)
    first = next((n for n, block in enumerate(page.blocks) if inside[block.node]), 0)
    headline = next((n for n in range(first - 1, max(first - ABOVE, 0) - 1, -1) if page.blocks[n].tag == "h1"), first)
    out = []
    for n, block in enumerate(page.blocks):
        if not inside[block.node] and not headline <= n < first:
            kind = OUTSIDE
        else:
            kind = parts[block.node] or ("link to other stories" if _is_link(block) else "")
        is_seen = parts[block.node] != HIDDEN
        out.append(PageLine(block.text, kind, n < first and not kind, weights[n] > 0, is_seen))
    return out


def _is_link(block: Block) -> bool:
    """Whether a block leads elsewhere and says nothing itself."""
    return block.linked >= 0.9 * len(block.text) and block.tag in ("li", "div", "td", "span") and len(block.text) < 200


def _weight(block: Block) -> int:
    """The characters of a block that are evidence of prose."""
    if block.linked > LINKED * len(block.text):
        return 0
    if block.tag == "p":
        return len(block.text)
    return len(block.text) if len(block.text) >= SHORT and block.tag not in ("h1", "h2", "h3", "li") else 0


def _sums(page: Page, weights: list[int]) -> list[int]:
    """For every node the weight of all that stands in it."""
    out = [0] * len(page.nodes)
    for block, weight in zip(page.blocks, weights, strict=True):
        out[block.node] += weight
    # a node's number is larger than its parent's
    for n in range(len(out) - 1, 0, -1):
        out[page.nodes[n].parent] += out[n]
    return out


def _parts(page: Page, prose: list[int]) -> list[str]:
    """For every node the part it stands in that is not the article, or nothing."""
    sums = _sums(page, prose)
    out = [""] * len(page.nodes)
    for n, node in enumerate(page.nodes):
        if n:
            believed = sums[n] <= MOST * sums[0] or node.tag == "figcaption" or node.part == HIDDEN
            above = out[node.parent]
            # the innermost name tells best what a line is, but nothing in what is hidden is seen
            out[n] = above if above == HIDDEN else (node.part if believed else "") or above
    return out


def _chosen(page: Page, prose: list[int]) -> int:
    """The number of the node that is the article."""
    sums = _sums(page, prose)
    total = sums[0]
    if not total:
        return 0
    named = [n for n, node in enumerate(page.nodes) if node.article and sums[n] >= NAMED * total]
    if named:
        # of several within each other the innermost
        return max(named)
    chosen = 0
    for n, node in enumerate(page.nodes):
        if n and node.parent == chosen and sums[n] >= NEARLY_ALL * total and node.tag not in ("p", "td"):
            chosen = n
    return chosen


def _inside(page: Page, chosen: int) -> list[bool]:
    out = [False] * len(page.nodes)
    for n, node in enumerate(page.nodes):
        out[n] = n == chosen or (n > chosen and out[node.parent])
    return out
