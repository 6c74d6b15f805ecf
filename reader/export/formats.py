"""The one table of export formats: the command line's choices and the reader's save dialog are both made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from reader.model import Analysis


@dataclass(frozen=True, slots=True)
class Format:
    """A form in which an analysis leaves the program."""

    name: str
    """What `--format` calls it."""
    ending: str
    """How its file names end, with the dot."""
    help: str
    """One line, lower case, no full stop."""
    module: str
    """The module of `reader.export` that writes it, loaded on use; its functions: `MODULE_text`, `MODULE_pieces`."""
    spreadsheet: bool = False
    """Whether it may begin with a byte order mark, by which spreadsheets know UTF-8."""
    notes: bool = False
    """Whether it can hold what a person marked and noted."""

    def text(self, analysis: Analysis) -> str:
        """The analysis in this format; the same input gives the same text, whatever the clock and the machine say."""
        return cast(Callable[[Analysis], str], self._function("text"))(analysis)

    def pieces(self, analyses: Iterable[Analysis]) -> Iterator[str]:
        """Several stories in this format, in pieces: each story is asked for when the one before it is written."""
        return cast(Callable[[Iterable[Analysis]], Iterator[str]], self._function("pieces"))(analyses)

    def _function(self, of: str) -> object:
        return getattr(import_module(f"reader.export.{self.module}"), f"{self.module}_{of}")


FORMATS: tuple[Format, ...] = (
    Format("json", ".json", "everything: articles, quotes, figures, claims", "json", notes=True),
    Format("jsonl", ".jsonl", "one mention of a claim a line, for scripts", "jsonl"),
    Format("csv", ".csv", "one mention of a claim a row, for spreadsheets", "csv", spreadsheet=True),
    Format("matrix", ".matrix.csv", "claims against outlets, values in the cells", "matrix", spreadsheet=True),
    Format("md", ".md", "a report in Markdown, disputed claims first", "markdown", notes=True),
    Format("html", ".html", "one page to read, print and send", "html", notes=True),
    Format("annotations", ".jsonld", "W3C Web Annotations of every mention", "annotations"),
    Format("csl", ".csl.json", "the articles as CSL-JSON, for Zotero and the like", "csl"),
)

BY_NAME: dict[str, Format] = {f.name: f for f in FORMATS}


def format_of(file_name: str) -> Format | None:
    """The format whose ending a file name has; of several, the one with the longest ending."""
    fitting = [f for f in FORMATS if file_name.lower().endswith(f.ending)]
    return max(fitting, key=lambda f: len(f.ending), default=None)
