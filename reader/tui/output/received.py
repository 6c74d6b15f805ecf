"""What the terminal sends, taken apart: whatever it is, the keyboard stays alive.

Textual's reader of keys (Textual 8.2.8) ends, and the app with it, at a byte that is no UTF-8 and at reports of keys
that do not exist; it takes pastes in a character at a time, and waits for ever for the end of one that never comes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress

from textual._xterm_parser import XTermParser  # nothing public takes apart what a terminal sends
from textual.events import Key, Paste, Resize
from textual.geometry import Size
from textual.keys import Keys
from textual.message import Message

BEGIN, END = "\x1b[200~", "\x1b[201~"
"""What a terminal puts around a paste."""
SILENCE = 2.0
"""Seconds without a word after which the end of a paste is waited for no longer."""
_ESCAPES = ("\x1b", "\x1b[27u", "\x1b[27;1u")
"""How terminals send the key that leaves a paste whose end never comes."""
_HESITATION = 0.3
"""Seconds before such a key; one at once is a piece of what is pasted."""
_KEY = 32
"""Characters: what comes at once and is longer is the rest of a paste, and no key."""
_MOST = 64_000_000
"""Characters of a paste that are kept."""
_WIDEST, _HIGHEST = 1_000, 400
"""The most columns and lines that are drawn on; a terminal may say it has milliards of cells."""
_CONTROLS = dict.fromkeys({*range(1, 32), *range(127, 160)} - {*map(ord, "\t\n\r")}, "\N{REPLACEMENT CHARACTER}") | {
    0: None
}
"""What drives terminals stands in no line that a person types; that something was there is seen."""
_OTHER_KEYS = re.compile(r":\d*")
"""Which keys else stand on a key, in a report of it."""


class _Reports(XTermParser):
    """Textual's, outliving reports of keys that do not exist."""

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[Key]:
        for told in (sequence, _OTHER_KEYS.sub("", sequence)):
            with suppress(ValueError, OverflowError):
                keys = list(super()._sequence_to_key_events(told, alt))
                if not any(_is_half(key) for key in keys):
                    return keys
        return [Key(Keys.Ignore, sequence)]


def _is_half(key: Key) -> bool:
    """Whether a key is half of a character, which cannot be written anywhere."""
    return any("\ud800" <= c <= "\udfff" for c in f"{key.key}{key.character or ''}")


class Received:
    """Makes messages of what a terminal sends."""

    def __init__(self, debug: bool = False) -> None:
        """Begin with the keyboard.

        Args:
            debug: whether Textual shall keep what it is sent.
        """
        self._debug = debug
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._parser = _Reports(debug)
        self._before = ""
        """The last characters that came; what a paste begins and ends with may come in pieces."""
        self._pasted: list[str] | None = None
        """What came of a paste whose end has not come; None where there is none."""
        self._room = 0
        self._last = 0.0
        self._was_left = False
        """Whether a paste was left whose end was waited for in vain, and nothing has come since."""

    def fed(self, data: bytes, now: float) -> Iterator[Message]:
        """What some bytes mean that came now, as a clock tells it in seconds."""
        text = self._decode(data)
        silence, self._last = now - self._last, now
        if self._pasted is not None and silence > _HESITATION and text in _ESCAPES:
            yield from self._put()
        if self._was_left and len(text) > _KEY and not text.startswith("\x1b"):
            text = BEGIN + text
        self._was_left = False
        while text:
            text = yield from self._typed(text) if self._pasted is None else self._held(text)

    def ticked(self, now: float) -> Iterator[Message]:
        """What it means that nothing came until now; to be asked several times a second."""
        if self._pasted is not None and now - self._last > SILENCE:
            yield from self._put()
            self._was_left = True
        yield from self._guarded(self._parser.tick)

    def _typed(self, text: str) -> Generator[Message, None, str]:
        """Take keys, up to where a paste begins; the rest is what follows that."""
        at = self._behind(text, BEGIN)
        yield from self._guarded(lambda: self._parser.feed(text[:at]))
        if at is None:
            return ""
        self._pasted, self._room = [], _MOST
        return text[at:]

    def _held(self, text: str) -> Generator[Message, None, str]:
        """Keep what is pasted, up to where that ends; the rest is what follows that."""
        assert self._pasted is not None
        at = self._behind(text, END)
        self._pasted.append(text[:at][: self._room])
        self._room -= len(self._pasted[-1])
        if at is None:
            return ""
        yield from self._put()
        return text[at:]

    def _behind(self, text: str, sign: str) -> int | None:
        """Where a sign in a text ends that may have begun before it; None where there is none."""
        whole = self._before + text
        at = whole.find(sign)
        if at < 0:
            self._before = whole[1 - len(sign) :]
            return None
        behind = at + len(sign) - len(self._before)
        self._before = ""
        return behind

    def _put(self) -> Iterator[Message]:
        """The paste that was kept."""
        text = "".join(self._pasted or ()).removesuffix(END)
        self._pasted, self._before = None, ""
        # Textual's has seen it begin, and waits for its end
        for message in self._guarded(lambda: self._parser.feed(END)):
            if not isinstance(message, Paste):
                yield message
        yield Paste(text.translate(_CONTROLS))

    def _guarded(self, parsed: Callable[[], Iterable[Message]]) -> Iterator[Message]:
        """The messages, but for those of screens that cannot be; whatever fails, the next key is read."""
        try:
            for message in parsed():
                if not isinstance(message, Resize):
                    yield message
                elif all(size is None or size for size in (message.size, message.pixel_size)):
                    yield Resize(*[drawn_on(size) for size in (message.size, message.virtual_size)])
                else:  # of no cells or no dots, through which the place of the mouse would be divided
                    self._parser.mouse_pixels = False
        except Exception:
            self._parser = _Reports(self._debug)


def drawn_on(size: Size) -> Size:
    """The part of a screen that is drawn on."""
    return Size(min(size.width, _WIDEST), min(size.height, _HIGHEST))
