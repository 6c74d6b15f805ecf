"""A passage as text, plain or with its source."""

from __future__ import annotations

from reader.reading.lead import reason_of
from reader.reading.session import Session
from reader.wording import clean, long_date


def passage_text(session: Session, cited: bool) -> str:
    """The passage meant: the sentence where it answers a claim, the first paragraph in sight where none is chosen.

    Args:
        session: what the person is looking at.
        cited: add outlet, author, date, address, character range, and who agrees or differs.
    """
    article = session.article
    if article is None:
        return ""
    _, start, end = session.passage
    answer = session.shown_answer if session.selected is None else None
    text = "\n".join(clean(line) for line in article.text[start:end].splitlines())
    if not cited:
        return text
    known = (article.author, article.outlet, article.title, long_date(article.date, article.date_from), article.url)
    digest = ", digest" if article.text_kind == "digest" else ""
    lines = [f"“{text}”", ", ".join(clean(k) for k in known if k) + f" (characters {start}-{end}{digest})"]
    if answer:
        claim = answer.claim
        lines.append(f"{clean(claim.label)}: {claim.verdict} ({reason_of(claim)})")
        for mention in claim.mentions:
            if mention != answer.mention:
                lines.append(f"- {clean(session.article_by_id(mention.article).outlet)}: {clean(mention.value)}")
    return "\n".join(lines)
