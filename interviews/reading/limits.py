"""What a file may hold, and the error that says which limit it broke."""

FILE_BYTES = 5 * 1024 * 1024
TEXT_CHARACTERS = 1_000_000
MARKS_IN_A_ROW = 30  # as in UAX 15, "stream-safe": composing 32 000 marks in a row takes 1 s, 1 000 000 take 20 min
HTML_DEPTH = 500  # cleaning time grows with the square of the depth: 40 000 levels took 9 s
HTML_TAGS = 200_000
CHILD_CPU_SECONDS = 10  # a page of 33 000 small tables, within all limits above, took 251 s
CHILD_SECONDS = 15
CHILD_MEMORY = 512 * 1024 * 1024


class Unreadable(ValueError):
    """A file that holds no interview we can read. The message is a sentence for the editor."""
