"""What the database holds of clubs and associations, for tests that compare before and after."""

from players.models import Association, Club, ClubAlias


def snapshot() -> list[object]:
    """All rows of the three tables, whole."""
    tables = (Club.objects, ClubAlias.objects, Association.objects)
    return [row for table in tables for row in table.order_by("pk").values_list()]
