"""Writes what a person puts right about an article into the side-car of its folder, whole or not at all.

Everything else that stands in the side-car stays: other files, unknown keys, and comments, which are gathered at its
beginning. One that cannot be read is never written over.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.durable import write_whole
from reader.story import limits
from reader.story.brought_back import DROP, KEEP, Wanted, lines_of
from reader.story.clean import clean, clean_line, decoded
from reader.story.dates import is_exact_date
from reader.story.draft import Unreadable
from reader.story.files import SIDE_CARS, bytes_of
from reader.story.frontmatter import yaml_mapping
from reader.story.sidecar import key_of, side_car_path
from reader.story.unheeded import LISTS, YES

FIELDS = ("outlet", "title", "date", "author", "url", "exclude")
"""What can be put right."""


class NotWritten(Exception):
    """The side-car could not be written, and is as it was; the message says why."""


def why_refused(field: str, value: str) -> str:
    """Why a value cannot be noted for one of `FIELDS`; empty where it can."""
    if len(value) > limits.MAX_LINE:
        return f"too long: {limits.MAX_LINE:,} characters are kept of it"
    if field == "date" and value and not is_exact_date(value):
        return "no date: write it as 2015-05-18, 2015-05 or 18 May 2015"
    if field == "url" and value and not value.lower().startswith(("http://", "https://")):
        return "no address: it begins with http:// or https://"
    if field == "exclude" and value.lower() not in ("", "no", "false", *YES):
        return "write yes to leave the article out, or nothing"
    return ""


def put_right(folder: str, file: str, **fields: str | bool | None) -> str:
    """Notes in a folder's side-car what an article's metadata really are.

    Args:
        folder: the folder that the article's file lies in.
        file: the file's name in it; with `#3` for the third article of a file, `/NAME` for one in an archive.
        fields: any of `FIELDS`, with their value; None or an empty one takes back what was noted.

    Returns:
        The path of the side-car.

    Raises:
        NotWritten: the side-car there cannot be read or written.
        TypeError: there is no such field.
    """
    unknown = [name for name in fields if name not in FIELDS]
    if unknown:
        raise TypeError(f"no such field: {unknown[0]}")
    with _alone(folder):
        path = side_car_path(folder) or os.path.join(folder, SIDE_CARS[0])
        raw, comment = _read_to_change(path)
        _change(raw, key_of(file), {name: _value(value) for name, value in fields.items()})
        _write(path, comment, raw)
    return path


def noted_in_side_car(folder: str, file: str, field: str) -> str:
    """What a folder's side-car says of a file in one of `FIELDS`, as `put_right` takes it; empty where nothing.

    Raises:
        NotWritten: the side-car there cannot be read.
    """
    path = side_car_path(folder)
    value = _about(_mapping(_text_of(path)), key_of(file)).get(field) if path else None
    return value if isinstance(value, str) else ""


def brought_back(folder: str, file: str, line: str, keep: bool = True) -> str:
    """Notes in a folder's side-car that a line belongs to the article, or that it does not.

    What a person had dropped is no longer dropped; what was brought back no longer kept.

    Args:
        folder: the folder that the article's file lies in.
        file: its name there, as `put_right` takes it.
        line: the line as the import notes show it, or whole.
        keep: whether it is kept.

    Returns:
        The path of the side-car.

    Raises:
        NotWritten: the side-car there cannot be read or written.
    """
    with _alone(folder):
        path = side_car_path(folder) or os.path.join(folder, SIDE_CARS[0])
        raw, comment = _read_to_change(path)
        about = _about(raw, key_of(file))
        into, from_ = (KEEP, DROP) if keep else (DROP, KEEP)
        noted = {name: [n for n in lines_of(about.pop(name, None)).split("\n") if n] for name in (KEEP, DROP)}
        others = [n for n in noted[from_] if line not in Wanted(n) and n not in Wanted(line)]
        if len(others) == len(noted[from_]):
            noted[into] = [*(n for n in noted[into] if n != line), line]
        about |= {name: lines for name, lines in (noted | {from_: others}).items() if lines}
        _put(raw, key_of(file), about)
        _write(path, comment, raw)
    return path


def _value(value: str | bool | None) -> str:
    return "true" if value is True else "" if value in (None, False) else clean_line(str(value))


def _change(raw: dict[str, Any], key: str, fields: dict[str, str]) -> None:
    about = _about(raw, key)
    for field, value in fields.items():
        if value:
            about[field] = value
        else:
            about.pop(field, None)
    _put(raw, key, about)


def _entry(raw: dict[str, Any], key: str) -> tuple[str, dict[str, Any], str]:
    """Where a side-car speaks of files, what stands there, and the name it has a file under."""
    name = next((n for n in LISTS if isinstance(raw.get(n), dict)), LISTS[0])
    files = raw[name] if isinstance(raw.get(name), dict) else {}
    # written by hand, a name may stand in another form of the same
    return name, files, next((k for k in files if key_of(k) == key), key)


def _about(raw: dict[str, Any], key: str) -> dict[str, Any]:
    """What a side-car says of a file."""
    _, files, own = _entry(raw, key)
    about = files.get(own, {})
    return {"outlet": about} if isinstance(about, str) and about else dict(about) if isinstance(about, dict) else {}


def _put(raw: dict[str, Any], key: str, about: dict[str, Any]) -> None:
    """Has a side-car say something of a file; nothing where that is empty."""
    name, files, own = _entry(raw, key)
    if about:
        files[own] = about
    else:
        files.pop(own, None)
    if files:
        raw[name] = files
    else:
        raw.pop(name, None)


def _read_to_change(path: str) -> tuple[dict[str, Any], str]:
    """What a side-car holds, and what it says to people alone.

    Raises:
        NotWritten: it cannot be read, or is a link: what that leads to is none of the folder's.
    """
    if os.path.islink(path):
        raise NotWritten(f"{os.path.basename(path)} is left as it is: it is a link")
    text = _text_of(path)
    return _mapping(text), _comments(text)


def _text_of(path: str) -> str:
    """A side-car's text; empty where there is none.

    Raises:
        NotWritten: it cannot be read.
    """
    if not os.path.lexists(path):
        return ""
    try:
        return clean(decoded(bytes_of(path))[0])
    except (Unreadable, ValueError) as error:
        if str(error) == "the file is empty":
            return ""
        raise NotWritten(f"{SIDE_CARS[0]} is left as it is: {error}") from None


def _mapping(text: str) -> dict[str, Any]:
    """What the text of a side-car holds.

    Raises:
        NotWritten: it is no such text.
    """
    try:
        return yaml_mapping(text) if text else {}
    except ValueError as error:
        raise NotWritten(f"{SIDE_CARS[0]} is left as it is: {error}") from None


def _comments(text: str) -> str:
    """What is said in a side-car to people alone: how it begins, and the comments behind that, a line each."""
    values = _columns_of_values(text)
    lines = text.removesuffix("\n").split("\n")
    first = next((n for n, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    found = (_comment_in(line, values.get(n, ())) for n, line in enumerate(lines[first:], first))
    return "".join(f"{line}\n" for line in (*lines[:first], *filter(None, found)))


def _columns_of_values(text: str) -> dict[int, list[tuple[int, int]]]:
    """By line the columns that the values of a side-car take up, from the first to before the last."""
    import yaml

    out: dict[int, list[tuple[int, int]]] = {}
    for token in yaml.scan(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader)):
        if not isinstance(token, yaml.ScalarToken):
            continue
        first, last = token.start_mark, token.end_mark
        for n in range(first.line, last.line + 1):
            begin = first.column if n == first.line else 0
            out.setdefault(n, []).append((begin, last.column if n == last.line else limits.MAX_SIDE_CAR))
    return out


def _comment_in(line: str, values: Sequence[tuple[int, int]]) -> str:
    """The comment that a line ends in; empty where there is none: a mark in a value, or tied to one, begins none."""
    at = line.find("#")
    while at >= 0:
        if (at == 0 or line[at - 1].isspace()) and not any(begin <= at < end for begin, end in values):
            return line[at:].rstrip()
        at = line.find("#", at + 1)
    return ""


def _reads_as(text: str, raw: dict[str, Any]) -> bool:
    try:
        return yaml_mapping(text) == raw
    except ValueError:
        return False


def _written(raw: dict[str, Any]) -> str:
    """A side-car as YAML, so that reading it gives the same again.

    Raises:
        NotWritten: YAML cannot hold it.
    """
    import yaml

    class Dumper(yaml.SafeDumper):
        """Writes `2015-05-18` and `true` as bare as they were read: every value is a string here."""

    def bare(dumper: Any, value: str) -> yaml.ScalarNode:
        tag = str(dumper.resolve(yaml.ScalarNode, value, (True, False))) if value else "tag:yaml.org,2002:str"
        node: yaml.ScalarNode = dumper.represent_scalar(tag, value)
        return node

    Dumper.add_representer(str, bare)
    text: str = yaml.dump(raw, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    if not _reads_as(text, raw):
        raise NotWritten(f"{SIDE_CARS[0]} is left as it is: it would not read the same again")
    return text


@contextlib.contextmanager
def _alone(folder: str) -> Iterator[None]:
    """Keeps other readers from writing the same side-car at the same moment, where the system can."""
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _write(path: str, comment: str, raw: dict[str, Any]) -> None:
    """Puts what a side-car says in the place of its file, whole or not at all; nothing said, there is none."""
    try:
        if raw or comment.strip():
            # the name itself is replaced: a link there may lead anywhere and is never followed
            write_whole(Path(path), (comment + _written(raw)).encode("utf-8"))
        else:
            Path(path).unlink(missing_ok=True)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise NotWritten(f"{os.path.basename(path)} cannot be written: {why}") from None
