"""Carries spans of a cleaned text over to the raw text it was made from."""

import bisect
import difflib
import html
import re
import unicodedata

SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛`´′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", " "),
    }
)
TRIM = " \t\r\n\u00a0\"“”„«»'‘’`.,;:!?…-–—()[]"
WORD = re.compile(r"&(?:\w+|#\d+|#x[0-9a-fA-F]+);|``|''|\w+|\S")
LETTER = re.compile(r"[^\W_]")


def same(s):
    """One spelling for what cleaning may respell."""
    if s in ("``", "''"):
        return '"'
    return unicodedata.normalize("NFKC", html.unescape(s)).translate(SAME).replace(" ", "")


def words(text):
    """(word, start, end) of the words and marks of a text."""
    out = []
    for m in WORD.finditer(text):
        w = same(m.group())
        if w:
            out.append((w, m.start(), m.end()))
    return out


def squeeze(text):
    return "".join(w for w, _, _ in words(text))


def trim(text, a, b):
    while a < b and text[a] in TRIM:
        a += 1
    while b > a and text[b - 1] in TRIM:
        b -= 1
    return a, b


class Alignment:
    """Carries spans of a cleaned text over to the raw text it was made from."""

    def __init__(self, raw, clean, front=0):
        """front: where the raw text's body begins, which is what the cleaned text is aligned with."""
        self.clean, self.r, self.c = clean, words(raw), words(clean)
        self.starts, self.raw_starts = [w[1] for w in self.c], [w[1] for w in self.r]
        self.body = bisect.bisect_left(self.raw_starts, front)
        self.to, self.kept = [None] * len(self.c), [False] * len(self.r)
        sm = difflib.SequenceMatcher(None, [w[0] for w in self.c], [w[0] for w in self.r[self.body :]], autojunk=False)
        for i, j, n in sm.get_matching_blocks():
            for k in range(n):
                self.to[i + k] = self.body + j + k
                self.kept[self.body + j + k] = True
        self.whole = "".join(w[0] for w in self.c)

    def _words(self, a, b):
        i = max(0, bisect.bisect_right(self.starts, a) - 1)
        return [
            k
            for k in range(i, min(len(self.c), bisect.bisect_left(self.starts, b)))
            if self.c[k][1] < b and self.c[k][2] > a
        ]

    def span(self, a, b):
        """The raw (start, end) of clean[a:b], or None."""
        ks = self._words(a, b)
        if not ks:
            return None
        js = [self.to[k] for k in ks if self.to[k] is not None]
        want = "".join(self.c[k][0] for k in ks)
        if js and "".join(w[0] for w in self.r[js[0] : js[-1] + 1]) == want:
            return self._edges(a, b, ks, js[0], js[-1])
        found = self._search(ks)
        if found:
            return self._edges(a, b, ks, *found)
        if len(js) >= 0.8 * len(ks) and js[-1] - js[0] < 1.5 * len(ks) + 3:
            return self.r[js[0]][1], self.r[js[-1]][2]
        return None

    def _edges(self, a, b, ks, first, last):
        """Raw offsets of words first..last, cut where the span begins or ends within a word."""
        c0, c1, r0, r1 = self.c[ks[0]], self.c[ks[-1]], self.r[first], self.r[last]
        s = r0[1] + (a - c0[1] if a > c0[1] and c0[2] - c0[1] == r0[2] - r0[1] else 0)
        e = r1[2] - (c1[2] - b if b < c1[2] and c1[2] - c1[1] == r1[2] - r1[1] else 0)
        return s, e

    def _search(self, ks):
        """The span's words anywhere in the raw text; of several places the one of the same rank, or the nearest."""
        want, n = [self.c[k][0] for k in ks], len(ks)

        def places(ws):
            return [i for i in range(len(ws) - n + 1) if ws[i][0] == want[0] and [w[0] for w in ws[i : i + n]] == want]

        here, there = places(self.c), places(self.r)
        there = [j for j in there if j >= self.body] or there
        if not there:
            return None
        if len(here) == len(there):
            at = there[here.index(ks[0])]
        else:
            near = next((self.to[k] for k in range(ks[0], -1, -1) if self.to[k] is not None), 0)
            at = min(there, key=lambda j: abs(j - near))
        return at, at + n - 1

    def share(self, a, b):
        """How much of raw[a:b] is left in the cleaned text: share of the characters of its words."""
        have = total = 0
        for k in range(bisect.bisect_left(self.raw_starts, a), bisect.bisect_left(self.raw_starts, b)):
            w = self.r[k][0]
            if LETTER.search(w):
                total += len(w)
                have += len(w) * self.kept[k]
        return have / total if total else None
