"""What the scripts do, as a reader does it: search, the register's filter, colours, tabs, the keyboard alone."""
import re
import subprocess
import sys
import time

import pytest
from conftest import ROOT, build
from portal_pages import portals

RICHEST = "salt-coast"


@pytest.fixture()
def portal(public):
    return next(folder for folder in portals(public) if folder.name == RICHEST)


def options(page):
    return page.locator("dialog.search [role=option]").all_inner_texts()


def open_search(visit, portal, page="index.html"):
    visitor = visit(portal.as_uri())
    visitor.go(f"{portal.as_uri()}/{page}")
    visitor.page.keyboard.press("/")
    visitor.page.wait_for_selector("dialog.search[open]")
    return visitor


def test_search_opens_with_a_key_finds_by_beginnings_and_goes_there_with_enter(portal, visit):
    visitor = open_search(visit, portal, "guides/index.html")
    page = visitor.page
    page.keyboard.type("photogr")
    assert options(page), "nothing found"
    assert all("photogr" in text.lower() for text in page.locator("dialog.search mark").all_inner_texts())
    first = page.locator("[role=option][aria-selected=true]")
    assert first.count() == 1
    assert page.locator("#search-field").get_attribute("aria-activedescendant") == first.get_attribute("id")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]").get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(re.escape(chosen.split("/")[-1])))
    assert not visitor.complaints, visitor.complaints


@pytest.mark.parametrize("typed, found", [
    ("photograhp", "photograph"), ("mailbx", "mailbox"), ("cutovr plan", "cutover plan"), ("PHOTOGRAPH", "photograph"),
])
def test_search_forgives_a_slip(portal, visit, typed, found):
    page = open_search(visit, portal).page
    page.fill("#search-field", typed)
    assert any(found in text.lower() for text in options(page)), options(page)


def test_search_says_when_there_is_nothing_and_closes_with_escape(portal, visit):
    page = open_search(visit, portal).page
    page.fill("#search-field", "xyzzyqq")
    assert options(page) == []
    assert page.inner_text("dialog.search [role=status]").strip()
    page.keyboard.press("Escape")
    assert page.locator("dialog.search[open]").count() == 0


def test_a_title_comes_before_a_heading_and_that_before_a_text(portal, visit):
    page = open_search(visit, portal).page
    scores = page.evaluate("() => portico.results('mail').map(entry => [entry.kind === 'heading' ? 1 : /\\bmail/i.test(entry.title) ? 0 : 2, entry.score])")
    best = {rank: max(score for kind, score in scores if kind == rank) for rank in {kind for kind, _ in scores}}
    assert best[0] > best.get(1, 0) and best.get(1, 1) > best.get(2, 0), best


def test_search_of_a_thousand_pages_is_small_and_quick(tmp_path, visit):
    """Index ≤ 25 % of the text; the first result within 50 ms of a key press."""
    content, output = tmp_path / "Content", tmp_path / "Public"
    write_pages(content, 1000)
    build(content, output)
    portal = output / "large"
    text = sum(len(path.read_bytes()) for path in (content / "large" / "guides").glob("*.md"))
    index = len((portal / "assets/search-index.js").read_bytes())
    assert index <= text / 4, f"{index} bytes for {text} bytes of text"
    page = open_search(visit, portal).page
    # Another program on the machine may take a turn: of five presses of the same key the quickest counts.
    times = [min(page.evaluate(KEY_PRESS, typed) for _ in range(5)) for typed in [*("retention"[:end] for end in range(1, 10)), "retnetion"]]
    print(f"index {index / text:.1%} of the text; key presses {[round(t, 1) for t in times]} ms")
    assert max(times) <= 50, times


# From the key press to results that can be seen: the list is laid out before the clock is read.
KEY_PRESS = """typed => {
  const field = document.getElementById('search-field'), list = document.querySelector('dialog.search [role=listbox]');
  field.value = typed.slice(0, -1);
  field.dispatchEvent(new Event('input'));
  const start = performance.now();
  field.value = typed;
  field.dispatchEvent(new Event('input'));
  if (!list.querySelector('[role=option]')?.getBoundingClientRect().height) throw new Error('nothing found for ' + typed);
  return performance.now() - start;
}"""


def write_pages(content, count):
    import random
    chance = random.Random(7)
    words = [f"{a}{b}" for a in "re con ex in pro sub trans inter de un".split() for b in
             "tention fer port struct ply vert mit cede form duce spect tract".split()]
    (content / "large" / "guides").mkdir(parents=True)
    (content / "portico.yml").write_text("supplier: {name: Example}\n")
    (content / "large" / "client.yml").write_text("name: Large\n")
    for number in range(count):
        text = "".join(
            f"## {' '.join(chance.choices(words, k=3)).capitalize()}\n\n" + " ".join(chance.choices(words, k=90)) + ".\n\n"
            for _ in range(6))
        title = " ".join(chance.choices(words, k=4))
        (content / "large" / "guides" / f"page-{number:04d}.md").write_text(f"---\ntitle: {title}\n---\n\n{text}")


def test_the_register_filters_sorts_and_keeps_both_in_the_address(portal, visit):
    visitor = visit(portal.as_uri())
    page = visitor.page
    address = f"{portal.as_uri()}/deliverables/index.html"
    visitor.go(address)
    total = page.locator("table.register tbody tr:not(.group)").count()
    status = page.locator("form.filter [role=status]")
    assert status.inner_text().startswith(f"{total} ")
    page.select_option("form.filter select", "accepted")
    shown = page.locator("table.register tbody tr:not(.group):visible").count()
    assert 0 < shown < total and status.inner_text().startswith(f"{shown} ")
    assert "state=accepted" in page.url
    page.locator("table.register thead th").nth(2).locator("button").click()
    dates = page.locator("table.register tbody tr:not(.group):visible td:nth-child(3) time").evaluate_all("all => all.map(t => t.dateTime)")
    assert dates == sorted(dates) and "sort=3" in page.url
    assert page.locator("th[aria-sort=ascending]").count() == 1
    again = visit(portal.as_uri())
    again.go(page.url)
    assert again.page.locator("table.register tbody tr:not(.group):visible").count() == shown
    assert not visitor.complaints + again.complaints


@pytest.mark.parametrize("width", [390, 834])
def test_where_a_register_has_no_head_it_is_sorted_by_a_choice(portal, visit, width):
    visitor = visit(portal.as_uri(), viewport={"width": width, "height": 844})
    page = visitor.page
    address = f"{portal.as_uri()}/deliverables/index.html"
    visitor.go(address)
    status = page.locator("form.filter [role=status]")
    page.get_by_label("Sort by").select_option(label="Due")
    dates = page.locator("table.register tbody tr:not(.group):visible td:nth-child(3) time")
    shown = dates.evaluate_all("all => all.map(t => t.dateTime)")
    assert len(shown) > 3 and shown == sorted(shown) and page.url.endswith("#sort=3")
    assert status.inner_text().endswith("shown, by Due, ascending")
    page.get_by_label("Order").select_option(label="Descending")
    assert dates.evaluate_all("all => all.map(t => t.dateTime)") == sorted(shown, reverse=True) and page.url.endswith("#sort=-3")
    again = visit(portal.as_uri(), viewport={"width": width, "height": 844})
    again.go(page.url)
    assert again.page.get_by_label("Order").input_value() == "-" and again.page.get_by_label("Sort by").input_value() == "3"
    page.get_by_label("Sort by").select_option("")
    assert page.url == address and page.locator("table.register .group").first.is_visible()
    without = visit(portal.as_uri(), viewport={"width": width, "height": 844}, java_script_enabled=False)
    without.go(address)
    assert not without.page.locator("form.filter").is_visible() and not without.page.locator(".find").is_visible()
    assert not visitor.complaints + again.complaints


def test_colours_are_chosen_by_the_reader_and_remembered(portal, visit):
    visitor = visit(portal.as_uri(), color_scheme="light")
    page = visitor.page
    visitor.go(f"{portal.as_uri()}/index.html")
    ground = "() => getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)
    page.locator("button.theme").click()
    assert page.evaluate(ground) == light
    page.locator("button.theme").click()
    dark = page.evaluate(ground)
    assert dark != light
    visitor.go(f"{portal.as_uri()}/timeline.html")
    assert page.evaluate(ground) == dark


def test_everything_is_reached_by_the_keyboard_and_seen_there(portal, visit):
    visitor = visit(portal.as_uri(), viewport={"width": 1280, "height": 800})
    page = visitor.page
    visitor.go(f"{portal.as_uri()}/index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    visitor.go(f"{portal.as_uri()}/index.html")
    seen, places = [], set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("""() => { const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
          return [e.getAttribute('href') ?? e.className, style.outlineStyle !== 'none' || e.matches('.skip'), box.width > 0 && box.height > 0]; }"""))
        places.add(seen[-1][0])
    assert all(outlined and visible for _, outlined, visible in seen), [s for s in seen if not (s[1] and s[2])]
    for entry in ("timeline.html", "deliverables/index.html", "people.html", "find"):
        assert entry in places, (entry, places)


def test_the_menu_of_a_phone_opens_and_closes_by_the_keyboard(portal, visit):
    visitor = visit(portal.as_uri(), viewport={"width": 390, "height": 844})
    page = visitor.page
    visitor.go(f"{portal.as_uri()}/index.html")
    link = page.locator(".places a", has_text="Timeline")
    assert not link.is_visible()
    page.locator(".menu > summary").focus()
    page.keyboard.press("Enter")
    assert link.is_visible()
    page.keyboard.press("Escape")
    assert not link.is_visible()


def test_a_chosen_tab_is_chosen_everywhere_and_remembered(portal, visit):
    visitor = visit(portal.as_uri())
    page = visitor.page
    for path in sorted(portal.rglob("*.html")):
        if 'class="tabs"' in path.read_text() and path.name != "booklet.html":
            visitor.go(path.as_uri())
            break
    else:
        pytest.skip("no page of the sample has tabs")
    second = page.locator(".tabs > label").nth(1)
    second.click()
    name = second.inner_text()
    assert page.locator(".tabs > .tab").nth(1).is_visible() and not page.locator(".tabs > .tab").nth(0).is_visible()
    page.reload()
    assert page.locator(".tabs > label", has_text=name).first.evaluate("l => l.control.checked")
