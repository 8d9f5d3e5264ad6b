"""The single keys of the review, and what the mouse and the text do there without a reload."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from interviews import review
from interviews.models import Decision, Proposal
from players.models import CareerStep, Detail
from tests import builders
from tests.interviews.extractions import AGE, ALL, IDOL, POSITION, another, card, imported, said


@pytest.fixture
def reviewer(transactional_db, sign_in):
    from django.contrib.auth.models import Group, User

    from interviews.roles import make_groups

    make_groups()
    user = User.objects.create_user("ilse", password="long enough a word", is_staff=True)
    user.groups.add(Group.objects.get(name="reviewer"))
    sign_in(user)
    return user


def show(page: Page, interview, query: str = "") -> None:
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/{query}")
    expect(page.locator("body.desk-keyed")).to_be_visible()


def words(page: Page):
    return page.locator("#desk-card .desk-words")


def a_conflict():
    """An interview with one contradiction, one club to choose and one that is new; its player is known."""
    first = imported(POSITION)
    review.accept(card(first, "position").pk, 1, None)
    for name in ("TSV Veilchenau", "FC Veilchenberg"):
        builders.make_club(name).aliases.create(name="Die Veilchen", kind="ambiguous")
    club = said("club", "in Hellbach war ich in der Jugend", club="Die Veilchen", relation="former", level="youth")
    return another(said("position", "Stürmer", value="defender"), club, AGE, IDOL)


def test_the_lit_words_stand_in_view_with_those_around_them(page, reviewer):
    from tests.interviews.hundred import a_hundred

    interview = a_hundred()
    page.set_viewport_size({"width": 1280, "height": 720})
    row = interview.proposals.cards().order_by("pk")[60]
    show(page, interview, f"?card={row.pk}")
    around = page.evaluate(
        """() => {
          const pane = document.querySelector(".desk-source-text").getBoundingClientRect();
          const foot = document.querySelector(".desk-selected").getBoundingClientRect();
          const lit = document.querySelector(".desk-mark.is-lit");
          const letters = (from, step) => {
            let count = 0;
            for (let turn = from; turn; turn = turn[step]) {
              const box = turn.getBoundingClientRect();
              if (box.top < pane.top || box.bottom > foot.top) break;
              count += turn.textContent.length;
            }
            return count;
          };
          const turn = lit.closest(".desk-turn");
          return [letters(turn.previousElementSibling, "previousElementSibling"), letters(turn, "nextElementSibling")];
        }"""
    )
    expect(page.locator(".desk-mark.is-lit").first).to_be_in_viewport(ratio=1)
    expect(page.locator(".desk-row a[aria-current]")).to_be_in_viewport(ratio=1)
    assert min(around) >= 150, around  # whole turns alone; with the lines cut by the edge it is 300
    assert page.evaluate("document.documentElement.scrollHeight") <= 720


def test_moving_lights_other_words_and_keeps_the_place_in_the_address(page, reviewer):
    interview = imported(AGE, POSITION)
    show(page, interview)
    expect(page.locator(".desk-mark.is-lit")).to_have_text("Ich bin jetzt 22")
    page.keyboard.press("j")
    expect(page.locator(".desk-mark.is-lit")).to_have_text("Stürmer")
    expect(page).to_have_url(re.compile(rf"card={card(interview, 'position').pk}$"))
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(words(page)).to_have_text("22 years old")
    assert page.evaluate("document.activeElement.className") == "desk-card"


def test_help_lists_only_the_keys_that_work(page, reviewer):
    interview = imported(AGE)
    show(page, interview)
    page.keyboard.press("?")
    keys = page.locator(".desk-keys li:visible kbd:first-child")
    expect(keys).to_have_text(["a", "e", "r", "s", "o", "/", "?"])
    page.keyboard.press("?")
    page.keyboard.press("a")
    expect(words(page)).to_have_text("Nothing is left to decide.")
    page.keyboard.press("?")
    expect(keys).to_have_text(["u", "o", "/", "?"])


def test_the_open_help_covers_nothing(page, reviewer):
    page.set_viewport_size({"width": 1280, "height": 720})
    show(page, imported(*ALL))
    page.keyboard.press("?")
    page.locator(".desk-passed summary").click()
    expect(page.locator(".desk-passed li").first).to_be_in_viewport()
    page.get_by_role("link", name="New fact").click()
    expect(words(page)).to_have_text("New fact")


def test_a_conflict_is_decided_with_two_keys(page, reviewer):
    interview = a_conflict()
    show(page, interview, f"?card={card(interview, 'position').pk}")
    page.keyboard.press("a")
    expect(page.locator("#desk-messages")).to_contain_text("Choose first")
    assert not Decision.objects.filter(proposal__interview=interview).exists()
    page.keyboard.press("1")
    page.keyboard.press("a")
    expect(page.locator("#desk-left")).to_have_text("3 left")
    assert [each.contested for each in Detail.objects.filter(kind="position")] == [True, True]


def test_a_club_is_chosen_by_its_number(page, reviewer):
    interview = a_conflict()
    show(page, interview, f"?card={card(interview, 'club').pk}")
    chosen = page.locator("[data-number='2']")
    name = chosen.locator("xpath=..").inner_text()
    page.keyboard.press("2")
    expect(chosen).to_be_checked()
    page.keyboard.press("a")
    expect(page.locator("#desk-left")).to_have_text("3 left")
    assert CareerStep.objects.get().club.name in name


def test_escape_leaves_the_correction_for_the_card_and_keeps_what_was_typed(page, reviewer):
    interview = imported(AGE)
    show(page, interview)
    page.keyboard.press("e")
    expect(page.get_by_label("Value")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("23")
    page.keyboard.press("Escape")
    expect(page.locator("#desk-card .desk-card")).to_be_focused()
    page.keyboard.press("a")
    expect(page.locator("#desk-left")).to_have_text("0 left")
    assert Detail.objects.get().derivation == "aged 23 on 14 December 2025"


def test_enter_in_a_field_is_the_button_that_is_shown(page, reviewer):
    interview = a_conflict()
    show(page, interview, f"?card={card(interview, 'position').pk}")
    page.get_by_label("Reason").fill("he says so")
    page.get_by_label("Reason").press("Enter")
    expect(page.locator("#desk-messages")).to_contain_text("Choose first")
    show(page, interview, f"?card={card(interview, 'age').pk}")
    page.keyboard.press("e")
    page.get_by_label("Value").fill("")
    page.keyboard.press("Enter")  # the browser asks for a value
    expect(page.locator("#desk-left")).to_have_text("4 left")
    page.get_by_label("Value").fill("23")
    page.keyboard.press("Enter")
    expect(page.locator("#desk-left")).to_have_text("3 left")
    expect(page.locator("#desk-said")).to_contain_text("Accepted as corrected.")
    assert Detail.objects.get(kind="birth_date").derivation == "aged 23 on 10 January 2026"


def test_the_queue_is_searched_and_decided_as_it_is_shown(page, reviewer):
    interview = imported(*ALL)
    show(page, interview)
    page.keyboard.press("/")
    page.keyboard.type("japan")
    expect(page.locator(".desk-row[data-open]")).to_have_count(4)
    page.keyboard.press("Escape")
    expect(words(page)).to_contain_text("Japan")
    for left in (7, 6, 5, 4):
        page.keyboard.press("a")
        expect(page.locator("#desk-left")).to_have_text(f"{left} left")
    done = Proposal.objects.cards().filter(state="accepted")
    assert {row.kind for row in done} == {"national_team", "eligibility_basis", "family"}
    expect(page).to_have_url(re.compile("q=japan"))


def test_a_decision_of_another_is_shown_and_loses_nothing(page, reviewer):
    interview = imported(POSITION, AGE)
    show(page, interview, f"?card={card(interview, 'position').pk}")
    page.keyboard.press("e")
    page.get_by_label("Value").select_option("defender")
    review.leave(interview, reviewer)
    review.reject(card(interview, "position").pk, 1, builders.make_user("editor", "okko"))
    page.get_by_role("button", name="Accept as corrected").click()
    expect(page.locator("#desk-messages")).to_contain_text("it is now rejected by okko")
    expect(page.locator("#desk-messages")).to_contain_text("You wanted to correct: defender")
    expect(page.get_by_role("button", name="Undo this one")).to_be_visible()
    assert not Detail.objects.exists()


def test_undo_brings_the_card_back(page, reviewer):
    interview = imported(AGE, POSITION)
    show(page, interview)
    page.keyboard.press("r")
    expect(words(page)).to_have_text("forward")
    expect(page.locator("#desk-said")).to_have_text("Rejected. 1 left")
    page.keyboard.press("u")
    expect(words(page)).to_have_text("22 years old")
    expect(page.locator("#desk-left")).to_have_text("2 left")
    expect(page.locator("#desk-said")).to_be_empty()


def test_selected_words_become_a_fact(page, reviewer):
    interview = imported(AGE)
    show(page, interview)
    page.evaluate(
        """() => {
          const place = document.querySelectorAll(".desk-turn p[data-start]");
          const nodes = [...place].flatMap((each) => [...each.childNodes]);
          const text = nodes.find((node) => node.textContent.includes("Ja, mit 17."));
          const from = text.textContent.indexOf("Ja, mit 17.");
          getSelection().setBaseAndExtent(text, from, text, from + 11);
        }"""
    )
    expect(page.locator(".desk-selected span")).to_have_text("“Ja, mit 17.”")
    page.get_by_role("link", name="New fact").click()
    expect(page.get_by_label("Kind", exact=True)).to_be_focused()
    page.get_by_label("Kind", exact=True).select_option("honour")
    page.get_by_label("Value").fill("Kreispokal")
    page.get_by_role("button", name="Propose it").click()
    expect(words(page)).to_have_text("Kreispokal")
    page.keyboard.press("a")
    expect(words(page)).to_have_text("22 years old")
    assert Detail.objects.get().citations.get().quote == "Ja, mit 17."


@pytest.mark.both_databases
def test_all_that_is_shown_is_accepted_and_one_key_undoes_it(page, reviewer):
    interview = imported(*ALL)
    show(page, interview, "?q=japan")
    page.get_by_role("link", name="Accept 4 shown").click()
    page.get_by_role("button", name="Accept all 4").click()
    expect(page.locator("#desk-left")).to_have_text("4 left")
    page.keyboard.press("u")
    expect(page.locator("#desk-left")).to_have_text("8 left")
    assert not Proposal.objects.exclude(state="waiting").exists()


def test_whoever_comes_second_can_take_over(page, reviewer):
    interview = imported(AGE)
    review.enter(interview, builders.make_user("editor", "okko"))
    show(page, interview)
    expect(page.locator("#desk-lock")).to_contain_text("okko")
    page.keyboard.press("a")
    expect(page.locator("#desk-messages")).to_contain_text("take it over")
    expect(page.locator("#desk-said")).to_be_empty()  # it was not accepted
    page.get_by_role("button", name="Take over").click()
    expect(page.locator("#desk-lock")).to_be_empty()
    page.keyboard.press("a")
    expect(words(page)).to_have_text("Nothing is left to decide.")


def test_a_server_that_fails_costs_nothing(page, reviewer, faults):
    interview = imported(AGE)
    show(page, interview)
    page.route("**/review/*/", lambda route: route.fulfill(status=500, body="broken"))
    page.keyboard.press("a")
    expect(page.locator("#desk-messages")).to_contain_text("Nothing was saved")
    faults.clear()
    page.unroute("**/review/*/")
    page.keyboard.press("a")
    expect(words(page)).to_have_text("Nothing is left to decide.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_state_of_the_review_has_barriers(page, reviewer, violations, scheme, width):
    interview = a_conflict()
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 720})
    found = {}
    for kind in ("position", "club", "relation", "age"):
        show_any(page, interview, f"?card={card(interview, kind).pk}")
        found[kind] = violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
    page.get_by_role("link", name="Correct").click()
    page.locator(".desk-link summary").click()
    page.locator(".desk-keys summary").click()
    page.locator(".desk-search summary").click()
    found["correction, candidates, help and filter open"] = violations(page)
    page.get_by_role("link", name="New fact").click()
    expect(words(page)).to_have_text("New fact")
    found["new fact"] = violations(page)
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/all-shown/")
    found["all shown"] = violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not any(found.values()), found


def show_any(page: Page, interview, query: str) -> None:
    """As `show`, at widths where no key is told too."""
    page.goto(f"/admin/interviews/interview/{interview.pk}/review/{query}")
    expect(page.locator("body.desk-scripted")).to_be_visible()


def test_a_namesake_is_merged_from_his_card(page, reviewer):
    builders.make_player("Piet Lindhoff")
    other = builders.make_player("Hauke Lindhoff")
    interview = imported(AGE)
    review.link_person(interview.pk, "Jaro Lindhoff", review.NewPlayer("Jaro Lindhoff"))
    show(page, interview)
    page.locator(".desk-link summary").click()
    page.get_by_role("radio", name="Hauke Lindhoff").check()
    page.locator("#desk-card .desk-words").click()
    page.keyboard.press("m")
    expect(page).to_have_url(re.compile(rf"/merge/\?other={other.pk}$"))


def test_whoever_is_ticked_is_whom_the_key_accepts_for(page, reviewer):
    like = builders.make_player("Jaro Lindhof")
    interview = imported(AGE)
    show(page, interview)
    expect(page.get_by_role("radio", name="somebody new, called")).to_be_checked()
    page.get_by_role("radio", name="Jaro Lindhof", exact=False).first.check()
    page.keyboard.press("a")
    expect(words(page)).to_have_text("Nothing is left to decide.")
    assert Detail.objects.get().player == like


def test_a_number_shows_what_it_chose_and_the_counts_follow(page, reviewer):
    interview = a_conflict()
    page.set_viewport_size({"width": 1280, "height": 720})
    show(page, interview, f"?card={card(interview, 'position').pk}")
    expect(page.locator("#desk-conflicts")).to_have_text("1 conflict")
    expect(page.locator("[data-number='3']")).to_be_in_viewport(ratio=1)  # however long the card is
    expect(page.locator(".desk-effects em:visible")).to_have_text("or")
    page.keyboard.press("2")
    expect(page.locator("[data-number='2']")).to_be_checked()
    expect(page.locator(".desk-effects em:visible")).to_have_count(0)  # the page would say this one
    page.keyboard.press("e")
    bar = page.locator(".desk-pinned").bounding_box()
    field = page.locator("#desk-correction :focus").bounding_box()
    assert field["y"] + field["height"] < bar["y"]
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    expect(page.locator("#desk-conflicts")).to_have_text("0 conflicts")
