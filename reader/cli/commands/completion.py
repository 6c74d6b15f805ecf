"""`ramadi-reader completion`: what makes a shell complete, generated from the parsers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from reader.cli.console import PROGRAM, written
from reader.cli.described import Described, Option, all_described

_EPILOG = """\
examples:
  {program} completion bash > ~/.local/share/bash-completion/completions/{program}
  {program} completion zsh > ~/.zfunc/_{program}      # with fpath+=~/.zfunc before compinit
  {program} completion fish > ~/.config/fish/completions/{program}.fish"""


def add_options(parser: ArgumentParser) -> None:
    """Which shell."""
    parser.epilog = _EPILOG.format(program=PROGRAM)
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="bash, zsh or fish")


def run(given: Namespace) -> int:
    """Print it."""
    made = {"bash": _bash, "zsh": _zsh, "fish": _fish}[given.shell]
    return written(made(all_described()))


# --- bash

_BASH = """\
# {program}: completion for bash, made by `{program} completion bash`
_ramadi_reader_add() {{
    # what `compgen` finds, a line each: names may hold blanks
    local found
    while IFS= read -r found; do
        COMPREPLY+=("$found")
    done < <(compgen "$@")
}}
_ramadi_reader() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command= word
    local path=${{cur#[\\"\\']}}  # as a name is, without what quotes it
    path=${{path//\\\\/}}
    COMPREPLY=()
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $word in
            {commands}) command=$word; break ;;
            -*) ;;
            *) break ;;
        esac
    done
    case $command:$prev in
{values}
    esac
    local options= words= paths=
    case $command in
{options}
    esac
    if [[ $cur == -* ]]; then
        _ramadi_reader_add -W "$options" -- "$cur"
        return
    fi
    [[ -z $command && $COMP_CWORD -eq 1 ]] && words="{names}"
    _ramadi_reader_add -W "$words" -- "$cur"
    [[ $paths ]] && _ramadi_reader_add -f -- "$path"
}}
complete -o filenames -F _ramadi_reader {program}
"""


def _bash(commands: Sequence[Described]) -> str:
    """The completion for bash."""
    values, options = [], []
    for found in commands:
        name = found.command.name
        for option in found.options:
            patterns = "|".join(f"{name}:{n}" for n in option.names)
            if option.choices:
                made = f'_ramadi_reader_add -W "{" ".join(option.choices)}" -- "$cur"; return'
            elif option.fields:
                begun = " ".join(f"{field}:" for field in option.fields)
                made = f'_ramadi_reader_add -W "{begun}" -- "$cur"; compopt -o nospace 2>/dev/null; return'
            elif option.takes_file or option.takes_folder:
                made = f'_ramadi_reader_add -{"d" if option.takes_folder else "f"} -- "$path"; return'
            elif option.value:
                made = "return"
            else:
                continue
            values.append(f"        {patterns}) {made} ;;")
        names = " ".join(n for o in found.options for n in o.names)
        paths = "1" if found.paths else ""
        words = " ".join(found.words)
        options.append(f"""        '{name}') options="{names}" words="{words}" paths={paths} ;;""")
    called = [c.command.name for c in commands if c.command.name]
    return _BASH.format(
        program=PROGRAM,
        commands="|".join(called),
        names=" ".join(called),
        values="\n".join(values),
        options="\n".join(options),
    )


# --- zsh

_ZSH = """\
#compdef {program}
# {program}: completion for zsh, made by `{program} completion zsh`
_{function}() {{
    local -a commands
    commands=(
{commands}
    )
    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
        _describe -t commands command commands
    fi
    case $words[2] in
{cases}
    esac
}}
_{function} "$@"
"""


def _zsh(commands: Sequence[Described]) -> str:
    """The completion for zsh."""
    cases = []
    for found in commands:
        specs = [_zsh_option(o) for o in found.options]
        specs += [f"'1:word:({' '.join(found.words)})'"] if found.words else []
        specs += ["'*:file:_files'"] if found.paths else []
        shift = "shift words; (( CURRENT-- )); " if found.command.name else ""
        joined = " \\\n                ".join(specs)
        arguments = f"{shift}_arguments -s \\\n                {joined} ;;"
        cases.append(f"        {found.command.name or '*'})\n            {arguments}")
    cases = [*cases[1:], cases[0]]
    listed = "\n".join(f"        {_quoted(c.command.name + ':' + c.command.help)}" for c in commands if c.command.name)
    return _ZSH.format(program=PROGRAM, function=PROGRAM.replace("-", "_"), commands=listed, cases="\n".join(cases))


def _zsh_option(option: Option) -> str:
    """An option as zsh describes it."""
    about = option.help.replace("[", "(").replace("]", ")").replace(":", " -")
    value = ""
    if option.choices:
        value = f":{option.value or 'value'}:({' '.join(option.choices)})"
    elif option.fields:
        # a colon would part the specification
        value = f":{option.value}:{{compadd -S '' - {' '.join(option.fields)}}}"
    elif option.value:
        value = f":{option.value}:{'_files' if option.takes_file else '_files -/' if option.takes_folder else ''}"
    others = f"({' '.join(option.names)})" if len(option.names) > 1 else ""
    head = "{" + ",".join(option.names) + "}" if len(option.names) > 1 else option.names[0]
    rest = _quoted(f"[{about}]{value}")
    return f"{_quoted(others) if others else ''}{head}{rest}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


# --- fish


def _fish(commands: Sequence[Described]) -> str:
    """The completion for fish."""
    lines = [f"# {PROGRAM}: completion for fish, made by `{PROGRAM} completion fish`"]
    for found in commands:
        name = found.command.name
        if name:
            lines.append(
                f"complete -c {PROGRAM} -n __fish_use_subcommand -a {name} -d {_fish_quoted(found.command.help)}"
            )
        when = f"'__fish_seen_subcommand_from {name}'" if name else "__fish_use_subcommand"
        for word in found.words:
            lines.append(f"complete -c {PROGRAM} -n {when} -f -a {word}")
        for option in found.options:
            names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
            value = ""
            if option.choices:
                value = f" -x -a {_fish_quoted(' '.join(option.choices))}"
            elif option.fields:
                value = f" -x -a {_fish_quoted(' '.join(f'{field}:' for field in option.fields))}"
            elif option.value:
                folders = " -x -a '(__fish_complete_directories)'" if option.takes_folder else " -x"
                value = " -r -F" if option.takes_file else folders
            lines.append(f"complete -c {PROGRAM} -n {when} {names}{value} -d {_fish_quoted(option.help)}")
        if not found.paths and name:
            lines.append(f"complete -c {PROGRAM} -n {when} -f")
    return "\n".join(lines) + "\n"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
