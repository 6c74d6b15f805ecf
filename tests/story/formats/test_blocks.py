from __future__ import annotations

import pytest

from reader.story import limits
from reader.story.draft import Unreadable
from reader.story.formats.blocks import HIDDEN, page_of


def texts(page: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in page_of(page).blocks]


def parts(page: str) -> dict[str, str]:
    """What the nearest named element around each block holds, by the block's text."""
    found = page_of(page)
    out = {}
    for block in found.blocks:
        at = block.node
        while at and not found.nodes[at].part:
            at = found.nodes[at].parent
        out[block.text] = found.nodes[at].part
    return out


@pytest.mark.parametrize(
    ("page", "want"),
    [
        ("", []),
        ("  just text ", [("", "just text")]),
        ("<p>a <b>b</b>\nc</p><h1>d</h1>", [("p", "a b c"), ("h1", "d")]),
        ("<p>a<p>b", [("p", "a"), ("p", "b")]),
        ("<ul><li>a<li>b</ul>c", [("li", "a"), ("li", "b"), ("", "c")]),
        ("<p>a<br>b", [("p", "a b")]),
        ("<p>a<br><br>b", [("p", "a"), ("p", "b")]),
        ("<div>a<p>b</p>c</div>", [("div", "a"), ("p", "b"), ("div", "c")]),
        ("<p>a<hr>b", [("p", "a"), ("", "b")]),
        ("<p>caf&eacute; &lt;b&gt;", [("p", "café <b>")]),
        ("<p>a</div>b", [("p", "a"), ("p", "b")]),
        ("<script>x<p>y</script><style>p</style><textarea>t</textarea>z", [("", "z")]),
        ("<video>no<div>no</div></video>yes", [("", "yes")]),
        ("<div><svg>no</div>yes", [("", "yes")]),
        ("<template>no</template><template shadowrootmode=open>yes</template>", [("", "yes")]),
        ("<p>a\x1b[31m\u202eb\x00", [("p", "ab")]),
        ("<span hidden>no</span>yes", [("", "yes")]),
        ("<p><span class=a>By Ann Lee</span><span class=b>Chief reporter</span>", [("p", "By Ann Lee Chief reporter")]),
        ("<p><span class=a>T</span><span class=b>HE dam</span>", [("p", "THE dam")]),
        ("<p><span class=a>the dam</span><span class=b>s</span>", [("p", "the dams")]),
        ("<p><span class=a>Mac</span>Donald<span class=b>Mill</span>", [("p", "MacDonaldMill")]),
        ("<p>Mac<span class=b>Donald</span>", [("p", "MacDonald")]),
        ("<p><span class=a>a</span></p><p>Mac<span class=b>Donald</span>", [("p", "a"), ("p", "MacDonald")]),
        ("<p><span class=a>By Lee</span><span class=b hidden>No</span>yes", [("p", "By Leeyes")]),
    ],
)
def test_blocks_of_text(page: str, want: list[tuple[str, str]]) -> None:
    assert texts(page) == want


def test_how_much_of_a_block_stands_in_links() -> None:
    (block,) = page_of("<li>See <a href=/x>the pier</a> and <a name=y>more</a></li>").blocks
    assert (block.text, block.linked) == ("See the pier and more", len("the pier"))


@pytest.mark.parametrize(
    ("attributes", "part"),
    [
        ("", ""),
        ("hidden", HIDDEN),
        ("aria-hidden=TRUE", HIDDEN),
        ("style='color: red; Display : none'", HIDDEN),
        ("class='x sr-only'", HIDDEN),
        ("role=navigation", "menu"),
        ("class='js-ShareBar'", "share bar"),
        ("class=article__related", "link to other stories"),
        ("id=comments", "comments"),
        ("class=loader", ""),
        ("class=related role=main", ""),
        ("itemprop=articleBody class=ad", ""),
    ],
)
def test_what_an_element_holds_when_that_is_not_the_article(attributes: str, part: str) -> None:
    assert parts(f"<div {attributes}>text</div>") == {"text": part}


def test_elements_that_name_themselves() -> None:
    page = "<nav>a</nav><aside>b</aside><footer>c</footer><figcaption>d</figcaption><article>e</article>"
    assert list(parts(page).values()) == ["menu", "side column", "page foot", "caption", ""]
    assert [node.article for node in page_of(page).nodes] == [False] * 5 + [True]
    assert parts("<html class=ad><body class=menu><p>a") == {"a": ""}


def test_what_a_page_says_of_itself() -> None:
    page = page_of(
        "<title>A &amp; B</title><title>C</title><link rel='x Canonical' href=https://bee.example/a>"
        "<link rel=canonical href=https://bee.example/b>"
        "<meta property=OG:title content=D><meta name=og:title content=E>"
        "<meta name=empty><time datetime=2015-05-18></time><a rel=author>Ann <b>Lee</b></a> says"
        "<script type='application/ld+json; x'>{}</script><script>[]</script><span itemprop=author>Bob Roy</span>"
    )
    assert (page.title, page.canonical, page.meta) == ("A & B", "https://bee.example/a", {"og:title": ["D", "E"]})
    assert (page.times, page.linked_data, page.authors) == (["2015-05-18"], ["{}"], ["Ann Lee", "Bob Roy"])


def test_a_page_of_more_elements_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ELEMENTS", 10)
    assert len(page_of("<div></div>" * 9).nodes) == 10
    with pytest.raises(Unreadable, match="a page of more than 10 elements"):
        page_of("<div></div>" * 10)


def test_what_is_nested_deeper_counts_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ELEMENT_DEPTH", 3)
    page = page_of("<div>" * 9 + "a" + "</div>" * 6 + "b" + "</div>" * 3 + "<p>c")
    assert len(page.nodes) == 5
    assert [(block.text, block.node) for block in page.blocks] == [("a", 3), ("b", 3), ("c", 4)]


def test_a_nodes_parent_stands_before_it() -> None:
    nodes = page_of("<div><ul><li>a<li>b</ul></div><p>c<p>d").nodes
    assert all(node.parent < n for n, node in enumerate(nodes) if n)
