"""No content becomes a script, an element of its own or a request: more than a thousand attempts, in a real browser, with
the pages' Content-Security-Policy switched off. What holds here holds by escaping alone."""

import pytest
from conftest import build
from injection_attempts import MARKDOWN
from injection_probe import Probe, summary
from injection_site import WITH_HTML, HostileSite
from portal_pages import pages, portals

CLIENTS = ("omitted", "allowed", "fields", "projects", "tables", "names", "drawings")


@pytest.fixture(scope="session")
def hostile(made_once):
    """The site as written, and the folder of its portals."""
    return made_once("hostile", make_hostile)


def make_hostile(folder):
    site = HostileSite(folder)
    site.write("portico.yml", "supplier: {name: Us}\n")
    site.write_markdown("omitted", "", list(MARKDOWN))
    site.write_markdown("allowed", "markdown: {html: allow, smart_punctuation: true}\n", WITH_HTML)
    site.write_fields("salt-coast", "fields")
    site.write_fields("kornblum", "projects")
    site.write_tables("tables")
    site.write_names("names")
    site.write_drawings("drawings")
    site.drop_refused()
    build(site.content, folder / "Public")
    return site, folder / "Public"


@pytest.fixture
def probe(browser):
    """probe(portal): opens its pages with the policy switched off."""
    contexts = []

    def open_probe(home):
        contexts.append(browser.new_context(bypass_csp=True))
        return Probe(contexts[-1], home)

    yield open_probe
    for context in contexts:
        context.close()


def test_at_least_three_hundred_attempts_of_every_sort_are_published(hostile):
    site, _ = hostile
    published = set(site.where) - site.refused
    print(f"{len(site.where)} attempts, {len(published)} published, {len(site.refused)} refused")
    assert len(published) >= 300
    for kind in MARKDOWN:
        assert any(site.kinds[number] == kind for number in published), kind


@pytest.mark.parametrize("client", CLIENTS)
def test_nothing_runs_appears_or_is_asked_for(hostile, probe, client):
    site, public = hostile
    portal = public / client
    watch = probe(portal.as_uri())
    for page in pages(portal):
        watch.visit(f"{portal.as_uri()}/{page}")
    assert not watch.noticed, summary(watch.noticed)


@pytest.mark.parametrize("client", ["omitted", "allowed"])
def test_a_pointer_over_every_link_and_picture_sets_nothing_off(hostile, probe, client):
    """All pages of a section stand in its booklet: there a real pointer goes over everything that could answer it."""
    _, public = hostile
    watch = probe((public / client).as_uri())
    watch.page.goto((public / client / "docs/booklet.html").as_uri(), wait_until="load")
    spots = watch.page.evaluate("""() => [...document.querySelectorAll('main a, main img, main abbr, main b, main kbd, main [title]')]
      .map(e => e.getBoundingClientRect()).filter(b => b.width && b.height)
      .map(b => [b.x + Math.min(b.width, 20) / 2, b.y + scrollY + b.height / 2])""")
    assert len(spots) > 20
    for x, y in spots:
        top = watch.page.evaluate("y => { scrollTo(0, y - 300); return scrollY; }", y)
        watch.page.mouse.move(x, y - top)
    for number in watch.page.evaluate("() => window.ran"):
        watch.notice(f"ran {number}")
    assert not watch.noticed, summary(watch.noticed)


@pytest.mark.parametrize("client", CLIENTS)
def test_what_search_finds_is_shown_as_words(hostile, probe, client):
    _, public = hostile
    portal = public / client
    watch = probe(portal.as_uri())
    watch.page.goto(f"{portal.as_uri()}/index.html", wait_until="load")
    watch.page.keyboard.press("/")
    watch.page.wait_for_selector("dialog.search[open]")
    for words in ("xss", "script", "onerror", "img src", "attempt", "<", "__proto__", "constructor"):
        watch.page.fill("#search-field", words)
        watch.judge_elements()
    for number in watch.page.evaluate("() => window.ran"):
        watch.notice(f"ran {number}")
    assert not watch.noticed, summary(watch.noticed)


def test_a_drawing_opened_by_itself_does_nothing(hostile, probe):
    _, public = hostile
    for client in CLIENTS:
        portal = public / client
        watch = probe(portal.as_uri())
        for drawing in sorted(portal.rglob("*.svg")):
            watch.page.goto(drawing.as_uri(), wait_until="load")
            watch.page.evaluate("""() => { for (const e of document.querySelectorAll('*')) for (const name of ['click', 'mouseover', 'load'])
              e.dispatchEvent(new MouseEvent(name, {bubbles: true, cancelable: true})); }""")
            for number in watch.page.evaluate("() => window.ran"):
                watch.notice(f"ran {number}")
        assert not watch.noticed, summary(watch.noticed)


@pytest.mark.parametrize("sample", ["ruprecht", "kornblum"])
def test_words_of_the_interface_are_words(tmp_path, probe, sample):
    """A site may have its own words; they come into pages, drawings and the script."""
    site = HostileSite(tmp_path)
    site.write("portico.yml", "supplier: {name: Us}\n")
    site.write_strings(tmp_path / "Templates")
    site.write_fields(sample, sample)
    build(site.content, tmp_path / "Public", "--templates", tmp_path / "Templates")
    for portal in portals(tmp_path / "Public"):
        watch = probe(portal.as_uri())
        for page in pages(portal):
            watch.visit(f"{portal.as_uri()}/{page}")
        assert not watch.noticed, summary(watch.noticed)


# The watch itself must notice: pages that hold what the others must not.
NOTICED = {
    "a script": "<script>xss(1)</script>",
    "a handler that a request fails into": "<img src=nothing-here.png onerror=xss(1)>",
    "a handler under the pointer": "<b onmouseover=xss(1)>b</b>",
    "a link that is a script": "<a href='javascript:xss(1)'>press</a>",
    "a disguised link": "<a href='&#1;java&#10;script:xss(1)'>press</a>",
    "a dialog": "<script>alert(1)</script>",
    "a frame": "<iframe src='about:blank'></iframe>",
    "a foreign picture": "<img src='https://evil.example/1'>",
    "a foreign style": "<style>@import 'https://evil.example/1';</style>",
    "an inert strange element": "<svg></svg>",
    "an inert strange attribute": "<p style=''>p</p>",
    "a form": "<form action='x'></form>",
    "a refresh": "<meta http-equiv=refresh content='9;url=x'>",
    "a window in a window": "<object data='x'></object>",
}


@pytest.mark.parametrize("what", NOTICED)
def test_the_watch_notices(tmp_path, probe, what):
    policy = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><title>t</title>{policy}<main><div class=prose>{NOTICED[what]}</div></main>")
    watch = probe(tmp_path.as_uri())
    watch.visit(page.as_uri())
    assert watch.noticed, what


def test_the_watch_lets_an_honest_page_be(tmp_path, probe):
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>t</title><main><div class=prose><p>A <b>b</b> <a href='page.html#c'>c</a></p></div></main>")
    watch = probe(tmp_path.as_uri())
    watch.visit(page.as_uri())
    assert not watch.noticed, summary(watch.noticed)
