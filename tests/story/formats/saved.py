"""One made-up report as every kind of file that people keep articles in, each from another outlet.

The forms are those of the tools named, written by hand after what they write.
"""

from __future__ import annotations

import base64
import gzip
import json
import quopri
from typing import NamedTuple

from tests.story.formats.test_packed import zipped
from tests.story.made import BODY, HEADLINE, page

DAY = "2015-05-18"
TEXT = "\n\n".join(BODY)
HTML = "".join(f"<p>{p.replace('&', '&amp;')}</p>" for p in BODY)


class Saved(NamedTuple):
    """A file and what must come of it."""

    content: str | bytes
    outlet: str
    date: str | None = DAY
    author: str | None = "Ann Other"


def _meta(site: str, url: str) -> str:
    return (
        f'<meta charset="utf-8"><title>{HEADLINE} | {site}</title><link rel="canonical" href="{url}">'
        f'<meta property="og:site_name" content="{site}"><meta property="og:title" content="{HEADLINE}">'
        '<meta name="author" content="Ann Other">'
        '<meta property="article:published_time" content="2015-05-18T10:00:00+02:00">'
    )


def _mhtml(site: str, url: str, encoding: str) -> bytes:
    head = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: =?utf-8?Q?Bridge=20closes?=\r\n"
        "Date: Tue, 19 May 2015 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        '\ttype="text/html";\r\n\tboundary="----MultipartBoundary--abc----"\r\n\r\n\r\n'
        "------MultipartBoundary--abc----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: {encoding}\r\nContent-Location: {url}\r\n\r\n"
    )
    text = page(_meta(site, url)).encode()
    body = quopri.encodestring(text) if encoding == "quoted-printable" else base64.encodebytes(text)
    return head.encode() + body + b"\r\n------MultipartBoundary--abc------\r\n"


def _rss(site: str, home: str) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>{site}</title><link>{home}</link><item><title>{HEADLINE}</title><link>{home}1</link>
<pubDate>Mon, 18 May 2015 10:00:00 +0000</pubDate><dc:creator><![CDATA[Ann Other]]></dc:creator>
<description>In short.</description><content:encoded><![CDATA[{HTML}]]></content:encoded></item></channel></rss>"""


def _atom(site: str, home: str) -> str:
    body = HTML.replace("&", "&amp;").replace("<", "&lt;")
    return f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{site}</title>
<link href="{home}"/><updated>2015-05-20T10:00:00Z</updated><entry><title>{HEADLINE}</title><link href="{home}1"/>
<id>urn:1</id><published>2015-05-18T10:00:00Z</published><updated>2015-05-20T10:00:00Z</updated>
<author><name>Ann Other</name></author><content type="html">{body}</content></entry></feed>"""


def _json_feed(site: str, home: str) -> str:
    item = {"id": "1", "url": f"{home}1", "title": HEADLINE, "content_html": HTML}
    about = {"date_published": "2015-05-18T10:00:00+02:00", "authors": [{"name": "Ann Other"}]}
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": site,
            "home_page_url": home,
            "items": [{**item, **about}],
        }
    )


def _news_please(domain: str) -> dict[str, object]:
    return {
        "authors": ["Ann Other"],
        "date_download": "2020-01-01 00:00:00",
        "date_modify": None,
        "date_publish": "2015-05-18 10:00:00",
        "description": "In short.",
        "filename": "x.html",
        "image_url": "https://x.example/a.jpg",
        "language": "en",
        "localpath": None,
        "maintext": "\n".join(BODY),
        "source_domain": domain,
        "title": HEADLINE,
        "title_page": None,
        "url": f"https://{domain}/1",
    }


_JEKYLL = f"""---
layout: post
title:  "{HEADLINE}"
date:   2015-05-18 10:00:00 +0200
author: Ann Other
publisher: Jekyll Journal
categories: [news]
---
* contents
{{:toc}}

{BODY[0]}

{{% include share.html %}}

> {BODY[1]}

{BODY[2]}{{: .lead}}

{BODY[3]}
"""
_HUGO = f"""+++
title = '{HEADLINE}'
date = 2015-05-18T10:00:00+02:00
draft = false
authors = ['Ann Other']
[params]
  publisher = 'Hugo Herald'
+++
{BODY[0]}

{{{{< figure src="a.jpg" caption="The bridge" >}}}}

{BODY[1].replace("like thunder", "**like thunder**")}

{BODY[2]}

{BODY[3]}
"""
_CLIPPER = f"""---
title: "{HEADLINE}"
source: "https://clipperpost.example/bridge"
author:
  - "[[Ann Other]]"
published: 2015-05-18
created: 2024-11-02
description: "In short."
tags:
  - "clippings"
---
![The bridge](https://clipperpost.example/a.jpg)

{BODY[0]}

{BODY[1]}

[Engineers](https://clipperpost.example/e){BODY[2][9:]}

{BODY[3]}
"""
_READWISE = f"""# {HEADLINE}

![rw-book-cover](https://readwisenews.example/a.jpg)

## Metadata
- Author: [[Ann Other]]
- Full Title: {HEADLINE}
- Category: #articles
- URL: https://readwisenews.example/2015/05/18/bridge

## Highlights
- {BODY[0]} ([View Highlight](https://read.readwise.io/read/01))
- {BODY[1]} ([View Highlight](https://read.readwise.io/read/02))
    - Note: ask the port
- {BODY[2]} ([View Highlight](https://read.readwise.io/read/03))
- {BODY[3]} ([View Highlight](https://read.readwise.io/read/04))
"""
_READER = f"""---
title: "{HEADLINE}"
author: Ann Other
site: Reader Review
url: https://readerreview.example/1
published_date: May 18, 2015
saved: 2024-01-02
---
{TEXT}
"""
_NEWSPAPER = {
    "url": "https://newspaperone.example/1",
    "source_url": "https://newspaperone.example",
    "title": HEADLINE,
    "authors": ["Ann Other"],
    "publish_date": "2015-05-18 10:00:00",
    "text": TEXT,
    "top_image": "",
    "meta_lang": "en",
}
_GDELT = {
    "title": HEADLINE,
    "text": TEXT,
    "source_domain": "gdeltgazette.example",
    "date_publish": "20150518T100000Z",
    "url": "https://gdeltgazette.example/1",
}

FILES: dict[str, Saved] = {
    "Text Tribune.txt": Saved(f"{HEADLINE}\n\nBy Ann Other\n\nMay 18, 2015\n\n{TEXT}\n", "Text Tribune"),
    "front.md": Saved(
        f"---\ntitle: {HEADLINE}\noutlet: Front Page\ndate: 2015-05-18\nauthor: Ann Other\n---\n\n{TEXT}", "Front Page"
    ),
    "2015-05-18-jekyll.md": Saved(_JEKYLL, "Jekyll Journal"),
    "hugo.md": Saved(_HUGO, "Hugo Herald"),
    "obsidian.md": Saved(_CLIPPER, "clipperpost.example"),
    "readwise.md": Saved(_READWISE, "readwisenews.example"),
    "reader.md": Saved(_READER, "Reader Review"),
    "browser.html": Saved(
        page(
            _meta("Browser Bee", "https://browserbee.example/1"),
            comment="\n<!-- saved from url=(0029)https://browserbee.example/1 -->\n",
        ),
        "Browser Bee",
    ),
    "singlefile.html": Saved(
        page(
            _meta("Single Star", "https://singlestar.example/1"),
            comment=(
                "<!--\n Page saved with SingleFile \n url: https://singlestar.example/1 \n"
                " saved date: Tue May 19 2015 10:00:00 GMT+0200 (CEST)\n-->"
            ),
        ).replace('src="a.jpg"', f'src="data:image/png;base64,{"A" * 4000}"'),
        "Single Star",
    ),
    "chrome.mhtml": Saved(
        _mhtml("Chrome Courier", "https://chromecourier.example/1", "quoted-printable"), "Chrome Courier"
    ),
    "edge.mht": Saved(_mhtml("Edge Echo", "https://edgeecho.example/1", "base64"), "Edge Echo"),
    "rss.xml": Saved(_rss("Rss Record", "https://rssrecord.example/"), "Rss Record"),
    "atom.xml": Saved(_atom("Atom Age", "https://atomage.example/"), "Atom Age"),
    "feed.json": Saved(_json_feed("Feed Fact", "https://feedfact.example/"), "Feed Fact"),
    "feeds.opml": Saved(
        '<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News">'
        '<outline type="rss" text="Opml" xmlUrl="below/opml.xml"/></outline></body></opml>',
        "Opml Observer",
    ),
    "please.json": Saved(json.dumps(_news_please("pleasepost.example")), "pleasepost.example"),
    "newspaper.json": Saved(json.dumps(_NEWSPAPER), "newspaperone.example"),
    "gdelt.jsonl": Saved(json.dumps(_GDELT) + "\n", "gdeltgazette.example", author=None),
    "list.json": Saved(json.dumps([_news_please("listledger.example")]), "listledger.example"),
    "packed.md.gz": Saved(
        gzip.compress(_READER.replace("Reader Review", "Gzip Gazette").encode(), mtime=0), "Gzip Gazette"
    ),
    "packed.html.gz": Saved(
        gzip.compress(page(_meta("Gzip Globe", "https://gzipglobe.example/1")).encode(), mtime=0), "Gzip Globe"
    ),
    "zip.zip": Saved(zipped(("folder/inside.html", page(_meta("Zip Zone", "https://zipzone.example/1")))), "Zip Zone"),
}
BELOW = {"below/opml.xml": _rss("Opml Observer", "https://opmlobserver.example/")}
"""Files that others name."""
INPUT = Saved(_READER.replace("Reader Review", "Standard Input"), "Standard Input")
"""What standard input gives."""
