"""Where a person puts right what import made of an article."""

from __future__ import annotations

from collections.abc import Callable

from reader.model import Article
from reader.reading.keeper import Keeper, Righted
from reader.story.sidecar import place_of
from reader.wording import clean


def side_car_of(article: Article) -> tuple[str, str] | str:
    """The folder whose side-car an article is put right in and its name there, or why it is in none."""
    if article.path.startswith("seeds/") and article.text_kind == "digest":
        return "the story that comes with the reader stays as it is; a folder of your own can be put right"
    return place_of(article.path) or "this article lies in no folder: save it as a file to put it right"


def held(article: Article, field: str) -> str:
    """What an article's metadata say in a field, and whether that was guessed."""
    value = getattr(article, field, None) or ("no" if field == "exclude" else "none")
    return f"{value}  guessed" if field in article.guessed else str(value)


def put_right_told(keeper: Keeper, article: Article, field: str, value: str) -> tuple[bool, str]:
    """Note the true value of a field in the side-car; whether it was done, and a line for the person."""
    from reader.story.putting_right import NotWritten, noted_in_side_car, put_right, why_refused

    place = side_car_of(article)
    if isinstance(place, str):
        return False, place
    if wrong := why_refused(field, value):
        return False, wrong
    try:
        before = noted_in_side_car(*place, field)
        path = put_right(*place, **{field: value})
    except (NotWritten, OSError) as error:
        return False, str(error)
    _remember(keeper, field, lambda: put_right(*place, **{field: before}))
    return True, f"noted in {clean(path)}"


def brought_back_told(keeper: Keeper, article: Article, line: str, keep: bool) -> tuple[bool, str]:
    """Have a line that import dropped brought back, or dropped again; whether it was done, and why it was not."""
    from reader.story.putting_right import NotWritten, brought_back

    place = side_car_of(article)
    if isinstance(place, str):
        return False, place
    try:
        brought_back(*place, line, keep)
    except (NotWritten, OSError) as error:
        return False, clean(str(error))
    what = "brought back" if keep else "dropped again"
    _remember(keeper, f"line {what}", lambda: brought_back(*place, line, not keep))
    return True, what


def take_back(keeper: Keeper) -> tuple[bool, str] | None:
    """Undo what was last put right, unless something was kept since: whether it was done, and a line for the person.

    What cannot be undone at the second try neither is let go: it must not stand in the way of what was kept before it.
    """
    from reader.story.putting_right import NotWritten

    if not keeper.righted or keeper.righted[-1].after < keeper.notes.undoable:
        return None
    last = keeper.righted.pop()
    try:
        last.take_back()
    except (NotWritten, OSError) as error:
        if last.refused:
            return False, f"{last.what} stays: {clean(str(error))}; what was kept before it can be undone"
        keeper.righted.append(last._replace(refused=True))
        return False, clean(str(error))
    return True, f"undone: {last.what}"


def _remember(keeper: Keeper, what: str, take_back: Callable[[], object]) -> None:
    keeper.righted.append(Righted(what, take_back, keeper.notes.undoable))
