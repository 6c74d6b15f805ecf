"""Pages, feeds, lists of feeds, MHTML."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.corpus.case import STORY, case, file

_P = f"<h1>Dam at Orle gives way</h1><p>{STORY}</p>"
_ITEM = f"<item><title>Dam at Orle gives way</title><description>{STORY}</description></item>"


def _rss(inside: str, before: str = "") -> str:
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel><title>Bee</title>{inside}</channel></rss>'


file("page/deep", "opens", lambda: (_P + "<div>" * 100_000 + STORY).encode(), ".html")
file("page/deep-inline", "opens", lambda: (_P + "<b>" * 100_000 + STORY).encode(), ".html")
file("page/deep-lists", "opens", lambda: (_P + "<ul><li>" * 50_000 + STORY).encode(), ".html")
file("page/deep-tables", "opens", lambda: (_P + "<table><tr><td>" * 30_000 + STORY).encode(), ".html")
file("page/deep-templates", "opens", lambda: (_P + "<template>" * 50_000 + STORY).encode(), ".html")
file("page/too-many-elements", "refused", lambda: (_P + "<p>x" * 250_000).encode(), ".html")
file("page/closing-tags", "opens", lambda: (_P + "</div></b>" * 100_000).encode(), ".html")
file("page/unclosed-tags", "opens", lambda: (_P + "<a " * 200_000).encode(), ".html")
file("page/unclosed-comments", "opens", lambda: (_P + "<!-- " * 200_000).encode(), ".html")
file("page/unclosed-comment-ends", "opens", lambda: (_P + "<!-- --" * 100_000).encode(), ".html")
file("page/unclosed-declarations", "opens", lambda: (_P + "<!x" * 200_000 + "<?y" * 1000).encode(), ".html")
file("page/unclosed-scripts", "opens", lambda: (_P + "<script>x</scrip" * 50_000).encode(), ".html")
file(
    "page/script-ends", "opens", lambda: (_P + "</script" * 100_000 + "<script>" + "</scrip" * 50_000).encode(), ".html"
)
file(
    "page/many-attributes",
    "opens",
    lambda: (_P + "<p " + " ".join(f"a{n}=x" for n in range(100_000)) + ">x").encode(),
    ".html",
)
file("page/attribute-marks", "opens", lambda: (_P + "<p a='" * 50_000).encode(), ".html")
file("page/attribute-equals", "opens", lambda: (_P + "<p " + "= " * 100_000 + "a  " * 50_000).encode(), ".html")
file("page/attribute-blanks", "opens", lambda: (_P + "<p a" + " " * 200_000 + "= b>").encode(), ".html")
file(
    "page/long-attribute",
    "opens",
    lambda: (_P + f"<p class='{'x ' * 500_000}' style='{'display : ' * 50_000}'>x").encode(),
    ".html",
)
file(
    "page/picture-inside",
    "opens",
    lambda: (_P + f"<img src='data:image/png;base64,{'A' * 10_000_000}'>").encode(),
    ".html",
)
file(
    "page/entities",
    "told",
    lambda: (_P + "&" * 100_000 + "&#" * 100_000 + "&#x" + "f" * 100_000 + ";&notanentity" * 10_000).encode(),
    ".html",
)
file("page/entity-numbers", "opens", _P + "&#0;&#27;&#xD800;&#x110000;&#99999999999;&#x80;&#150;&#-1;", ".html")
file(
    "page/linked-data-deep",
    "opens",
    lambda: (_P + '<script type="application/ld+json">' + "[" * 100_000 + "</script>").encode(),
    ".html",
)
file(
    "page/linked-data-many",
    "opens",
    lambda: (
        (_P + '<script type="application/ld+json">' + '{"@graph":[' * 400 + "{}" + "]}" * 400 + "</script>").encode()
        * 30
    ),
    ".html",
)
file(
    "page/linked-data-wide",
    "opens",
    lambda: (
        _P + '<script type="application/ld+json">[' + '{"@type":["NewsArticle"]},' * 100_000 + "{}]</script>"
    ).encode(),
    ".html",
)
file(
    "page/metas",
    "opens",
    lambda: (_P + "".join(f"<meta name='a{n}' content='b'>" for n in range(50_000))).encode(),
    ".html",
)
file("page/headings", "told", lambda: (_P + "<h1>Dam at Orle</h1>" * 20_000).encode(), ".html")
file("page/classes", "opens", lambda: (_P + f"<div class='{'aB-' * 3000}'>x</div>" * 100).encode(), ".html")
file("page/hidden", "refused", f"<div hidden>{_P}</div>", ".html")
file(
    "page/refresh",
    "opens",
    "<meta http-equiv=refresh content='0;url=file:///etc/passwd'><base href='file:///'><link rel=import href=x><iframe src=file:///etc/passwd></iframe><object data=x></object>"
    + _P,
    ".html",
)
file("page/frames", "refused", "<frameset><frame src=a><frame src=b></frameset>", ".html")
file("page/plaintext", "opens", f"{_P}<plaintext>{STORY}</plaintext><xmp>{STORY}</xmp><noembed>x", ".html")
file("page/foreign", "opens", f"<svg><script>x</script><text>{STORY}</text></svg><math><mtext><p>x</math>{_P}", ".html")
file("page/shadow", "opens", f"<div><template shadowrootmode=open>{_P}</template></div>", ".html")
file("page/conditional", "opens", f"<!--[if IE]>x<![endif]--><![CDATA[x]]><?php system('id') ?>{_P}", ".html")
file("page/paragraphs", "told", lambda: (_P + "<p>Ten people died.</p>" * 20_000).encode(), ".html")

file(
    "feed/bomb",
    "refused",
    _rss(
        "<item><title>&h;</title></item>",
        "<!DOCTYPE x [<!ENTITY a 'ha'>"
        + "".join(f"<!ENTITY {chr(98 + n)} '&{chr(97 + n)};&{chr(97 + n)};'>" for n in range(7))
        + "]>",
    ),
    ".xml",
)
file(
    "feed/quadratic",
    "refused",
    lambda: _rss(
        "<item><title>" + "&a;" * 50_000 + "</title></item>", f"<!DOCTYPE x [<!ENTITY a '{'a' * 50_000}'>]>"
    ).encode(),
    ".xml",
)
file(
    "feed/external-entity",
    "refused",
    _rss("<item><title>&x;</title></item>", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ".xml",
)
file(
    "feed/parameter-entity",
    "refused",
    _rss("", '<!DOCTYPE x [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>'),
    ".xml",
)
file(
    "feed/late-entity",
    "refused",
    lambda: _rss("&x;", f"<!--{'x' * 200_000}--><!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>").encode(),
    ".xml",
)
file("feed/utf-16-entity", "refused", _rss("&x;", '<!DOCTYPE x [<!ENTITY x "y">]>').encode("utf-16"), ".xml")
file("feed/external-dtd", "opens", _rss(_ITEM, '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">'), ".xml")
file(
    "feed/include",
    "opens",
    _rss(_ITEM + '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
    ".xml",
)
file("feed/instruction", "opens", _rss(_ITEM, '<?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?>'), ".xml")
file("feed/attribute-list", "refused", _rss("", "<!DOCTYPE x [<!ATTLIST rss a CDATA 'x'>]>"), ".xml")
file("feed/deep", "refused", lambda: _rss("<a>" * 100_000).encode(), ".xml")
file(
    "feed/deep-xhtml",
    "either",
    lambda: (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Dam</title><content type="xhtml"><div>'
        + STORY
        + "<div>" * 50_000
        + "</div>" * 50_000
        + "</div></content></entry></feed>"
    ).encode(),
    ".xml",
)
file("feed/many-elements", "refused", lambda: _rss("<a/>" * 3_000_000).encode(), ".xml")
file(
    "feed/many-attributes",
    "either",
    lambda: _rss("<a " + " ".join(f"a{n}='x'" for n in range(100_000)) + "/>" + _ITEM).encode(),
    ".xml",
)
file("feed/long-attribute", "either", lambda: _rss(f"<a b='{'x' * 5_000_000}'/>" + _ITEM).encode(), ".xml")
file(
    "feed/namespaces",
    "either",
    lambda: _rss("<a " + " ".join(f"xmlns:n{n}='http://a.example/{n}'" for n in range(20_000)) + "/>" + _ITEM).encode(),
    ".xml",
)
file("feed/long-name", "either", lambda: _rss(f"<{'a' * 1_000_000}/>" + _ITEM).encode(), ".xml")
file(
    "feed/many-items",
    "told",
    lambda: _rss("<item><title>Dam</title><description>Ten died.</description></item>" * 25_000).encode(),
    ".xml",
)
file(
    "feed/many-links",
    "opens",
    lambda: _rss(_ITEM.replace("</item>", "<link>x</link>" * 20_000 + "</item>")).encode(),
    ".xml",
)
file("feed/empty", "refused", _rss(""), ".xml")
file("feed/no-feed", "refused", "<project><a/></project>", ".xml")
file("feed/unclosed", "refused", _rss(_ITEM)[:-30], ".xml")
file(
    "feed/cdata",
    "opens",
    _rss(
        _ITEM.replace("<description>", "<description><![CDATA[<script>x</script>").replace(
            "</description>", "]]></description>"
        )
    ),
    ".xml",
)
file("feed/utf-7", "either", '<?xml version="1.0" encoding="utf-7"?>' + _rss(_ITEM)[21:], ".xml")
file(
    "feed/entities-of-html", "opens", _rss(_ITEM.replace("Ann", "&nbsp;&eacute;&bogus;&amp;lt;b&amp;gt; A & B")), ".xml"
)
file("feed/is-page", "opens", f"<html><body>{_P}</body></html>", ".xml")

file(
    "opml/traversal",
    "refused",
    '<opml><body><outline xmlUrl="../../../etc/passwd"/><outline xmlUrl="file:///etc/passwd"/></body></opml>'.replace(
        '<outline xmlUrl="file:///etc/passwd"/>', ""
    ),
    ".opml",
)
file("opml/absolute", "refused", '<opml><body><outline xmlUrl="file:///etc/passwd"/></body></opml>', ".opml")
file("opml/device", "refused", '<opml><body><outline xmlUrl="/dev/zero"/></body></opml>', ".opml")
file(
    "opml/web",
    "refused",
    "<opml><body>"
    + '<outline xmlUrl="http://127.0.0.1:9/"/><outline xmlUrl="http://127.0.0.1:9/x"/>'
    + "</body></opml>",
    ".opml",
)
file("opml/deep", "refused", lambda: ("<opml><body>" + "<outline>" * 5000).encode(), ".opml")
file("opml/many", "refused", lambda: ("<opml><body>" + "<outline/>" * 1_400_000 + "</body></opml>").encode(), ".opml")
file("opml/empty", "refused", "<opml><body/></opml>", ".opml")


@case("opml/itself", "told")
def _itself(folder: Path) -> list[str]:
    (folder / "a.opml").write_text('<opml><body><outline xmlUrl="a.opml"/><outline xmlUrl="b.xml"/></body></opml>')
    (folder / "b.xml").write_text(_rss(_ITEM))
    return [str(folder / "a.opml")]


@case("opml/through-link", "refused")
def _through_link(folder: Path) -> list[str]:
    (folder / "out.xml").symlink_to("/etc/passwd")
    (folder / "a.opml").write_text('<opml><body><outline xmlUrl="out.xml"/></body></opml>')
    return [str(folder / "a.opml")]


def _mhtml(head: str, *parts: str) -> str:
    return f"MIME-Version: 1.0\r\n{head}\r\n\r\n" + "".join(f"--b\r\n{p}\r\n" for p in parts) + "--b--\r\n"


_RELATED = 'Content-Type: multipart/related; boundary="b"'
_HTML = "Content-Type: text/html\r\n"
file("mhtml/no-boundary", "refused", _mhtml("Content-Type: multipart/related", _HTML + "\r\n" + _P), ".mhtml")
file(
    "mhtml/empty-boundary",
    "either",
    _mhtml('Content-Type: multipart/related; boundary=""', _HTML + "\r\n" + _P),
    ".mhtml",
)
file(
    "mhtml/odd-boundary",
    "refused",
    _mhtml('Content-Type: multipart/related; boundary="(.*)+\x1b[0m"', _HTML + "\r\n" + _P),
    ".mhtml",
)
file("mhtml/nested", "refused", _mhtml(_RELATED, *([_RELATED + "\r\n\r\n--b"] * 2000)), ".mhtml")
file(
    "mhtml/damaged-base64",
    "either",
    _mhtml(_RELATED, _HTML + "Content-Transfer-Encoding: base64\r\n\r\n!!!!A==="),
    ".mhtml",
)
file(
    "mhtml/wrong-quoted",
    "opens",
    _mhtml(_RELATED, _HTML + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + _P + "=ZZ=1=\r\n=3"),
    ".mhtml",
)
file(
    "mhtml/long-header",
    "either",
    lambda: _mhtml(_RELATED, "X: " + "y" * 500_000 + "\r\n" + _HTML + "\r\n" + _P).encode(),
    ".mhtml",
)
file(
    "mhtml/many-headers",
    "either",
    lambda: _mhtml(_RELATED, "X: y\r\n" * 10_000 + _HTML + "\r\n" + _P).encode(),
    ".mhtml",
)
file(
    "mhtml/many-parts",
    "refused",
    lambda: _mhtml(_RELATED, *(["Content-Type: image/png\r\n\r\nx"] * 100_000)).encode(),
    ".mhtml",
)
file(
    "mhtml/encoded-words",
    "either",
    _mhtml(
        _RELATED,
        "Content-Type: =?utf-8?B?G10wO293bmVkBw==?=\r\nContent-Location: javascript:x\r\n\r\nx",
        _HTML + "\r\n" + _P,
    ),
    ".mhtml",
)
file(
    "mhtml/parameters",
    "either",
    lambda: _mhtml(
        "Content-Type: multipart/related; " + "; ".join(f"a*{n}*=x" for n in range(5000)) + '; boundary="b"',
        _HTML + "\r\n" + _P,
    ).encode(),
    ".mhtml",
)
file(
    "mhtml/quoted-parameters",
    "either",
    lambda: _mhtml('Content-Type: multipart/related; a="' + '\\"' * 20_000, _HTML + "\r\n" + _P).encode(),
    ".mhtml",
)
file(
    "mhtml/charset",
    "opens",
    _mhtml(_RELATED, 'Content-Type: text/html; charset="\x1b]0;owned\x07"\r\n\r\n' + _P),
    ".mhtml",
)
