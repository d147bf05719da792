"""Runs `portico serve` for the tests: a content folder of its own, a free port, ended by its process id."""
import contextlib
import http.client
import os
import pathlib
import re
import select
import signal
import subprocess
import time

PAGE = """# A long page

The word is {word}.

{filler}

## Middle

<details><summary>More</summary>

Inside.

</details>

A [link to the end](#end) for the focus.

```text
code to copy
```

{filler}

## End

The end.
"""


class Preview:
    """A running preview. `stop` ends it as Ctrl-C does."""

    def __init__(self, program, folder, *options, env=None):
        self.folder = pathlib.Path(folder)
        self.errors = self.folder / "serve-errors.txt"
        command = [program, "serve", "--port", "0", "--today", "2026-11-20", *options]
        self.process = subprocess.Popen(
            command, cwd=self.folder, stdout=subprocess.PIPE, stderr=self.errors.open("w"), text=True, env={**os.environ, **(env or {})},
            # Whoever runs the tests in the background makes them ignore Ctrl-C, and every program that they start.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
        )
        ready, _, _ = select.select([self.process.stdout], [], [], 180)
        line = self.process.stdout.readline() if ready else ""
        assert line.startswith("Preview: "), f"no address: {line!r}\n{self.errors.read_text()}"
        self.address = line.removeprefix("Preview: ").strip()
        self.port = int(self.address.rsplit(":", 1)[1].strip("/"))
        self.wait(lambda: self.get("/")[0] == 200)

    def get(self, path, headers=None, method="GET"):
        """Status and body of a request for exactly this path."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with contextlib.closing(connection):
            connection.request(method, path, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()

    @staticmethod
    def wait(done, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                if done():
                    return
            time.sleep(0.02)
        raise AssertionError("it did not happen")

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(2)
        status = self.process.wait(timeout=30)
        self.process.stdout.close()
        return status


def write(path, text):
    """Saves as most editors do: beside the file, then over it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".tmp")
    beside.write_text(text)
    beside.replace(path)


def site(folder):
    """A small site of one client, `acme`, with a long guide."""
    content = pathlib.Path(folder) / "Content"
    write(content / "portico.yml", "supplier: {name: Example Consulting}\n")
    write(content / "acme/client.yml", "name: Acme\nmarkdown: {html: allow}\n")
    write(content / "acme/status/2026-11-13.md", "---\nhealth: on_track\nheadline: The first week.\n---\nText.\n")
    write(content / "acme/guides/long.md", page("first"))
    return content


def page(word):
    filler = "\n\n".join(f"Paragraph {number} fills the page with words that stay." for number in range(60))
    return PAGE.format(word=word, filler=filler)


CARRIER = re.compile(r'<script type="application/json" id="portico-preview">.*?</script><script>"use strict";.*?</script>', re.S)
POLICY = re.compile(r"; script-src 'sha256-[^']*'(?=; connect-src)| 'sha256-[^']*'|; connect-src 'self'")


def published(html):
    """A served page without what the preview has put into it."""
    return POLICY.sub("", CARRIER.sub("", html)) if CARRIER.search(html) else html
