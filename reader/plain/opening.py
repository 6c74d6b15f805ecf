"""Opens a story, or a list of them, and talks about it until the person leaves."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.config import Settings
from reader.library.store import Store
from reader.model import Analysis, Story
from reader.plain.console import Console
from reader.plain.dialogue import Dialogue, Naming, story_told
from reader.plain.stories import Shelved, choose_story
from reader.reading.material import Material
from reader.reading.remembering import keep_places, restore_places
from reader.reading.session import Session
from reader.signals import Ended
from reader.wording import clean

if TYPE_CHECKING:
    from reader.library.openings import Told
    from reader.notes.store import NotesStore


def run_plain(paths: Sequence[str], settings: Settings, told: Told, together: bool = False) -> int:
    """Talk about paths, or about the default story where there are none.

    Args:
        paths: files and folders; several stories are listed, and chosen from there.
        settings: what the person set.
        told: told now and then how far the reading is, where it takes long.
        together: make one story of all that is given.

    Returns:
        The exit code: 1 where nothing could be read.

    Raises:
        Unsaid: standard output cannot be written.
        BrokenPipeError: nobody reads it any longer.
        Ended: a signal ends it, where they are heeded.
    """
    from reader.library.store import open_store
    from reader.story import Shelf, stories_in

    console = Console(ascii=settings.ascii)
    shelf = stories_in(paths, together) if paths else Shelf(())
    for problem in (*settings.problems, *(f"{p.path}: {p.why}" for p in shelf.problems)):
        _complain(problem)
    with open_store(settings.cache) as store:
        if not shelf.many:
            return _talk(shelf.places[0].paths if shelf.places else (), store, settings, console, told)[0]
        listed = Shelved(shelf.places, store)
        while (number := choose_story(listed, console)) is not None:
            code, how = _talk(shelf.places[number].paths, store, settings, console, told)
            if how == "quit":
                return code
    return 0


def _talk(paths: Sequence[str], store: Store, settings: Settings, console: Console, told: Told) -> tuple[int, str]:
    """Talk about one story: the exit code, and how the person left."""
    from reader.library.openings import default_opened, opened

    found = opened(paths, store, told) if paths else default_opened(store)
    problems = [f"{p.path}: {p.why}" for p in found.problems]
    for problem in problems:
        _complain(problem)
    if not found.story.articles:
        if not problems:
            _complain("nothing to read")
        return 1, "back"
    session = Session(found.story, tuple(problems), Naming(settings=settings))
    session.material.given = paths
    session.keeper.open_notes = lambda story, before: _notes(story, settings, before)
    compare = _comparing(paths, store, told)
    again = (lambda: opened(paths, store, told)) if paths else None
    dialogue = Dialogue(session, console, compare, again)
    dialogue.compare()
    if session.material.failure:
        _read_each(session, store)
    restore_places(session)
    if place := session.places.get(session.pointing.article_id):
        dialogue.go_to(place)
    console.say(story_told(session.material), *session.keeper.notes.take_problems(), *_first_words(session.material))
    typed: list[str] = []
    try:
        dialogue.run()
    except Ended:
        typed = dialogue.keep_typed()
        raise
    finally:
        keep_places(session, dialogue.here)
        # whatever it ended by: what the disk refused is put somewhere else, and the person told where
        for line in (*typed, *session.keeper.unwritten()):
            _complain(line)
    return 0, dialogue.over


def _first_words(material: Material) -> list[str]:
    failed = [f"The articles could not be compared: {material.failure}"] if material.failure else []
    return [
        *failed,
        *(material.analysis.failed if material.analysis else ()),
        "`help` lists the commands, `list` the articles; `next-disputed` goes to what outlets differ on.",
    ]


def _notes(story: Story, settings: Settings, before: NotesStore | None) -> NotesStore:
    from reader.notes.opening import open_notes

    return open_notes(story, Path(settings.notes) if settings.notes else None, before)


def _comparing(paths: Sequence[str], store: Store, told: Told) -> Callable[[Session], Analysis]:
    """What compares a session's articles, heeding what the person decided."""
    from reader.library.analysing import analysed
    from reader.library.summaries import note_claims

    def compare(session: Session) -> Analysis:
        material = session.material
        if material.compared is None:
            material.compared = analysed(material.story, store, (), told)
        decisions = session.keeper.notes.notebook.decided.decisions(material.compared)
        decided = analysed(material.story, store, decisions, told) if decisions else material.compared
        if paths:
            note_claims(paths, decided, store)
        return decided

    return compare


def _read_each(session: Session, store: Store) -> None:
    from reader.library.analysing import read

    for article in session.material.story.articles:
        with suppress(Exception):
            session.add_reading(read([article], store)[0])


def _complain(line: str) -> None:
    with suppress(OSError):  # nobody is there to be told
        print(f"ramadi-reader: {clean(line)}", file=sys.stderr, flush=True)
