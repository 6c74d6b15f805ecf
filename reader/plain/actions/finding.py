"""Finding and filtering: search, outlets, the filter expression."""

from __future__ import annotations

from reader.plain.actions import handles
from reader.plain.actions.comparing import tell_passage
from reader.plain.asking import Asked
from reader.plain.dialogue import Choice, Dialogue
from reader.plain.telling import name_and_day
from reader.reading.outlets import OutletFilter
from reader.reading.search import article_with_match, surroundings, unsearched_told
from reader.reading.targets import Spot
from reader.standing import disputes_told
from reader.wording import clean, counted

_MOST = 200
"""So many results are listed; the heading counts them all."""
_AROUND = 80
"""Characters told on either side of a hit."""
_EXAMPLES = "For example: where verdict:differ; where speaker:minister has:quote; where figure>100 -kind:quote."


# --- searching


@handles("search")
def search(dialogue: Dialogue, asked: Asked) -> None:
    """Search the article; without words tell what is searched for."""
    text = dialogue.position.text
    if not asked.words:
        dialogue.say(dialogue.search.status or "`search WORDS` or /WORDS searches this article.")
        return
    before = dialogue.here
    dialogue.search.start(asked.words, text, dialogue.position.at)
    if dialogue.search.hits:
        dialogue.session.history.leave(before)
    _tell_match(dialogue)


def _match(dialogue: Dialogue, by: int) -> None:
    if not dialogue.search.wanted:
        dialogue.say("nothing searched for yet: `search WORDS` searches")
        return
    found = dialogue.search
    here = found.hits[found.at][0] if found.hits and found.at is not None else dialogue.position.at
    ends = found.ends(by, here, here)
    elsewhere = article_with_match(dialogue.session.pointing, found.wanted, by) if ends else None
    if elsewhere is not None:
        dialogue.leave()
        dialogue.open_article(elsewhere.id)
        found.start(found.wanted, elsewhere.text, 0 if by > 0 else found.hits[-1][0])
        _tell_match(dialogue, f"In {clean(elsewhere.outlet)}; `back` goes back.")
    else:
        found.step(by, here, here)
        again = f"No match further on: {'first' if by > 0 else 'last'} one again."
        _tell_match(dialogue, *([again] if ends and found.hits else []))


def _tell_match(dialogue: Dialogue, *lead: str) -> None:
    found = dialogue.search
    lines = [*lead, found.status]
    if found.hits and found.at is not None:
        dialogue.session.pointing.choose_sentence_at(found.hits[found.at][0])
        dialogue.position.at = found.hits[found.at][0]
        lines.append(dialogue.position.sentence)
    dialogue.say(*lines)


@handles("next-match")
def next_match(dialogue: Dialogue, asked: Asked) -> None:
    """The next match; past the last one, in the next article."""
    _match(dialogue, asked.times)


@handles("previous-match")
def previous_match(dialogue: Dialogue, asked: Asked) -> None:
    """The match before; before the first one, in the article before."""
    _match(dialogue, -asked.times)


@handles("search-all")
def search_all(dialogue: Dialogue, asked: Asked) -> None:
    """Search all articles shown; a number goes to a match."""
    from reader.query.find import find

    session, wanted = dialogue.session, asked.words
    if not wanted:
        dialogue.say("`search-all WORDS` searches all articles; a capital letter makes case count.")
        return
    entries: list[tuple[str, Choice]] = []
    total = articles = 0
    for article in session.material.shown.articles:
        hits = find(article.text, wanted)
        total, articles = total + len(hits), articles + bool(hits)
        for start, end in hits[: _MOST - len(entries)]:
            around = surroundings(article.text, (start, end), _AROUND)
            told = f"{name_and_day(session.material, article)}: {clean(article.text[slice(*around)])}"
            entries.append((told, Spot(article.id, start, end, wanted)))
    matches = counted(total, "match", "matches")
    searched = f"{articles} of {counted(len(session.material.shown.articles), 'article')}"
    dialogue.offer([f"{matches} in {searched}{unsearched_told(session.material)}."], entries)


# --- filtering


@handles("outlets")
def outlets(dialogue: Dialogue, asked: Asked) -> None:
    """Choose outlets by name; a number switches one on or off; `all` shows all again."""
    session = dialogue.session
    every = session.material.story.outlets
    wanted = [w.strip() for w in asked.words.split(",") if w.strip()]
    if wanted and wanted != ["all"]:
        named = [(w, _outlets_named(w, every)) for w in wanted]
        if unknown := [w for w, found in named if not found]:
            dialogue.say(f"No outlet is called {unknown[0]}. There are: {', '.join(every)}.")
            return
        chosen = {outlet for _, found in named for outlet in found}
        session.set_filter(OutletFilter(frozenset(every) - chosen))
    elif wanted:
        session.set_filter(OutletFilter())
    _tell_outlets(dialogue)


def _outlets_named(wanted: str, outlets: tuple[str, ...]) -> list[str]:
    from reader.query.names import names_same

    return [o for o in outlets if names_same(wanted, o)]


def _tell_outlets(dialogue: Dialogue) -> None:
    """Answer with the outlets, what is shown of them and what they tell; a number switches one."""
    session = dialogue.session
    material = session.material
    entries: list[tuple[str, Choice]] = []

    def switching(outlet: str) -> Choice:
        def switched() -> None:
            session.set_filter(material.filter.cycled(outlet))
            _tell_outlets(dialogue)

        return switched

    for outlet in material.story.outlets:
        shown = material.filter.shows(outlet)
        state = "a claim must have it" if outlet in material.filter.required else "shown" if shown else "hidden"
        mine = {a.id for a in material.story.articles if a.outlet == outlet}
        told = material.shown.claims if shown else material.every_claim
        claims = counted(sum(any(m.article in mine for m in c.mentions) for c in told), "claim")
        entries.append((f"{outlet}: {state}, {counted(len(mine), 'article')}, {claims}", switching(outlet)))
    dialogue.offer(
        [_left(dialogue)],
        entries,
        ["A number goes on to shown, must have, hidden; `outlets NAME, NAME` shows these alone, `outlets all` all."],
    )


def _left(dialogue: Dialogue) -> str:
    """What the filters leave."""
    material = dialogue.session.material
    articles = f"{len(material.shown.articles)} of {counted(len(material.story.articles), 'article')}"
    every = material.analysis.claims if material.analysis else ()
    claims = f"{len(material.shown.claims)} of {counted(len(every), 'claim')}"
    return f"Shown: {articles}, {claims}, {disputes_told(material.shown.claims)}."


@handles("filter")
def filter_(dialogue: Dialogue, asked: Asked) -> None:
    """Show only what fits an expression; the name of an outlet alone stands for `outlet:NAME`."""
    from reader.query import QueryError, parse

    session, wanted = dialogue.session, asked.words
    if not wanted:
        now = (
            f"The filter is: {session.material.expression}"
            if session.material.expression
            else "Nothing is filtered by an expression."
        )
        dialogue.say(now, _left(dialogue), _EXAMPLES, "`escape` takes the filter off.")
        return
    if asked.typed != "where" and _outlets_named(wanted, session.material.story.outlets):
        wanted = f'outlet:"{wanted}"'
    try:
        query = parse(wanted)
    except QueryError as error:
        # a caret in a line of its own says nothing to who hears it
        at = error.marked()[1].find("^")
        where = f" At character {at + 1}: {wanted[at : at + 20]}" if 0 <= at < len(wanted) else ""
        dialogue.say(f"Not filtered: {error.why}.{where}")
        return
    session.set_query(query, wanted)
    dialogue.say(
        f"The filter is: {wanted}",
        *([_left(dialogue)] if session.material.shown.articles else [session.material.nothing_shown]),
    )


@handles("escape")
def escape(dialogue: Dialogue, asked: Asked) -> None:
    """Leave one layer: search, passage, filter, outlets, in this order."""
    session = dialogue.session
    if dialogue.search.wanted:
        dialogue.search.start("", "", 0)
        dialogue.say("The search is over.")
    elif session.pointing.current is not None:
        session.pointing.current, dialogue.pane = None, "text"
        dialogue.say(f"No passage is chosen; you are at {dialogue.position.told}.")
    elif session.material.query:
        session.set_query(None)
        dialogue.say("The filter is taken off.", _left(dialogue))
    elif session.material.filter:
        session.set_filter(OutletFilter())
        dialogue.say("All outlets are shown again.", _left(dialogue))
    else:
        tell_passage(dialogue)
