"""Fingerprints of originals, printed and put into digests."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.story.fingerprint import hashes_of, share
from reader.story.fingerprinting import main

WORDS = "The weir at Orle gave way on Monday night, and water stood in the lower town until Thursday noon. " * 3


def test_a_file_is_known_by_what_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "orle-post.txt"
    file.write_text(f"Weir gives way\n\n{WORDS}\n", encoding="utf-8")
    assert main([str(file)]) == 0
    assert share(capsys.readouterr().out.strip(), hashes_of(WORDS)) == 1
    assert main([]) == 2


def test_it_is_put_into_the_digest_that_names_its_original(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "orle-post.txt").write_text(f"Weir gives way\n\n{WORDS}\n", encoding="utf-8")
    digest = tmp_path / "digest.md"
    digest.write_text("---\ntitle: Weir\noriginal: orle-post.txt\n---\n\nA digest.\n", encoding="utf-8")
    for _ in range(2):
        assert main(["--write", str(tmp_path), str(tmp_path)]) == 0
    lines = digest.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("fingerprint: ")] == [lines[3]]
    assert lines[4:] == ["---", "", "A digest."]
    assert capsys.readouterr().out.splitlines() == [str(digest)] * 2
