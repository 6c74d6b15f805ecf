"""Fingerprints originals, so that they are known again.

python -m reader.story.fingerprinting FILE...                 print the fingerprint of each
python -m reader.story.fingerprinting --write SEEDS ORIGINALS   put it into the front matter of each digest
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from reader.story.fingerprint import fingerprint

_LINE = re.compile(r"^fingerprint:.*$", re.M)


def fingerprint_of(path: str) -> str:
    """The fingerprint of a file's tidied body.

    Raises:
        ValueError: nothing readable is there.
    """
    from reader.story import open_story

    opened = open_story([path])
    if not opened.story.articles:
        raise ValueError("; ".join(f"{p.path}: {p.why}" for p in opened.problems))
    article = opened.story.articles[0]
    return fingerprint(article.text[article.body_start :].split("\n"))


def _write(seeds: str, originals: str) -> None:
    from pathlib import Path

    from reader.story.frontmatter import front_matter

    for path in sorted(Path(seeds).glob("*.md")):
        text = path.read_text(encoding="utf-8")
        original = front_matter(text).fields.get("original")
        if not original:
            print(f"{path}: no original named", file=sys.stderr)
            continue
        line = f"fingerprint: {fingerprint_of(str(Path(originals) / original))}"
        head, rest = text.split("\n---", 1)
        head = _LINE.sub(line, head) if _LINE.search(head) else f"{head}\n{line}"
        path.write_text(f"{head}\n---{rest}", encoding="utf-8")
        print(path)


def main(words: Sequence[str]) -> int:
    """The command line of this module; see the top of the file."""
    if words and words[0] == "--write" and len(words) == 3:
        _write(words[1], words[2])
        return 0
    for path in words:
        print(fingerprint_of(path))
    return 0 if words else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
