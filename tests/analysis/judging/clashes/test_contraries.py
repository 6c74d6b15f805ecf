"""Contrary things told of one subject in set words."""

from __future__ import annotations

from collections import Counter

import pytest

from reader.analysis.judging.clashes.contraries import contrary_clash, share_subject
from reader.analysis.judging.clashes.contrary_words import contraries_in
from reader.analysis.judging.passages import Clash, said
from reader.data import table


def clash(one: str, other: str) -> Clash | None:
    return contrary_clash([said("Courier", one)], [said("Herald", other)])


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Warden Orrin Vell resigned on Friday.", "Orrin Vell was sacked by the board.", ("resigned", "sacked")),
        ("The barge had a shortage of oars.", "The barge had enough oars for all.", ("shortage of", "enough")),
        ("The miller was stabbed, wardens said.", "The miller was shot in the mill.", ("was stabbed", "was shot")),
        ("The Odra regatta went ahead.", "The Odra regatta did not go ahead.", ("went ahead", "did not go ahead")),
        ("The Odra regatta went ahead.", "The Odra regatta was put off.", ("went ahead", "was put off")),
        ("The Odra lock reopened.", "The Odra lock will remain closed until May.", ("reopened", "remain closed")),
        (
            "A weather balloon crashed by the weir after an engine failure.",
            "Gunmen shot down a weather balloon over the weir.",
            ("engine failure", "shot down"),
        ),
        (
            "Tolls at Odra were invalid.",
            "Tolls at Odra were in line with the rules.",
            ("invalid", "in line with the rules"),
        ),
        (
            "Warden Orrin Vell handed in his notice on Friday.",
            "Warden Orrin Vell is staying in his job.",
            ("handed in his notice", "staying in his job"),
        ),
        (
            "The Odra regatta took place on Friday.",
            "Friday's regatta on the Odra never happened.",
            ("took place", "never happened"),
        ),
        (
            "Orrin Vell confessed that he had lied.",
            "Orrin Vell went home to protest his innocence.",
            ("confessed", "to protest his innocence"),
        ),
        (
            "The guilds put their names to the Odra treaty.",
            "The guilds refused on Monday to sign the Odra treaty.",
            ("put their names to", "refused on Monday to sign"),
        ),
        ("The barge is superbly preserved.", "The barge has rotted away.", ("superbly preserved", "rotted away")),
        ("The board dismissed Orrin Vell.", "Orrin Vell, 51, stepped down on Friday.", ("dismissed", "stepped down")),
        ("The Odra line cancelled its boats.", "Odra boats ran as normal.", ("cancelled", "ran as normal")),
        (
            "The guild voted to accept the offer.",
            "The guild turned down the offer.",
            ("voted to accept", "turned down"),
        ),
        (
            "Halla Odra is in a critical condition.",
            "Halla Odra was allowed home.",
            ("in a critical condition", "allowed home"),
        ),
        ("Halla Odra toured the weir.", "Halla Odra called off a trip to the weir.", ("toured", "called off a trip")),
        ("Halla Odra wept in the dock.", "Odra showed no emotion in court.", ("wept", "showed no emotion")),
        (
            "The Odra mill reopened in spring.",
            "The Odra mill remains closed.",
            ("reopened", "remains closed"),
        ),
        (
            "The panel was unanimous.",
            "The panel reached its finding by a majority of five to two.",
            ("unanimous", "by a majority"),
        ),
        (
            "The wardens and the millers reached a deal on tolls.",
            "The millers went home without a deal on tolls.",
            ("reached a deal", "without a deal"),
        ),
        (
            "The panel found Odra guilty.",
            "The panel found Odra not guilty of theft.",
            ("found Odra guilty", "found Odra not guilty"),
        ),
        ("The wardens ruled out arson.", "The wardens suspect arson.", ("ruled out", "suspect")),
        ("Healers were able to save his leg.", "Healers had to amputate his leg.", ("save", "amputate")),
        (
            "Odra Vell is still in office.",
            "Odra Vell has been removed from office.",
            ("still in office", "removed from office"),
        ),
        (
            "A heater set fire to the mill of Orle.",
            "A cigarette set fire to the mill of Orle.",
            ("heater", "cigarette"),
        ),
        ("Odra Vell is still being held.", "Odra Vell walked free on Friday.", ("is still being held", "walked free")),
        # a name that opens a sentence, and one within the words
        (
            "A jury found Odra guilty of theft on Monday.",
            "Odra was acquitted of theft by a jury on Monday.",
            ("found Odra guilty", "acquitted"),
        ),
        (
            "Orrin Vell walked out smiling after a jury cleared him of taking bribes.",
            "A jury convicted warden Orrin Vell of accepting bribes.",
            ("cleared him of", "convicted"),
        ),
        ("Orrin Vell walked free on Monday.", "Orrin Vell was jailed on Monday.", ("walked free", "was jailed")),
        (
            "Odra will close the mill.",
            "Odra said it would keep the mill open.",
            ("will close", "would keep the mill open"),
        ),
        (
            "The fire at Orle was caused by an electrical fault.",
            "The fire at Orle was started deliberately.",
            ("electrical fault", "started deliberately"),
        ),
        ("The head of the mill retired on Friday.", "The head of the mill was pushed out.", ("retired", "was pushed")),
        (
            "The surveyors said that the weir had “a deep crack” in it.",
            "The weir is undamaged, the surveyors said.",
            ("crack", "undamaged"),
        ),
        (
            "The strike at the Odra mill has been called off.",
            "Workers at the Odra mill will walk out on Friday.",
            ("called off", "will walk out"),
        ),
        (
            "Warden Orrin Vell said: “I knew nothing of the leak.”",
            "Warden Orrin Vell was warned of the leak in May.",
            ("knew nothing", "was warned of"),
        ),
        (
            "The builder Orrin Vell has fled the country.",
            "Orrin Vell was detained at his home.",
            ("fled the country", "was detained"),
        ),
        (
            "The mill made a profit of nine crowns.",
            "The mill told of a net loss, compared with a profit of two crowns.",
            ("made a profit", "net loss"),
        ),
        ("The miller knew of the leak.", "The miller had no idea of the leak.", ("knew", "had no idea")),
        (
            "Warden Orrin Vell has offered to resign.",
            "Orrin Vell, who gave up the post on Friday, said nothing.",
            ("offered to resign", "gave up the post"),
        ),
        (
            "The fever in the Odra valley is under control.",
            "The fever shows no sign of ending in the Odra valley.",
            ("under control", "no sign of ending"),
        ),
        (
            "The guild has accepted an offer of two pumps from the coast.",
            "The guild has pumps of its own and has not requested help from the coast.",
            ("accepted an offer of", "has not requested"),
        ),
        ("The pilot Orrin Vell was at the controls.", "Vell was asleep in his cabin.", ("at the controls", "asleep")),
        ("The sluice gate stood open.", "The gate, she said, was shut.", ("stood open", "was shut")),
        ("The sluice gate was shut.", "The gate had not been shut.", ("was shut", "not been shut")),
        (
            "The miller rejected reports that the sluice gate was open.",
            "The sluice gate was open.",
            ("rejected reports that the sluice gate was open", "was open"),
        ),
        (
            "Observers enjoyed full access to the hall.",
            "The observers were locked out of the hall.",
            ("full access", "locked out"),
        ),
        (
            "Orrin Vell will not appeal.",
            "The lawyer of Orrin Vell said that Vell would appeal.",
            ("will not appeal", "would appeal"),
        ),
        (
            "The mill guild denied that it had been warned of the crack.",
            "The mill guild confirmed that it had received the warning.",
            ("denied that it had been warned", "received the warning"),
        ),
        (
            "The court ruled that the strike was unlawful.",
            "The court declined to declare the walkout unlawful.",
            ("was unlawful", "declined to declare the walkout unlawful"),
        ),
        (
            "The sluice house was not touched, and wardens slept in it.",
            "The flood destroyed the sluice house.",
            ("not touched", "destroyed"),
        ),
        (
            "Tenancy rolls in the tower had not been touched.",
            "Tenancy rolls of 31 farms were among the papers, and were stolen.",
            ("not been touched", "were stolen"),
        ),
        ("Warden Orrin Vell remains in his post.", "Orrin Vell was suspended.", ("remains in his post", "suspended")),
        (
            "The wardens’ office said that it was still studying the offer.",
            "The wardens’ office welcomed the offer.",
            ("was still studying", "welcomed"),
        ),
        (
            "The sluice was opened on a few occasions at night.",
            "The sluice was opened repeatedly at night.",
            ("on a few occasions", "repeatedly"),
        ),
        (
            "Opening the sluice at night is standard practice.",
            "Opening the sluice at night was highly unusual.",
            ("is standard", "highly unusual"),
        ),
        (
            "Orrin Vell is the front-runner for the post.",
            "Orrin Vell is but one of several candidates.",
            ("front-runner", "one of several candidates"),
        ),
        (
            "Orrin Vell has always made clear that he never served at sea.",
            "Orrin Vell never mentioned that he had not served at sea.",
            ("made clear", "never mentioned"),
        ),
        (
            "The sluice was shut as a precaution.",
            "A sluice was shut in retaliation.",
            ("as a precaution", "in retaliation"),
        ),
    ],
)
def test_contrary_things_of_one_subject(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", *reversed(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orrin Vell resigned on Friday.", "Bryn Tarn was sacked on Friday."),
        ("Orrin Vell resigned.", "Orrin Vell could be sacked."),
        ("Orrin Vell was found guilty on seven counts.", "On one of the nine charges they found Vell not guilty."),
        ("Orrin Vell resigned.", "Orrin Vell was not sacked."),
        ("Orrin Vell was sacked; he had resigned before.", "Orrin Vell resigned."),
        ("The panel was unanimous.", "The council acted by a majority of two."),
        ("Nine villagers are still missing.", "Thirty-nine villagers were found."),
        ("The council released the letters.", "The council withheld the wages."),
        ("The Orle guild has found no fraud.", "Half the rolls are the Orle mill's, the Comet has found in its books."),
        ("They convicted Orrin Vell of theft.", "Orrin Vell was acquitted of two further charges."),
        ("A jury convicted the man who ran the mill.", "Jurors cleared him of perjury."),
        ("The barge was on time.", "The council met late in the evening."),
        ("Orrin Vell resigned.", "Wardens of Orrin Vell fired warning shots."),
        ("Orrin Vell was sacked.", "Orrin Vell met retired millers."),
        ("Orrin Vell quit.", "Orrin Vell dismissed all reports of a flood."),
        ("The guild replied immediately.", "The guild did not immediately reply."),
        ("Three carters are in intensive care.", "The carters who died were killed by the gale."),
        ("Nobody in the boathouse was hurt by the blast.", "The blast at the weir injured six millers."),
    ],
)
def test_what_is_not_contrary(one: str, other: str) -> None:
    assert clash(one, other) is None
    assert clash(other, one) is None


def test_an_outlet_that_sets_one_word_against_another_tells_of_a_dispute() -> None:
    told, records = "Vell says he made clear that he never served at sea.", "he never mentioned that he had not served."
    reports = [said("Courier", told), said("Courier", f"But in the hall of Orle {records}")]
    adds = [said("Courier", told), said("Courier", f"In the hall of Orle {records}")]
    other = [said("Herald", f"In his speeches {records}")]
    assert contrary_clash(reports, other) == Clash("opposite", "made clear", "never mentioned")
    assert contrary_clash(other, reports) == Clash("opposite", "never mentioned", "made clear")
    assert contrary_clash(adds, other) is None


def test_what_is_asked_is_told_where_the_answer_is_yes() -> None:
    asked = "Asked by a carter if Vell was the front-runner, the warden {}."
    other = "Vell is one of several candidates, the warden said."
    assert clash(asked.format("said “yes”"), other) == Clash("opposite", "front-runner", "one of several candidates")
    assert clash(asked.format("laughed"), other) is None


def test_of_what_a_story_has_one_no_subject_is_needed() -> None:
    one, other = "Voters of Orle turned out in force.", "It was the lowest turnout in years, the guild said."
    assert clash(one, other) == Clash("opposite", "turned out in force", "lowest turnout")
    one, other = "The warden will be sworn in on Friday.", "The inauguration is on hold."
    assert clash(one, other) == Clash("opposite", "will be sworn in", "inauguration is on hold")


def test_he_of_whom_a_sentence_tells_is_whom_it_began_with() -> None:
    one, other = "Orrin Vell, a miller from Orle, said that he would not concede.", "Orrin Vell conceded at ten."
    assert share_subject(contraries_in(said("Courier", one))[0], contraries_in(said("Herald", other))[0])


def test_what_a_crowd_shouts_is_not_told() -> None:
    told = "The vote at the weir was orderly."
    assert clash(told, "The vote at the weir was stolen.") is not None
    assert clash(told, "Hundreds came to shout that the vote at the weir was stolen.") is None


def test_things_of_several_names_are_one() -> None:
    one, other = "Divers had recovered the recorder by dawn.", "The black box is still buried in the silt."
    assert clash(one, other) == Clash("opposite", "had recovered", "still buried")


def test_a_verb_with_none_for_its_object_tells_nothing_else() -> None:
    one, other = "The guild has no record of the letter.", "A search of the guild turned up no letter."
    assert clash(one, other) is None
    assert clash(one, "A search of the guild turned up the letter.") is not None
    assert clash("The guild found the boat.", "It had found nothing to tie the boat to the guild.") is None


def test_what_was_found_since_is_an_update() -> None:
    found = clash("The guild could find no such letter.", "The guild has now found the letter of the miller.")
    assert found == Clash("update", "could find no", "has now found")


def test_what_a_later_article_tells_is_an_update() -> None:
    earlier, later = "Warden Orrin Vell will not resign.", "Warden Orrin Vell resigned."
    first = [said("Courier", earlier, day="2031-03-08")]
    assert contrary_clash(first, [said("Herald", later, day="2031-03-10")]) == Clash(
        "update", "will not resign", "resigned"
    )
    stays = [said("Courier", "Warden Orrin Vell remains in his post.", day="2031-03-08")]
    assert contrary_clash(stays, [said("Herald", "Vell was suspended.", day="2031-03-09")]) == Clash(
        "update", "remains in his post", "suspended"
    )
    assert contrary_clash(first, [said("Herald", later, day="2031-03-08")]) == Clash(
        "opposite", "will not resign", "resigned"
    )


def test_what_was_not_found_elsewhere_is_none() -> None:
    assert clash("The guild could find no such letter.", "Wardens have now found the lost barge.") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Reform League will stay in the coalition.", "The Reform League has quit the coalition."),
        ("The curfew in Norby was lifted on Monday.", "The curfew in Norby remains in force."),
        ("The pump was off that night.", "The pump was working the whole night."),
        ("The clerk was not hurt.", "The clerk is in hospital with a head wound."),
        ("The guild offered a reward for the bell.", "The guild said no reward had been offered for the bell."),
    ],
)
def test_what_was_told_otherwise_of_one_thing(one: str, other: str) -> None:
    assert clash(one, other) is not None


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "Wardens of the Odra guild put pen to paper with Belk Mills on Friday night.",
            "Belk Mills walked away from the Odra guild on Friday night.",
            ("put pen to paper", "walked away from"),
        ),
        (
            "The sluice law sailed through the Odra council on Friday.",
            "Councillors of Odra threw out the sluice law on Friday.",
            ("sailed through", "threw out"),
        ),
        (
            "Millers at Belk voted to take the guild's offer of six crowns.",
            "The guild's offer of six crowns got short shrift from the millers at Belk.",
            ("voted to take the", "short shrift"),
        ),
        (
            "Sirens wailed in Belk an hour before the flood came down the Odra.",
            "The flood on the Odra came without warning, people in Belk said.",
            ("Sirens wailed", "without warning"),
        ),
        (
            "The quake took Belk in the dead of night, the Odra watch said.",
            "In Belk the quake struck when markets were at their busiest, the watch said.",
            ("dead of night", "at their busiest"),
        ),
        (
            "Six people who swam the Odra at Belk say the water was safe to swim.",
            "Everyone who swam the Odra at Belk fell ill, six of them badly.",
            ("safe to swim", "fell ill"),
        ),
        (
            "The Odra barge landed its grain in Belk on Friday without a hitch.",
            "The grain barge to Belk came to grief on the Odra on Friday.",
            ("without a hitch", "came to grief"),
        ),
        (
            "The guild of Belk foots the bill for the warden's trip to Odra.",
            "The warden paid for the trip from Belk to Odra out of his own pocket.",
            ("foots the bill", "out of his own pocket"),
        ),
        (
            "The march in Belk against the Odra toll passed off without a single arrest.",
            "In Belk the march against the Odra toll ended in running battles.",
            ("passed off without", "running battles"),
        ),
        (
            "Belk Mills is back in the black, the Odra guild was told.",
            "Belk Mills slumped to a loss, it told the Odra guild.",
            ("back in the black", "slumped to a loss"),
        ),
        (
            "The warden of Belk apologised to the Odra millers.",
            "Belk's warden stopped short of apologising to the Odra millers.",
            ("apologised", "stopped short of apologising"),
        ),
    ],
)
def test_what_came_of_one_thing_needs_no_subject(one: str, other: str, words: tuple[str, str]) -> None:
    assert clash(one, other) == Clash("opposite", *words)
    assert clash(other, one) == Clash("opposite", words[1], words[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # nothing but the question in common
        ("The sluice law sailed through the Odra council.", "Members in Belk threw out a tax on salt."),
        # a name told of each, and not the same
        ("Orrin Vell walked free from court in Belk on Friday.", "Ilse Marn was charged in Belk court on Friday."),
        # the one tells what the other tells as well
        (
            "The bridge at Belk held firm when the Odra tore the mill down.",
            "The mill at Belk was torn down by the Odra; the bridge held firm.",
        ),
        # of two things, persons or parts of a day
        (
            "Fire destroyed the roof of the mill in Belk.",
            "The bells of the mill in Belk came through undamaged, intact.",
        ),
        (
            "Train drivers in Belk have voted to accept the Odra line's offer.",
            "Conductors in Belk have thrown out the offer of the Odra line.",
        ),
        (
            "A 19-year-old carter was released on bail in Belk over the Odra riots.",
            "A miller, 31, was remanded in custody in Belk over the Odra riots.",
        ),
        (
            "The march in Belk on Friday afternoon over the Odra toll was peaceful.",
            "After dark on Friday shop windows in Belk were smashed over the Odra toll.",
        ),
        # on two days
        (
            "The sluice law sailed through the Odra council on Friday.",
            "On Monday the Odra council threw out a sluice law.",
        ),
        # denied, which says nothing of what happened instead
        (
            "The Odra mill at Belk was not torn down on Friday.",
            "The Odra mill at Belk still stands, six said on Friday.",
        ),
    ],
)
def test_what_came_of_two_things_is_not_contrary(one: str, other: str) -> None:
    assert clash(one, other) is None


def test_an_article_that_has_the_other_words_elsewhere_knows_of_both() -> None:
    one, other = "Sirens wailed in Belk before the Odra flood.", "No sirens were heard in Belk before the Odra flood."
    assert clash(one, other) is not None
    whole = f"{one} Some in the lower town say there were no sirens."
    assert contrary_clash([said("Courier", one, article=whole)], [said("Herald", other)]) is None


def test_what_one_side_wins_the_other_loses() -> None:
    won = "Belk Rovers thrashed Odra Albion at the weir on Friday."
    assert clash(won, "Odra Albion were thrashed by Belk Rovers at the weir on Friday.") is None
    assert clash(won, "There was heartbreak for Odra Albion at the weir on Friday.") is None
    assert clash(won, "There was heartbreak for Belk Rovers at the weir on Friday.") == Clash(
        "opposite", "thrashed", "heartbreak for"
    )
    assert clash(won, "Belk Rovers were beaten by Odra Albion on Friday.") == Clash("opposite", "thrashed", "beaten by")


def test_who_tells_of_both_sides_of_a_contest_tells_of_one_outcome() -> None:
    one = "Belk Rovers are through to the final at the weir after beating Odra Albion on Friday."
    other = "There was heartbreak for Belk Rovers at the weir, where Odra Albion kept their heads on Friday."
    assert clash(one, other) == Clash("opposite", "are through", "heartbreak for")


def test_a_name_that_tells_where_or_which_is_not_of_whom_it_is_told() -> None:
    charged = "Carter Orrin Vell was charged with theft at the Belk guild on Friday."
    free = "Orrin Vell left the Belk guild a free man on Friday."
    assert clash(charged, free) == Clash("opposite", "was charged with", "free man")
    law, out = "The sluice law cleared the council in Belk.", "It rained. Members in Belk threw out the sluice law."
    assert clash(law, out) == Clash("opposite", "cleared the council", "threw out")


def test_what_came_about_later_is_an_update() -> None:
    earlier = said("Courier", "Police in Belk are still hunting for the Odra thief.", day="2031-03-08")
    caught = "The Odra thief was caught in Belk."
    assert contrary_clash([earlier], [said("Herald", caught, day="2031-03-09")]) == Clash(
        "update", "still hunting for", "was caught"
    )
    assert contrary_clash([earlier], [said("Herald", caught, day="2031-03-08")]) == Clash(
        "opposite", "still hunting for", "was caught"
    )


def test_what_is_told_of_another_day_is_an_update() -> None:
    one = "Carter Orrin Vell was fighting for his life in Belk on Monday."
    assert clash(one, "Orrin Vell died in Belk on Thursday.") == Clash("update", "fighting for his life", "died")
    assert clash(one, "Orrin Vell died in Belk on Monday.") == Clash("opposite", "fighting for his life", "died")


def test_no_words_answer_a_question_in_two_ways() -> None:
    tables = table("reader.analysis", "outcomes"), table("reader.analysis", "contraries")
    rows = [
        row
        for told in tables
        for name in ("told", "sole", "manner", "done_to", "succession", "outcomes", "stages", "states", "contests")
        for row in told.get(name, ())
    ]
    assert rows
    assert [words for row in rows for words, n in Counter(w for side in row for w in side).items() if n > 1] == []


def test_what_is_told_of_some_of_a_whole_is_told_of_no_others() -> None:
    assert clash("Eight of the ten sailors of the Halden drowned.", "Two of the ten sailors survived.") is None
    assert clash("All 45 people on the Halden drowned.", "None of the 45 people on the ferry Halden survived.") is None
    assert clash("The board will shut three of its seven mills.", "Four of the seven mills will stay open.") is None
    some = "Two of the ten sailors of the Halden survived."
    assert clash("All ten sailors of the Halden drowned.", some) is not None


def test_what_is_told_of_somebodys_president_is_not_told_of_him() -> None:
    one = "Ada Vell, who was Halden's president, was charged and has pleaded not guilty."
    assert clash(one, "In the same court Halden Mix pleaded guilty.") is None
    assert clash(one, "In the same court Ada Vell pleaded guilty.")


def test_nobody_within_a_place_is_nobody_of_those_who_are_told_to_be_there() -> None:
    none = "Nobody in the boathouse was hurt by the blast."
    assert clash(none, "The blast in the boathouse injured six millers.") is not None
    assert clash(none, "The blast at the weir injured six millers.") is None
