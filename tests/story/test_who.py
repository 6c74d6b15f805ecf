from __future__ import annotations

import pytest

from reader.story.who import Traces, Who, readable, who


def worked_out(
    given: dict[str, str] | None = None,
    dropped: list[tuple[str, str]] | None = None,
    body: list[str] | None = None,
    path: str = "notes/7f3a9c01.txt",
    known: dict[str, str] | None = None,
) -> Who:
    return who(Traces(given or {}, known or {}, dropped or [], body or [], path))


def test_what_is_given_stands() -> None:
    out = worked_out({"outlet": "The Bee", "author": "By Ann Lee", "date": "2 May 2015", "date-from": "weekday"})
    assert (out.outlet, out.author, out.date, out.date_from, out.guessed) == (
        "The Bee",
        "Ann Lee",
        "2015-05-02",
        "weekday",
        [],
    )


def test_a_domain_becomes_its_masthead_and_is_noted() -> None:
    out = worked_out({"outlet": "dailymail.co.uk"})
    assert (out.outlet, out.guessed, out.notes) == ("Daily Mail", [], ["outlet: dailymail.co.uk is Daily Mail"])
    assert worked_out({"outlet": "bee.example"}).outlet == "bee.example"


def test_an_address_tells_outlet_and_date() -> None:
    out = worked_out({"url": "https://www.nytimes.com/2015/05/18/world/x.html"})
    assert (out.outlet, out.date, out.guessed) == ("The New York Times", "2015-05-18", ["date"])
    assert worked_out({"url": "https://www.bee.example/x"}).guessed == ["outlet"]


def test_a_fingerprint_is_no_guess_and_names_no_author_where_it_has_none() -> None:
    out = worked_out(known={"outlet": "The Bee", "date": "2015-05"}, dropped=[("byline", "By Ann Lee")])
    assert (out.outlet, out.author, out.date, out.guessed) == ("The Bee", None, "2015-05", [])


@pytest.mark.parametrize(
    ("dropped", "body", "outlet"),
    [
        ([], ["“No,” she told VICE News.", "It was late, he told CNN."], "VICE News"),
        ([], ["“No,” she told Reuters.", "“Yes,” he told the Associated Press."], "7f3a9c01"),
        ([], ["“No,” she told CNN."], "7f3a9c01"),
        ([], ["“No,” she told CNN.", "“Yes,” he told CNN."], "CNN"),
        (
            [("newsletter offer", "Get email updates from Al Jazeera America")],
            ["He told VICE News."],
            "Al Jazeera America",
        ),
        ([("credit", "This article originally appeared on The Media Line.")], [], "The Media Line"),
        ([], ["He has time for people with reason, she told people."], "7f3a9c01"),
    ],
)
def test_a_text_lets_slip_who_published_it(dropped: list[tuple[str, str]], body: list[str], outlet: str) -> None:
    out = worked_out(dropped=dropped, body=body)
    assert out.outlet == outlet
    assert "outlet" in out.guessed


@pytest.mark.parametrize(
    ("line", "author"),
    [
        (("byline", "By Ann Lee and Bob Roy"), "Ann Lee and Bob Roy"),
        (("byline", "By Ann Lee, Staff Writer"), "Ann Lee"),
        (("byline", "Ann Lee, BBC News"), "Ann Lee"),
        (("byline", "By ANN LEE"), "Ann Lee"),
        (("byline", "By ANN O'HARA AND BOB MCROY"), "Ann O'Hara and Bob McRoy"),
        (("byline", "By REUTERS STAFF"), "REUTERS STAFF"),
        (("link to other stories", "Follow Ann Lee on Twitter: @annlee"), "Ann Lee"),
        (("link to other stories", "Follow Fox News on Twitter"), None),
    ],
)
def test_authors(line: tuple[str, str], author: str | None) -> None:
    out = worked_out(dropped=[line])
    assert out.author == author
    assert ("author" in out.guessed) == bool(author)


def test_dates_from_lines_names_and_pictures() -> None:
    assert worked_out(dropped=[("date line", "May 18, 2015")]).date == "2015-05-18"
    assert worked_out(path="2015-05-18-vote.txt").date == "2015-05-18"
    out = worked_out(
        dropped=[("caption", "A car on May 16, 2015. Ann Lee/AP")], body=["He left on Monday.", "On Monday it rained."]
    )
    assert (out.date, out.date_from) == ("2015-05-18", "weekday")
    out = worked_out(dropped=[("caption", "A car on May 16, 2015. Ann Lee/AP")])
    assert (out.date, out.date_from, out.guessed) == ("2015-05", "context", ["outlet", "date"])
    out = worked_out({"outlet": "The Bee", "date": "soon"})
    assert (out.date, out.notes) == (None, ["date not understood: soon"])


@pytest.mark.parametrize(
    ("stem", "want"),
    [
        ("2015_my_first-story", "My first story"),
        ("7f3a9c01", "7f3a9c01"),
        ("a\x1b[31mb", "Ab"),
        ("facade", "Facade"),
        ("03-channel-6-online", "Channel 6 online"),
        ("canal_9", "Canal 9"),
        ("tv2", "Tv2"),
        ("radio-2019", "Radio"),
    ],
)
def test_a_file_name_made_readable(stem: str, want: str) -> None:
    assert readable(stem) == want


def test_the_line_above_the_headline_tells_the_outlet_before_the_files_name() -> None:
    out = worked_out(dropped=[("outlet's name", "THE DAILY COMET")], path="in/2-tabloid.txt")
    assert (out.outlet, out.guessed) == ("The Daily Comet", ["outlet"])
    assert out.notes == ["outlet: from a line of its own, THE DAILY COMET"]
    assert worked_out({"outlet": "The Bee"}, [("outlet's name", "The Daily Comet")]).outlet == "The Bee"


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("By Ann Lee, Friday 15 March 2024", "Ann Lee", "2024-03-15"),
        ("Ann Lee, Transport correspondent", "Ann Lee", None),
        ("EXCLUSIVE by Ann Lee", "Ann Lee", None),
        ("By staff and agencies", None, None),
        ("From Ann Lee in Port Orle", "Ann Lee", None),
        ("From our correspondent Ann Lee in Port Orle", "Ann Lee", None),
    ],
)
def test_a_byline_tells_author_and_date(line: str, author: str | None, date: str | None) -> None:
    out = worked_out(dropped=[("byline", line)])
    assert (out.author, out.date) == (author, date)


@pytest.mark.parametrize(
    ("path", "outlet"),
    [
        ("in/radio-fernbrook.txt", "Radio Fernbrook"),
        ("in/voice_of_fernbrook.txt", "Voice of Fernbrook"),
        ("in/2-orle-tv.txt", "Orle TV"),
        ("in/The Fernbrook paper.txt", "The Fernbrook paper"),
    ],
)
def test_an_outlet_named_by_its_file_has_its_capitals(path: str, outlet: str) -> None:
    assert worked_out(path=path).outlet == outlet


@pytest.mark.parametrize(
    ("first", "date"),
    [
        ("ORLE, Varden, May 17 2025 (ANA) - The dam held.", "2025-05-17"),
        ("ORLE, 17 May 2025 — The dam held.", "2025-05-17"),
        ("ORLE, May 17 (ANA) - The dam held.", None),
        ("ORLE (ANA) - The dam of May 17 2025 held.", None),
        ("The dam that broke on May 17 2025 - and others - is rebuilt.", None),
        ("UNESCO said on May 17 2025 — its day — that the dam held.", None),
    ],
)
def test_a_datelines_day_dates_the_article(first: str, date: str | None) -> None:
    out = worked_out(body=[first])
    assert (out.date, "date" in out.guessed) == (date, date is not None)
    assert worked_out(dropped=[("date line", "18 May 2025")], body=[first]).date == "2025-05-18"
