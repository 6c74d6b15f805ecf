"""What leaves the dialogue: copies, files, other programs."""

from __future__ import annotations

import os
import shlex
import subprocess
import webbrowser
from collections.abc import Sequence

from reader.export.formats import FORMATS, format_of
from reader.plain.actions import handles
from reader.plain.asking import Asked
from reader.plain.dialogue import Dialogue
from reader.reading.citing import copied_with, passage_text
from reader.reading.keeping import web_page
from reader.reading.saving import file_to_edit, place_for, save_as, saved_told
from reader.wording import why_not


def _copy(dialogue: Dialogue, cited: bool) -> None:
    """Answer with the passage, and put it on the clipboard where a program can."""
    if dialogue.session.pointing.article is None:
        dialogue.say(dialogue.session.material.nothing_shown)
        return
    text = passage_text(dialogue.session.pointing, cited=cited)
    tool = copied_with(text)
    told = f"Copied with {tool}." if tool else "No clipboard program is here: this is the passage."
    dialogue.say(told, *text.splitlines())


@handles("copy")
def copy(dialogue: Dialogue, asked: Asked) -> None:
    """The passage."""
    _copy(dialogue, cited=False)


@handles("cite")
def cite(dialogue: Dialogue, asked: Asked) -> None:
    """The passage, where it stands and who agrees."""
    _copy(dialogue, cited=True)


@handles("save")
def save_(dialogue: Dialogue, asked: Asked) -> None:
    """Save what is compared; the file's ending chooses the format."""
    material = dialogue.session.material
    if material.analysis is None or not asked.words:
        formats = [f"{form.name} ({form.ending}): {form.help}" for form in FORMATS]
        dialogue.say(
            f"{saved_told(material)}.",
            "`save FILE` saves; the ending of its name chooses the format:",
            *formats,
        )
        return
    name = _bare(asked.words)
    form = format_of(name) or FORMATS[0]
    path = place_for(material, name, form)
    trouble = save_as(material, path, form, again=dialogue.asked_to_write == path)
    dialogue.asked_to_write = path
    dialogue.say(trouble or f"saved as {os.path.abspath(path)}")


def _bare(name: str) -> str:
    """A file's name without the quotation marks that a shell would want around it."""
    quoted = len(name) > 2 and name[0] in "\"'" and name[0] == name[-1]
    return name[1:-1] if quoted else name


@handles("browser")
def browser(dialogue: Dialogue, asked: Asked) -> None:
    """The article's page in the browser."""
    url, trouble = web_page(dialogue.session.pointing)
    dialogue.say(trouble or f"opening {url}")
    if url and dialogue.console.terminal:
        webbrowser.open(url)


def _run(dialogue: Dialogue, words: Sequence[str], text: str | None = None) -> bool:
    """Run a program in the same terminal, without a shell, and say how it ended; whether it ended well."""
    dialogue.console.flush()
    data = None if text is None else text.encode("utf-8", "replace")
    try:
        code = subprocess.run(list(words), input=data, check=False).returncode
    except (OSError, ValueError) as error:
        dialogue.say(f"{words[0]}: {why_not(error)}")
        return False
    dialogue.say(f"{words[0]}: ended with code {code}" if code else f"{words[0]}: done")
    return not code


def _words_of(dialogue: Dialogue, command: str) -> list[str]:
    """A command as words; empty, and said, where it cannot be read."""
    try:
        return shlex.split(command)
    except ValueError as error:
        dialogue.say(f"not a command: {error}")
        return []


@handles("pipe")
def pipe(dialogue: Dialogue, asked: Asked) -> None:
    """The article's text to a command."""
    article = dialogue.session.pointing.article
    if article is None:
        dialogue.say(dialogue.session.material.nothing_shown)
    elif not asked.words:
        dialogue.say("`pipe COMMAND` gives the article's text to a command, as in: pipe wc -w")
    elif words := _words_of(dialogue, asked.words):
        _run(dialogue, words, article.text + "\n")


@handles("editor")
def editor(dialogue: Dialogue, asked: Asked) -> None:
    """The article's file in the person's editor."""
    path, trouble = file_to_edit(dialogue.session.pointing)
    if trouble or not dialogue.console.terminal:
        dialogue.say(trouble or f"the file is {path}")
        return
    words = _words_of(dialogue, os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    if words and _run(dialogue, [*words, path]):
        # what was written there is read at once
        dialogue.say(*dialogue.read_again())
