from __future__ import annotations

import pytest

from reader.analysis.logistic import logistic


def test_a_sum_of_weights_is_a_chance() -> None:
    assert logistic(0.0) == 0.5
    assert logistic(2.0) == pytest.approx(0.8808, abs=1e-4)
    assert logistic(-2.0) == pytest.approx(1 - logistic(2.0))


def test_no_sum_is_too_large() -> None:
    assert logistic(1e6) == pytest.approx(1.0)
    assert 0 < logistic(-1e6) < 1e-12
