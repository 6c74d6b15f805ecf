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
    function: str
    """`module:function`, loaded on use: Analysis in, the whole text out."""
    several: str
    """The name of the function beside it: analyses in, pieces of one text out."""
    spreadsheet: bool = False
    """Whether it may begin with a byte order mark, by which spreadsheets know UTF-8."""

    def text(self, analysis: Analysis) -> str:
        """The analysis in this format; the same input gives the same text, whatever the clock and the machine say."""
        module, _, name = self.function.partition(":")
        return cast(Callable[[Analysis], str], getattr(import_module(module), name))(analysis)

    def pieces(self, analyses: Iterable[Analysis]) -> Iterator[str]:
        """Several stories in this format, in pieces: each story is asked for when the one before it is written."""
        module = import_module(self.function.partition(":")[0])
        return cast(Callable[[Iterable[Analysis]], Iterator[str]], getattr(module, self.several))(analyses)


FORMATS: tuple[Format, ...] = (
    Format(
        *("json", ".json", "everything: articles, quotes, figures, claims"),
        *("reader.export.json:json_text", "json_pieces"),
    ),
    Format(
        *("jsonl", ".jsonl", "one mention of a claim a line, for scripts"),
        *("reader.export.jsonl:jsonl_text", "jsonl_pieces"),
    ),
    Format(
        *("csv", ".csv", "one mention of a claim a row, for spreadsheets"),
        *("reader.export.csv:csv_text", "csv_pieces"),
        spreadsheet=True,
    ),
    Format(
        *("matrix", ".matrix.csv", "claims against outlets, values in the cells"),
        *("reader.export.matrix:matrix_text", "matrix_pieces"),
        spreadsheet=True,
    ),
    Format(
        *("md", ".md", "a report in Markdown, disputed claims first"),
        *("reader.export.markdown:markdown_text", "markdown_pieces"),
    ),
    Format(*("html", ".html", "one page to read, print and send"), *("reader.export.html:html_text", "html_pieces")),
    Format(
        *("annotations", ".jsonld", "W3C Web Annotations of every mention"),
        *("reader.export.annotations:annotations_text", "annotations_pieces"),
    ),
    Format(
        *("csl", ".csl.json", "the articles as CSL-JSON, for Zotero and the like"),
        *("reader.export.csl:csl_text", "csl_pieces"),
    ),
)

BY_NAME: dict[str, Format] = {f.name: f for f in FORMATS}


def format_of(file_name: str) -> Format | None:
    """The format whose ending a file name has; of several, the one with the longest ending."""
    fitting = [f for f in FORMATS if file_name.lower().endswith(f.ending)]
    return max(fitting, key=lambda f: len(f.ending), default=None)
