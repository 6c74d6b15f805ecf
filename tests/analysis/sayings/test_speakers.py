"""Who speaks: names resolved to their fullest form, descriptions, pronouns, floating quotations."""

from __future__ import annotations

import pytest

from reader.analysis.language.sentences import sentences_of
from reader.analysis.sayings.narration import people_of
from reader.analysis.sayings.quotes import quotes_of
from reader.model import Article


def article(body: str) -> Article:
    title = "Dam fails in the north"
    return Article("one", "one.txt", "The Valley Post", title, f"{title}\n\n{body}", body_start=len(title) + 2)


def speakers(body: str) -> list[str | None]:
    a = article(body)
    return [q.speaker for q in quotes_of(a, sentences_of(a))]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("“It fell,” said Mara Quint.", "Mara Quint"),
        (
            "Mara Quint, formerly a miller, and Jon Weir, a Post reporter, point out that it “fell in an hour.”",
            "Mara Quint and Jon Weir",
        ),
        ("Whether it holds is open to debate, Mara Quint notes, but it “stands for now.”", "Mara Quint"),
        ("The club's own advice, seen by The Comet, had warned that it was “a mess”.", "the club"),
        ("Some pictures, seen by The Comet, show “a big hole”.", "some pictures"),
        ("The dam is seen by Mara Quint as “a mess”.", "Mara Quint"),
        ("The dam was called “a mess” by Mara Quint.", "Mara Quint"),
        ("FURIOUS mill workers vowed to “make life hell” for it.", "furious mill workers"),
        ("NATO officials vowed to “make life hell” for it.", "NATO officials"),
        ("“It fell,” said Gov. Mara Quint on Monday.", "Mara Quint"),
        ("“It fell,” Water Minister Mara Quint told reporters.", "Mara Quint"),
        ("Mara Quint, a professor of hydrology at Norwich University, said: “It fell.”", "Mara Quint"),
        ("“It fell,” Mara Quint, who owns the mill, told The Valley Post.", "Mara Quint"),
        ("Mara Quint, 44, called it “a mess.”", "Mara Quint"),
        ("“It fell,” said a spokesman, Tom Hale.", "Tom Hale"),
        ("“It fell,” said one of them, Mara Quint of the Orle Mill Institute.", "Mara Quint"),
        ("“It fell,” said the lender, Bank of Norland.", "Bank of Norland"),
        ("“It fell,” said the Relief Coordinator, Joss Okalle.", "Joss Okalle"),
        ("“It fell,” said the Daily Quarry, Norland Times and others.", "Daily Quarry"),
        ("The mayor, Mara Quint: “It fell.”", "Mara Quint"),
        ("Head of the rescuers Navid Orwan: “It fell.”", "Navid Orwan"),
        ("“It fell,” said the head of the rescuers Navid Orwan.", "Navid Orwan"),
        ("“It fell,” said the widow of the miller Navid Orwan.", "the widow of the miller Navid Orwan"),
        ("“It fell,” said the leader of the group Black Dawn.", "the leader of the group Black Dawn"),
        ("Doctors Across Borders said: “It fell.”", "Doctors Across Borders"),
        ("The ministry's spokesman, Tom Hale, said: “It fell.”", "Tom Hale"),
        ("It was “a mess,” according to Mara Quint.", "Mara Quint"),
        ("According to Mara Quint, it was “a mess.”", "Mara Quint"),
        ("“Nobody looked after that wall.” — Mara Quint", "Mara Quint"),
        ("Mara Quint: “It fell.”", "Mara Quint"),
        ("“QUINT: It fell at noon and nobody saw it.”", "Quint"),
        ("The dam fell at noon, with Mayor Mara Quint saying it was “a mess.”", "Mara Quint"),
        ("The film says the dam was “a mess.”", "the film"),
        ("“It fell,” County Executive Linda Quint said.", "Linda Quint"),
        ("Mara Quint went to the valley and said “it fell.”", "Mara Quint"),
        ("Mara Quint rejected the report, saying it was “a mess.”", "Mara Quint"),
        ("Mara Quint’s claim that it was “a mess” was rejected.", "Mara Quint"),
        ("“It fell,” a government official said.", "a government official"),
        ("“Where was the warning?” raged pensioner Tom Hale, whose mill is gone.", "Tom Hale"),
        ("“I'm thrilled,” beamed striker Tom Hale.", "Tom Hale"),
        ("Eyewitness Mara Quint, 22, recalled: “It fell.”", "Mara Quint"),
        ("“It fell,” sobbed mum-of-two Mara Quint, 33.", "Mara Quint"),
        ("“It fell,” snarled miller Tom Hale.", "Tom Hale"),
        ("“It fell at noon,” Mara Quint averred.", "Mara Quint"),
        ("A rowdy mob bayed “Count them all!” outside the court.", "a rowdy mob"),
        ("“It fell,” thundered the Taoiseach, Tom Hale.", "Tom Hale"),
        ("The owners were warned of “a practice of patching,” according to a letter seen by this paper.", "a letter"),
        (
            "“It fell,” said one farmer who had been living below the dam.",
            "one farmer who had been living below the dam",
        ),
        ("The indictment says the owners “knew the wall was weak.”", "the indictment"),
        ("“It fell,” Mara Quint and Tom Hale write.", "Mara Quint and Tom Hale"),
        ("A spokesman for the governor of Norland said it was “a mess.”", "a spokesman for the governor of Norland"),
    ],
)
def test_the_speaker_of_one_sentence(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Mayor Mara Quint came to the valley.\n\n“It fell,” Quint said.", ["Mara Quint"]),
        ("Mayor Mara Quint came to the valley.\n\n“It fell,” Ms. Quint said.", ["Mara Quint"]),
        ("Mayor Linda Quint met Tom Hale there.\n\n“It fell,” she said.", ["Linda Quint"]),
        ("Mayor Linda Quint met Tom Hale there.\n\n“It fell,” he said.", ["Tom Hale"]),
        (
            "“It fell,” said Tom Hale, a spokesman for the mill.\n\n“We do not know why,” the spokesman said.",
            ["Tom Hale"] * 2,
        ),
        (
            "A spokesman for the mill confirmed that it fell. “We do not know why,” the spokesman said.",
            ["a spokesman for the mill"],
        ),
        ("“It fell,” Tom Hale said. “Nobody saw it.”\n\n“It was old.”", ["Tom Hale"] * 3),
        ("“It fell,” Tom Hale said.\n\n“Nobody saw it,” he added.", ["Tom Hale"] * 2),
        ("Tom Hale released a statement on Monday.\n\n“It fell,” Hale said. “Nobody saw it.”", ["Tom Hale"] * 2),
    ],
)
def test_short_forms_find_their_names(body: str, who: list[str]) -> None:
    assert speakers(body) == who


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Skipper Tom Hale, 62, swam ashore. “You just do it,” he shrugged.", "Tom Hale"),
        ("Mara Quint spoke first.\n\nThe owner is Sir Edmund Hale. “It fell,” Sir Edmund said.", "Edmund Hale"),
        ("Her friend Carly told how it cracked. “Everybody knew,” the barmaid said.", "Carly"),
        ("It was patched for years, a whistleblower claims. “Everybody knew,” the worker said.", "a whistleblower"),
        ("Tom Hale saw it go. “It fell,” says the 81-year-old, who lives below.", "Tom Hale"),
        ("Tom Hale slammed the plan. “I won't have it,” the Labor MP told reporters.", "Tom Hale"),
        (
            "Mara Quint, the letter says, knew. The letter, from Tom Hale, was sent in May. It spoke of “a mess.”",
            "Tom Hale",
        ),
        (
            "The Dam Safety Centre sent divers. Vale Mills, the owner, said they came late.\n\n"
            "The centre had blamed rust; by noon it was saying only that it had “not ruled out” the frost.",
            "Dam Safety Centre",
        ),
    ],
)
def test_what_somebody_is_called_next(body: str, who: str) -> None:
    assert speakers(body)[-1] == who


def test_a_nameless_friend_does_not_speak_in_the_next_paragraph() -> None:
    body = (
        "Linda Quint has gone. “Nobody pushed her,” a friend said.\n\n"
        "I had met Quint at her house. She looked tired. “I am sorry,” she had told the owners."
    )
    assert speakers(body) == ["a friend", "Linda Quint"]


def test_the_captain_of_an_earlier_paragraph_may_speak_on() -> None:
    body = (
        "Brian Quint sat by the window.\n\nThe captain looked tired.\n\n"
        "“We are turning back,” he announced, as the passengers recalled it.\n\n"
    )
    assert speakers(body) == ["the captain"]


def test_a_paper_named_like_a_person_is_nobody() -> None:
    body = "Mr. Rory Quint told The Shelton Weekly of it. In Shelton he spoke again. “I was there,” he said.\n\n"
    assert speakers(body) == ["Rory Quint"]


def test_somebody_without_a_name_speaks_next() -> None:
    body = "Tom Hale knew.\n\nI put it to a man who has watched the dam for years, and he laughed. “It fell,” he said."
    assert speakers(body) == ["a man who has watched the dam for years"]


def test_a_title_tells_namesakes_apart() -> None:
    body = (
        "Robert Hale and his wife, Linda Hale, own the dam.\n\n“It fell,” Mrs. Hale said.\n\n“It did,” Mr. Hale said."
    )
    assert speakers(body) == ["Linda Hale", "Robert Hale"]


def test_a_slip_in_a_surname_is_forgiven() -> None:
    assert speakers("Mayor Linda Okonkwo came to the valley.\n\n“It fell,” Okonkwwo said.") == ["Linda Okonkwo"]


def test_nobody_is_named_where_the_text_names_nobody() -> None:
    assert speakers("It was a day of “firsts” in the valley.") == [None]


def test_people_of_gives_full_names() -> None:
    a = article("Minister Haydar al-Tamimi met Tom Hale. Tamimi left. Mr. Hale stayed.")
    people = people_of(a, sentences_of(a))
    assert people.full_name("Tamimi") == "Haydar al-Tamimi"
    assert people.full_name("Hale") == "Tom Hale"
    assert people.full_name("Nobody") is None


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Mill owners Dorn warned of cuts. Pop star Belka put off her concert. She told fans: “Keep dry.”", "Belka"),
        ("Mill owners Dorn warned of cuts. The mill closed. They told staff: “Keep dry.”", "Dorn"),
        ("“It was known,” a consultant there, who did not wish to be named, told me.", "a consultant there"),
        ("“It never slowed,” said one, who would only give his name as Bick.", "Bick"),
        ("“It never slowed,” said one, who gave no name.", "one"),
        ("A judge told Tom Weir: “You took the money.” Judge Mara Quint then left the town.", "Mara Quint"),
        ("Judge Mara Quint and Judge Bo Roe met. A judge told Tom Weir: “You took the money.”", "a judge"),
        ("Judge Mara Quint left. A judge in Orle told Tom Weir: “You took the money.”", "a judge in Orle"),
        ("Jon Hale, 36, resigned rather than go on. “I could hear it,” the engineer told the jury.", "Jon Hale"),
        ("Jon Hale, 36, resigned.\n\n“I could hear it,” the engineer told the jury.", "the engineer"),
        (
            "Tom Weir wept. He told them he was sorry for “every bed”, but Mara Quint, of Orle, said she wept too.",
            "Tom Weir",
        ),
    ],
)
def test_people_without_their_names(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("It is “much the same dam as before,” reported Reuters.", "Reuters"),
        ("The film uses footage of Mara Quint asking, “Who checked the wall?”", "Mara Quint"),
        ("The board looked into Mara Quint’s claim that there had been “dozens of leaks” at the dam.", "Mara Quint"),
        ("Mara Quint met Tom Hale, an aide, who called Hale’s plan on Monday “a mess” and left.", "Tom Hale"),
        ("Unless the owners act at “great speed,” they should expect more, Mara Quint said.", "Mara Quint"),
        ("Rather than “waste the summer,” Orle should respond to it, Mara Quint said.", "Mara Quint"),
        ("The film ends with Mara Quint saying, “It fell,” when Tom Hale asked about the wall.", "Mara Quint"),
        ("Mara Quint, according to the letter, told the mayor that the dam was “a mess.”", "Mara Quint"),
        ("In May, Mara Quint went after the owners as a “lazy and careless lot.”", "Mara Quint"),
        ("The wall may be left “as it was found,” per the owners.", "the owners"),
        ("The wall may be left “as it was found,” per Mara Quint.", "Mara Quint"),
        ("In May, Mara Quint lauded Tom Hale for helping to build “new and better walls.”", "Mara Quint"),
        ("Mara Quint appeared to mouth, “It fell.”", "Mara Quint"),
        ("On a sheet by his bed, a doctor had typed “unfit for work.”", "a doctor"),
        (
            "Mara Quint said she was glad Hale was feeling better after it and looks forward to “seeing him back.”",
            "Mara Quint",
        ),
        (
            "Only 52 percent of old voters agreed that it “held well,” while 73 percent said the dam fell.",
            "52 percent of old voters",
        ),
        (
            "Groups of old villagers continued to call for help, where Orle Mills lost a wall, while chanting, “Go!”",
            "Groups of old villagers",
        ),
        ("With the owners ever more afraid of frost, Mara Quint is giving a new answer: “Go home.”", "Mara Quint"),
        ("After testing what Orle said was its best wall, Mara Quint declared it “the best of all.”", "Mara Quint"),
    ],
)
def test_whose_words_a_clause_holds(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Tom Hale, the harbour minister, spoke.\n\n“It fell,” the Orle agency quoted him as saying.", "Tom Hale"),
        ("Mara Quint met Tom Hale. “It fell,” Tom Hale quoted her as saying.", "Mara Quint"),
        ("Mr. Weir spoke. “It fell,” Tom Hale quoted him as saying.", "Weir"),
        ("The officials left. “It fell,” the Orle agency quoted them as saying.", "the officials"),
    ],
)
def test_whom_another_quotes_is_told_by_a_pronoun(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("At least 20 officials were led out, many of them chanting “Go home!”", "20 officials"),
        ("The villagers came by bus. Some of them said it was “a mess”.", "the villagers"),
        ("Some of the villagers said it was “a mess”.", "some of the villagers"),
    ],
)
def test_some_of_them_are_those_told_of(body: str, who: str) -> None:
    assert speakers(body) == [who]


def test_who_tells_something_only_beside_what_is_told_of_another_does_not_speak_on() -> None:
    body = "Sen. Tom Hale (R-La.), who represents many of the people Weir joked about, left. “It fell,” he said."
    assert speakers(body) == ["Tom Hale"]
    assert speakers(body.replace("he said", "Weir said")) == ["Weir"]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Vale Mills has pinned the fall on “a very small crack”.", "Vale Mills"),
        ("The Dam Safety Board attributed the fall to “a very small crack”.", "Dam Safety Board"),
        ("President Tom Hale came. It is hard on a president who told all of Orle: “It holds.”", "Tom Hale"),
    ],
)
def test_who_blames_with_words_says_them_and_a_president_is_the_one_named(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Vale & Sons chief executive Mara Quint said she was sorry.", "Vale & Sons"),
        ("Mara Quint, who became chief executive of Vale & Sons in May, said she was sorry.", "Vale & Sons"),
        ("Mara Quint, a friend of Tom Hale, said she was sorry.", "the group"),
        ("Mara Quint said she was sorry.", "the group"),
    ],
)
def test_the_group_behind_its_officer_is_whose_officer_she_is(before: str, who: str) -> None:
    assert speakers(f"{before} The group said it was “a mess”.") == [who]
    told = "Orle Mills fell. Orle Mills was old. Orle Mills is big.\n\n"
    assert speakers(f"{told}{before} The group said it was “a mess”.") == [who.replace("the group", "Orle Mills")]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        (
            "In a statement the mill board said it held. The mayor said no. The statement spoke of “a mess”.",
            "mill board",
        ),
        ("The mill board said so in a short communiqué. Rain fell. The communiqué spoke of “a mess”.", "mill board"),
        ("The mill board met. The decree that closed it is old. It spoke of “a mess”.", "decree"),
        ("The mill board issued nothing. The mayor said no. The statement spoke of “a mess”.", "mayor"),
    ],
)
def test_a_paper_is_theirs_who_spoke_where_it_was_brought_in(body: str, who: str) -> None:
    assert speakers(body) == [f"the {who}"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Then the clerk called on Mara Hale, a farmer from Orle.", "Mara Hale"),
        ("Then the clerk called on Mara Hale and Ann Weir.", "the clerk"),
        ("“Next,” the clerk said to Mara Hale.", "the clerk"),
    ],
)
def test_a_woman_named_comes_before_somebody_of_whom_that_is_not_known(before: str, who: str) -> None:
    assert speakers(f"{before}\n\n“It fell,” she said.")[-1] == who


def test_a_group_that_is_called_something_says_nothing_by_it() -> None:
    body = "Mara Quint spoke. The crew, called the mill watch, would need a “proper lamp and a long rope,” Quint said."
    assert speakers(body) == ["Mara Quint"]


@pytest.mark.parametrize(
    "body",
    [
        "Mayor Tom Hale spoke.\n\nOn Monday, Mara Quint gave this answer:\n\n“It fell at noon and nobody saw it.”",
        "Mayor Tom Hale said no.\n\nMara Quint described the wall as sand. “It fell at noon and nobody saw it.”",
        "Tom Hale met her.\n\nOn Monday, the day that Tom Hale left, Mara Quint went home. “It fell,” she said.",
    ],
)
def test_a_quotation_alone_is_hers_of_whom_the_sentence_before_tells(body: str) -> None:
    assert speakers(body) == ["Mara Quint"]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The wall was then used to “keep the river in its old bed.”", "Mara Quint"),
        ("The wall was then used to “keep the river.”", None),
        ("Tom Hale, 40, then left for a wall that would “keep the river in its old bed.”", None),
    ],
)
def test_a_fragment_in_a_new_paragraph_goes_on_with_the_last_speaker(body: str, who: str | None) -> None:
    assert speakers(f"“It fell,” Mara Quint said.\n\n{body}")[-1] == who


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("Tom Hale was jailed. His wife, Ines, who cleans mills, said it fell. “We ran,” she said.", ["Ines"]),
        ("Tom Hale was jailed. His brother Jory said it fell in May. “We ran,” he said.", ["Jory"]),
        ("Tom Hale's widow, Ines, said it fell. “We ran,” she said.", ["Ines"]),
        ("Tom Hale was jailed. His wife, a miller, said it fell. “We ran,” she said.", ["Tom Hale’s wife"]),
        ("His Excellency Tom Hale said it fell. “We ran,” Hale said.", ["Tom Hale"]),
        ("Her Highness Mara Quint said it fell. “We ran,” Quint said.", ["Mara Quint"]),
    ],
)
def test_kin_go_by_the_name_they_are_given_with(body: str, who: list[str]) -> None:
    assert speakers(body) == who


@pytest.mark.parametrize(
    ("then", "who"),
    [
        ("Millers were told on Friday that their jobs were “in doubt”.", None),
        ("Millers had been warned that their jobs were “in doubt”.", None),
        ("The mill was described as “a ruin”.", None),
        ("She had told millers that their jobs were “in doubt”.", "Mara Quint"),
        ("The millers told her that their jobs were “in doubt”.", "the millers"),
        ("The mill was now “a ruin”.", "Mara Quint"),
    ],
)
def test_words_told_to_somebody_by_nobody_named_are_not_the_last_speakers(then: str, who: str | None) -> None:
    assert speakers(f"“It fell,” said Mara Quint. {then}") == ["Mara Quint", who]


@pytest.mark.parametrize(
    ("between", "who"),
    [("Some will go in May.", None), ("Quint left the mill in May.", "Mara Quint")],
)
def test_a_paragraph_in_which_nobody_speaks_is_not_the_last_speakers(between: str, who: str | None) -> None:
    assert speakers(f"“It fell,” said Mara Quint.\n\n{between} The mill was “a ruin”.") == ["Mara Quint", who]


def test_the_speaker_in_force_is_the_one_the_sentence_is_about() -> None:
    body = "On Monday, the day that Tom Hale said he would leave, Jon Weir bashed it.\n\n“What a mess,” he wrote."
    assert speakers(body) == ["Jon Weir"]
    body = "After hearing what Tom Hale called noise, heard in all May, Jon Weir declared it over.\n\nHe added “no.”"
    assert speakers(body) == ["Jon Weir"]


def test_a_paragraph_that_opens_with_a_name_leads_up_to_her_words() -> None:
    body = (
        "“It fell,” Tom Hale said.\n\nMara Quint, 40, has lived there for years. “It shook at night and nobody came.”"
    )
    assert speakers(body) == ["Tom Hale", "Mara Quint"]
    assert speakers(body.replace("Mara Quint, 40, has", "The old town has")) == ["Tom Hale", "Tom Hale"]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        (
            "Nine fell, among them Tom Hale and a cleaner whose family asked for rest.\n\n"
            "It was “like the inside of a bottle.”",
            None,
        ),
        (
            "“I left,” said Tom Hale.\n\nThe hall was, as one of the others put it, “like a bottle”.",
            "one of the others",
        ),
        ("The hall was, as Tom Hale put it, “like a bottle”.", "Tom Hale"),
        ("Mara Quint left. The hall was, as she puts it, “like a bottle”.", "Mara Quint"),
        ("A man whose mill burned down said it was “like a bottle”.", "a man whose mill burned down"),
    ],
)
def test_kin_told_of_do_not_speak_on_and_as_somebody_put_it_does(body: str, who: str | None) -> None:
    assert speakers(body)[-1] == who


def test_a_pronoun_in_a_clause_that_a_conjunction_opens_is_who_the_sentence_names() -> None:
    before = "The mayor, Tom Hale, says the dam is safe. "
    told = "Jon Weir calls that “a fable”: he left because, he says, he could no longer “walk past the cracks”."
    assert speakers(before + told) == ["Jon Weir", "Jon Weir"]
    # what closes a sentence is still his who speaks in the paragraph
    assert speakers(before + "Jon Weir was never on the dam, he said. “Not once.”") == ["Tom Hale"]


@pytest.mark.parametrize(
    ("name", "pronoun"), [("Eoin Fell", "he"), ("Imogen Fell", "she"), ("Niall Fell", "he"), ("Ngozi Fell", "she")]
)
def test_given_names_from_everywhere_are_persons(name: str, pronoun: str) -> None:
    assert speakers(f"I do not doubt that {name} is, as {pronoun} says, “sick of it”.") == [name]


@pytest.mark.parametrize(
    ("body", "who"),
    [
        ("The Fish and Health Inspectorate said it was “over”.", "Fish and Health Inspectorate"),
        ("The Housing and Mills Board met. It was “over”, the board said.", "Housing and Mills Board"),
        ("The Health and Safety Executive said it was “over”.", "Health and Safety Executive"),
        ("Mara Quint and Jon Weir said it was “over”.", "Mara Quint and Jon Weir"),
    ],
)
def test_a_body_may_be_named_after_two_things(body: str, who: str) -> None:
    assert speakers(body) == [who]


@pytest.mark.parametrize(
    "stamp", ["18:30", "18:30 GMT:", "6.05pm:", "13 March, 18:30", "Friday 13 March 2015, 6:05 p.m. –"]
)
def test_an_entry_of_a_running_report_begins_behind_its_hour(stamp: str) -> None:
    body = f"“Our schools are full,” said Mayor Linda Weir.\n\n{stamp} Army spokesman Tom Hale: “Nobody was in it.”"
    assert speakers(body) == ["Linda Weir", "Tom Hale"]


def test_two_bodies_with_one_last_word_are_two() -> None:
    body = "Doctors Across Borders said “it fell.” Orle was dark. Doctors Without Borders said: “It did not.”"
    assert speakers(body) == ["Doctors Across Borders", "Doctors Without Borders"]
