"""One-to-one pairs of expected and given spans, and the counts that come of them."""

from collections import defaultdict


def iou(p, q):
    inter = min(p[1], q[1]) - max(p[0], q[0])
    return inter / (max(p[1], q[1]) - min(p[0], q[0])) if inter > 0 else 0.0


def pair_up(gold, system, weight):
    """One-to-one pairs, the heaviest first: [(gold index, system index)]."""
    by = defaultdict(list)
    for j, s in enumerate(system):
        by[s["article"]].append(j)
    cand = []
    for i, g in enumerate(gold):
        for j in by[g["article"]]:
            w = weight(g, system[j])
            if w > 0:
                cand.append((-w, i, j))
    used_g, used_s, out = set(), set(), []
    for _, i, j in sorted(cand):
        if i not in used_g and j not in used_s:
            used_g.add(i), used_s.add(j), out.append((i, j))
    return out


def spot(gold, system, pairs):
    """Counts (hit, asked, given), gold marked off being left out on both sides."""
    hit = sum(not gold[i]["off"] for i, _ in pairs)
    return [hit, sum(not g["off"] for g in gold), len(system) - (len(pairs) - hit)]


def report(say, what, gold, mine, pairs):
    for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
        if not gold[i]["off"]:
            say(f"{what} missed", gold[i], "")
    for j in sorted(set(range(len(mine))) - {j for _, j in pairs}):
        s = mine[j]
        say(f"{what} added", None, f"{s['article']} {s['span']} {str(s.get('text'))[:70]!r}")
