"""The page of a past week, whose bytes never change: what the script adds, and what a reader without it finds."""
import re

import pytest
from portal_pages import portals

RICHEST = "salt-coast"


@pytest.fixture()
def portal(public):
    return next(folder for folder in portals(public) if folder.name == RICHEST)


@pytest.fixture()
def weeks(portal):
    """The updates' pages, oldest first."""
    return sorted(path for path in (portal / "status").glob("*.html") if re.match(r"\d", path.name))


def entries(page):
    return page.evaluate("() => [...document.querySelectorAll('.places li')].map(entry => entry.textContent.trim().replace(/\\s+/g, ' '))")


def test_a_past_week_leads_to_the_newest_and_has_todays_navigation(portal, weeks, visit):
    visitor = visit(portal.as_uri())
    visitor.go(f"{portal.as_uri()}/index.html")
    today = entries(visitor.page)
    visitor.go(weeks[0].as_uri())
    assert entries(visitor.page) == today
    assert visitor.page.locator(".places [aria-current=page]").evaluate_all("all => all.map(link => link.pathname.split('/').slice(-2).join('/'))") == ["status/index.html"]
    link = visitor.page.locator(".past a")
    assert "Newest update" in link.text_content()
    assert link.evaluate("link => link.href") == weeks[-1].as_uri()
    links = visitor.page.evaluate("() => [...document.querySelectorAll('.places a')].map(link => link.href)")
    for address in links:
        visitor.go(address)
    assert not visitor.complaints, visitor.complaints


def test_the_newest_week_leads_to_the_archive(portal, weeks, visit):
    visitor = visit(portal.as_uri())
    visitor.go(weeks[-1].as_uri())
    link = visitor.page.locator(".past a")
    # An update that is not frozen yet has no such line.
    if link.count():
        assert link.evaluate("link => link.href") == (portal / "status/index.html").as_uri()
    assert not visitor.complaints, visitor.complaints


def test_without_the_script_the_archive_is_one_link_away_and_no_count_is_old(weeks):
    page = weeks[0].read_text()
    assert re.search(r'<p class="past"><span>.*?</span> <a href="index.html">', page), page[:3000]
    assert 'class="count"' not in page
