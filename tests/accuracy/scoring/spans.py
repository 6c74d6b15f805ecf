"""The annotated story and the program's export, both in offsets into the raw files."""

import pathlib
import re
from collections import Counter

from tests.accuracy.scoring.alignment import Alignment, squeeze, words
from tests.accuracy.scoring.sentences import rows


class Story:
    def __init__(self, gold, folder):
        self.texts = {
            p.stem: p.read_text(encoding="utf-8")
            for p in sorted(pathlib.Path(folder).iterdir())
            if p.suffix in (".txt", ".md")
        }
        self.sents = {k: {f"{p}.{s}": (a, b) for p, s, a, b, _ in rows(t)} for k, t in self.texts.items()}
        self.front = {k: front_matter(t) for k, t in self.texts.items()}
        self.boiler = {k: set(gold.get("boilerplate", {}).get(k, ())) for k in self.texts}
        self.quotes = [self.item(e) for e in spread(gold.get("quotes", ()), self.texts)]
        self.figures = [self.item(e) for e in spread(gold.get("figures", ()), self.texts)]
        self.claims, self.outside = [], set()
        self.must, self.may = (
            {tuple(sorted(tuple(x) for x in p)) for p in gold[k]} if k in gold else None
            for k in ("links_must", "links_may")
        )
        for c in gold.get("claims", ()):
            m = {(x["article"], x["sent"]) for x in c["mentions"]}
            off = {x for x in m if self.off(x[0], *self.sents[x[0]][x[1]])}
            self.outside |= off
            if len({x[0] for x in m - off}) > 1:
                self.claims.append(
                    {
                        "id": c.get("id"),
                        "verdict": c.get("verdict") if c.get("sure_verdict", True) else None,
                        "kind": c.get("kind"),
                        "mentions": m - off,
                        "source": {(x["article"], x["sent"]): x["source"] for x in c["mentions"] if x.get("source")},
                    }
                )

    def item(self, e):
        return {**e, "off": not e.get("sure", True) or self.off(e["article"], e["start"], e["end"])}

    def off(self, art, a, b):
        """In front matter or in a boilerplate sentence."""
        return a < self.front[art] or self.sentence(art, a, b) in self.boiler[art]

    def sentence(self, art, a, b):
        """The id of the sentence a span overlaps most."""
        best, at = 0, None
        for k, (s, e) in self.sents[art].items():
            n = min(b, e) - max(a, s)
            if n > best:
                best, at = n, k
        return at


def front_matter(text):
    m = re.match(r"\ufeff?---\r?\n.*?\n---\r?\n", text, re.S)
    return m.end() if m else 0


def spread(items, texts):
    """Gold entries; of two that point at the same place the second means the next place with the same text."""
    seen, out = set(), []
    for e in items:
        t, a, b = texts[e["article"]], e["start"], e["end"]
        while (e["article"], a, b) in seen:
            n = t.find(t[e["start"] : e["end"]], a + 1)
            if n < 0:
                break
            a, b = n, n + e["end"] - e["start"]
        if (e["article"], a, b) not in seen:
            seen.add((e["article"], a, b))
            out.append({**e, "start": a, "end": b})
    return out


class System:
    """What a program exported, its spans carried over to the raw files."""

    def __init__(self, out, texts):
        self.stems, self.align, self.extra, self.head = {}, {}, {}, {}
        for n, a in enumerate(out.get("articles") or ()):
            stem = find_stem(a, texts)
            if stem is None:
                continue
            self.stems[a.get("id", n)] = stem
            self.align[stem] = Alignment(texts[stem], a.get("text") or "", front_matter(texts[stem]))
            title, body = str(a.get("title") or ""), a.get("text") or ""
            if title and body.startswith(title) and squeeze(title) in squeeze(texts[stem][: front_matter(texts[stem])]):
                self.head[stem] = len(title)  # the headline stands in front matter, which is not asked for
            self.extra[stem] = [
                squeeze(v) for k, v in a.items() if isinstance(v, str) and k not in ("text", "path", "id", "url")
            ]
        self.lost, self.shifted = 0, 0
        self.quotes = list(self.carry(out.get("quotes")))
        self.figures = list(self.carry(out.get("figures")))
        self.claims = [{**c, "mentions": list(self.carry(c.get("mentions")))} for c in out.get("claims") or ()]

    def carry(self, items):
        for e in items or ():
            stem = self.stems.get(e.get("article"))
            span = None
            if stem is not None and isinstance(e.get("start"), int) and isinstance(e.get("end"), int):
                if e["end"] <= self.head.get(stem, 0):
                    continue
                al = self.align[stem]
                if e.get("text") and squeeze(e["text"]) != squeeze(al.clean[e["start"] : e["end"]]):
                    self.shifted += 1
                span = al.span(e["start"], e["end"])
            if span is None:
                self.lost += 1
            yield {**e, "article": stem, "span": span}


def find_stem(a, texts):
    for name in (a.get("path"), a.get("id")):
        if name and pathlib.PurePath(str(name)).stem in texts:
            return pathlib.PurePath(str(name)).stem
    mine = Counter(w for w, _, _ in words(a.get("text") or ""))
    best = max(texts, key=lambda k: sum((mine & Counter(w for w, _, _ in words(texts[k]))).values()), default=None)
    return best if mine else None
