"""The content policy holds in a real browser, and the admin works under it."""

import re

import pytest
from django.contrib import admin
from django.contrib.auth import get_user_model
from playwright.sync_api import expect

from kb.headers import HEADERS


@pytest.fixture
def boss(transactional_db):
    return get_user_model().objects.create_superuser("boss", password="right-horse")


def test_an_inline_script_is_blocked(page, faults):
    page.goto("/admin/login/")
    page.evaluate("""() => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'forged'";
        document.body.append(script);
    }""")
    assert page.title() != "forged"
    assert any("Content Security Policy" in fault for fault in faults)
    faults.clear()


def test_an_inline_style_is_blocked(page, faults):
    page.goto("/admin/login/")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')")
    assert any("Content Security Policy" in fault for fault in faults)
    faults.clear()


def test_a_wrong_password_is_refused_and_the_right_one_opens_the_admin(page, boss):
    page.goto("/admin/")
    for password, heading in (("wrong", "Log in"), ("right-horse", "The editors’ desk")):
        page.get_by_label("Username").fill("boss")
        page.get_by_label("Password").fill(password)
        with page.expect_navigation():
            page.get_by_role("button", name="Log in").click()
        expect(page).to_have_title(re.compile(heading))


def test_every_list_and_form_of_the_admin_works_under_the_policy(page, boss, sign_in, faults):
    sign_in(boss)
    for model in admin.site._registry:
        base = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        response = page.goto(base)
        assert response is not None
        assert response.status == 200, base
        assert {name: response.headers.get(name.lower()) for name in HEADERS} == HEADERS
        response = page.goto(f"{base}add/")
        assert response is not None
        assert response.status in {200, 403, 404}, base  # 403: made by an import only; 404: by whatever is done
        if response.status != 200:  # of which the browser complains, and of nothing else
            assert [fault for fault in faults if str(response.status) not in fault] == []
            faults.clear()


def test_the_scripts_of_the_admin_run(page, boss, sign_in):
    sign_in(boss)
    page.goto(f"/admin/auth/user/{boss.pk}/change/")
    expect(page.locator(".selector-chosen").first).to_be_visible()
    page.locator(".datetimeshortcuts a").first.click()
    expect(page.get_by_label("Username")).to_have_value("boss")


def test_axe_sees_what_is_wrong(page, violations):
    page.goto("/admin/login/")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"/static/admin/img/icon-yes.svg\">')")
    assert any(each.startswith("image-alt") for each in violations(page))


@pytest.mark.parametrize("path", ["/nowhere", "/healthz?page=0", "/healthz?q=%00"])
def test_the_plain_error_pages_have_no_violation(page, violations, faults, path):
    page.goto(path)
    faults.clear()  # the console repeats the status of the page
    assert violations(page) == []
