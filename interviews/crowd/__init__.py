"""Very many invented people, to see that the pages bear them: drawn by chance, the same for the same seed."""
