"""The four roles of the desk, as groups: importer, editor, reviewer, administrator.

Only the groups: on a new database no permission exists before Django has made them after the last migration
(post_migrate). `interviews.roles.make_groups` gives each group its permissions then, and again after every migration,
so that a group is complete whenever a model has come.
"""

from django.db import migrations

ROLES = ("importer", "editor", "reviewer", "administrator")


def make_groups(apps, schema_editor):
    for name in ROLES:
        apps.get_model("auth", "Group").objects.get_or_create(name=name)


class Migration(migrations.Migration):
    dependencies = [
        ("kb", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    # going back keeps the groups: somebody may be in them
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
