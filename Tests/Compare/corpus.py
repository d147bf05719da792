"""A site made by a seeded generator: clients, registers, updates and about 200 pages that use all of Markdown.

The same seed gives the same files. usage: python Tests/Compare/corpus.py FOLDER [PAGES]
"""
import datetime
import pathlib
import random
import sys

SEED = 20260320
NEWEST = datetime.date(2026, 3, 13)
WORDS = """account backup booking calendar device error folder group invoice key login message network office password
printer queue report room screen server share site slot storage tablet team ticket update user visitor window""".split()
VERBS = "check close copy enter lock move open print rename restore save send share sort start stop".split()
PEOPLE = ["j.doe", "m.roe", "c.lee", "n.fox"]


class Generator:
    """Writes one client's folder."""

    def __init__(self, folder, seed, pages):
        self.folder, self.random, self.pages = folder, random.Random(seed), []
        self.count = pages

    def write(self, path, text):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def words(self, least, most):
        return " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(least, most)))

    def sentence(self):
        text = f"{self.random.choice(VERBS).capitalize()} the {self.words(2, 9)}"
        decorated = self.random.choice([text, text, f"{text} **now**", f"{text}, *{self.words(1, 2)}*", f"`{text}`"])
        return decorated + self.random.choice([".", ".", "!", "; see [M1].", " (D-01)."])

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(1, 5)))

    def day(self, earliest, latest):
        return NEWEST + datetime.timedelta(days=self.random.randint(earliest, latest))

    # Pages

    def block(self, path):
        pick = self.random.choice([
            self.paragraph, self.paragraph, self.bullets, self.table, self.code, self.alert, self.steps, self.tabs,
            self.details, self.tasks, self.footnote, self.definition, self.quiz, lambda: self.link(path), self.picture,
        ])
        return pick()

    def bullets(self):
        lines = []
        for _ in range(self.random.randint(2, 5)):
            lines.append(f"- {self.sentence()}")
            if self.random.random() < 0.3:
                lines.append(f"  - {self.sentence()}")
        return "\n".join(lines)

    def table(self):
        columns = self.random.randint(2, 4)
        marks = [self.random.choice([":---", "---:", ":-:", "---"]) for _ in range(columns)]
        rows = [[self.words(1, 3) for _ in range(columns)] for _ in range(self.random.randint(1, 5))]
        lines = [[self.random.choice(WORDS) for _ in range(columns)], marks, *rows]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)

    def code(self):
        language, text = self.random.choice([
            ("yaml", "key: value   # why\nlist: [1, 2]"), ("console", "$ whoami\njane"), ("json", '{"a": [true, null]}'),
            ("swift", 'let greeting = "Hello"  // to all'), ("sql", "select * from rooms where places > 12;"),
            ("js diff", "-const port = 80\n+const port = 8080"), ("", "<plain> & simple"),
        ])
        return f"```{language}\n{text}\n```"

    def alert(self):
        kind = self.random.choice(["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
        return f"> [!{kind}]\n> {self.sentence()}"

    def steps(self):
        return ":::steps\n" + "".join(f"{n}. {self.sentence()}\n" for n in range(1, self.random.randint(3, 6))) + ":::"

    def tabs(self):
        parts = "".join(f":::tab {name}\n{self.sentence()}\n:::\n" for name in ("Windows", "macOS"))
        return f"::::tabs\n{parts}::::"

    def details(self):
        return f":::details {self.words(1, 4).capitalize()}\n{self.paragraph()}\n:::"

    def tasks(self):
        return "\n".join(f"- [{self.random.choice('x ')}] {self.sentence()}" for _ in range(3))

    def footnote(self):
        label = f"note{self.random.randrange(10**9)}"
        return f"{self.paragraph()}[^{label}]\n\n[^{label}]: {self.sentence()}"

    def definition(self):
        return f"{self.random.choice(WORDS).capitalize()}\n: {self.sentence()}"

    def quiz(self):
        return f":::quiz {self.words(2, 5).capitalize()}?\n- [ ] {self.words(1, 2)}\n- [x] {self.words(1, 2)}\n:::"

    def link(self, path):
        if not self.pages:
            return "<https://example.org/>, www.example.org and post@example.org"
        target = self.random.choice(self.pages)
        return f"Read [{self.words(1, 3)}]({'../' * path.count('/')}{target}) first."

    def picture(self):
        return '![A green field](/files/field.svg "The field")'

    def page(self, path, order):
        head = [f"title: {self.words(1, 4).capitalize()} {order}", f"order: {order}", f"owner: {self.random.choice(PEOPLE[2:])}"]
        head += [f"reviewed_on: {self.day(-300, -1)}", "review_in: 6m"] if self.random.random() < 0.7 else []
        head += [f"summary: {self.words(3, 8).capitalize()}"] if self.random.random() < 0.5 else []
        head += [f"minutes: {self.random.randint(1, 60)}"] if self.random.random() < 0.3 else []
        head += [f"tags: [{self.random.choice(WORDS)}]"] if self.random.random() < 0.4 else []
        blocks = []
        for _ in range(self.random.randint(2, 4)):
            blocks.append(f"## {self.words(1, 4).capitalize()}")
            blocks += [self.block(path) for _ in range(self.random.randint(1, 5))]
        text = "\n\n".join(blocks).replace("/files/field.svg", "../" * path.count("/") + "files/field.svg")
        self.write(path, "---\n" + "\n".join(head) + "\n---\n\n" + text + "\n")
        self.pages.append(path)

    # Registers

    def plan(self):
        lines = ["currency: EUR", "contract_value: 60000", "milestones:"]
        for number in range(1, 9):
            promised = NEWEST + datetime.timedelta(days=(number - 4) * 21)
            slip = self.random.choice([0, 0, -3, 4, 11])
            expected = promised + datetime.timedelta(days=slip)
            done = f", actual: {expected}" if expected <= NEWEST else ""
            reason = f", reason: {self.words(2, 5)}" if slip else ""
            lines.append(
                f"  - {{id: M{number}, title: {self.words(1, 2).capitalize()} accepted, key: {str(number % 2 == 0).lower()},"
                f" owner: c.lee, baseline: {promised}, forecast: {expected}{done}{reason}}}"
            )
        lines.append("payments:")
        lines += [f"  - {{id: PAY-{n}, title: Part {n}, amount: 10000, due: {{milestone: M{n}}}}}" for n in range(1, 7)]
        self.write("plan.yml", "\n".join(lines) + "\n")

    def deliverables(self):
        lines = ["deliverables:"]
        for number in range(1, 21):
            status = self.random.choice(["planned", "in_progress", "changes_requested", "superseded", "withdrawn"])
            lines.append(
                f"  - {{id: D-{number:02}, title: {self.words(2, 3).capitalize()}, milestone: M{self.random.randint(1, 8)},"
                f" owner: c.lee, approver: j.doe, status: {status}, baseline: {self.day(-60, 90)}}}"
            )
        self.write("deliverables.yml", "\n".join(lines) + "\n")

    def raid(self):
        lines = ["risks:"]
        for number in range(1, 9):
            lines.append(
                f"  - {{id: R-{number}, title: {self.words(2, 5).capitalize()}, probability: {self.random.randint(1, 5)},"
                f" impact: {self.random.randint(1, 5)}, owner: {self.random.choice(PEOPLE)}, raised: {self.day(-90, -1)},"
                f" due: {self.day(1, 60)}, status: {self.random.choice(['open', 'occurred', 'closed'])}}}"
            )
        lines.append("actions:")
        for number in range(1, 9):
            lines.append(
                f"  - {{id: ACT-{number}, title: {self.sentence_title()}, side: {self.random.choice(['client', 'supplier'])},"
                f" owner: {self.random.choice(PEOPLE)}, asked: {self.day(-60, -31)}, due: {self.day(-30, 30)}}}"
            )
        lines.append("decisions:")
        for number in range(1, 6):
            lines.append(
                f"  - {{id: DEC-{number}, title: {self.words(2, 4).capitalize()}, decision: {self.words(1, 3)}, by: j.doe,"
                f" on: {self.day(-60, -1)}, rationale: {self.words(3, 8)}, affects: [D-0{number}]}}"
            )
        self.write("raid.yml", "\n".join(lines) + "\n")

    def sentence_title(self):
        return f"{self.random.choice(VERBS).capitalize()} the {self.words(1, 3)}"

    def updates(self, count):
        for week in range(count):
            day = NEWEST - datetime.timedelta(days=7 * week)
            health = self.random.choice(["on_track", "at_risk", "off_track"])
            parts = "\n\n".join(f"## {name}\n\n{self.bullets()}" for name in ("Done", "Next", "Blocked"))
            self.write(
                f"status/{day}.md",
                f"---\nauthor: c.lee\nhealth: {health}\nheadline: {self.words(4, 9).capitalize()}\nwhy: {self.words(4, 9)}\n"
                f"path_to_green: {self.words(4, 9)}\nasks: []\n---\n\n{parts}\n",
            )

    def client(self, name, language):
        people = ", ".join(
            f"{{id: {person}, name: {person[2:].capitalize()}, side: {'client' if person in PEOPLE[:2] else 'supplier'},"
            f" role: Anybody, email: {person[2:]}@corpus.example, approver: {str(person == 'j.doe').lower()}}}"
            for person in PEOPLE
        )
        self.write("client.yml", f"name: {name}\nlanguage: {language}\npeople: [{people}]\n")
        self.write("files/field.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n')
        self.write("glossary.yml", "terms:\n" + "".join(f"  - {{term: {w}, definition: {self.words(3, 7)}}}\n" for w in WORDS[:6]))
        self.plan()
        self.deliverables()
        self.raid()
        self.updates(6)
        for order in range(self.count):
            part = self.random.choice(["docs", "guides", "training"])
            folder = self.random.choice(["", "first/", "second/deep/"])
            self.page(f"{part}/{folder}{self.random.choice(WORDS)}-{order}.md", order)


def generate(folder, pages=200):
    """Writes the site into `folder`, which is the content folder itself."""
    content = pathlib.Path(folder)
    content.mkdir(parents=True, exist_ok=True)
    (content / "portico.yml").write_text(
        "supplier: {name: Corpus & Co}\nbase_url: https://corpus.example/\nmarkdown: {html: allow, smart_punctuation: true}\n"
    )
    clients = [("aster", "Aster Clinic", "en"), ("birke", "Birkenhof", "de"), ("clover", "Clover Farm", "en")]
    for index, (slug, name, language) in enumerate(clients):
        share = pages // len(clients) + (pages % len(clients) if index == 0 else 0)
        Generator(content / slug, SEED + index, share).client(name, language)


if __name__ == "__main__":
    generate(sys.argv[1], *(int(count) for count in sys.argv[2:3]))
