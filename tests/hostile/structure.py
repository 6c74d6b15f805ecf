"""Well formed and odd: our own seeds with fields of other types, nested, repeated, swapped and left out.

python -m tests.hostile.structure [--runs 5000] [--seconds 0] [--seed 1]
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import re
import sys
import time
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.hostile.fuzz.targets import TARGETS, clear_up

SEEDS = Path(__file__).parent / "fuzz" / "seeds"
_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_ODD: tuple[Any, ...] = (
    *(None, True, -1, 0, 1.5, 10**30, "", " ", "x" * 3000, [], {}, [[]], {"a": {}}, ["2015-05-18", "x"], "2015-05-18"),
    *("<p>x</p>", "---", "\u202e\x1b[31m", {"@value": "x"}, {"name": ["a", {"name": "b"}]}, "http://a.example/\x07"),
)
Way = Callable[[bytes, random.Random], bytes]


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Each container with a key that stands in it, all the way down."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place for key, inner in list(steps) for place in ((value, key), *_places(inner))]


def changed(value: Any, chance: random.Random) -> Any:
    """The same with some of its fields changed: of another type, nested, repeated, swapped, renamed or left out."""
    whole = [value]
    for _ in range(chance.randint(1, 4)):
        places = _places(whole)
        (at, key), (there, other) = chance.choice(places), chance.choice(places)
        match chance.randrange(6):
            case 0:
                at[key] = chance.choice(_ODD)
            case 1:
                for _ in range(chance.choice((1, 2, 30))):
                    at[key] = chance.choice(([at[key]], {"value": at[key]}))
            case 2:
                at[key] = [json.loads(json.dumps(at[key], default=str))] * chance.choice((2, 50))
            case 3:
                at[key] = json.loads(json.dumps(there[other], default=str))
            case 4 if isinstance(at, dict) and isinstance(there, dict):
                there[key] = at.pop(key)
            case _ if at is not whole:
                del at[key]
    return whole[0]


def _json(data: bytes, chance: random.Random) -> bytes:
    return json.dumps(changed(json.loads(data), chance), default=str).encode()


def _lines_of_json(data: bytes, chance: random.Random) -> bytes:
    lines = changed([json.loads(line) for line in data.splitlines() if line.strip()], chance)
    return b"".join(json.dumps(line, default=str).encode() + b"\n" for line in lines or [])


def _yaml(data: bytes, chance: random.Random) -> bytes:
    return yaml.safe_dump(changed(yaml.safe_load(data), chance), allow_unicode=chance.random() < 0.5).encode(
        "utf-8", "surrogatepass"
    )


def _shuffled(parts: list[str], chance: random.Random) -> list[str]:
    """Some parts left out, repeated, swapped, moved, or standing around others many times."""
    for _ in range(chance.randint(1, 6)):
        first, second = sorted(chance.randrange(len(parts) + 1) for _ in range(2))
        run = parts[first:second][:20]
        match chance.randrange(5):
            case 0:
                parts[first:second] = []
            case 1:
                parts[first:first] = run * chance.choice((1, 3, 40))
            case 2:
                parts[first:second] = reversed(parts[first:second])
            case 3:
                parts[second:second] = run
                del parts[first : first + len(run)]
            case _:
                parts[first:first] = [p for p in run if p.startswith("<")] * 30
        parts = parts or ["x"]
    return parts


def _markup(data: bytes, chance: random.Random) -> bytes:
    return "".join(_shuffled(_TOKEN.findall(data.decode("utf-8", "replace")), chance)).encode("utf-8", "replace")


def _lines(data: bytes, chance: random.Random) -> bytes:
    return "".join(_shuffled(data.decode("utf-8", "replace").splitlines(True), chance)).encode("utf-8", "replace")


def _packed(data: bytes, chance: random.Random) -> bytes:
    names = ("a.txt", "a.json", "a.html", "a.xml", "../a.txt", "a.zip", "a.json.gz", "b/", "", "story.yaml")
    packed = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(packed, "w") as archive:  # of a name that is there
        for _ in range(chance.randint(0, 6)):
            kind = chance.choice(("json", "page", "feed"))
            inner = mutated(kind, chance)
            if chance.random() < 0.3:
                inner = gzip.compress(inner)
            archive.writestr(zipfile.ZipInfo(chance.choice(names)), inner)
    return packed.getvalue()


def _gzipped(data: bytes, chance: random.Random) -> bytes:
    out = mutated(chance.choice(("json", "page", "text")), chance)
    for _ in range(chance.randint(1, 4)):
        out = gzip.compress(out)
    return out * chance.choice((1, 1, 3))


WAYS: dict[str, Way] = {
    "json": _json,
    "jsonl": _lines_of_json,
    "sidecar": _yaml,
    "notes": _json,
    "zip": _packed,
    "gzip": _gzipped,
    **dict.fromkeys(("page", "feed", "opml"), _markup),
    **dict.fromkeys(("mhtml", "markdown", "yaml", "text"), _lines),
}
"""How each kind of input is changed, by the target that reads it."""


def mutated(target: str, chance: random.Random) -> bytes:
    """One of a target's seeds, well formed as before and told otherwise."""
    seed = chance.choice(sorted((SEEDS / target).iterdir())).read_bytes()
    try:
        return WAYS[target](seed, chance)
    except (ValueError, yaml.YAMLError):  # a seed that is not well formed
        return _lines(seed, chance)


def main() -> int:
    """Runs them, all kinds by turns; 1 with the number of the first that is not borne."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.structure", description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5000)
    parser.add_argument("--seconds", type=float, default=0, help="at most so long")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    end = time.monotonic() + (given.seconds or 1e9)
    number, slowest = given.seed, 0.0
    try:
        while number < given.seed + given.runs and time.monotonic() < end:
            target = sorted(WAYS)[number % len(WAYS)]
            data, begun = mutated(target, random.Random(number)), time.process_time()
            TARGETS[target](data)
            slowest = max(slowest, time.process_time() - begun)
            number += 1
    except Exception:
        print(f"not borne: {target}, --seed {number} --runs 1")
        raise
    finally:
        clear_up()
    print(f"{number - given.seed:,} inputs of {len(WAYS)} kinds borne; the slowest took {slowest:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
