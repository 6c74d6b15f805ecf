"""What a figure counts and what is done (`civilians fled`), in the text's words.

No parser: the noun stands after the number, or was said with the number before; the verb is the one of its clause that
news English counts with. Where the text leaves the noun out, persons are meant if persons do or suffer the verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.lexicon import PERSON, flags_of
from reader.analysis.quantities.ages import bearer_of, first_in_age, set_age, who_is
from reader.analysis.quantities.clause import VERB_REACH, verb_after, verb_before
from reader.analysis.quantities.coordination import is_object, shared_verb
from reader.analysis.quantities.counted import names_persons
from reader.analysis.quantities.decades import age_opening
from reader.analysis.quantities.drafts import Draft, words
from reader.analysis.quantities.included import deed_of_number, is_included, noun_of_number, who_of_them
from reader.analysis.quantities.nouns import noun_after, noun_joined
from reader.analysis.quantities.particles import own_verb
from reader.analysis.quantities.phrasing import deed_of, group_before, hung_on, told_of_whom, verb_from
from reader.analysis.quantities.places import (
    name_before,
    name_behind,
    name_in,
    past_bracket,
    past_conversion,
    place_after,
    subject_of,
)
from reader.analysis.quantities.portions import is_told_of_whole, is_whole, leads_up, noun_of_whole, some_of_them
from reader.analysis.quantities.rates import rate_noun_end
from reader.analysis.quantities.shares import shared_noun
from reader.analysis.quantities.spared import is_spared
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.wording import CARED_FOR, PERSONAL, is_plural, listed, person_kinds, verb_classes

_STATES = frozenset(
    ("killed", "wounded", "fled", "arrested", "missing", "rescued", "freed", "stranded", "hospitalised", *CARED_FOR)
)
"""Classes whose name reads well after a noun: `deaths of 10 people` is `people killed`."""
_TOLD_SO = PERSONAL - {"sick"}
"""Classes of deeds that are found wherever they stand."""
_ELSEWHERE = frozenset(("in", "on", "at", "near"))
"""Words behind a count of which the deed is left out, with its noun, as the one before has it."""
_LEADING = frozenset(("of", "to", "at", "least", "by", "from"))
_BEFALLEN = frozenset(("killed", "wounded", "missing"))
_RATES = frozenset(("a", "an", "per", "each", "every"))
_LISTED = frozenset(("and", ",", "or", "including"))


def counted_of(tokens: Tokens, drafts: Sequence[Draft], number: int) -> str:
    """What figure `number` of the sentence's figures counts and what is done, in the text's words.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
    """
    # one after the other: what befell some is told by those before, and a list may have hundreds
    for n in range(number + 1):
        if n not in tokens.counted:
            tokens.counted[n] = _counted(tokens, drafts, n)
    return tokens.counted[number]


def _counted(tokens: Tokens, drafts: Sequence[Draft], number: int) -> str:
    """The same, worked out; of the figures before it that is known."""
    draft = drafts[number]
    if draft.kind == "date":
        return ""
    if hung := hung_on(tokens, draft):
        return hung
    if draft.sort == "rate":
        return _rated(tokens, draft)
    noun, end = _noun_of(tokens, drafts, number)
    if of_whole := noun_of_whole(tokens, drafts, number):
        noun, end = of_whole, draft.end
    if draft.kind == "age":
        noun = noun if tokens.word(draft.end - 1) in ("old", "olds") else ""
        at = draft.start
        first = first_in_age(tokens, at)
        if noun:
            ends = not flags_of(tokens.word(end) or " ") & PERSON  # Reuters of a Reuters journalist
            return first or name_behind(tokens, end) or (name_in(noun) if ends else "") or noun
        whose = name_before(tokens, age_opening(tokens, at)) or first or who_is(tokens, at) or bearer_of(tokens, at)
        return whose or set_age(tokens, at)
    if draft.kind == "distance":
        place = place_after(tokens, past_bracket(tokens, draft.end))
        if place:
            return " ".join(p for p in (subject_of(tokens, draft.start), place) if p)
    group = group_before(tokens, draft.start) if draft.kind == "count" else ""
    if group:
        return group
    noun, verb = _with_deed(tokens, drafts, number, noun, end)
    shown = _shown_deed(noun, verb, draft.kind == "count")
    if draft.kind == "money" and not (noun or shown) and tokens.word(draft.end) in ("each", "apiece"):
        return "price"
    return " ".join(p for p in (noun, shown) if p) or _ballot(tokens, draft)


def _with_deed(tokens: Tokens, drafts: Sequence[Draft], number: int, noun: str, end: int) -> tuple[str, str]:
    """The noun of a figure, where it is left out too, and the verb of what was done, as one would say them.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
        noun: what stands behind the figure; empty where nothing does.
        end: the token behind that.
    """
    draft = drafts[number]
    verb, leads = _verb_told(tokens, drafts, number, end)
    if draft.kind != "count" or (noun and is_whole(tokens, drafts, number)):
        return noun, verb
    if (own := own_verb(tokens, draft.end)) and verb_classes().get(own) not in _TOLD_SO:
        noun, end, verb, leads = "", draft.end, own, False
    elif noun and (own := _own_clause(tokens, draft, end)):
        verb, leads = own, False
    elif not noun and (done := deed_of_number(tokens, draft.start)):
        noun, verb, leads = noun_of_number(tokens, draft.start) or "people", done, False
    elif lacking := _lacking(tokens, end):
        verb, leads = lacking, False
    elif tokens.starts_with(end, ("in", "hospital")) and (not noun or names_persons(noun)):
        return noun or "people", "hospitalised"  # five dead, 30 in hospital
    noun, verb = deed_of(tokens, draft, noun or _elided(tokens, drafts, number, verb, leads), verb, end)
    if is_spared(tokens, draft, noun, verb, end):
        return noun, ""
    return noun, verb


def _lacking(tokens: Tokens, end: int) -> str:
    """What those counted are without, right behind them: `left 14 dead and 40,000 without power`; else empty."""
    what = tokens.word(end + 1)
    bare = tokens.word(end) == "without" and what.isalpha() and not verb_after(tokens, end)[0]
    return f"without {what}" if bare else ""


def _own_clause(tokens: Tokens, draft: Draft, end: int) -> str:
    """What those did of whom a clause of their own is told: `two died and nine men ran`; empty where none is."""
    joined = tokens.word(draft.start - 1) in ("and", "but", "while")
    own = own_verb(tokens, end) if joined else ""
    return own if own in listed("went") - {"left", "hid"} and verb_classes().get(own) not in _TOLD_SO else ""


def _noun_of(tokens: Tokens, drafts: Sequence[Draft], number: int) -> tuple[str, int]:
    """The noun that a figure counts, which mostly follows it, and the token after that.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
    """
    draft = drafts[number]
    if draft.sort == "fraction" and (named := shared_noun(tokens, draft.number_at)):
        return named, draft.end
    if draft.kind == "count" and (whom := told_of_whom(tokens, draft, alone=not number)):
        return whom, draft.end
    noun, end = who_of_them(tokens, draft.end) if draft.kind == "count" else ("", 0)
    if noun:
        return noun, end
    if verb := some_of_them(tokens, draft.end):
        return "", verb
    end = past_conversion(tokens, drafts, number)
    at = end + tokens.starts_with(end, ("out", "of"))
    noun, end = noun_after(tokens, at) if tokens.word(at) not in _RATES else ("", at)
    if not noun and draft.kind in ("money", "percent", "other", "duration"):
        return noun_joined(tokens, past_conversion(tokens, drafts, number))
    return noun, end


def _shown_deed(noun: str, verb: str, is_count: bool) -> str:
    """The verb told with a noun, or its class where that says what became of people; empty where the noun says it."""
    told = noun.lower().split()
    known = verb_classes().get(verb, verb)
    shown = known if known in _STATES and is_count and verb not in listed("told_as_is") else verb
    if noun and verb in person_kinds():
        return ""  # nine were children and six women
    said = {shown, verb}.intersection(told) or any(verb_classes().get(w) == verb_classes().get(verb, "") for w in told)
    return "" if said else shown


def _ballot(tokens: Tokens, draft: Draft) -> str:
    """`votes` where a figure is for and against and the sentence speaks of voting; 3-1 may be a match."""
    return "votes" if draft.sort == "vote" and not words("votes").isdisjoint(tokens.low) else ""


def _rated(tokens: Tokens, draft: Draft) -> str:
    """What a rate counts: `cases` of `18.4 cases per 100,000`, `incidence` where that is what is told."""
    at = rate_noun_end(tokens, draft)
    noun = noun_after(tokens, at)[0] if at < draft.end and tokens.word(at) not in _RATES else ""
    if noun:
        return noun
    told = (w for w in reversed(tokens.low[max(0, draft.start - VERB_REACH) : draft.start]) if w in listed("rated"))
    return next(told, "")


def _verb_told(tokens: Tokens, drafts: Sequence[Draft], number: int, end: int) -> tuple[str, bool]:
    """The verb of a count and whether it leads up to it; of a whole of which some are counted, who they are.

    Args:
        tokens: the sentence.
        drafts: all its figures in order.
        number: which of them.
        end: the token behind its noun.
    """
    if is_whole(tokens, drafts, number):
        if is_told_of_whole(tokens, end) or tokens.word(end) in listed("befallen"):
            return tokens.word(end), False
        befell = tokens.word(drafts[number].end)  # of the 41 dead, nine
        return (befell if verb_classes().get(befell) in PERSONAL else ""), False
    if is_included(tokens, drafts, number) and (befell := _deed_before(tokens, drafts, number)):
        return befell, False
    draft = drafts[number]
    some = any(draft.end < d.start < end for d in drafts) and is_told_of_whole(tokens, end)
    verb, leads = _verb_of(tokens, drafts, number, end + 1 if some else verb_from(tokens, draft, end))
    if not verb and number and leads_up(tokens, drafts[number - 1], draft):
        verb = _deed_before(tokens, drafts, number)
    return verb, leads


def _deed_before(tokens: Tokens, drafts: Sequence[Draft], number: int) -> str:
    """What befell those of whom a count tells some: `41 dead, among them a child`."""
    all_of = counted_of(tokens, drafts, number - 1).split()
    return next((w for w in reversed(all_of) if verb_classes().get(w) in PERSONAL), "")


def _verb_of(tokens: Tokens, drafts: Sequence[Draft], number: int, end: int) -> tuple[str, bool]:
    """The counting verb that a figure goes with, and whether it leads up to it (`death toll of`)."""
    draft = drafts[number]
    if (holding := tokens.word(draft.start - 1)) in listed("holding"):
        return holding, False
    at_once = tokens.word(draft.end)
    if draft.kind == "count" and at_once in listed("verbs_only") and verb_classes().get(at_once) in _BEFALLEN:
        return at_once, False  # puts the count at 58 dead
    after, near = verb_after(tokens, end)
    hung = draft.kind == "duration" and any(w in HYPHENS for w in tokens.low[draft.start : draft.end])
    before, far = verb_before(tokens, draft.start) if not hung else ("", VERB_REACH)
    if draft.kind != "count" and before in listed("court_nouns"):
        before, far = "", VERB_REACH
    if before and far <= 2 and tokens.word(draft.start - 1) in _LEADING:
        return before, True
    if far == 1 and verb_classes().get(before) in PERSONAL:
        return before, False
    if not after and (_is_of_its_own(tokens, draft, end) or _says_state(tokens, draft.end, end)):
        return "", False
    if after and (near <= 4 or (not is_object(tokens, draft) and (not before or far > 6))):
        return after, False
    if not before and (shared := shared_verb(tokens, drafts, number)):
        return shared, False
    if not before and number and tokens.word(draft.start - 1) in _LISTED:
        earlier = drafts[number - 1]
        if earlier.kind == draft.kind and draft.start - earlier.end < 8:
            _, after_noun = noun_after(tokens, earlier.end)
            return verb_after(tokens, after_noun)[0] or verb_before(tokens, earlier.start)[0], False
        if earlier.kind == draft.kind and tokens.word(draft.end) in _ELSEWHERE:
            return _deed_before(tokens, drafts, number), False  # nine died in Orle, three in Velm
    return before, False


def _says_state(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the noun says by itself what befell those counted: `87 bodies and 40 wounded people`."""
    return any(verb_classes().get(w) in PERSONAL and not is_plural(w) for w in tokens.low[start : end - 1])


def _is_of_its_own(tokens: Tokens, draft: Draft, end: int) -> bool:
    """Whether a clause begins with a count that says what they are: `three died and five are in intensive care`."""
    joined = tokens.word(draft.start - 1) in ("and", "but", "while", ";")
    being = tokens.word(end) in ("are", "were", "is", "was", "remain", "remained")
    return joined and being and tokens.word(end + 1) in ("in", "on", "under", "at", "from", "still", "now")


def _elided(tokens: Tokens, drafts: Sequence[Draft], number: int, verb: str, leads: bool) -> str:
    """The noun that is left out: the one of the count before, or `people` where persons do or suffer the verb."""
    if told := noun_of_number(tokens, drafts[number].start):
        return told
    before = tokens.low[max(0, drafts[number].start - 2) : drafts[number].start]
    if before == ["family", "of"] or (leads and verb_classes().get(verb) in PERSONAL):
        return "people"
    personal = verb_classes().get(verb) in PERSONAL
    if personal and before[-1:] in (["among"], ["of"]):
        return "people"
    for earlier in reversed(drafts[max(0, number - 3) : number]):
        if earlier.kind == "count" and not hung_on(tokens, earlier):
            noun, after = noun_after(tokens, earlier.end)
            if tokens.word(after) == "," and tokens.word(after + 1) in ("has", "had", "have", "was", "were"):
                continue  # in a clause that ends there: `which has two sources, had confirmed 47`
            if noun and (not personal or names_persons(noun) or _may_be_missing(tokens, noun, after, verb)):
                return noun
    return "people" if personal else ""


def _may_be_missing(tokens: Tokens, noun: str, after: int, verb: str) -> bool:
    """Whether things of which some were found are missing, and no people: `two vases were found and 10 are missing`."""
    found = not listed("found_again").isdisjoint(tokens.low[after : after + 4])
    dead = verb_classes().get(noun.lower().split()[-1]) in PERSONAL
    return verb_classes().get(verb) == "missing" and found and not dead
