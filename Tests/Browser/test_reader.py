"""What a reader meets: the first screen of a phone, the keyboard alone, ticks that stay, code that is copied."""
import pytest
from portal_pages import portals

FIRST_PARTS = {"as of when": ".asof", "the headline": "h1", "the health and what changed": ".health", "what is needed": ".needs"}
# Of what is planned.
FINISH = {"when it is finished": "[aria-labelledby=finish] .facts", "the next milestones": "[aria-labelledby=finish] .next"}
# What Tab should come to, in the order of the page: what can be focused and seen, of each group of radio buttons one.
TABBABLE = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => !e.disabled && e.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true}) && !(e.type === 'radio' && !e.checked && document.querySelector(`[name="${e.name}"]:checked`)))
  .map(e => (e.dataset.stop = e.dataset.stop ?? String(Math.random()), e.dataset.stop))"""
FOCUSED = """() => { const e = document.activeElement, box = e.getBoundingClientRect(), label = e.nextElementSibling;
  const drawn = x => getComputedStyle(x).outlineStyle !== 'none' && getComputedStyle(x).outlineWidth !== '0px';
  return { stop: e.dataset.stop ?? null, name: e.tagName + ' ' + (e.textContent || e.className).trim().slice(0, 40), body: e === document.body,
           seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight, marked: drawn(e) || (e.type === 'radio' && drawn(label)) }; }"""


def test_the_first_four_parts_of_a_home_are_on_a_phones_first_screen(public, gallery_site, visit):
    visitor = visit("file://", viewport={"width": 390, "height": 844})
    planned = [public / "salt-coast/index.html", public / "kornblum/shop/index.html", public / "kornblum/reporting/index.html", gallery_site / "gallery/index.html", gallery_site / "one/index.html"]
    for home in [*planned, public / "ruprecht/index.html"]:
        visitor.go(home.as_uri())
        for what, selector in (FIRST_PARTS | (FINISH if home in planned else {})).items():
            box = visitor.page.locator(selector).first.bounding_box(timeout=1000)
            assert box["y"] + box["height"] <= 844, f"{home}: {what} ends at {box['y'] + box['height']:.0f} px"
        # Nothing of it is cut.
        assert visitor.page.locator(".asof").evaluate("e => e.scrollWidth <= e.clientWidth && [...e.children].every(c => c.scrollWidth <= c.clientWidth + 1 || getComputedStyle(c).display === 'inline')"), home


def test_a_home_says_what_changed_and_leads_to_all_of_it(public, visit):
    visitor = visit("file://", viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    visitor.go((public / "salt-coast/index.html").as_uri())
    line = visitor.page.locator(".health .since")
    assert line.inner_text() == "Since 6 Nov 2026: 1 milestone brought forward by 7 d, 1 decision and 20 more"
    # One is how the health was reported, which stands beside the line.
    assert visitor.page.locator(".events li").count() == 1 + 1 + 1 + 20
    line.locator("a").click()
    assert visitor.page.locator("#changes").bounding_box()["y"] < 844


@pytest.mark.parametrize("page, width", [
    ("index.html", 1280), ("index.html", 390), ("deliverables/index.html", 1280), ("deliverables/index.html", 640),
    ("guides/components.html", 1280), ("training/checklist.html", 390), ("timeline.html", 820),
])
def test_the_keyboard_alone_goes_through_a_page_in_its_order_and_out_again(gallery_site, visit, page, width):
    visitor = visit("file://", viewport={"width": width, "height": 800}, reduced_motion="reduce")
    visitor.go((gallery_site / "gallery" / page).as_uri())
    expected, met = visitor.page.evaluate(TABBABLE), []
    for _ in range(len(expected) + 3):
        visitor.page.keyboard.press("Tab")
        focused = visitor.page.evaluate(FOCUSED)
        if focused["body"]:
            break
        assert focused["seen"] and focused["marked"], f"{page}: focus is not seen on {focused['name']}"
        met.append(focused["stop"])
    assert met[:len(expected)] == expected, f"{page}: {len(met)} stops, {len(expected)} expected"


def test_search_holds_the_focus_while_it_is_open_and_gives_it_back(gallery_site, visit):
    page = visit("file://", viewport={"width": 1280, "height": 800})
    page.go((gallery_site / "gallery/index.html").as_uri())
    page = page.page
    page.locator(".find").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog.search[open]")
    page.keyboard.type("component")
    for key in ("ArrowDown", "ArrowUp", "Tab", "Tab", "Tab", "Shift+Tab"):
        page.keyboard.press(key)
        assert page.evaluate("() => document.activeElement === document.body || !!document.activeElement.closest('dialog.search')"), key
    page.keyboard.press("Escape")
    assert page.locator("dialog.search[open]").count() == 0
    assert page.evaluate("() => document.activeElement.className") == "find"


def test_the_register_is_filtered_and_sorted_by_the_keyboard(gallery_site, visit):
    page = visit("file://", viewport={"width": 1280, "height": 800})
    page.go((gallery_site / "gallery/deliverables/index.html").as_uri())
    page = page.page
    rows = page.locator("table.register tbody tr:not(.group):visible")
    page.locator(".filter input").focus()
    page.keyboard.type("conditions")
    assert rows.count() == 1 and page.inner_text(".filter [role=status]").startswith("1 ")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.press("Tab")
    page.keyboard.type("In rev")
    assert rows.count() == 1 and "state=in_review" in page.url
    page.select_option(".filter select", "")
    page.locator("table.register thead button").nth(2).focus()
    for order in ("ascending", "descending"):
        page.keyboard.press("Enter")
        assert page.locator(f"th[aria-sort={order}]").count() == 1
    page.keyboard.press("Enter")
    assert page.locator("th[aria-sort]").count() == 0 and "#" not in page.url


def test_tabs_are_chosen_with_the_arrows(gallery_site, visit):
    page = visit("file://", viewport={"width": 1280, "height": 800})
    page.go((gallery_site / "gallery/guides/components.html").as_uri())
    page = page.page
    page.locator(".tabs > input").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".tabs > .tab").nth(1).is_visible() and not page.locator(".tabs > .tab").nth(0).is_visible()


def test_ticks_are_remembered_in_this_browser_only_and_the_page_says_so(gallery_site, visit):
    address = (gallery_site / "gallery/training/checklist.html").as_uri()
    visitor = visit("file://")
    page = visitor.page
    visitor.go(address)
    assert "this browser only" in page.inner_text(".ticks")
    page.locator(".task input").nth(1).check()
    page.reload()
    assert [box.is_checked() for box in page.locator(".task input").all()] == [False, True, False]
    other = visit("file://")
    other.go(address)
    assert not any(box.is_checked() for box in other.page.locator(".task input").all())
    without = visit("file://", java_script_enabled=False)
    without.go(address)
    assert without.page.locator(".task input").first.is_disabled() and not without.page.locator(".ticks").is_visible()


def test_code_is_copied_without_what_the_console_says(gallery_site, visit):
    visitor = visit("file://", permissions=["clipboard-read", "clipboard-write"])
    visitor.go((gallery_site / "gallery/guides/components.html").as_uri())
    for selector, copied in (("[data-language=console]", "ls"), ("[data-language=yaml]", "rooms: [blue, red] # two\n"), ("[data-copy=without-removed]", "let seats = 40\n let name = \"Red\"\n")):
        button = visitor.page.locator(".copyable", has=visitor.page.locator(selector)).locator(".copy")
        button.click()
        visitor.page.wait_for_function("b => b.textContent === 'Copied'", arg=button.element_handle())
        assert visitor.page.evaluate("() => navigator.clipboard.readText()").lstrip() == copied
