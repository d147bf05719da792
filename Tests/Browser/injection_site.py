"""A site whose every place holds an attempt to get a script in, each with a number by which it would make itself known."""
import json
import re
import shutil
import subprocess

import yaml
from conftest import PROGRAM, ROOT, TODAY
from injection_attempts import DRAWINGS, FILE_NAMES, MARKDOWN, VALUES

ELSEWHERE = "https://evil.example/"
WITH_HTML = ("raw HTML", "title", "text", "table", "container")
DOT = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100"
                    "c9fe92ef0000000049454e44ae426082")
# Fields of data that are no free text: what stands in them is checked, and hostile text is an error there.
CHECKED = {"when", "timezone", "id", "path", "pages", "evidence", "logo", "accent", "url", "email", "requires", "aliases", "lang",
           "language", "due", "version", "currency", "depends_on", "milestone", "audience", "roles_of", "status", "rules", "markdown"}


class HostileSite:
    """Collects attempts as it writes them; `where` tells in which file each stands."""

    def __init__(self, folder):
        self.content, self.where, self.kinds, self.refused = folder / "Content", {}, {}, set()

    def arm(self, text, kind, path):
        number = len(self.where) + 1
        self.where[number] = f"{path}: {text}"
        self.kinds[number] = kind
        return text.replace("RUN", f"xss({number})").replace("HOST", f"{ELSEWHERE}{number}")

    def write(self, path, contents):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(contents if isinstance(contents, bytes) else contents.encode())

    # Markdown, a page for each attempt, so that none hides another.

    def write_markdown(self, client, settings, kinds):
        self.write(f"{client}/client.yml", f"name: {client}\n{settings}")
        self.write(f"{client}/files/dot.png", DOT)
        for kind in kinds:
            for index, text in enumerate(MARKDOWN[kind], 1):
                path = f"{client}/docs/{kind.replace(' ', '-').lower()}-{index:03}.md"
                armed = self.arm(text, kind, path)
                self.write(path, f"---\ntitle: Attempt {len(self.where)}\n---\n\nBefore.\n\n{armed}\n\nAfter.\n")

    # Data: the sample's own, with an attempt behind the words of every field.

    def write_fields(self, sample, client):
        shutil.copytree(ROOT / "Content" / sample, self.content / client)
        for file in sorted((self.content / client).rglob("*")):
            path = file.relative_to(self.content)
            if file.suffix == ".yml":
                self.write(path, self.dump(self.poison(yaml.load(file.read_text(), PlainLoader), f"field of {file.name}", path)))
            elif file.suffix == ".md" and file.read_text().startswith("---\n"):
                head, body = file.read_text()[4:].split("\n---", 1)
                kind = "field of an update" if "status" in file.parts else "field of a page"
                self.write(path, f"---\n{self.dump(self.poison(yaml.load(head, PlainLoader), kind, path))}---{body}")

    def poison(self, value, kind, path, key=""):
        if isinstance(value, dict):
            return {name: self.poison(part, kind, path, name) for name, part in value.items()}
        if isinstance(value, list):
            return [self.poison(part, kind, path, key) for part in value]
        if not isinstance(value, str) or key in CHECKED or not re.search(r"[a-z] ", value):
            return value
        return f"{value} {self.arm(VALUES[len(self.where) % len(VALUES)], kind, path)}"

    @staticmethod
    def dump(data):
        return yaml.dump(data, Dumper=NoAliases, allow_unicode=True, width=10_000, sort_keys=False)

    def write_tables(self, client):
        """Registers as tables: hostile cells of every sort."""
        self.write(f"{client}/client.yml", f"name: {client}\n")
        self.write_table(f"{client}/deliverables.csv", "id,title,status", 'D-{:02},"Thing {}",planned')
        self.write_table(f"{client}/risks.csv", "id,title,probability,impact,status", 'R-{:02},"Danger {}",2,2,open')
        self.write_table(f"{client}/terms.csv", "term,definition", '"Word {0} {1}",Meaning {0}')

    def write_table(self, path, head, row):
        cells = (self.arm(value, "cell of a table", path).replace('"', '""') for value in VALUES)
        self.write(path, "\r\n".join([head, *(row.format(index, cell) for index, cell in enumerate(cells, 1)), ""]))

    # Files

    def write_names(self, client):
        self.write(f"{client}/client.yml", f"name: {client}\n")
        for index, name in enumerate(FILE_NAMES, 1):
            page = f"{client}/docs/name-{index}.md"
            name = self.arm(name, "name of a file", page)
            self.write(f"{client}/files/{name}", "text\n")
            self.write(f"{client}/docs/{name.removesuffix('.txt')}.md", f"# Named {index}\n")
            escaped = "".join(c if c.isalnum() else f"%{ord(c):02X}" for c in name.removesuffix(".txt"))
            self.write(page, f"# By name {index}\n\n[file](../files/{escaped}.txt) [page]({escaped}.md)\n")

    def write_drawings(self, client):
        self.write(f"{client}/client.yml", f"name: {client}\n")
        for index, part in enumerate(DRAWINGS, 1):
            path = f"{client}/files/drawing-{index}.svg"
            svg = self.arm(part, "drawing", path)
            self.write(path, f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9">{svg}</svg>')
            self.write(f"{client}/docs/drawing-{index}.md", f"# Drawing {index}\n\n![seen](../files/drawing-{index}.svg) [file](../files/drawing-{index}.svg)\n")

    def write_strings(self, templates):
        """The words of the interface, as a site may have its own."""
        # Braces name values there; others than the known are an error.
        values = [value for value in VALUES if "{" not in value]
        for language in ("en", "de"):
            words = yaml.load((ROOT / f"Templates/strings/{language}.yml").read_text(), PlainLoader)
            path = templates / f"strings/{language}.yml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.dump({
                key: f"{word} {self.arm(values[len(self.where) % len(values)], 'word of the interface', path.name)}"
                for key, word in words.items()
                if isinstance(word, str) and key not in ("language", "direction") and not key.startswith(NOT_WORDS)
            }))

    # Building

    def findings(self):
        done = subprocess.run([PROGRAM, "check", "--content", self.content, "--today", TODAY, "--format", "json"],
                              capture_output=True, text=True, timeout=300, cwd=ROOT)
        assert done.returncode in (0, 1), done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def drop_refused(self):
        """Takes out the files with which nothing would be published: what refuses an attempt has stopped it too."""
        while errors := [one for one in self.findings() if one["severity"] == "error"]:
            for finding in errors:
                file = ROOT / finding["place"]["file"]
                assert file.suffix == ".md" or file.parent.name == "files", f"{file}: {finding['summary']}"
                name = file.relative_to(self.content)
                self.refused |= {number for number, where in self.where.items() if where.startswith(f"{name}: ")}
                file.unlink(missing_ok=True)


NOT_WORDS = ("number.", "month.", "weekday.", "date.", "money.", "difference.")


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


class PlainLoader(yaml.SafeLoader):
    """YAML as Portico reads it: `on` and `yes` are words."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not (tag.endswith(":bool") and first in "yYnNoO")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
