"""Comparing: highlights, the claim they answer, going there and coming back."""

from __future__ import annotations

from collections.abc import Callable

from reader.plain.actions import handles
from reader.plain.asking import Asked
from reader.plain.dialogue import Dialogue
from reader.plain.telling import claim_told, overview_told, passage_lines
from reader.reading.history import Place
from reader.reading.stepping import article_with_highlight, nothing_further, step_answer, step_highlight
from reader.wording import clean


def tell_passage(dialogue: Dialogue, *before: str) -> None:
    """Answer with the current passage and, unless that is switched off, the claim it answers."""
    highlight = dialogue.session.pointing.highlight
    if highlight is None:
        dialogue.say(*before, dialogue.position.sentence)
    elif dialogue.tells:
        _tell(dialogue, [*before, *passage_lines(dialogue.session.pointing, highlight)], all_of_it=False)
    else:
        dialogue.say(*before, *passage_lines(dialogue.session.pointing, highlight))


def tell_claim(dialogue: Dialogue) -> None:
    """Answer with the claim of the current passage, or with the article's claims where none is chosen."""
    _tell(dialogue, [], all_of_it=True)


def _tell(dialogue: Dialogue, before: list[str], all_of_it: bool) -> None:
    """Answer with some lines and the claim of the current passage, or the article's claims where none is chosen."""
    session = dialogue.session
    pointing = session.pointing
    highlight = pointing.highlight
    if pointing.article is None:
        dialogue.say(session.material.nothing_shown)
        return
    if highlight is None:
        head, entries, tail = overview_told(pointing)
    else:
        head, entries, tail = claim_told(pointing, pointing.shown_answer, dialogue.why, all_of_it)
    dialogue.offer([*before, *head], entries, tail)


def _step(dialogue: Dialogue, name: str, by: int, disputed: bool = False) -> None:
    """Choose another highlight; where the article has none further on, say so, and go on elsewhere when asked again."""
    session = dialogue.session
    pointing = session.pointing
    if pointing.article is None:
        dialogue.say(session.material.nothing_shown)
        return
    if step_highlight(pointing, by, dialogue.position.at, disputed):
        _arrive(dialogue)
        return
    way = 1 if by > 0 else -1
    elsewhere = article_with_highlight(pointing, way, disputed)
    if dialogue.at_end == name and elsewhere is not None:
        dialogue.at_end = ""
        dialogue.leave()
        dialogue.go_to(Place(elsewhere.id, top=0 if by > 0 else len(elsewhere.text)))
        step_highlight(pointing, way, dialogue.position.at, disputed)
        _arrive(dialogue, f"In {clean(elsewhere.outlet)}; `back` returns.")
        return
    dialogue.at_end = name
    dialogue.say(nothing_further(pointing, name, by, disputed))


def _arrive(dialogue: Dialogue, *before: str) -> None:
    if (highlight := dialogue.session.pointing.highlight) is not None:
        dialogue.position.at = highlight.start
    tell_passage(dialogue, *before)


def _among(dialogue: Dialogue, asked: Asked, way: int) -> None:
    """Another highlight; where the claim is in front, first the passage's other claims."""
    if dialogue.pane == "panel" and step_answer(dialogue.session.pointing, way * asked.times):
        tell_claim(dialogue)
    else:
        _step(dialogue, asked.command.name, way * asked.times)


@handles("next-highlight")
def next_highlight(dialogue: Dialogue, asked: Asked) -> None:
    """The next highlight."""
    _among(dialogue, asked, 1)


@handles("previous-highlight")
def previous_highlight(dialogue: Dialogue, asked: Asked) -> None:
    """The highlight before."""
    _among(dialogue, asked, -1)


@handles("next-disputed")
def next_disputed(dialogue: Dialogue, asked: Asked) -> None:
    """The next highlight on which outlets differ."""
    _step(dialogue, "next-disputed", asked.times, disputed=True)


@handles("previous-disputed")
def previous_disputed(dialogue: Dialogue, asked: Asked) -> None:
    """The highlight before on which outlets differ."""
    _step(dialogue, "previous-disputed", -asked.times, disputed=True)


@handles("enter")
def enter(dialogue: Dialogue, asked: Asked) -> None:
    """With a number what that entry of the last list stands for; else the claim in front, or the text read on."""
    from reader.plain.actions.moving import read_page

    if asked.words.isascii() and asked.words.isdigit():
        dialogue.choose(int(asked.words[:6]))
    elif asked.words:
        dialogue.say(f"`enter` takes the number of an entry, not {asked.words}.")
    elif dialogue.session.pointing.current is not None:
        dialogue.pane = "panel"
        tell_claim(dialogue)
    else:
        read_page(dialogue, 1)


@handles("back")
def back(dialogue: Dialogue, asked: Asked) -> None:
    """Back to where the last jumps started."""
    _retrace(dialogue, dialogue.session.history.back, asked.times, "this is where you started")


@handles("forward")
def forward(dialogue: Dialogue, asked: Asked) -> None:
    """Undo going back."""
    _retrace(dialogue, dialogue.session.history.forward, asked.times, "nothing further on")


def _retrace(dialogue: Dialogue, step: Callable[[Place], Place | None], times: int, at_the_end: str) -> None:
    if dialogue.session.pointing.article is None:
        dialogue.say(dialogue.session.material.nothing_shown)
        return
    for _ in range(times):
        place = step(dialogue.here)
        if place is None:
            dialogue.say(at_the_end)
            return
        dialogue.go_to(place)
    article = dialogue.session.pointing.article
    tell_passage(dialogue, *([f"In {clean(article.outlet)}, {dialogue.position.told}."] if article else ()))


@handles("why")
def why(dialogue: Dialogue, asked: Asked) -> None:
    """Spell out the verdict, or stop doing so."""
    session = dialogue.session
    if session.pointing.shown_answer is None:
        told = "choose a passage other outlets answer: {next-disputed} goes to a disputed one"
        dialogue.say(session.manner.told(told))
        return
    dialogue.why = not dialogue.why
    if dialogue.why:
        tell_claim(dialogue)
    else:
        dialogue.say("The steps to a verdict are left out again.")
