"""Takes the examples out of the CommonMark specification.

usage: commonmark-examples.py SDIST JSON

SDIST is a source archive that holds the specification's text as tests/spec/commonmark.txt (PyPI's marko 1.3.0 has version
0.30); JSON is a list of objects with markdown, html, example (its number) and section, as the specification's own
spec_tests.py writes them: a tab is shown as → in the text.
"""

import json
import re
import sys
import tarfile


def examples(text):
    section, number = "", 0
    for found in re.finditer(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$|^#{1,6} +([^\n]*)$", text, re.M | re.S):
        markdown, html, heading = found.groups()
        if heading is not None:
            section = heading.strip()
            continue
        number += 1
        yield {
            "markdown": markdown.replace("→", "\t"),
            "html": html.replace("→", "\t"),
            "example": number,
            "section": section,
        }


def main(archive, target):
    with tarfile.open(archive) as files:
        name = next(name for name in files.getnames() if name.endswith("tests/spec/commonmark.txt"))
        text = files.extractfile(name).read().decode("utf-8")
    with open(target, "w", encoding="utf-8") as out:
        json.dump(list(examples(text)), out, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
