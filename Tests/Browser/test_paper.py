"""The printed page: counted and read in the PDF that the browser makes of it."""
import re
import subprocess

import pytest
from portal_pages import kinds_of_pages, portals


def sheets(page, folder):
    """The words of each sheet, as pdftotext reads them."""
    file = folder / "page.pdf"
    page.pdf(path=file, format="A4")
    done = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split("\f")[:-1]


def paper(page, format="A4"):
    """How many sheets a page is."""
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format=format)))


@pytest.mark.parametrize("format", ["A4", "Letter"])
def test_a_status_update_is_one_page(public, gallery_site, visit, format):
    visitor, long = visit("file://"), []
    newest = [sorted(folder.rglob("status/20*.html"))[-1] for site in (public, gallery_site) for folder in portals(site) if list(folder.rglob("status/20*.html"))]
    for file in newest:
        visitor.go(file.as_uri())
        if paper(visitor.page, format) != 1:
            long.append(str(file))
    assert not long, "\n".join(long)


def test_paper_has_no_navigation_and_nothing_folded_away(gallery_site, visit):
    visitor = visit("file://")
    visitor.page.emulate_media(media="print")
    for page in kinds_of_pages(gallery_site / "gallery"):
        visitor.go((gallery_site / "gallery" / page).as_uri())
        for gone in (".menu", ".pager", ".find", ".theme", ".filter", ".copy"):
            for element in visitor.page.locator(gone).all():
                assert not element.is_visible(), f"{page}: {gone}"
        folded = visitor.page.evaluate("() => [...document.querySelectorAll('main .table-of table')].filter(t => !t.checkVisibility({contentVisibilityAuto: true}) || !t.offsetHeight).length")
        assert folded == 0, page


def test_a_register_repeats_its_head_and_pictures_stay_whole(gallery_site, visit):
    visitor = visit("file://", viewport={"width": 700, "height": 1000})
    visitor.page.emulate_media(media="print")
    visitor.go((gallery_site / "gallery/deliverables/index.html").as_uri())
    style = "(selector, name) => getComputedStyle(document.querySelector(selector))[name]"
    assert visitor.page.evaluate(f"() => ({style})('.register thead', 'display')") == "table-header-group"
    assert visitor.page.evaluate(f"() => ({style})('.register thead button', 'display')") == "contents", "a button is printed once"
    for selector in ("figure", ".register tbody tr"):
        assert visitor.page.evaluate(f"() => ({style})('{selector}', 'breakInside')") == "avoid", selector
    beyond = visitor.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert beyond <= 0


def test_a_booklet_begins_each_part_on_a_new_page(gallery_site, visit, tmp_path):
    visitor = visit("file://")
    visitor.go((gallery_site / "gallery/guides/booklet.html").as_uri())
    titles = visitor.page.locator(".booklet-part > h2").all_inner_texts()
    # Behind the running head.
    first = [next(line.strip() for line in sheet.splitlines()[1:] if line.strip()) for sheet in sheets(visitor.page, tmp_path)]
    assert len(first) > 20
    # A long title goes on in the next line.
    assert [title for line in first for title in titles if title.startswith(line)] == titles


def test_each_sheet_of_a_register_has_its_head_and_the_status_date(public, visit, tmp_path):
    visitor = visit("file://")
    visitor.go((public / "salt-coast/deliverables/index.html").as_uri())
    found = sheets(visitor.page, tmp_path)
    rows = [sheet for sheet in found if re.search(r"^ *D-\d\d ", sheet, re.MULTILINE)]
    assert len(rows) > 1
    for sheet in rows:
        assert all(word in sheet for word in ("Deliverable", "State", "Due", "Difference", "Owner", "Files")), sheet[:600]
    assert all("Status as of 13 Nov 2026" in sheet.splitlines()[0] for sheet in found)


def test_an_update_on_paper_says_its_date_and_the_figures_behind_its_health(public, visit, tmp_path):
    visitor = visit("file://")
    visitor.go((public / "salt-coast/status/2026-11-06.html").as_uri())
    sheet = sheets(visitor.page, tmp_path)[0]
    assert "Status as of 6 Nov 2026" in sheet.splitlines()[0]
    assert "Calculated" in sheet and "off track above 15 d" in sheet


def test_no_state_is_cut_or_covered_by_its_neighbour(public, visit):
    """A mark's width once counted for nothing in its column."""
    visitor, cut = visit("file://", viewport={"width": 672, "height": 1000}), []
    for page in ("decisions.html", "timeline.html", "deliverables/index.html", "payments.html"):
        for media, width in (("print", 672), ("screen", 1280)):
            visitor.page.emulate_media(media=media)
            visitor.page.set_viewport_size({"width": width, "height": 1000})
            visitor.go((public / "salt-coast" / page).as_uri())
            cut += visitor.page.evaluate("""() => [...document.querySelectorAll('.rows td .state')].filter(s => s.getBoundingClientRect().right > s.closest('td').getBoundingClientRect().right + .5).map(s => s.closest('tr').textContent.trim().slice(0, 40))""")
    assert not cut, cut
