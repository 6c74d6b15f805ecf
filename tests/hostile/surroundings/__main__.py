"""Makes the attacks around what is read.

python -m tests.hostile.surroundings [PART OF A NAME...]
"""

from __future__ import annotations

import sys

from tests.hostile.running import preload
from tests.hostile.surroundings import attacked, attacks


def main(parts: list[str]) -> int:
    """Runs those whose names hold one of the words; 1 where anything is wrong."""
    preload()
    count = failed = 0
    for attack in attacks():
        if parts and not any(part in attack.name for part in parts):
            continue
        count += 1
        _, wrong = attacked(attack)
        failed += bool(wrong)
        if wrong:
            print(f"{attack.name}: {'; '.join(wrong)}", flush=True)
    print(f"{count} attacks, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
