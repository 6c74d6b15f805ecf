"""When Python looks for rubbish: never while a person waits for what is being loaded.

Looking through everything that is there takes 20 ms with five articles and a second with thousands, during which no key
is answered; while modules are loaded it happens again and again and finds nothing. Imports nothing of the screen.
"""

from __future__ import annotations

import gc

SOON = 20_000
"""Objects made and not yet let go of after which rubbish is looked for even while keys are answered: 3 ms."""
_SOME = 1_000
"""As many that looking for rubbish among them is worth it where there is nothing else to do."""
_stays = False
"""Whether what was there when a screen came up stays. Python would count it to tell: 60 ms with 2,000 articles."""


def put_off() -> None:
    """Do not look for rubbish while a screen starts: a tenth of the time to the first frame. What an earlier screen
    left goes first."""
    global _stays
    if _stays:
        _stays = False
        gc.unfreeze()
        gc.collect()
    gc.disable()


def settle() -> None:
    """What is there now stays, look for rubbish in what comes from now on; does nothing where it was not put off."""
    global _stays
    if _stays or not gc.isenabled():
        _stays = True
        gc.freeze()
        gc.set_threshold(SOON, *gc.get_threshold()[1:])
        gc.enable()


def look_now_and_then() -> None:
    """Look for rubbish in what was made lately, if that is much; call it once a second.

    A key makes hundreds of objects: left to Python it would be looked for three times between a key and its answer.
    """
    if gc.isenabled() and _stays and gc.get_count()[0] >= _SOME:
        gc.collect(1)
