"""`incumbent completion`: a script that completes commands and options in a shell, made from the parser."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from incumbent.faces.cli.options import Commands, command

SHELLS = ("bash", "zsh", "fish")
_FILES = ("FILE", "PATH", "FROM", "TO")  # what arguments are called that name a file


@dataclass(frozen=True, slots=True)
class _Word:
    """An option of a command: its names, what it is for, and the words that it takes; `takes` is "" for none, "file",
    or "word"."""

    names: tuple[str, ...]
    says: str
    takes: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """A command, what it is for, its options, and whether its own arguments are files or chosen words."""

    name: str
    says: str
    options: tuple[_Word, ...]
    files: bool
    choices: tuple[str, ...]


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "A script for bash, zsh or fish that completes commands and options."
    parser = command(commands, "completion", says, "bash")
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help="bash, zsh or fish")
    parser.set_defaults(run=completion)


def completion(options: argparse.Namespace) -> int:
    """Prints the script."""
    from incumbent.faces.cli.commands import parser  # which knows this command, too

    known = list(commands_of(parser()))
    made = {"bash": bash, "zsh": zsh, "fish": fish}[options.shell](known)
    sys.stdout.write("\n".join(made) + "\n")
    return 0


def commands_of(parser: argparse.ArgumentParser) -> Iterator[_Known]:
    """All commands, as the parser has them."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, one in action.choices.items():
                yield _known(name, helps.get(name, ""), one)


def _known(name: str, says: str, parser: argparse.ArgumentParser) -> _Known:
    own = [action for action in parser._actions if not action.option_strings]
    return _Known(
        name=name,
        says=says,
        options=tuple(
            _Word(
                names=tuple(action.option_strings),
                says=action.help or "",
                takes="" if action.nargs == 0 else "file" if action.metavar in _FILES else "word",
                choices=tuple(map(str, action.choices or ())),
            )
            for action in parser._actions
            if action.option_strings
        ),
        files=any(action.metavar in _FILES for action in own),
        choices=tuple(str(choice) for action in own for choice in action.choices or ()),
    )


def bash(known: list[_Known]) -> Iterator[str]:
    """The script for bash: `source <(incumbent completion bash)`."""
    yield "# completes incumbent in bash: source <(incumbent completion bash)"
    yield "_incumbent() {"
    yield '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words="" files=""'
    yield "    COMPREPLY=()"
    yield "    if ((COMP_CWORD == 1)); then"
    yield f'        COMPREPLY=($(compgen -W "{" ".join([one.name for one in known])} --help --version" -- "$word"))'
    yield "        return"
    yield "    fi"
    yield '    case "${COMP_WORDS[1]}" in'
    for one in known:
        names = " ".join(name for option in one.options for name in option.names if name.startswith("--"))
        yield f"    {one.name})"
        yield '        case "$before" in'
        for option in one.options:
            if option.takes:
                given = f'words="{" ".join(option.choices)}"' if option.choices else "words=none"
                yield f"        {'|'.join(option.names)}) {'files=yes' if option.takes == 'file' else given};;"
        own = " ".join(filter(None, [names, *one.choices]))
        yield f'        *) words="{own}"{" files=yes" if one.files else ""};;'
        yield "        esac;;"
    yield "    esac"
    yield '    if [[ $words != none ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi'
    yield "    if [[ -n $files && $word != -* ]]; then"
    yield "        compopt -o filenames 2>/dev/null"
    yield "        local IFS=$'\\n'"
    yield '        COMPREPLY+=($(compgen -f -- "$word"))'
    yield "    fi"
    yield "}"
    yield "complete -F _incumbent incumbent"


def zsh(known: list[_Known]) -> Iterator[str]:
    """The script for zsh: a file `_incumbent` in a folder of `fpath`."""
    yield "#compdef incumbent"
    yield "# completes incumbent in zsh: incumbent completion zsh > a folder of your fpath, as _incumbent"
    yield "_incumbent() {"
    yield "    if ((CURRENT == 2)); then"
    yield "        local -a commands=("
    for one in known:
        yield f"            {_single(one.name + ':' + _briefly(one.says))}"
    yield "        )"
    yield "        _describe command commands"
    yield "        return"
    yield "    fi"
    yield "    local called=$words[2]"
    yield "    shift words; ((CURRENT--))"
    yield "    case $called in"
    for one in known:
        yield f"    {one.name}) _arguments \\"
        for option in one.options:
            for name in option.names:
                takes = f":{option.takes}:{_zsh_values(option)}" if option.takes else ""
                says = _briefly(option.says).replace("[", "(").replace("]", ")").replace(":", ",")
                yield f"        {_single(f'{name}[{says}]{takes}')} \\"
        own = "_files" if one.files else f"({' '.join(one.choices)})" if one.choices else " "
        yield f"        {_single('*:argument:' + own)};;"
    yield "    esac"
    yield "}"
    yield '_incumbent "$@"'


def _zsh_values(option: _Word) -> str:
    return "_files" if option.takes == "file" else f"({' '.join(option.choices)})" if option.choices else " "


def fish(known: list[_Known]) -> Iterator[str]:
    """The script for fish: `incumbent completion fish | source`."""
    yield "# completes incumbent in fish: incumbent completion fish | source"
    yield "complete -c incumbent -f"
    for one in known:
        says = _single(_briefly(one.says), "\\'")
        yield f"complete -c incumbent -n __fish_use_subcommand -a {one.name} -d {says}"
        here = f'-n "__fish_seen_subcommand_from {one.name}"'
        if one.files:
            yield f"complete -c incumbent {here} -F"
        if one.choices:
            yield f"complete -c incumbent {here} -a '{' '.join(one.choices)}'"
        for option in one.options:
            names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
            takes = {"": "", "file": " -r -F", "word": " -x"}[option.takes]
            values = f" -a '{' '.join(option.choices)}'" if option.choices else ""
            says = _single(_briefly(option.says), "\\'")
            yield f"complete -c incumbent {here} {names}{takes}{values} -d {says}"


def _briefly(says: str) -> str:
    """What stands before the first stop: shells show it in one line."""
    return says.partition(";")[0].rstrip(".")


def _single(text: str, quote: str = "'\\''") -> str:
    """Text in single quotes, as shells take it."""
    return "'" + text.replace("'", quote) + "'"
