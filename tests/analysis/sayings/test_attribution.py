"""Who is given as the source of what is said without quotation marks, and who carried it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.attribution import attributions_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article, Attribution


def article(body: str) -> Article:
    title = "Dam fails in the north"
    return Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{body}", body_start=len(title) + 2)


def attributions(body: str) -> tuple[Article, tuple[Attribution, ...]]:
    a = article(body)
    ss = sentences_of(a)
    return a, attributions_of(a, ss, quotes_of(a, ss))


@pytest.mark.parametrize(
    ("body", "source", "cue", "content", "via"),
    [
        (
            "It held 60 million litres, according to the operator, Vale Line.",
            "Vale Line",
            "according to",
            "It held 60 million litres",
            (),
        ),
        ("Thirty people died, hospital staff say.", "hospital staff", "say", "Thirty people died", ()),
        ("According to the wardens, 14 died.", "the wardens", "according to", "14 died", ()),
        ("The dam was safe, the Orle Times quoted wardens as saying.", "wardens", "saying", "The dam was safe", ()),
        (
            "Two millers, who would not be named, told the Post the weir shook.",
            "two millers",
            "told",
            "the weir shook",
            (),
        ),
        ("The millers told Vale News 7 they were worn out.", "the millers", "told", "they were worn out", ()),
        ("The millers told the crowded hall they were worn out.", "the millers", "told", "they were worn out", ()),
        (
            "Some 400 sheep drowned, according to an affidavit filed by the mill's lawyers.",
            "the mill's lawyers",
            "according to",
            "Some 400 sheep drowned",
            (),
        ),
        (
            "According to two millers, who asked not to be named, the valve had failed.",
            "two millers",
            "according to",
            "the valve had failed",
            (),
        ),
        ("Vale News 7 reported that 400 sheep drowned.", "Vale News 7", "reported", "400 sheep drowned", ()),
        ("On Monday, Radio 5 said 400 sheep drowned.", "Radio 5", "said", "400 sheep drowned", ()),
        (
            "Some 400 sheep drowned, a source at the mill told the Courier – dozens more than thought.",
            "a source at the mill",
            "told",
            "Some 400 sheep drowned",
            (),
        ),
        (
            "Nine were hurt, the ambulance service confirmed; two of them badly.",
            "the ambulance service",
            "confirmed",
            "Nine were hurt",
            (),
        ),
        (
            "It was mended, said one man in the room; Tom Hale was out.",
            "one man in the room",
            "said",
            "It was mended",
            (),
        ),
        (
            "A report by the Audit Office shows that the money went in cash.",
            "Audit Office",
            "shows",
            "the money went in cash",
            (),
        ),
        (
            "A study released by the Audit Office found that the dam leaked.",
            "Audit Office",
            "found",
            "the dam leaked",
            (),
        ),
        ("The dam leaked, the Justice Department said.", "Justice Department", "said", "The dam leaked", ()),
        (
            "Hale lashed out at them after The Kentish Herald reported on a woman's claims that he had hit her.",
            "Kentish Herald",
            "reported",
            "he had hit her",
            (),
        ),
        (
            "The Kentish Herald interviewed two women who said he had hit them.",
            "Kentish Herald",
            "said",
            "he had hit them",
            (),
        ),
        ("Some 640 went, by the union's count.", "the union", "according to", "Some 640 went", ()),
        ("Twelve people died, officials were quoted as saying.", "officials", "saying", "Twelve people died", ()),
        ("Premier Jo Quint told parliament the dam was sound.", "Jo Quint", "told", "the dam was sound", ()),
        ("Insiders reckon the mill is worth £30m.", "Insiders", "reckon", "the mill is worth £30m", ()),
        ("The union counted more, but the firm says 410.", "the firm", "says", "410", ()),
        ("The UN said nearly 900 people fled.", "the UN", "said", "nearly 900 people fled", ()),
        (
            "A spokesman for the mill estimated on Monday that 40 houses were lost.",
            "a spokesman for the mill",
            "estimated",
            "40 houses were lost",
            (),
        ),
        (
            "About 40 houses were lost, the regional government told Reuters.",
            "the regional government",
            "told",
            "About 40 houses were lost",
            ("Reuters",),
        ),
        (
            "Tom Hale told Reuters that 40 houses were lost.",
            "Tom Hale",
            "told",
            "40 houses were lost",
            ("Reuters",),
        ),
        (
            "Tom Hale told The Valley Post that 40 houses were lost.",
            "Tom Hale",
            "told",
            "40 houses were lost",
            (),
        ),
        ("The dam, Tom Hale said, had leaked for years.", "Tom Hale", "said", "had leaked for years", ()),
        ("As the UN noted, 40 houses were lost.", "the UN", "noted", "40 houses were lost", ()),
        (
            "40 houses were lost, Tom Hale said in a statement posted on Monday.",
            "Tom Hale",
            "said",
            "40 houses were lost",
            (),
        ),
        (
            "Tom Hale told the judge that he had lost 40 houses.",
            "Tom Hale",
            "told",
            "he had lost 40 houses",
            (),
        ),
        (
            "Tom Hale said in a statement it could take 40 days.",
            "Tom Hale",
            "said",
            "it could take 40 days",
            (),
        ),
        ("According to Tom Hale, 40 houses were lost.", "Tom Hale", "according to", "40 houses were lost", ()),
        (
            "At least 40 houses were lost, according to police.",
            "police",
            "according to",
            "At least 40 houses were lost",
            (),
        ),
        ("At least 40 houses were lost, Reuters reported.", "Reuters", "reported", "At least 40 houses were lost", ()),
        (
            "The mayor will announce a ban on Friday, AFP reported.",
            "AFP",
            "reported",
            "The mayor will announce a ban on Friday",
            (),
        ),
        (
            "The board did not say why it left, AFP reported.",
            "AFP",
            "reported",
            "The board did not say why it left",
            (),
        ),
        ("Ida Holm will write off the debt, AFP reported.", "AFP", "reported", "Ida Holm will write off the debt", ()),
        ("The mills will merge, the two sides said in a letter.", "the two sides", "said", "The mills will merge", ()),
        ("The mills will merge, 12 sides said in a letter.", "12 sides", "said", "The mills will merge", ()),
        ("The show will go on, according to the museum.", "the museum", "according to", "The show will go on", ()),
        ("Nobody was paid in May, say shareholders.", "shareholders", "say", "Nobody was paid in May", ()),
        (
            "According to the audit, published on Monday, the mill owes £4m.",
            "the audit",
            "according to",
            "the mill owes £4m",
            (),
        ),
        ("Detectives think the thieves fled by boat.", "Detectives", "think", "the thieves fled by boat", ()),
        ("The old dam will fall, says the board.", "the board", "says", "The old dam will fall", ()),
        ("The old dam may fall, according to Tom Hale.", "Tom Hale", "according to", "The old dam may fall", ()),
        ("The dam leaks badly, wardens Weir Watch say.", "Weir Watch", "say", "The dam leaks badly", ()),
        ("The dam leaks badly, Weir Watch say.", "Weir Watch", "say", "The dam leaks badly", ()),
        ("The mayor said the dam held, AFP reported.", "the mayor", "said", "the dam held", ("AFP",)),
    ],
)
def test_indirect_speech(body: str, source: str, cue: str, content: str, via: tuple[str, ...]) -> None:
    a, found = attributions(body)
    assert [(t.source, t.cue, a.text[t.content_start : t.content_end], t.via, t.direct) for t in found] == [
        (source, cue, content, via, False)
    ]


def test_an_outlet_that_reports_what_another_said_is_the_carrier() -> None:
    a, found = attributions("A spokesman for the mill confirmed that 40 houses were lost, Reuters reported.")
    assert [(t.source, t.via) for t in found] == [("a spokesman for the mill", ("Reuters",))]
    assert a.text[found[0].content_start : found[0].content_end] == "40 houses were lost"


def test_quoted_words_are_direct() -> None:
    a, found = attributions("“It fell,” Tom Hale told Reuters.")
    assert [(t.source, t.direct, t.via, a.text[t.content_start : t.content_end]) for t in found] == [
        ("Tom Hale", True, ("Reuters",), "It fell,")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "The mill stood by the river for 90 years.",
        "Tom Hale did not say that 40 houses were lost.",
        "The minister declined to say whether 40 houses were lost.",
        "The report was published on Monday.",
    ],
)
def test_own_voice_and_silence_are_no_attributions(body: str) -> None:
    assert attributions(body)[1] == ()


NEWS = st.lists(
    st.sampled_from(
        [
            "Tom Hale",
            "said",
            "that",
            "told",
            "Reuters",
            ",",
            ".",
            "“it fell,”",
            "the mill",
            "according to",
            "who",
            "and",
            "\n\n",
        ]
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(NEWS)
def test_spans_lie_within_the_text_and_hold_their_content(words: list[str]) -> None:
    a, found = attributions(" ".join(words))
    for t in found:
        assert 0 <= t.start <= t.content_start < t.content_end <= t.end <= len(a.text)
        assert "\n" not in a.text[t.start : t.end]
        assert t.source.strip()


@pytest.mark.parametrize(
    "body",
    [
        "The flood that has shut the road for three weeks claimed its second bridge, hours after the dam fell.",
        "The storm claimed four lives in the valley, where the dam fell.",
        "Some 400 keepers reported for their shifts on Friday and four boats were loaded.",
        "The smart money says there will be a deal by Friday.",
        "Mara Quint, the keeper, who had been charged with him, was found not guilty on every count.",
        "Nobody knew whether Tom Weir had the log burned, which the Crown said he did and he said he did not.",
        "“It held,” Mara Quint told them to wild cheers.",
    ],
)
def test_a_thing_a_measure_or_a_deed_is_no_source(body: str) -> None:
    assert [a for a in attributions(body)[1] if not a.direct] == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Tom Weir claimed the dam was sound.", [("Tom Weir", "the dam was sound")]),
        ("The ministry reported that nine men drowned.", [("the ministry", "nine men drowned")]),
        ("Some 63 percent said the dam should be rebuilt.", [("some 63 percent", "the dam should be rebuilt")]),
        (
            "The owner was jailed after a jury found that his failure to mend one wall had drowned the town.",
            [("a jury", "his failure to mend one wall had drowned the town")],
        ),
        ("Mr Weir, who admitted burning the log, was given a fine of 400 crowns.", [("Weir", "burning the log")]),
        (
            "Police say that there were 900 marchers; the union says that there were 4,000.",
            [("Police", "there were 900 marchers"), ("the union", "there were 4,000")],
        ),
        (
            "Men attacked the gate, the Ministry of the Interior has said.",
            [("Ministry of the Interior", "Men attacked the gate")],
        ),
        (
            "Two men died in the night, St Orla's Hospital said this morning, as the town woke to a smell of gas.",
            [("St Orla's Hospital", "Two men died in the night")],
        ),
        (
            "Water Minister Corvin Tale was dismissed by Premier Ysabeau Lund, her office said in a statement.",
            [("Ysabeau Lund’s office", "Water Minister Corvin Tale was dismissed by Premier Ysabeau Lund")],
        ),
        (
            "Tom Weir won, and the club dropped Anna Lund, his lawyer said.",
            [("Tom Weir’s lawyer", "Tom Weir won, and the club dropped Anna Lund")],
        ),
    ],
)
def test_who_is_the_source_and_of_how_much(body: str, told: list[tuple[str, str]]) -> None:
    a, found = attributions(body)
    assert [(x.source, a.text[x.content_start : x.content_end]) for x in found] == told


def told(body: str) -> list[tuple[str, str]]:
    return [(a.source, a.cue) for a in attributions(body)[1]]


@pytest.mark.parametrize(
    "body",
    [
        "Orlin recalled 84,000 kettles on May 9.",
        "The firm recalled thousands of cars after the fault was found.",
        "Varden recalled its ambassador on Monday.",
        "The maker recalled all of its pumps.",
        "The board raised its estimate of the loss, adding 45 million for the dam.",
        "The work on the dam is going according to plan.",
        "Everything went according to the usual schedule, and the boats left.",
        "Aid is handed out according to need.",
    ],
)
def test_deeds_and_plans_are_no_sources(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize(
    ("body", "source", "cue"),
    [
        ("Ann Lee recalled that two men had come.", "Ann Lee", "recalled"),
        ("Ann Lee recalled how they had fled from the dam.", "Ann Lee", "recalled"),
        ("According to the plan, 300 homes will go.", "the plan", "according to"),
        (
            "A guard at the dam, speaking on condition of anonymity, said the order to leave came by telephone.",
            "a guard at the dam",
            "said",
        ),
        ("A nurse, citing the rules of the house, said the doors to the ward were shut.", "a nurse", "said"),
        ("An aide, who asked not to be named, said the plan of the council had failed.", "an aide", "said"),
        ("Police searched the mill and held its owner Zed Krohl, insiders told the Courier.", "insiders", "told"),
        ("The mayor met Ann Lee, villagers said.", "villagers", "said"),
        ("He will leave with 3 million euros, The Orle Times revealed.", "Orle Times", "revealed"),
        ("The board knew of the crack for years, the Orle Gazette disclosed.", "Orle Gazette", "disclosed"),
        ("The dam was shut on Monday, said the mayor of Orle.", "the mayor of Orle", "said"),
        ("The company, Vale Line, said its engineer, Ann Lee, had 22 years of experience.", "Vale Line", "said"),
        ("The town's doctor, Ida Vey, said a third man, a miller, died on Monday.", "Ida Vey", "said"),
        ("The mayor, Bob Roy, said the wall, built in 1960, was safe.", "Bob Roy", "said"),
        ("The gates were sold to Bob Roy, the mayor, said a clerk, who saw it.", "a clerk", "said"),
    ],
)
def test_who_is_the_source(body: str, source: str, cue: str) -> None:
    assert told(body) == [(source, cue)]


def test_that_which_is_denied_is_not_how_it_is_denied() -> None:
    a, found = attributions("The company denied that, saying the figure was 12.")
    assert [a.text[f.content_start : f.content_end] for f in found] == ["the figure was 12"]


def test_who_hears_a_quotation_is_nothing_that_is_said() -> None:
    a, found = attributions("“The wall was old,” Mara Quint told a packed courtroom on Monday.")
    assert [a.text[f.content_start : f.content_end] for f in found] == ["The wall was old,"]


def test_a_place_put_beside_another_says_nothing() -> None:
    assert told("In the capital, Orle, said a nurse, shots were heard.") == []


def test_the_company_is_not_the_paper_named_before_it() -> None:
    body = (
        "Orlin Works fell on Friday. Orlin Works makes kettles.\n\n"
        "The Comet printed six words of the memo. Mr Ashe did not write it, the company says.\n\n"
        "It had said he would get nothing."
    )
    assert told(body) == [("Orlin Works", "says"), ("Orlin Works", "said")]


def test_a_pronoun_is_who_was_named_last_with_an_age() -> None:
    body = (
        "Governor Irene Volk signed the order, her office said.\n\nShortly after noon Drusa Kell, seven, was lifted "
        "from what had been her aunt's kitchen.\n\n“I counted the boats,” she told the medics. “I got to twenty.”"
    )
    assert told(body)[-2:] == [("Drusa Kell", "told"), ("Drusa Kell", "")]


def worded(body: str) -> list[tuple[str, str]]:
    """Whose words are which, in the order of the words."""
    a, found = attributions(body)
    return [(f.source, a.text[f.content_start : f.content_end]) for f in found]


@pytest.mark.parametrize(
    ("body", "source", "content"),
    [
        (
            "The note, dated May 30 and sent to the abbot, Ilsa Brenn, says the bells of 41 mills were sold.",
            "the note",
            "the bells of 41 mills were sold",
        ),
        (
            "Brenn has brought the keys of the tower to the mayor, Oskar Vey, two ringers said.",
            "two ringers",
            "Brenn has brought the keys of the tower to the mayor, Oskar Vey",
        ),
        ("Thieves took the bells, according to the registry.", "the registry", "Thieves took the bells"),
        ("Thieves took the bells, the agency that runs them said on Tuesday.", "the agency", "Thieves took the bells"),
        ("The crack was found in spring, Ilsa Brenn told a news conference.", "Ilsa Brenn",
         "The crack was found in spring"),
        (
            "The beam was cut for 20 bells, the yearly review of the bell council found.",
            "the yearly review of the bell council",
            "The beam was cut for 20 bells",
        ),
        (
            "Four boats were lost, a pilot who asked not to be named said.",
            "a pilot who asked not to be named",
            "Four boats were lost",
        ),
        (
            "The union, which puts the toll at 40 ringers, kept silent.",
            "the union",
            "the toll at 40 ringers",
        ),
        ("The tower was last painted in March, according to a report seen by the Courier.", "a report",
         "The tower was last painted in March"),
        ("Tom Bell, an accountant and a former state senator, said it was late.", "Tom Bell", "it was late"),
        ("Some 40 bells were kept there, the chief bell founder, Ilsa Brenn, said.", "Ilsa Brenn",
         "Some 40 bells were kept there"),
        ("It will not ring before summer, its director, Oskar Vey, said.", "Oskar Vey",
         "It will not ring before summer"),
        ("Oskar Vey, mayor of Orlin, said the bells were sold.", "Oskar Vey", "the bells were sold"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_verb_is_not_always_who_says_it(body: str, source: str, content: str) -> None:
    assert worded(body) == [(source, content)]


@pytest.mark.parametrize(
    "body",
    [
        "Thieves steal records of 41 mills.",
        "The clerk left Tarn, the firm that maintains the bells, and was cheered.",
        "Tarn Mutual, which wrote a contract for the bells in the tower, declined to help.",
    ],
)
def test_what_is_done_to_things_is_no_speech(body: str) -> None:
    assert worded(body) == []


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("The tower is safe, the Ministry of Bells said. Tales of a crack are old, it said.",
         "Ministry of Bells"),
        ("The tower leans to the east, the report of the abbot found. One beam is split, it said.",
         "the report of the abbot"),
        ("The mayor had no keys, Bren Tarvo said. Orlin's abbot was woken. The guild had sent for help, he said.",
         "Bren Tarvo"),
    ],
)  # fmt: skip
def test_a_pronoun_that_closes_a_sentence_is_who_has_spoken(body: str, source: str) -> None:
    assert [who for who, _ in worded(body)] == [source, source]


@pytest.mark.parametrize(
    ("body", "source", "content"),
    [
        (
            "About 40 old walls stand by the river now, according to the owners.",
            "the owners",
            "About 40 old walls stand by the river now",
        ),
        (
            "The wall is old and had to go, the owners said Monday night, as they left for home.",
            "the owners",
            "The wall is old and had to go",
        ),
        (
            "Letters combed through by Orle News suggest that the wall was old.",
            "letters combed through by orle news",
            "the wall was old",
        ),
    ],
)
def test_what_a_number_begins_and_what_is_said_on_a_day(body: str, source: str, content: str) -> None:
    a, found = attributions(body)
    assert [(t.source.lower(), a.text[t.content_start : t.content_end]) for t in found] == [(source, content)]


def test_what_is_asked_about_a_claim_is_no_part_of_it() -> None:
    a, found = attributions("Asked about Quint’s claim that the wall had cracked, Mara Quint said it had been old.")
    assert [a.text[t.content_start : t.content_end] for t in found] == ["the wall had cracked", "it had been old"]


@pytest.mark.parametrize(
    ("body", "source"),
    [
        (
            "Ilsa Brenn, a ringer who wants no third term, was not called as a witness. She has denied the theft.",
            "Ilsa Brenn",
        ),
        ("Bellmen in Orlin found Ida and Tom Vey. Their family said the two were well.", "Ida and Tom Vey’s family"),
        ("The dead are a man and a boy, Ida and Tom Vey, who lived there, their family said.",
         "Ida and Tom Vey’s family"),
        ("Orlin Works opened the yard in May. Their relatives said nobody had come.", "their relatives"),
        ("Oskar Vey fell off the tower on Monday. His family said he was well.", "Oskar Vey’s family"),
    ],
)  # fmt: skip
def test_who_is_meant_by_her_and_by_their_family(body: str, source: str) -> None:
    assert [s for s, _ in worded(body)] == [source]


def test_a_sum_is_something_said() -> None:
    body = "Oskar Vey told the court that he hid the box. It contained $50,000, he said."
    assert worded(body)[-1] == ("Oskar Vey", "It contained $50,000")


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("Police shut the road.\n\nOrbit Rail said its driver slept. It said he had been sent home.", "Orbit Rail"),
        ("Police shut the road.\n\nOrbit Rail said the train had stopped. It said two doors were bent.", "Orbit Rail"),
        ("Orbit Rail said its driver slept.\n\nPolice said he was held. It said he had been sent home.", "Orbit Rail"),
        ("Orbit Rail, which owns the line, warned that it was old. It said the rails were bent.", "Orbit Rail"),
        ("The Safety Executive said the rails were bent. It said the driver had slept.", "Safety Executive"),
        ("The union said it would strike. Members met on Monday. It said 40 drivers had left.", "the union"),
        ("The council said the road was shut.\n\nNguza Orlo said he was late. It said the road was old.",
         "the council"),
    ],
)  # fmt: skip
def test_it_is_the_last_body_that_spoke(body: str, source: str) -> None:
    assert worded(body)[-1][0] == source


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("The Seed Archive, a group of millers, has so far found 37 graves, it told the Courier.", "Seed Archive"),
        ("The Orle Observatory, based in Vale, had mapped 37 graves, it said.", "Orle Observatory"),
        ("Vale Keepers, a group of millers, has mended 37 graves, it said.", "Vale Keepers"),
        ("Vale Keepers, a local charity that mends walls, has mended 37 graves, it said.", "Vale Keepers"),
        ("Karel Orme, a charity worker, has mended 37 graves, it said.", "the ministry"),
        ("Karel Orme, the head of an archive, has mended 37 graves, it said.", "the ministry"),
    ],
)
def test_it_is_the_body_that_its_sentence_is_about(body: str, source: str) -> None:
    assert told(f"The ministry says 35 graves are old.\n\n{body}")[-1][0] == source


@pytest.mark.parametrize(
    ("closing", "source"),
    [
        ("the Water Office has found", "Water Office"),
        ("the office has since found", "the office"),
        ("an inquiry had found", "an inquiry"),
        ("the UN has determined", "the UN"),
        ("a judge ruled on Monday", "a judge"),
        ("the inquest heard", "the inquest"),
        ("documents have shown", "documents"),
    ],
)
def test_what_was_found_is_told_by_those_who_found_it(closing: str, source: str) -> None:
    found = worded(f"The wall killed nine millers, {closing}.")
    assert found == [(source, "The wall killed nine millers")]


@pytest.mark.parametrize(
    "text",
    [
        "When the wall had fallen, the office found.",
        "The wall killed nine millers, the office was found.",
        "The wall killed nine millers, the key never found.",
        "The wall killed nine millers, the neighbours heard.",
        "The wall killed nine millers, the office found on the hill.",
    ],
)
def test_what_was_found_elsewhere_is_not(text: str) -> None:
    assert told(text) == []


def headlined(title: str) -> list[tuple[str, str]]:
    """Whose words are which in a headline."""
    a = Article("one", "one.txt", "The Valley Post", title, f"{title}\n\nRain fell.", body_start=len(title) + 2)
    ss = sentences_of(a)
    found = attributions_of(a, ss, quotes_of(a, ss))
    return [(f.source, a.text[f.content_start : f.content_end]) for f in found]


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("At least 39 millers killed in Orle, says UN", "UN", "At least 39 millers killed in Orle"),
        ("UN says at least 39 millers killed in Orle", "UN", "at least 39 millers killed in Orle"),
        ("At least 39 millers killed in Orle, hospital says", "hospital", "At least 39 millers killed in Orle"),
        ("Nine dead in wall collapse, say police", "police", "Nine dead in wall collapse"),
        ("Nine killed, says hospital", "hospital", "Nine killed"),
        ("Vale Line says profit up 40%", "Vale Line", "profit up 40%"),
    ],
)
def test_a_headline_tells_without_its_verbs(title: str, source: str, content: str) -> None:
    assert headlined(title) == [(source, content)]


@pytest.mark.parametrize("title", ["In one letter, mayor says", "Nine ask what to say, police", "What mayor says"])
def test_a_headline_that_tells_nothing_is_nobody_s(title: str) -> None:
    assert headlined(title) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Nine millers fell, say the rescuers.", [("the rescuers", "Nine millers fell")]),
        ("“It fell,” say the ropers.", [("the ropers", "It fell,")]),
        ("The kind of people who, say, mend walls were there.", []),
        ("What would you, say, do about nine rescuers?", []),
        ("In one note, the rescuers said.", []),
    ],
)
def test_say_may_stand_before_its_subject(body: str, found: list[tuple[str, str]]) -> None:
    assert worded(body) == found


def test_of_two_who_speak_on_either_side_of_a_semicolon_each_says_his_own() -> None:
    a, found = attributions("The miller left in May, says the board; he was pushed, say his friends.")
    told = [(f.source, a.text[f.content_start : f.content_end]) for f in found]
    assert told == [("the board", "The miller left in May"), ("his friends", "he was pushed")]


def test_a_semicolon_in_the_words_of_one_parts_nothing() -> None:
    a, found = attributions("The dam held; it had cracked in May, the union said.")
    assert [a.text[f.content_start : f.content_end] for f in found] == ["The dam held; it had cracked in May"]


@pytest.mark.parametrize("body", ["The dam fell, Ida Holm say that often.", "If it leaks, Ida Holm say, is unclear."])
def test_one_person_does_not_say_as_many_do(body: str) -> None:
    assert attributions(body)[1] == ()


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Weir Watch says 40 dams are leaking badly, a figure Vell disputes.", ["Weir Watch"]),
        ("Some 40 dams are leaking badly, a claim Vell denies.", []),
        ("Some 40 dams are leaking badly, Vell claims.", ["Vell"]),
        ("Some 40 dams are leaking badly, a miller from Vell said.", ["a miller from Vell"]),
    ],
)
def test_a_figure_that_somebody_disputes_is_not_his(body: str, who: list[str]) -> None:
    assert [f.source for f in attributions(body)[1]] == who


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "Officials say 40 people were held; rights groups put the number at 90.",
            [("officials", "40 people were held"), ("rights groups", "the number at 90")],
        ),
        (
            "The union says that it has offered to talk; the company denies this.",
            [("the union", "it has offered to talk")],
        ),
        ("The mayor said the weir held; the mill fell.", [("the mayor", "the weir held; the mill fell")]),
        (
            "The mayor said the weir held; it had, she told them, been old.",
            [("the mayor", "the weir held; it had, she told them, been old")],
        ),
    ],
)
def test_behind_a_semicolon_another_may_speak(body: str, told: list[tuple[str, str]]) -> None:
    a, found = attributions(body)
    assert [(f.source, a.text[f.content_start : f.content_end]) for f in found] == told
