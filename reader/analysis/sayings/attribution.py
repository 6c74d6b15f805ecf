"""Who is given as the source of what an article says, quoted or not, and who carried it there.

A verb of saying with a subject, or `according to`, governs the clause beside it. Only verbs that are hardly anything
else count outside quotations: nearly all that readers compare stands under few of them, and a wrong source is worse
than none.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.language.following import after
from reader.analysis.language.lexicon import CAPITAL, MONTH, PRONOUN, TELL, listed
from reader.analysis.language.phrases import Phrase
from reader.analysis.language.subjects import before
from reader.analysis.language.tokens import Token
from reader.analysis.names.carriers import is_carrier, same_outlet
from reader.analysis.names.people import clean
from reader.analysis.names.spoken import Source
from reader.analysis.sayings.content import content_of
from reader.analysis.sayings.credited import credit_in, names_of
from reader.analysis.sayings.frames import Frame
from reader.analysis.sayings.narration import Narration, narration_of
from reader.analysis.sayings.points import points_of
from reader.analysis.sayings.stances import stances_of
from reader.analysis.sayings.witnesses import experiences_of
from reader.model import Article, Attribution, Quote, Sentence

_FINDING = listed("finding")
_UNREAL = listed("unreal")
_UNSAID = listed("unsaid")
_NOBODY = frozenset(("nobody", "no", "none", "neither", "nothing"))
_PARTING = frozenset(",—–-")
_WHO = frozenset(("who", "which", "whose"))
_CITING = frozenset(("citing", "quoting"))
_SHORT = 6
"""Words of a description before its `who` that say who speaks by themselves."""
_LONGEST = 12
"""Words a description may have and still say who speaks."""


def attributions_of(
    article: Article, sentences: Sequence[Sentence], quotes: Sequence[Quote]
) -> tuple[Attribution, ...]:
    """The attributions of an article in the order of their content.

    Args:
        article: the article; offsets count in its text.
        sentences: its sentences.
        quotes: its quotations, as `quotes_of` gives them.

    Returns:
        One for each quotation whose speaker is known (`direct`), and one for each clause somebody is given as the
        source of. `via` names who carried it, the article's own outlet left out.
    """
    told = narration_of(article, sentences)
    by_unit: dict[int, list[int]] = {}
    for n, f in enumerate(told.frames):
        if told.sources[n] is not None:
            by_unit.setdefault(f.unit, []).append(n)
    spans = {q.start: q for q in quotes}
    out: list[Attribution] = []
    for n, unit in enumerate(told.units):
        frames = by_unit.get(n, [])
        outer = _outer_carriers(told, frames)
        for t in unit.words:
            if t.quote >= 0:
                q = spans.get(told.quotes[t.quote].start)
                if q is not None and q.kind == "speech" and q.speaker:
                    out.append(_direct(article, told, unit.words, q, frames, outer))
        out += _indirect(article, told, unit.words, frames, outer)
    out += _beside(stances_of(told, article), [a for a in out if not a.direct])
    out += _beside(experiences_of(told, article), [a for a in out if not a.direct])
    out += points_of(told, article)
    out += _beside(_credits(told, article), [a for a in out if not a.direct])
    return tuple(sorted(out, key=lambda a: (a.content_start, a.content_end, a.start)))


def _credits(told: Narration, article: Article) -> list[Attribution]:
    """What headlines credit somebody with by a mark alone."""
    speakers = names_of(told.sources)
    found = (
        (u.words, credit_in(n, u.words, told.resolver, speakers))
        for n, u in enumerate(told.units)
        if u.part == "headline"
    )
    return [
        Attribution(
            article.id, words[0].start, words[-1].end, c.source.name, c.mark,
            words[c.first].start, words[c.last - 1].end,
        )
        for words, c in found
        if c is not None
    ]  # fmt: skip


def _beside(stances: list[Attribution], told: list[Attribution]) -> list[Attribution]:
    """The views, in reading order, that are not part of what is told already."""
    out: list[Attribution] = []
    spans = sorted((a.start, a.end) for a in told)
    at, reach = 0, -1
    for a in stances:
        verb = a.content_start - 1
        while at < len(spans) and spans[at][0] <= verb:
            reach = max(reach, spans[at][1])
            at += 1
        if reach <= verb:
            out.append(a)
    return out


def _direct(
    article: Article, told: Narration, words: list[Token], q: Quote, frames: list[int], outer: dict[int, str]
) -> Attribution:
    """The attribution of one quotation."""
    start, end = q.start, q.end
    via: tuple[str, ...] = ()
    for n in frames:
        f, source = told.frames[n], told.sources[n]
        if source is not None and source.name == q.speaker and f.text == q.cue and f.source is not None:
            start = min(start, words[f.cue].start, words[f.source.first].start)
            end = max(end, words[f.cue].end, words[f.source.last - 1].end)
            via = _via(article, words, f, outer)
            break
    return Attribution(article.id, start, end, q.speaker or "", q.cue or "", q.start, q.end, via, True)


def _indirect(
    article: Article, told: Narration, words: list[Token], frames: list[int], outer: dict[int, str]
) -> list[Attribution]:
    """The attributions of the clauses of one unit that are not, or not only, quoted."""
    out: list[Attribution] = []
    for at, n in enumerate(frames):
        f, source = told.frames[n], told.sources[n]
        if source is None or f.source is None or n in outer or _denied(words, f):
            continue
        if max(source.name.count(" "), _spaces(f.source)) >= _LONGEST:
            source = _cut(told, f)
            if source is None:
                continue
        following = told.frames[frames[at + 1]] if at + 1 < len(frames) else None
        content = content_of(words, f, following, told.units[f.unit].part == "headline")
        if content is None:
            continue
        a, b = content
        first, last = words[a], words[b - 1]
        start = min(first.start, words[f.cue].start, words[f.source.first].start)
        end = max(last.end, words[f.cue].end, words[f.source.last - 1].end)
        finder = _finder(told, f)
        name = finder.name if finder is not None else source.name
        if same_outlet(name, article.outlet):
            name = source.name
        via = _via(article, words, f, outer)
        cited = _cited(told, f.unit) if is_carrier(name) else None
        if cited is not None and not is_carrier(cited.name):
            via, name = tuple(dict.fromkeys((*via, name))), cited.name
        cue = "per" if words[f.cue].text == "per" else f.text
        out.append(Attribution(article.id, start, end, name, cue, first.start, last.end, via, False))
    return out


def _cited(told: Narration, unit: int) -> Source | None:
    """Whom a paper cites for what it reports: `..., Reuters reported, citing two officials`."""
    words = told.units[unit].words
    k = next((k for k, w in enumerate(words[:-1]) if w.text.lower() in _CITING), None)
    return told.resolver.source(unit, after(words, k + 1)) if k is not None else None


def _cut(told: Narration, f: Frame) -> Source | None:
    """Who speaks by the words before `who`: `two doctors` of `two doctors who examined the bodies ... told`."""
    words, phrase = told.units[f.unit].words, f.source
    if phrase is None or phrase.kind != "description" or f.strength < 2:
        return None
    who = next((k for k in range(phrase.first + 1, phrase.last) if words[k].text == "who"), phrase.last)
    if who - phrase.first > _SHORT or who == phrase.last:
        return None
    return told.resolver.source(f.unit, phrase._replace(last=who))


def _finder(told: Narration, f: Frame) -> Source | None:
    """The paper that found those who speak and names none of them: `The Post interviewed three women who said`."""
    words, source = told.units[f.unit].words, f.source
    if source is None or source.kind != "description" or source.first < 2:
        return None
    verb = source.first - 1 - (words[source.first - 1].text in ("to", "with"))
    if words[verb].text not in _FINDING or not any(w.text == "who" for w in words[source.first : f.cue]):
        return None
    finder = told.resolver.source(f.unit, before(words, verb))
    return finder if finder is not None and is_carrier(finder.name) else None


def _spaces(phrase: Phrase) -> int:
    """Spaces in a description as it stands; none in a name."""
    return phrase.last - phrase.first - 1 if phrase.kind == "description" else 0


def _denied(words: list[Token], f: Frame) -> bool:
    """Whether the words before a verb of saying tell that nothing was said, or nothing yet."""
    first = max(0, f.cue - 4)
    if f.source is not None and words[f.source.first].text.lower() in _NOBODY:
        return True
    if f.inverted and f.cue and words[f.cue - 1].text in _PARTING:
        return False  # The dam will fall, says the board
    if f.source is not None and f.source.last <= f.cue:
        first = max(first, f.source.last)  # an aide who asked not to be named said
        begun = [w.text for w in words[f.source.last : f.source.last + 2]]
        if len(begun) > 1 and begun[0] == "," and begun[1] in _WHO and words[f.cue - 1].text == ",":
            first = f.cue  # two aides, who would not be named, said
    low = [w.text if w.flags & MONTH else w.text.lower() for w in words[first : f.cue]]  # may, but not May
    return not _UNREAL.isdisjoint(low[-3:]) or any(w in _UNSAID or w.endswith(("n't", "n’t")) for w in low)


def _outer_carriers(told: Narration, frames: list[int]) -> dict[int, str]:
    """Frames of a unit that only carry another's words: `X said ..., Y reported`, not `X will say ..., Y said`."""
    frames = [n for n in frames if not _denied(told.units[told.frames[n].unit].words, told.frames[n])]
    if len(frames) < 2:
        return {}
    out: dict[int, str] = {}
    for n in frames:
        source = told.sources[n]
        if source is not None and is_carrier(source.name) and not _alone(told, frames, n):
            out[n] = source.name
    return out if len(out) < len(frames) else {}


def _alone(told: Narration, frames: list[int], n: int) -> bool:
    """Whether what a carrier tells holds no other's telling: `he lashed out after the Post reported that ...`."""
    f = told.frames[n]
    following = next((told.frames[m] for m in frames if m > n), None)
    content = content_of(told.units[f.unit].words, f, following)
    return content is not None and not any(content[0] <= told.frames[m].cue < content[1] for m in frames)


def _via(article: Article, words: list[Token], f: Frame, outer: dict[int, str]) -> tuple[str, ...]:
    """Who carried what a frame governs, nearest to the outlet first."""
    found = list(outer.values())
    hearer: Phrase | None = None
    if words[f.cue].flags & TELL:
        hearer = after(words, f.cue + 1)
    else:
        for k in range(f.cue + 1, min(f.cue + 8, len(words) - 1)):
            if words[k].quote >= 0 or words[k].text == "that":
                break
            if words[k].text in ("with", "to", "by", "on") and words[k + 1].flags & (CAPITAL | PRONOUN) | (
                words[k + 1].text == "the"
            ):
                hearer = after(words, k + 1)
                break
    if hearer is not None and hearer.kind == "name" and hearer.name:
        name = clean(" ".join(w.text for w in words[hearer.name[0] : hearer.name[1]]))
        if is_carrier(name):
            found.append(name)
    return tuple(dict.fromkeys(v for v in found if not same_outlet(v, article.outlet)))
