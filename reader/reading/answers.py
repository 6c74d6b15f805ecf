"""The answers to a claim as they are told: which first, around which words, who shares an origin, who is silent."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Claim, Mention, Near, overlap
from reader.reading.figures import difference, figure_of, unit_told_in
from reader.reading.highlights import Answer
from reader.reading.lead import disputes_of, leading
from reader.reading.material import Material
from reader.reading.nearby import near_answer_of, near_answers
from reader.reading.pointing import Pointing
from reader.reading.quoted import quoted_in, said_of
from reader.reading.told_here import ToldHere
from reader.reading.weight import tellers
from reader.standing import disputed_first
from reader.wording import MISSED, counted

_MOST_GHOSTS = 12
"""So many of the claims an article leaves out stand in its text; the list has all."""
MOST_SHARING = 40
"""Outlets that are named as having an answer's origin."""
_FEW_TELL = 2
"""A doubtful claim is one of them only where more outlets tell it."""
_LANGUAGE = "language: "
"""How the note begins that says an article is in another language."""
NEAR = "where something below may answer"
"""What is said of outlets in which no answer was found but something close to one."""
_SENTENCE = 320
"""Longer sentences are shown around their answer."""


def claims_here(pointing: Pointing) -> list[Answer]:
    """The current article's claims, each once with its first mention there, disputed first, then in reading order.

    What is but an update comes behind what is disputed, and what may be no claim at all behind everything else.
    """
    first: dict[str, Answer] = {}
    for answer in sorted(pointing.material.shown.answers.get(pointing.article_id, []), key=lambda a: a.mention.start):
        first.setdefault(answer.claim.id, answer)
    return sorted(
        first.values(),
        key=lambda a: (*disputed_first(a.claim), a.claim.sureness == "doubtful", a.mention.start),
    )


class Compared(NamedTuple):
    """A claim as it is told while one of its answers is being read."""

    claim: Claim
    here: Mention
    """The answer being read."""
    unit: str | None
    """In which unit the figures are told; None where there are none."""
    quoted: tuple[str, ...]
    """The quotations of its article, against which those of the others are told; none where it is no quotation."""


def compared(material: Material, answer: Answer) -> Compared:
    """What the answers of a claim are told against, worked out once for all of them."""
    claim, here = answer
    quoted = quoted_in(material, claim, here.article) if claim.kind == "quote" else ()
    return Compared(claim, here, unit_told_in(material, claim, here), quoted)


def answers_by_outlet(material: Material, read: Compared) -> list[list[Mention]]:
    """The outlet being read with all it says, then the others: those whose answers the verdict rests on, then those
    furthest from anything it says; of one outlet the earlier article before the later.

    Stepping from one of its answers to the next leaves all of them in place.
    """

    def outlet(mention: Mention) -> str:
        return material.article_by_id(mention.article).outlet

    claim, here = read.claim, read.here
    mine = outlet(here)
    own = [m for m in claim.mentions if outlet(m) == mine]
    disputes = disputes_of(material, material.whole(claim))

    def apart(mention: Mention) -> tuple[bool, float]:
        furthest = max(difference(material, mention, one) for one in own)
        return not leading(material, disputes, mention), -furthest

    told = {said_of(material, here): here}
    for mention in sorted(claim.mentions, key=apart):
        # an interrupted quotation is one answer in pieces
        told.setdefault(said_of(material, mention), mention)
    by_outlet: dict[str, list[Mention]] = {}
    for mention in told.values():
        by_outlet.setdefault(outlet(mention), []).append(mention)
    for mentions in by_outlet.values():
        mentions.sort(key=lambda m: material.in_time(m.article))
    by_outlet[mine].sort(
        key=lambda m: (
            m.article != here.article,
            material.in_time(m.article),
            m.start,
            m.answer or (m.start, m.end),
        )
    )
    return list(by_outlet.values())


def sentence_around(material: Material, mention: Mention) -> tuple[str, str, str]:
    """A mention's sentence, cut around its answer where it is long: before the answer, the answer, after it."""
    text = material.article_by_id(mention.article).text
    start, end = mention.start, mention.end
    a, b = mention.answer or (start, start)
    figure = figure_of(material, mention)
    if not mention.answer and figure:
        a, b = figure.start, figure.end
    a, b = max(start, min(a, end)), max(start, min(b, end))
    cut_start, cut_end = start, end
    if end - start > _SENTENCE:
        cut_start = max(start, a - _SENTENCE // 2)
        cut_end = min(end, max(b, cut_start + _SENTENCE))
    before = ("…" if cut_start > start else "") + text[cut_start:a]
    return before, text[a:b], text[b:cut_end] + ("…" if cut_end < end else "")


def sharing_origin(material: Material, claim: Claim, mention: Mention) -> dict[str, str]:
    """The outlets with which an answer that names its source shares the origin, with their letters.

    Of more than `MOST_SHARING` one more than that many: each of thousands may share its origin with all others.
    """
    if len(mention.chain) < 2:
        return {}
    own = material.article_by_id(mention.article).outlet
    mine = [o for o in claim.origin_list if mention.article in o.articles]
    named = [o for o in mine if o.name in mention.chain]
    if not named:
        # an article of two sources has two origins: the other one is what its other answers name
        others = {name for m in claim.mentions if m.article == mention.article and m != mention for name in m.chain[1:]}
        named = [o for o in mine if o.name not in others]
    outlets = (material.article_by_id(a).outlet for o in named[:1] for a in o.articles)
    sharing: dict[str, str] = {}
    for outlet in outlets:
        if outlet != own:
            sharing[outlet] = material.markers[outlet]
            if len(sharing) > MOST_SHARING:
                break
    return sharing


def silent_outlets(material: Material, claim: Claim) -> dict[str, list[str]]:
    """Outlets in which no answer was found, by how far they were searched: the program may have missed one."""
    answering = material.outlets_of(claim)
    silent: dict[str, list[str]] = {}
    for article in claim.silent:
        outlet = material.article_by_id(article).outlet
        if outlet not in answering:
            silent.setdefault(outlet, []).append(article)
    near = {near.article for near in near_answers(material, claim)}
    found: dict[str, list[str]] = {}
    for outlet, articles in silent.items():
        searched = NEAR if near.intersection(articles) else _searched(material, articles)
        found.setdefault(searched, []).append(outlet)
    return found


def _searched(material: Material, articles: list[str]) -> str:
    """How far an outlet was looked through before no answer was found in it."""
    if any(material.reading(a) is None for a in articles):
        return "which could not be searched"
    kinds = {material.article_by_id(a).text_kind for a in articles}
    return "of which only a digest was there to search" if kinds == {"digest"} else f"all of it searched; {MISSED}"


class LeftOut(NamedTuple):
    """Claims of others that were not found in the current article's outlet, neither as such nor by their figure.

    Two or more of them make each for itself. What most tell comes first, then what is sure, then what is disputed; at
    the end what may be no claim at all.
    """

    missing: list[Claim]
    perhaps: list[tuple[Claim, Near]]
    """Claims that it may answer, and where."""


def left_out(pointing: Pointing) -> LeftOut:
    """What of others' claims is not in the current article, and what may be."""
    material = pointing.material
    found = LeftOut([], [])
    article = pointing.article
    if article is None:
        return found
    articles = {a.id: a for a in material.story.articles}
    here = ToldHere(material, article.outlet)
    others = (c for c in material.shown.claims if article.outlet not in material.outlets_of(c))
    told = [(many, c) for c in others if (many := tellers(c, articles)) > 1 and not here.has(c)]
    told.sort(key=lambda t: (t[1].sureness == "doubtful", -t[0], t[1].sureness != "strong", t[1].verdict != "differ"))
    for _, claim in told:
        near = near_answer_of(material, claim, article.outlet)
        if near is None:
            found.missing.append(claim)
        else:
            found.perhaps.append((claim, near))
    return found


def left_out_told(pointing: Pointing) -> tuple[str, str]:
    """How much of what others report the current article leaves out: in a line, and shorter."""
    material, article = pointing.material, pointing.article
    if article is None or not material.shown.claims:
        return "Left out", "Left out"
    missing, perhaps = left_out(pointing)
    others = sum(len(material.outlets_of(c).keys() - {article.outlet}) >= 2 for c in material.shown.claims)
    more = f", {len(perhaps)} may be there" if perhaps else ""
    head = f"{len(missing)} of {counted(others, 'claim')}"
    return f"{article.outlet}: {head} that at least two others report were not found{more}", f"{head} not found{more}"


def shown_left_out(pointing: Pointing) -> list[Claim]:
    """The first few of the claims left out, to be shown in the text; no doubtful ones that only two outlets tell."""
    left = [c for c in left_out(pointing).missing if c.sureness != "doubtful" or c.outlets > _FEW_TELL]
    return left[:_MOST_GHOSTS]


_ALONE = "Only one article is open.", "Open more than one on the same event to compare: ramadi-reader FOLDER"


def why_no_claims_shown(material: Material) -> tuple[str, str]:
    """Why no claim at all is shown, and what to do; both empty where some are."""
    if material.shown.claims:
        return "", ""
    if material.why_no_claims:
        return material.why_no_claims, ""
    if len(material.story.articles) == 1:
        return _ALONE
    if material.filter or material.query:
        told = "{outlets} chooses outlets, {filter} another expression"
        return "No claim passes the filter.", material.manner.told(told)
    told = "{search-all} looks for words in all articles, {speakers} lists who is quoted"
    return "The outlets share no claim.", material.manner.told(told)


def why_nothing_shared(pointing: Pointing) -> tuple[str, str]:
    """Why the current article shares no claim, and what to do."""
    material = pointing.material
    if len(material.story.articles) == 1:
        return _ALONE
    notes = pointing.article.notes if pointing.article else ()
    if foreign := next((note for note in notes if note.startswith(_LANGUAGE)), ""):
        told = foreign.removeprefix(_LANGUAGE)
        return f"{told[0].upper()}{told[1:]}.", ""
    hint = "{outlets} shows more outlets" if material.filter else "{claims} lists the claims the other articles share"
    return "No shown outlet shares a claim with this article.", material.manner.told(hint)


AS_PART = "Compared as part of its sentence, which answers"
"""What is said of words that answer no claim by themselves, before those that their sentence answers."""


def answers_around(pointing: Pointing) -> list[Answer]:
    """What the sentence around the current passage answers, where the passage itself answers nothing."""
    if pointing.shown_answer is not None:
        return []
    return [pointing.highlights[highlight].answers[n] for highlight, n in pointing.answers_here]


def why_unanswered(pointing: Pointing) -> list[str]:
    """Why the current passage answers no claim, and how far that was looked for."""
    material = pointing.material
    if material.analysis is None:
        return [material.why_no_claims]
    if len(material.story.articles) == 1:
        return ["Only one article is open, so there is nothing to compare it with."]
    if hidden := _hidden_here(pointing):
        what = f"The filter hides {counted(hidden, 'claim')} of this passage."
        return [what, material.changes_filters]
    others = sum(article.id != pointing.article_id for article in material.shown.articles)
    searched = f"{counted(others, 'other article')} searched; {MISSED}." if others else "No other article is shown."
    return ["No shown outlet was found to answer this.", searched]


def _hidden_here(pointing: Pointing) -> int:
    """How many claims the current passage answers that the filters take away."""
    material, passage = pointing.material, pointing.shown_passage
    if material.analysis is None or passage is None or not (material.query or material.filter):
        return 0
    return sum(
        any(m.article == pointing.article_id and overlap((m.start, m.end), passage[0]) for m in claim.mentions)
        for claim in material.analysis.claims
    )
