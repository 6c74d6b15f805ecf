from __future__ import annotations

import pytest

from reader.cli import OK, main
from tests.cli.told import Printed


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """What a command prints that complains of nothing."""

    def run(*words: str) -> str:
        assert main(list(words)) == OK
        found = capsys.readouterr()
        assert found.err == ""
        return found.out

    return run
