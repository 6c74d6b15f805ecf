"""What each of some queries takes within a reader that runs: python -m tests.speed.searching QUERY..."""

import json
import sys
import time
from itertools import islice

from reader.library.store import open_store
from reader.library.words import search

SHOWN = 20


def main() -> None:
    """Print for each the seconds that passed, those of the processor, and how many of the first articles it found."""
    out = []
    with open_store() as store:
        for query in sys.argv[1:]:
            began, busy = time.perf_counter(), time.process_time()
            found = len(list(islice(search(query, store), SHOWN)))
            out.append((time.perf_counter() - began, time.process_time() - busy, found))
    print(json.dumps(out))


if __name__ == "__main__":
    main()
