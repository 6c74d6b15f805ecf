"""Scores tidying: site furniture left in, sentences of the story lost."""

from collections import defaultdict

from tests.accuracy.scoring.alignment import squeeze


def score_body(story, system, say):
    leak, loss, front = [0, 0], [0, 0], 0
    for stem, sents in story.sents.items():
        al, extra = system.align.get(stem), system.extra.get(stem, ())
        flags, groups = {}, defaultdict(list)
        for k, (a, b) in sents.items():
            q = squeeze(story.texts[stem][a:b])
            if a < story.front[stem]:
                front += len(q) > 8 and not q.startswith("title:") and al is not None and q in al.whole
                continue
            share = al.share(a, b) if al else 0.0
            if share is not None:
                flags[k] = share >= 0.8
                groups[q].append(k)
        for q, ks in groups.items():
            n = sum(flags[k] for k in ks)
            if al and len(q) >= 12:  # moved elsewhere is not gone
                n = max(n, min(len(ks), al.whole.count(q)))
            for r, k in enumerate(sorted(ks, key=lambda k: (k in story.boiler[stem], not flags[k]))):
                flags[k] = r < n  # of the same words twice what is left is taken to be the body's
        for k, there in flags.items():
            a, b = sents[k]
            if k in story.boiler[stem]:
                leak[0] += there
                leak[1] += 1
                if there:
                    say("leak", None, f"{stem} {k}")
            else:
                q = squeeze(story.texts[stem][a:b])
                there = there or any(q and q in x for x in extra)
                loss[0] += not there
                loss[1] += 1
                if not there:
                    say("loss", None, f"{stem} {k}")
    return {"leak": leak, "loss": loss, "front_left": [front, 0]}
