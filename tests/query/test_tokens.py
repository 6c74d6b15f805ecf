from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query.tokens import tokens_of
from reader.query.tree import QueryError


def told(expression: str) -> list[tuple[object, ...]]:
    """Kind, field, operator and values of each token but the last."""
    *tokens, end = tokens_of(expression)
    assert (end.kind, end.start) == ("end", len(expression))
    return [(t.kind, t.field and t.field.name, t.operator, *(p.text for p in t.pieces)) for t in tokens]


def word(text: str) -> tuple[object, ...]:
    return ("term", None, ":", text)


@pytest.mark.parametrize(
    ("expression", "want"),
    [
        ("", []),
        ("  ", []),
        ("dam broke", [word("dam"), word("broke")]),
        ("(-dam)", [("(", None, ":"), ("not", None, ":"), word("dam"), (")", None, ":")]),
        ("!dam", [("not", None, ":"), word("dam")]),
        ("a AND b || NOT c & d", [word("a"), ("and", None, ":", "AND"), word("b"), ("or", None, ":", "||"),
                                  ("not", None, ":", "NOT"), word("c"), ("and", None, ":", "&"), word("d")]),
        ('"a b" “c d” „e”', [word("a b"), word("c d"), word("e")]),
        (r'"a \" \\ \x"', [word(r'a " \ \x')]),
        ("outlet:vice", [("term", "outlet", ":", "vice")]),
        ("OUTLET:vice,bi", [("term", "outlet", ":", "vice", "bi")]),
        ("byline:'x", [("term", "author", ":", "'x")]),
        ("figure>=6,000", [("term", "figure", ">=", "6,000")]),
        ("figure:>5", [("term", "figure", ">", "5")]),
        ("figure = 5", [("term", "figure", ":", "5")]),
        ("figure > 5 km", [("term", "figure", ">", "5"), word("km")]),
        ("dam > 5", [word("dam"), word(">"), word("5")]),
        ('title:"a, b",c', [("term", "title", ":", "a, b", "c")]),
        ("outlet: vice", [("term", "outlet", ":", "vice")]),
        ("https", [word("https")]),
        ("3:4", [word("3:4")]),
    ],
)  # fmt: skip
def test_tokens(expression: str, want: list[tuple[object, ...]]) -> None:
    assert told(expression) == want


@pytest.mark.parametrize(
    ("expression", "why", "at"),
    [
        ('a "b', "never closed", (2, 3)),
        ("a - b", "stands right before", (2, 3)),
        ("a -", "stands right before", (2, 3)),
        ("(!)", "stands right before", (1, 2)),
        ("oulet:x", "did you mean outlet?", (0, 5)),
        ("qqqqqq:x", "quotation marks search for it", (0, 6)),
        ("title:", "title needs something to compare with", (6, 6)),
        ("title: and b", "title needs something", (7, 7)),
        ("title: outlet:b", "title needs something", (7, 7)),
        ("title:a,", "title needs something", (8, 8)),
        ("title:)", "title needs something", (6, 6)),
    ],
)
def test_what_is_refused_and_where(expression: str, why: str, at: tuple[int, int]) -> None:
    with pytest.raises(QueryError) as refused:
        list(tokens_of(expression))
    assert why in refused.value.why
    assert (refused.value.start, refused.value.end) == at


@given(st.text(alphabet='ab "“”():<>=,-!&\\figuretl5', max_size=30))
def test_tokens_follow_each_other_and_leave_out_blanks_alone(expression: str) -> None:
    try:
        tokens = list(tokens_of(expression))
    except QueryError:
        return  # what is refused points within itself: tests/query/test_parser.py
    at = 0
    for token in tokens:
        assert not expression[at : token.start].strip()
        assert all(token.start <= p.start < p.end <= token.end for p in token.pieces)
        at = token.end
    assert at == len(expression)
