from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.story import limits
from reader.story.frontmatter import front_matter, yaml_mapping


def fields(block: str) -> dict[str, str]:
    return dict(front_matter(f"---\n{block}\n---\n\nThe text.").fields)


@pytest.mark.parametrize(
    ("block", "want"),
    [
        ("title: A\noutlet: B\ndate: 2015-05-18", {"title": "A", "outlet": "B", "date": "2015-05-18"}),
        ("headline: A\npublisher: B\nbyline: C", {"title": "A", "outlet": "B", "author": "C"}),
        ("Title: No\ndraft: yes", {"title": "No"}),
        ("title: A\nauthor: null\nurl: ~", {"title": "A"}),
        ("authors: [Ann Lee, Bob Roy]", {"author": "Ann Lee, Bob Roy"}),
        ('author:\n  - "[[Ann Lee]]"', {"author": "Ann Lee"}),
        ("author: {name: Ann Lee}", {"author": "Ann Lee"}),
        ("source: https://bee.example/a", {"url": "https://bee.example/a"}),
        ("source: The Bee", {"outlet": "The Bee"}),
        ("link: not a link", {}),
        ("publish_date: 2 May 2015", {"date": "2 May 2015"}),
        ("text: digest", {"text": "digest"}),
        ("text: some words", {}),
        ('title: "A\\u001b[31m\\u202ered"', {"title": "Ared"}),
    ],
)
def test_what_tools_write_is_known(block: str, want: dict[str, str]) -> None:
    assert fields(block) == want


def test_a_value_of_signs_alone_is_none() -> None:
    assert fields("title: '…'\noutlet: ': :'\nauthor: ~\ndate: 2015-05-18") == {"date": "2015-05-18"}
    assert "outlet" not in front_matter('---\ntitle: "A: [yaml\noutlet: : :\n  - x\n---\n\nThe text.').fields


def test_the_text_follows() -> None:
    assert front_matter("---\ntitle: A\n---\n\nThe text.").body == "The text."
    assert front_matter("No front matter.\n---\nhere").body == "No front matter.\n---\nhere"


def test_toml_as_hugo_writes_it() -> None:
    head = front_matter('+++\ntitle = "A"\ndate = 2015-05-18\n+++\nThe text.')
    assert (dict(head.fields), head.body, head.why) == ({"title": "A", "date": "2015-05-18"}, "The text.", None)


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("title: Fire: the day after", "mapping values"),
        ("title: A\na: &x [1]\nb: *x", "aliases"),
        ("title: A\nx: !!python/object/apply:os.system [ls]", "tags"),
        ("title: A\nx: " + "[" * 20 + "]" * 20, "nested too deeply"),
        ("title: A\nx: " + "[" * 3000 + "]" * 3000, "nested too deeply"),
        ("title: A\nx: [" + "1," * 5000 + "]", "more than 4,000 parts; --max-yaml-events takes more"),
        ("title: A\n- b", ""),
        ("- just\n- a list", "not a list of"),
        ("title: A\n\tx: 'open", ""),
    ],
)
def test_broken_front_matter_gives_its_reason_and_keeps_the_text(block: str, reason: str) -> None:
    head = front_matter(f"---\n{block}\n---\nThe text.")
    assert head.body == "The text."
    assert head.why is not None
    assert head.why.startswith("broken front matter: ")
    assert reason in head.why
    if block.startswith("title:"):
        assert head.fields["title"].startswith(("A", "Fire: the day after"))


def test_front_matter_that_is_never_closed() -> None:
    head = front_matter("---\ntitle: A\noutlet: The Bee\n\nThe text.")
    assert (head.fields["title"], head.body.strip()) == ("A", "The text.")
    assert head.why == "broken front matter: no closing --- line"
    assert front_matter("---\n\nA rule above the text.").why is None


def test_a_bomb_is_refused_at_once() -> None:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"] + [
        f"{b}: &{b} [{','.join(['*' + a] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    assert "aliases" in (front_matter("---\n" + "\n".join(lines) + "\n---\nText").why or "")


def test_a_limit_is_named_with_its_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PLAN", 2000)
    monkeypatch.setattr(limits, "MAX_PLAN_EVENTS", 1000)
    assert yaml_mapping("a: [" + "1," * 600 + "]")
    with pytest.raises(ValueError, match=r"^broken YAML: more than 1,000 parts; --max-plan-events takes more$"):
        yaml_mapping("a: [" + "1," * 990 + "1,1,1,1]", "MAX_PLAN")
    with pytest.raises(ValueError, match=r"^longer than 2,000 characters; --max-plan takes more$"):
        yaml_mapping("a: " + "1" * 2000, "MAX_PLAN")
    monkeypatch.setattr(limits, "MAX_SIDE_CAR", 10)
    with pytest.raises(ValueError, match=r"^longer than 10 characters; --max-side-car takes more$"):
        yaml_mapping("title: Dam broke")


@given(st.text(alphabet="---\n:[]{}&*!'\"|> abt\t#%@`,?+=1"))
def test_nothing_is_raised(text: str) -> None:
    front_matter("---\n" + text)
    front_matter("---\n" + text + "\n---\nText")
    front_matter("+++\n" + text + "\n+++\nText")
    with contextlib.suppress(ValueError):
        yaml_mapping(text)
