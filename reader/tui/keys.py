"""Keys of the command table as Textual's bindings."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from reader.commands import COMMANDS, Command


def bindings_of(commands: Iterable[Command] = COMMANDS) -> list[BindingType]:
    """A binding for every key: `run` with the command's name. Textual knows `]` and the like by the character."""
    return [
        Binding(key, f"run('{command.name}')", command.help, show=False, id=f"{command.name}.{index}")
        for command in commands
        for index, key in enumerate(command.keys)
    ]
