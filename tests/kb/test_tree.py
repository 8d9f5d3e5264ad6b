"""What holds for every committed file: size, white space, no registry's address, no path of one machine."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = {".py", ".html", ".css", ".js", ".md", ".toml", ".lock", ".json", ".csv", ".txt", ".svg", ""}
CODE = {".py", ".html", ".css", ".js", ".toml"}
# written apart, so that this file does not hold what it looks for
FORBIDDEN_PARTS = (
    *("pypi" + r"\.org", "python" + r"hosted\.org", "npmjs" + r"\.(?:org|com)", "deb" + r"\.debian\.org"),
    *("/" + "work/", "/" + "root/", "/" + r"home/\w", "<" * 7 + " "),
)
FORBIDDEN = re.compile("|".join(FORBIDDEN_PARTS))


def committed(*suffixes: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.suffix in suffixes and path.is_file() and not path.is_symlink()]


def own_python() -> list[Path]:
    return [path for path in committed(".py") if "migrations" not in path.parts]


def functions(path: Path) -> list[tuple[str, int]]:
    """(name, lines) of each function, without what stands before the first line of its body's docstring."""
    tree = ast.parse(path.read_text())
    found = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [(node.name, (node.end_lineno or 0) - node.lineno + 1) for node in found]


def test_no_file_names_a_registry_or_a_place_on_one_machine():
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in committed(*TEXT)
        if (match := FORBIDDEN.search(path.read_text(errors="replace")))
    ]
    assert found == []


def test_no_line_ends_in_white_space_and_every_file_ends_in_one_newline():
    untidy = [
        str(path.relative_to(ROOT))
        for path in committed(*CODE)
        if (text := path.read_text())
        and (re.search(r"[ \t]+$|\r", text, re.MULTILINE) or not text.endswith("\n") or text.endswith("\n\n"))
    ]
    assert untidy == []


def test_no_python_file_has_more_than_500_lines():
    long = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in own_python()}
    assert {name: lines for name, lines in long.items() if lines > 500} == {}


def test_no_function_has_more_than_40_lines():
    long = [
        f"{path.relative_to(ROOT)}: {name} has {lines}"
        for path in own_python()
        if "tests" not in path.parts
        for name, lines in functions(path)
        if lines > 40
    ]
    assert long == []


@pytest.mark.parametrize("app", ["kb", "players", "interviews"])
def test_the_init_of_an_app_is_empty(app):
    assert (ROOT / app / "__init__.py").read_text() == ""


def test_no_lock_of_uv_is_committed():
    assert not [path for path in committed(".lock") if path.name == "uv.lock"]
