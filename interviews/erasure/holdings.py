"""Everything that is held of one person, found once: what an administrator is shown, hands out, or erases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.core import serializers
from django.db.models import Model, Q
from django.utils.translation import gettext as _

from interviews.erasure.blacking import spans_in, spellings_of
from interviews.erasure.person import Person, person_of
from interviews.models import Interview, Mention, Proposal, RuledOut, Upload
from players import names
from players.models import Change, Citation, Fact, Merge, NotTheSame, Player, Relationship, Source, Suggestion
from players.models.sources import FACT_FIELDS, fact_model

Rows = list[Any]


class Holdings:
    """The rows about one person, by where they lie."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @cached_property
    def players(self) -> Rows:
        return list(Player.objects.filter(pk__in=self.person.keys))

    @cached_property
    def facts(self) -> list[Fact]:
        """His own, and what others' pages say of him."""
        found: list[Fact] = []
        for name in FACT_FIELDS:
            found += fact_model(name)._default_manager.filter(player__in=self.person.keys)
        held = {(fact.citation_field, fact.pk) for fact in found}
        return [*found, *(fact for fact in self._of_others() if (fact.citation_field, fact.pk) not in held)]

    def _of_others(self) -> Iterator[Relationship]:
        yield from Relationship.objects.filter(other__in=self.person.keys)
        for fact in Relationship.objects.filter(other=None).exclude(other_name="", detail=""):
            if self.person.is_named(f"{fact.other_name} / {fact.detail}"):
                yield fact

    @cached_property
    def _linked(self) -> dict[int, set[str]]:
        """By interview the folded names that were found to mean him."""
        found: dict[int, set[str]] = {}
        for interview, name in Mention.objects.filter(player__in=self.person.keys).values_list("interview", "name"):
            found.setdefault(interview, set()).add(names.key(name))
        return found

    def names_in(self, interview: Interview) -> frozenset[str]:
        """His names there; one that he shares with somebody only where it is linked with him."""
        linked = self._linked.get(interview.pk, set())
        if interview.subject_id in self.person.keys:
            linked = linked | subjects_of(interview)
        return self.person.full_names | {name for name in self.person.shared if names.key(name) in linked}

    def is_subject(self, interview: Interview) -> bool:
        """He is interviewed, alone or beside others."""
        named = folded(self.names_in(interview)) & subjects_of(interview)
        return interview.subject_id in self.person.keys or bool(named)

    @cached_property
    def own_interviews(self) -> list[Interview]:
        """Of which he is the only subject; one that is linked with somebody else is that one's."""
        unlinked = Q(subject=None) & ~Q(subject_names="")
        rows = Interview.objects.filter(Q(subject__in=self.person.keys) | unlinked)
        return [
            interview
            for interview in rows.select_related("source").defer("text")
            if len(subjects_of(interview)) <= 1 and self.is_subject(interview)
        ]

    @cached_property
    def other_interviews(self) -> list[Interview]:
        """In which others speak of him, or he beside others."""
        own = {interview.pk for interview in self.own_interviews}
        said = Q(pk__in=self._linked) | Q(subject__in=self.person.keys)
        for word in words_to_look_for(self.person.full_names):
            said |= Q(text__icontains=word) | Q(subject_names__icontains=word)
        return [
            row
            for row in Interview.objects.filter(said).exclude(pk__in=own).select_related("source")
            if row.pk in self._linked or self.is_subject(row) or self.person.is_named(row.text)
        ]

    @cached_property
    def citations(self) -> list[Citation]:
        """Behind facts about him, and whatever is quoted from his interviews."""
        sources = [interview.source_id for interview in self.own_interviews]
        return list(
            Citation.objects.filter(
                Q(pk__in=[quote.pk for quote in Citation.objects.backing(self.facts)]) | Q(source__in=sources)
            )
        )

    @cached_property
    def proposals(self) -> list[Proposal]:
        """About him or naming him, in whatever state."""
        own = {interview.pk for interview in self.own_interviews}
        named = {interview.pk: self.names_in(interview) for interview in self.other_interviews}
        return [
            row
            for row in Proposal.objects.filter(interview__in=[*own, *named])
            if row.interview_id in own
            or spans_in(" / ".join((row.person, *map(str, row.fields.values()))), named[row.interview_id])
        ]

    @cached_property
    def mentions(self) -> list[Mention]:
        own = Q(player__in=self.person.keys) | Q(interview__in=[row.pk for row in self.own_interviews])
        spellings = {row.pk: self.names_in(row) for row in self.other_interviews}
        named = Mention.objects.filter(interview__in=spellings)
        linked = list(Mention.objects.filter(own))
        held = {row.pk for row in linked}
        rest = (row for row in named if row.pk not in held)
        return [*linked, *(row for row in rest if spans_in(row.name, spellings[row.interview_id]))]

    def spans_in(self, interview: Interview) -> list[tuple[int, int]]:
        """Where a text of others names him; where he speaks in it too, his answers."""
        spellings = self.names_in(interview)
        found = {*spans_in(interview.text, spellings)}
        found |= {(start, end) for row in self.mentions if row.interview_id == interview.pk for start, end in row.spans}
        speakers = folded(spellings)
        if self.is_subject(interview):
            speakers |= {name.rpartition(" ")[2] for name in speakers}
        found |= {(turn.start, turn.end) for turn in interview.turns.all() if names.key(turn.speaker) in speakers}
        return sorted(found)

    @cached_property
    def beside(self) -> list[Model]:
        """Further names, old addresses, the picture, verdicts, merges, files that were brought."""
        rows: list[Any] = []
        for player in self.players:
            rows += [*player.aliases.all(), *player.former_addresses.all(), *player.verdicts.all()]
            rows += [row for name in ("picture", "complete_lists") if (row := getattr(player, name, None))]
            rows += NotTheSame.objects.naming(player)
        keys = self.person.keys
        rows += Merge.objects.of_model(Player).filter(Q(kept__in=keys) | Q(gone__in=keys))
        rows += RuledOut.objects.filter(player__in=keys)
        rows += Upload.objects.filter(interview__in=[row.pk for row in self.own_interviews])
        return rows

    @cached_property
    def suggestions(self) -> Rows:
        """What readers suggested about him; not where they can be reached, which is not his to know."""
        about_facts = Suggestion.objects.about(self.facts).values("pk")
        rows = list(Suggestion.objects.filter(Q(player__in=self.person.keys) | Q(pk__in=about_facts)))
        for row in rows:
            row.email = ""
        return rows

    @cached_property
    def versions(self) -> Rows:
        """Every version of all these rows, of those too that are no longer there."""
        found: Rows = []
        for model in tracked():
            fields = {each.attname for each in model._meta.concrete_fields}
            if model is Player:
                found += model.history.filter(id__in=self.person.keys)
            elif model is Relationship:
                ours = Q(player_id__in=self.person.keys) | Q(other_id__in=self.person.keys)
                found += model.history.filter(ours | Q(id__in=[fact.pk for fact in self.facts if type(fact) is model]))
            elif "player_id" in fields:
                found += model.history.filter(player_id__in=self.person.keys)
        found += Source.history.filter(id__in=[row.source_id for row in self.own_interviews])
        return [*found, *self._versions_of_quotes(found)]

    def _versions_of_quotes(self, found: Rows) -> Iterator[Any]:
        of_facts: dict[str, set[int]] = {}
        for row in found:
            if issubclass(row.instance_type, Fact):
                of_facts.setdefault(row.instance_type.citation_field, set()).add(row.id)
        quotes = Q(source_id__in=[row.source_id for row in self.own_interviews])
        for name, keys in of_facts.items():
            quotes |= Q(**{f"{name}_id__in": keys})
        yield from Citation.history.filter(quotes)

    @cached_property
    def changes(self) -> Rows:
        return list(Change.objects.filter(pk__in={row.change_id for row in self.versions}))

    @cached_property
    def log(self) -> Rows:
        """What the admin noted about any of his rows."""
        entries = Q(pk__in=[])
        of_model: dict[type[Model], set[str]] = {}
        rows = (*self.players, *self.facts, *self.own_interviews, *(row.source for row in self.own_interviews))
        for row in rows:
            of_model.setdefault(type(row), set()).add(str(row.pk))
        for row in self.versions:
            of_model.setdefault(row.instance_type, set()).add(str(row.id))
        for model, keys in of_model.items():
            entries |= Q(content_type=ContentType.objects.get_for_model(model), object_id__in=keys)
        return list(LogEntry.objects.filter(entries))

    @cached_property
    def concerned(self) -> set[int]:
        """Players on whose pages something goes with him, his own among them."""
        return {*self.person.keys, *(row.player_id for row in (*self.facts, *(each.fact for each in self.citations)))}

    def parts(self) -> list[tuple[str, Rows]]:
        """What there is, in words and rows: for the preview, and for what is handed to him."""
        return [
            (_("his page"), self.players),
            (_("further names, old addresses, picture, verdicts, merges, files"), self.beside),
            (_("what readers have suggested about him"), self.suggestions),
            (_("facts about him, and what others’ pages say of him"), self.facts),
            (_("quotes behind them or out of his interviews"), self.citations),
            (_("interviews with him alone, with their texts"), self.own_interviews),
            (_("sources of these interviews"), [row.source for row in self.own_interviews]),
            (_("names in interviews"), self.mentions),
            (_("proposals of facts about him, with what was decided"), self.proposals),
            (_("decisions"), [each for row in self.proposals for each in row.decisions.all()]),
            (_("versions in the history of all these"), self.versions),
            (_("entries of the page of changes"), self.changes),
            (_("entries of the admin’s log"), self.log),
        ]


def words_to_look_for(spellings: Iterable[str]) -> set[str]:
    """The longest word of each name, in the forms that a database tells apart: SQLite knows no case of umlauts."""
    found: set[str] = set()
    for words in (words for name in spellings for words in spellings_of(name)):
        word = max(words, key=len)
        found |= {word, word.upper(), word.lower()}
    return found


def tracked() -> Iterable[Any]:
    """Every model of the accepted profile that keeps its versions."""
    return [model for model in apps.get_app_config("players").get_models() if hasattr(model, "history")]


def held_of(player: Player) -> dict[str, Any]:
    """All that is held of somebody, as plain values: what he may ask for (Art. 15 GDPR)."""
    holdings = Holdings(person_of(player))
    parts = {words: serializers.serialize("python", rows) for words, rows in holdings.parts() if rows}
    passages = [
        {"interview": str(row), "words": [row.text[slice(*span)] for span in holdings.spans_in(row)]}
        for row in holdings.other_interviews
    ]
    return {"player": player.name, **parts, _("named in interviews with others"): passages}


def folded(spellings: Iterable[str]) -> set[str]:
    return {names.key(name) for name in spellings}


def subjects_of(interview: Interview) -> set[str]:
    """Folded names of who is interviewed."""
    return {names.key(name) for name in interview.subject_names.split(" / ") if name}
