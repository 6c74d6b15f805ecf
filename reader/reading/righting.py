"""Where a person puts right what import made of an article."""

from __future__ import annotations

from reader.model import Article
from reader.story.sidecar import place_of


def side_car_of(article: Article) -> tuple[str, str] | str:
    """The folder whose side-car an article is put right in and its name there, or why it is in none."""
    if article.path.startswith("seeds/") and article.text_kind == "digest":
        return "the story that comes with the reader stays as it is; a folder of your own can be put right"
    return place_of(article.path) or "this article lies in no folder: save it as a file to put it right"
