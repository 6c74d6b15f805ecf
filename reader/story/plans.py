"""A plan of stories as YAML: which files are one story each; written for a person to change, and read again.

stories:
- folder: bridge-closed-after-storm
  title: Bridge closed after storm
  why: 'share Tannick, Haldon Stone; 2 May 2024 to 4 May 2024'
  files:
  - pile/a.txt
  - pile/feed.xml#3
alone:
- pile/b.txt
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.story.clean import clean, clean_line, decoded
from reader.story.draft import Unreadable
from reader.story.files import bytes_of
from reader.story.frontmatter import yaml_mapping

_HEAD = """\
# Stories proposed by ramadi-reader; nothing was moved. Change what is wrong, then:
#   ramadi-reader group --from THIS-FILE --into FOLDER
"""


class BadPlan(ValueError):
    """A plan that cannot be followed; the message says why."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One story of a plan."""

    folder: str
    """The name of the folder it goes to."""
    title: str
    files: tuple[str, ...]
    """Paths of articles, as `Article.path`."""
    why: str = ""


def plan_text(stories: Sequence[Planned], alone: Sequence[str]) -> str:
    """A plan as YAML.

    Args:
        stories: the stories, in order.
        alone: paths of the articles that belong to none.
    """
    import yaml

    rows = [{"folder": s.folder, "title": s.title, "why": s.why, "files": list(s.files)} for s in stories]
    rows = [{key: value for key, value in row.items() if value} for row in rows]
    plan = {"stories": rows, **({"alone": list(alone)} if alone else {})}
    text: str = yaml.safe_dump(plan, allow_unicode=True, sort_keys=False, width=110)
    return _HEAD + text


def plan_in(path: str) -> list[Planned]:
    """The stories of a plan.

    Args:
        path: its file.

    Raises:
        BadPlan: it cannot be read, or names no stories, or a file twice.
    """
    try:
        raw = yaml_mapping(clean(decoded(bytes_of(path))[0]), "MAX_PLAN")
    except (Unreadable, ValueError) as error:
        raise BadPlan(str(error)) from None
    stories = raw.get("stories")
    if not isinstance(stories, list) or not stories:
        raise BadPlan("names no stories")
    out = [_planned(row, number) for number, row in enumerate(stories, 1)]
    for names, what in ([s.folder for s in out], "folder"), ([f for s in out for f in s.files], "file"):
        twice = next((name for name, count in Counter(names).items() if count > 1), None)
        if twice:
            raise BadPlan(f"the {what} {twice} stands in it twice")
    return out


def _planned(row: object, number: int) -> Planned:
    from reader.story.opening import slug

    files = row.get("files") if isinstance(row, dict) else None
    if not isinstance(row, dict) or not isinstance(files, list) or not files:
        raise BadPlan(f"story {number} names no files")
    title = clean_line(str(row.get("title") or row.get("folder") or f"Story {number}"))
    # a name and no path: what a plan says stays below the folder that is asked for
    return Planned(slug(str(row.get("folder") or title)), title, tuple(clean_line(str(f)) for f in files))
