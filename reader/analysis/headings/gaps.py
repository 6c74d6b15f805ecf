"""Questions that leave out the figure which answers them, as one asks them: `How many boats the gale sank`."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.headings.asking import GAP, from_relative, going_on, question_word
from reader.analysis.headings.clauses import LONGEST
from reader.analysis.headings.cutting import capitalised
from reader.analysis.headings.word_lists import heading_words
from reader.analysis.language.lexicon import (
    ADVERB,
    AUX,
    CONJ,
    CUE,
    DET,
    ING,
    OWNERS,
    PERSON,
    PREP,
    PRONOUN,
    RELATIVE,
    VERB,
    flags_of,
)
from reader.data import heads_of_rows
from reader.model import Figure

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BE = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "stood", "stands", "reached", "totalled", "totaled")
)
_JOINTS = re.compile(r"\s(?:and|but|which|who|that|while|because|although|after|as|when|where|before)\s|[,;:—]")
_ASIDE = re.compile(r"^([^,]+), (?:[^,]*(?:\d,\d[^,]*)*, |(?:which|who) )")
"""What stands between who is spoken of and what is told: `The board, which met on Monday, paid`."""
_OF = "How many of "
_DATED = re.compile(r"\b[Tt]he ([a-z]{1,30}(?: [a-z]{1,30})?) of $")
_MADE = re.compile(
    r"(?:\b[Tt]he (?P<noun>[a-z-]{1,30}(?: [a-z-]{1,30})?)|(?P<name>(?:[A-Z][\w’'-]{1,30} ){0,4}[A-Z][\w’'-]{1,30})),"
    r"(?: which was)?(?: first)? (?P<made>founded|established|set up|formed|built|opened|launched) in $"
)
"""What was made, where a sentence tells it by the way: `Orle Rovers, founded in`."""
_DONE_BY = re.compile(
    rf"(?P<told>(?P<what>[^,;:]{{3,60}}) (?:was|were|is|are|had been|has been) (?P<deed>[a-z]{{3,15}})) by {GAP}"
)
"""A sentence that asks by whom something was done."""
_LEAST = 3
"""Words of a question."""
_OWNED = re.compile(r"^((?:By )?[Hh]ow (?:much|many|soon|long|far)(?: of)?) (?:its|their|his|her) ")
"""A question that begins with what somebody owns of whom it does not tell: `How much its doors cost`."""


@cache
def _past_of() -> dict[str, str]:
    """What somebody did, by the words for what was done by somebody: wrote for written."""
    return heads_of_rows("reader.analysis", "deeds", "deeds")


def asking_plainly(heading: str, text: str) -> str:
    """A heading with its colon made a question: `When: The wall broke` is `When the wall broke`."""
    first, colon, rest = heading.partition(": ")
    if first == "When" and colon and rest and not flags_of(rest.split()[0].lower()) & (PREP | PRONOUN):
        return f"When {gone_on(rest, text)}"
    if first == "Who" and (suffered := _DONE_BY.fullmatch(rest)):
        deed = suffered["deed"] if suffered["deed"].endswith("ed") else _past_of().get(suffered["deed"], "")
        return f"Who {deed} {gone_on(suffered['what'], text)}" if deed else f"By whom {gone_on(suffered['told'], text)}"
    if first == "Who" and colon and " " not in rest.partition(f" {GAP} ")[0]:
        return f"Who {rest.partition(f' {GAP} ')[2]}"
    asked, _, rest = heading.partition(" ")
    return f"Whether {gone_on(capitalised(rest), text)}" if asked == "Whether" else heading


def date_of(told: str) -> str:
    """Of words before a date that end in `the truce of` the date of the truce; empty where nothing has that date.

    Of `Orle Rovers, founded in` when Orle Rovers was founded.
    """
    if made := _MADE.search(told):
        what = made["name"] or f"the {made['noun']}"
        return f"When {what} was {made['made']}"
    found = _DATED.search(told)
    is_plain = found is not None and found.group(1).split()[-1] not in heading_words("vague")
    return f"Date of the {found.group(1)}" if found is not None and is_plain else ""


def gone_on(told: str, text: str) -> str:
    """As `going_on`, and its first letter is small too where a calling begins it, or many of something with their verb:
    `Fishermen`, `Trams stopped`; not where a name follows.
    """
    first, space, rest = told.partition(" ")
    following = rest.partition(" ")[0]
    if not (first[1:] or "a").islower() or not rest:
        return told
    if following[:1].isupper() and not flags_of(first.lower()) & (DET | PREP | PRONOUN) and first != "Former":
        return told
    calling = (
        flags_of(first) & PERSON
        or first.lower() in heading_words("plain_openers")
        or first.lower() in heading_words("callings")
        or first == "Former"
    )
    many = first.endswith("s") and _is_finite(following) and not re.search(rf"[a-z,] {re.escape(first)}\b", text)
    return f"{first.lower()}{space}{rest}" if calling or many else going_on(told, text)


def question_about(text: str, start: int, end: int, figure: Figure) -> str:
    """What a figure is asked after by the words on either side of it; empty where they make no plain question.

    Args:
        text: the article's.
        start: where the words before it begin.
        end: where those behind it end.
        figure: a count or a measure.
    """
    before = " ".join(text[start : figure.start].split()).strip(' ,;:.—–"“”')
    before = _ASIDE.sub(r"\1 ", before)
    after = " ".join(text[figure.end : end].split())
    after = "" if after[:1] in ",;:.—–)" else _JOINTS.split(f" {after} ")[0].strip(" .\"“”'’")
    words = _without_nearness(before.split())
    asked = question_word(figure)
    if figure.kind == "duration" and after.partition(" ")[0] == "ago":
        asked, after = f"{asked} ago", after[len("ago") :].strip()
    said = bool(words) and bool(flags_of(words[-1].lower()) & CUE) and figure.kind == "count"
    if not words or said or words[-1].lower() == "that":
        heading = _told_first(asked, figure, after)
    else:
        heading = _told_behind(asked, figure, words, after, text)
    heading = _OWNED.sub(r"\1 the ", heading)
    fits = (
        len(heading) <= LONGEST
        and len(heading.split()) >= _LEAST
        and not flags_of(heading.split()[-1].lower()) & CONJ
        and (heading.startswith(_OF) or not re.search(r"\d", heading))
    )
    return capitalised(heading) if fits and "," not in heading and not _dangles(heading) else ""


def _without_nearness(words: list[str]) -> list[str]:
    """Words before a figure without those that say how near it is, and without a conjunction that they begin with."""
    words = from_relative(list(words))
    while (
        words
        and words[-1].lower() in heading_words("nearly")
        and words[-1].lower() not in ("to", "an", "a", "over", "under")
        # was estimated at
        and not (words[-1].lower() == "estimated" and len(words) > 1 and flags_of(words[-2].lower()) & AUX)
    ):
        words.pop()
    while words and flags_of(words[0].lower()) & (CONJ | RELATIVE):
        words.pop(0)
    return words


def _is_finite(word: str) -> bool:
    flags = flags_of(word)
    return bool(flags & (VERB | AUX | CUE)) and not flags & (ING | ADVERB) and word.islower()


def counted_noun(after: str) -> tuple[str, str]:
    """The noun that a figure counts, with what is said of it before, and what follows."""
    words = after.split()
    many = next((n for n, w in enumerate(words) if _ends_a_noun(w) and w not in heading_words("sums")), len(words))
    return " ".join(words[:many]), " ".join(words[many:])


def _ends_a_noun(word: str) -> bool:
    flags = flags_of(word)
    return word.islower() and bool(flags & (VERB | AUX | PREP | CONJ | RELATIVE | ADVERB | ING | DET | PRONOUN | CUE))


def _told_first(asked: str, figure: Figure, after: str) -> str:
    """Where the figure begins its clause: `How many people were crammed aboard`."""
    after = re.split(r",(?!\d)", after)[0]
    words = after.split()
    opens = bool(words) and (words[0] == "of" or not flags_of(words[0].lower()) & (PREP | DET | CONJ))
    goes_on = any(_is_finite(w) for w in words[len(words) > 1 :]) and not flags_of(words[-1].lower()) & (
        PREP | DET | CONJ | AUX
    )
    some = len(words) > 1 and words[0] == "of" and not flags_of(words[1].lower()) & (DET | PRONOUN)
    after = after.removeprefix("of ") if some else after  # thousands of millers
    return f"{asked} {after}" if figure.kind == "count" and "-" not in figure.text and opens and goes_on else ""


def _told_behind(asked: str, figure: Figure, words: list[str], after: str, text: str) -> str:
    """Where somebody and a verb stand before the figure."""
    words = _saying_left_out(words)
    last = words[-1].lower()
    counted, rest = counted_noun(after)
    if last in ("a", "an", "the", "its", "their", "his", "her") or words[-1].endswith(OWNERS):
        return _described(asked, figure, counted)
    if last in _BE and not (figure.kind == "count" and counted):
        return _subject_alone(words)
    if flags_of(last) & PREP:
        return _behind_preposition(figure, words, rest if figure.kind == "count" else after, text)
    clause = " ".join(words)
    if not _is_clause(words):
        return ""
    if figure.kind == "count":
        several = counted and "-" not in figure.text and figure.low != 1  # of `one word` nobody asks how many word
        return f"{asked} {counted} {gone_on(clause, text)} {rest}".rstrip() if several else ""
    if figure.unit and after.startswith("of "):
        # how many tonnes of apples growers picked
        noun, after = counted_noun(after.removeprefix("of "))
        asked = f"{asked} of {noun}" if noun else asked
    return f"{asked} {gone_on(clause, text)} {after}".rstrip() if _takes_object(words) else ""


def _takes_object(words: list[str]) -> bool:
    """Whether words end in a verb."""
    last, before = flags_of(words[-1].lower()), words[-2].lower()
    return not last & AUX and bool(
        last & (VERB | CUE) or before == "to" or (flags_of(before) & AUX and not last & ADVERB)
    )


def _saying_left_out(words: list[str]) -> list[str]:
    """Words without who says so: of `The mayor said the gale had sunk` the gale had sunk."""
    for n in range(1, len(words) - 2):
        if (
            flags_of(words[n]) & CUE
            and words[n].islower()
            and not flags_of(words[n]) & ING
            and words[n] not in heading_words("denying")
        ):
            behind = n + 1 + (words[n + 1] == "that")
            if _is_clause(words[behind:]):
                return words[behind:]
    return words


def _is_clause(words: list[str]) -> bool:
    """Whether words are somebody and a verb: a noun first, and no verb that stands for none."""
    if len(words) < 2:
        return False
    first = flags_of(words[0].lower())
    begins = not first & (VERB | AUX | PREP | ING | CONJ | RELATIVE | ADVERB) or (
        words[0][0].isupper() and not first & PREP
    )
    return begins and any(_is_finite(w) for w in words[1:])


def _described(asked: str, figure: Figure, noun: str) -> str:
    """`Size of the charge`, `Cost of the hospital`, `Length of the inquiry`, where a figure stands before a noun."""
    head = noun.split()[-1].lower() if noun else ""
    if not head or "," in noun:
        return ""
    if figure.kind == "money":
        return f"{'Size' if head in heading_words('sums') else 'Cost'} of the {noun}"
    if figure.kind == "duration":
        return f"Length of the {noun}"
    if figure.unit and asked.endswith(figure.unit):
        return f"{asked} the {noun} has"
    return ""


def _subject_alone(words: list[str]) -> str:
    """Of `The hole in the fund is` the hole in the fund."""
    while (words and flags_of(words[-1].lower()) & (AUX | ADVERB)) or (words and words[-1].lower() in _BE):
        words = words[:-1]
    whole = len(words) > 1 and not any(_is_finite(w) for w in words)
    return " ".join(words).removeprefix("The ").removeprefix("the ") if whole else ""


def _behind_preposition(figure: Figure, words: list[str], after: str, text: str) -> str:
    """`By how much shares fell`, `How long the line stays closed`, `Debts that the firm piled up`."""
    last, clause = words[-1].lower(), words[:-1]
    if last == "of" and figure.kind == "money":
        return _sum_of(clause, after, text)
    if not _is_clause(clause):
        return ""
    told = gone_on(" ".join(clause), text)
    if last == "by" and figure.kind in ("money", "percent"):
        return f"By how much {told}"
    if last == "for" and figure.kind == "money":
        return f"How much {told} for"
    if last in ("for", "over") and figure.kind == "duration":
        return f"How long {told} {after}".rstrip()
    if last in ("within", "in", "after") and figure.kind == "duration":
        return f"How soon {told}"
    return ""


def _sum_of(words: list[str], after: str, text: str) -> str:
    """Of `the firm piled up debts of` the debts that the firm piled up."""
    first = next((n + 1 for n in range(len(words) - 1, -1, -1) if _ends_a_noun(words[n])), 0)
    if first and flags_of(words[first - 1]) & DET:
        noun, clause = words[first:], words[: first - 1]
    else:
        noun, clause = words[first:], words[:first]
    if not noun or not _is_clause(clause):
        return ""
    phrasal = clause[-1] in heading_words("particles") and _is_finite(clause[-2])
    if flags_of(clause[-1].lower()) & (PREP | CONJ) and not phrasal:
        return ""
    return f"{' '.join(noun).capitalize()} {gone_on(' '.join(clause), text)} {after}".rstrip()


def _dangles(heading: str) -> bool:
    """Whether somebody is meant of whom the heading does not tell who."""
    told = [w.lower() for w in _WORD.findall(heading)]
    return any(w in heading_words("speaking") or w in ("he", "she", "it", "they", "this", "that") for w in told)
