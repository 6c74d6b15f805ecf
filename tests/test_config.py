"""`config.yaml`: what it sets, and what is said of everything that is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.config import Settings, settings_in


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def read(path: Path, text: str | bytes) -> Settings:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return settings_in(str(path))


def only_problem(path: Path, text: str | bytes) -> str:
    (problem,) = read(path, text).problems
    assert problem.startswith(str(path))
    return problem.removeprefix(str(path))


def test_everything_that_can_be_set(config: Path) -> None:
    found = read(
        config,
        "preset: newsboat\ntheme: reader-light\nwidth: 60\nascii: yes\nmouse: no\nnotes: shared.yaml\n"
        'keys:\n  theme: [T, f9]\n  cite: "#"\n  pipe: []\n  save:\n',
    )
    assert found.problems == ()
    assert (found.keymap.preset, found.theme, found.width, found.ascii, found.mouse) == (
        *("newsboat", "reader-light", 60),
        *(True, False),
    )
    assert found.notes == str(config.parent / "shared.yaml")
    assert [found.keymap.keys[name] for name in ("theme", "cite", "pipe", "save")] == [("T", "f9"), ("#",), (), ()]
    assert found.keymap.keys["next-article"] == ("n", "J")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("preset: newsbot", ":1: no such preset: newsbot; did you mean newsboat?"),
        ("\nthme: x", ":2: no such setting: thme; did you mean theme?"),
        ("keys:\n  next-higlight: n", ":2: no such command: next-higlight; did you mean next-highlight?"),
        ("keys:\n  copy: C-y", ":2: C-y: no such key; did you mean ctrl+y?"),
        ("keys:\n  copy: ctrl+m", ":2: ctrl+m: terminals send the same for enter"),
        ("keys:\n  copy: 7", ":2: 7: digits are counts"),
        ("keys:\n  copy: {a: b}", ":2: a key is wanted here"),
        ("keys:\n  copy: K\n  copy: T", ":3: copy stands here twice"),
        ("width: 9", ":1: a number from 24 to 120 is wanted"),
        ("width: 000000070123", ":1: a number from 24 to 120 is wanted"),
        ("width: wide", ":1: a number from 24 to 120 is wanted"),
        ("ascii: perhaps", ":1: yes or no is wanted"),
        ("theme: [a]", ":1: one value is wanted"),
        ("- a", ":1: settings are written as `name: value`"),
        ("keys: [a]", ":1: keys are written as `name: value`"),
        ("a: b: c", ":1: "),
        ("keys:\n  next-highlight: ]", ":2: "),
        (b"theme: \xff", ": not text in UTF-8"),
        ("x\0", ": not YAML"),
        pytest.param("keys: " + "[" * 90_000 + "]" * 90_000, ": nested too deeply", id="deep"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(config: Path, text: str | bytes, said: str) -> None:
    problems = read(config, text).problems
    assert problems[0].removeprefix(str(config)).startswith(said)
    assert config.read_bytes() == (text if isinstance(text, bytes) else text.encode())


def test_the_rest_holds(config: Path) -> None:
    found = read(config, "wdth: 3\nwidth: 70\nkeys: {mark: [ctrl+i, M], copy: nothing-at-all}\n")
    assert found.width == 70
    assert (found.keymap.keys["mark"], found.keymap.keys["copy"]) == (("M",), ("y",))
    assert len(found.problems) == 3


def test_a_clash_is_named(config: Path) -> None:
    assert "n is now next-disputed's and no longer next-match's" in only_problem(config, "keys: {next-disputed: n}")


def test_nothing_is_there_and_nothing_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RAMADI_READER_CONFIG", str(tmp_path))
    found = settings_in()
    assert found.problems == ()
    assert found.path == str(tmp_path / "config.yaml")
    (tmp_path / "config.yaml").write_text("", "utf-8")
    assert settings_in() == found


def test_a_file_that_was_named_must_be_there(tmp_path: Path) -> None:
    (problem,) = settings_in(str(tmp_path / "missing.yaml")).problems
    assert problem.endswith("missing.yaml: cannot be read: there is no such file")
    (problem,) = settings_in(str(tmp_path)).problems
    assert problem.endswith("cannot be read: it is no file")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text("akeys: -[]{}&*!|>'\"%@`\n#?,preset:vim", max_size=60)))
def test_whatever_stands_in_it_the_reader_can_be_left(config: Path, text: str | bytes) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    found = read(config, data)
    assert "quit-now" in found.keymap.keys
    assert config.read_bytes() == data


def test_of_very_many_problems_the_first_are_told_and_how_many_more_there_are(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("".join(f"key{n}: 1\n" for n in range(10_000)))
    problems = settings_in(str(tmp_path / "config.yaml")).problems
    assert len(problems) == 21
    assert problems[-1] == f"{tmp_path / 'config.yaml'}: 9,980 more things are wrong"
