"""Every limit of opening files, in one place: sizes in bytes, lengths in characters, times in seconds.

Each is far above what an article needs; what goes beyond one is refused or cut with a line that says so.
Modules read them from here at the moment of use, so that changing one here changes it everywhere.
"""

from __future__ import annotations

_MB = 1024 * 1024

MAX_FILE_BYTES = 64 * _MB
"""The largest file that is read at all: archives and collections of articles."""
MAX_BYTES = 4 * _MB
"""The largest plain text or Markdown file, and the longest text of one article; a novel is a fifth of it."""
MAX_PAGE_BYTES = 32 * _MB
"""The largest saved page: its pictures may be inside."""
MAX_FEED_BYTES = 16 * _MB
"""The largest feed or list of feeds."""
MAX_LINES = 20_000
"""The most lines of one article that are read, blank ones aside; the longest novels have as many paragraphs."""
MAX_FILES = 20_000
"""The most files taken from one folder, and the most members of an archive."""
MAX_ARTICLES = 2_000
"""The most articles taken from one file, be it a feed, a collection or an archive."""
MAX_FEEDS = 200
"""The most feeds of one list that are opened."""

MAX_MEMBERS_NAMED = 20
"""The most members of one archive that are named one by one because they do not open."""
MAX_UNPACKED_BYTES = 128 * _MB
"""The most that one archive may unpack to."""
MAX_RATIO = 200
"""How many times its packed size a member may unpack to; text packs to a tenth at best."""
MAX_TOTAL_RATIO = 40
"""The same for a whole archive."""
RATIO_FROM = _MB
"""Below this size a ratio says nothing."""

MAX_LINE = 2000
"""Characters kept of a title, an outlet or another value that has to stand on one line."""
MAX_MARKS = 4
"""Combining marks kept on one letter; no language needs more."""

MAX_FRONT_MATTER = 64 * 1024
"""The longest front matter that is read."""
MAX_KEPT = 1000
"""The most lines of a file that a side-car brings back."""
MAX_SIDE_CAR = _MB
"""The longest side-car that is read."""
MAX_PLAN = 16 * _MB
"""The longest plan of stories that is read: one of 200,000 articles."""
MAX_YAML_EVENTS = 4000
"""The most keys, values and brackets in front matter."""
MAX_SIDE_CAR_EVENTS = 200_000
"""The most keys, values and brackets in a side-car."""
MAX_PLAN_EVENTS = 1_000_000
"""The most keys, values and brackets in a plan of stories."""
MAX_YAML_DEPTH = 8
"""How deep YAML may nest."""
MAX_TOML_DOTS = 40
"""The most dots in the keys of one line of TOML: how deep it may nest."""

MAX_ELEMENTS = 200_000
"""The most elements of a page that set off text."""
MAX_ELEMENT_DEPTH = 256
"""How deep they may nest; what is nested deeper counts as one."""
MAX_XML_DEPTH = 64
"""How deep a feed may nest outside its texts."""
MAX_XML_ELEMENTS = 500_000
"""The most elements of a feed outside its texts."""
MAX_JSON_PARTS = 3_000_000
"""The most commas and brackets of a JSON file, those in its texts among them: each may stand for a value."""
MAX_PAGE_FOR_EXTRA = 4 * _MB
"""The longest page, without the pictures inside it, that is given to trafilatura."""
MAX_TAGS_FOR_EXTRA = 30_000
"""The most tags of such a page: it takes 16 seconds over 300,000, and pages of news have some thousands."""
MAX_ATTRIBUTES_FOR_EXTRA = 1000
"""The most attributes of one tag of a feed that is given to feedparser, which walks over all of them for each: 13,000
take 12 seconds."""
MAX_LINKED_OBJECTS = 2000
"""The most objects of a page's linked data that are looked at."""

TIMEOUT = 20.0
"""Seconds to wait for a server to answer or go on."""
DEADLINE = 60.0
"""Seconds that fetching one page may take altogether."""
MAX_REDIRECTS = 5
"""How often a server may send on to another address."""

MAX_SKIPPED_FOLDERS = 500
"""The most sub-folders that are looked into to see whether they hold articles."""
MAX_NAMES_SHOWN = 5
"""The most names that a message lists."""

MAX_STORIES = 20_000
"""The most stories that one list holds."""
MAX_FOLDER_DEPTH = 6
"""How deep folders of stories may lie in each other."""


def option_of(name: str) -> str:
    """The option of the command line that changes a limit: `--max-plan`."""
    return f"--{name.lower().replace('_', '-')}"


def megabytes(size: int) -> str:
    """A size as people say it: `4 MB`."""
    return f"{max(size // _MB, 1)} MB" if size >= _MB else f"{size} bytes"


def larger_than(name: str) -> str:
    """What to say of what goes beyond a limit in bytes, `MAX_BYTES`, with the option that changes it."""
    return f"larger than {megabytes(globals()[name])}; {option_of(name)} takes more"


def only_first(what: str) -> str:
    """What to say of a file that holds too many articles; `what`: what they are called there, as `entries`."""
    return f"only the first {MAX_ARTICLES:,} {what} are read; --max-articles takes more"
