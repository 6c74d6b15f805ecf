from __future__ import annotations

from pathlib import Path

import pytest

from reader.story.mail_head import MAX_FOOT, MAX_LINES, mail_head
from tests.story.made import BODY, body_of, opened, written

_BODY = "The bridge is shut."


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        (
            "From: Orle Port <press@orle.example>\nTo: all\nDate: Mon, 4 May 2015 10:00:00 +0000\nSubject: Bridge shut",
            {"title": "Bridge shut", "outlet": "Orle Port", "date": "Mon, 4 May 2015 10:00:00 +0000"},
        ),
        (
            "*From:* Ann Lee <ann.lee@bee.example>\n*Sent:* 4 May 2015\n*Subject:* FW: Re: Bridge shut",
            {"title": "Bridge shut", "author": "Ann Lee", "date": "4 May 2015"},
        ),
        (
            "From: Ann Lee <a.lee@mail.theguardian.com>\nSubject: Bridge shut",
            {"title": "Bridge shut", "author": "Ann Lee", "outlet": "The Guardian"},
        ),
        ('From: "Post" <post@bee.example>\nSubject: Bridge', {"title": "Bridge", "outlet": "Post"}),
        ("From: press@orle.example\nSubject: Bridge shut", {"title": "Bridge shut"}),
    ],
)
def test_what_the_head_of_a_mail_says(head: str, fields: dict[str, str]) -> None:
    found = mail_head(f"\n{head}\n\n{_BODY}\n")
    assert (dict(found.fields), found.body.strip(), list(found.lines)) == (fields, _BODY, head.split("\n"))


@pytest.mark.parametrize(
    "text",
    [
        f"Subject: The bridge is shut\n\n{_BODY}",
        f"From: Orle\nTo: Tolva\n\n{_BODY}",
        f"Bridge shut\n\nFrom: Orle Port\nSubject: Bridge\n\n{_BODY}",
        f"From: Orle Port\nWeather: rain\nSubject: Bridge\n\n{_BODY}",
        "To: a\n" * MAX_LINES + f"From: Orle Port\nSubject: Bridge\n\n{_BODY}",
    ],
)
def test_what_is_no_head_stays(text: str) -> None:
    found = mail_head(text)
    assert (found.body, found.lines, dict(found.fields)) == (text, (), {})


def test_a_statement_pasted_with_its_head_has_the_subject_as_its_headline(tmp_path: Path) -> None:
    head = "From: Orle Port <press@orle.example>\nTo: press list\nDate: 4 May 2015\nSubject: Bridge shut for weeks\n\n"
    (article,), problems = opened(written(tmp_path, "mail.txt", head + "\n\n".join(BODY)))
    assert (article.title, article.outlet, article.date) == ("Bridge shut for weeks", "Orle Port", "2015-05-04")
    assert (body_of(article), article.guessed, problems) == (BODY, ("outlet",), [])
    assert "dropped: mail head: To: press list" in article.notes


_HEAD = "From: Orle Port <press@orle.example>\nDate: 4 May 2015\nSubject: Bridge shut for weeks\n\n"


def test_the_foot_of_a_mail_is_dropped_and_named(tmp_path: Path) -> None:
    foot = "\n\n-- \nSent to all who asked for it.\nReply with STOP.\n"
    (article,), _ = opened(written(tmp_path, "mail.txt", _HEAD + "\n\n".join(BODY) + foot))
    assert body_of(article) == BODY
    assert "dropped: mail foot: Reply with STOP." in article.notes


@pytest.mark.parametrize(
    "end",
    [
        "--\n",
        "-- No comment. --",
        "--\n" + "A line of the report.\n" * (MAX_FOOT + 1),
    ],
)
def test_what_is_no_foot_stays(end: str) -> None:
    found = mail_head(f"{_HEAD}{_BODY}\n{end}")
    assert (found.body.strip(), found.foot) == (f"{_BODY}\n{end}".strip(), ())


def test_a_text_that_is_no_mail_has_no_foot(tmp_path: Path) -> None:
    (article,), _ = opened(written(tmp_path, "plain.txt", "\n\n".join([*BODY, "--", "The ferry sails again in June."])))
    assert "The ferry sails again in June." in article.text
