"""A passage as text, plain or with its source, and on the clipboard."""

from __future__ import annotations

import os
import shutil
import subprocess

from reader.dates import long_date
from reader.evidence import reason_told
from reader.model import Mention
from reader.reading.pointing import Pointing
from reader.reading.sentences import sentence_around_span
from reader.wording import clean

_TOOLS = (("wl-copy",), ("xclip", "-selection", "clipboard"), ("xsel", "-ib"), ("pbcopy",), ("clip.exe",))


def passage_text(pointing: Pointing, cited: bool) -> str:
    """The passage meant: the sentence where it answers a claim, the paragraph one is in where none is chosen.

    A figure that answers none is cited with its sentence.

    Args:
        pointing: what the person points at.
        cited: add outlet, author, date, address, character range, and who agrees or differs.
    """
    article = pointing.article
    if article is None:
        return ""
    _, start, end = pointing.passage
    highlight = pointing.highlight
    if cited and highlight is not None and highlight.kind == "figure" and (start, end) == highlight.key:
        start, end = sentence_around_span(pointing.material, article.id, start, end)  # a number by itself cites nothing
    answer = pointing.shown_answer if pointing.selected is None else None
    text = "\n".join(clean(line) for line in article.text[start:end].splitlines())
    if not cited:
        return text
    known = (article.author, article.outlet, article.title, long_date(article.date, article.date_from), article.url)
    digest = ", digest" if article.text_kind == "digest" else ""
    lines = [f"“{text}”", ", ".join(clean(k) for k in known if k) + f" (characters {start}-{end}{digest})"]
    if answer:
        claim = answer.claim
        lines.append(f"{clean(claim.label)}: {claim.verdict} ({reason_told(claim)})")
        for mention in claim.mentions:
            if mention != answer.mention:
                lines.append(f"- {clean(pointing.material.article_by_id(mention.article).outlet)}: {_answer(mention)}")
    return "\n".join(lines)


def _answer(mention: Mention) -> str:
    """A figure, else the whole sentence: a part of it may be what it denies."""
    return clean(mention.value) if mention.figure else f"“{clean(mention.text)}”"


def copied_with(text: str) -> str:
    """Put `text` on the system's clipboard; the program that did it, empty where none can."""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    for command in _TOOLS:
        needs_display = command[0] in ("wl-copy", "xclip", "xsel")
        if shutil.which(command[0]) and (display or not needs_display):
            try:
                subprocess.run(
                    command,
                    input=text.encode(),
                    timeout=2,
                    check=True,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            except (OSError, subprocess.SubprocessError):
                continue
            return command[0]
    return ""
