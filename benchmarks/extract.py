"""make benchmark: how fast interviews are read, and whether the time grows with the text alone.

.venv/bin/python -m benchmarks.extract                   everything, a few minutes
.venv/bin/python -m benchmarks.extract --characters 100000 --rounds 1

Three tables. Interviews: the composed ones of the demonstration, with 3,500 and with 100,000 names loaded, beside
spaCy's blank tokenizer, which only cuts the same texts into words. Names: what the larger look-up costs. Hostile
texts: each beside as many characters of prose. What breaks a bound is marked, and the run fails. Times are of the
processor, the best of some rounds.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
django.setup()

from interviews.extraction.lookup import ClubName  # noqa: E402
from interviews.extraction.pipeline import extract  # noqa: E402
from interviews.gazetteer import FileLookup  # noqa: E402

FEW, MANY = 3_500, 100_000
NAMES_BOUND = 1.3  # times the time with few names that it may take with many
HOSTILE_BOUND = 3.0  # times the time of prose that a hostile text may take
DEMONSTRATION = Path(__file__).resolve().parent.parent / "interviews" / "demo"

# Clubs begin alike, in life as here: the look-up by first word has to bear thousands of "SV …".
_FORMS = "FC SV TSV SC VfB VfL SpVgg 1. Eintracht Real Borussia United".split()
_FIRST = "Anton Jonas Emil Paul Kofi Yuki Elena Mia Lena Tom James Luca Omar Piotr".split()
_SYLLABLES = "ba be bi bo da de do ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te ti to".split()


def many_names(number: int) -> tuple[FileLookup, int]:
    """The reference files' clubs, and invented names of clubs and persons up to a number; and how many they are."""
    lookup = FileLookup()
    known = lookup.size
    for name in _invented(number - known):
        lookup.add(name)
    return lookup, max(number, known)


def _invented(number: int) -> Iterator[ClubName]:
    """Invented names, half of clubs ("SV Kamelo"), half of persons ("Anton Reloti")."""
    chance = random.Random(number)  # noqa: S311 – the same names in every run
    for index in range(number):
        word = "".join(chance.choices(_SYLLABLES, k=4)).capitalize()
        alias = f"{chance.choice(_FORMS if index % 2 else _FIRST)} {word}"
        yield ClubName(alias, f"invented-{index}", alias, "plain", "GER")


def best(rounds: int, *runs: Callable[[], object]) -> list[float]:
    """The shortest time of each run, in seconds; the runs take turns, so that a busy moment hits all."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(rounds):
        for run, taken in zip(runs, times, strict=True):
            gc.collect()
            begun = time.process_time()
            run()
            taken.append(time.process_time() - begun)
    return [min(taken) for taken in times]


def tokenizers(texts: Sequence[str]) -> Callable[[], object] | None:
    """spaCy's blank tokenizers over the texts, German where the text is; None where spaCy is not installed."""
    try:
        import spacy  # only `make benchmark` installs it
    except ImportError:
        return None
    blank = {language: spacy.blank(language) for language in ("de", "en")}
    ready = [(blank["de" if " der " in text else "en"].tokenizer, text) for text in texts]
    return lambda: [len(tokenizer(text)) for tokenizer, text in ready]


def interviews(rounds: int) -> list[str]:
    """Prints interviews and megabytes a second; gives back what breaks its bound."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(DEMONSTRATION.glob("*.txt"))]
    size = sum(len(text.encode()) for text in texts) / 1e6
    few, number = many_names(FEW)
    tracemalloc.start()
    many, large = many_names(MANY)
    memory = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    spacy = tokenizers(texts)

    def read(lookup: FileLookup) -> Callable[[], object]:
        return lambda: [extract(text, lookup) for text in texts]

    read(few)(), read(many)()  # caches warm for both
    times = best(rounds, read(few), read(many), *([spacy] if spacy else []))
    rows = [f"read with {number:,} names", f"read with {large:,} names", "spaCy, blank tokenizer"]
    print(f"{len(texts)} interviews of {size / len(texts) * 1e3:.1f} kB")
    for row, taken in zip(rows, times, strict=False):
        print(f"  {row:28} {len(texts) / taken:9.1f} interviews/s {size / taken:8.3f} MB/s")
    if not spacy:
        print("  spaCy is not installed: `make benchmark` does it")
    ratio = times[1] / times[0]
    print(f"  {large:,} names take {ratio:.2f} times the time of {number:,} (bound {NAMES_BOUND})")
    print(f"  and {memory:.0f} MB of memory")
    return [f"{ratio:.2f} times the time with {MANY:,} names"] if ratio > NAMES_BOUND else []


def filled(pattern: str, characters: int) -> str:
    """The pattern again and again, as long as wanted."""
    return (pattern * (characters // len(pattern) + 1))[:characters]


def hostile(characters: int, rounds: int) -> list[str]:
    """Prints the time of hostile texts beside prose; gives back what breaks its bound."""
    prose = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(DEMONSTRATION.glob("*.txt")))
    endless = "und dann ging der Ball weiter nach vorn, wo einer stand "
    people = "".join(
        f"Anton {chr(65 + at % 26)}{'abcdefghij'[at % 10]}{at % 997:03d} " for at in range(characters // 12)
    )
    shapes = {
        "prose": filled(prose + "\n\n", characters),
        "a": "a" * characters,
        "(((": "(" * characters,
        "„": "„" * characters,
        "one sentence without an end": filled(endless, characters),
        "“Anton Berg ” repeated": filled("Anton Berg ", characters),
        "“A: ja?” repeated": filled("A: ja?\n", characters),
        "many questions": filled("Wie war das Spiel für Sie, Herr Berg?\nGanz gut.\n\n", characters),
        "many names": filled(people, characters),
    }
    lookup = FileLookup()
    times = dict(
        zip(shapes, best(rounds, *(lambda text=text: extract(text, lookup) for text in shapes.values())), strict=True)
    )
    print(f"{characters:,} characters")
    failed = []
    for name, taken in times.items():
        ratio = taken / times["prose"]
        broken = ratio > HOSTILE_BOUND
        print(f"  {name:28} {taken:8.2f} s {ratio:6.2f} times prose{'  TOO LONG' if broken else ''}")
        failed += [f"{name}: {ratio:.2f} times prose"] if broken else []
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast interviews are read.")
    parser.add_argument("--characters", type=int, default=1_000_000, help="of each hostile text")
    parser.add_argument("--rounds", type=int, default=3, help="of which the best counts")
    given = parser.parse_args()
    failed = interviews(given.rounds) + hostile(given.characters, 1 if given.characters > 200_000 else given.rounds)
    print(f"FAILED: {'; '.join(failed)}" if failed else "Every bound is kept.")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
