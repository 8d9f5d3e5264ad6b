"""What the rules of eligibility say, in sentences that a reader understands. Nothing here asks for a ruling.

Keys and kinds are those of `players.eligibility`; a test holds the two lists together. What is missing starts small,
as it stands behind "Missing:".
"""

from __future__ import annotations

from datetime import date
from typing import Final

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from players.dates import PartialDate
from players.eligibility.claims import Need, Reason
from players.eligibility.facts import Appearance, Known
from players.eligibility.rulesets import RULESETS, RuleSet
from players.eligibility.tie import is_official
from players.eligibility.verdict import Verdict
from players.eligibility.what_if import Answer
from players.on_record import World
from players.states import state
from players.wording import date_words

SHORT: Final = {
    "eligible": _("may play"),
    "bound": _("tied to it"),
    "can_switch": _("could change to it"),
    "not_eligible": _("may not play"),
    "unknown": _("not decided"),
}

# why somebody may not play, where one reason says it; the first that there is
WHY_NOT: Final = {
    "nationality_only_entitled": _("may not play for it, but could once the nationality is granted"),
    "nationality_not_held": _("may not play for it, its nationality is not held"),
    "nationality_not_permanent": _("may not play for it, its nationality is not a permanent one"),
    "change_used": _("may not play for it, the one change that the rules allow is used"),
    "fielded_for_new": _("may not play for it, the one change that the rules allow is used"),
    "official_match": _("may not play for it, tied to another association, and no ground for a change is met"),
}

NEEDS: Final = {
    "nationality": _("is the %(nationality)s nationality held, and since when?"),
    "nationality_since": _("on which day was the %(nationality)s nationality acquired?"),
    "nationality_basis": _("is the %(nationality)s nationality held since birth, or was it acquired later?"),
    "nationality_loss": _("was the %(nationality)s nationality lost against the player’s will?"),
    "birth_date": _("on which day was the player born?"),
    "birth_territory": _("in which country of today was the player born?"),
    "ancestor_birth": _("where were the parents and grandparents born?"),
    "residence": _("how long did the player live in %(country)s without a break, and since when?"),
    "move_reason": _("why did the player move to %(country)s: to play for its team, or for another reason?"),
    "schooling": _("did the player go to school in %(country)s for five years before turning 18?"),
    "matches": _("were the matches for %(country)s official or friendlies, and when were they played?"),
    "match_list": _("which matches for a national team were played in all, and which of them were official?"),
    "fielded": _("has %(country)s fielded the player since the change?"),
    "conflict": _("which of the official matches on record is wrong, or was a change of association granted?"),
    "fifa_decision": _("what does FIFA decide under article %(article)s?"),
}
STATELESS: Final = _("what does FIFA decide for a player without a nationality?")  # article 8

WHO_WAS_BORN: Final = {
    "mother": _("where was the mother born?"),
    "father": _("where was the father born?"),
    "parent": _("where were the parents born?"),
    "grandparent": _("where were the grandparents born?"),
}

# what `rulesets.UNCONFIRMED` says, for readers
UNCONFIRMED: Final = {
    "stateless": _("article 8: FIFA decides for players without a nationality"),
    "purpose": _("7.1(d)(ii): who moved between 10 and 18 must not have moved to play for the team"),
    "registered": _("7.1: a nationality registered later on the strength of descent needs a link as a new one does"),
    "return_link": _("9: who returns to his first association needs the link as well"),
    "schooling": _("6.2: five years of schooling take the place of residence between the British associations"),
    "shared_elsewhere": _("6.1: nationalities shared outside Great Britain and Denmark"),
    "younger_association": _("9.2(d): the new association joined FIFA after his first official match"),
    "nationality_lost": _("9.2(e): the old nationality was lost for good and against his will"),
    "u23": _("U23 and Olympic teams are no A team"),
}

REASONS: Final = {
    # the nationality
    "nationality_held": _("The %(nationality)s nationality is held."),
    "nationality_not_held": _("The %(nationality)s nationality is not held."),
    "nationality_unknown": _("It is not known whether the %(nationality)s nationality is held."),
    "nationality_not_permanent": _("The %(nationality)s nationality is not a permanent one."),
    "nationality_only_entitled": _(
        "There is a right to the %(nationality)s nationality, but it has not been granted yet, and only that counts."
    ),
    "nationality_shared": _(
        "Several associations share the %(nationality)s nationality, so a link to this one counts."
    ),
    "nationality_since_birth": _("The %(nationality)s nationality is held since birth, no further link is asked."),
    "nationality_by_descent": _("The %(nationality)s nationality was registered by descent, no further link is asked."),
    "nationality_new": _("The %(nationality)s nationality was acquired after birth, so a link to the country counts."),
    "basis_unknown": _(
        "It is not known whether the %(nationality)s nationality is held since birth or was acquired later."
    ),
    "stateless": _("The player holds no nationality at all; what then counts FIFA decides."),
    # the link to the territory
    "born_there": _("The player was born in %(country)s."),
    "not_born_there": _("The player was not born in %(country)s."),
    "birth_territory_unknown": _("It is not known in which country of today the player was born."),
    "parent_born_there": _("The mother or the father was born in %(country)s."),
    "no_parent_born_there": _("Neither the mother nor the father was born in %(country)s."),
    "parent_birth_unknown": _("It is not known whether the mother or the father was born in %(country)s."),
    "grandparent_born_there": _("A grandparent was born in %(country)s."),
    "no_grandparent_born_there": _("No grandparent was born in %(country)s."),
    "grandparent_birth_unknown": _("It is not known whether a grandparent was born in %(country)s."),
    "lived_there": _("The player has lived in %(country)s long enough."),
    "not_lived_there": _("The player has not lived in %(country)s."),
    "not_lived_long_enough": _("The player has not lived in %(country)s long enough; the years end on %(date)s."),
    "left_too_soon": _("The player has lived in %(country)s, but not long enough."),
    "residence_unknown": _("It is not known whether the player has lived in %(country)s long enough."),
    "residence_replaced": _("Between the British associations the years of living there do not count."),
    "schooled_there": _("The player went to school in %(country)s for five years."),
    "not_schooled_there": _("The player did not go to school in %(country)s for five years."),
    "schooling_unknown": _("It is not known whether the player went to school in %(country)s for five years."),
    "age_at_move_unknown": _("It is not known at which age the player moved to %(country)s."),
    "purpose_unknown": _("It is not known whether the move to %(country)s was made to play for its team."),
    "moved_for_other_reasons": _("The move to %(country)s was made for other reasons than to play for its team."),
    "moved_for_team": _("The move to %(country)s was made to play for its team."),
    # the tie
    "official_match": _("An official match for %(country)s ties the player to it."),
    "changed_to": _("A change of association to %(country)s was granted."),
    "kind_of_match_unknown": _("It is not known whether a match for %(country)s was official."),
    "matches_not_complete": _("The matches on record tie the player to nobody, but there may have been more."),
    "tied_to_several": _("There are official matches for several associations on record, and no change granted."),
    # the change
    "first_change": _("No change of association is on record, and FIFA lists every one that it grants."),
    "change_used": _("The one change of association is used: to %(country)s."),
    "several_changes": _("More than one change of association is on record; whether there is a way back is not clear."),
    "fielded_for_new": _("%(country)s has fielded the player since the change, so there is no way back."),
    "not_fielded_for_new": _("%(country)s has not fielded the player since the change, so there is a way back."),
    "fielded_for_new_unknown": _("It is not known whether %(country)s has fielded the player since the change."),
    "below_a": _("No official match for %(country)s was one of the senior team."),
    "official_a_match": _("An official match for %(country)s was one of the senior team."),
    "level_unknown": _("It is not known whether an official match was played for the senior team of %(country)s."),
    "held_at_first_match": _("The %(nationality)s nationality was held at the first official match."),
    "not_held_at_first_match": _("The %(nationality)s nationality was not held at the first official match."),
    "held_at_first_match_unknown": _(
        "It is not known whether the %(nationality)s nationality was held at the first official match."
    ),
    "under_age_at_last_match": _("The last official match for %(country)s was before the player turned %(age)s."),
    "over_age_at_last_match": _("An official match for %(country)s was on or after the day the player turned %(age)s."),
    "age_at_last_match_unknown": _(
        "It is not known whether the last official match for %(country)s was before the player turned %(age)s."
    ),
    "few_a_matches": _("No more than %(most)s matches for the senior team of %(country)s, friendlies included."),
    "too_many_a_matches": _("More than %(most)s matches for the senior team of %(country)s, friendlies included."),
    "number_of_a_matches_unknown": _(
        "It is not known whether there were more than %(most)s matches for the senior team of %(country)s."
    ),
    "wait_over": _("The last match for the senior team of %(country)s is %(years)s years ago or more."),
    "wait_not_over": _(
        "The last match for the senior team of %(country)s is less than %(years)s years ago; they end on %(date)s."
    ),
    "wait_unknown": _("It is not known whether the last match for the senior team of %(country)s is long enough ago."),
    "played_in_finals": _("A match for %(country)s was one of the finals of a World Cup or of a continent."),
    "not_played_in_finals": _("No match for %(country)s was one of the finals of a World Cup or of a continent."),
    "finals_unknown": _(
        "It is not known whether a match for %(country)s was one of the finals of a World Cup or of a continent."
    ),
    "joined_after_first_match": _("%(country)s joined FIFA on %(date)s, after the first official match."),
    "first_match_unknown": _("It is not known whether %(country)s joined FIFA after the first official match."),
    "official_match_since": _("There was an official match for %(country)s on or after %(date)s."),
    "no_official_match_since": _("There was no official match for %(country)s on or after %(date)s."),
    "official_match_since_unknown": _("It is not known whether an official match for %(country)s came after that."),
    "taken_up_soon_unknown": _("It is not known whether the %(nationality)s nationality was taken up soon enough."),
    "nationality_lost": _("The %(nationality)s nationality was lost."),
    "lost_against_his_will": _("The %(nationality)s nationality was lost against the player’s will."),
    "given_up": _("The %(nationality)s nationality was not lost against the player’s will."),
    "loss_unknown": _("It is not known whether the %(nationality)s nationality was lost against the player’s will."),
}

ANSWERS: Final = {
    "nationality_since_birth": _("if the %(nationality)s nationality is held since birth"),
    "nationality_acquired_later": _("if the %(nationality)s nationality was acquired later"),
    "nationality_not_held": _("if the %(nationality)s nationality is not held"),
    "nationality_before_first_match": _("if the %(nationality)s nationality was held at the first official match"),
    "nationality_after_first_match": _("if the %(nationality)s nationality came after the first official match"),
    "loss_against_his_will": _("if the %(nationality)s nationality was lost against the player’s will"),
    "loss_otherwise": _("if the %(nationality)s nationality was lost otherwise"),
    "match_list_complete": _("if no further match for a national team was played"),
    "born_there": _("if the player was born in %(country)s"),
    "born_elsewhere": _("if the player was born elsewhere"),
    "moved_for_other_reasons": _("if the move to %(country)s was made for other reasons"),
    "moved_for_team": _("if the move to %(country)s was made to play for its team"),
    "schooled_there": _("if the player went to school in %(country)s for five years"),
    "not_schooled_there": _("if the player did not go to school in %(country)s for five years"),
    "lived_long_enough": _("if the player lived in %(country)s long enough"),
    "not_lived_long_enough": _("if the player did not live in %(country)s long enough"),
    "fielded_for_new": _("if %(country)s has fielded the player since the change"),
    "not_fielded_for_new": _("if %(country)s has not fielded the player since the change"),
}

# of one match, of several
MATCH_ANSWERS: Final = {
    "matches_friendly": (_("if %(matches)s was a friendly"), _("if %(matches)s were friendlies")),
    "matches_official": (_("if %(matches)s was official"), _("if %(matches)s were official")),
    "matches_not_fielded": (
        _("if the player was not on the pitch in %(matches)s"),
        _("if the player was not on the pitch in %(matches)s"),
    ),
    "matches_fielded": (
        _("if the player was on the pitch in %(matches)s"),
        _("if the player was on the pitch in %(matches)s"),
    ),
}

ANCESTOR_ANSWERS: Final = {
    "ancestor_born_there": {
        "mother": _("if the mother was born there"),
        "father": _("if the father was born there"),
        "parent": _("if a parent was born there"),
        "grandparent": _("if a grandparent was born there"),
    },
    "ancestor_born_elsewhere": {
        "mother": _("if the mother was born elsewhere"),
        "father": _("if the father was born elsewhere"),
        "parent": _("if the parents were born elsewhere"),
        "grandparent": _("if the grandparents were born elsewhere"),
    },
}


def outcome_words(ruling: Verdict) -> str:
    """What the rules say, behind the association's name: "may play, perhaps tied to it already"."""
    if ruling.outcome == "unknown":
        return gettext("not decided by what we know")
    if ruling.outcome == "can_switch":
        return _change_words(ruling)
    if ruling.outcome == "not_eligible":
        return _refusal_words(ruling)
    if ruling.outcome == "bound" and any(reason.text == "official_match" for reason in ruling.reasons):
        return gettext("tied to it by an official match")
    return short_words(ruling.outcome, ruling.tie_unknown)


def short_words(outcome: str, tie_unknown: bool = False) -> str:
    """For lists: "may play", "could change to it"."""
    words = str(SHORT[outcome])
    return gettext("%(outcome)s, perhaps tied to it already") % {"outcome": words} if tie_unknown else words


def missing_words(needs: tuple[Need, ...], world: World, known: Known | None = None) -> str:
    """ "Missing: where was the mother born? On which day was the player born?"; "" where nothing is."""
    if not needs:
        return ""
    first, *others = (need_words(need, world, known) for need in needs)
    return gettext("Missing: %(questions)s") % {"questions": " ".join([first, *map(_capital, others)])}


def need_words(need: Need, world: World, known: Known | None = None) -> str:
    """The missing fact as a question, starting small; by what is known of the matches in so many words."""
    if need.kind == "ancestor_birth" and need.about in WHO_WAS_BORN:
        return str(WHO_WAS_BORN[need.about])
    if need.kind == "matches" and known and (unclear := _unclear(known, need.about)):
        return _asked_of(unclear, world)
    if need == Need("fifa_decision", "8"):
        return str(STATELESS)
    return str(NEEDS[need.kind]) % {**_named(need.about, world), "article": need.about}


def reason_words(reason: Reason, world: World, rules: RuleSet = RULESETS[-1]) -> str:
    """One step of a verdict as a sentence, with the figures of the rule set it was made by."""
    figures = {"age": rules.age_limit, "most": rules.max_a_matches, "years": rules.wait_years}
    return str(REASONS[reason.text]) % {**_named(reason.about, world), **figures, "date": _day(reason.on)}


def article_words(reason: Reason) -> str:
    """ "article 9.2(a)", "article 8, unconfirmed"."""
    words = gettext("article %(article)s") % {"article": reason.article}
    return words if reason.confirmed else gettext("%(article)s, unconfirmed") % {"article": words}


def answer_words(answer: Answer, world: World, known: Known | None = None) -> str:
    """ "if the U15 match for Japan was a friendly: could change to it"."""
    outcome = answer.verdict.outcome
    then = gettext("still not decided") if outcome == "unknown" else short_words(outcome, answer.verdict.tie_unknown)
    if day := answer.verdict.not_before:
        then = gettext("%(outcome)s; a change not before %(date)s") % {"outcome": then, "date": _day(day)}
    return gettext("%(condition)s: %(outcome)s") % {"condition": _condition(answer, world, known), "outcome": then}


def _condition(answer: Answer, world: World, known: Known | None) -> str:
    if answer.key in ANCESTOR_ANSWERS:
        return str(ANCESTOR_ANSWERS[answer.key][answer.about])
    if answer.key in MATCH_ANSWERS:
        unclear = [one for one in _unclear(known, answer.about) if is_official(one) is None] if known else []
        one, several = MATCH_ANSWERS[answer.key]
        text = one if len(unclear) == 1 and not _stands_for_several(unclear) else several
        return str(text) % {"matches": _matches(unclear, answer.about, world)}
    return str(ANSWERS[answer.key]) % _named(answer.about, world)


def _change_words(ruling: Verdict) -> str:
    if ruling.ground == "return":
        return gettext("could change back to it, with a request that only FIFA grants")
    rests_on = [reason for reason in ruling.reasons if reason.article.startswith(f"9.2({ruling.ground}")]
    text = (
        gettext("could change to it, with a request that only FIFA grants (ground %(ground)s)")
        if all(reason.confirmed for reason in rests_on)
        else gettext("could change to it, with a request that only FIFA grants (ground %(ground)s, unconfirmed)")
    )
    return text % {"ground": ruling.ground}


def _refusal_words(ruling: Verdict) -> str:
    if ruling.not_before:
        return gettext("may not play for it; a change not before %(date)s") % {"date": _day(ruling.not_before)}
    texts = {reason.text for reason in ruling.reasons}
    return str(next((words for text, words in WHY_NOT.items() if text in texts), _("may not play for it")))


def _unclear(known: Known, code: str) -> list[Appearance]:
    """Matches for it of which kind or day is not known; those in which he was not fielded tell nothing."""
    mine = (one for one in known.appearances if one.association.code == code and one.fielded is not False)
    return [one for one in mine if is_official(one) is None or one.day is None]


def _stands_for_several(matches: list[Appearance]) -> bool:
    """ "Plays for the U21" is no single match."""
    return any(match.id.startswith("eligibility-") for match in matches)


def _asked_of(unclear: list[Appearance], world: World) -> str:
    several = len(unclear) > 1 or _stands_for_several(unclear)
    words = {"matches": _matches(unclear, unclear[0].association.code, world)}
    no_kind = any(match.official is None for match in unclear)
    no_day = any(match.day is None for match in unclear)
    number = 2 if several else 1
    if no_kind and no_day:
        text = ngettext(
            "was %(matches)s official or a friendly, and when was it played?",
            "were %(matches)s official or friendlies, and when were they played?",
            number,
        )
    elif no_kind:
        text = ngettext("was %(matches)s official or a friendly?", "were %(matches)s official or friendlies?", number)
    elif any(match.fielded is None for match in unclear):
        text = gettext("was the player on the pitch in %(matches)s?")
    else:
        text = ngettext("when was %(matches)s played?", "when were %(matches)s played?", number)
    return text % words


def _matches(matches: list[Appearance], code: str, world: World) -> str:
    """ "the U15 match for Japan", "the matches for Germany"."""
    levels = {match.level for match in matches}
    level = levels.pop() if len(levels) == 1 else None
    country = _named(code, world)["country"]
    number = 1 if len(matches) == 1 and not _stands_for_several(matches) else 2
    if level is None:
        return ngettext("the match for %(country)s", "the matches for %(country)s", number) % {"country": country}
    text = ngettext("the %(level)s match for %(country)s", "the %(level)s matches for %(country)s", number)
    return text % {"level": gettext("senior") if level == "A" else level, "country": country}


def _named(about: str, world: World) -> dict[str, str]:
    """What a key is about, as a country and as a nationality: it is one of the two."""
    row = world.by_code.get(about)
    return {"country": row.name if row else about, "nationality": state(about).adjective}


def _day(day: date | None) -> str:
    return date_words(PartialDate.of_day(day)) if day else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
