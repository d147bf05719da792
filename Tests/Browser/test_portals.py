"""Each sample portal in a real browser: every page, over HTTP below a sub-path and from disk."""
import posixpath
import urllib.parse

import pytest
from portal_pages import pages, portals

LINKS = """() => [...document.querySelectorAll('a[href], link[href], img[src], script[src], source[srcset]')]
  .map(e => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('srcset'))"""
ANCHORS = "() => [...document.querySelectorAll('[id]')].map(e => e.id)"


def addresses(request, public, how):
    """The address of each portal, by its name: over HTTP or from disk."""
    if how == "file":
        return {portal.name: portal.as_uri() for portal in portals(public)}
    server = request.getfixturevalue("server")
    return {portal.name: f"{server}/{portal.name}" for portal in portals(public)}


def test_there_are_three_portals(public):
    assert len(portals(public)) == 3, [portal.name for portal in portals(public)]


@pytest.mark.parametrize("how", ["http", "file"])
@pytest.mark.parametrize("scripting", [True, False], ids=["script", "no-script"])
def test_every_page_opens_without_a_complaint(request, public, visit, how, scripting):
    opened = 0
    for name, home in addresses(request, public, how).items():
        visitor = visit(home, java_script_enabled=scripting)
        for page in pages(public / name):
            visitor.go(f"{home}/{page}")
            assert visitor.page.title(), page
            opened += 1
        assert not visitor.complaints, "\n".join(visitor.complaints)
    assert opened > 60


def test_every_link_resolves_inside_its_portal(public, visit):
    broken, checked = [], 0
    for portal in portals(public):
        visitor = visit(portal.as_uri())
        links, anchors = {}, {}
        for page in pages(portal):
            visitor.go(f"{portal.as_uri()}/{page}")
            links[page] = visitor.page.evaluate(LINKS)
            anchors[page] = set(visitor.page.evaluate(ANCHORS))
        for page, found in links.items():
            for link in found:
                checked += 1
                fault = judge(portal, page, link, anchors)
                if fault:
                    broken.append(f"{portal.name}/{page}: {link}: {fault}")
    assert not broken, "\n".join(broken)
    assert checked > 1000


def judge(portal, page, link, anchors):
    """What is wrong with a link of a page, or None."""
    parts = urllib.parse.urlsplit(link)
    if parts.scheme in ("https", "http", "mailto", "tel"):
        return None
    if parts.scheme == "data":
        return None if link.startswith("data:image/") else "a data URL that is no image"
    if parts.scheme or parts.netloc or link.startswith("/"):
        return "not a relative link"
    if not parts.path:
        target = page
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), urllib.parse.unquote(parts.path)))
    if target.startswith(".."):
        return "leaves the portal"
    if not (portal / target).is_file():
        return "no such file"
    fragment = urllib.parse.unquote(parts.fragment)
    if fragment and target in anchors and fragment not in anchors[target]:
        return "no such anchor"
    return None
