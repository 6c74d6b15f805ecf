"""Makes an article of a draft: tidied, with who published it and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import PurePath

from reader.model import Article
from reader.story import limits
from reader.story.brought_back import DROP, KEEP, Wanted, with_brought_back
from reader.story.clean import NotText, clean, decoded
from reader.story.draft import Draft, Unreadable
from reader.story.files import bytes_of, found_files
from reader.story.frontmatter import front_matter
from reader.story.parts import Tidied, as_written
from reader.story.seeds import seeds_folder
from reader.story.who import Traces, readable, who

Digests = Callable[[], tuple[Mapping[str, str], ...]]


def article_of(draft: Draft, said: Mapping[str, str], named: str, digests: Digests) -> Article:
    """The article of a draft; its id is given later.

    Args:
        draft: what the reader of its format made of it.
        said: what the folder's side-car says of it: it stands above all else.
        named: the name of its file, for want of a better clue.
        digests: gives what the digests of the default story know of their originals.

    Raises:
        NotText: no words of a story are left, or too many.
    """
    given = draft.fields
    wanted = Wanted(said.get(KEEP, ""))
    raw, left_out = with_brought_back(draft, wanted)
    by_hand: tuple[str, ...] = ()
    if unwanted := said.get(DROP):
        from reader.story.by_hand import without_dropped

        raw, by_hand = without_dropped(raw, unwanted)
    if len(raw) > limits.MAX_BYTES:
        raise NotText(f"its text is longer than {limits.MAX_BYTES:,} characters; --max-bytes takes more")
    digest = given.get("text") == "digest"
    known = {} if digest or "outlet" in given else _known(raw, digests)
    given = {**given, **said}
    stated = given.get("title") or known.get("title", "")
    parts = _parts_of(raw, stated, given, None if digest else wanted, PurePath(named).stem)
    about = who(Traces(given, known, parts.dropped, parts.body, named))
    title = parts.title or readable(PurePath(named).stem)
    above = "\n\n".join([title, *parts.standfirst])
    text = "\n\n".join([above, *parts.body])
    foreign = [] if digest else _foreign(text)
    worked_out = [*(() if stated else ("title",)), *about.guessed]
    above_it = _above(raw, parts) if about.url is None and not digest else frozenset()
    guessed = [*(n for n in worked_out if n not in above_it), *(name for name in draft.guessed if name not in said)]
    return Article(
        id="",
        path=draft.path,
        outlet=about.outlet,
        title=title,
        text=text,
        author=about.author,
        date=about.date,
        url=about.url,
        text_kind="digest" if digest else "original",
        guessed=tuple(dict.fromkeys(guessed)),
        date_from=about.date_from,
        notes=tuple(
            dict.fromkeys((*draft.notes, *left_out, *by_hand, *about.notes, *parts.notes, *wanted.missed(), *foreign))
        ),
        credits=tuple(parts.credits),
        body_start=min(len(above) + 2, len(text)),
    )


def _parts_of(text: str, title: str, given: Mapping[str, str], wanted: Wanted | None, stem: str) -> Tidied:
    """What a text is made of.

    Args:
        text: clean text.
        title: its headline where that is stated.
        given: what is said of it.
        wanted: what of it is kept although it would be dropped; None where all is, since somebody wrote it so.
        stem: the name of its file without its ending.

    Raises:
        NotText: no words of a story are left.
    """
    parts = as_written(text, title) if wanted is None else _tidied(text, title, given, wanted, stem)
    if not (parts.standfirst or parts.body) and (title or not parts.title):
        raise NotText("the file holds no story" if parts.notes else "the file holds no text")
    _with_standfirst(parts, given.get("standfirst", ""))
    return parts


def _tidied(text: str, title: str, given: Mapping[str, str], wanted: Wanted, stem: str) -> Tidied:
    # loaded here: the default story needs none of it, and it takes longer than the rest together
    from reader.story.mastheads import domain_of
    from reader.story.tidy import tidied

    outlet = given.get("outlet") or domain_of(given.get("url", "")) or ""
    return tidied(text, title, outlet, wanted, stem, given.get("author", ""))


def _above(text: str, parts: Tidied) -> frozenset[str]:
    if not parts.dropped:
        return frozenset()
    from reader.story.above import stated_above

    return stated_above(text, parts.title, parts.dropped)


def _foreign(text: str) -> list[str]:
    from reader.story.language import NOT_ENGLISH, is_foreign

    return [NOT_ENGLISH] if is_foreign(text) else []


def _with_standfirst(parts: Tidied, stated: str) -> None:
    """Puts the standfirst that metadata give in its place, unless the text has it."""
    if not stated:
        return
    from reader.story.phrases import words_of

    words = words_of(stated)
    if not words or parts.standfirst or words == words_of(parts.title):
        return
    if not any(words == words_of(paragraph)[: len(words)] for paragraph in parts.body[:3]):
        parts.standfirst.append(stated)


def _known(text: str, digests: Digests) -> dict[str, str]:
    """What the default story's digests say of the original that this text is, if it is one."""
    from reader.story.fingerprint import KNOWN, hashes_of, share

    hashes = hashes_of(text)
    for digest in digests():
        if share(digest.get("fingerprint", ""), hashes) >= KNOWN:
            return {k: v for k, v in digest.items() if k in ("outlet", "title", "author", "date", "date-from", "url")}
    return {}


@cache
def seed_digests() -> tuple[dict[str, str], ...]:
    """The front matter of the default story's digests."""
    out: list[dict[str, str]] = []
    files, _ = found_files([str(seeds_folder())])
    for file in files:
        try:
            out.append(dict(front_matter(clean(decoded(bytes_of(file.real))[0])).fields))
        except (Unreadable, NotText):
            continue
    return tuple(out)
