"""When Python looks for rubbish: never while a person waits for what is being loaded.

Looking through everything that is there takes 20 ms with five articles and a second with thousands, during which no key
is answered; while modules are loaded it happens again and again and finds nothing. Imports nothing of the screen.
"""

from __future__ import annotations

import gc


def put_off() -> None:
    """Do not look for rubbish while a screen starts: a tenth of the time to the first frame. What an earlier screen
    left goes first."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.disable()


def settle() -> None:
    """What is there now stays, look for rubbish in what comes from now on; does nothing where it was not put off."""
    if gc.get_freeze_count() or not gc.isenabled():
        gc.freeze()
        gc.enable()
