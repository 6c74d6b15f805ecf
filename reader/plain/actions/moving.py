"""Moving about: sentences, pages, paragraphs, articles, and what would stand in each pane."""

from __future__ import annotations

from typing import get_args

from reader.export.articles import byline
from reader.model import Span
from reader.plain.actions import handles
from reader.plain.actions.comparing import tell_claim
from reader.plain.asking import Asked
from reader.plain.dialogue import Choice, Dialogue, Pane
from reader.reading.answers import claims_here
from reader.reading.material import Material
from reader.reading.stepping import neighbour, no_neighbour
from reader.standing import disputes_counted
from reader.wording import clean, counted

_LINE = 80
"""Characters that count as a line where lines have no end."""


def article_line(material: Material, article_id: str) -> str:
    """An article in a line: outlet, author, date, headline, what stands in it, whether it was read."""
    article, reading = material.article_by_id(article_id), material.reading(article_id)
    found = counted(len(article.text.split()), "word")
    if reading is not None:
        found += f", {counted(len(reading.quotes), 'quotation')}, {counted(len(reading.figures), 'figure')}"
    about = byline(article).replace(" · ", ", ")
    return f"{about}: {article.title}. {found}{', read' if article_id in material.keeper.read else ''}."


def tell_article(dialogue: Dialogue) -> None:
    """Answer with what the current article is, and where in it the person was."""
    pointing, material = dialogue.session.pointing, dialogue.session.material
    if pointing.article is None:
        dialogue.say(material.nothing_shown)
        return
    lines = [article_line(material, pointing.article_id)]
    if material.analysis is not None:
        disputed = disputes_counted(*material.disputed_in(pointing.article_id))
        many = f"{counted(len(pointing.highlights), 'highlight')}, {disputed}"
        lines.append(f"{many}. {counted(len(claims_here(pointing)), 'claim')} shared with other articles.")
    if dialogue.position.at:
        lines.append(f"You are at {dialogue.position.told}.")
    dialogue.say(*lines)


def _read_on(dialogue: Dialogue, lines: list[str], by: int) -> None:
    """Answer with what was gone past."""
    if dialogue.session.pointing.article is None:
        dialogue.say(dialogue.session.material.nothing_shown)
        return
    dialogue.session.pointing.current = None
    end = "This is the end of the article." if by > 0 else "This is the beginning of the article."
    dialogue.say(*(lines or [end]))


def read_page(dialogue: Dialogue, share: float) -> None:
    """Answer with the paragraphs that follow, as many as a page holds, one at least; or go back by as many."""
    position, console = dialogue.position, dialogue.console
    spans = position.paragraphs
    at = position.index_in(spans)
    room = console.page * abs(share)
    taken: list[Span] = []
    for span in spans[at + 1 :] if share > 0 else spans[:at][::-1]:
        text = position.text_of(span)
        room -= len(console.wrapped(text)) if console.width else 1 + len(text) // _LINE
        if taken and room < 0:
            break
        taken.append(span)
    if taken:
        position.at = taken[-1][0]
    _read_on(dialogue, [position.text_of(span) for span in sorted(taken)], 1 if share > 0 else -1)


@handles("down")
def down(dialogue: Dialogue, asked: Asked) -> None:
    """The next sentence."""
    _read_on(dialogue, dialogue.position.step(dialogue.position.sentences, asked.times), 1)


@handles("up")
def up(dialogue: Dialogue, asked: Asked) -> None:
    """The sentence before."""
    _read_on(dialogue, dialogue.position.step(dialogue.position.sentences, -asked.times), -1)


@handles("page-down")
def page_down(dialogue: Dialogue, asked: Asked) -> None:
    """Read on for a page."""
    read_page(dialogue, asked.times)


@handles("page-up")
def page_up(dialogue: Dialogue, asked: Asked) -> None:
    """The page before."""
    read_page(dialogue, -asked.times)


@handles("half-page-down")
def half_page_down(dialogue: Dialogue, asked: Asked) -> None:
    """Read on for half a page."""
    read_page(dialogue, asked.times / 2)


@handles("half-page-up")
def half_page_up(dialogue: Dialogue, asked: Asked) -> None:
    """Half a page back."""
    read_page(dialogue, -asked.times / 2)


@handles("top")
def top(dialogue: Dialogue, asked: Asked) -> None:
    """To the beginning of the article."""
    dialogue.position.at = 0
    dialogue.session.pointing.current = None
    tell_article(dialogue)


@handles("bottom")
def bottom(dialogue: Dialogue, asked: Asked) -> None:
    """To the last paragraph."""
    position = dialogue.position
    last = position.paragraphs[-1:]
    if last:
        position.at = last[0][0]
    _read_on(dialogue, [position.text_of(span) for span in last], 1)


@handles("next-paragraph")
def next_paragraph(dialogue: Dialogue, asked: Asked) -> None:
    """The next paragraph."""
    _read_on(dialogue, dialogue.position.step(dialogue.position.paragraphs, asked.times), 1)


@handles("previous-paragraph")
def previous_paragraph(dialogue: Dialogue, asked: Asked) -> None:
    """The paragraph before."""
    _read_on(dialogue, dialogue.position.step(dialogue.position.paragraphs, -asked.times), -1)


def _article(dialogue: Dialogue, by: int) -> None:
    article = neighbour(dialogue.session.pointing, by)
    if article is None:
        dialogue.say(no_neighbour(dialogue.session.pointing, by))
    else:
        dialogue.open_article(article.id)
        tell_article(dialogue)


@handles("next-article")
def next_article(dialogue: Dialogue, asked: Asked) -> None:
    """The next article, where it was left."""
    _article(dialogue, asked.times)


@handles("previous-article")
def previous_article(dialogue: Dialogue, asked: Asked) -> None:
    """The article before, where it was left."""
    _article(dialogue, -asked.times)


def _tell_pane(dialogue: Dialogue, by: int) -> None:
    """Answer with the articles, the text or the claim, in this order."""
    panes: tuple[Pane, ...] = get_args(Pane)
    dialogue.pane = panes[(panes.index(dialogue.pane) + by) % len(panes)]
    if dialogue.pane == "list":
        tell_articles(dialogue)
    elif dialogue.pane == "panel":
        tell_claim(dialogue)
    else:
        position = dialogue.position
        dialogue.say(f"The text, {position.told}:", position.sentence)


def tell_articles(dialogue: Dialogue) -> None:
    """Answer with the articles; a number goes to one."""
    material = dialogue.session.material

    def opening(article_id: str) -> Choice:
        def opened() -> None:
            dialogue.open_article(article_id)
            dialogue.pane = "text"
            tell_article(dialogue)

        return opened

    shown, every = len(material.shown.articles), len(material.story.articles)
    heading = f"{shown} of {counted(every, 'article')}" if shown != every else counted(every, "article")
    entries = [(article_line(material, a.id), opening(a.id)) for a in material.shown.articles]
    dialogue.offer([f"{clean(material.story.title)}: {heading}."], entries)


@handles("next-pane")
def next_pane(dialogue: Dialogue, asked: Asked) -> None:
    """From the articles to the text to the claim; asked for as a list, the articles from anywhere."""
    if len(asked.typed) > 1 and any(word.startswith(asked.typed) for word in ("list", "articles")):
        dialogue.pane = "list"
        tell_articles(dialogue)
    else:
        _tell_pane(dialogue, 1)


@handles("previous-pane")
def previous_pane(dialogue: Dialogue, asked: Asked) -> None:
    """From the claim to the text to the articles."""
    _tell_pane(dialogue, -1)
