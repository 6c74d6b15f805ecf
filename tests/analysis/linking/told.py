"""A made-up story in three short tellings, read as the program reads any other."""

from __future__ import annotations

from reader.analysis import read_article
from reader.model import Article, Reading

COURIER = (
    "Dam bursts above Velmora, killing 40\n\n"
    "About 40 people were killed when the Harrow dam burst above Velmora on Tuesday night, the rescue service said.\n\n"
    "Between 2,000 and 3,000 residents fled the town. "
    "Velmora lies 30 miles north of the capital, Port Essen.\n\n"
    "Governor Ilsa Brandt called the state of the wall “a national disgrace” and promised an inquiry.\n\n"
    "The Harrow Water Board (HWB) had put off repairs to the spillway twice."
)
DISPATCH = (
    "Velmora flood leaves dozens dead\n\n"
    "The death toll from the burst Harrow dam reached at least 38 on Wednesday, rescuers said.\n\n"
    "Some 5,000 people were displaced from Velmora, about 50 km from Port Essen.\n\n"
    "“It is a national disgrace,” Ms. Brandt told reporters. "
    "Sheep were still standing on the roofs.\n\n"
    "HWB twice postponed work on the spillway, records show."
)
STAR = (
    "Bakers of Port Essen send bread north\n\n"
    "Ovens ran all night in Port Essen.\n\n"
    "Some 40 people died in Velmora and thousands had to flee, the rescue service said.\n\n"
    "A choir will sing for the town on Sunday."
)


def reading(name: str, text: str, date: str | None = "2031-05-07") -> Reading:
    """The reading of one article whose first line is its headline."""
    title = text.split("\n")[0]
    return read_article(Article(name, f"{name}.txt", name.title(), title, text, date=date, body_start=len(title) + 2))


def story() -> tuple[Reading, ...]:
    """The three articles."""
    return reading("courier", COURIER), reading("dispatch", DISPATCH), reading("star", STAR)
