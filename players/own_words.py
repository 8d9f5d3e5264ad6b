"""What a player says himself, by topic: the same words behind two facts stand once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from django.utils.translation import gettext_lazy as _

from players.evidence import ShownFact
from players.models import Citation

WORDS_SHOWN = 5
TOPICS = {
    "country": _("On country"),
    "career_step": _("On clubs"),
    "relationship": _("On people"),
    "detail": _("On other things"),
}


@dataclass(frozen=True, slots=True)
class OwnWords:
    quote: Citation
    entry: ShownFact


@dataclass(frozen=True, slots=True)
class Topic:
    name: str
    words: tuple[OwnWords, ...]


def own_words(own: Iterable[ShownFact]) -> list[OwnWords]:
    """What he says himself, newest first; the same words behind two facts stand once."""
    once: dict[tuple[int, int, int], OwnWords] = {}
    for entry in own:
        for quote in entry.quotes:
            if quote.pk in entry.own_words:
                once.setdefault((quote.source_id, quote.start, quote.end), OwnWords(quote, entry))
    places = list(once)
    for source, start, end in places:
        # "hatte Heimweh" within "Ich war vierzehn, hatte Heimweh" would only repeat it
        if any(
            other != (source, start, end) and other[0] == source and other[1] <= start and end <= other[2]
            for other in places
        ):
            del once[source, start, end]
    return sorted(
        once.values(),
        key=lambda words: (words.quote.source.published_latest or date.min, -words.quote.start),
        reverse=True,
    )


def newest_of_each_topic(words: Iterable[OwnWords]) -> list[OwnWords]:
    """A few: the newest of each topic, then the second of each, and so on: no topic crowds out another."""
    by_topic: dict[str, list[OwnWords]] = {topic: [] for topic in TOPICS}
    for each in words:
        by_topic[_topic(each)].append(each)
    return [each for turn in zip_longest(*by_topic.values()) for each in turn if each][:WORDS_SHOWN]


def _topic(words: OwnWords) -> str:
    """What the rules read of him is said on country, as what is said of associations."""
    field = words.entry.fact.citation_field
    return field if field in TOPICS else "country"


def topics(words: Iterable[OwnWords]) -> tuple[Topic, ...]:
    said = list(words)
    found = (Topic(str(name), tuple(each for each in said if _topic(each) == topic)) for topic, name in TOPICS.items())
    return tuple(topic for topic in found if topic.words)
