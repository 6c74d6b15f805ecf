from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story.phrases import words_of
from reader.story.tidy import tidied

HEADLINE = "Harbour bridge closes after ferry strikes pier"
BODY = [
    "The harbour bridge was closed on Monday after a ferry carrying 210 people struck one of its piers, the port said.",
    "“We heard a noise like thunder,” said Ann Lee, who was crossing with her two sons when the deck began to shake.",
    "Engineers want three weeks to look at the pier, the mayor, Bob Roy, told reporters in the town hall on Tuesday.",
    "The ferry company said its captain had been sent home and that it would pay for the damage to the bridge.",
    "About 40,000 cars use the bridge every day, and the nearest other way across the water is 30 miles to the north.",
    "Ferries will run all night until the bridge opens again, the port said, and nobody will have to pay for them.",
]


def page(*, before: str = "", after: str = "", above: str = "") -> str:
    """The story with something above, between its third and fourth paragraph, and below."""
    parts = [above, *BODY[:3], before, *BODY[3:], after]
    return "\n\n".join(p for p in parts if p)


FURNITURE = [
    "● DO YOU know someone on the ferry? Call our newsdesk on 0555 0101",
    "Advertisement",
    "Advertisement Continue reading the main story",
    "This story is over 5 years old.",
    "Related: Ferry company fined over old boats",
    "READ MORE: The bridges that are about to fall",
    "Reuse this content",
    "If you value our journalism, please consider supporting the Bee from just $3 a month.",
    "The headline of this article was amended on 23 May to correct the number of piers, given as 12 before.",
    "This story has been updated to say that an earlier version of it misspelled the name of the port.",
    "Read more:",
    "Photo",
    "Photo by Ann Lee/Getty Images",
    "Ann Lee/AP",
    "Ann Lee / AFP",
    "REUTERS/Bob Roy",
    "(Photo: Port Authority)",
    "Courtesy of the Port Authority",
    "Image copyright Getty Images Image caption The bridge is 80 years old",
    "The bridge seen from the old town on Monday, May 4, 2015. (Ann Lee/AP)",
    "The bridge was closed for weeks. (Photo by Ann Lee/Getty Images)",
    "Cars wait at the northern end of the bridge on Tuesday. REUTERS/Ann Lee",
    "FILE - In this May 2, 2015 file photo, cars cross the bridge. (AP Photo/Ann Lee, File)",
    "Smoke rises in this picture taken by a passenger and obtained from social media, May 4, 2015.",
    "Sign up for our newsletter",
    "Get the day's top stories in your inbox every morning.",
    "Newsletter Sign Up Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter.",
    "You've read 3 of 5 free articles. Subscribe to continue.",
    "Unlimited digital access $11/month.",
    "We use cookies to give you the best experience.",
    "Share on Facebook",
    "128 comments",
    "1,204 shares",
    "Follow Ann Lee on Twitter: @annlee",
    "Media playback is unsupported on your device",
    "Slideshow (3 Images)",
    "NOW WATCH: Ten bridges that fell",
    "What a noise!! https://t.co/abc — Ann Lee (@annlee) May 4, 2015",
    "The bridge is closed until further notice. Posted by Port Authority on Monday, 4 May 2015",
    "[A man drove across ten bridges in a day]",
    "[additional-authors]",
    "May 4, 2015",
    "Updated 10:30 GMT, 4 May 2015",
    "Copyright 2015 The Associated Press. All rights reserved. This material may not be published.",
    "By Ann Lee and Bob Roy",
    "- Additional reporting by Bob Roy",
    "___",
    "#bridge #ferry",
    "SOURCE: THE BEE AND NEWS AGENCIES",
    "Contributing: Ann Lee, The Bee",
    "Write to Ann Lee at ann.lee@bee.example",
    "The bridge on Monday. Photograph: Ann Lee/AFP/Getty Images",
    "Photograph: Ann Lee/The Bee",
    "Share this with Facebook",
    "CLICK HERE TO GET THE BEE NEWS APP",
    "This is a developing story and will be updated.",
    "A version of this article appears in print on May 4, 2015, on Page A1 of the New York edition.",
    "Harbour Port Authority/Handout via REUTERS",
    "+5",
    "SIGN UP: Get Quay Briefing, the newsletter read by 30,000 pilots. Subscribe now",
    "**SIGN UP: Get Quay Briefing, the newsletter read by 30,000 pilots**",
    "Copyright Orle & District Gazette 2031. Reproduction prohibited. Share: Facebook Twitter LinkedIn",
    "Copyright Quay Voice 2031.",
    "We are closing this live page now",
    "This live blog is now closed.",
    "By Ann Lee | 4 May 2015 | 3 min read",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_dropped_and_listed(line: str) -> None:
    parts = tidied(page(above=HEADLINE, before=line))
    assert parts.title == HEADLINE
    assert parts.standfirst + parts.body == BODY
    assert len(parts.notes) == 1
    assert parts.notes[0].startswith("dropped: ")
    assert parts.notes[0].endswith((line, "…"))


def test_the_line_of_the_writer_that_is_stated_may_say_whence() -> None:
    text = "\n".join([HEADLINE, "Ann Lee in Orle", *BODY])
    assert tidied(text, HEADLINE, author="Ann Lee").dropped == [("byline", "Ann Lee in Orle")]
    for author, line in (("", "Ann Lee in Orle"), ("Ann Lee", "Ann Lee resigns"), ("Ann Lee", "Ann Lee in Orle.")):
        assert tidied("\n".join([HEADLINE, line, *BODY]), HEADLINE, author=author).dropped == []


STORY = [
    "Did you see who opened the gate, the judge asked, and nobody answered.",
    "“Read more,” the mayor told the children.",
    "The mayor said people could sign up for the ferry at the town hall.",
    "Share prices of the ferry company fell.",
    "Advertisement of the new ferry had begun only last week, the company said.",
    "Reuters described the closure as the worst in 30 years.",
    "The photo, taken by a passenger, shows the ferry under the bridge, and the police want to know who took it.",
    "The strait is watched by the Port Authority (PA).",
    "Copyright law has nothing to do with it, the mayor said.",
    "Follow the money, the mayor said of the ferry company.",
    "By Friday the water was calm.",
    "Source close to the mayor: the bridge is lost",
    "With the bridge closed: three ways to cross",
    "The company can be reached at help@ferry.example, its captain said in a letter that he sent to the port.",
    "A daily ferry is not enough.",
    "Hours before the crash, winds changed",
    "NO WAY ACROSS",
    "“It is over.”",
    "Bob Roy told the Bee that he had reported from the bridge himself that night.",
    "Copyright law changed in 2031.",
    "The Copyright Act 1911 was to blame.",
    "The city is closing this live music hall, the mayor said.",
    "Get the ferry, the newsletter said.",
    "This live page drew a million readers on the night of the crash, the company said.",
    "His lawyer, Cara Diaz, said in a statement: “He did nothing wrong.",
]


@pytest.mark.parametrize("line", STORY)
def test_the_story_stays(line: str) -> None:
    parts = tidied(page(above=HEADLINE, before=line))
    assert line in parts.standfirst + parts.body
    assert not parts.notes


def test_headline_and_standfirst_come_first() -> None:
    standfirst = "The port wants three weeks to look at a pier that a ferry struck"
    parts = tidied("\n".join(["fbpx", HEADLINE, standfirst, "By Ann Lee", "May 4, 2015", *BODY]))
    assert (parts.title, parts.standfirst, parts.body) == (HEADLINE, [standfirst], BODY)
    assert parts.credits == ["By Ann Lee"]


def test_a_standfirst_may_be_a_sentence_when_it_is_set_off() -> None:
    standfirst = "The port wants three weeks to look at a pier that a ferry struck."
    parts = tidied("\n".join([HEADLINE, standfirst, "Photo via AP", *BODY]))
    assert parts.standfirst == [standfirst]
    assert not tidied("\n".join([HEADLINE, standfirst, *BODY])).standfirst


def test_a_headline_said_again_is_dropped() -> None:
    parts = tidied(page(above=HEADLINE.upper()), title=HEADLINE)
    assert (parts.title, parts.body, parts.notes) == (HEADLINE, BODY, [])
    again = tidied("\n".join([HEADLINE, BODY[0], HEADLINE, *BODY[1:]]))
    assert again.standfirst + again.body == BODY
    assert again.notes == [f"dropped: repeated headline: {HEADLINE}"]


def test_a_given_headline_is_not_looked_for_in_the_text() -> None:
    parts = tidied("\n".join(BODY), title=HEADLINE)
    assert (parts.title, parts.body) == (HEADLINE, BODY)


def test_a_headline_may_say_what_kind_of_piece_it_is() -> None:
    assert tidied(page(above="Opinion: Why bridges fall and mayors do not")).title.startswith("Opinion: Why")
    assert tidied("\n".join(["Related: Why bridges fall", HEADLINE, *BODY])).title == HEADLINE


@pytest.mark.parametrize(("first", "title"), [("Mayor resigns", "Mayor resigns"), ("Menu >", "")])
def test_a_headline_of_two_words_stands_above_a_sentence(first: str, title: str) -> None:
    text = f"{first}\n\nThe mayor of Orle resigned on Monday after the flood.\n\nShe said that she was sorry for it."
    assert tidied(text).title == (title or "The mayor of Orle resigned on Monday after the flood.")


def test_a_list_of_other_stories_goes_to_the_end() -> None:
    eggs = "Ten ways to cook an egg\n\nEggs have been eaten for ages. Here is how.\n\nMore"
    rail = f"Editor's Picks\n\nLatest Articles\n\n{eggs}"
    assert tidied(page(above=HEADLINE, after=rail)).body == BODY


def test_a_list_within_the_story_ends_where_the_story_goes_on() -> None:
    rail = "Read more:\n\nFerry company fined over old boats\n\nThe bridges that are about to fall"
    assert tidied(page(above=HEADLINE, before=rail)).body == BODY


def test_a_caption_between_its_credit_and_the_text() -> None:
    caption = "Passengers waited Monday near the pier after a night on the ferry. They were brought home by bus."
    text = [HEADLINE, "The port wants three weeks.", "Ann Lee/AP", caption, "A weekly look at ships and ports.", *BODY]
    parts = tidied("\n".join(text))
    assert parts.body == BODY
    assert [kind for kind, _ in parts.dropped] == ["photo credit", "caption", "blurb"]


def test_a_caption_that_says_a_paragraph_again_without_its_end_mark() -> None:
    caption = "Engineers want three weeks to look at the pier, the mayor, Bob Roy, told reporters in the town hall"
    assert tidied(page(above=HEADLINE, after=caption)).body == BODY


def test_keywords_where_a_picture_stood() -> None:
    text = "\n".join([HEADLINE, *BODY, "bob roy ann lee", "Harbour bridge map", "The old bridge"])
    assert tidied(text).body == [*BODY, "The old bridge"]


def test_credits_at_the_end_are_kept_as_credits() -> None:
    end = "(Reporting by Ann Lee; editing by Bob Roy)"
    parts = tidied("\n".join([HEADLINE, *BODY[:-1], f"{BODY[-1]} {end}", "Cara Diaz contributed to this report."]))
    assert parts.body == BODY
    assert parts.credits == [end, "Cara Diaz contributed to this report."]


@pytest.mark.parametrize(
    "line", ["The Daily Bee and wire services", "Reuters - AP - AFP", "This article originally appeared on The Bee."]
)
def test_where_a_report_came_from_is_a_credit(line: str) -> None:
    assert tidied(page(above=HEADLINE, after=line)).credits == [line]


def test_an_agency_below_who_wrote_it_credits_the_report_and_no_picture() -> None:
    parts = tidied(page(above=f"{HEADLINE}\n\nBy Ann Lee\n\nAssociated Press\n\nMay 4, 2022"))
    assert parts.credits == ["By Ann Lee", "Associated Press"]
    assert parts.body == BODY
    assert "Associated Press" not in tidied(page(above=f"{HEADLINE}\n\nAssociated Press")).credits


def test_a_sentence_of_names_alone_is_a_credit_wherever_it_stands() -> None:
    line = "Additional reporting by Cara Diaz in Port Orle"
    assert tidied(page(above=HEADLINE, before=line)).credits == [line]


def test_more_on_this_story_leads_a_list_of_others() -> None:
    text = page(above=HEADLINE, after="More on this story\n\nFour facts about piers\n\nShares in ferries fall 6%")
    assert tidied(text).body == BODY


def test_of_a_correction_what_is_right_stays() -> None:
    mark = "CORRECTION: An earlier version of this story named the wrong pier."
    parts = tidied(page(above=HEADLINE, after=f"{mark} The ferry struck the third one."))
    assert parts.body[-1] == "The ferry struck the third one."
    assert parts.notes == [f"dropped: editor's mark: {mark[:59]}…"]


def test_of_a_correction_nothing_stays_that_means_nothing_alone() -> None:
    mark = (
        "Correction: An earlier version of this article put the number of passengers at 310. The correct figure is 210."
    )
    parts = tidied(page(above=HEADLINE, after=mark))
    assert (parts.body, [kind for kind, _ in parts.dropped]) == (BODY, ["editor's mark"])


def test_the_name_above_a_column_is_its_writers_though_a_note_tells_who_that_is() -> None:
    note = "Dana Fox is a columnist and the author of “Tides” (Quay & Son, £9.50)."
    parts = tidied("\n\n".join([HEADLINE, "Dana Fox", "The Bee | 4 May 2015", *BODY, note]))
    assert (parts.body, [kind for kind, _ in parts.dropped]) == (
        BODY,
        ["author's name", "outlet and date", "author note"],
    )


def test_a_note_about_the_author() -> None:
    note = "Dana Fox is a senior reporter for the Bee. She lives by the sea."
    assert tidied(page(above=HEADLINE, after=note)).body == BODY
    kept = "Ann Lee is a reporter for the Bee, which paid for her ticket."
    assert tidied(page(above=HEADLINE, after=kept)).body[-1] == kept


def test_a_note_of_what_the_author_does() -> None:
    note = "Dana Fox has covered the harbour since 2011. Like what you read? Buy me a coffee."
    assert tidied(page(above=f"{HEADLINE}\n\nBy Dana Fox", after=note)).body == BODY
    assert tidied(page(above=HEADLINE, after=note), author="Dana Fox").body == BODY
    assert tidied(page(above=f"{HEADLINE}\n\nBy Cara Diaz", after=note)).body[-1] == note
    kept = "Dana Fox said the ferry was late. She has covered the harbour since 2011."
    assert tidied(page(above=f"{HEADLINE}\n\nBy Dana Fox", after=kept)).body[-1] == kept


def test_lines_of_a_fixed_width_are_joined() -> None:
    import textwrap

    text = "\n\n".join(textwrap.fill(p, 72) for p in BODY)
    assert tidied(text, title=HEADLINE).body == BODY


def test_short_paragraphs_without_blank_lines_are_left_alone() -> None:
    lines = [f"The port said on day {n} that the bridge over the harbour would stay closed." for n in range(8)]
    assert tidied("\n".join(lines), title=HEADLINE).body == lines


def test_a_video_above_the_text_is_the_outlets_own() -> None:
    line = "Channel Bee's Ann Lee explains what the closing of the bridge means."
    assert tidied(page(above=line), title=HEADLINE, outlet="Channel Bee").body == BODY
    assert tidied(page(above=line), title=HEADLINE, outlet="The Wasp").body[0] == line


@given(st.lists(st.sampled_from([*BODY, *FURNITURE, *STORY, "", "A.", '"', "“", "(", "1"]), max_size=25))
def test_words_stay_in_their_order_and_nothing_goes_unsaid(lines: list[str]) -> None:
    parts = tidied("\n".join(lines))
    kept = words_of("\n".join([parts.title, *parts.standfirst, *parts.body]))
    raw = iter(words_of("\n".join(lines)))
    assert all(word in raw for word in kept)
    dropped = sum(len(words_of(text)) for _, text in parts.dropped)
    assert len(kept) + dropped == len(words_of("\n".join(lines)))
    assert len(parts.notes) == len(parts.dropped)


@pytest.mark.parametrize("piece", ['"', "(", "1", "A. ", "Ann Lee/AP ", "Source: ", "[", "May 4, ", "By Ann "])
def test_tidying_takes_linear_time(piece: str) -> None:
    start = time.process_time()
    tidied(f"{HEADLINE}\n{BODY[0]}\n{piece * 20_000}")
    tidied(f"{HEADLINE}\n{BODY[0]}\n" + f"{piece}\n" * 2000)
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "line", ["Ann Lee, Transport correspondent", "EXCLUSIVE by Ann Lee", "By staff and agencies", "By Post Reporter"]
)
def test_lines_that_say_who_wrote_it_are_dropped(line: str) -> None:
    parts = tidied("\n".join([HEADLINE, line, *BODY]))
    assert (parts.body, parts.dropped) == (BODY, [("byline", line)])


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("From Ann Lee in Port Orle", True),
        ("By Ann Lee, political editor", True),
        ("From Orle in the north to Fernbrook in the south", False),
        ("From Ann Lee in Port Orle.", False),
        ("By Ann Lee, the mayor", False),
    ],
)
def test_bylines_with_a_place_or_a_post(line: str, is_one: bool) -> None:
    parts = tidied("\n\n".join([HEADLINE, line, *BODY]))
    assert ("byline" in [kind for kind, _ in parts.dropped]) == is_one
