#!/usr/bin/env python3
"""Takes pictures of every kind of page of the sample portals: three widths, light and dark, and the printed page.

usage: screenshots.py PROGRAM FOLDER [PAGE…]        PAGE is a part of a page's path: only pages that contain one are taken
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTHS = {"phone": (390, 844), "tablet": (834, 1112), "desktop": (1440, 900)}
ONE_OF_EACH = re.compile(r"/(status|deliverables|docs|guides|training)/(?!index)")


def main(program, folder, wanted):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        public = pathlib.Path(work) / "Public"
        subprocess.run([pathlib.Path(program).resolve(), "build", "--output", public, "--today", "2026-11-20"], cwd=ROOT, check=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for page in kinds_of_pages(public):
                if not wanted or any(part in page for part in wanted):
                    take(browser, public, page, folder)
            browser.close()


def kinds_of_pages(public):
    """One page of each kind in each portal; the first update, deliverable, guide and lesson stand for the rest."""
    taken = set()
    for path in sorted(public.rglob("*.html")):
        page = str(path.relative_to(public))
        many = ONE_OF_EACH.search("/" + page)
        kind = (page.split("/")[0], many.group(1)) if many else page
        if kind not in taken:
            taken.add(kind)
            yield page


def take(browser, public, page, folder):
    address, name = (public / page).as_uri(), page.removesuffix(".html").replace("/", "-")
    for scheme in ("light", "dark"):
        for width, size in WIDTHS.items():
            tab = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
            tab.goto(address)
            tab.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            tab.close()
    tab = browser.new_page()
    tab.goto(address)
    tab.pdf(path=folder / f"{name}-print.pdf", prefer_css_page_size=True)
    tab.close()
    print(name)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
