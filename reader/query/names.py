"""Names of outlets, people and units as somebody types them: a part, in any case, without accents."""

from __future__ import annotations

from functools import lru_cache

from reader.accents import without_accents

_ARTICLE = "the"


@lru_cache(maxsize=10_000)
def folded(text: str) -> str:
    """Lower case without accents."""
    return text.lower() if text.isascii() else without_accents(text.casefold())


@lru_cache(maxsize=10_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, lower case without accents, parted by anything that is no letter or digit."""
    return tuple("".join(c if c.isalnum() else " " for c in folded(name).replace("'", "").replace("’", "")).split())


@lru_cache(maxsize=10_000)
def _short_forms(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The initials of a name of several words, and the name in one, each with and without a leading article."""
    words = words_of(name)
    forms = [words, words[1:]] if words[:1] == (_ARTICLE,) else [words]
    return tuple("".join(w[0] for w in some) for some in forms if len(some) > 1), tuple("".join(some) for some in forms)


def names_same(wanted: str, name: str) -> bool:
    """Whether `wanted` names what is called `name`.

    It does where its words are the beginnings of words that follow one another (`business ins`), where it is the name
    written in one (`aljazeera`), or its initials (`bi`, `csm`).
    """
    want, have = words_of(wanted), words_of(name)
    if not want:
        return False
    for at in range(len(have) - len(want) + 1):
        here = have[at : at + len(want)]
        if here[:-1] == want[:-1] and here[-1].startswith(want[-1]):
            return True
    initials, whole = _short_forms(name)
    return len(want) == 1 and (want[0] in initials or any(form.startswith(want[0]) for form in whole))
