"""Scores quotations: spans, speech or scare, speaker."""

from tests.accuracy.scoring.alignment import trim
from tests.accuracy.scoring.pairing import iou, pair_up, report, spot
from tests.accuracy.scoring.speakers import same_speaker

KINDS = {"speech": "speech", "direct": "speech", "quote": "speech", "scare": "scare", "term": "scare", "title": "scare"}


def score_quotes(story, system, say):
    gold = [{**g, "span": trim(story.texts[g["article"]], g["start"], g["end"])} for g in story.quotes]
    mine, seen = [], set()
    for s in system.quotes:
        if s["span"] is not None:
            s = {**s, "span": trim(story.texts[s["article"]], *s["span"])}
            if (s["article"], s["span"]) in seen or s["span"][0] < story.front[s["article"]]:
                continue
            seen.add((s["article"], s["span"]))
            if story.texts[s["article"]][: s["span"][0]].rstrip()[-1:] in ("'", "‘") and not any(
                g["article"] == s["article"] and iou(g["span"], s["span"]) >= 0.8 for g in gold
            ):
                continue  # single marks in the body are not in the gold
        mine.append(s)
    exact = pair_up(gold, mine, lambda g, s: float(g["span"] == s["span"]))
    near = pair_up(gold, mine, lambda g, s: (v := iou(g["span"], s["span"]) if s["span"] else 0.0) * (v >= 0.8))
    count = {"quote_exact": spot(gold, mine, exact), "quote": spot(gold, mine, near)}
    kind, scare, speaker = (
        [0, 0],
        [0, sum(g["kind"] == "scare" and not g["off"] and g.get("sure_kind", True) for g in gold), 0],
        [0, 0],
    )
    for i, j in near:
        g, s = gold[i], mine[j]
        if g["off"]:
            continue
        k = KINDS.get(str(s.get("kind")).lower())
        if s.get("kind") is not None and g.get("sure_kind", True):
            kind[0] += k == g["kind"]
            kind[1] += 1
            scare[0] += k == g["kind"] == "scare"
            if k != g["kind"]:
                say("kind", g, f"{s.get('kind')} for {g['kind']}")
        if g["kind"] == "speech" and g.get("speaker"):
            ok = same_speaker(s.get("speaker"), g["speaker"])
            speaker[0] += ok
            speaker[1] += 1
            if not ok:
                say("speaker", g, f"{s.get('speaker')!r} for {g['speaker']!r}")
    unasked = {j for i, j in near if gold[i]["off"] or not gold[i].get("sure_kind", True)}
    scare[2] = sum(KINDS.get(str(s.get("kind")).lower()) == "scare" and j not in unasked for j, s in enumerate(mine))
    asked = sum(g["kind"] == "speech" and bool(g.get("speaker")) and not g["off"] for g in gold)
    report(say, "quote", gold, mine, near)
    return {**count, "kind": kind, "scare": scare, "speaker": speaker, "speaker_all": [speaker[0], asked]}
