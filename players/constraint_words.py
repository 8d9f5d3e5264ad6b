"""What the database would refuse, in plain words that say what to do."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

# by constraint: the field that it is about, "" for the whole form, and what to do
REFUSALS = {
    "nationality_by_birth_needs_no_date": ("since", _("By birth: it began with the birth. Leave the date empty.")),
    "nationality_only_what_is_lost_ended": ("status", _("Only a nationality that is lost has a day or a way of loss.")),
    "residence_has_a_start_or_a_school": ("start", _("Give the date, or say that he went to school there.")),
    "residence_ends_after_it_starts": ("end", _("The end lies before the beginning.")),
    "careerstep_ends_after_it_starts": ("end", _("The end lies before the beginning.")),
    "appearance_friendly_is_no_final_tournament": ("official", _("A match of a final tournament is no friendly.")),
    "associationchange_is_between_two": ("new", _("A change leads to another association.")),
    "detail_only_a_birthplace_has_a_territory": ("territory", _("Only a birthplace has a territory.")),
    "detail_has_the_value_of_its_kind": ("", _("The value of this kind is missing.")),
    "detail_height_is_human": ("number", _("A height is between 100 and 230 cm.")),
    "detail_shirt_number_has_two_digits": ("number", _("A shirt number is between 0 and 99.")),
    "relationship_family_has_a_role_and_no_page": (
        "role",
        _("A relative has a role and no page; others have no role."),
    ),
    "relationship_a_relatives_name_is_kept": ("visibility", _("A relative's name is for editors only.")),
    "detail_health_is_internal": ("visibility", _("An injury is internal.")),
    "relationship_names_somebody": ("other_name", _("Say who it is.")),
    "relationship_not_with_himself": ("other", _("Choose somebody else.")),
    "relationship_detail_has_a_kind": ("detail_kind", _("A detail has a kind, and a kind its detail.")),
    "eligibility_says_one_thing": ("", _("Give one of status, stance and basis.")),
    "eligibility_ground_has_no_level": ("level", _("A ground has no level.")),
    "derived_says_from_what": ("derivation", _("Say what it was derived from.")),
    "ended_says_why": ("state_reason", _("Say why.")),
    "player_minors_never_public": ("visibility", _("A minor is never public.")),
    "playeralias_once_for_each_player": ("name", _("He has this name already.")),
    "clubalias_once_for_each_club": ("name", _("It has this name already.")),
    "clubalias_plain_means_one_club": ("kind", _("The name means another club already: call it ambiguous.")),
}


def in_words(message: str) -> str:
    """What Django says of a constraint, as a sentence that says what to do; anything else as it is."""
    return next((str(words) for name, (_field, words) in REFUSALS.items() if f"_{name}" in message), message)
