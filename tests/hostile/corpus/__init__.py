"""The hostile corpus: what people who do not like a reader could point it at, a case each.

    python -m tests.hostile.corpus            lists every case

A case writes its files into an empty folder and gives the words for the command line. It says what must come of it:
`opens` (at least one article and nothing said), `told` (articles, and a line for each thing that is wrong), `refused`
(no article and exactly one line), `several` (no article and a line each, 22 at most), `either` (no article or some; one line at most).
"""

from __future__ import annotations

from tests.hostile.corpus import apart as _apart  # noqa: F401
from tests.hostile.corpus import encodings, files, floods, markup, metadata, packed, records, terminal, unseen, web  # noqa: F401
from tests.hostile.corpus import further as _further  # noqa: F401
from tests.hostile.corpus import mails as _mails  # noqa: F401
from tests.hostile.corpus import shapes as _shapes  # noqa: F401
from tests.hostile.corpus.case import CASES, Case

__all__ = ["CASES", "Case"]
