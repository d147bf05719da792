"""`portico serve`: pages that change while they are read, what is refused, and that nothing but the script is added."""
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import time

import preview
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import PROGRAM, ROOT
from preview import Preview, published, write

WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


@pytest.fixture
def serve(tmp_path):
    """serve(*options, content=…) starts a preview, of a small site where no content is named."""
    started = []

    def start(*options, content=None, env=None):
        if content:
            shutil.copytree(content, tmp_path / "Content")
        elif not (tmp_path / "Content").exists():
            preview.site(tmp_path)
        started.append(Preview(PROGRAM, tmp_path, *options, env=env))
        return started[-1]

    yield start
    for running in started:
        running.stop()


def shown(page, word, timeout=30_000):
    page.get_by_text(word).first.wait_for(timeout=timeout)


def test_a_change_is_shown_in_place_and_all_that_the_reader_did_stays(serve, visit):
    running = serve()
    visitor = visit(running.address, viewport=WIDE)
    page, guide = visitor.page, running.folder / "Content/acme/guides/long.md"
    visitor.go(f"{running.address}acme/guides/long.html")
    page.evaluate("window.stays = true")
    details = page.locator("details", has_text="Inside.").last
    details.evaluate("e => { e.open = true }")
    page.get_by_role("link", name="link to the end").focus()
    place = "document.getElementById('middle').getBoundingClientRect().top"
    page.evaluate("document.getElementById('middle').scrollIntoView({ behavior: 'instant' })")
    page.wait_for_timeout(300)
    before = page.evaluate(place)
    write(guide, preview.page("second").replace("## Middle", "A paragraph above the middle.\n\n## Middle"))
    shown(page, "The word is second.")
    assert page.evaluate("window.stays"), "the page was loaded anew"
    page.wait_for_timeout(300)
    assert abs(page.evaluate(place) - before) < 2
    assert page.evaluate("document.activeElement.textContent") == "link to the end"
    assert details.evaluate("e => e.open")
    assert page.locator(".copyable .copy").count() == 1
    # New code can be copied as well, and old code has one button still.
    write(guide, preview.page("third") + "\n```text\nmore code\n```\n")
    shown(page, "more code")
    assert page.locator(".copyable .copy").count() == 2
    assert page.locator(".copyable .copyable").count() == 0
    assert visitor.complaints == []


def test_an_open_search_stays_open_and_finds_new_words(serve, visit):
    running = serve()
    visitor = visit(running.address, viewport=WIDE)
    page = visitor.page
    visitor.go(f"{running.address}acme/guides/long.html")
    page.keyboard.press("/")
    page.locator("#search-field").fill("zebra")
    assert page.locator("#search-results a").count() == 0
    write(running.folder / "Content/acme/guides/long.md", preview.page("second") + "\n## Zebra crossing\n")
    page.locator("#search-results a").first.wait_for()
    assert page.locator("dialog.search").evaluate("e => e.open")
    assert page.locator("#search-field").input_value() == "zebra"
    assert page.evaluate("document.activeElement.id") == "search-field"
    shown(page, "The word is second.")
    assert visitor.complaints == []


def test_a_page_of_the_richest_sample_changes_into_what_a_new_visit_shows(serve, visit):
    running = serve(content=ROOT / "Content")
    visitor = visit(running.address, viewport=WIDE)
    page, folder = visitor.page, running.folder / "Content/salt-coast"
    plan, client = folder / "plan.yml", folder / "client.yml"
    for path in ["index.html", "deliverables/index.html"]:
        visitor.go(f"{running.address}salt-coast/{path}")
        brand = visitor.page.locator(".brand").inner_text()
        write(client, re.sub(r"(?m)^name: .*", f"name: {brand}x", client.read_text()))
        write(plan, plan.read_text().replace("title: ", "title: New ", 1))
        page.wait_for_function("name => document.querySelector('.brand').innerText === name", arg=f"{brand}x")
        page.wait_for_load_state("load")
        other = visit(running.address, viewport=WIDE)
        other.go(page.url)
        text = "() => document.querySelector('.shell').innerText"
        assert page.evaluate(text) == other.page.evaluate(text), path
        assert visitor.complaints == []


def test_a_changed_style_is_seen_without_a_new_visit_and_a_broken_template_keeps_the_last_page(serve, visit, tmp_path):
    styles, frame = ((ROOT / "Templates" / path).read_text() for path in ("assets/portico.css", "pages/frame.mustache"))
    write(tmp_path / "Templates/assets/portico.css", styles)
    running = serve()
    visitor = visit(running.address, viewport=WIDE)
    page = visitor.page
    visitor.go(f"{running.address}acme/")
    page.evaluate("window.stays = true")
    write(tmp_path / "Templates/assets/portico.css", styles + "\nh1 { color: rgb(1, 2, 3) }\n")
    page.wait_for_function("() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
    page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length === 1")
    write(tmp_path / "Templates/pages/frame.mustache", frame.replace("{{{content}}}", "{{{contents}}}"))
    page.locator("#findings li.error").first.wait_for()
    assert page.locator("h1").inner_text() == "The first week."
    write(tmp_path / "Templates/pages/frame.mustache", frame.replace('<footer', '<p>From my template</p><footer'))
    shown(page, "From my template")
    assert page.locator("#findings").count() == 0
    assert page.evaluate("window.stays")
    assert visitor.complaints == []


def test_a_finding_appears_leads_to_its_line_and_goes_when_it_is_mended(serve, visit, tmp_path):
    running = serve()
    visitor = visit(running.address, viewport=PHONE)
    page, guide = visitor.page, tmp_path / "Content/acme/guides/long.md"
    visitor.go(f"{running.address}acme/guides/long.html")
    assert page.locator("portico-preview .count").inner_text() == "No findings"
    text = preview.page("second")
    write(guide, text.replace("The end.", "The [end](nowhere.md)."))
    link = page.locator("#findings li.error a")
    link.wait_for()
    line = 1 + text[:text.index("The end.")].count("\n")
    assert re.fullmatch(f"vscode://file{re.escape(str(guide))}:{line}:[0-9]+", link.get_attribute("href"))
    assert page.get_by_text("The word is first.").count() == 1, "the last good page stays"
    assert "Not up to date" in page.locator("portico-preview .bar").inner_text()
    write(guide, text)
    shown(page, "The word is second.")
    page.locator("#findings").wait_for(state="detached")
    assert page.locator("portico-preview .count").inner_text() == "No findings"
    assert visitor.complaints == []


def test_templates_and_settings_that_come_later_are_seen(serve, tmp_path):
    content = preview.site(tmp_path)
    (content / "portico.yml").unlink()
    running = serve()
    assert running.get("/acme/")[0] == 503
    write(content / "portico.yml", "supplier: {name: Later Consulting}\n")
    running.wait(lambda: b"Later Consulting" in running.get("/acme/")[1], 20)
    built_in = running.get("/acme/assets/portico.css")[1]
    write(tmp_path / "Templates/assets/portico.css", "h1 { color: red }\n")
    running.wait(lambda: running.get("/acme/assets/portico.css")[1].startswith(b"h1 { color: red }\n"), 20)
    shutil.rmtree(tmp_path / "Templates")
    running.wait(lambda: running.get("/acme/assets/portico.css")[1] == built_in, 20)


def test_a_page_left_open_finds_the_preview_again_after_a_restart(serve, visit, tmp_path):
    running = serve()
    page = visit(running.address, viewport=WIDE).page
    page.goto(f"{running.address}acme/guides/long.html")
    running.stop()
    page.locator("portico-preview .state", has_text="Preview stopped").wait_for()
    write(tmp_path / "Content/acme/guides/long.md", preview.page("second"))
    serve("--port", str(running.port))
    shown(page, "The word is second.")
    page.locator("portico-preview .state").wait_for(state="detached")


def test_content_that_vanishes_is_said_and_comes_back(serve, visit, tmp_path):
    running = serve()
    visitor = visit(running.address, viewport=WIDE)
    visitor.go(f"{running.address}acme/")
    (tmp_path / "Content").rename(tmp_path / "Away")
    shown(visitor.page, "The content cannot be read")
    assert visitor.page.locator("h1").inner_text() == "The first week."
    (tmp_path / "Away").rename(tmp_path / "Content")
    visitor.page.locator("#findings").wait_for(state="detached")


def test_a_draft_is_shown_and_marked_and_not_in_a_build(serve, visit, tmp_path):
    content = preview.site(tmp_path)
    write(content / "acme/guides/secret.md", "---\ndraft: true\n---\n# Wordless walrus\n\nNot for now.\n")
    running = serve()
    visitor = visit(running.address, viewport=WIDE)
    page = visitor.page
    visitor.go(f"{running.address}acme/guides/")
    link = page.get_by_role("link", name="Wordless walrus").first
    assert link.get_attribute("data-preview-state") == "Draft"
    link.click()
    assert page.locator("portico-preview .state").inner_text() == "Draft"
    page.get_by_role("link", name="As published").click()
    assert page.locator("h1").inner_text() == "No such page"
    page.get_by_role("link", name="With drafts").click()
    assert page.locator("h1").inner_text() == "Wordless walrus"
    subprocess.run([PROGRAM, "build", "--today", "2026-11-20"], cwd=tmp_path, check=True, capture_output=True)
    built = [file.read_bytes() for file in (tmp_path / "Public").rglob("*") if file.is_file()]
    assert len(built) > 10
    for words in [b"alrus", b"Not for now", b"portico-preview", b"preview-state", b"secret"]:
        assert not [1 for file in built if words in file], words


def test_the_bar_the_findings_and_the_start_page_are_accessible(serve, visit, tmp_path):
    content = preview.site(tmp_path)
    write(content / "acme/guides/draft.md", "---\ndraft: true\n---\n# A draft\n\nSee [this](nowhere.md).\n")
    write(content / "other/client.yml", "name: Other\n")
    running = serve()
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}}
    for viewport in [WIDE, PHONE]:
        for scheme in ["light", "dark"]:
            visitor = visit(running.address, viewport=viewport, color_scheme=scheme)
            for path in ["", "acme/", "other/", "other/nothing.html"]:
                visitor.page.goto(running.address + path)
                visitor.page.locator("portico-preview .bar").wait_for()
                if not visitor.page.locator("#findings").count():
                    visitor.page.locator("portico-preview .count").click()
                found = Axe().run(visitor.page, options=rules).response["violations"]
                assert found == [], f"{path} {viewport} {scheme}"
                assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    page = visitor.page
    page.goto(running.address + "other/")
    page.locator("portico-preview .count").focus()
    page.keyboard.press("Enter")
    assert page.locator("#findings").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("#findings").count() == 0
    assert page.evaluate("document.querySelector('portico-preview').shadowRoot.activeElement.className").startswith("count")


def test_other_sites_and_other_names_get_nothing(serve):
    running = serve()
    own = f"127.0.0.1:{running.port}"
    for headers in [{"Host": "evil.example"}, {"Host": f"evil.example:{running.port}"}, {"Host": own, "Origin": "http://evil.example"}, {"Host": own, "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}]:
        status, body = running.get("/acme/assets/search-index.js", headers)
        assert status in (403, 421), headers
        assert b"first week" not in body
    assert running.get("/acme/", {"Host": own})[0] == 200
    assert running.get("/acme/", method="POST")[0] == 405


def test_a_page_of_another_site_cannot_read_or_embed_the_preview(serve, visit):
    running = serve()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        other = f"http://localhost:{listener.getsockname()[1]}/"
        page = visit(running.address).page
        page.route(other, lambda route: route.fulfill(body="<p>Another site</p>", content_type="text/html"))
        page.goto(other)
        attempts = """async address => {
          const loads = (tag, name) => new Promise(done => { const e = document.createElement(tag); e.onload = () => done(true); e.onerror = () => done(false); e[name] = address + (tag === 'script' ? 'acme/assets/search-index.js' : 'acme/'); document.body.append(e); setTimeout(() => done(false), 3000); });
          window.portico = { index: data => { window.stolen = data; } };
          const read = await fetch(address + 'acme/').then(() => true, () => false);
          const listens = await new Promise(done => { const e = new EventSource(address + '-/events'); e.onmessage = () => done(true); e.onerror = () => done(false); });
          await loads('script', 'src');
          const frame = document.createElement('iframe'); frame.src = address + 'acme/'; document.body.append(frame);
          return { read, listens, stolen: !!window.stolen };
        }"""
        assert page.evaluate(attempts, running.address) == {"read": False, "listens": False, "stolen": False}
        page.wait_for_timeout(500)
        assert all("first week" not in frame.content() for frame in page.frames)


def test_nothing_outside_the_portal_is_served(serve, tmp_path):
    content = preview.site(tmp_path)
    (tmp_path / "secret.txt").write_text("walrus")
    (content / "acme/files").mkdir()
    (content / "acme/files/in.txt").symlink_to(tmp_path / "secret.txt")
    running = serve()
    for path in ["/../secret.txt", "/acme/../../secret.txt", "/acme/%2e%2e/%2e%2e/secret.txt", "/acme/..%2f..%2fsecret.txt", "/acme/files/in.txt", "/acme/plan.yml", "/acme/client.yml", "/acme//etc/passwd", "/acme/%00", "/Content/acme/client.yml", "//evil.example/", "/acme/..\\..\\secret.txt"]:
        status, body = running.get(path)
        assert status in (400, 404, 503), path
        assert b"walrus" not in body and b"root:" not in body and b"name: Acme" not in body, path


def resident(running):
    """The preview's memory in KB."""
    status = open(f"/proc/{running.process.pid}/status").read()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1))


def test_huge_heads_and_idle_connections_do_no_harm(serve):
    running = serve()
    before = resident(running)
    for text in [b"GET / HTTP/1.1\r\nX: " + b"a" * 10_000_000, b"GET /" + b"a" * 10_000_000, b"a: b\r\n" * 1_000_000]:
        with socket.create_connection(("127.0.0.1", running.port)) as connection:
            answer = b""
            try:
                connection.sendall(text)
                answer = connection.recv(100)
            except ConnectionError:
                pass
            assert b" 200 " not in answer
    idle = []
    try:
        for _ in range(1000):
            idle.append(socket.create_connection(("127.0.0.1", running.port), timeout=10))
        for half in idle[::10]:
            try:
                half.send(b"GET / HT")
            except ConnectionError:
                pass
        start = time.monotonic()
        assert running.get("/acme/")[0] == 200
        assert time.monotonic() - start < 30
    finally:
        for connection in idle:
            connection.close()
    assert resident(running) - before < 60_000


def test_event_streams_do_not_keep_others_out(serve):
    running = serve()
    request = f"GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n\r\n".encode()
    streams = []
    try:
        for _ in range(300):
            streams.append(socket.create_connection(("127.0.0.1", running.port), timeout=10))
            streams[-1].sendall(request)
        write(running.folder / "Content/acme/guides/long.md", preview.page("second"))
        running.wait(lambda: b"The word is second." in running.get("/acme/guides/long.html")[1], 20)
        assert running.get("/-/events", method="HEAD") == (200, b"")
    finally:
        for stream in streams:
            stream.close()


def test_the_next_free_port_is_taken_and_interrupting_leaves_no_file(tmp_path):
    preview.site(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        before = sorted(tmp_path.rglob("*"))
        running = Preview(PROGRAM, tmp_path, "--port", str(port))
        try:
            assert port < running.port <= port + 20
        finally:
            running.stop()
    assert running.process.returncode in (0, -2, 130)
    running.errors.unlink()
    assert sorted(tmp_path.rglob("*")) == before


def builds(running):
    return running.errors.read_text().count(" built in ")


def at_rest(running):
    """How many builds there have been, once there is no other for a second."""
    count, since = builds(running), time.monotonic()
    while time.monotonic() - since < 1:
        time.sleep(0.05)
        if builds(running) != count:
            count, since = builds(running), time.monotonic()
    return count


@pytest.mark.alone
def test_10000_changes_of_files_end_in_at_most_three_builds(serve, tmp_path):
    """Three builds are allowed for each second that the changes take on this machine."""
    content = preview.site(tmp_path)
    files = [content / f"acme/guides/many/{number}.md" for number in range(50)]
    for file in files:
        write(file, "# A guide\n")
    running = serve()
    before, start = at_rest(running), time.monotonic()
    for number in range(10_000):
        file = files[number % len(files)]
        if number % 3 == 0:
            file.write_text(f"# A guide\n\nChange {number}.\n")
        elif number % 3 == 1:
            os.utime(file)
        else:
            file.rename(file.with_suffix(".moved"))
            file.with_suffix(".moved").rename(file)
    write(content / "acme/guides/long.md", preview.page("last"))
    seconds = time.monotonic() - start
    running.wait(lambda: b"The word is last." in running.get("/acme/guides/long.html")[1])
    assert at_rest(running) - before <= 3 * max(1, seconds)


def compare(running, folder, today="2026-11-20"):
    """What differs between what is served as published and what a build makes, once the preview rests."""
    output = folder / "Built"
    shutil.rmtree(output, ignore_errors=True)
    done = subprocess.run([PROGRAM, "build", "--today", today, "--output", "Built"], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        return None
    differences = []
    for file in sorted(output.rglob("*")):
        path = file.relative_to(output).as_posix()
        if not file.is_file() or path.startswith("."):
            continue
        status, body = running.get(f"/-/published/{path}")
        expected = file.read_bytes()
        if path.endswith(".html") and status == 200:
            body = published(body.decode()).encode()
        if status != 200 or body != expected:
            differences.append((path, status))
    return differences


def edit(generator, content):
    """One random edit of what an author does: writes, adds, renames and removes pages, folders, data and attachments."""
    pages = sorted(content.rglob("guides/**/*.md"))
    number = generator.randrange(10_000)
    kind = generator.choice(["write", "write", "add", "add", "rename", "remove", "folder", "status", "broken", "attach", "settings", "client"])
    victim = generator.choice(pages) if pages else content / "acme/guides/first.md"
    if kind == "write":
        write(victim, f"# Page {number}\n\n" + "Words. " * generator.randrange(200))
    elif kind == "add":
        write(content / f"acme/guides/{generator.choice(['', 'deep/', 'deep/er/'])}p{number}.md", generator.choice(["", "---\ndraft: true\n---\n"]) + f"# Added {number}\n")
    elif kind == "rename" and victim.exists():
        victim.rename(victim.with_name(f"r{number}.md"))
    elif kind == "remove" and victim.exists():
        victim.unlink()
    elif kind == "folder" and (content / "acme/guides/deep").exists() and not (moved := content / f"acme/guides/moved{number}").exists():
        (content / "acme/guides/deep").rename(moved)
    elif kind == "status":
        write(content / "acme/status/2026-11-13.md", f"---\nhealth: on_track\nheadline: Week {number}.\n---\nText.\n")
    elif kind == "broken":
        write(content / "acme/plan.yml", generator.choice(["milestones: []\n", "phases: []\n", "milestones: []\n", "milstones: []\n"]))
    elif kind == "attach":
        (content / "acme/files").mkdir(exist_ok=True)
        (content / f"acme/files/a{number % 3}.txt").write_text(str(number))
        write(content / "acme/guides/attached.md", f"# Attached\n\n[File](../files/a{number % 3}.txt)\n")
    elif kind == "settings":
        write(content / "portico.yml", f"supplier: {{name: Consulting {number}}}\n")
    elif kind == "client":
        folder = content / f"client{number % 3}"
        shutil.rmtree(folder) if folder.exists() else write(folder / "client.yml", f"name: Client {number}\n")


def test_after_random_edits_what_is_served_is_what_a_build_makes(serve, tmp_path):
    generator = random.Random(seed := int(os.environ.get("PORTICO_SEED", "7")))
    content = preview.site(tmp_path)
    running, compared = serve(), 0
    for step in range(int(os.environ.get("PORTICO_EDITS", "15"))):
        for _ in range(generator.randrange(1, 4)):
            edit(generator, content)
        # At rest: several readings in a row agree with the build.
        differences = []

        def rests():
            nonlocal differences
            differences = compare(running, tmp_path)
            return not differences

        try:
            preview.Preview.wait(rests, 20)
        except AssertionError:
            raise AssertionError(f"seed {seed}, step {step}: {differences}") from None
        compared += differences == []
    assert compared > 0


def test_the_time_from_saving_to_seeing(serve, visit, capsys):
    """Prints the median of PORTICO_SAVES saves; fails only if a change does not come at all."""
    running = serve(content=ROOT / "Content")
    visitor = visit(running.address, viewport=WIDE)
    visitor.go(f"{running.address}salt-coast/")
    client = running.folder / "Content/salt-coast/client.yml"
    text = client.read_text()
    times = [elapsed(visitor.page, client, re.sub(r"(?m)^name: .*", f"name: Name {number}", text), f"Name {number}", ".brand") for number in range(int(os.environ.get("PORTICO_SAVES", "1")))]
    with capsys.disabled():
        print(f"\nfrom saving to seeing, {PROGRAM.parent.name} program: median {statistics.median(times):.0f} ms, slowest {max(times):.0f} ms")


def elapsed(page, file, text, word, selector):
    """Milliseconds from the save to the frame in which `selector` shows `word`."""
    page.evaluate("""([word, selector]) => { window.seen = new Promise(done => {
      const look = () => document.querySelector(selector).textContent.includes(word) ? done(performance.timeOrigin + performance.now()) : requestAnimationFrame(look); look(); }); }""", [word, selector])
    start = time.time()
    write(file, text)
    return page.evaluate("window.seen") - start * 1000
