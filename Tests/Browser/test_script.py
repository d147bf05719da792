"""What the scripts do, as a reader does it: search, the register's filter, colours, tabs, the keyboard alone."""
import re
import statistics
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


@pytest.mark.parametrize("typed, kind, title", [
    ("D-11", "deliverable", "User guides"), ("d08", "deliverable", "Mail cutover plan"), ("I-5", "decision", "registrar"),
    ("CR-3", "decision", "archive"), ("ACT-11", "action", "registrar proof"), ("KPI-3", "kpi", "training path"),
    ("MW-5", "maintenance", "Mail cutover"), ("PAY-3", "payment", "Pilot"), ("P4", "milestone", "Implementation"),
])
def test_an_id_typed_whole_is_the_first_result(portal, visit, typed, kind, title):
    page = open_search(visit, portal).page
    page.fill("#search-field", typed)
    first = page.locator("dialog.search [role=option]").first
    assert title in first.inner_text()
    assert page.evaluate("typed => portico.results(typed)[0].kind", typed) == kind
    assert first.locator("mark").all_inner_texts() == [page.evaluate("typed => portico.results(typed)[0].note", typed)]


@pytest.mark.parametrize("typed, title", [
    ("how do I share a folder", "Share a folder with a lender"), ("where is my photograph", "Find a photograph"),
    ("lesson 5", "Lesson 5"), ("share a fodler", "Share a folder with a lender"),
])
def test_a_question_finds_the_page_that_answers_it(portal, visit, typed, title):
    page = open_search(visit, portal).page
    page.fill("#search-field", typed)
    assert title in options(page)[0], options(page)[:5]


def test_more_words_narrow_and_an_unknown_one_hides_nothing(portal, visit):
    page = open_search(visit, portal).page
    count = lambda typed: page.evaluate("typed => portico.results(typed).length", typed)
    assert 0 < count("photograph mail") < count("mail")
    assert count("xyzzyqq mail") == count("mail")


@pytest.mark.parametrize("typed", ["mail", "bookng", "password reset", "kpi"])
def test_every_result_shows_what_was_found(portal, visit, typed):
    page = open_search(visit, portal).page
    page.fill("#search-field", typed)
    results = page.locator("dialog.search [role=option]")
    assert results.count() > 0
    for result in results.all():
        # A heading may be there for its page's sake, which it names.
        assert result.locator("mark").count() > 0, result.inner_text()


def test_the_count_is_of_all_that_was_found(portal, visit):
    page = open_search(visit, portal).page
    status = page.locator("dialog.search [role=status]")
    page.fill("#search-field", "mail")
    all_found, shown = page.evaluate("() => portico.results('mail').length"), page.locator("dialog.search [role=option]").count()
    assert shown < all_found and status.inner_text().startswith(f"{all_found} ") and str(shown) in status.inner_text()
    page.fill("#search-field", "ACT-11")
    assert status.inner_text() == "1 result"


@pytest.mark.alone
def test_search_of_a_thousand_pages_is_small_and_quick(tmp_path, visit):
    """Index ≤ 25 % of the text; the first result within 50 ms of a key press. The text is real English."""
    content, output = tmp_path / "Content", tmp_path / "Public"
    write_pages(content, 1000)
    build(content, output)
    portal = output / "large"
    text = sum(len(path.read_bytes()) for path in (content / "large" / "guides").glob("*.md"))
    index = len((portal / "assets/search-index.js").read_bytes())
    page = open_search(visit, portal).page
    typed = [*("dictionary"[:end] for end in range(1, 11)), "dictoinary", "how do I create a dictionary"]
    # Another program on the machine may take a turn: the middle one of seven presses counts.
    times = [statistics.median(page.evaluate(KEY_PRESS, words) for _ in range(7)) for words in typed]
    print(f"index {index / text:.1%} of {text} bytes; key presses {[round(t, 1) for t in times]} ms")
    assert index <= text / 4, f"{index} bytes for {text} bytes of text"
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
    """Pages of what every Python brings with it: half a megabyte of English about the language, without its markup."""
    from pydoc_data.topics import topics
    (content / "large" / "guides").mkdir(parents=True)
    (content / "portico.yml").write_text("supplier: {name: Example}\n")
    (content / "large" / "client.yml").write_text("name: Large\n")
    prose = [" ".join(re.sub(r"[^\w.,;:'’ -]|\b_+|_+\b", " ", paragraph).split())
             for _, topic in sorted(topics.items()) for paragraph in topic.split("\n\n")]
    prose = [paragraph for paragraph in prose if len(paragraph) > 80]
    assert len(prose) > 1000, "Python's own topics are not here"
    for number in range(count):
        parts = [prose[(number * 5 + step) % len(prose)] for step in range(12)]
        sections = "".join(
            f"## {' '.join(parts[step].split()[:5])}\n\n" + "\n\n".join(parts[step:step + 3]) + "\n\n" for step in (0, 3, 6, 9))
        title = " ".join(parts[0].split()[3:8])
        (content / "large" / "guides" / f"page-{number:04d}.md").write_text(f"---\ntitle: \"{number} {title}\"\n---\n\n{sections}")


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
    assert dates == sorted(dates) and "sort=due" in page.url
    assert page.locator("th[aria-sort=ascending]").count() == 1
    again = visit(portal.as_uri())
    again.go(page.url)
    assert again.page.locator("table.register tbody tr:not(.group):visible").count() == shown
    assert not visitor.complaints + again.complaints


def test_a_row_without_a_value_is_sorted_last(public, visit):
    visitor = visit((public / "salt-coast").as_uri())
    page = visitor.page
    visitor.go(f"{(public / 'salt-coast').as_uri()}/deliverables/index.html")
    cells = page.locator("table.register tbody tr:not(.group) td:nth-child(5)")
    for _ in ("ascending", "descending"):
        page.locator("table.register thead th").nth(4).locator("button").click()
        texts = [text.strip() for text in cells.all_inner_texts()]
        assert "" in texts and texts[-texts.count(""):] == [""] * texts.count("")


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
    assert len(shown) > 3 and shown == sorted(shown) and page.url.endswith("#sort=due")
    assert status.inner_text().endswith("shown, sorted by Due, ascending")
    page.get_by_label("Order").select_option(label="Descending")
    assert dates.evaluate_all("all => all.map(t => t.dateTime)") == sorted(shown, reverse=True) and page.url.endswith("#sort=-due")
    again = visit(portal.as_uri(), viewport={"width": width, "height": 844})
    again.go(page.url)
    chosen = lambda: (again.page.get_by_label("Sort by").input_value(), again.page.get_by_label("Order").input_value())
    assert chosen() == ("due", "-")
    # Links of earlier versions number the columns.
    again.go(f"{address}#sort=6")
    assert chosen() == ("owner", "")
    again.go(f"{address}#sort=%0A")
    assert chosen() == ("", "")
    page.get_by_label("Sort by").select_option("")
    assert page.url == address and page.locator("table.register .group").first.is_visible()
    without = visit(portal.as_uri(), viewport={"width": width, "height": 844}, java_script_enabled=False)
    without.go(address)
    assert not without.page.locator("form.filter").is_visible() and not without.page.locator(".find").is_visible()
    assert not visitor.complaints + again.complaints


def test_a_register_whose_template_offers_less_is_sorted_by_its_head(portal, visit, tmp_path):
    """A site's own template may have an older form."""
    template = (ROOT / "Templates/pages/register.mustache").read_text()
    own = re.sub(r'<label class="sorting">.*</label>\n', "", template)
    assert own != template
    (tmp_path / "Templates/pages").mkdir(parents=True)
    (tmp_path / "Templates/pages/register.mustache").write_text(own)
    build(ROOT / "Content", tmp_path / "Public", "--templates", tmp_path / "Templates")
    visitor = visit(tmp_path.as_uri())
    visitor.go((tmp_path / "Public" / RICHEST / "deliverables/index.html").as_uri())
    visitor.page.locator("table.register thead button").nth(2).click()
    dates = visitor.page.locator("table.register tbody tr:not(.group) td:nth-child(3) time").evaluate_all("all => all.map(t => t.dateTime)")
    assert dates == sorted(dates) and not visitor.complaints, visitor.complaints


def test_the_register_follows_its_address(portal, visit):
    page = visit(portal.as_uri()).page
    address = f"{portal.as_uri()}/deliverables/index.html"
    page.goto(address)
    shown = page.locator("table.register tbody tr:not(.group):visible")
    total = shown.count()
    page.evaluate("() => { location.hash = 'state=accepted'; }")
    page.wait_for_function("() => document.querySelector('form.filter select').value === 'accepted'")
    # With conditions or without.
    assert shown.count() == int(page.locator(".counts b").nth(0).inner_text()) + int(page.locator(".counts b").nth(1).inner_text())
    page.go_back()
    page.wait_for_function("() => document.querySelector('form.filter select').value === ''")
    assert shown.count() == total


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
        pytest.fail("no page of the sample has tabs")
    second = page.locator(".tabs > label").nth(1)
    second.click()
    name = second.inner_text()
    assert page.locator(".tabs > .tab").nth(1).is_visible() and not page.locator(".tabs > .tab").nth(0).is_visible()
    page.reload()
    assert page.locator(".tabs > label", has_text=name).first.evaluate("l => l.control.checked")
