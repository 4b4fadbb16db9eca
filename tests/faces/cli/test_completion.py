"""`incumbent completion`: a real bash completes with it; the scripts of other shells are well formed."""

from __future__ import annotations

import argparse
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from incumbent.faces.cli.commands import parser
from incumbent.faces.cli.main import status


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert status(["completion", shell]) == 0
    return capsys.readouterr().out


def commands() -> dict[str, argparse.ArgumentParser]:
    (found,) = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found.choices)


@pytest.fixture
def bash(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Path:
    path = tmp_path / "completion.bash"
    path.write_text(script("bash", capsys))
    return path


def completed(bash: Path, *words: str) -> list[str]:
    """What bash offers for the last of the words."""
    line = " ".join(map(shlex.quote, ("incumbent", *words)))
    asked = f"""
        source {shlex.quote(str(bash))}
        complete -p incumbent | grep -q _incumbent || exit 1
        COMP_WORDS=({line}) COMP_CWORD={len(words)}
        _incumbent
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "--norc", "-c", asked], capture_output=True, encoding="utf-8", cwd=bash.parent, check=True
    )
    return done.stdout.split()


def test_bash_offers_every_command(bash: Path) -> None:
    assert set(completed(bash, "")) == {*commands(), "--help", "--version"}
    assert completed(bash, "time") == ["timeline"]


@pytest.mark.parametrize("name", sorted(commands()))
def test_bash_offers_every_option_of_a_command(name: str, bash: Path) -> None:
    options = {word for action in commands()[name]._actions for word in action.option_strings if word.startswith("--")}
    assert set(completed(bash, name, "--")) == options


def test_bash_offers_the_words_of_an_option(bash: Path) -> None:
    assert completed(bash, "who", "OpenAI", "--format", "") == ["table", "json"]
    assert completed(bash, "chart", "OpenAI", "--language", "f") == ["fr"]
    assert completed(bash, "completion", "z") == ["zsh"]
    assert completed(bash, "who", "OpenAI", "--on", "") == []


def test_bash_offers_files_where_a_file_is_wanted(bash: Path) -> None:
    assert completed(bash, "read", "compl") == ["completion.bash"]
    assert completed(bash, "who", "OpenAI", "--ledger", "compl") == ["completion.bash"]
    assert completed(bash, "chart", "OpenAI", "-o", "compl") == ["completion.bash"]
    assert completed(bash, "who", "compl") == []


def test_every_line_for_fish_is_one_command_with_closed_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    lines = script("fish", capsys).splitlines()
    for line in lines[1:]:
        words = shlex.split(line.replace("\\'", ""))
        assert words[:3] == ["complete", "-c", "incumbent"]
    offered = {shlex.split(line.replace("\\'", ""))[6] for line in lines if "__fish_use_subcommand" in line}
    assert offered == set(commands())


def test_the_script_for_zsh_knows_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    text = script("zsh", capsys)
    assert text.startswith("#compdef incumbent\n")
    assert all(f"    {name}) _arguments" in text for name in commands())
    assert subprocess.run(["bash", "-n"], input=text, encoding="utf-8", check=False).returncode == 0


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_shell_itself_takes_its_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell} on this machine")
    done = subprocess.run(
        [shell, "-n"], input=script(shell, capsys), encoding="utf-8", capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_another_shell_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert status(["completion", "tcsh"]) == 2
    assert "invalid choice: 'tcsh'" in capsys.readouterr().err
