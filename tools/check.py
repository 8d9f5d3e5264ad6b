"""make check: what reads the code without running it. Every step runs, any failing one fails the whole."""

import os
import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent
PYTHON = ("kb", "players", "interviews", "tests", "tools", "benchmarks", "manage.py")
# what `check --deploy` looks at is a site in production; none of this is anybody's secret
DEPLOYED = {
    "PRODUCTION": "true",
    "DEBUG": "false",
    "SECRET_KEY": "only-for-the-check-of-the-settings-0123456789-abcdefghij",
    "ALLOWED_HOSTS": "werdegang.example",
    "DATABASE_URL": "sqlite:///var/check.sqlite3",
}


def steps() -> list[tuple[str, list[str], dict[str, str]]]:
    """(what it looks at, command, additional environment)"""
    manage = [sys.executable, "manage.py"]
    templates = sorted(str(path) for path in Path().glob("[!.v]*/**/*.html") if "templates" in path.parts)
    return [
        ("format of Python", [f"{BIN}/ruff", "format", "--check", "--output-format", "concise", *PYTHON], {}),
        ("lint of Python", [f"{BIN}/ruff", "check", "--output-format", "concise", *PYTHON], {}),
        ("types", [f"{BIN}/mypy"], {}),
        ("direction of imports", [f"{BIN}/lint-imports"], {}),
        ("format of templates", [f"{BIN}/djade", "--check", "--target-version", "5.2", *templates], {}),
        ("lint of templates", [f"{BIN}/djlint", "--lint", "--quiet", "templates"], {}),
        (
            "migrations",
            [*manage, "makemigrations", "--check", "--dry-run"],
            {"DATABASE_URL": DEPLOYED["DATABASE_URL"]},
        ),
        ("translations", [sys.executable, "-m", "tools.translations", "check"], {}),
        (
            "description of the read API",
            [*manage, "api_schema", "--check"],
            {"DATABASE_URL": DEPLOYED["DATABASE_URL"]},
        ),
        ("static files", [*manage, "collectstatic", "--noinput", "--clear", "-v0"], DEPLOYED),
        ("deployment", [*manage, "check", "--deploy", "--fail-level", "WARNING"], DEPLOYED),
    ]


def main() -> int:
    failed = []
    for name, command, environment in steps():
        begun = time.monotonic()
        done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
        print(
            f"{'ok    ' if done.returncode == 0 else 'FAILED'}  {name} ({time.monotonic() - begun:.1f} s)",
            flush=True,
        )
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    print(f"FAILED: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
