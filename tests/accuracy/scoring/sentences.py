"""Number the paragraphs and sentences of raw article files, so that gold can point at them.

A sentence id is ARTICLE:PARAGRAPH.SENTENCE, both counted from 1; a paragraph is a non-empty line.
"""

import pathlib
import re
import sys

ABBR = (
    r"(?:Mr|Mrs|Ms|Dr|Gen|Col|Brig|Sen|Rep|Gov|Lt|Sgt|St|Jr|Sr"
    r"|Inc|Co|Corp|vs|etc|No|U\.S|U\.N|a\.m|p\.m|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z])"
)
END = re.compile(r'(?<=[.!?])(["”’\')\]]*)\s+(?=["“‘\'(\[]*[A-Z0-9])')


def split(par):
    out, start = [], 0
    for m in END.finditer(par):
        head = par[start : m.start()]
        if re.search(r"\b" + ABBR + r"\.$", head) and not m.group(1):
            continue
        out.append((start, m.end(1)))
        start = m.end()
    out.append((start, len(par)))
    return out


def rows(text):
    pos, p = 0, 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            p += 1
            off = pos + line.index(body[0])
            for s, (a, b) in enumerate(split(body), 1):
                yield p, s, off + a, off + b, body[a:b]
        pos += len(line)


if __name__ == "__main__":
    for f in sys.argv[1:]:
        t = pathlib.Path(f).read_text()
        print("#", pathlib.Path(f).name)
        for p, s, a, b, x in rows(t):
            print(f"{p}.{s} [{a}-{b}] {x}")
