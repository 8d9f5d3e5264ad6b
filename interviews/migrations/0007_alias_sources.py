"""Names that interviews have given so far wait for the release of their source, as new ones do."""

from django.db import migrations


def name_sources(apps, _schema_editor):
    given = dict(
        apps.get_model("interviews", "Mention")
        .objects.filter(alias__isnull=False)
        .values_list("alias", "interview__source")
    )
    decisions = apps.get_model("interviews", "Decision").objects.filter(kind="accept", undone_at=None)
    for choices, source in decisions.values_list("choices", "proposal__interview__source"):
        given.update((pk, source) for pk in choices.get("drafts", {}).get("player_aliases", ()))
    versions = apps.get_model("players", "HistoricalPlayerAlias").objects
    for alias in apps.get_model("players", "PlayerAlias").objects.filter(pk__in=given, source=None):
        alias.source_id = given[alias.pk]
        alias.save(update_fields=["source"])
        versions.filter(id=alias.pk, source=None).update(source_id=given[alias.pk])  # restored, it is no more public


class Migration(migrations.Migration):
    dependencies = [
        ("interviews", "0006_who_confirmed"),
        ("players", "0012_alias_source"),
    ]

    operations = [migrations.RunPython(name_sources, migrations.RunPython.noop)]
