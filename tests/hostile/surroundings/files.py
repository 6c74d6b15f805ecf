"""Notes that are no file, or one that cannot be written; outputs that must not be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.surroundings.attack import Attack
from tests.hostile.surroundings.notes import WHOLE


def files() -> Iterator[Attack]:
    """Notes that are no file, or one that cannot be written; outputs that must not be."""

    def folder_there(folder: Path) -> None:
        (folder / "n.json").mkdir()

    def pipe(folder: Path) -> None:
        os.mkfifo(folder / "n.json")

    def circle(folder: Path) -> None:
        (folder / "n.json").symlink_to("m.json")
        (folder / "m.json").symlink_to("n.json")

    def device(folder: Path) -> None:
        (folder / "n.json").symlink_to("/dev/full")

    def endless(folder: Path) -> None:
        (folder / "n.json").symlink_to("/dev/zero")

    def process(folder: Path) -> None:
        (folder / "n.json").symlink_to("/proc/self/environ")

    def article(folder: Path) -> None:
        (folder / "n.json").symlink_to("story/a.txt")

    def linked(folder: Path) -> None:
        (folder / "there").mkdir()
        (folder / "there" / "n.json").write_text(WHOLE)
        (folder / "n.json").symlink_to("there/n.json")

    def large(folder: Path) -> None:
        with (folder / "n.json").open("wb") as stream:
            stream.truncate(5 << 30)

    def locked(folder: Path) -> None:
        (folder / "n.json.lock").mkdir()
        (folder / ".n.json.lock").mkdir()

    def as_pipe_car(folder: Path) -> None:
        os.mkfifo(folder / "story" / "story.yaml")

    given = "claims\n]\nmark\nnote new\nmarks\nundo\nmetadata outlet Bee\nq\n"
    for made in (folder_there, pipe, circle, device, endless, process, article, linked, large, locked, as_pipe_car):
        for words in (("--plain",), ("claims",)):
            asked = (*words, "--notes", "FOLDER/n.json")
            yield Attack(f"files/notes-{made.__name__}/{words[0]}", asked, made, given=given, opens=False)
    for name, words in {
        "onto-itself": ("export", "-o", "FOLDER/story/a.txt", "--format", "json"),
        "onto-a-link": ("export", "-o", "FOLDER/link.json"),
        "onto-a-link-forced": ("export", "-o", "FOLDER/link.json"),
        "onto-a-circle": ("export", "-o", "FOLDER/circle.json"),
        "onto-the-side-car": ("export", "-o", "FOLDER/story/story.yaml", "--format", "json"),
        "onto-a-folder": ("export", "-o", "FOLDER/story", "--format", "json"),
        "into-nowhere": ("export", "-o", "FOLDER/no/where.json"),
        "into-a-file": ("export", "-o", "FOLDER/story/a.txt/x.json"),
        "into-a-device": ("export", "-o", "/dev/full", "--format", "json"),
        "into-null": ("export", "-o", "/dev/null", "--format", "json"),
        "into-process": ("export", "-o", "/proc/self/x.json"),
        "without-name": ("export", "-o", "", "--format", "json"),
        "of-slashes": ("export", "-o", "/" * 3000, "--format", "json"),
        "of-dots": ("export", "-o", "../" * 900 + "x.json"),
        "with-nul": ("export", "-o", "a\udc00b.json"),
    }.items():

        def around(folder: Path) -> None:
            (folder / "link.json").symlink_to("story/a.txt")
            (folder / "circle.json").symlink_to("circle.json")
            (folder / "story" / "story.yaml").write_text("title: Dam at Orle\n")

        yield Attack(f"files/output-{name}", words, around, opens=False, kept="story/a.txt")
        if name == "onto-the-side-car":
            yield Attack(f"files/output-{name}-kept", words, around, opens=False, kept="story/story.yaml")
