"""`ramadi-reader group`: unsorted articles into stories."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from reader.cli.console import CANNOT_WRITE, OK, PROGRAM, WRONG_USAGE, complaint, printable, written
from reader.cli.opening import Stories
from reader.cli.parsing import add_cache

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.grouping import Group
    from reader.model import Article
    from reader.story.plans import Planned

_EPILOG = f"""\
Nothing is ever moved: without -o or --into the stories are printed, and why each is one.

examples:
  {PROGRAM} group articles/                                   what stories are there?
  {PROGRAM} group -o plan.yaml articles/                      a plan to change in an editor
  {PROGRAM} group --from plan.yaml --into stories articles/   folders as the plan has them
  {PROGRAM} group --into stories --link articles/             folders as proposed, with links
"""


def add_options(parser: ArgumentParser) -> None:
    """What to sort, and what to make of it."""
    parser.epilog = _EPILOG
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files, folders and folders of folders of articles")
    parser.add_argument("--json", action="store_true", help="print the stories as JSON")
    parser.add_argument("-o", "--output", metavar="PLAN", help="write the stories as a YAML plan; - prints it")
    parser.add_argument("--into", metavar="FOLDER", help="make a folder a story there, with copies of the articles")
    parser.add_argument("--link", action="store_true", help="with --into: symbolic links instead of copies")
    parser.add_argument("--from", dest="plan", metavar="PLAN", help="take the stories from this plan")
    add_cache(parser)


def run(given: Namespace) -> int:
    """Propose, and write what is asked for."""
    wrong = _wrong(given)
    if wrong:
        return complaint(f"{wrong} (see {PROGRAM} group --help)", WRONG_USAGE)
    stories = Stories(given.paths, given.cache, together=True)
    articles = [a for story in stories.opened() for a in story.articles]
    if not articles:
        return stories.code
    if given.plan:
        from reader.story.plans import BadPlan, plan_in

        try:
            return _laid_out(given, plan_in(given.plan), articles)
        except BadPlan as error:
            return complaint(f"{given.plan}: {error}", WRONG_USAGE)
    from reader.analysis.grouping import groups_of

    groups = groups_of(articles)
    found = [g for g in groups if len(g.members) > 1]
    alone = [articles[g.members[0]] for g in groups if len(g.members) == 1]
    planned = _planned(found, articles)
    if given.output:
        return _written_plan(given, planned, articles, alone)
    if given.into:
        return _laid_out(given, planned, articles)
    return written(_json(planned, found, articles, alone) if given.json else _text(found, articles, alone))


def _wrong(given: Namespace) -> str:
    if not given.paths:
        return "name the articles to sort"
    if given.link and not given.into:
        return "--link goes with --into"
    if given.plan and not given.into:
        return "--from goes with --into"
    chosen = [name for name in ("json", "output", "into") if getattr(given, name)]
    return f"--{chosen[0]} and --{chosen[1]} do not go together" if len(chosen) > 1 else ""


def _planned(groups: Sequence[Group], articles: Sequence[Article]) -> list[Planned]:
    """A folder for each group, no two of one name."""
    from reader.story.opening import slug
    from reader.story.plans import Planned
    from reader.wording import free_name

    out: list[Planned] = []
    taken: set[str] = set()
    for group in groups:
        name = free_name(_folder_name(slug(group.title)), taken)
        taken.add(name)
        files = tuple(articles[m].path for m in group.members)
        out.append(Planned(name, group.title, files, "; ".join(_why(group))))
    return out


def _folder_name(name: str) -> str:
    """A slug in at most 40 characters, cut between words where it can be."""
    short = name[:41].rpartition("-")[0] if len(name) > 40 else name
    return short or name[:40]


def _why(group: Group) -> list[str]:
    """Why some articles are one story, in parts: what they share, from when they are, how alike they are."""
    from reader.dates import long_dates

    told = (f"share {', '.join(group.shared)}", long_dates(group.first, group.last), f"alike {group.likeness:.2f}")
    return [part for part in told if part]


def _text(groups: Sequence[Group], articles: Sequence[Article], alone: Sequence[Article]) -> str:
    """The groups for a person, and the articles that are in none."""
    from reader.wording import counted

    lines = [f"{counted(len(groups), 'story', 'stories')} among {counted(len(articles), 'article')}", ""]
    for number, group in enumerate(groups, 1):
        shared, *rest = _why(group)
        lines += [f"{number}. {group.title}", f"   {' · '.join([counted(len(group.members), 'article'), *rest])}"]
        lines += [f"   {shared}", *(_line(articles[m]) for m in group.members), ""]
    if alone:
        lines += ["Alike to no other:", *map(_line, alone), ""]
    lines.append("Nothing was moved. -o PLAN.yaml writes a plan, --into FOLDER copies each story into a folder.")
    return "\n".join(map(printable, lines)) + "\n"


def _line(article: Article) -> str:
    return f"     {article.outlet}: {article.path}"


def _json(
    planned: Sequence[Planned], groups: Sequence[Group], articles: Sequence[Article], alone: Sequence[Article]
) -> str:
    """The groups for a program."""
    from reader.export.json import SCHEMA, dumped

    rows: list[dict[str, Any]] = [
        {
            "title": group.title,
            "folder": plan.folder,
            "shared": list(group.shared),
            "first": group.first or None,
            "last": group.last or None,
            "likeness": round(group.likeness, 3),
            "articles": [_about(articles[m]) for m in group.members],
        }
        for plan, group in zip(planned, groups, strict=True)
    ]
    return dumped({"schema": SCHEMA, "groups": rows, "alone": [_about(a) for a in alone]}, indent=1) + "\n"


def _about(article: Article) -> dict[str, str | None]:
    return {"path": article.path, "outlet": article.outlet, "title": article.title, "date": article.date}


def _written_plan(
    given: Namespace, planned: Sequence[Planned], articles: Sequence[Article], alone: Sequence[Article]
) -> int:
    """Write the plan to the file that was named; the exit code."""
    from reader.cli.heeding import notes_meant
    from reader.export.saving import encoded, save
    from reader.reading.overwriting import what_it_holds
    from reader.story.plans import plan_text
    from reader.wording import why_not

    text, path = plan_text(planned, [a.path for a in alone]), given.output
    if path == "-":
        return written(text)
    if why := what_it_holds(path, (a.path for a in articles), given.paths, [str(notes_meant(None).path or "")]):
        return complaint(f"{path}: {why}; give another name", WRONG_USAGE)
    try:
        save(path, encoded(text))
    except (OSError, ValueError) as error:
        return complaint(f"{path}: cannot be written: {why_not(error)}", CANNOT_WRITE)
    return OK


def _laid_out(given: Namespace, planned: Sequence[Planned], articles: Sequence[Article]) -> int:
    """Copy or link the articles of a plan into folders; the exit code."""
    from reader.story.arranging import NotArranged, Wanted, arrange

    by_path = {a.path: a for a in articles}
    missing = [f for p in planned for f in p.files if f not in by_path]
    for file in missing:
        complaint(f"{file}: stands in the plan and is none of the articles given", OK)
    wanted = [Wanted(p.folder, p.title, tuple(by_path[f] for f in p.files if f in by_path)) for p in planned]
    try:
        made = arrange(given.into, [w for w in wanted if w.articles], given.link)
    except NotArranged as error:
        return complaint(str(error), CANNOT_WRITE)
    return written("".join(f"{printable(path)}\n" for path in made))
