"""What the engine makes of a claim: the verdict, why, and the steps to it."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Step, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on the answers to one question."""

    verdict: Verdict
    why: str
    """In plain words: `conflict, 60 miles against 75 miles`."""
    steps: tuple[Step, ...]
    """How it was reached."""
    apart: tuple[str, ...] = ()
    """The words of two passages that cannot both hold, where nothing but words tells so."""
    about: str = ""
    """What these words dispute: `the day`."""

    @property
    def reason(self) -> str:
        """The verdict and why: `differ: conflict, 60 miles against 75 miles`."""
        return f"{self.verdict}: {self.why}"
