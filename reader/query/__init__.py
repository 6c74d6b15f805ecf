"""The filter language, used alike by the reader's filter, `claims --where` and `export --where`.

    outlet:vice,bi has:quote speaker:kerry figure>100 verdict:differ origins<2 silent:bbc "total collapse" ramadi

Terms side by side must all fit; `or`, `not`, parentheses, and `-` or `!` right before a term work as expected; `and`
may be written. Values parted by commas are alternatives. Case does not count, nor do accents in names. Quotation marks
keep blanks, commas and the language's own words as they are. Bare words and phrases are searched for in the text.

What a term means depends on what it is asked of. `reader.query.fields.FIELDS` lists every field with its scope:

article     asked of the article; of a claim, through any one of the articles that make it (`outlet:`, `date>=`), or
            through its passages and question (`text:`, bare words, `has:`)
quote       asked of one quotation at a time: those in the article; those that touch a claim's passages
source      asked of one named source or carrier at a time: the article's attributions; the chains of a claim's passages
figure      asked of one figure at a time: those in the article; those that answer a claim, or stand in its passages
            where the answer is no figure
claim       asked of one claim at a time: those the article makes; the claim itself

Terms side by side that ask about the same kind of thing must fit one and the same: `figure>100 of:killed` wants one
figure that is both, `kind:figure verdict:differ` one claim that is both. What is excluded is excluded as a whole:
`-verdict:differ` are the articles without any claim that is disputed or an update. Terms of the scope `article` stand
each by itself, so that `outlet:reuters outlet:ap -outlet:bbc` finds claims that the first two make and the third does
not.

A figure is compared by the numbers written: "at least 500" is 500, "6,000 to 8,000" is above 7,000 by its upper end
and equals all between. With a unit (`figure>50km`) only figures of that dimension are asked, converted; k, m and bn
multiply. A date known by its month or year alone fits wherever it can. `100..200` and `2015-05-16..2015-05-18` are
ranges.
"""

from __future__ import annotations

from reader.query.completion import completed, completion_start, completions
from reader.query.fields import FIELDS, Field
from reader.query.matching import (
    Tags,
    matching_articles,
    matching_claims,
    narrowed,
    with_matching_articles,
    with_matching_claims,
    with_matching_things,
)
from reader.query.parser import parse
from reader.query.tree import Query, QueryError

__all__ = [
    "FIELDS",
    "Field",
    "Query",
    "QueryError",
    "Tags",
    "completed",
    "completion_start",
    "completions",
    "matching_articles",
    "matching_claims",
    "narrowed",
    "parse",
    "with_matching_articles",
    "with_matching_claims",
    "with_matching_things",
]
