"""An article as lines of a width: its layout, the map beside it, and what it leaves out shown in it."""
