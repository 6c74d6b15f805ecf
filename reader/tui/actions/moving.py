"""Moving about: lines, pages, paragraphs, articles, panes."""

from __future__ import annotations

from reader.reading.stepping import neighbour, no_neighbour
from reader.tui.actions import handles
from reader.tui.screens.story import StoryScreen


def _choose(screen: StoryScreen, index: int) -> None:
    """Put the list's cursor on an article and open it, in one frame: of two the second comes a sixtieth later."""
    articles = screen.material.shown.articles
    index = min(max(index, 0), len(articles) - 1)
    if index >= 0 and articles[index].id != screen.pointing.article_id:
        screen.open_article(articles[index].id)


def _move(screen: StoryScreen, lines: int) -> None:
    """Move by lines in the text, there by sentences where one is chosen; by entries in the list and the panel."""
    pane = screen.pane
    if pane == "list":
        _choose(screen, screen.list.cursor + lines)
    elif pane == "panel":
        screen.panel.move_to(screen.panel.cursor + lines)
    elif screen.pointing.sentence is not None and screen.text.shows_current and screen.pointing.step_sentence(lines):
        screen.show_sentence(scroll=True)
    else:
        screen.text.jump(screen.text.top + lines)


def _page(screen: StoryScreen, share: float) -> None:
    """Move by a share of a page; in the list by whole entries."""
    if screen.pane == "list":
        entries = max(1, screen.list.page // screen.list.HEIGHT)
        _move(screen, round(share * entries) or (1 if share > 0 else -1))
        return
    pane = screen.panel if screen.pane == "panel" else screen.text
    line = pane.top + round(share * max(1, pane.page - 2))
    if screen.pane == "panel":
        screen.panel.turn_to(line)
    else:
        screen.text.jump(line)


@handles("down")
def down(screen: StoryScreen, count: int) -> None:
    """A line or entry down."""
    _move(screen, count)


@handles("up")
def up(screen: StoryScreen, count: int) -> None:
    """A line or entry up."""
    _move(screen, -count)


@handles("page-down")
def page_down(screen: StoryScreen, count: int) -> None:
    """A page down, two lines kept."""
    _page(screen, count)


@handles("page-up")
def page_up(screen: StoryScreen, count: int) -> None:
    """A page up."""
    _page(screen, -count)


@handles("half-page-down")
def half_page_down(screen: StoryScreen, count: int) -> None:
    """Half a page down."""
    _page(screen, count / 2)


@handles("half-page-up")
def half_page_up(screen: StoryScreen, count: int) -> None:
    """Half a page up."""
    _page(screen, -count / 2)


@handles("top")
def top(screen: StoryScreen, count: int) -> None:
    """To the beginning of the pane."""
    if screen.pane == "list":
        _choose(screen, 0)
    elif screen.pane == "panel":
        screen.panel.move_to(0)
        screen.panel.jump(0)
    else:
        _far(screen, 0)


@handles("bottom")
def bottom(screen: StoryScreen, count: int) -> None:
    """To the end of the pane."""
    if screen.pane == "list":
        _choose(screen, len(screen.material.shown.articles) - 1)
    elif screen.pane == "panel":
        screen.panel.turn_to(screen.panel.virtual_size.height)
    else:
        _far(screen, screen.text.virtual_size.height)


def _far(screen: StoryScreen, line: int) -> None:
    """Have a line of the text in sight that may be far off, remembering where from."""
    before = screen.here
    screen.text.jump(line)
    screen.came_from(before)


@handles("next-paragraph")
def next_paragraph(screen: StoryScreen, count: int) -> None:
    """The next paragraph to the top, its first sentence chosen."""
    _paragraph(screen, count)


@handles("previous-paragraph")
def previous_paragraph(screen: StoryScreen, count: int) -> None:
    """The paragraph before to the top, its first sentence chosen."""
    _paragraph(screen, -count)


def _paragraph(screen: StoryScreen, by: int) -> None:
    before = screen.pointing.sentence, screen.text.top
    start = screen.text.paragraph(by)
    if start is None:
        screen.say(no_neighbour(screen.pointing, by))
        return
    screen.pointing.choose_sentence_at(start, nearest=False)
    screen.show_sentence()
    if (screen.pointing.sentence, screen.text.top) == before and before[0] is not None:
        screen.say(f"this is the {'last' if by > 0 else 'first'} paragraph")


def _article(screen: StoryScreen, by: int) -> None:
    article = neighbour(screen.pointing, by)
    if article is None:
        screen.say(no_neighbour(screen.pointing, by))
    else:
        screen.open_article(article.id)


@handles("next-article")
def next_article(screen: StoryScreen, count: int) -> None:
    """The next article, where it was left."""
    _article(screen, count)


@handles("previous-article")
def previous_article(screen: StoryScreen, count: int) -> None:
    """The article before, where it was left."""
    _article(screen, -count)


@handles("next-pane")
def next_pane(screen: StoryScreen, count: int) -> None:
    """The keys go to the next pane."""
    screen.panes.cycle(1)


@handles("previous-pane")
def previous_pane(screen: StoryScreen, count: int) -> None:
    """The keys go to the pane before."""
    screen.panes.cycle(-1)
