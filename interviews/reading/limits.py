"""What a file may hold, and the error that says which limit it broke."""

FILE_BYTES = 5 * 1024 * 1024
TEXT_CHARACTERS = 1_000_000
HTML_DEPTH = 500  # cleaning time grows with the square of the depth: 40 000 levels took 9 s
HTML_TAGS = 200_000


class Unreadable(ValueError):
    """A file that holds no interview we can read. The message is a sentence for the editor."""
