"""Paths that are no files, or not what they seem."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from tests.hostile.corpus.case import STORY, case, files


def _good(folder: Path, name: str = "good.txt") -> None:
    (folder / name).write_text(STORY)


@case("files/missing", "refused")
def _missing(folder: Path) -> list[str]:
    return [str(folder / "gone.txt")]


@case("files/no-name", "refused")
def _no_name(folder: Path) -> list[str]:
    return [""]


@case("files/name-too-long", "refused")
def _too_long(folder: Path) -> list[str]:
    return [str(folder / ("x" * 5000))]


@case("files/longest-name", "opens")
def _longest(folder: Path) -> list[str]:
    (folder / ("x" * 251 + ".txt")).write_text(STORY)
    return [str(folder)]


@case("files/deep-path", "opens")
def _deep(folder: Path) -> list[str]:
    for _ in range(60):
        folder = folder / "deep"
    folder.mkdir(parents=True)
    _good(folder)
    return [str(folder)]


@case("files/pipe", "refused")
def _pipe(folder: Path) -> list[str]:
    os.mkfifo(folder / "a.txt")
    return [str(folder / "a.txt")]


@case("files/pipe-in-folder", "told")
def _pipe_in_folder(folder: Path) -> list[str]:
    _good(folder)
    os.mkfifo(folder / "a.txt")
    return [str(folder)]


@case("files/pipe-as-side-car", "told")
def _pipe_as_side_car(folder: Path) -> list[str]:
    _good(folder)
    os.mkfifo(folder / "story.yaml")
    return [str(folder)]


@case("files/socket", "refused")
def _socket(folder: Path) -> list[str]:
    before = os.getcwd()
    with socket.socket(socket.AF_UNIX) as made:
        # addresses of sockets are short
        os.chdir(folder)
        made.bind("a.txt")
        os.chdir(before)
    return [str(folder / "a.txt")]


for _device in ("zero", "null", "random", "full", "tty", "ptmx"):

    @case(f"files/device-{_device}", "refused")
    def _named_device(folder: Path, device: str = _device) -> list[str]:
        return [f"/dev/{device}"]


@case("files/link-to-device", "told")
def _link_to_device(folder: Path) -> list[str]:
    _good(folder)
    (folder / "a.txt").symlink_to("/dev/zero")
    return [str(folder)]


@case("files/link-in-circle", "told")
def _circle(folder: Path) -> list[str]:
    _good(folder)
    (folder / "a.txt").symlink_to("b.txt")
    (folder / "b.txt").symlink_to("a.txt")
    return [str(folder)]


@case("files/link-to-itself", "refused")
def _itself(folder: Path) -> list[str]:
    (folder / "a").symlink_to("a")
    return [str(folder / "a")]


@case("files/link-to-parent", "opens")
def _parent(folder: Path) -> list[str]:
    _good(folder)
    (folder / ".up").symlink_to("..")
    return [str(folder)]


@case("files/folder-in-itself", "told")
def _in_itself(folder: Path) -> list[str]:
    _good(folder)
    (folder / "again").symlink_to(".")
    return [str(folder)]


@case("files/link-nowhere", "told")
def _nowhere(folder: Path) -> list[str]:
    _good(folder)
    (folder / "a.txt").symlink_to("gone")
    return [str(folder)]


@case("files/side-car-in-circle", "told")
def _side_car_circle(folder: Path) -> list[str]:
    _good(folder)
    (folder / "story.yaml").symlink_to("story.yaml")
    return [str(folder)]


@case("files/side-car-is-folder", "told")
def _side_car_folder(folder: Path) -> list[str]:
    _good(folder)
    (folder / "story.yaml").mkdir()
    return [str(folder)]


@case("files/side-car-is-device", "told")
def _side_car_device(folder: Path) -> list[str]:
    _good(folder)
    (folder / "story.yaml").symlink_to("/dev/zero")
    return [str(folder)]


@case("files/same-twice", "opens")
def _twice(folder: Path) -> list[str]:
    _good(folder)
    (folder / "b.txt").symlink_to("good.txt")
    return [str(folder), str(folder / "good.txt"), str(folder / "../" / folder.name / "b.txt")]


@case("files/hidden", "told")
def _hidden(folder: Path) -> list[str]:
    inside = folder / "story"
    inside.mkdir()
    _good(inside)
    _good(folder, ".hidden.txt")
    (folder / ".git").mkdir()
    _good(folder / ".git")
    _good(folder)
    return [str(folder)]


@case("files/empty-folder", "refused")
def _empty(folder: Path) -> list[str]:
    return [str(folder)]


@case("files/folder-named-as-file", "opens")
def _named_as_file(folder: Path) -> list[str]:
    (folder / "story.txt").mkdir()
    _good(folder / "story.txt")
    return [str(folder / "story.txt")]


@case("files/file-as-folder", "refused")
def _as_folder(folder: Path) -> list[str]:
    _good(folder)
    return [str(folder / "good.txt" / "more")]


@case("files/larger-than-limit", "refused")
def _large(folder: Path) -> list[str]:
    with (folder / "a.txt").open("wb") as file:
        file.truncate(100 * 2**30)
    return [str(folder / "a.txt")]


@case("files/holes", "refused")
def _holes(folder: Path) -> list[str]:
    with (folder / "a.txt").open("wb") as file:
        file.truncate(60 * 2**20)
    return [str(folder / "a.txt")]


@case("files/process-memory", "refused")
def _memory(folder: Path) -> list[str]:
    return ["/proc/self/mem"]


@case("files/process-map", "refused")
def _unbounded(folder: Path) -> list[str]:
    return ["/proc/self/pagemap"]


files(
    "files/thousands",
    "opens",
    600,
    lambda n: f"Report {n}\n\nOn Monday {n} people left the town of Orle{n}, police said.\n",
)


@case("files/thousands-refused", "told")
def _thousands_refused(folder: Path) -> list[str]:
    _good(folder)
    for n in range(300):
        (folder / f"x{n}.txt").write_bytes(b"\0" * 20)
    return [str(folder)]


@case("files/thousands-of-folders", "told")
def _folders(folder: Path) -> list[str]:
    _good(folder)
    for n in range(1500):
        (folder / f"s{n}").mkdir()
    _good(folder / "s1")
    return [str(folder)]


@case("files/address-of-another-kind", "refused")
def _address(folder: Path) -> list[str]:
    return ["ftp://a.example/x"]


@case("files/address-of-a-file", "refused")
def _file_address(folder: Path) -> list[str]:
    return ["file:///etc/passwd"]


@case("files/address-with-password", "refused")
def _password(folder: Path) -> list[str]:
    return ["http://me:secret@127.0.0.1:9/"]


@case("files/address-without-host", "refused")
def _no_host(folder: Path) -> list[str]:
    return ["http:///x"]


@case("files/address-broken", "refused")
def _broken(folder: Path) -> list[str]:
    return ["http://[::1/\x1b]0;owned\x07"]


@case("files/address-nobody-answers", "refused")
def _nobody(folder: Path) -> list[str]:
    return ["http://127.0.0.1:9/"]
