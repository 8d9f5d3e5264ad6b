"""The migration that makes the four groups."""

import importlib

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

from interviews import roles

MIGRATION = importlib.import_module("kb.migrations.0002_roles")


@pytest.mark.django_db
def test_a_migration_makes_the_groups_and_leaves_those_that_are_there() -> None:
    Group.objects.filter(name="editor").delete()
    kept = Group.objects.get(name="reviewer")
    MIGRATION.make_groups(apps, None)
    assert set(Group.objects.values_list("name", flat=True)) == {*roles.PERMISSIONS, roles.ADMINISTRATOR}
    assert Group.objects.get(name="reviewer") == kept
    assert not Group.objects.get(name="editor").permissions.exists()
    roles.make_groups()  # what follows every migration
    assert Group.objects.get(name="editor").permissions.count() == len(roles.PERMISSIONS["editor"])
