"""What the rows and columns of interviews are called at the desk.

A verbose name in a field would be a migration for each; `kb.apps` gives these to the fields that name none themselves.
"""

from __future__ import annotations

from typing import Final

from django.utils.translation import pgettext_lazy

ROWS: Final = {
    "interview": (pgettext_lazy("rows", "interview"), pgettext_lazy("rows", "interviews")),
    "turn": (pgettext_lazy("rows", "turn"), pgettext_lazy("rows", "turns")),
    "mention": (pgettext_lazy("rows", "mention"), pgettext_lazy("rows", "mentions")),
    "ruled out": (pgettext_lazy("rows", "ruled out"), None),
    "review lock": (pgettext_lazy("rows", "review lock"), pgettext_lazy("rows", "review locks")),
    "proposal": (pgettext_lazy("rows", "proposal"), pgettext_lazy("rows", "proposals")),
    "proposal quote": (pgettext_lazy("rows", "proposal quote"), pgettext_lazy("rows", "proposal quotes")),
    "decision": (pgettext_lazy("rows", "decision"), pgettext_lazy("rows", "decisions")),
    "batch": (pgettext_lazy("rows", "batch"), None),
    "upload": (pgettext_lazy("rows", "upload"), pgettext_lazy("rows", "uploads")),
}

COLUMNS: Final = {
    "text": pgettext_lazy("column", "text"),
    "fingerprint": pgettext_lazy("column", "fingerprint"),
    "file name": pgettext_lazy("column", "file name"),
    "encoding": pgettext_lazy("column", "encoding"),
    "subject names": pgettext_lazy("column", "subject names"),
    "subject": pgettext_lazy("column", "subject"),
    "imported at": pgettext_lazy("column", "imported at"),
    "imported by": pgettext_lazy("column", "imported by"),
    "interview": pgettext_lazy("column", "interview"),
    "type": pgettext_lazy("column", "type"),
    "spans": pgettext_lazy("column", "spans"),
    "by hand": pgettext_lazy("column", "by hand"),
    "alias": pgettext_lazy("column", "alias"),
    "mention": pgettext_lazy("column", "mention"),
    "user": pgettext_lazy("column", "user"),
    "seen at": pgettext_lazy("column", "seen at"),
    "taken from": pgettext_lazy("column", "taken from"),
    "part of": pgettext_lazy("column", "part of"),
    "person": pgettext_lazy("column", "person"),
    "fields": pgettext_lazy("column", "fields"),
    "club keys": pgettext_lazy("column", "club keys"),
    "rule": pgettext_lazy("column", "rule"),
    "time note": pgettext_lazy("column", "time note"),
    "proposal": pgettext_lazy("column", "proposal"),
    "corrected": pgettext_lazy("column", "corrected"),
    "refused": pgettext_lazy("column", "refused"),
    "batch": pgettext_lazy("column", "batch"),
    "choices": pgettext_lazy("column", "choices"),
    "changed": pgettext_lazy("column", "changed"),
    "citations": pgettext_lazy("column", "citations"),
    "confirmed by": pgettext_lazy("column", "confirmed by"),
    "heartbeat": pgettext_lazy("column", "heartbeat"),
    "worker": pgettext_lazy("column", "worker"),
    "cancel wished": pgettext_lazy("column", "cancel wished"),
    "total": pgettext_lazy("column", "total"),
    "seconds": pgettext_lazy("column", "seconds"),
    "dealt with": pgettext_lazy("column", "dealt with"),
    "archive": pgettext_lazy("column", "archive"),
    "kept as": pgettext_lazy("column", "kept as"),
    "size": pgettext_lazy("column", "size"),
    "record": pgettext_lazy("column", "record"),
    "turns": pgettext_lazy("column", "turns"),
    "cards": pgettext_lazy("column", "cards"),
    "coverage": pgettext_lazy("column", "coverage"),
    "notes": pgettext_lazy("column", "notes"),
    "same as": pgettext_lazy("column", "same as"),
    "problem": pgettext_lazy("column", "problem"),
    "place": pgettext_lazy("column", "place"),
}
