"""Score exports: python -m tests.accuracy.scoring GOLD FOLDER OUT [GOLD FOLDER OUT]... [--json] [--list]

GOLD holds what careful readers found in the raw files of FOLDER (offsets into them), OUT what
`ramadi-reader export --format json FOLDER` printed. More than one triple prints a column a story, their mean (a story
counts one) and the pooled figures. --json prints one object; --list prints what was missed and what was added.

quote_*       spans between quotation marks: exact once outer marks and punctuation are off; quote_p/r/f1 overlap
              (intersection over union) of 0.8 or more; the next four are over quotes matched that way
kind, scare_f1    speech or scare: share right; F1 of finding the scare quotes
speaker, speaker_all   speaker right, of matched speech; of all speech asked for
figure_*      spans that overlap the expected number word; amount_f1: without dates
value_*       on matched figures: low, high and unit right; numbers alone; unit alone; where low and high differ
link_*        pairs of sentences of different articles that stand in one claim
claim_*       claims as sets of sentences: half or more of the union shared, one to one (link_* misses that a claim
              is given in pieces, this does); claim_found: claims of which one given holds mentions in two articles
verdict       right among those found, each with the given claim that shares most
leak, loss    share of boilerplate sentences left in the text; share of the others gone from text and title

Offsets of OUT count in its own cleaned text, so every span is first carried over to the raw file, word by word.
Items in front matter or in a boilerplate sentence are neither asked for nor held against the program. Where two
readers annotated, what both gave is asked for, and only what neither gave is held against the program.
"""

import json
import pathlib
import sys

from tests.accuracy.scoring.body import score_body
from tests.accuracy.scoring.claims import score_claims
from tests.accuracy.scoring.figures import score_figures
from tests.accuracy.scoring.quotes import score_quotes
from tests.accuracy.scoring.spans import Story, System

PRF = ("quote_exact", "quote", "scare", "figure", "amount", "link", "mention", "claim")
SHARE = (
    "kind",
    "speaker",
    "speaker_all",
    "value",
    "value_number",
    "value_unit",
    "value_range",
    "value_all",
    "claim_found",
    "verdict",
    "says_agree",
    "says_compatible",
    "says_differ",
    "differ_right",
    "origin",
    "origin_none",
    "strong",
    "leak",
    "loss",
)


def rates(count):
    out = {}
    for k in PRF:
        if k in count:
            hit, asked, given, right = (*count[k], count[k][0])[
                :4
            ]  # right: what is not held against a program, where that is wider
            p, r = right / given if given else None, hit / asked if asked else None
            f = None if asked == 0 and given == 0 else 2 * p * r / (p + r) if p and r else 0.0
            out |= {f"{k}_p": p, f"{k}_r": r, f"{k}_f1": f}
    for k in SHARE:
        if k in count:
            out[k] = count[k][0] / count[k][1] if count[k][1] else None
    return out


def score(gold, folder, out, say=lambda *a: None):
    """Counts of one story."""
    story = Story(gold, folder)
    system = System(out, story.texts)
    count = {
        **score_quotes(story, system, say),
        **score_figures(story, system, say),
        **score_claims(story, system, say),
        **score_body(story, system, say),
    }
    count["unplaced"] = [system.lost, system.shifted]
    return count


def mean(rows_):
    keys = {k: None for r in rows_ for k in r}
    return {k: (sum(v) / len(v) if (v := [r[k] for r in rows_ if r.get(k) is not None]) else None) for k in keys}


def pool(counts):
    return {k: [sum(c[k][n] for c in counts) for n in range(len(counts[0][k]))] for k in counts[0]}


COLUMNS = (
    "quote_exact_f1",
    "quote_p",
    "quote_r",
    "quote_f1",
    "kind",
    "scare_f1",
    "speaker",
    "speaker_all",
    "figure_p",
    "figure_r",
    "figure_f1",
    "amount_f1",
    "value",
    "value_number",
    "value_unit",
    "value_range",
    "link_p",
    "link_r",
    "link_f1",
    "claim_p",
    "claim_r",
    "claim_f1",
    "claim_found",
    "strong",
    "verdict",
    "says_agree",
    "says_compatible",
    "says_differ",
    "differ_right",
    "origin",
    "origin_none",
    "leak",
    "loss",
)


def show(names, table):
    wide = max(len(c) for c in COLUMNS)
    print(" " * wide, *(f"{n[:12]:>12}" for n in names))
    for c in COLUMNS:
        print(f"{c:<{wide}}", *(f"{'-' if r.get(c) is None else format(r[c], '.3f'):>12}" for r in table))


def teller(name, listing):
    """A function that prints one difference of a story, or nothing where no list is wanted."""

    def say(what, item, text):
        if listing:
            where = f"{item['article']} {item['sent']} {item.get('text', '')[:70]!r} " if item else ""
            print(f"[{name}] {what}: {where}{text}")

    return say


def loaded(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def main(args):
    flags = {a for a in args if a.startswith("--")}
    args = [a for a in args if not a.startswith("--")]
    if not args or len(args) % 3 or flags - {"--json", "--list"}:
        sys.exit(__doc__)
    names, counts = [], []
    for path, folder, out in zip(args[::3], args[1::3], args[2::3], strict=True):
        expected = loaded(path)
        names.append(str(expected.get("story") or pathlib.Path(folder).name))
        counts.append(score(expected, folder, loaded(out), teller(names[-1], "--list" in flags)))
    table = [rates(c) for c in counts]
    if len(counts) > 1:
        names += ["MEAN", "POOLED"]
        table += [mean(table), rates(pool(counts))]
    if "--json" in flags:
        rounded = [{k: None if v is None else round(v, 4) for k, v in r.items()} for r in table]
        print(json.dumps(dict(zip(names, rounded, strict=True))))
        return
    show(names, table)
    lost, shifted = (sum(c["unplaced"][i] for c in counts) for i in (0, 1))
    front = sum(c["front_left"][0] for c in counts)
    print(
        f"spans not found in the raw file: {lost}; whose text stands elsewhere: {shifted}; front-matter lines: {front}"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
