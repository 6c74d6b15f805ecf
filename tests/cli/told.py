"""What commands print, and how tests read it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.conftest import STORIES

FERRY = str(STORIES / "ferry")
Printed = Callable[..., str]


def told(text: str) -> Any:
    """The object that was printed."""
    return json.loads(text)
