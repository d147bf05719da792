#!/usr/bin/env python3
"""Takes pictures of every kind of page of the sample portals and of the gallery: three widths, light, dark and grey, and printed.

usage: screenshots.py PROGRAM FOLDER [PAGE…]        PAGE is a part of a page's path: only pages that contain one are taken
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import gallery
from playwright.sync_api import sync_playwright
from portal_pages import kinds_of_pages, portals

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTHS = {"phone": (390, 844), "tablet": (834, 1112), "desktop": (1440, 900)}


def main(program, folder, wanted):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        public = pathlib.Path(work) / "Public"
        subprocess.run([pathlib.Path(program).resolve(), "build", "--output", public, "--today", "2026-11-20"], cwd=ROOT, check=True)
        gallery_site = gallery.build(pathlib.Path(program).resolve(), pathlib.Path(work) / "gallery")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for site in (public, gallery_site):
                for portal in portals(site):
                    for page in kinds_of_pages(portal):
                        if not wanted or any(part in f"{portal.name}/{page}" for part in wanted):
                            take(browser, site, f"{portal.name}/{page}", folder)
            browser.close()


def take(browser, public, page, folder):
    address, name = (public / page).as_uri(), page.removesuffix(".html").replace("/", "-")
    for scheme in ("light", "dark", "grey"):
        for width, size in WIDTHS.items():
            tab = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if scheme == "dark" else "light")
            tab.goto(address)
            grey = "html { filter: grayscale(1); }" if scheme == "grey" else ""
            tab.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True, style=grey)
            tab.close()
    tab = browser.new_page()
    tab.goto(address)
    tab.pdf(path=folder / f"{name}-print.pdf", prefer_css_page_size=True)
    tab.close()
    print(name)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
