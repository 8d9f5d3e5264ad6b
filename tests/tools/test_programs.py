"""Root on Debian installs what is missing; anybody else gets one line that helps. Nothing is skipped."""

import subprocess
from types import SimpleNamespace

import pytest

from tools import programs


@pytest.fixture
def machine(monkeypatch):
    """machine(have, root, apt, fails): what this machine has; → the commands that were run on it."""

    def make(have: set[str], *, root: bool, apt: bool = True, fails: bool = False, brings: bool = True):
        ran: list[list[str]] = []

        def run(command, **options):
            ran.append(command)
            if brings and "install" in command:
                have.update({"initdb", "postgres", "chromium", "fonts"})
            return SimpleNamespace(returncode=100 if fails else 0, stdout="", stderr="Unable to fetch\n")

        monkeypatch.setattr(programs, "find_program", lambda name: name if name in have else None)
        monkeypatch.setattr(programs, "find_chromium", lambda: "chromium" if "chromium" in have else None)
        monkeypatch.setattr(programs, "has_japanese_font", lambda: "fonts" in have)
        monkeypatch.setattr("tools.programs.os.geteuid", lambda: 0 if root else 1000)
        monkeypatch.setattr("tools.programs.shutil.which", lambda name: name if apt else None)
        monkeypatch.setattr("tools.programs.subprocess.run", run)
        return ran

    return make


@pytest.mark.parametrize(("root", "apt"), [(False, True), (False, False), (True, False)])
def test_who_cannot_install_gets_one_line_that_helps(machine, root, apt):
    ran = machine(set(), root=root, apt=apt)
    with pytest.raises(SystemExit) as stop:
        programs.ensure_programs()
    assert ran == []
    message = str(stop.value)
    assert "\n" not in message
    assert "sudo apt-get install" in message
    assert "postgresql chromium fonts-noto-cjk" in message


def test_an_installation_that_fails_ends_with_its_words(machine):
    machine(set(), root=True, fails=True)
    with pytest.raises(SystemExit, match="Unable to fetch"):
        programs.ensure_programs()


def test_an_installation_that_brings_nothing_is_no_success(machine):
    machine(set(), root=True, brings=False)
    with pytest.raises(SystemExit, match="cannot be found"):
        programs.ensure_programs()


def test_a_server_without_its_second_program_is_missing(machine):
    machine({"initdb", "chromium", "fonts"}, root=False)
    with pytest.raises(SystemExit, match="need postgresql"):
        programs.ensure_programs()


def test_a_browser_named_but_not_there_is_missing(monkeypatch):
    monkeypatch.setenv("CHROMIUM", "no-such-browser")
    assert programs.find_chromium() is None


def test_a_browser_without_a_japanese_font_gets_one(machine):
    ran = machine({"initdb", "postgres", "chromium"}, root=True)
    programs.ensure_programs()
    assert ran[-1][-1] == "fonts-noto-cjk"


@pytest.mark.parametrize(("listed", "found"), [(b"", False), (b"/usr/share/fonts/NotoSansCJK-Regular.ttc\n", True)])
def test_fonts_are_asked_for_by_the_language_they_write(monkeypatch, listed, found):
    monkeypatch.setattr("tools.programs.shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("tools.programs.subprocess.run", lambda *words, **options: SimpleNamespace(stdout=listed))
    assert programs.has_japanese_font() is found


def test_root_installs_what_is_missing(machine):
    ran = machine({"chromium", "fonts"}, root=True)
    programs.ensure_programs()
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert ran[-1][-1] == "postgresql"


@pytest.mark.parametrize(("server", "browser"), [(True, True), (False, False), (True, False), (False, True)])
def test_what_is_there_or_not_needed_is_not_installed(machine, server, browser):
    ran = machine({"initdb", "postgres"} if server else {"chromium", "fonts"}, root=True)
    programs.ensure_programs(server=server, browser=browser and not server)
    assert ran == []


def test_the_programs_of_this_machine_answer():
    assert subprocess.run([str(programs.find_chromium()), "--version"], capture_output=True).returncode == 0
