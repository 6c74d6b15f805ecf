"""What every sign on the screen means, for the help."""

from __future__ import annotations

from typing import NamedTuple

from reader.reading.glyphs import Glyphs


class Sign(NamedTuple):
    """A sign as it stands on the screen, and what it means."""

    told: str
    style: str
    meaning: str


Signs = tuple[Sign, ...]


def legend(glyphs: Glyphs) -> tuple[tuple[str, Signs], ...]:
    """Headings, each with its signs, in the glyphs that are drawn."""
    return (
        ("Signs: articles", _of_articles(glyphs)),
        ("Signs: text", _of_text(glyphs)),
        ("Signs: claims", _of_claims(glyphs)),
        ("Words", WORDS),
    )


def _of_articles(g: Glyphs) -> Signs:
    """In the list and in the line at the top."""
    return (
        Sign("V", "marker", "an outlet's letter, the same everywhere"),
        Sign(f"7 {g.quote}  10 {g.figure}", "muted", "quotations and figures in the article"),
        Sign("66 % as in H", "muted", "so much of it stands in H's article too: a copy, or of one agency"),
        Sign("66 % from H", "muted", "the same, and it credits H, or H's is of an earlier day"),
        Sign(f"{g.read} 14 Mar", "muted", "you marked it read"),
        Sign("c. 14 Mar", "muted", "the date is worked out from the text"),
        Sign("name?", "muted", "guessed; the line under the headline says what was"),
        Sign(f"[V] (v) [V{g.must}]", "key", "at the top: shown, hidden, claims must have it"),
        Sign("F", "key", "at the top: the filter expression that is set"),
    )


def _of_text(g: Glyphs) -> Signs:
    """In an article and beside it."""
    ticks = f"{g.tick} {g.tick_disputed} {g.tick_here}"
    return (
        Sign("quotation", "quote", "somebody's words"),
        Sign("scare quotes", "scare", "a term held at arm's length"),
        Sign("figure", "figure", "a quantity"),
        Sign("passage", "differ", "outlets differ on it"),
        Sign("passage", "current", "the current one"),
        Sign(g.cursor, "here", "at the left: what keys act on"),
        Sign(
            f"{g.differ} {g.update} {g.answered}",
            "differ",
            "at the left: they differ; by an update; others answer it",
        ),
        Sign(f"{g.mark} {g.note} {g.both}", "key", "at the left: your mark, your note, both"),
        Sign(ticks, "muted", "map at the right: highlights, disputed ones, where you are"),
        Sign("highlight 7/32", "muted", "the seventh of this article's 32 quotations, figures and claims"),
        Sign("3 on disputed claims", "muted", "so many of these highlights; the top line counts claims of all"),
        Sign("2 updates", "muted", f"so many claims have the sign {g.update}; they are not counted as disputed"),
        Sign("3 perhaps", "muted", "claims on which outlets agree, and a passage of another that may answer does not"),
    )


def _of_claims(g: Glyphs) -> Signs:
    """In the panel, the grid and the lists of claims."""
    ends = f"A{g.at_least} {g.at_most}A {g.vague}A A{g.bar}A"
    return (
        Sign(f"{g.agree} agree", "agree", "outlets agree"),
        Sign(f"{g.compatible} compatible", "compatible", "both can be true"),
        Sign(f"{g.differ} differ", "differ", "they differ"),
        Sign(f"{g.update} update", "update", "by their time alone: a later answer replaces an earlier; not disputed"),
        Sign(f"{g.compatible}?", "compatible", "doubtful: alike passages that may answer two questions"),
        Sign(f"{g.said_by} UN", "said-by", "whose words it is"),
        Sign("8,000 +2", "muted", "the first of three answers"),
        Sign(g.silent, "muted", "no answer found in this outlet"),
        Sign(f"{g.silent} ?", "muted", "none found, but a passage there may be one: enter goes to it"),
        Sign(f"{g.differ}? 900", "differ", "the same, and it would contradict the others with this"),
        Sign("grey heading", "muted", "in the grid: doubtful, as the ? says"),
        Sign("← 1  → 2 more", "muted", "in the grid: so many outlets left and right of those in sight"),
        Sign(f"4 A{g.rule}B{g.rule}C 47", "muted", "figure ruler: each outlet's letter at its figure"),
        Sign(ends, "muted", "at least, at most, about, a range"),
        Sign("[-cut-] {+new+}", "muted", "words of a quotation that this outlet leaves out, that it alone has"),
        Sign(g.more, "muted", "cut off here"),
    )


WORDS = (
    Sign("origin", "strong", "who said it first; outlets that repeat one agency or spokesman share one"),
    Sign("echoed", "strong", "outlets agree, and all of it goes back to one origin"),
    Sign("corroborated", "strong", "at least two origins say it"),
    Sign("likely", "strong", "the passages probably answer one question; nothing is said where that is sure"),
    Sign("doubtful", "strong", "they are alike, but every second such claim joins two questions"),
    Sign(
        "not found in",
        "strong",
        "looked through without finding an answer; what may answer stands below it",
    ),
)
