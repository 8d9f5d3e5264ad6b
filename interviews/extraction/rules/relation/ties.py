"""What one person can be to another, and why a proposal says so: the reasons of all relations in one place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tie:
    """Types of relation that hold at once, the name of the rule, and its reason in an editor's words."""

    types: tuple[str, ...]
    rule: str
    why: str


_ASKED_FOR_MATE = "the question asks for somebody of the player's team, and the answer names him"
_ASKED_FOR_FRIEND = "the question asks for a friend, and the answer names him"
_COMPETE = "they compete, or competed, for one place in the team"
_ASKED_FOR_RIVAL = "the question asks for a rival for the place, and the answer names him"
_FOLLOWS = "the other took, or takes, the player's place, number or office"

MATE = Tie(("teammate",), "own_mate", "the words call the other the player's team-mate, or one of his own team")
MATE_NAMED = Tie(
    ("teammate",),
    "mate_named",
    "a captain or team-mate is named without saying whose: the player speaks of his own",
)
PLAYED = Tie(("teammate",), "played_together", "the player says that they played, or play, in one team")
SCENE = Tie(("teammate",), "mate_in_scene", "what is told of a match or a training has both in one team")
MATE_TALK = Tie(("teammate",), "mate_talk", "the talk is of the player's team, and nothing puts the other elsewhere")
MATE_ASKED = Tie(("teammate",), "asked_for_mate", _ASKED_FOR_MATE)
BEST_MATE_ASKED = Tie(("teammate", "admired"), "asked_for_best_mate", _ASKED_FOR_MATE)

SCHOOL = Tie(("schoolmate",), "one_school", "they went to one school or sat in one class")
FRIEND = Tie(("friend",), "friend", "the words call the other a friend of the player")
FRIEND_ASKED = Tie(("friend",), "asked_for_friend", _ASKED_FOR_FRIEND)
CLOSE_MATE_ASKED = Tie(("teammate", "friend"), "asked_for_close_mate", _ASKED_FOR_FRIEND)

RIVAL = Tie(("rival",), "rival", _COMPETE)
RIVAL_MATE = Tie(("rival", "teammate"), "rival_mate", _COMPETE)
RIVAL_ASKED = Tie(("rival",), "asked_for_rival", _ASKED_FOR_RIVAL)
RIVAL_MATE_ASKED = Tie(("rival", "teammate"), "asked_for_rival_mate", _ASKED_FOR_RIVAL)
BEFORE = Tie(("predecessor",), "predecessor", "the player took the other's place, number or office")
BEFORE_ASKED = Tie(
    ("predecessor",),
    "asked_for_predecessor",
    "the question asks who was there before the player, and the answer names him",
)
AFTER = Tie(("successor",), "successor", _FOLLOWS)
NEXT = Tie(("successor", "teammate"), "successor_mate", _FOLLOWS)
NEXT_ASKED = Tie(
    ("successor", "teammate"),
    "asked_for_successor",
    "the question asks who comes after the player, and the answer names him",
)

COACH = Tie(("coach",), "own_coach", "the words call the other the player's coach")
COACH_NAMED = Tie(("coach",), "coach_named", "a coach is named without saying whose: the player speaks of his own")
UNDER = Tie(("coach",), "played_under", "the player played under the other")
COACHED = Tie(("coach",), "coached", "the other trained the player, or decided where and whether he played")
COACH_ASKED = Tie(("coach",), "asked_for_coach", "the question asks for a coach, and the answer names him")

IDOL = Tie(("role_model",), "idol", "the words call the other a role model, idol or hero of the player")
FOLLOWED = Tie(("role_model",), "followed", "the player says whom he looked up to, studied or wanted to be like")
IDOL_ASKED = Tie(
    ("role_model",), "asked_for_idol", "the question asks for a role model, and the answer names the other"
)
PRAISED = Tie(("admired",), "praised", "the player praises the other, or names him as a favourite")
PRAISED_TOO = Tie(("admired",), "praised_too", "what the sentence before praises in another is said of him, too")
NUMBER_OF = Tie(("admired",), "number_of", "the player wears his number because of the other")
FAVOURITE_ASKED = Tie(
    ("admired",),
    "asked_for_favourite",
    "the question asks for a favourite or for the best, and the answer names the other",
)
