"""The default story's digests: what they may hold, and that digests.json is an honest reading of them."""

from __future__ import annotations

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.accuracy import digest_rules as rules
from tests.accuracy.digest_rules import Digest, Original
from tests.accuracy.scoring.sentences import rows

SEEDS = Path(__file__).parents[2] / "seeds"
FILES = sorted(SEEDS.glob("*.md"))
READING = json.loads((Path(__file__).parent / "digests.json").read_text(encoding="utf-8"))
STORY = "ramadi"
OUTLETS = {"VICE News", "The Christian Science Monitor", "Jewish Journal", "Al Jazeera America", "Business Insider"}

NUMBER = re.compile(r"\d+(?:,\d{3})*")

each_digest = pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)


@pytest.fixture(scope="module")
def annotations(corpora: Path) -> dict[str, Any]:
    return json.loads((corpora / "gold" / f"{STORY}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def originals(corpora: Path, annotations: dict[str, Any]) -> dict[str, Original]:
    files = (corpora / "corpora" / STORY).glob("*.txt")
    return {p.name: _original(p.stem, p.read_text(encoding="utf-8"), annotations) for p in sorted(files)}


def _original(stem: str, text: str, annotations: dict[str, Any]) -> Original:
    furniture = set(annotations["boilerplate"].get(stem, ()))
    ours = [e for e in annotations["figures"] if e["article"] == stem and e.get("sure", True)]
    return Original(
        body=" ".join(words for p, s, _, _, words in rows(text) if f"{p}.{s}" not in furniture),
        quotations=[q["text"] for q in annotations["quotes"] if q["article"] == stem],
        figures=[f for f in ours if f["sent"] not in furniture],
    )


# ------------------------------------------------------------------ the digests by themselves


def test_there_is_a_digest_of_each_outlet() -> None:
    assert {rules.digest_of(p).front["outlet"] for p in FILES} == OUTLETS
    assert len(FILES) == len(OUTLETS)


@each_digest
def test_front_matter_says_what_the_file_is(path: Path) -> None:
    assert rules.faults_in_front_matter(rules.digest_of(path)) == []


@each_digest
def test_quotations_are_short_and_few(path: Path) -> None:
    assert rules.faults_in_quotation_marks(rules.digest_of(path)) == []


def test_no_two_digests_share_a_sentence_of_ours() -> None:
    digests = [rules.digest_of(p) for p in FILES]
    shared = [rules.copied_runs(a, [b.body]) for a, b in combinations(digests, 2)]
    assert shared == [[] for _ in shared]


# ------------------------------------------------------------------ the digests beside their originals


@each_digest
def test_a_digest_keeps_to_its_length(path: Path, originals: dict[str, Original]) -> None:
    digest = rules.digest_of(path)
    assert rules.faults_in_length(digest, originals[digest.front["original"]]) == []


@each_digest
def test_a_digest_copies_no_sentence(path: Path, corpora: Path) -> None:
    texts = [p.read_text(encoding="utf-8") for p in (corpora / "corpora" / STORY).glob("*.txt")]
    assert len(texts) == len(FILES)
    assert rules.copied_runs(rules.digest_of(path), texts) == []


@each_digest
def test_every_quotation_is_somebodys_words(path: Path, originals: dict[str, Original]) -> None:
    digest = rules.digest_of(path)
    assert rules.invented_quotations(digest, originals[digest.front["original"]]) == []


@each_digest
def test_no_figure_is_lost(path: Path, originals: dict[str, Original]) -> None:
    digest = rules.digest_of(path)
    assert rules.missing_figures(digest, originals[digest.front["original"]]) == []


# ------------------------------------------------------------------ the reading of the digests


def test_the_reading_points_at_what_it_names() -> None:
    texts = {p.stem: p.read_text(encoding="utf-8") for p in FILES}
    for entry in [*READING["quotes"], *READING["figures"]]:
        assert texts[entry["article"]][entry["start"] : entry["end"]] == entry["text"], entry


def test_every_quotation_has_its_entry() -> None:
    read = {stem: [q["text"] for q in READING["quotes"] if q["article"] == stem] for stem in (p.stem for p in FILES)}
    assert read == {p.stem: rules.digest_of(p).quotations for p in FILES}


def test_mentions_are_sentences_of_the_digests() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        sentences = {f"{p}.{s}": (a, b) for p, s, a, b, _ in rows(text)}
        body = len(text) - len(rules.digest_of(path).body)
        for mention in (m for c in READING["claims"] for m in c["mentions"] if m["article"] == path.stem):
            assert sentences[mention["sent"]] == (mention["start"], mention["end"]), mention
            assert mention["start"] >= body, mention


def test_a_claim_is_answered_by_two_digests_at_least() -> None:
    for claim in READING["claims"]:
        assert len({m["article"] for m in claim["mentions"]}) > 1, claim["id"]


def test_the_value_of_a_figure_claim_stands_in_its_sentence() -> None:
    texts = {p.stem: p.read_text(encoding="utf-8") for p in FILES}
    for claim in (c for c in READING["claims"] if c["kind"] == "figure"):
        for mention in claim["mentions"]:
            sentence = texts[mention["article"]][mention["start"] : mention["end"]]
            assert set(NUMBER.findall(mention["value"])) <= set(NUMBER.findall(sentence)), mention


def test_what_the_originals_share_the_digests_share(annotations: dict[str, Any]) -> None:
    """Every sure claim of two originals, headlines and furniture aside, is a claim of their digests, and ends alike."""
    stems = {str(d.front["original"]).removesuffix(".txt"): Path(d.name).stem for d in map(rules.digest_of, FILES)}
    read = {c["id"]: c for c in READING["claims"]}
    for claim in (c for c in annotations["claims"] if c["sure"]):
        answering = {stems[m["article"]] for m in claim["mentions"] if _in_body(m, annotations)}
        if len(answering) < 2:
            continue
        assert claim["id"] in read
        assert read[claim["id"]]["verdict"] == claim["verdict"], claim["id"]
        assert {m["article"] for m in read[claim["id"]]["mentions"]} == answering, claim["id"]


def _in_body(mention: dict[str, Any], annotations: dict[str, Any]) -> bool:
    return mention["sent"] not in annotations["boilerplate"].get(mention["article"], ())


# ------------------------------------------------------------------ the rules themselves, on made-up examples

SAID = "We told the harbour master twice that the stern doors would not hold in such a sea"
BODY = f'The deckhand spoke on Friday. "{SAID}," he said of the 40 knots that blew at dawn.'
MADE_UP = Original(BODY, [SAID + ","], [{"text": "40 knots", "low": 40}, {"text": "two years", "low": 2}])


def _digest(body: str, **front: object) -> Digest:
    return Digest("made-up.md", front, body)


def test_a_copied_run_is_found_across_spellings() -> None:
    assert rules.copied_runs(_digest("Spoke on Friday. We’re told the harbour."), [BODY]) == []
    copied = _digest("He said of the 40 knots that blew at dawn: nothing.")
    assert rules.copied_runs(copied, [BODY])[0] == "he said of the 40 knots that blew"


def test_quoted_words_are_no_copy_but_must_have_been_said() -> None:
    cut = _digest("“We told the harbour master twice that [they] would not hold … in such a sea,” he recalled.")
    assert rules.copied_runs(cut, [BODY]) == []
    assert rules.invented_quotations(cut, MADE_UP) == []
    assert rules.invented_quotations(_digest('He was "in such a seaway" then.'), MADE_UP) == ["in such a seaway"]


def test_a_long_quotation_and_a_lone_mark_are_faults() -> None:
    wordy = _digest(f'"{"sea " * 26}" {"land " * 200}')
    assert [f.split(":")[0] for f in rules.faults_in_quotation_marks(wordy)] == ["quotation of 26 words"]
    assert len(rules.faults_in_quotation_marks(_digest(f'A lone " mark {"and words " * 9}'))) == 1
    assert rules.faults_in_quotation_marks(_digest('"sea sea" land')) == ["2 of 3 words stand in quotation marks"]


def test_figures_count_in_digits_and_in_words() -> None:
    assert rules.missing_figures(_digest("After 2 years came 40 knots."), MADE_UP) == []
    assert rules.missing_figures(_digest("Two years on, forty knots."), MADE_UP) == ["40 knots"]


def test_length_is_measured_against_the_original() -> None:
    assert rules.faults_in_length(_digest("word " * 14), MADE_UP) == []
    assert len(rules.faults_in_length(_digest("word " * 5), MADE_UP)) == 1
    assert len(rules.faults_in_length(_digest(BODY), MADE_UP)) == 1


def test_front_matter_is_held_to_the_names_and_dates() -> None:
    full = {"title": "T", "outlet": "O", "date": "2024-03", "date-from": "context", "original": "o.txt"}
    full |= {"fingerprint": "00", "text": "digest", "author": None, "url": None}
    assert rules.faults_in_front_matter(_digest("", **full)) == []
    assert len(rules.faults_in_front_matter(_digest("", **full | {"date": "2024-03-12"}))) == 1
    assert len(rules.faults_in_front_matter(_digest("", **full | {"text": "original"}))) == 1
    assert len(rules.faults_in_front_matter(_digest("", **full | {"outlet": ""}))) == 1
