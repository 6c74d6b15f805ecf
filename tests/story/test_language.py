"""Telling English from what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.story import open_story
from reader.story.language import NOT_ENGLISH, is_foreign

ENGLISH = (
    "The dam above Velling held through the night, but the river that runs below it rose by two metres and took the "
    "mill, the mayor said on Tuesday. About 40 families were brought to the school, where they will stay for a week."
)
GERMAN = (
    "Der Damm oberhalb von Velling hielt die ganze Nacht, doch der Fluss darunter stieg um zwei Meter und riss die "
    "Mühle mit, was die Bürgermeisterin am Dienstag bestätigte. Etwa 40 Familien wurden in die Schule gebracht, in der "
    "sie eine Woche lang bleiben können."
)
DUTCH = (
    "De dam boven Velling hield de hele nacht stand, maar de rivier steeg met twee meter en nam de molen mee, zei de "
    "burgemeester dinsdag. Ongeveer 40 gezinnen zijn naar de school gebracht, waar ze een week blijven "
    "of langer, als het water hoog is."
)
JAPANESE = (
    "水曜日の夜、ヴェリングの上流にあるダムは持ちこたえたが、川は二メートル上昇し、"
    "水車小屋を流したと市長は火曜日に述べた。約四十世帯が学校に避難した。"
)
ARABIC = "سقط الجسر في فيلمورا يوم الثلاثاء وقتل أربعة أشخاص على الأقل"


@pytest.mark.parametrize(
    "text", [GERMAN, DUTCH, JAPANESE, "سقط الجسر في فيلمورا يوم الثلاثاء وقتل أربعة أشخاص على الأقل، حسب الشرطة"]
)
def test_another_language(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH + " “水車小屋”, it is called.", "Dam holds", "", "Наводнение"])
def test_english_or_too_short_to_tell(text: str) -> None:
    assert not is_foreign(text)


def test_it_is_told_where_an_article_is_opened(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Dam holds\n\n{ENGLISH}\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"Der Damm hält\n\n{GERMAN}\n", encoding="utf-8")
    english, german = open_story([str(tmp_path)]).story.articles
    assert NOT_ENGLISH in german.notes
    assert NOT_ENGLISH not in english.notes
