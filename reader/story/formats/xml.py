"""Reads XML with the standard library's expat: no DTD, no entities of its own, no depth without end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.story import limits
from reader.story.clean import decoded
from reader.story.draft import Blob, Unreadable

_CHARSET = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})")
_DECLARED = re.compile(r"\A\s*<\?xml[^>]{0,400}\?>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_BARE = re.compile(r"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)")
_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
# what XML 1.0 does not allow at all
_BARRED = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
_DROPPED = dict.fromkeys(_BARRED)


@dataclass(slots=True)
class Element:
    """An element with what stands in it; names without their namespace and in lower case."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its own text, that of the elements in it left out."""
        return "".join(self.pieces)

    def first(self, *names: str) -> Element | None:
        """The first child of the first of some names that has any."""
        return next((c for name in names for c in self.children if c.name == name), None)

    def every(self, *names: str) -> Iterator[Element]:
        """The children with one of some names, in order."""
        return (c for c in self.children if c.name in names)

    def value(self, *names: str) -> str:
        """The text of the first child of the first of some names that has any text."""
        found = (c.text.strip() for name in names for c in self.children if c.name == name)
        return next((text for text in found if text), "")


class NotWellFormed(Unreadable):
    """The text is no well-formed XML; the message says where."""


def xml_of(blob: Blob) -> Element:
    """The root element of an XML file.

    Raises:
        NotWellFormed: it is no XML.
        Unreadable: it declares entities, or nests without end.
    """
    declared = _CHARSET.search(blob.data[:400])
    text, _ = decoded(blob.data, blob.charset or (declared[1].decode("ascii") if declared else None))
    return parsed(text)


def parsed(text: str) -> Element:
    """The root element of an XML text; see `xml_of`."""
    from xml.parsers import expat

    text = _DECLARED.sub("", text).translate(_DROPPED)
    if "<!ENTITY" in text[:100_000]:
        raise Unreadable("it declares entities of its own, which are not followed")
    builder = _Builder()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.StartDoctypeDeclHandler = _doctype
    try:
        parser.Parse(_without_html_entities(text).lstrip().encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise NotWellFormed(f"no well-formed XML at line {error.lineno}: {expat.ErrorString(error.code)}") from None
    if builder.root is None:
        raise NotWellFormed("no XML")
    return builder.root


def _without_html_entities(text: str) -> str:
    """Entities that HTML knows and XML does not become their characters, bare ampersands `&amp;`."""
    if "&" not in text:
        return text
    import html

    text = _BARE.sub("&amp;", text)
    return _ENTITY.sub(lambda m: m.group() if m[1] in _OWN else html.unescape(m.group()).replace("&", "&amp;"), text)


def _refuse(*_: object) -> int:
    raise Unreadable("it declares entities of its own, which are not followed")


def _doctype(_name: str, _system: str | None, _public: str | None, has_internal: int) -> None:
    if has_internal:
        _refuse()


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._markup: list[str] | None = None
        """The text that is being put together again, inside an element that holds XHTML."""
        self._depth = self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2].lower()
        if self._markup is not None:
            # HTML written as elements: kept as it would be written in text
            self._depth += 1
            if self._depth <= limits.MAX_ELEMENT_DEPTH:
                self._markup.append(f"<{local}>")
            return
        if len(self._open) >= limits.MAX_XML_DEPTH:
            raise Unreadable("nested too deeply")
        self._count += 1
        if self._count > limits.MAX_XML_ELEMENTS:
            raise Unreadable(f"XML of more than {limits.MAX_XML_ELEMENTS} elements")
        element = Element(_qualified(name), {k.lower(): v for k, v in list(attributes.items())[:50]})
        if self._open:
            self._open[-1].children.append(element)
        elif self.root is None:
            self.root = element
        self._open.append(element)
        if element.attributes.get("type") == "xhtml":
            self._markup, self._depth = element.pieces, 0

    def end(self, name: str) -> None:
        if self._markup is not None and self._depth:
            if self._depth <= limits.MAX_ELEMENT_DEPTH:
                self._markup.append(f"</{name.rpartition(':')[2].lower()}>")
            self._depth -= 1
            return
        self._markup = None
        if self._open:
            self._open.pop()

    def text(self, data: str) -> None:
        if self._markup is not None:
            import html

            self._markup.append(html.escape(data, quote=False))
        elif self._open:
            self._open[-1].pieces.append(data)


def _qualified(name: str) -> str:
    """A name in lower case; prefixes that many feeds share stay, since `media:title` is no `title`."""
    prefix, colon, local = name.lower().rpartition(":")
    return f"{prefix}:{local}" if colon and prefix in ("media", "itunes", "content", "dc", "atom") else local
