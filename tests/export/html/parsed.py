"""A page taken apart as a browser would, without its leniency: what is not nested cleanly fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "br", "circle", "line", "path"}
"""Elements without an end tag; the drawing's close themselves."""


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    @property
    def kinds(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def all(self, tag: str = "", kind: str = "") -> list[Element]:
        """Descendants of a tag and a class, in order."""
        found: list[Element] = []
        for child in self.inside:
            if isinstance(child, Element):
                if tag in ("", child.tag) and (not kind or kind in child.kinds):
                    found.append(child)
                found += child.all(tag, kind)
        return found

    def text(self, without: str = "") -> str:
        """All text, but that of elements of a class."""
        return "".join(
            child if isinstance(child, str) else "" if without in child.kinds else child.text(without)
            for child in self.inside
        )


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice in <{tag}>"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def parsed(html: str) -> Element:
    """The page as a tree.

    Raises:
        AssertionError: an element is not closed where it should be.
    """
    parser = _Parser()
    parser.feed(html)
    parser.close()
    assert len(parser.open) == 1, f"<{parser.open[-1].tag}> is not closed"
    return parser.open[0]
