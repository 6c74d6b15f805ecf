"""The page in a real browser: it loads without a complaint, and a hostile story does nothing.

Needs Debian's `chromium` (`apt-get install chromium`); skipped where there is none.
"""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

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


def opened(html: str, folder: Path) -> tuple[str, list[str]]:
    """The page's tree after its scripts would have run, and what the browser complained of."""
    (folder / "page.html").write_text(html, "utf-8")
    command = [
        str(CHROMIUM),
        *FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        "--dump-dom",
        f"file://{folder}/page.html",
    ]
    done = subprocess.run(command, capture_output=True, timeout=60, check=True)
    return done.stdout.decode("utf-8"), re.findall(r".*CONSOLE.*", done.stderr.decode("utf-8", "replace"))


def test_the_page_loads_without_a_complaint(ferry: Analysis, tmp_path: Path) -> None:
    dom, complaints = opened(html_text(ferry), tmp_path)
    assert complaints == []
    assert dom.count('class="claim ') == len(ferry.claims)
    assert dom.count("<mark ") == html_text(ferry).count("<mark ")


def test_a_hostile_story_does_nothing(tmp_path: Path) -> None:
    owned = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    story = made.hostile()
    story = replace(story, story=Story(owned, story.story.articles))
    dom, complaints = opened(html_text(story), tmp_path)
    assert complaints == []
    assert "<title>&lt;script&gt;" in dom
    assert not re.search(r"<(script|img|svg onload)", dom)


def test_the_policy_stops_what_would_get_in(ferry: Analysis, tmp_path: Path) -> None:
    added = "<script>document.title='owned'</script><b style='color:red'>red</b></body>"
    dom, complaints = opened(html_text(ferry).replace("</body>", added), tmp_path)
    assert "<title>Ferry</title>" in dom
    assert len(complaints) >= 2
