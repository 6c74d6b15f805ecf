"""What is fuzzed: every parser of foreign bytes, and the whole way from files to every export.

A target takes bytes and lets through only what its parser documents that it raises.
"""

from __future__ import annotations

import gzip
import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.analysis import analyse, read_article
from reader.export.formats import FORMATS
from reader.model import Analysis, Article, Story
from reader.notes.format import Damaged, bytes_of, ledger_of
from reader.query import QueryError, completions, matching_claims, parse
from reader.story import Opened, open_story
from reader.story.article import article_of, seed_digests
from reader.story.clean import NotText, clean, clean_line, decoded, shown
from reader.story.dates import date_of_address, date_of_stem, iso_date
from reader.story.draft import Blob, Complaint, Draft, Unreadable
from reader.story.formats import drafts_of
from reader.story.frontmatter import front_matter, yaml_mapping
from reader.story.sidecar import side_car
from tests.hostile.checks import assert_article, assert_clean, assert_contract

Target = Callable[[bytes], None]
_MOST = 64
"""Drafts of one input that are made articles of: the parser is what is tested."""


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _drafts(name: str, data: bytes, packed: bool = False) -> None:
    """A file of that name as the reader of its format takes it apart, and the articles of its drafts."""
    try:
        for count, part in enumerate(drafts_of(Blob(name, name, data, packed=packed))):
            if isinstance(part, Complaint):
                assert_clean(part.path, "a path", breaks=False)
                assert_clean(part.why, "a complaint", breaks=False)
            elif count < _MOST:
                _article(part)
    except (Unreadable, NotText) as error:
        assert_clean(str(error), "a complaint", breaks=False)


def _article(draft: Draft) -> None:
    assert_clean(draft.text, "a draft")
    with suppress(NotText):
        article = article_of(draft, {}, "file", seed_digests)
        for line in (article.text, article.title, article.outlet, *article.notes):
            assert_clean(line)


def fuzz_clean(data: bytes) -> None:
    """Bytes to text."""
    with suppress(NotText):
        decoded(data)
    for text in (_text(data), data.decode("latin-1"), data.decode("utf-16", "ignore")):
        once = clean(text)
        assert_clean(once, "cleaned text")
        assert clean(once) == once
        assert_clean(clean_line(text), "a cleaned line", breaks=False)
        assert_clean(shown(text), "a shown name", breaks=False)


def fuzz_text(data: bytes) -> None:
    """Plain text: tidying, who wrote it and when."""
    _drafts("a.txt", data)


def fuzz_markdown(data: bytes) -> None:
    """Markdown and front matter."""
    _drafts("a.md", data)


def fuzz_yaml(data: bytes) -> None:
    """Front matter and side-cars."""
    text = clean(_text(data))
    front_matter("---\n" + text + "\n---\nBody.")
    front_matter("+++\n" + text + "\n+++\nBody.")
    with suppress(ValueError):
        yaml_mapping(text)


def fuzz_sidecar(data: bytes) -> None:
    """A side-car in its folder."""
    (_FOLDER / "story.yaml").write_bytes(data)
    car = side_car(str(_FOLDER))
    assert car
    assert_clean(car.why or "", "a complaint", breaks=False)
    assert_clean(car.title or "", "a title", breaks=False)


def fuzz_page(data: bytes) -> None:
    """Web pages."""
    _drafts("a.html", data)


def fuzz_mhtml(data: bytes) -> None:
    """MHTML."""
    _drafts("a.mhtml", data)


def fuzz_feed(data: bytes) -> None:
    """RSS, Atom and any XML."""
    _drafts("a.xml", data)


def fuzz_opml(data: bytes) -> None:
    """Lists of feeds."""
    _drafts("a.opml", data)


def fuzz_json(data: bytes) -> None:
    """JSON of articles."""
    _drafts("a.json", data)


def fuzz_jsonl(data: bytes) -> None:
    """Lines of JSON."""
    _drafts("a.jsonl", data)


def fuzz_zip(data: bytes) -> None:
    """Zip archives: damaged ones, and whole ones of such members."""
    _drafts("a.zip", data)
    if data[:1] != b"P":
        head, _, rest = data.partition(b"\n")
        packed = io.BytesIO()
        with suppress(ValueError, UnicodeError), zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(head.decode("utf-8", "replace")[:80] or "a.txt"), rest)
        _drafts("a.zip", packed.getvalue())


def fuzz_gzip(data: bytes) -> None:
    """Gzip: damaged, and whole with such contents."""
    _drafts("a.gz", data)
    if data[:2] != b"\x1f\x8b":
        _drafts("a.html.gz", gzip.compress(data, 1, mtime=0))


def fuzz_dates(data: bytes) -> None:
    """Dates."""
    text = clean_line(_text(data))
    for read in (iso_date, date_of_address, date_of_stem):
        assert_clean(read(text) or "", "a date")


def fuzz_notes(data: bytes) -> None:
    """The notes file: what is read is written so that it reads the same."""
    try:
        ledger = ledger_of(data)
    except Damaged:
        return
    again = ledger_of(bytes_of(ledger))
    assert [e.id for e in again.entries] == [e.id for e in ledger.entries]


def fuzz_query(data: bytes) -> None:
    """The filter language."""
    text = _text(data)
    with suppress(QueryError):
        matching_claims(parse(text), _asked())
    for cursor in range(0, min(len(text), 20) + 1, 4):
        completions(text, cursor, _asked())


def fuzz_reading(data: bytes) -> None:
    """What one article yields: sentences, quotations, figures, attributions."""
    text = clean(_text(data)).strip() or "x"
    title = text.split("\n", 1)[0]
    article = Article("a", "a.txt", "Post", title, text, body_start=min(len(title) + 1, len(text)))
    found = read_article(article)
    for span in (*found.sentences, *found.quotes, *found.figures, *found.attributions):
        assert 0 <= span.start <= span.end <= len(text)


def fuzz_pipeline(data: bytes) -> None:
    """Files in a folder, to an analysis, to every export.

    The first byte says which ending the files have, `\\xff\\n` parts them.
    """
    for old in _FOLDER.iterdir():
        old.unlink()
    ending = _ENDINGS[data[0] % len(_ENDINGS)] if data else ".txt"
    pieces = data[1:].split(b"\xff\n")[:4]
    if len(pieces) == 1:
        # the same told twice: whatever it says, there is something to compare
        pieces *= 2
    for n, piece in enumerate(pieces):
        (_FOLDER / f"{n}{ending}").write_bytes(piece)
    check_opened(open_story([str(_FOLDER)]))


def check_opened(opened: Opened) -> Analysis:
    """Analyses and exports what was opened in every format; gives the analysis."""
    for problem in opened.problems:
        assert_clean(problem.path, "a path", breaks=False)
        assert_clean(problem.why, "a problem", breaks=False)
    for article in opened.story.articles:
        assert_article(article)
    analysis = analyse(opened.story)
    for form in FORMATS:
        text = form.text(analysis)
        if form.name == "json":
            assert_contract(text, analysis)
        elif not form.spreadsheet:
            # spreadsheets want CRLF
            assert_clean(text, form.name)
    return analysis


_ENDINGS = (".txt", ".md", ".html", ".xml", ".json", ".jsonl", ".mhtml", ".zip", ".gz")
_FOLDER = Path(tempfile.mkdtemp(prefix="fuzz-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
_ASKED: list[Analysis] = []


def _asked() -> Analysis:
    if not _ASKED:
        said = "Ten people died in the flood, the mayor said. “We saw nothing,” said Ann Lee. 500 fled on 3 May."
        articles = tuple(
            Article(i, f"{i}.txt", o, "Flood", f"Flood\n\n{said} {o} was told so.", date="2020-05-04", body_start=7)
            for i, o in (("a", "Post"), ("b", "Herald"))
        )
        _ASKED.append(analyse(Story("Flood", articles)))
    return _ASKED[0]


def clear_up() -> None:
    """Removes the folder that targets write to."""
    shutil.rmtree(_FOLDER, ignore_errors=True)


TARGETS: dict[str, Target] = {
    name.removeprefix("fuzz_"): run for name, run in list(globals().items()) if name.startswith("fuzz_")
}
PARSERS = tuple(name for name in TARGETS if name != "pipeline")
