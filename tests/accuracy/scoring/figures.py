"""Scores figures: spans, values, units."""

import re

from tests.accuracy.scoring.pairing import iou, pair_up, report, spot

NUMBER_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    "fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
    "eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|"
    "trillion|trillions|dozen|dozens|score|scores|half|halves|third|thirds|quarter|quarters|"
    "fifth|fifths|tenth|double|doubled|doubling|triple|tripled|tripling|twice|thrice|once|"
    "couple|single|pair|both"
)
NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*|\b(?:" + NUMBER_WORDS + r")\b", re.I)
UNITS = {}
for line in """percent % per_cent pct percentage percentage_points percentage_point points_percent
    USD $ usd dollar dollars us_dollar us_dollars us$ united_states_dollar united_states_dollars
    EUR € euro euros
    GBP £ pound_sterling pounds_sterling british_pound british_pounds
    years year yr yrs year-old years_old yearly
    months month
    weeks week
    days day
    hours hour hr hrs
    minutes minute min mins
    seconds second sec secs
    miles mile mi
    km kilometer kilometers kilometre kilometres kms
    meters meter metre metres m
    feet foot ft
    inches inch
    acres acre
    pounds pound lb lbs pound-mass
    tons ton tonne tonnes
    times time x fold
    mph mile_per_hour miles_per_hour miles/hour
    cents cent
    |none none dimensionless count counts people person""".splitlines():
    names = line.split()
    for w in names:
        UNITS[w.replace("_", " ").lower()] = "" if names[0] == "|none" else names[0]


def unit_of(u):
    u = re.sub(r"\s+", " ", str(u or "")).strip().strip(".").lower()
    return UNITS.get(u, u[:-1] if u.endswith("s") and len(u) > 3 else u)


def same_number(x, y):
    if x in ("", None) or y in ("", None):
        return x in ("", None) and y in ("", None)
    try:
        x, y = float(str(x).replace(",", "")), float(str(y).replace(",", ""))
        return abs(x - y) <= 1e-3 * max(abs(x), abs(y))
    except ValueError:
        return str(x) == str(y)


def same_date(x, y):
    if x in ("", None) or y in ("", None):
        return x in ("", None) and y in ("", None)
    x, y = (str(v).strip().removesuffix(".0")[:10].lstrip("-X") for v in (x, y))
    if x == y:
        return True
    return bool(re.fullmatch(r"\d\d-\d\d", y)) and x.endswith(y)  # gold without the year


def figure_value(g, s):
    """(numbers right, unit right)"""
    eq = same_date if g["kind"] == "date" else same_number
    nums = eq(s.get("low"), g.get("low")) and eq(s.get("high"), g.get("high"))
    return nums, g["kind"] == "date" or unit_of(s.get("unit")) == unit_of(g.get("unit"))


def score_figures(story, system, say):
    gold = []
    for g in story.figures:
        t = story.texts[g["article"]][g["start"] : g["end"]]
        gold.append(
            {
                **g,
                "tokens": [(g["start"] + m.start(), g["start"] + m.end()) for m in NUMBER.finditer(t)]
                or [(g["start"], g["end"])],
            }
        )
    mine = [s for s in system.figures if s["span"] is None or s["span"][0] >= story.front[s["article"]]]

    def weight(g, s):
        if s["span"] is None or not any(min(b, s["span"][1]) > max(a, s["span"][0]) for a, b in g["tokens"]):
            return 0.0
        return 1e-6 + iou((g["start"], g["end"]), s["span"])

    pairs = pair_up(gold, mine, weight)
    count = {"figure": spot(gold, mine, pairs)}

    def is_date(k):
        return str(k).lower() in ("date", "year", "datetime", "daterange")

    taken = {j: i for i, j in pairs}
    n_gold = sum(g["kind"] != "date" and not g["off"] for g in gold)
    hit = sum(gold[i]["kind"] != "date" and not gold[i]["off"] for i in taken.values())
    false = sum(j not in taken and not is_date(s.get("kind")) for j, s in enumerate(mine))
    count["amount"] = [hit, n_gold, hit + false]
    value, nums, units, bound = [0, 0], [0, 0], [0, 0], [0, 0]
    for i, j in pairs:
        g, s = gold[i], mine[j]
        if g["off"] or not g.get("sure_value", True):
            continue
        n, u = figure_value(g, s)
        for c, ok in ((value, n and u), (nums, n), (units, u)):
            c[0] += ok
            c[1] += 1
        if g["kind"] != "date" and not same_number(g.get("low"), g.get("high")):
            bound[0] += n
            bound[1] += 1
        if not (n and u):
            given, asked = (f"{x.get('low')}..{x.get('high')} {x.get('unit')!r}" for x in (s, g))
            say("value", g, f"{given} for {asked}")
    report(say, "figure", gold, mine, pairs)
    return {
        **count,
        "value": value,
        "value_number": nums,
        "value_unit": units,
        "value_range": bound,
        "value_all": [value[0], sum(not g["off"] and g.get("sure_value", True) for g in gold)],
    }
