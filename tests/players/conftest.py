"""Who sits at the desk, for the tests of the admin."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from interviews.roles import make_groups
from tests.builders import make_user


@pytest.fixture
def desk(client: Client) -> Callable[[str], Client]:
    """desk("editor"): the client, signed in as a member of that group."""

    def sign_in(role: str) -> Client:
        make_groups()
        user = make_user("reader")
        user.is_staff = True
        user.save()
        user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        return client

    return sign_in
