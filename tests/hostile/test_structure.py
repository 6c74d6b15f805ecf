"""Some inputs of another structure than any reader expects; `python -m tests.hostile.structure` makes any number."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hostile.fuzz.targets import TARGETS
from tests.hostile.structure import WAYS, mutated


@pytest.mark.parametrize("target", sorted(WAYS))
@settings(max_examples=12, deadline=None)
@given(number=st.integers(0, 10**9))
def test_what_is_well_formed_and_odd_is_borne(target: str, number: int) -> None:
    TARGETS[target](mutated(target, random.Random(number)))
