"""A progress bar on standard error for people who watch; nothing where nobody does."""

from __future__ import annotations

from typing import TextIO

WIDTH = 30


class Progress:
    """`step()` once for each thing done; the bar is redrawn only when it grows by a hundredth."""

    def __init__(self, stream: TextIO, label: str, total: int) -> None:
        self.stream, self.label, self.total = stream, label, max(total, 1)
        self.done = 0
        self.shown = -1
        self.watched = stream.isatty()

    def step(self) -> None:
        self.done += 1
        percent = 100 * self.done // self.total
        if self.watched and percent != self.shown:
            self.shown = percent
            full = WIDTH * percent // 100
            self.stream.write(f"\r{self.label} [{'#' * full}{'.' * (WIDTH - full)}] {percent:3d} %")
            self.stream.flush()

    def close(self) -> None:
        """Leave the line clean for what is printed next."""
        if self.watched and self.shown >= 0:
            self.stream.write("\r" + " " * (len(self.label) + WIDTH + 9) + "\r")
            self.stream.flush()
