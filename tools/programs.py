"""What tests need and Python's packages cannot bring: PostgreSQL, Chromium and a Japanese font."""

import os
import shutil
import subprocess
import sys

from tools.postgres import find_program

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    named = os.environ.get("CHROMIUM", "")
    return shutil.which(named) if named else next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def has_japanese_font() -> bool:
    """Without one, Japanese pages are rows of boxes. Where nothing lists the fonts, the desktop brings its own."""
    lister = shutil.which("fc-list")
    return not lister or bool(subprocess.run([lister, ":lang=ja"], capture_output=True).stdout)


def debian_packages_missing(*, server: bool, browser: bool) -> list[str]:
    missing = []
    if server and not (find_program("initdb") and find_program("postgres")):
        missing.append("postgresql")
    if browser and not find_chromium():
        missing.append("chromium")
    if browser and ("chromium" in missing or not has_japanese_font()):
        missing.append("fonts-noto-cjk")
    return missing


def ensure_programs(*, server: bool = True, browser: bool = True) -> None:
    """As root on Debian installs what is missing; anybody else gets the line that helps. Never a skip."""
    packages = debian_packages_missing(server=server, browser=browser)
    if not packages:
        return
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(f"The tests need {' and '.join(packages)}. On Debian or Ubuntu: sudo {' '.join(install)}")
    print(f"installing {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], install):
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{done.stdout}{done.stderr}{' '.join(command)} failed; needed: {' and '.join(packages)}")
    if still := debian_packages_missing(server=server, browser=browser):
        sys.exit(f"{' and '.join(still)} cannot be found although the installation went well.")
