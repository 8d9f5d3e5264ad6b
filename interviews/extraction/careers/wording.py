"""Word lists as patterns: words in rows, a blank between them, "_" for a blank within one.

>>> bool(words("bin_ich ging gegangen").search("da ging ich")), bool(parts("Aufstieg").search("Aufstiegsheld"))
(True, True)
"""

import re

from interviews.extraction.marks import compile_pattern


def any_of(rows: str) -> str:
    """The words as alternatives of a pattern; each may itself be a piece of one: "spielte\\w*"."""
    return "(?:" + "|".join(rows.split()).replace("_", " ") + ")"


def words(rows: str) -> re.Pattern[str]:
    """Finds one of the words, whole."""
    return compile_pattern(rf"\b{any_of(rows)}\b")


def parts(rows: str) -> re.Pattern[str]:
    """Finds one of the words, also within a longer one."""
    return compile_pattern(any_of(rows))
