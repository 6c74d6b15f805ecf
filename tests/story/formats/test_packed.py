from __future__ import annotations

import contextlib
import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.story import limits
from reader.story.clean import NotText
from reader.story.draft import Blob, Unreadable
from reader.story.formats import drafts_of
from tests.story.made import BODY, HEADLINE, body_of, opened, page, written

TEXT = "\n\n".join([HEADLINE, *BODY])


def zipped(*members: tuple[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def test_gzip_of_any_format(tmp_path: Path) -> None:
    for name, content in (("a.txt.gz", TEXT), ("b.html.gz", page()), ("c.gz", TEXT), ("d.txt", TEXT)):
        (article,), problems = opened(written(tmp_path, name, gzip.compress(content.encode())))
        assert (article.title, body_of(article)[-1], problems) == (HEADLINE, BODY[-1], [])
        assert (Path(article.path).name, article.id) == (name, name[0])


def test_a_zip_of_articles(tmp_path: Path) -> None:
    data = zipped(
        ("story/", ""),
        ("story/a.txt", TEXT),
        ("story/b.html", page()),
        ("story/b_files/c.html", page()),
        ("__MACOSX/a.txt", "x"),
        ("story/.hidden", "x"),
        ("story/picture.png", b"x"),
        ("story/c.txt.gz", gzip.compress(TEXT.encode())),
        ("story/empty.txt", ""),
    )
    articles, problems = opened(written(tmp_path, "bridge.zip", data))
    assert [a.path.partition(".zip/")[2] for a in articles] == ["story/a.txt", "story/b.html", "story/c.txt.gz"]
    assert problems == [".png files are not read as articles", "the file is empty"]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("../a.txt", TEXT, "its name leads out of the archive"),
        ("/etc/a.txt", TEXT, "its name leads out of the archive"),
        ("..\\a.txt", TEXT, "its name leads out of the archive"),
        ("a.zip", zipped(("b.txt", TEXT)), "an archive in an archive is not opened"),
        ("a.txt", zipped(("b.txt", TEXT)), "an archive in an archive is not opened"),
        ("a.gz", gzip.compress(gzip.compress(TEXT.encode())), "packed twice: unpack it first"),
        ("a.txt", b" " * 3_000_000, "unpacks to more than 200 times its size: not unpacked"),
    ],
    ids=["above", "root", "backslash", "zip", "zip by content", "gzip", "bomb"],
)
def test_a_bad_member_is_one_line_and_the_rest_opens(tmp_path: Path, name: str, content: str, why: str) -> None:
    articles, problems = opened(written(tmp_path, "x.zip", zipped((name, content), ("good.txt", TEXT))))
    assert [a.title for a in articles] == [HEADLINE]
    assert problems == [why]
    assert not (tmp_path.parent / "a.txt").exists()


def test_a_bomb_stops_where_the_limit_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    articles, problems = opened(written(tmp_path, "x.txt.gz", gzip.compress(b"a" * 50_000_000)))
    assert (articles, problems) == ([], ["unpacks to more than 200 times its size: not unpacked"])
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 10_000)
    articles, problems = opened(written(tmp_path, "x.txt.gz", gzip.compress(b"word " * 3000)))
    assert (articles, problems) == ([], ["unpacks to more than 10000 bytes; --max-file-bytes takes more"])


def test_an_archive_unpacks_to_no_more_than_its_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_UNPACKED_BYTES", 3 * len(TEXT.encode()) // 2)
    articles, problems = opened(written(tmp_path, "x.zip", zipped(*((f"{n}.txt", TEXT) for n in range(9)))))
    assert len(articles) == 1
    assert all(p.startswith("unpacks to more than") for p in problems)


def test_what_gzip_files_within_unpack_to_counts_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_UNPACKED_BYTES", 5 * len(TEXT.encode()) // 2)
    packed = gzip.compress(TEXT.encode())
    data = zipped(*((f"{n}.txt.gz", packed) for n in range(5)), ("last.txt", "A short text."))
    articles, problems = opened(written(tmp_path, "x.zip", data))
    assert len(articles) == 1
    assert [p.startswith("unpacks to more than") for p in problems] == [True, True]


def test_many_members_are_refused_before_they_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_FILES", 1)
    data = zipped(*((f"{'x' * 50}{n}.txt", "x") for n in range(9)))
    assert opened(written(tmp_path, "x.zip", data)) == ([], ["a zip archive of more than 1 members"])


def test_of_one_file_the_first_articles_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 2)
    lines = "".join(json.dumps({"text": f"{TEXT} {n}"}) + "\n" for n in range(3))
    items = "".join(f"<item><description>{TEXT} {n}</description></item>" for n in range(3))
    for name, data, what in (
        ("x.zip", zipped(*((f"{n}.txt", f"{TEXT} {n}") for n in range(3))), "articles"),
        ("y.zip", zipped(("a.jsonl", lines), ("b.txt", TEXT)), "articles"),
        ("x.jsonl", lines.encode(), "articles"),
        ("x.xml", f"<rss><channel>{items}</channel></rss>".encode(), "entries"),
    ):
        articles, problems = opened(written(tmp_path, name, data))
        assert len(articles) == 2
        assert set(problems) == {f"only the first 2 {what} are read; --max-articles takes more"}


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_archives_are_complaints(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([zipped(("a.txt", TEXT)), gzip.compress(TEXT.encode())]))
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(2, len(broken) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(NotText, Unreadable):
        list(drafts_of(Blob("x", "x", bytes(broken[: data.draw(st.integers(3, len(broken)))]))))
