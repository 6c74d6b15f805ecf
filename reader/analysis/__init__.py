"""Story in, Analysis out: pure functions without I/O, clock or randomness."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reader.model import Analysis, Article, Decision, Reading, Story


def read_article(article: Article) -> Reading:
    """All that one article yields by itself: sentences, quotes, figures and attributions."""
    from reader.analysis import budget
    from reader.analysis.language.sentences import sentences_of
    from reader.analysis.names.bearers import with_bearers
    from reader.analysis.quantities.figures import figures_of
    from reader.analysis.sayings.attribution import attributions_of
    from reader.analysis.sayings.narration import people_of
    from reader.analysis.sayings.quotes import quotes_of

    part, cut = budget.compared_part(article)
    part, sentences, few_sentences = budget.with_sentences(part, sentences_of(part))
    quotes, few_quotes = budget.first_of(quotes_of(part, sentences), budget.QUOTES, "quotations")
    numbered, few_numbers = budget.with_numbers(part, sentences)
    figures, few_figures = budget.first_of(figures_of(part, numbered), budget.FIGURES, "figures")
    attributions = attributions_of(part, sentences, quotes)
    figures = with_bearers(part.text, sentences, figures, people_of(part, sentences))
    notes = (*cut, *few_sentences, *few_quotes, *few_numbers, *few_figures)
    return Reading(article, sentences, quotes, figures, attributions, notes)


@contextmanager
def _without_looking_for_rubbish() -> Iterator[None]:
    """Meanwhile Python does not look for rubbish: the engine leaves none, and looking takes a seventh of its time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def analyse(story: Story, decisions: Sequence[Decision] = ()) -> Analysis:
    """Everything known of a story.

    Args:
        story: its articles.
        decisions: what a person linked, unlinked or judged; it stands above the engine.
    """
    with _without_looking_for_rubbish():
        return compared(story, tuple(read_article(a) for a in story.articles), decisions)


def compared(story: Story, readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Analysis:
    """Everything known of a story whose articles have been read, now or in an earlier run.

    Args:
        story: its articles.
        readings: one for each of them, in their order; what failed is not compared.
        decisions: what a person linked, unlinked or judged; it stands above the engine.
    """
    from reader.analysis.claims import claims_of

    with _without_looking_for_rubbish():
        claims, related = claims_of([r for r in readings if not r.failed], decisions)
    return Analysis(story, tuple(readings), claims, related)
