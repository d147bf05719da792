"""What the tests of the pages share: the sample portals as the built program makes them, a server, and a browser."""
import fcntl
import functools
import http.server
import os
import pathlib
import pickle
import shutil
import subprocess
import threading

import gallery
import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("PORTICO", ROOT / ".build/debug/portico"))
TODAY = "2026-11-20"
SUB_PATH = "/some/where"


def pytest_configure(config):
    config.addinivalue_line("markers", "alone: measures time, and therefore runs while nothing else does")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """made_once(name, make): what make(folder) returned to the first of pytest's processes that asked for it."""
    base = tmp_path_factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def result(name, make):
        made = base / f"{name}.made"
        with (base / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                folder = base / name
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                made.write_bytes(pickle.dumps(make(folder)))
            return pickle.loads(made.read_bytes())

    return result


@pytest.fixture(scope="session")
def public(made_once):
    """The sample site, built into a folder of its own."""

    def make(folder):
        build(ROOT / "Content", folder / "Public")
        return folder / "Public"

    return made_once("site", make)


@pytest.fixture(scope="session")
def gallery_site(made_once):
    """Portals of the extremes: see gallery.py."""
    return made_once("gallery", lambda folder: gallery.build(PROGRAM, folder))


def build(content, output, *options):
    """Runs `portico build` and returns what it printed; fails the test where the build fails."""
    command = [PROGRAM, "build", "--content", content, "--output", output, "--today", TODAY, *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"portico build failed ({done.returncode})\n{done.stdout}\n{done.stderr}"
    return done.stdout


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves `Public` below a sub-path, as a host that shares its domain would; nothing outside it exists."""

    def translate_path(self, path):
        return super().translate_path(path[len(SUB_PATH):] if path.startswith(SUB_PATH + "/") else "/nothing-here")

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def server(public):
    """The address of `Public`, served on loopback."""
    handler = functools.partial(QuietHandler, directory=str(public))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}{SUB_PATH}"
        httpd.shutdown()


@pytest.fixture(scope="session")
def browser():
    chromium = shutil.which("chromium")
    assert chromium, "chromium is needed: apt-get install chromium"
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield instance
        instance.close()


class Visit:
    """A browser page that keeps what went wrong: console messages, page errors, failed and foreign requests."""

    def __init__(self, context, home):
        self.home, self.complaints = home, []
        self.page = context.new_page()
        self.page.on("console", lambda message: self.complain("console", message.text))
        self.page.on("pageerror", lambda error: self.complain("script error", error))
        self.page.on("requestfailed", self.judge_failure)
        self.page.on("request", self.judge)
        self.page.on("response", lambda response: response.status < 400 or self.complain(response.status, response.url))

    def complain(self, what, detail):
        self.complaints.append(f"{self.page.url}: {what}: {detail}")

    def judge_failure(self, request):
        # The browser gives up on a tab's icon when the next page is opened; a file that is missing fails otherwise.
        if request.failure != "net::ERR_ABORTED":
            self.complain("request failed", f"{request.url}: {request.failure}")

    def judge(self, request):
        if not request.url.startswith((self.home, "data:")):
            self.complain("request outside the portal", request.url)

    def go(self, url):
        self.page.goto(url, wait_until="load")


@pytest.fixture
def visit(browser):
    """Opens a `Visit`: visit(home, **options of a browser context)."""
    contexts = []

    def open_visit(home, **options):
        contexts.append(browser.new_context(**options))
        return Visit(contexts[-1], home)

    yield open_visit
    for context in contexts:
        context.close()
