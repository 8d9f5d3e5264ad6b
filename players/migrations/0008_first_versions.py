"""What was there before history began gets a first version: one statement for each table, whatever its length."""

from django.db import migrations
from django.utils import timezone

WHAT = "as it stood when history began"
MODELS = (
    *("player", "playeralias", "club", "clubalias", "source", "completelists", "citation"),
    *("careerstep", "eligibility", "relationship", "detail"),
    *("nationality", "ancestor", "residence", "appearance", "associationchange"),
)
STAMP = ("history_date", "history_type", "history_change_reason", "change_id", "history_user_id")


def keep_first_versions(apps, schema_editor):
    connection = schema_editor.connection
    quote = connection.ops.quote_name
    full = [name for name in MODELS if apps.get_model("players", name).objects.exists()]
    if not full:
        return
    change = apps.get_model("players", "Change").objects.create(what=WHAT)
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    for name in full:
        model, history = apps.get_model("players", name), apps.get_model("players", f"historical{name}")
        held = {field.column for field in model._meta.concrete_fields}
        columns = [field.column for field in history._meta.concrete_fields if field.column in held]
        listed = ", ".join(map(quote, columns))
        stamp = ", ".join(map(quote, STAMP))
        sql = (
            f"INSERT INTO {quote(history._meta.db_table)} ({listed}, {stamp}) "
            f"SELECT {listed}, %s, '+', NULL, %s, NULL FROM {quote(model._meta.db_table)} "
            f"WHERE id NOT IN (SELECT id FROM {quote(history._meta.db_table)})"
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [now, change.pk])


def forget_first_versions(apps, schema_editor):
    changes = apps.get_model("players", "Change").objects.filter(what=WHAT, by=None)
    for name in MODELS:
        history = apps.get_model("players", f"historical{name}")
        history.objects.filter(change__in=changes)._raw_delete("default")
    changes.delete()


class Migration(migrations.Migration):
    dependencies = [("players", "0007_second_pair_of_eyes")]
    operations = [migrations.RunPython(keep_first_versions, forget_first_versions)]
