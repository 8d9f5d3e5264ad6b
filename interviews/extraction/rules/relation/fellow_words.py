"""What the tables of team-mates, schoolmates and friends share: types, reasons."""

MATE, SCHOOL, FRIEND = ("teammate",), ("schoolmate",), ("friend",)
WHY_ROLE = "the words call the other the player's team-mate, or one of his own team"
WHY_PLAYED = "the player says that they played, or play, in one team"
WHY_SCENE = "what is told of a match or a training has both in one team"
WHY_SCHOOL = "they went to one school or sat in one class"
WHY_FRIEND = "the words call the other a friend of the player"
WHY_ASKED = "the question asks for somebody of the player's team, and the answer names him"
WHY_ASKED_FRIEND = "the question asks for a friend, and the answer names him"
