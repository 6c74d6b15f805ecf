"""Takes the marks of Markdown off a text, so that its words are left as they are read."""

from __future__ import annotations

import re

# each pattern excludes its own mark from what it spans: one pass, whatever the input
_COMMENT = re.compile(r"<!--[^<>]{0,2000}-->|%%[^%\n]{0,2000}%%")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>")
_AUTOLINK = re.compile(r"<(https?://[^<>\s]{1,500})>")
_EXCERPT = re.compile(r"^>[ ]?#{1,6}[ ]Excerpt[ \t]*$", re.M)
_TEMPLATE = re.compile(r"\{%[^%{}\n]{0,300}%\}|\{\{[^{}\n]{0,500}\}\}|(?:^[-*] .{0,80}\n)?\{:[^{}\n]{0,200}\}", re.M)
"""What Jekyll and Hugo put in the place of: Liquid tags, shortcodes, attributes, the place of a table of contents."""
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,1000}\)|\[[^\[\]\n]{0,100}\])|!\[\[([^\[\]\n]{0,300})\]\]")
_LINK = re.compile(
    r"\[([^\[\]\n]{1,500})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\[\]\n]{0,100}\])"
)
_WIKI = re.compile(r"\[\[(?:[^\[\]|\n]{0,200}\|)?([^\[\]|\n]{1,200})\]\]")
_REFERENCE = re.compile(r"^[ ]{0,3}\[[^\[\]\n]{1,100}\]:[ \t]+\S.*$", re.M)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\n]{1,40}\]")
_STARS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,600})(?<=[^\s*\\])\1(?![\w*])")
_BARS = re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^_\n]{1,600})(?<=[^\s_\\])\1(?!\w)")
_BEGIN = re.compile(r"^[ ]{0,3}(?:#{1,6}[ \t]+|>[ \t]?(?:>[ \t]?){0,4}|[-*+][ \t]+(?=\S))", re.M)
_END = re.compile(r"(?<![ \t])[ \t]+#{1,6}[ \t]*$", re.M)
_FENCE = re.compile(r"^[ ]{0,3}(?:`{3,}|~{3,})", re.M)
_RULE = re.compile(r"^[ ]{0,3}(?:[-*_=][ \t]*){3,}$", re.M)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_VIEWED = re.compile(r"[ \t]{0,20}\(\[View Highlight\]\([^()\n]{0,500}\)\)")
_READWISE = re.compile(
    r"^(?:#{1,3}[ ](?:Full Document|(?:New )?[Hh]ighlights\b.{0,80})"
    r"|\[\[[^\[\]\n]{1,500}\|See full document content.{0,3}\]\])[ \t]*$",
    re.M,
)
_NOTED = re.compile(r"^[ \t]+[-*][ \t]+((?:Note|Tags): .{1,2000})$", re.M)
_FACT = re.compile(r"^[ ]{0,3}[-*][ \t]+([A-Z][\w ]{1,30}):{1,2}[ \t]+(\S.*)$")


def unmarked(text: str) -> str:
    """The text without the marks of Markdown: emphasis, links, headings, quotation bars, HTML tags, rules.

    Words stay in their order. A picture becomes a line of its own in brackets, for tidying to drop and to list.
    """
    text = _COMMENT.sub("", text) if "<!--" in text or "%%" in text else text
    text = _TEMPLATE.sub("", text) if "{" in text else text
    text = _EXCERPT.sub("", text) if "Excerpt" in text else text
    if "[" in text:
        text = _IMAGE.sub(_picture, text)
        text = _REFERENCE.sub("", text)
        text = _LINK.sub(r"\1", _WIKI.sub(r"\1", _FOOTNOTE.sub("", text)))
    if "<" in text:
        text = _TAG.sub("", _AUTOLINK.sub(r"\1", text))
    text = _RULE.sub("", _FENCE.sub("", text))
    text = _END.sub("", _BEGIN.sub("", text))
    if "*" in text or "_" in text:
        for _ in range(2):
            # **bold with _stress_ in it**
            text = _BARS.sub(r"\2", _STARS.sub(r"\2", text))
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _picture(match: re.Match[str]) -> str:
    shown = (match[1] or match[2] or "").strip()
    return f"\n\n[picture: {shown}]\n\n" if shown else "\n\n"


def facts(text: str) -> tuple[dict[str, str], str, list[str]]:
    """What a list under the heading `Metadata` says, as Readwise writes it, and what is left of the text.

    Returns:
        The metadata, the text without that list and without Readwise's own headings and links, and what the person
        who saved it wrote beside it. Without such a list: nothing, the text as it is, nothing.
    """
    head, mark, rest = text.partition("## Metadata\n")
    if not mark or len(head) > 4000:
        return {}, text, []
    out: dict[str, str] = {}
    lines = rest.split("\n")
    first = len(lines)
    for n, line in enumerate(lines):
        match = _FACT.match(line)
        if match:
            out[match[1]] = match[2].strip()
        elif line.strip():
            first = n
            break
    body = "\n".join(lines[first:])
    left = _VIEWED.sub("", _READWISE.sub("", _NOTED.sub("", body)))
    return out, head + left, _NOTED.findall(body)
