"""The page in a real browser: no complaint, to be read in light, dark and print, and nothing foreign does anything.

Needs Debian's `chromium` (`apt-get install chromium`); skipped where there is none. To see what these tests measure:
`chromium --headless --screenshot=page.png page.html`, and `--print-to-pdf=page.pdf` for print.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.export.html import html_text
from reader.model import Analysis, Story
from tests.export import made

CHROMIUM = shutil.which("chromium")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the path (apt-get install chromium)")

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--enable-logging=stderr", "--virtual-time-budget=2000"),
)
DARK = "--blink-settings=preferredColorScheme=0"
MEASURE = """<script>
const seen = e => { const b = e.getBoundingClientRect(), s = getComputedStyle(e); let under = e, back;
  do { back = getComputedStyle(under).backgroundColor; under = under.parentElement; }
  while (under && back === "rgba(0, 0, 0, 0)");
  return {width: b.width, height: b.height, size: parseFloat(s.fontSize), ink: s.color, back: back,
          line: s.borderBottomWidth, drawn: s.textDecorationLine}; };
const all = q => [...document.querySelectorAll(q)].filter(e => e.getClientRects().length).map(seen);
document.title = JSON.stringify({wide: document.documentElement.scrollWidth, window: innerWidth,
  text: all("p"), cells: all("#grid td, #grid th"), marks: all("mark"), claims: all(".claim li, .claim h3"),
  paper: getComputedStyle(document.body).backgroundColor});
</script></body>"""
"""Writes what a person would see of the page into its title; the page's own policy must make way for it."""


def run(html: str, folder: Path, *flags: str) -> subprocess.CompletedProcess[bytes]:
    """The browser on a page."""
    (folder / "page.html").write_text(html, "utf-8")
    command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={folder / 'profile'}", *flags, f"file://{folder}/page.html"]
    return subprocess.run(command, capture_output=True, timeout=120, check=True)


def opened(html: str, folder: Path, *flags: str) -> tuple[str, list[str]]:
    """The page's tree after its scripts would have run, and what the browser complained of."""
    done = run(html, folder, "--dump-dom", *flags)
    return done.stdout.decode("utf-8"), re.findall(r".*CONSOLE.*", done.stderr.decode("utf-8", "replace"))


def measured(html: str, folder: Path, *flags: str) -> dict[str, Any]:
    """What `MEASURE` finds."""
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html).replace("</body>", MEASURE)
    dom, _ = opened(html, folder, *flags)
    title = re.search(r"<title>(\{.*?\})</title>", dom, re.S)
    assert title is not None
    found: dict[str, Any] = json.loads(title[1].replace("&amp;", "&"))
    return found


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2 works it out."""

    def light(colour: str) -> float:
        parts = [int(float(p)) / 255 for p in re.findall(r"[\d.]+", colour)[:3]]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_the_page_loads_without_a_complaint(ferry: Analysis, tmp_path: Path) -> None:
    dom, complaints = opened(html_text(ferry), tmp_path)
    assert complaints == []
    assert dom.count('class="claim ') == len(ferry.claims)
    assert dom.count("<mark ") == html_text(ferry).count("<mark ")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_highlights_and_grid_can_be_read(ferry: Analysis, tmp_path: Path, scheme: str) -> None:
    seen = measured(html_text(ferry), tmp_path, "--window-size=1300,900", *([DARK] if scheme == "dark" else []))
    assert (contrast(seen["paper"], "rgb(0, 0, 0)") > 10) is (scheme == "light")
    assert len(seen["cells"]) == (1 + len(ferry.claims)) * (1 + len(ferry.story.outlets))
    assert len(seen["marks"]) >= sum(len(c.mentions) for c in ferry.claims) / 2
    assert len(seen["claims"]) > len(ferry.claims)
    for one in (*seen["text"], *seen["cells"], *seen["marks"], *seen["claims"]):
        assert contrast(one["ink"], one["back"]) >= 4.5
        assert one["size"] >= 11
    assert all(cell["width"] >= 80 for cell in seen["cells"])
    # a passage is told from the words around it by a line, not by colour alone
    assert all(mark["line"] != "0px" or mark["drawn"] != "none" for mark in seen["marks"])


def test_on_a_telephone_nothing_is_wider_than_the_screen(ferry: Analysis, tmp_path: Path) -> None:
    seen = measured(html_text(ferry), tmp_path, "--window-size=500,900")
    assert seen["wide"] <= seen["window"]
    assert all(60 <= one["width"] <= seen["window"] for one in (*seen["cells"], *seen["claims"]))


def test_print_holds_all_of_it(ferry: Analysis, tmp_path: Path) -> None:
    run(html_text(ferry), tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={tmp_path / 'page.pdf'}")
    data = (tmp_path / "page.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext on the path (apt-get install poppler-utils): the pages' words are not looked at")
    done = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "page.pdf"), "-"], capture_output=True, timeout=60, check=True
    )
    # lines and pages break between words
    words = "".join(done.stdout.decode("utf-8").split())
    for claim in (c for c in ferry.claims if c.sureness != "doubtful"):
        assert words.count("".join(claim.label.split())) >= 2, "in the grid and among the claims"
    for article in ferry.story.articles:
        last = article.text.rsplit("\n\n", 1)[1]
        assert "".join(last.split())[-20:] in re.sub(r"[=≈≠]\d+", "", words)


def test_a_hostile_story_does_nothing(tmp_path: Path) -> None:
    owned = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    story = made.hostile()
    story = replace(story, story=Story(owned, story.story.articles))
    dom, complaints = opened(html_text(story), tmp_path)
    assert complaints == []
    assert "<title>&lt;script&gt;" in dom
    assert not re.search(r"<(script|img|svg onload)", dom)


def test_a_hostile_story_does_nothing_without_the_policy_either(tmp_path: Path) -> None:
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html_text(made.hostile()))
    dom, complaints = opened(html, tmp_path)
    assert complaints == []
    assert dom.count("<script") == dom.count("<img") == 0
    bare = re.sub(r'"[^"]*"', '""', re.sub(r">[^<]*<", "><", dom))
    assert not re.search(r"\son\w+=", bare)


def test_the_policy_stops_what_would_get_in(ferry: Analysis, tmp_path: Path) -> None:
    added = "<script>document.title='owned'</script><b style='color:red'>red</b></body>"
    dom, complaints = opened(html_text(ferry).replace("</body>", added), tmp_path)
    assert "<title>Ferry</title>" in dom
    assert len(complaints) >= 2
