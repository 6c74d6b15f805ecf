"""Ways of counting in which the noun or the deed does not stand where it mostly does.

`a 140-bed hospital`, `six of the dead were children`, `captives, three of whom`, `19 people lost their lives`,
`the war cost 200 lives`, `4,000 residents have left the town`, `three were set free`.
"""

from __future__ import annotations

from reader.analysis.language.lexicon import AUX, flags_of
from reader.analysis.quantities.clause import VERB_REACH
from reader.analysis.quantities.drafts import Draft
from reader.analysis.quantities.fates import fate_of
from reader.analysis.quantities.nouns import noun_after
from reader.analysis.quantities.number_words import number_words
from reader.analysis.quantities.tokens import HYPHENS, Tokens
from reader.analysis.quantities.wording import is_plural, listed, person_kinds, verb_classes
from reader.data import table, word_list

_TAKING = 7
"""Tokens before a number of lives in which the verb stands that took them, and `lives of`."""
_BE = frozenset(("were", "are", "was", "is"))
_HARMED = frozenset(("killed", "wounded", "missing", "arrested", "rescued", "freed", "fled", "sick", "hospitalised"))
_FATES = frozenset(("killed", "rescued"))
_ACTIVE = frozenset(("died", "drowned", "perished", "survived"))
"""What befell people in the end, and the verbs that tell of it without another beside them."""
_COSTING = frozenset(("cost", "costs", "costing"))
_LOSING = frozenset(("lost", "lose", "losing"))
_FALLEN = frozenset(("fell", "fallen"))
_TURNS = (
    _LOSING
    | _FALLEN
    | {"joined", "join", "part"}
    | {"free", "left", "taken", "signed", "held", "let", "alive", "made", "makes", "yet", "hospital", "hospitals"}
)
"""Words with which others say what befell those counted: without one of them nothing more is looked for."""
_FREED = frozenset((("set", "free"), ("walked", "free"), ("walk", "free")))
_LOCKED_UP = frozenset((("without", "trial"), ("in", "custody"), ("on", "suspicion"), ("without", "charge")))
"""What follows `held` where it is for locked up."""
_TAKEN = frozenset(
    ("taken", "brought", "rushed", "flown", "carried", "admitted", "treated", "remain", "remained", "are", "were")
)
"""Words before `hospital` that say of whom one counts that they are there."""
_BURIED = frozenset(("still", "be", "buried", "trapped", "burned", "burnt", "eaten"))
"""Words beside which who is alive is not out of danger, or was not left so."""
_MARCH = 6
"""Tokens behind `joined` within which it is told that it was a march, and one more."""
_OF_THINGS = frozenset(("fleet", "convoy"))
_OTHERS = (["another"], ["the"], ["some"], ["about"], ["at"], ["other"])
"""Words before the number of others."""
_OWN = frozenset(("their", "his", "her", "its", "the"))
_IN_DUTY = ("in the line of duty", "in action", "in battle", "in combat")
"""What tells of whom it is said that they fell that they died."""
_PARTED = frozenset((".", ";", ":", "but", "while", "who"))
_IRREGULAR = {"man": "men", "woman": "women", "person": "people", "child": "children", "foot": "feet"}


def hung_on(tokens: Tokens, draft: Draft) -> str:
    """What a number counts that a hyphen ties to it, as many: `beds` of `a 140-bed hospital`; empty for others."""
    at = draft.end
    if draft.kind != "count" or draft.unit or draft.sort != "number" or tokens.word(at) not in HYPHENS:
        return ""
    noun = tokens.word(at + 1)
    if not tokens.tied(at) or noun not in listed("hung"):
        return ""
    if noun == "strong":
        group = tokens.word(at + 2)  # a five-strong panel, a 40-strong fleet
        return "people" if group in listed("groups") - _OF_THINGS else group if group.isalpha() else ""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeou" else f"{noun}s"


def group_before(tokens: Tokens, at: int) -> str:
    """What a number after `of` counts by the noun before it: `a crew of 18`, `a mother of two`; empty for others."""
    behind = at + 1
    if tokens.word(at - 1) in HYPHENS:
        at -= 1
    if tokens.word(at - 1) != "of":
        return ""
    at -= 2 if tokens.word(at - 2) in HYPHENS else 1
    noun = tokens.word(at - 1)
    if tokens.word(behind) in listed("sexes"):
        return ""  # the panel of eight women and four men
    things = noun_after(tokens, behind)[0].lower().rpartition(" ")[2]
    if is_plural(things) and things not in person_kinds():
        return ""  # a convoy of 16 trucks
    counted: str = table("reader.analysis", "counted")["parents"].get(noun, "")
    return counted or (noun if noun in listed("groups") else "")


def told_of_whom(tokens: Tokens, draft: Draft, alone: bool) -> str:
    """Who is counted of those spoken of: `six of the dead were children`, `captives, three of whom`; else empty.

    Args:
        tokens: the sentence's.
        draft: the count.
        alone: whether it is the first of its sentence, so that `whom` can only be those named right before.
    """
    at = draft.end
    if tokens.starts_with(draft.start - 2, ("of", "whom")) and tokens.word(at) in _BE:
        noun, _ = noun_after(tokens, at + 1)
        return noun if noun and person_kinds().get(noun.lower().split()[-1]) else ""
    if tokens.word(at) != "of":
        return ""
    if tokens.word(at + 1) in ("us", "you"):
        return "people"  # all 40 of us
    if tokens.word(at + 1) in ("whom", "which"):
        before = tokens.word(draft.start - 2) if alone and tokens.word(draft.start - 1) == "," else ""
        return before if is_plural(before) and before.isalpha() else ""
    at += 2 if tokens.word(at + 1) == "the" else 1
    if verb_classes().get(tokens.word(at)) not in _HARMED and person_kinds().get(tokens.word(at)) is None:
        return ""
    if tokens.word(at + 1) not in _BE:
        return ""
    noun, _ = noun_after(tokens, at + 2)
    return noun if noun and person_kinds().get(noun.lower().split()[-1]) else ""


def deed_of(tokens: Tokens, draft: Draft, noun: str, verb: str, at: int) -> tuple[str, str]:
    """The noun and the verb of a count as one would say them plainly.

    Args:
        tokens: the sentence's.
        draft: the count.
        noun: what is counted, as the text has it.
        verb: the verb found for it.
        at: the token behind the noun.
    """
    if told := _told_ahead(tokens, draft, noun, verb):
        return told
    last = noun.lower().rpartition(" ")[2]
    named = last in person_kinds()
    if died := _died_later(tokens, verb, at):
        return noun, died
    if verb_classes().get(verb) != "killed" and (
        befell := fate_of(tokens, draft, noun.lower(), at, persons=named or not noun)
    ):
        return noun or "people", befell
    at += tokens.word(at) == "who"  # those of whom it is told
    window = tokens.low[at : at + VERB_REACH]
    if _TURNS.isdisjoint(window):
        return noun, verb
    stop = next((k for k, w in enumerate(window) if w in _PARTED or _of_some(window, k)), len(window))
    for k, word in enumerate(window[:stop]):
        if deed := _turned_at(window, k, last):
            return noun, deed
        if word == "left" and verb == "left" and named and _place_at(tokens, at + k + 1):
            return noun, "fled"
        if (named or not noun) and (befell := _fate_at(window, k)):
            return noun or "people", befell
    return noun, verb


def _of_some(window: list[str], k: int) -> bool:
    """Whether others or some of those counted are told of from word k of a window on.

    `212 passengers, of whom 14 were hurt`, `three died and five remain in hospital`.
    """
    if window[k] in ("and", "while", "but"):
        then = window[k + 1 : k + 3]
        return any(w in number_words() or w[-1].isdecimal() for w in then[: 1 + (then[:1] in _OTHERS)])
    return k > 1 and window[k - 1] == "of" and window[k] in ("whom", "them", "these", "those")


def _died_later(tokens: Tokens, verb: str, at: int) -> str:
    """What befell in the end those who were hurt: `two people who were injured on Friday have died`; else empty."""
    if tokens.word(at) != "who" or verb_classes().get(verb) != "wounded":
        return ""
    behind = tokens.low[at : at + 2 * VERB_REACH]
    stop = next((k for k, w in enumerate(behind) if w in (".", ";", ":", "but", "while")), len(behind))
    return next((w for w in behind[:stop] if w in ("died", "succumbed")), "")


def _told_ahead(tokens: Tokens, draft: Draft, noun: str, verb: str) -> tuple[str, str] | None:
    """The noun and the verb of a count where the words before it tell them; None where they do not."""
    last = noun.lower().rpartition(" ")[2]
    before = tokens.low[max(0, draft.start - 3) : draft.start]
    if not listed("wished").isdisjoint(before[-2:]):
        return noun, ""  # they want 60 of their own men freed
    spoken = len(before) > 1 and before[-2] in listed("speaking") and before[-1] in ("to", "with")
    if verb_classes().get(last) in _HARMED and (spoken or not listed("asked").isdisjoint(before)):
        return "people", "interviewed"  # she spoke to 38 survivors
    if last == "lives" and not listed("taking_lives").isdisjoint((verb, tokens.word(draft.start - 1))):
        return "people", "killed"
    if before[-1:] and before[-1] in _COSTING and "lives" in tokens.low[draft.end : draft.end + _TAKING]:
        return noun or "people", "killed"  # it cost seven people their lives
    if before[-2:] == ["lives", "of"] and (not noun or last in person_kinds()):
        led = tokens.low[max(0, draft.start - _TAKING) : draft.start - 2]
        if not listed("taking_lives").isdisjoint(led):
            return noun or "people", "killed"  # the blast took the lives of 11 men
    nabbed = last in person_kinds() and not listed("nabbed").isdisjoint(before[-1:])
    if nabbed or ((not noun or last in person_kinds()) and " ".join(before[-2:]) in listed("taken_away")):
        return noun or "people", "arrested"
    return None


def _turned_at(window: list[str], k: int, noun: str) -> str:
    """What word k of a window says with the next ones of those counted: `lost their lives`, `set free`; else empty."""
    word, behind = window[k], window[k + 1 : k + 3]
    pair = (word, *behind[:1])
    if word in _LOSING and behind[:1] and behind[0] in _OWN and behind[1:] in (["lives"], ["life"]):
        return "killed"
    if word in _TAKEN and behind == ["into", "custody"]:
        return "arrested"
    if pair in _FREED or (pair == ("let", "go") and noun in listed("captives")):
        return "freed"
    marching = word in ("joined", "join") or pair == ("part", "in")
    if marching and not listed("marches").isdisjoint(window[k + 1 : k + _MARCH]):
        return "attended"
    if noun in person_kinds():
        if pair == ("signed", "up"):
            return "enrolled"
        if word == "held" and _is_held(window, k):
            return "arrested"
    return ""


def _fate_at(window: list[str], k: int) -> str:
    """What word k of a window and those around it say of persons: `yet to be found`, `brought to the hospital`."""
    word, before = window[k], set(window[:k])
    if word == "yet" and window[k + 1 : k + 3] == ["to", "be"] and window[k + 3 : k + 4] in (["found"], ["traced"]):
        return "missing"
    if word == "alive" and not _BURIED & before:
        return "survived"
    if word in ("made", "makes") and window[k + 1 : k + 3] == ["it", "out"]:
        return "survived"
    if word in _FALLEN and " ".join(window[k + 1 : k + 6]).startswith(_IN_DUTY):
        return "killed"
    there = word == "hospital" and bool({"to", "in", "at"} & set(window[max(0, k - 3) : k]))
    return "hospitalised" if there and _TAKEN & before and not {"said", "told"} & before else ""


def _is_held(window: list[str], k: int) -> bool:
    """Whether `held` at word k of a window is for locked up: `are being held`, `held on suspicion`."""
    led = window[max(0, k - 1) : k] == ["being"] or window[max(0, k - 2) : k] == ["among", "those"]
    return led or tuple(window[k + 1 : k + 3]) in _LOCKED_UP


def verb_from(tokens: Tokens, draft: Draft, at: int) -> int:
    """The token from which a count's verb is looked for: behind `of the injured` in `of the injured have died`, at
    `died` in `14 men trapped in the mine died`.
    """
    if fate := _fate_of_befallen(tokens, at):
        return fate
    named = tokens.word(draft.end) == "of" and tokens.word(draft.end + 1) == "the"
    helped = named and tokens.word(draft.end + 3) in ("have", "had", "has", "later", "since", "subsequently")
    return draft.end + 3 if helped and verb_classes().get(tokens.word(draft.end + 2)) in _HARMED else at


def _fate_of_befallen(tokens: Tokens, at: int) -> int:
    """Where it stands that those died or were saved of whom a participle at token `at` says who they were; else 0."""
    if tokens.word(at) not in listed("befallen") or verb_classes().get(tokens.word(at)) in _FATES:
        return 0
    for k in range(at + 1, min(at + VERB_REACH, len(tokens))):
        word = tokens.low[k]
        if word in listed("subordinate") or word in listed("clause_breaks") or word == "and" or word[0].isdigit():
            return 0
        if verb_classes().get(word) in _FATES and (word in _ACTIVE or flags_of(tokens.low[k - 1]) & AUX):
            return k
    return 0


def _place_at(tokens: Tokens, at: int) -> bool:
    """Whether a place begins at token `at`: a name, `the town`, `their homes`."""
    if at >= len(tokens):
        return False
    if tokens.raw[at][0].isupper():
        return True
    places = word_list("reader.analysis", "scope", "places") | {"home", "homes"}
    return tokens.low[at] in _OWN and tokens.word(at + 1) in places
