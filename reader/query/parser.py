"""Expression in, tree out.

either = both ("or" both)*
both   = one ("and"? one)*
one    = ("not" | "-" | "!") one | "(" either ")" | term
term   = FIELD (":" | "<" | "<=" | ">" | ">=" | "=") VALUE ("," VALUE)* | WORD | "PHRASE"
"""

from __future__ import annotations

from typing import cast

from reader.query.fields import BY_NAME
from reader.query.tokens import Token, tokens_of
from reader.query.tree import And, Node, Not, Operator, Or, Query, QueryError, Term
from reader.query.values import value_of

DEEPEST = 50
"""How deep parentheses and negations may nest."""

_ORDERED = ("number", "date")


def parse(expression: str) -> Query:
    """What an expression says; an empty one says nothing and fits everything.

    Raises:
        QueryError: it cannot be understood; the error says why and where.
    """
    return Query(expression, _Parser(expression).whole())


class _Parser:
    """Recursive descent over the tokens, one ahead."""

    def __init__(self, expression: str) -> None:
        self.expression = expression
        self.tokens = tokens_of(expression)
        self.next = next(self.tokens)
        self.depth = 0

    def whole(self) -> Node:
        if self.next.kind == "end":
            return And(())
        tree = self.either()
        if self.next.kind == ")":
            raise self.wrong("there is no ( for this )")
        return tree

    def either(self) -> Node:
        parts = [self.both()]
        while self.next.kind == "or":
            self.take()
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def both(self) -> Node:
        parts = [self.one()]
        while self.next.kind in ("and", "not", "(", "term"):
            if self.next.kind == "and":
                self.take()
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def one(self) -> Node:
        token = self.take()
        if token.kind == "term":
            return self.term(token)
        if token.kind not in ("not", "("):
            raise self.missing(token)
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.wrong(f"more than {DEEPEST} levels of parentheses and negations", token)
        inner = self.one() if token.kind == "not" else self.either()
        self.depth -= 1
        if token.kind == "not":
            return Not(inner)
        if self.take().kind != ")":
            raise self.wrong("this ( is never closed", token)
        return inner

    def term(self, token: Token) -> Term:
        field = token.field or BY_NAME["text"]
        if token.operator != ":" and field.takes not in _ORDERED:
            why = f"{field.name} has no order; write {field.example}"
            raise self.wrong(why, token)
        values = tuple(value_of(self.expression, field, piece) for piece in token.pieces)
        return Term(field.name, cast(Operator, token.operator), values, token.start, token.end)

    def take(self) -> Token:
        token = self.next
        if token.kind != "end":
            self.next = next(self.tokens)
        return token

    def missing(self, token: Token) -> QueryError:
        if token.kind == "end":
            return self.wrong("something is missing at the end", token)
        if token.kind == ")":
            return self.wrong("something is missing before this )", token)
        word = self.expression[token.start : token.end]
        return self.wrong(f"{word} joins two terms; in quotation marks it is searched for", token)

    def wrong(self, why: str, token: Token | None = None) -> QueryError:
        token = token or self.next
        return QueryError(why, self.expression, token.start, token.end)
