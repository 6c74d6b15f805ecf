"""Made-up news on several events, some of them close to each other, for sorting into stories."""

from __future__ import annotations

from reader.model import Article

EVENTS: dict[str, list[tuple[str, str, str]]] = {
    "quarry": [
        (
            "2024-05-02",
            "Quarry wall collapses at Tannick, two workers missing",
            "A wall of the slate quarry at Tannick came down on Thursday morning and buried an excavator. Two workers "
            "are missing. Fire chief Orla Venn said rescuers heard knocking under the slate. The quarry belongs to "
            "Haldon Stone, which closed its other pit at Tannick in 2019.",
        ),
        (
            "2024-05-02",
            "Search goes on under Tannick slate",
            "Rescuers with dogs searched the fallen slate at Haldon Stone's quarry until dark. Orla Venn, the fire "
            "chief, said two workers were under the excavator. Their families waited at the chapel in Tannick.",
        ),
        (
            "2024-05-04",
            "Haldon Stone had been warned of cracks above its pit",
            "Inspectors wrote to Haldon Stone about cracks in the wall of its Tannick quarry in March, a letter shows. "
            "The wall fell on Thursday. One worker was found dead under the slate on Saturday, Orla Venn said; the "
            "excavator driver is still missing.",
        ),
    ],
    "vote": [
        (
            "2024-05-03",
            "Council of Brell votes to close its last library",
            "The council of Brell voted 14 to 9 on Friday to close the library in Marsh Street. Mayor Piet Aldous said "
            "the town could not pay for the roof. Librarian Sunniva Kray had gathered 4,000 names to keep it open.",
        ),
        (
            "2024-05-03",
            "Brell loses its library after long night",
            "After six hours of debate councillors in Brell agreed to shut the Marsh Street library. Readers shouted "
            "from the gallery. Mayor Aldous called the vote painful. Sunniva Kray, who runs the library, wept.",
        ),
        (
            "2024-05-05",
            "Writers offer to pay for Marsh Street library roof",
            "A group of writers offered on Sunday to pay for the roof of the library that Brell means to close. Mayor "
            "Piet Aldous said the council would read the offer. Kray said she had not hoped for so much.",
        ),
    ],
    "second vote": [
        (
            "2024-05-03",
            "Council of Ostry votes for a tram to the harbour",
            "The council of Ostry voted 20 to 3 on Friday to build a tram from the station to the harbour. Mayor "
            "Dagny Roe said the first carriage would run in 2027. The Ostry Tram Company is to lay nine kilometres "
            "of rail.",
        ),
        (
            "2024-05-04",
            "Harbour tram for Ostry: what it costs",
            "Ostry's tram to the harbour costs 90 million crowns, a third of it borrowed. Mayor Roe defended the price "
            "on Saturday. Fishermen fear that rail along the quay will keep lorries away.",
        ),
    ],
}

ALONE = (
    "2024-05-02",
    "How to prune an old pear tree",
    "Wait for a dry day and a sharp saw. Take the dead wood first, then whatever crosses. A pear forgives a late cut "
    "better than an apple does. Paint nothing over the wounds.",
)


def article(event: str, number: int, told: tuple[str, str, str]) -> Article:
    """An article of an event, as opening a file gives it."""
    date, title, body = told
    name = f"{event.replace(' ', '-')}-{number}"
    return Article(
        id=name,
        path=f"pile/{name}.txt",
        outlet=f"Outlet {number}",
        title=title,
        text=f"{title}\n\n{body}",
        date=date,
        body_start=len(title) + 2,
    )


def pile() -> list[Article]:
    """Every article, events mixed."""
    told = [(event, n, one) for event, articles in EVENTS.items() for n, one in enumerate(articles, 1)]
    mixed = sorted(told, key=lambda entry: (entry[1], entry[0]))
    return [article(*entry) for entry in [*mixed, ("alone", 1, ALONE)]]
