"""The rules of the house that a machine can keep (ARCHITECTURE.md says why they are there)."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import incumbent

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "incumbent"
PACKS = SOURCE / "languages"
ENGINES = (SOURCE / "extraction", SOURCE / "identity", SOURCE / "inquiry")
CODES = {"en", "fr", "eng", "fra", "fre", "english", "french", "français", "anglais"}
# Small words of both languages that are no English key of a pack (docs/reference/packs.md: "of", "to", "by" are keys).
SMALL_WORDS = set(
    """the his her their was were has had been with from this that which who whose will would not
    le la les un une des du au aux et ou est était ont été avec dans pour par sur qui que dont son sa ses""".split()
)
LINES = 350
BANNED = re.compile(r"\b(?:helpers?|utils?|managers?|handlers?|datas?|infos?|items?)\b")
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("date", "today"), ("time", "time"), ("random", "random")}


def modules(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def strings(path: Path) -> Iterator[ast.Constant]:
    """The string constants of a module that are no docstrings."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def word_lists(path: Path) -> Iterator[tuple[int, set[str]]]:
    """The small words that stand together in one collection, or in one pattern or split text."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            members = node.elts
        elif isinstance(node, ast.Dict):
            members = [key for key in node.keys if key is not None]
        else:
            continue
        words = {m.value.lower() for m in members if isinstance(m, ast.Constant) and isinstance(m.value, str)}
        yield node.lineno, words & SMALL_WORDS
    for constant in strings(path):
        if "|" in constant.value:
            yield constant.lineno, set(re.findall(r"[^\W\d_]+", constant.value.lower())) & SMALL_WORDS
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split")):
                yield node.lineno, set(text.lower().split()) & SMALL_WORDS


def test_nobody_imports_upwards_and_rooms_do_not_meet(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert not broken, capsys.readouterr().out


@pytest.mark.parametrize("path", modules(*ENGINES), ids=short)
def test_an_engine_names_no_language(path: Path) -> None:
    codes = CODES | {folder.name for folder in PACKS.iterdir() if (folder / "pack.toml").exists()}
    named = [f"line {text.lineno}: {text.value!r}" for text in strings(path) if text.value.lower() in codes]
    assert not named, "the language belongs into its pack"


@pytest.mark.parametrize("path", modules(*ENGINES), ids=short)
def test_an_engine_holds_no_list_of_words_of_a_language(path: Path) -> None:
    found = [f"line {line}: {sorted(words)}" for line, words in word_lists(path) if len(words) >= 2]
    assert not found, "words belong into the packs"


@pytest.mark.parametrize("path", modules(*ENGINES), ids=short)
def test_an_engine_writes_no_accented_letters_but_in_prose(path: Path) -> None:
    found = [f"line {t.lineno}: {t.value!r}" for t in strings(path) if re.search(r"[à-öø-ÿœ]", t.value, re.IGNORECASE)]
    assert not found, "a word with an accent is a word of some language: it belongs into a pack"


def test_the_rule_against_word_lists_sees_one(tmp_path: Path) -> None:
    guilty = tmp_path / "guilty.py"
    guilty.write_text('ARTICLES = ["le", "la"]\nPATTERN = r"(?:was|were) named"\nSMALL = "dans pour".split()\n')
    assert [line for line, words in word_lists(guilty) if len(words) >= 2] == [1, 2, 3]


def test_a_language_is_data_and_has_no_code() -> None:
    below = [short(path) for folder in PACKS.iterdir() if folder.is_dir() for path in folder.rglob("*.py")]
    assert not below


def test_every_pack_is_toml_that_parses() -> None:
    for path in PACKS.rglob("*.toml"):
        tomllib.loads(path.read_text(encoding="utf-8"))


def test_the_public_api_is_sorted_and_there() -> None:
    names = list(getattr(incumbent, "__all__", []))
    assert names == sorted(names)
    assert [name for name in names if not hasattr(incumbent, name)] == []


@pytest.mark.parametrize("path", modules(SOURCE), ids=short)
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    count = len(path.read_text(encoding="utf-8").splitlines())
    assert count <= LINES, "a noun is hiding in it: give it a file"


@pytest.mark.parametrize("path", modules(SOURCE), ids=short)
def test_names_say_what_a_thing_is(path: Path) -> None:
    defined = {path.stem} | {
        node.name
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    }
    parts = {name: re.sub(r"([a-z])([A-Z])", r"\1 \2", name).replace("_", " ").lower() for name in defined}
    assert not [name for name, words in parts.items() if BANNED.search(words)]


@pytest.mark.parametrize(
    "path",
    modules(*(SOURCE / room for room in ("model", "reading", "extraction", "inquiry", "identity", "answers"))),
    ids=short,
)
def test_reading_and_answering_look_at_no_clock_and_throw_no_dice(path: Path) -> None:
    calls = [
        f"line {node.lineno}: {node.value.id}.{node.attr}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in CLOCKS
    ]
    assert not calls, "same input, same bytes out: days and ids are handed in"


@pytest.mark.parametrize("path", modules(SOURCE), ids=short)
def test_sql_is_spoken_in_the_ledger_alone(path: Path) -> None:
    if (SOURCE / "ledger") in path.parents:
        return
    statement = re.compile(
        r"\s*(?:SELECT\s.+\sFROM|INSERT\s+INTO|CREATE\s+TABLE|UPDATE\s.+\sSET|DELETE\s+FROM)\s", re.DOTALL
    )
    assert not [f"line {text.lineno}" for text in strings(path) if statement.match(text.value)]


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_lock_files_pin_by_hash_and_name_no_registry(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    requirements = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^#.*\n", "", text).strip())
    assert requirements
    assert [
        one for one in requirements if not re.match(r"[a-z0-9-]+==\S+[^\n]*\n\s+--hash=sha256:[0-9a-f]{64}", one)
    ] == []


def test_both_models_are_pinned_to_the_bytes_that_were_vetted() -> None:
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    assert "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e" in lock
    assert "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779" in lock
