"""Where in an article's text a person reads, by sentences and paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.model import Span
from reader.paragraphs import paragraphs_of
from reader.reading.pointing import Pointing


class Position:
    """The place of the current article that was read last."""

    def __init__(self, pointing: Pointing) -> None:
        self._pointing = pointing
        self._article, self._at = pointing.article_id, 0

    @property
    def at(self) -> int:
        """An offset into the article's text: where what was read last begins; 0 in an article just come to."""
        return self._at if self._article == self._pointing.article_id else 0

    @at.setter
    def at(self, offset: int) -> None:
        self._article, self._at = self._pointing.article_id, offset

    @property
    def paragraphs(self) -> Sequence[Span]:
        """The article's paragraphs, headline first."""
        article = self._pointing.article
        return tuple(paragraphs_of(article.text)) if article else ()

    @property
    def sentences(self) -> Sequence[Span]:
        """The article's sentences; its paragraphs while it is not read."""
        reading = self._pointing.material.reading(self._pointing.article_id)
        return [(s.start, s.end) for s in reading.sentences] if reading and reading.sentences else self.paragraphs

    @property
    def paragraph(self) -> int:
        """Where the paragraph begins that is being read."""
        return self._holding(self.paragraphs)[0]

    @property
    def sentence(self) -> str:
        """The sentence that is being read."""
        return self.text_of(self._holding(self.sentences))

    @property
    def told(self) -> str:
        """`paragraph 3 of 12`."""
        spans = self.paragraphs
        return f"paragraph {self.index_in(spans) + 1} of {len(spans)}"

    @property
    def text(self) -> str:
        """The article's text."""
        article = self._pointing.article
        return article.text if article else ""

    def text_of(self, span: Span) -> str:
        """Some of the text."""
        return self.text[slice(*span)]

    def step(self, spans: Sequence[Span], by: int) -> list[str]:
        """Go on by so many sentences or paragraphs, or back; what is passed on the way on, or stands there.

        Empty where the text has no more that way.
        """
        at = self.index_in(spans)
        end = min(max(at + by, 0), len(spans) - 1)
        if end == at or not spans:
            return []
        self.at = spans[end][0]
        return [self.text_of(s) for s in (spans[at + 1 : end + 1] if by > 0 else spans[end : end + 1])]

    def index_in(self, spans: Sequence[Span]) -> int:
        """Which of some spans holds what is being read."""
        return max(0, bisect_right(spans, (self.at, len(self.text))) - 1)

    def _holding(self, spans: Sequence[Span]) -> Span:
        return spans[self.index_in(spans)] if spans else (0, 0)
