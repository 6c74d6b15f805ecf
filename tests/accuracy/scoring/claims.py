"""Scores claims: linked sentences, whole claims, verdicts, origins."""

from itertools import combinations

from tests.accuracy.scoring.speakers import same_speaker


def links(claims):
    return {tuple(sorted(p)) for c in claims for p in combinations(sorted(c["mentions"]), 2) if p[0][0] != p[1][0]}


def given_claims(story, system):
    """The claims of an export, their mentions as sentences of the raw files."""
    mine = []
    for c in system.claims:
        spans = [(x, story.sentence(x["article"], *x["span"])) for x in c["mentions"] if x["span"] is not None]
        m = {(x["article"], k) for x, k in spans if k is not None}
        m = {x for x in m if x not in story.outside and story.sents[x[0]][x[1]][0] >= story.front[x[0]]}
        chain = {(x["article"], k): x.get("chain") for x, k in spans}
        mine.append(
            {
                "id": c.get("id"),
                "verdict": c.get("verdict"),
                "label": c.get("label"),
                "strength": c.get("strength"),
                "mentions": m,
                "chain": chain,
            }
        )
    return mine


def found_claims(story, mine):
    """By the place of an expected claim that of the given one it shares most with, in two articles at least."""
    cand = []
    for j, c in enumerate(mine):
        for i, d in enumerate(story.claims):
            both = c["mentions"] & d["mentions"]
            if len({x[0] for x in both}) > 1:
                cand.append((-len(both), len(c["mentions"] | d["mentions"]), i, j))
    out = {}
    for *_, i, j in sorted(cand):
        if i not in out and j not in out.values():
            out[i] = j
    return out


def score_claims(story, system, say):
    mine = given_claims(story, system)
    g, s = links(story.claims), links(mine)

    def inside(ls):
        return {p for p in ls if not set(p) & story.outside and not any(story.off(a, *story.sents[a][k]) for a, k in p)}

    must, may = (g if ls is None else inside(ls) for ls in (story.must, story.may))
    for p in sorted(must - s):
        say("link missed", None, " ~ ".join(":".join(x) for x in p))
    for p in sorted(s - may):
        say("link added", None, " ~ ".join(":".join(x) for x in p))
    verdict, origin, bare = [0, 0], [0, 0], [0, 0]
    by = {k: [0, 0] for k in ("agree", "compatible", "differ")}
    differ_given = [0, 0]
    found = found_claims(story, mine)
    for i, j in found.items():
        for m in mine[j]["mentions"] & story.claims[i]["mentions"] - set(story.claims[i]["source"]):
            bare[0] += len(mine[j]["chain"].get(m) or []) < 2
            bare[1] += 1
        for m, source in sorted(story.claims[i]["source"].items()):
            if m in mine[j]["mentions"]:
                chain = mine[j]["chain"].get(m) or []
                ok = bool(chain) and same_speaker(str(chain[-1]), source)
                origin[0] += ok
                origin[1] += 1
                if not ok:
                    say("origin", None, f"{':'.join(m)}: {chain} for {source!r}")
        if mine[j]["verdict"] is not None and story.claims[i]["verdict"] is not None:
            ok = str(mine[j]["verdict"]).lower() == story.claims[i]["verdict"]
            verdict[0] += ok
            verdict[1] += 1
            by[story.claims[i]["verdict"]][0] += ok
            by[story.claims[i]["verdict"]][1] += 1
            if str(mine[j]["verdict"]).lower() == "differ":
                differ_given[0] += ok
                differ_given[1] += 1
            if not ok:
                say("verdict", None, f"{story.claims[i]['id']}: {mine[j]['verdict']} for {story.claims[i]['verdict']}")
    given = [c["mentions"] for c in mine if len({x[0] for x in c["mentions"]}) > 1]
    alike = sorted(
        (-len(m & d["mentions"]) / len(m | d["mentions"]), i, j)
        for i, d in enumerate(story.claims)
        for j, m in enumerate(given)
        if 2 * len(m & d["mentions"]) >= len(m | d["mentions"])
    )
    whole_g, whole_s = set(), set()
    for _, i, j in alike:
        if i not in whole_g and j not in whole_s:
            whole_g.add(i), whole_s.add(j)
    in_g, in_s = ({x for p in ls for x in p} for ls in (g, s))
    return {
        "link": [len(must & s), len(must), len(s), len(may & s)],
        "mention": [len(in_g & in_s), len(in_g), len(in_s)],
        "claim": [len(whole_g), len(story.claims), len(given)],
        "claim_found": [len(found), len(story.claims)],
        "verdict": verdict,
        "origin": origin,
        "strong": [len(may & (top := links([c for c in mine if c["strength"] == "strong"]))), len(top)],
        "origin_none": bare,
        **{f"says_{k}": v for k, v in by.items()},
        "differ_right": differ_given,
    }
