"""Portals of the extremes: next to nothing, far too much, another direction; and every picture with its words and its table."""
import pathlib

import gallery
import pytest
from conftest import PROGRAM
from portal_pages import kinds_of_pages, pages, portals

SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
PICTURES = """() => [...document.querySelectorAll('svg[role=img]')].map(svg => {
  const words = name => svg.querySelector(`:scope > ${name}`)?.textContent.trim() ?? '';
  const around = svg.closest('section, main');
  return { title: words('title'), text: words('desc'), caption: !!svg.closest('figure')?.querySelector('figcaption')?.textContent.trim() || !svg.closest('figure'),
           beside: !!around.querySelector('table, ul, a[href*=kpis]'), names: svg.getAttribute('aria-labelledby').split(' ').every(id => document.getElementById(id)) };
})"""
# A fill that refers to a pattern which is not drawn, since the picture that holds it is hidden, shows nothing at all.
FILLS_WITHOUT_PATTERN = """() => [...document.querySelectorAll('[fill^="url("]')].filter(mark => {
  const shown = element => element.checkVisibility();
  const pattern = document.getElementById(mark.getAttribute('fill').slice(5, -1));
  return shown(mark) && !(pattern && shown(pattern.closest('svg')));
}).length"""


# Of each picture that is shown: texts below 12 px, outside the picture, or on one another, as the browser sets them.
FAULTS_OF_TEXTS = """() => [...document.querySelectorAll('svg.ch, svg.ch-strip')].filter(svg => svg.checkVisibility() && svg.getBoundingClientRect().width).flatMap(svg => {
  const frame = svg.getBoundingClientRect(), faults = [];
  const scale = svg.viewBox.baseVal && svg.viewBox.baseVal.width ? frame.width / svg.viewBox.baseVal.width : 1;
  const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => ({ text, box: text.getBoundingClientRect() }));
  for (const [index, { text, box }] of texts.entries()) {
    const name = text.textContent.trim(), sizes = [text, ...text.querySelectorAll('tspan')].map(e => parseFloat(getComputedStyle(e).fontSize) * scale);
    if (Math.min(...sizes) < 11.99) faults.push(`${Math.min(...sizes).toFixed(1)} px: ${name}`);
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2) faults.push(`outside: ${name}`);
    for (const other of texts.slice(index + 1)) {
      const [x, y] = [Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left), Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)];
      // Lines of text may touch: a box is higher than its letters.
      if (x > 1 && y > 5 * scale) faults.push(`on one another: ${name} | ${other.text.textContent.trim()}`);
    }
  }
  return faults;
})"""


@pytest.mark.parametrize("width", [320, 390, 640, 834, 1000, 1280, 1440])
def test_texts_in_pictures_can_be_read(public, gallery_site, visit, width):
    visitor, faults = visit("file://", viewport={"width": width, "height": 900}), []
    pages = [site / page for site in (public / "salt-coast", public / "kornblum/shop", gallery_site / "gallery") for page in ("index.html", "timeline.html", "payments.html", "deliverables/index.html", "status/index.html")]
    for file in [*pages, gallery_site / "sixty/timeline.html", gallery_site / "one/index.html"]:
        visitor.go(file.as_uri())
        faults += [f"{file} at {width}: {fault}" for fault in visitor.page.evaluate(FAULTS_OF_TEXTS)]
    assert not faults, f"{len(faults)}\n" + "\n".join(faults[:30])


# What of the pictures can be told from the ground, by its fill or its stroke.
SEEN_MARKS = """() => { const ground = getComputedStyle(document.body).backgroundColor, page = getComputedStyle(document.documentElement).backgroundColor;
  const tells = colour => colour !== 'none' && colour !== ground && colour !== page && !/rgba\\(.*, 0\\)|transparent/.test(colour);
  return [...document.querySelectorAll('svg.ch, svg.ch-strip, svg.mark, svg.ch-symbol')].filter(svg => svg.checkVisibility()).flatMap(svg =>
    [...svg.querySelectorAll('rect, path, circle, line, polyline, polygon')].filter(mark => !mark.closest('defs, pattern')).map(mark => {
      const style = getComputedStyle(mark);
      return [mark.getAttribute('class') ?? mark.parentNode.getAttribute('class'), tells(style.fill) && mark.tagName !== 'line' || tells(style.stroke) && parseFloat(style.strokeWidth) > 0];
    })); }"""


@pytest.mark.parametrize("width", [390, 1280])
def test_no_mark_of_a_picture_is_lost_in_forced_colours(gallery_site, visit, width):
    size = {"width": width, "height": 900}
    plain, forced, lost = visit("file://", viewport=size), visit("file://", viewport=size, forced_colors="active"), []
    for page in ("index.html", "timeline.html", "payments.html", "deliverables/index.html", "kpis.html"):
        for visitor in (plain, forced):
            visitor.go((gallery_site / "gallery" / page).as_uri())
        before, after = plain.page.evaluate(SEEN_MARKS), forced.page.evaluate(SEEN_MARKS)
        assert len(before) == len(after) > 0, page
        lost += [f"{page}: {was[0]}" for was, now in zip(before, after) if was[1] and not now[1]]
    assert not lost, sorted(set(lost))


@pytest.fixture(scope="session")
def rtl_site(gallery_site, made_once):
    """The gallery in a language that is written from right to left, as far as looks go."""

    def make(folder):
        gallery.put(folder, "Templates/strings/en.yml", "direction: rtl\n")
        gallery.run(PROGRAM, "build", "--content", gallery_site.parent / "Content", "--templates", folder / "Templates",
                    "--output", folder / "Public", "--today", gallery.TODAY)
        return folder / "Public"

    return made_once("rtl", make)


def test_the_gallery_has_a_portal_of_each_extreme(gallery_site):
    assert [portal.name for portal in portals(gallery_site)] == ["bare", "gallery", "one", "single", "sixty"]


def test_no_page_of_the_gallery_has_a_complaint(gallery_site, visit):
    for portal in portals(gallery_site):
        visitor = visit(portal.as_uri())
        for page in pages(portal):
            visitor.go(f"{portal.as_uri()}/{page}")
        assert not visitor.complaints, "\n".join(visitor.complaints)


@pytest.mark.parametrize("width", [320, 820, 1280])
def test_from_right_to_left_nothing_scrolls_sideways(rtl_site, visit, width):
    visitor, wide = visit("file://", viewport={"width": width, "height": 800}), []
    for portal in portals(rtl_site):
        for page in kinds_of_pages(portal):
            visitor.go((portal / page).as_uri())
            if visitor.page.evaluate(SIDEWAYS) > 0:
                wide.append(f"{portal.name}/{page} at {width}")
    assert not wide, "\n".join(wide)


def test_from_right_to_left_the_navigation_stands_on_the_right(rtl_site, visit):
    visitor = visit("file://", viewport={"width": 1280, "height": 800})
    visitor.go((rtl_site / "gallery/index.html").as_uri())
    assert visitor.page.get_attribute("html", "dir") == "rtl"
    places, main = visitor.page.locator(".places").bounding_box(), visitor.page.locator("main").bounding_box()
    assert places["x"] > main["x"] + main["width"]


def test_every_picture_has_words_a_caption_and_its_figures_beside_it(gallery_site, visit):
    visitor, faults, seen = visit("file://"), [], set()
    for portal in portals(gallery_site):
        for page in kinds_of_pages(portal):
            visitor.go((portal / page).as_uri())
            for picture in visitor.page.evaluate(PICTURES):
                seen.add(picture["title"])
                if not all(picture.values()):
                    faults.append(f"{portal.name}/{page}: {picture}")
    assert not faults, "\n".join(faults)
    assert {"Timeline", "Payments", "Health history", "Milestone trend", "Accepted deliverables against scope", "Deliverables by state"} <= seen


@pytest.mark.parametrize("width", [390, 820, 1280])
def test_every_hatching_that_is_shown_is_drawn(gallery_site, visit, width):
    visitor = visit("file://", viewport={"width": width, "height": 800})
    for page in ["gallery/index.html", "gallery/timeline.html", "gallery/payments.html", "gallery/deliverables/index.html", "sixty/index.html"]:
        visitor.go((gallery_site / page).as_uri())
        assert visitor.page.evaluate(FILLS_WITHOUT_PATTERN) == 0, page


def test_a_client_with_nothing_shows_nothing_of_what_is_absent(gallery_site):
    assert pages(gallery_site / "bare") == ["404.html", "index.html"]
    assert "Nothing here yet." in (gallery_site / "bare/index.html").read_text()
    assert pages(gallery_site / "single") == ["404.html", "index.html", "status/2026-11-13.html", "status/index.html"]


def test_a_clients_long_name_keeps_clear_of_the_buttons_beside_it(gallery_site, visit):
    page = visit("file://", viewport={"width": 390, "height": 844})
    page.go((gallery_site / "sixty/index.html").as_uri())
    name, find = page.page.locator(".brand").bounding_box(), page.page.locator(".find").bounding_box()
    assert name["x"] + name["width"] <= find["x"], (name, find)


def test_a_table_of_twelve_columns_scrolls_by_itself(gallery_site, visit):
    visitor = visit("file://", viewport={"width": 390, "height": 844})
    visitor.go((gallery_site / "gallery/guides/wide.html").as_uri())
    table = visitor.page.locator(".prose .table").first
    assert table.evaluate("t => t.scrollWidth > t.clientWidth && getComputedStyle(t).overflowX === 'auto'")
    assert table.evaluate("t => t.tabIndex") == 0, "what scrolls is reached by the keyboard"


def test_the_guide_of_ten_thousand_words_shows_where_one_is(gallery_site, visit):
    page = visit("file://", viewport={"width": 1440, "height": 900})
    page.go((gallery_site / "gallery/guides/long.html").as_uri())
    page = page.page
    assert len(page.inner_text(".prose").split()) > 10000
    page.locator(".prose h2").nth(20).scroll_into_view_if_needed()
    page.evaluate("() => document.querySelectorAll('.prose h2')[20].scrollIntoView({behavior: 'instant'})")
    page.wait_for_function("() => document.querySelector('.outline [aria-current]')")
    current = page.locator(".outline [aria-current]")
    assert current.count() == 1 and current.inner_text() in ("Part 21", "Morning 21")


def test_on_this_page_comes_to_the_last_part_however_short(public, visit):
    page = visit("file://", viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page.go((public / "salt-coast/docs/operations/runbook.html").as_uri())
    page, met = page.page, []
    for _ in range(400):
        current = page.locator(".outline [aria-current]")
        if current.count() and current.inner_text() not in met[-1:]:
            met.append(current.inner_text())
        if page.evaluate("() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1"):
            break
        page.evaluate("() => { scrollBy(0, 40); return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }")
    titles = page.locator(".outline a").all_inner_texts()
    assert met == titles, (met, titles)


def test_a_page_says_when_its_review_is_overdue_and_where_to_say_so(gallery_site):
    text = (gallery_site / "gallery/guides/components.html").read_text()
    assert "135 days overdue" in text
    assert 'href="https://code.example/edit/Content/gallery/guides/components.md"' in text
    mail = text.split('href="mailto:hello@consult.example?')[1].split('"')[0]
    assert "D%2D5%201%2E0" in mail and "guides%2Fcomponents%2Ehtml" in mail and "Gallery" in mail


def test_a_booklet_holds_every_page_of_its_section_once(gallery_site, visit):
    visitor = visit("file://")
    visitor.go((gallery_site / "gallery/guides/booklet.html").as_uri())
    titles = visitor.page.locator(".booklet-part > h2").all_inner_texts()
    assert len(titles) == 3 and titles == visitor.page.locator(".booklet-contents a").all_inner_texts()
    assert visitor.page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length - new Set(ids).size; }") == 0
