"""What differs between two folders: by kind of file, as a short difference of what a reader sees."""
import collections
import difflib
import html
import re

KINDS = [
    ("snapshots", re.compile(r"(^|/)snapshots/[^/]+\.json$")),
    ("what commands print", re.compile(r"^commands/")),
    ("mail", re.compile(r"(^|/)mail/[^/]+\.(eml|txt)$")),
    ("feeds", re.compile(r"(^|/)feed\.(xml|json)$")),
    ("calendars", re.compile(r"\.ics$")),
    ("assets", re.compile(r"(^|/)assets/")),
    ("files", re.compile(r"(^|/)files/")),
    ("exports", re.compile(r"\.(json|csv|sarif)$|SHA256SUMS$")),
    ("pages", re.compile(r"\.html$")),
]
LINES, WIDTH, PATHS = 8, 110, 3
IGNORED = re.compile(r"<(script|style)[^>]*>.*?</\1>", re.S)
BLOCK_END = re.compile(r"</(p|li|h\d|tr|td|th|div|dt|dd|figcaption|summary|text|title|desc|pre|section|a)>|<br\s*/?>")
TAG = re.compile(r"<[^>]*>")


def kind(path):
    return next((name for name, pattern in KINDS if pattern.search(path)), "others")


def visible_lines(text):
    """`<p>A <b>slip</b></p><p>…` → `["A slip", …]`"""
    words = TAG.sub("", BLOCK_END.sub("\n", IGNORED.sub("", text)))
    return [line for line in (" ".join(html.unescape(part).split()) for part in words.splitlines()) if line]


def lines(path, data):
    """A file's lines as a reader sees them, or None where it is no text."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return visible_lines(text) if path.endswith(".html") else text.splitlines()


def shortened(old, new):
    """Two lines, cut around their first difference."""
    start = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    start = max(0, start - 30) if max(len(old), len(new)) > WIDTH else 0
    cut = lambda line: ("…" if start else "") + line[start:start + WIDTH] + ("…" if len(line) > start + WIDTH else "")
    return cut(old), cut(new)


def changed_lines(old, new):
    """`- before` and `+ after`, at most LINES of them, and how many more there are."""
    result = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        paired = min(b - a, d - c)
        for before, after in zip(old[a:a + paired], new[c:c + paired]):
            short = shortened(before, after)
            result += [f"- {short[0]}", f"+ {short[1]}"]
        result += [f"- {line[:WIDTH]}" for line in old[a + paired:b]]
        result += [f"+ {line[:WIDTH]}" for line in new[c + paired:d]]
    more = len(result) - LINES
    return result[:LINES] + ([f"  … {more} more lines"] if more > 0 else [])


def difference(path, old, new):
    """Short lines that say how two versions of a file differ."""
    if old is None:
        return ["only in the new version"]
    if new is None:
        return ["only in the old version"]
    before, after = lines(path, old), lines(path, new)
    if before is None or after is None:
        return [f"{len(old)} bytes → {len(new)} bytes"]
    if before != after:
        return changed_lines(before, after)
    raw = changed_lines(old.decode().splitlines(), new.decode().splitlines())
    return ["the same words, in other markup:", *raw[:4]] if raw else ["the same lines, with other line ends"]


def compared(old, new):
    """`{kind: {difference: [path, …]}}` of two folders, each given as `{path: bytes}`."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for path in sorted(old.keys() | new.keys()):
        before, after = old.get(path), new.get(path)
        if before != after:
            found[kind(path)][tuple(difference(path, before, after))].append(path)
    return found


def report(found, total):
    """Prints what differs; files that differ alike are named together."""
    if not found:
        print(f"No file differs, of {total}.")
        return
    for name in [known for known, _ in KINDS] + ["others"]:
        alike = found.get(name)
        if not alike:
            continue
        print(f"\n== {name}: {sum(map(len, alike.values()))} files")
        for difference_lines, paths in sorted(alike.items(), key=lambda item: -len(item[1])):
            more = f" and {len(paths) - PATHS} more" if len(paths) > PATHS else ""
            print("\n" + ", ".join(paths[:PATHS]) + more)
            for line in difference_lines:
                print(f"    {line}")
    print(f"\n{sum(len(paths) for alike in found.values() for paths in alike.values())} of {total} files differ.")
