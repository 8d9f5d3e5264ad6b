"""The layout of an interview: `read(text)` takes it apart into turns and furniture."""

from interviews.extraction.layout.reading import Layout, read

__all__ = ["Layout", "read"]
