"""Measures of one thing, each told in its own words."""

from __future__ import annotations

import pytest

from reader.analysis.claims import claims_of
from reader.analysis.linking.counting import figure_groups
from reader.analysis.linking.index import Index
from reader.analysis.linking.passages import passages_of
from reader.analysis.linking.things import decides, things_told
from tests.analysis.linking.told import reading


def groups(*texts: str) -> list[set[str]]:
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate(texts)]
    found = figure_groups(Index(passages_of(readings)), readings)
    return [{a.counted.figure.text for a in g} for g in found]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("The board has a fortnight to reply.", {"deadline"}),
        ("They must leave within ten days.", {"deadline"}),
        ("Calm was restored within ten days.", set()),
        ("She used all of the ten days that the judge allowed.", {"deadline"}),
        ("It took ten days to empty the hall.", set()),
        ("The lease has ten days to run.", set()),
        ("She has ten days to live.", set()),
        ("It runs $40bn (£30bn) in assets.", {"assets"}),
        ("The outage, which lasted 40 minutes, stopped the trams.", {"blackout"}),
        ("The wreck lies 40 metres down.", {"depth"}),
        ("The mast is 40 metres tall.", set()),
        ("The tram was doing 40 km/h.", {"speed"}),
        ("The blaze, now put at 90 hectares, is out.", {"burnt"}),
        ("The farm has 90 hectares.", set()),
        ("Gusts reached 90 km/h.", {"wind"}),
        ("The limit on the bridge is 40 km/h.", {"speed limit"}),
        ("Surveyors advised a ceiling of 40 km/h there.", {"speed limit"}),
        ("It is a 40 km/h zone.", {"speed limit"}),
        ("The tram was doing 40 km/h, inside the limit.", {"speed"}),
        ("The pier, built in 1931, burned.", {"built"}),
        ("The lift is licensed for 12 people.", {"capacity"}),
        ("The lift is licensed, and 12 people wept.", set()),
        ("The school was meant for 12 pupils.", {"capacity"}),
        ("The ward holds 12 men in space meant for six.", set()),
        ("The thieves asked for 12 crowns.", {"demand"}),
        ("So few, 44 percent, bothered to vote.", {"turnout"}),
        ("Some 4.7 per cent of the millers had no job.", {"unemployment"}),
        ("The millers, 44 percent of the town, left.", set()),
        ("The mill is drowning in £40m of debt.", {"debt"}),
        ("The mill, he says, owes £40m.", {"debt"}),
        ("Its assets exceed 40 million crowns.", {"assets"}),
        ("He will write off the £40m he lent it.", {"loan"}),
        ("The £40m takeover was agreed.", {"takeover"}),
        ("Orle Mills has agreed to buy its rival for £40m.", {"takeover"}),
        ("The mill paid £40m for a crane.", set()),
        ("The fund, which was set up in 1931, runs it.", {"founded fund"}),
        ("The Orle Fund was established in 1931.", {"founded fund"}),
        ("The fund runs a mill and was founded in 1931.", {"founded fund"}),
        ("The Orle Mill Fund runs a mill and was founded in 1931.", {"founded fund"}),
        ("Orle Rovers, founded in 1931, won it.", {"founded rovers"}),
        ("It was founded in 1931.", {"founded"}),
        ("The board took an 80 per cent stake in it.", {"stake"}),
        ("The board bought four-fifths of it.", {"stake"}),
        ("Some 80 per cent of the millers opposed it.", {"opposed"}),
        ("The crown fell 80 per cent against the pound.", set()),
    ],
)
def test_a_thing_is_known_by_the_words_of_the_clause(text: str, things: set[str]) -> None:
    told = reading("a", f"Head\n\n{text}")
    sentence = told.sentences[1]
    assert things_told(told.article.text, sentence.start, sentence.end, told.figures[0]) == things


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("The clerks now have a mere ten days to count.", "The board has a fortnight to do so.", True),
        ("The hulk rests some 200 feet down.", "It sank in 90 metres of water.", True),
        ("It was doing 24 knots.", "The speed of the tram was 31 kilometres an hour.", True),
        ("The tram was doing 24 km/h.", "The limit for the tram is 40 km/h.", False),
        ("It was doing 24 knots.", "Winds reached 31 kilometres an hour.", False),
        ("She was an old ship, launched in 1984.", "The vessel, built in 1994, was full.", True),
        ("Her papers were void; 48,000 spoiled slips lay there.", "The invalid ballots number 84,000.", True),
        ("Her certificate allowed her to take 220 passengers.", "It was licensed to carry 160 people.", True),
        ("The bench split 5-4.", "Six of its nine judges did just that.", True),
        ("The gaol was built in 1931 for 300 men.", "It has room for 480 after a repair.", True),
        ("They set up a relief fund, to which $4 million went.", "The relief fund has $3 million.", True),
        ("Thieves asked for $4 million.", "They demanded 30 bitcoin, worth about $3 million, she said.", True),
        ("Shares of Orlin, the maker of bells, fell 8 percent.", "Orlin stock closed 9 per cent lower.", True),
        ("The mill has debts of £96m.", "Rivals say that it owes £118m.", True),
        ("The bank has assets of £84bn.", "Its assets are put at no more than £48bn.", True),
        ("The value of the transaction came to £260m.", "The takeover, worth £310m, was agreed in May.", True),
        ("The £310m takeover of Weir Mills was agreed.", "A £310m deal handed Orle to Brandt.", True),
        ("The £310m takeover of Weir Mills was agreed.", "A £260m deal handed Orle to Brandt.", False),
        ("The mill has debts of £96m.", "He lent it £90m in May.", False),
        ("The mill has debts of £96m.", "The bank has assets of £90m.", False),
        ("Weir Rovers, founded in 1884, won it.", "The club is Weir Rovers, founded in 1889.", True),
        ("Weir Rovers, founded in 1884, won it.", "The fund was founded in 2009.", False),
        ("The fund was set up in 2007.", "The Orle Fund, founded in 2009, runs it.", True),
        ("The fund acquires 82 per cent of it.", "The stake comes to 80 per cent.", True),
        ("The fund acquires 82 per cent of it.", "In a ballot 80 per cent opposed the sale.", False),
        ("Of its members 68 per cent voted against.", "In a ballot 61 per cent opposed the sale.", True),
        ("The hulk rests some 20 feet down.", "It sank in 900 metres of water.", False),
        ("They have ten days to count and have 20 days to appeal.", "The board has a fortnight to do so.", False),
        ("The hall was last inspected in March 2030.", "Inspectors visited the hall in May 2031.", True),
        ("The hall was last inspected in March 2030.", "Inspectors were warned of it in May 2031.", False),
    ],
)
def test_the_only_figures_of_a_thing_answer_one_question(one: str, other: str, joined: bool) -> None:
    assert bool(groups(one, other)) is joined


def test_parts_of_the_same_whole_are_one_question_and_the_whole_is_another() -> None:
    one, other = "Of her eight life rafts five opened.", "Just two of eight rafts worked."
    assert groups(one, other) == [{"five", "two"}]
    assert groups("Of her eight life rafts five opened.", "Just two of nine boats worked.") == []


def test_whom_a_ship_may_carry_are_not_those_who_survived() -> None:
    assert groups("Another 171 guests came through the night alive.", "It was licensed to carry 160 guests.") == []


def test_those_who_decide_are_judges_and_no_children() -> None:
    assert [decides(f) for f in reading("a", "Head\n\nSix of its nine judges met two children.").figures] == [
        True,
        True,
        False,
    ]


def test_how_many_a_place_holds_and_how_many_it_is_meant_for_are_two_questions() -> None:
    one = "The gaol at Velmora was built for 300 men and holds 560."
    other = "The gaol at Velmora holds 540 prisoners and has room for 480."
    readings = [reading(f"a{n}", f"Head\n\n{t}") for n, t in enumerate((one, other))]
    told = [{m.value for m in c.mentions} for c in claims_of(readings)[0] if c.kind == "figure"]
    assert sorted(map(sorted, told)) == [["300", "480"], ["540", "560"]]
