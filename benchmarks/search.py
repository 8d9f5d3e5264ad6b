"""make benchmark-search: how often a misspelt name finds the right player among many, and how long that takes.

.venv/bin/python -m benchmarks.search
.venv/bin/python -m benchmarks.search --players 10000 --asked 200 --seed 3

In a database of its own, on SQLite or where DATABASE_URL points (it has to be empty). Names and misspellings are the
same for the same seed: letters put in, left out, exchanged for a neighbour on the keyboard, or swapped, one or two of
them anywhere in the name. The run fails where fewer than 95 in 100 of the right players are among the first three.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

FLOOR: Final = 0.95
AMONG: Final = 3
A_TIME: Final = 2000

# the commonest first names of some leagues, and beginnings and ends of the invented surnames
FIRST: Final = (
    "Jan Jannik Jonas Lukas Luca Leon Finn Felix Florian Fabian Maximilian Moritz Niklas Nico Noah Paul Philipp "
    "Robin Sebastian Simon Stefan Thomas Tim Tobias Tom Yannick Kevin Marcel Marco Marvin Mats Max Michael Mika "
    "Dennis Dominik Daniel David Christian Christoph Benjamin Bastian Andreas Alexander Adrian Anton Jürgen Jörg "
    "Sören Björn Günther Emre Mehmet Mert Ömer Hakan Kaan Cenk Okan Ozan Arda Can Enes Luka Ivan Marko Nikola "
    "Stjepan Ante Josip Mateo Łukasz Jakub Piotr Michał Kamil Robert Krzysztof Tomasz Bartosz Kacper Takumi Kaoru "
    "Ritsu Daichi Shinji Makoto Yuya Genki Wataru Hiroki Takefusa Ao Yuto Ko Junya João Pedro Rafael Bruno Diogo "
    "Rúben Gonçalo Vitor André Sérgio James Jack Harry George Callum Declan Mason Marcus Kieran Jordan Reece Kyle "
    "Luke Connor Ryan Ethan Oliver Samuel Mohamed Ibrahim Sadio Kalidou Idrissa Cheikhou Ismaïla Nicolas Antoine "
    "Kylian Ousmane Aurélien Théo Jules Benoît Erling Martin Sander Kristian Ole Håkon Jørgen Mads Rasmus Mikkel "
    "Anders Christian Emil Viktor Gustav Hugo Oscar"
).split()
BEGINNINGS: Final = (
    "Achter Adels Alt Bach Berg Birk Bless Brand Brei Brink Buch Burg Dall Diek Dorn Eber Ecker Eich Elver Engel "
    "Esch Falken Feld Finken Fisch Frei Fried Fuchs Gold Grab Graf Groß Grün Haber Hage Hall Hart Hassel Heide "
    "Heim Hell Hohen Holz Honig Hövel Hütten Kalt Kern Kirch Klein Klos König Kreuz Kuhl Lang Laub Linden Löwen "
    "Lühr Mark Meer Mitter Moos Mühl Nagel Neu Nieder Nord Ober Oster Ost Pfeil Rader Raben Rein Richt Ried Rosen "
    "Roth Rüben Sand Schäfer Schön Schwarz See Silber Sonnen Stein Stern Stolz Strand Tann Thal Tiefen Uhlen "
    "Vogel Voß Wald Wasser Weide Weiß Wester Wild Winter Wolfs Zell Ziegen Zimmer Kara Yıl Demir Öz Ak Boz Taş "
    "Kova Nowa Wiś Jan Mar Petr Ivan Kov Bab Hor Var Mitsu Naka Yama Taka Kawa Ishi Matsu Hashi Fuji Mori Oka "
    "Sugi Uchi Naga Ando Hara Iwa Kuro Shima Oliv Carv Alv Ferr Mart Rodr Guerr Nun Bar Cost Per Harr Whit Black "
    "Ash Hut Brad Shel Wood Brook"
).split()
ENDS: Final = (
    "bach berg berger bauer becker born brecht brink burg dorf eder egger felder feld furth garten hagen hain "
    "hammer haus heim hoff hofer holt holz horst huber kamp kirch lage land lein leitner linger loh mann meier "
    "meister meyer moser müller nagel rath reich ried rode sen scheid schmidt schneider schulte schütz see seiler "
    "stein stetter stock straub tal thaler treter vogt wald walder wang weber wege weiler werth wig wirth oğlu "
    "lar maz demir er kaya türk ović ić ac ski wicz czyk ak mura moto shita tani saki zawa no guchi bayashi hara "
    "eira eira es ez inho ela ado ington son ley ton well worth ford man ham"
).split()
KEYBOARD: Final = ("qwertzuiop", "asdfghjkl", "yxcvbnm")
NEIGHBOURS: Final = {
    letter: row[max(place - 1, 0) : place] + row[place + 1 : place + 2]
    for row in KEYBOARD
    for place, letter in enumerate(row)
}


def invented(number: int, seed: int = 2026) -> Iterator[str]:
    """Names without two alike; some surnames are common, most are rare."""
    chance = random.Random(seed)  # noqa: S311 – the same names in every run
    surnames = sorted({f"{start}{end}" for start in BEGINNINGS for end in ENDS})
    chance.shuffle(surnames)
    weights = list(accumulate(1 / (place + 20) for place in range(len(surnames))))
    seen: set[str] = set()
    while len(seen) < number:
        first = chance.choice(FIRST)
        if chance.random() < 0.08:
            first += "-" + chance.choice(FIRST)
        name = f"{first} {chance.choices(surnames, cum_weights=weights)[0]}"
        if (key := name.casefold()) not in seen:
            seen.add(key)
            yield name


def misspelt(name: str, chance: random.Random) -> str:
    """With one or two letters wrong."""
    for _typo in range(chance.choice((1, 2))):
        name = _with_a_typo(name, chance)
    return name


def _with_a_typo(name: str, chance: random.Random) -> str:
    while True:
        place = chance.choice([place for place, letter in enumerate(name) if letter.isalpha()])
        before, letter, after = name[:place], name[place], name[place + 1 :]
        neighbour = chance.choice(NEIGHBOURS.get(letter.lower(), "e"))
        wrong = chance.choice(
            (
                before + after,
                before + letter + letter.lower() + after,
                before + letter + neighbour + after,
                before + neighbour + after,
                before + after[:1] + letter + after[1:],
            )
        )
        if wrong.casefold() != name.casefold() and wrong.strip() == wrong:
            return wrong


def store(names: list[str]) -> None:
    """Published players with nothing but these names."""
    from django.utils import timezone

    from players import names as spelling
    from players.models import Player, indexed

    now = timezone.now()
    for place in range(0, len(names), A_TIME):
        rows = [
            Player(name=name, key=spelling.key(name), slug=f"{spelling.slug(name)}-{number}", published_at=now)
            for number, name in enumerate(names[place : place + A_TIME], place)
        ]
        indexed.keep_all(Player.objects.bulk_create(rows))


def places(asked: list[tuple[str, str]]) -> Iterator[tuple[int, float]]:
    """Of each (misspelling, name) the place of the right player, 0 for none, and the seconds that it took."""
    from django.contrib.auth.models import AnonymousUser

    from players.search.people import Names

    for text, name in asked:
        begun = time.perf_counter()
        people, _clubs = Names(text, AnonymousUser()).find(AMONG)
        taken = time.perf_counter() - begun
        yield next((place for place, found in enumerate(people, 1) if found.row.name == name), 0), taken


def run(players: int, asked: int, seed: int) -> bool:
    from django.core.management import call_command
    from django.db import transaction

    call_command("migrate", verbosity=0)
    names = list(invented(players, seed))
    begun = time.monotonic()
    with transaction.atomic():
        store(names)
    print(f"{players} players stored and indexed in {time.monotonic() - begun:.0f} s", flush=True)
    chance = random.Random(seed)  # noqa: S311
    pairs = [(misspelt(name, chance), name) for name in chance.sample(names, asked)]
    found = list(places(pairs))
    right = sum(bool(place) for place, _taken in found)
    times = sorted(taken * 1000 for _place, taken in found)
    for (text, name), (place, _taken) in zip(pairs, found, strict=True):
        if not place:
            print(f"  missed: {text} for {name}")
    print(f"{right} of {asked} right players among the first {AMONG}: {100 * right / asked:.1f} %")
    print(f"a search: median {statistics.median(times):.0f} ms, 95 % under {times[int(0.95 * len(times))]:.0f} ms")
    return right >= FLOOR * asked


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--players", type=int, default=100_000)
    parser.add_argument("--asked", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2026)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/search.sqlite3")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kb.settings")
        import django

        django.setup()
        return 0 if run(given.players, min(given.asked, given.players), given.seed) else 1


if __name__ == "__main__":
    sys.exit(main())
