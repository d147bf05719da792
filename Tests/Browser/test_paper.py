"""The printed page: counted in the PDF that the browser makes of it."""
import re

import pytest
from portal_pages import kinds_of_pages, portals


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


def test_a_booklet_begins_each_part_on_a_new_page(gallery_site, visit):
    visitor = visit("file://")
    visitor.go((gallery_site / "gallery/guides/booklet.html").as_uri())
    assert visitor.page.evaluate("() => { matchMedia('print'); return document.querySelectorAll('.booklet-part').length }") == 3
    assert paper(visitor.page) > 20
