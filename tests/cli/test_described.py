from __future__ import annotations

import pytest

from reader.cli import OK, main
from reader.cli.commands import SUBCOMMANDS
from reader.cli.described import all_described


def test_every_option_of_every_command_is_told_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    texts = []
    for words in (["completion", "bash"], ["completion", "zsh"], ["man"]):
        assert main(words) == OK
        texts.append(capsys.readouterr().out.replace("\\-", "-"))
    for found in all_described():
        for option in found.options:
            assert all(name in text for text in texts for name in option.names)
            assert option.help, (found.command.name, option.names)


def test_the_reader_itself_comes_first() -> None:
    names = [found.command.name for found in all_described()]
    assert names == ["", *(c.name for c in SUBCOMMANDS)]


def test_what_a_command_takes() -> None:
    export, completion = (next(f for f in all_described() if f.command.name == n) for n in ("export", "completion"))
    options = {option.names[-1]: option for option in export.options}
    assert (export.paths, export.words) == (True, ())
    assert options["--output"].takes_file
    assert options["--output"].names == ("-o", "--output")
    assert "csv" in options["--format"].choices
    assert (options["--bom"].value, options["--bom"].takes_file) == ("", False)
    assert (completion.paths, set(completion.words)) == (False, {"bash", "zsh", "fish"})
    theme = next(o for o in all_described()[0].options if "--theme" in o.names)
    assert "reader-dark" in theme.choices
