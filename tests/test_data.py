"""The tables: read once, kept beside them as they were read, read anew when they change."""

from __future__ import annotations

import marshal
import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.util import cache_from_source
from pathlib import Path

import pytest
import yaml

import reader
from reader.data import contents, heads_of_rows, table

TABLES = sorted(Path(reader.__path__[0]).glob("*/data/*.yaml"))


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    made = tmp_path / "words.yaml"
    made.write_text("words: [one, two]\nmost: 1.5\n", encoding="utf-8")
    return made


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_a_table_is_what_its_file_says(path: Path) -> None:
    """However it was read."""
    said = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert contents(path) == said == marshal.loads(marshal.dumps(said))


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_a_list_names_a_word_once(path: Path) -> None:
    lists = list(_lists_of_words(yaml.safe_load(path.read_text(encoding="utf-8"))))
    assert [word for words in lists for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize("path", TABLES, ids=lambda p: p.stem)
def test_a_word_that_yaml_takes_for_yes_or_no_is_quoted(path: Path) -> None:
    said = str(yaml.safe_load(path.read_text(encoding="utf-8")))
    assert re.findall(r"\b(?:True|False)\b(?!')", said) == []


def _lists_of_words(found: object) -> Iterator[list[str]]:
    """The lists of words in a table, and the words of its longer texts, which are lists too."""
    if isinstance(found, dict):
        for value in found.values():
            yield from _lists_of_words(value)
    elif isinstance(found, list):
        yield [word for word in found if isinstance(word, str)]
        for part in found:
            if not isinstance(part, str):
                yield from _lists_of_words(part)
    elif isinstance(found, str):
        yield found.split()


def test_a_table_is_kept_and_not_parsed_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = contents(path)
    monkeypatch.setattr(yaml, "load", lambda *_, **__: pytest.fail("parsed again"))
    assert contents(path) == first == {"words": ["one", "two"], "most": 1.5}


def test_a_changed_table_is_read_anew(path: Path) -> None:
    contents(path)
    path.write_text("words: [three]\n", encoding="utf-8")
    assert contents(path) == {"words": ["three"]}


@pytest.mark.parametrize("damage", [b"", b"\0", b"x" * 40, marshal.dumps(7), marshal.dumps((1, 2, 3))])
def test_a_damaged_copy_is_passed_over_and_mended(path: Path, damage: bytes) -> None:
    whole = contents(path)
    kept = Path(cache_from_source(str(path)))
    good = kept.read_bytes()
    kept.write_bytes(damage)
    assert contents(path) == whole
    assert kept.read_bytes() == good


def test_a_copy_cut_short_anywhere_is_passed_over(path: Path) -> None:
    whole = contents(path)
    kept = Path(cache_from_source(str(path)))
    good = kept.read_bytes()
    for end in range(len(good)):
        kept.write_bytes(good[:end])
        assert contents(path) == whole


def test_nothing_is_kept_where_python_keeps_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    contents(path)
    assert [p.name for p in path.parent.iterdir()] == ["words.yaml"]


def test_a_folder_that_cannot_be_written_to_does_no_harm(path: Path) -> None:
    (path.parent / "__pycache__").write_text("no folder")
    assert contents(path) == contents(path) == {"words": ["one", "two"], "most": 1.5}


def test_no_such_table() -> None:
    with pytest.raises(FileNotFoundError):
        table("reader.analysis", "nothing")


def test_each_word_of_a_row_leads_to_the_first() -> None:
    ways = heads_of_rows("reader.analysis", "deaths", "ways")
    assert (ways["fall"], ways["plunged"], ways["hit-and-run"]) == ("fall", "fall", "run over")
    assert "reached" not in ways
