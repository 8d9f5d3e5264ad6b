from django.db import migrations

from players.models.indexed import known_in_quote
from players.words import typos
from players.words.forms import name_words, quote_tokens

A_TIME = 500


def fill(apps, schema_editor):
    """The names and quotes that are there already."""
    by_kind = {
        ("player", "Player"): ("player_id", "pk"),
        ("player_alias", "PlayerAlias"): ("player_id", "player_id"),
        ("club", "Club"): ("club_id", "pk"),
        ("club_alias", "ClubAlias"): ("club_id", "club_id"),
    }
    name_model = apps.get_model("players", "FindableName")
    in_names, in_quotes = set(), set()
    for (field, model), (owner, key) in by_kind.items():
        rows = []
        for row in apps.get_model("players", model).objects.order_by("pk").iterator():
            words = name_words(row.name)
            in_names.update(words.latin)
            rows.append(
                name_model(
                    words=" ".join(sorted(words.tokens)), **{f"{field}_id": row.pk, owner: getattr(row, key)}
                )
            )
        name_model.objects.bulk_create(rows, batch_size=A_TIME)
    quote_model = apps.get_model("players", "FindableQuote")
    rows = []
    for pk, quote in apps.get_model("players", "Citation").objects.order_by("pk").values_list("pk", "quote").iterator():
        in_quotes.update(known_in_quote(quote))
        rows.append(quote_model(citation_id=pk, words=" ".join(sorted(quote_tokens(quote)))))
    quote_model.objects.bulk_create(rows, batch_size=A_TIME)
    misspelling = apps.get_model("players", "Misspelling")
    for words, is_name in ((in_names, True), (in_quotes, False)):
        misspelling.objects.bulk_create(
            (
                misspelling(form=form, word=word, in_names=is_name)
                for word in sorted(words)
                if len(word) <= 100
                for form in sorted(typos.left_out(word, 2 if is_name else 1))
            ),
            batch_size=A_TIME,
        )


class Migration(migrations.Migration):

    dependencies = [
        ('players', '0018_what_is_searched'),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
