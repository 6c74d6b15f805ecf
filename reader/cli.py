"""Thin for now."""
from __future__ import annotations
import sys
def main(argv: list[str] | None = None) -> int:
    """Run."""
    import json
    from reader.analysis import analyse
    from reader.export.json import story_object
    from reader.story import open_story
    args = sys.argv[1:] if argv is None else argv
    paths = [a for a in args if a not in ("export", "--format", "json")]
    print(json.dumps(story_object(analyse(open_story(paths).story))))
    return 0
