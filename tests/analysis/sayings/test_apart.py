"""Who speaks where the verb of saying does not stand beside its subject."""

from __future__ import annotations

import pytest

from tests.analysis.sayings.narrated import narrated


def speakers(text: str) -> list[tuple[str, str]]:
    """Each verb of saying of a sentence, with its subject."""
    told = narrated(text)
    words = told.units[0].words
    return [
        (f.text, " ".join(w.text for w in words[f.source.first : f.source.last]) if f.source else "")
        for f in told.frames
    ]


@pytest.mark.parametrize(
    ("text", "cue", "who"),
    [
        ("Mara Quint met the millers, saying the wall was weak.", "saying", "Mara Quint"),
        ("The hearing ended with Mara Quint saying the wall was weak.", "saying", "Mara Quint"),
        ("Tom Hale mocked Mara Quint for saying the wall was weak.", "saying", "Mara Quint"),
        ("The Courier quoted Mara Quint as saying the wall was weak.", "saying", "Mara Quint"),
        ("Mara Quint was quoted as saying the wall was weak.", "saying", "Mara Quint"),
        ("Mara Quint, according to the Courier, told millers that the wall was weak.", "told", "Mara Quint"),
        ("Mara Quint called the wall weak and said that it would fall.", "said", "Mara Quint"),
        ("The clip says that the wall was weak.", "says", "The clip"),
        ("Orrin Vell was asking for a Senate hearing and declaring it late.", "declaring", "Orrin Vell"),
    ],
)
def test_a_subject_that_stands_apart_is_found(text: str, cue: str, who: str) -> None:
    assert (cue, who) in speakers(text)


def test_who_is_mocked_for_what_he_did_says_nothing() -> None:
    assert ("saying", "Tom Hale") not in speakers("Tom Hale mocked Mara Quint for saying the wall was weak.")
