"""Attributions against PolNeAR's manual ones: is the source right, with the right cue, direct and indirect apart.

    RAMADI_CORPORA=FOLDER python -m tests.accuracy.attributions [--list]

FOLDER holds corpora/polnear/dev with text/*.txt and attributions/*.ann (brat). An attribution found is right where an
annotated one shares a word of its content, its cue, and names the same source; where the annotation gives a pronoun,
there is nobody to compare, and holding the pronoun in the span counts. Recall is over the annotated attributions with
a source and a cue that are one of ours: the annotators marked 1,100 different cues, from `has no illusions about` to
`the outlook`, and the engine asks for verbs of saying alone.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.analysis.language.lexicon import CUE, flags_of
from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article, Attribution, Span
from tests.accuracy.scoring.speakers import head, is_pronoun, same_speaker


class Marked(NamedTuple):
    """One annotated attribution: spans into the file's text."""

    source: Span
    cue: str
    content: list[Span]


def marked_in(path: Path) -> Iterator[Marked]:
    """The attributions of one brat file that have a source, a cue and a content."""
    spans: dict[str, tuple[list[Span], str]] = {}
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        if line[0].startswith("T"):
            places = [tuple(map(int, p.split())) for p in line[1].split(" ", 1)[1].split(";")]
            spans[line[0]] = ([(a, b) for a, b in places], line[2])
    for line in lines:
        if line[0].startswith("E"):
            roles: dict[str, list[str]] = {"Source": [], "Cue": [], "Content": []}
            for role in line[1].split():
                kind, _, target = role.partition(":")
                for wanted, targets in roles.items():
                    if kind.startswith(wanted) and target in spans:
                        targets.append(target)
            if all(roles.values()):
                content = [s for t in roles["Content"] for s in spans[t][0]]
                yield Marked(spans[roles["Source"][0]][0][0], spans[roles["Cue"][0]][1], content)


def article_of(path: Path) -> Article:
    """The file as it is: its first line the headline, so that offsets stay the file's own."""
    text = path.read_text(encoding="utf-8")
    title = text.split("\n", 1)[0]
    return Article(path.stem, str(path), path.stem.split("_")[0], title, text, body_start=len(title) + 1)


def shares(a: Attribution, content: list[Span]) -> bool:
    """Whether half of the shorter content lies in the other."""
    size = sum(e - s for s, e in content)
    common = sum(max(0, min(a.content_end, e) - max(a.content_start, s)) for s, e in content)
    return common > 0.5 * min(size, a.content_end - a.content_start)


def is_right(text: str, a: Attribution, m: Marked) -> bool:
    """Whether a found attribution is an annotated one."""
    if not shares(a, m.content) or (a.cue and a.cue.lower() not in m.cue.lower().replace("\n", " ")):
        return False
    source = text[m.source[0] : m.source[1]]
    if is_pronoun(head(source)):
        return a.direct or a.start <= m.source[0] < a.end
    return same_speaker(a.source, head(source)) or same_speaker(a.source, source)


def asked(m: Marked) -> bool:
    """Whether the cue is a verb the engine looks for."""
    return "according to" in m.cue.lower() or any(flags_of(w) & CUE for w in re.findall(r"\w+", m.cue))


def main() -> int:
    """Prints a line for direct and one for indirect attributions."""
    folder = Path(os.environ.get("RAMADI_CORPORA", ".")) / "corpora" / "polnear" / "dev"
    texts = sorted((folder / "text").glob("*.txt"))
    if not texts:
        print(f"no texts in {folder}: set RAMADI_CORPORA", file=sys.stderr)
        return 1
    count = {True: [0, 0, 0, 0], False: [0, 0, 0, 0]}
    for path in texts:
        files = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        if files:
            compare(path, list(marked_in(files[0])), count)
    for direct, (right, found, hit, wanted) in count.items():
        kind = "direct" if direct else "indirect"
        print(
            f"{kind:9} precision {right / max(1, found):.3f} of {found}  recall {hit / max(1, wanted):.3f} of {wanted}"
        )
    return 0


def compare(path: Path, marked: list[Marked], count: dict[bool, list[int]]) -> None:
    """Adds one article's figures: right, found, hit, asked."""
    article = article_of(path)
    sentences = sentences_of(article)
    found = attributions_of(article, sentences, quotes_of(article, sentences))
    text = article.text
    for a in found:
        ok = any(is_right(text, a, m) for m in marked)
        count[a.direct][0] += ok
        count[a.direct][1] += 1
        if not ok and "--list" in sys.argv:
            print(f"{'direct' if a.direct else 'indirect'} {a.source!r} {a.cue!r} {text[a.start : a.end][:160]!r}")
    for m in marked:
        quoted = any(text[s - 1 : s] in ('"', "“") or text[s : s + 1] in ('"', "“") for s, _ in m.content)
        if asked(m):
            count[quoted][2] += any(is_right(text, a, m) for a in found)
            count[quoted][3] += 1


if __name__ == "__main__":
    sys.exit(main())
