"""The dialogue on one story: who asks what, and where in the story that leaves the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from reader.model import Analysis
from reader.plain.asking import MORE, Unknown, asked
from reader.plain.console import Console, numbered
from reader.plain.position import Position
from reader.reading.glyphs import Manner
from reader.reading.highlights import index_of
from reader.reading.history import Place
from reader.reading.keeping import Kept
from reader.reading.material import Material
from reader.reading.search import Search
from reader.reading.session import Session
from reader.reading.targets import Spot, Target
from reader.wording import clean, counted

if TYPE_CHECKING:
    from reader.story import Opened

Pane = Literal["list", "text", "panel"]
Compare = Callable[[Session], Analysis]
"""Compares the articles of a session anew, with what the person decided."""
Choice = Target | Spot | Callable[[], None]
"""What `enter` with a number does: go somewhere, or anything else."""


class Naming(Manner):
    """Calls commands by their names: a screen reader stumbles on the signs of keys."""

    def key(self, name: str) -> str:
        """The name of a command, which can be typed."""
        return name


class Dialogue:
    """Reads commands and answers them until one ends it."""

    def __init__(
        self, session: Session, console: Console, compare: Compare, opened: Callable[[], Opened] | None = None
    ) -> None:
        """Begin.

        Args:
            session: what is read.
            console: where commands come from and answers go.
            compare: works out the claims again after a decision.
            opened: reads the story's files again; None where it has none.
        """
        self._opened = opened
        self.session = session
        self.console = console
        self._compare = compare
        self.search = Search()
        self.position = Position(session.pointing)
        self.pane: Pane = "text"
        self.choices: Sequence[Choice] = ()
        """What the numbers of the last list stand for."""
        self.tells = True
        """Whether the claim is told with a passage."""
        self.short = False
        """Whether the prompt is a bare sign."""
        self.why = False
        """Whether the steps to a verdict are told with it."""
        self.at_end = ""
        """The command that found nothing further on; given again it goes on in another article."""
        self.asked_to_write = ""
        """The file that was found to be there already."""
        self.over: Literal["", "back", "quit"] = ""
        """How the person left."""

    @property
    def prompt(self) -> str:
        """Where the person is: `2/5 VICE News, highlight 3/12> `."""
        pointing, material = self.session.pointing, self.session.material
        article, at = pointing.article, pointing.position
        if self.short:
            return "> "
        if article is None or at is None:
            return "no article> "
        told = [f"{at + 1}/{len(material.shown.articles)} {clean(article.outlet)}"]
        if pointing.current is not None:
            told.append(f"highlight {pointing.current + 1}/{len(pointing.highlights)}")
        if material.query or material.filter:
            told.append("filtered")
        return ", ".join(told) + "> "

    def run(self) -> None:
        """Ask and answer until the person leaves or the input ends."""
        from reader.plain.actions.moving import tell_article

        tell_article(self)
        while not self.over:
            try:
                line = self.console.ask(self.prompt)
                if line is None:
                    self.over = "quit"
                else:
                    self.obey(line)
            except KeyboardInterrupt:
                self.console.forget()
                self.console.say("", "Given up. `quit` or ctrl+d ends the reader.")

    def obey(self, line: str) -> None:
        """Do what a line asks for, or say why not."""
        from reader.plain.actions import handler_of

        if line.strip().lower() in ("", MORE) and self.console.more():
            return
        if line.strip().lower() == MORE:
            self.console.say("There is no more of it.")
            return
        try:
            wanted = asked(line, self.session.manner.keymap)
        except Unknown as unknown:
            self.console.say(str(unknown))
            return
        name = wanted.command.name
        self.session.pointing.visible = self.position.paragraph
        if self.at_end != name:
            self.at_end = ""
        handler_of(name)(self, wanted)

    def keep_typed(self) -> list[str]:
        """Keep the notes that are being typed, beside those that are there; what to say of each."""
        session = self.session
        pointing = session.pointing
        kept: list[str] = []
        for line in self.console.half_typed if pointing.article is not None else ():
            with suppress(Unknown):
                wanted = asked(clean(line), session.manner.keymap)
                if wanted.command.name == "note" and wanted.words:
                    pointing.visible = self.position.paragraph
                    passage = pointing.passage
                    session.keeper.notes.apply(session.keeper.notes.notebook.noted(*passage, wanted.words))
                    kept.append(f"the note you were typing is kept, on {session.material.beginning_of(passage)}")
        return kept

    # --- answering

    def say(self, *lines: str) -> None:
        """Answer with some lines."""
        self.console.say(*lines)

    def offer(self, heading: Sequence[str], entries: Sequence[tuple[str, Choice]], after: Sequence[str] = ()) -> None:
        """Answer with a numbered list; `enter` with a number chooses from it."""
        self.choices = [choice for _, choice in entries]
        self.say(*heading, *numbered([text for text, _ in entries]), *after)

    def keep(self, kept: Kept) -> None:
        """Say what was kept; where something was decided the claims follow."""
        if kept.decided:
            self.compare()
        read = self.read_again() if kept.righted else ()
        self.say(kept.said or "Nothing to keep: no article is shown.", *read)

    def compare(self) -> None:
        """Work out the claims; where that fails the articles stay readable, and the material says why."""
        try:
            self.session.add_analysis(self._compare(self.session))
        except Exception as error:  # whatever a text does to the analysis
            from reader.crash import reported

            self.session.material.failure, self.session.linking.linked = reported(error, "comparing"), None

    def read_again(self) -> list[str]:
        """Follow what was put right in the story's files; what to say of it."""
        found = self._opened() if self._opened else None
        if found is None or not found.story.articles:
            return ["No article would be left: the story stays as it was opened."] if found else []
        self.session.take_story(found.story, tuple(f"{p.path}: {p.why}" for p in found.problems))
        self.compare()
        self.choices = ()
        analysis = self.session.material.analysis
        failed = analysis.failed if analysis else ()
        return [self.session.material.failure or story_told(self.session.material), *failed]

    # --- going about

    @property
    def here(self) -> Place:
        """Where the person is."""
        return self.session.pointing.place(self.position.at)

    def go_to(self, place: Place) -> None:
        """Show a place as it was left."""
        self.session.pointing.go_to_place(place)
        self.position.at = place.top
        article = self.session.pointing.article
        self.search.look_in(article.text if article and self.search.wanted else "")

    def leave(self) -> None:
        """Remember the place a jump starts from."""
        self.session.history.leave(self.here)
        self.session.places[self.session.pointing.article_id] = self.here

    def open_article(self, article_id: str) -> None:
        """Show an article where the person left it."""
        self.session.places[self.session.pointing.article_id] = self.here
        self.go_to(self.session.places.get(article_id, Place(article_id)))

    def choose(self, number: int) -> None:
        """Do what an entry of the last list stands for."""
        from reader.plain.actions.comparing import tell_passage

        if not 1 <= number <= len(self.choices):
            many = f"the last list has {len(self.choices)}" if self.choices else "nothing was listed yet"
            self.say(f"No entry {number}: {many}.")
            return
        choice = self.choices[number - 1]
        if isinstance(choice, Target):
            self.leave()
            self.session.pointing.go_to_mention(choice.mention, choice.claim)
            self.go_to(self.session.pointing.place(choice.mention.start))
            tell_passage(self)
        elif isinstance(choice, Spot):
            self.leave()
            self.go_to(Place(choice.article, top=choice.start))
            if choice.wanted and self.session.pointing.article is not None:
                self.search.start(choice.wanted, self.session.pointing.article.text, choice.start)
            self.session.pointing.current = index_of(self.session.pointing.highlights, (choice.start, choice.end))
            outlet = clean(self.session.material.article_by_id(choice.article).outlet)
            tell_passage(self, f"In {outlet}, {self.position.told}.")
        else:
            choice()


def story_told(material: Material) -> str:
    """The story in a line: its title, how much it holds, what its claims came to."""
    story = material.story
    articles = counted(len(story.articles), "article")
    outlets = counted(len(story.outlets), "outlet")
    compared = f", {material.shown.told}" if material.analysis else ""
    return f"{clean(story.title)}: {articles}, {outlets}{compared}."
