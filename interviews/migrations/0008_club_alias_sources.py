"""Names of clubs from interviews wait for the release of their source too; what drafts were called is for editors."""

from django.db import migrations


def name_sources(apps, _schema_editor):
    decisions = apps.get_model("interviews", "Decision").objects.filter(kind="accept", undone_at=None)
    given = {
        pk: source
        for choices, source in decisions.values_list("choices", "proposal__interview__source")
        for pk in choices.get("drafts", {}).get("club_aliases", ())
    }
    _change(apps, "ClubAlias", {pk: {"source_id": source} for pk, source in given.items()})


def keep_names_of_drafts(apps, _schema_editor):
    for merge in apps.get_model("players", "Merge").objects.filter(state="done", act="merge"):
        was_public = merge.snapshot.get("published_at") or merge.snapshot.get("status") not in (None, "draft")
        if was_public:
            continue
        made = [(entry["model"], entry["pk"]) for entry in merge.journal if entry["done"] == "made"]
        for model in ("PlayerAlias", "ClubAlias", "FormerAddress"):
            keys = [pk for name, pk in made if name == f"players.{model.lower()}"]
            _change(apps, model, dict.fromkeys(keys, {"visibility": "editors"}))


def _change(apps, model, columns_by_pk):
    """The rows, and their versions: restored, they are no more public."""
    for row in apps.get_model("players", model).objects.filter(pk__in=columns_by_pk):
        columns = columns_by_pk[row.pk]
        for name, value in columns.items():
            setattr(row, name, value)
        row.save(update_fields=list(columns))
        if model != "FormerAddress":
            apps.get_model("players", f"Historical{model}").objects.filter(id=row.pk).update(**columns)


class Migration(migrations.Migration):
    dependencies = [
        ("interviews", "0007_alias_sources"),
        ("players", "0013_names_of_drafts"),
    ]

    operations = [
        migrations.RunPython(name_sources, migrations.RunPython.noop),
        migrations.RunPython(keep_names_of_drafts, migrations.RunPython.noop),
    ]
