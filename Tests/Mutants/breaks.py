"""The list of deliberate breaks: read, checked against the sources, and grouped into batches that do not meet."""
import dataclasses
import pathlib
import re

import yaml

FOLDER = pathlib.Path(__file__).parent
REQUIRED = {"name", "file", "says", "made", "noticed by"}
ALLOWED = REQUIRED | {"alone", "reason"}


@dataclasses.dataclass
class Break:
    """One deliberate break: `says` in `file` becomes `made`."""

    list: str  # the base name of the list it is in: `signs` for signs.yml
    name: str
    file: str  # the file's base name, with as many folders above it as it needs to be the only one
    says: str
    made: str
    # Swift tests (`Suite`, `Suite/test`, `Suite/test[case]`, a test of no suite) or pytest selections (`Tests/….py::test`)
    noticed_by: "list[str]"
    alone: bool = False  # it disturbs many tests, so that those of other breaks would fail with it
    reason: str | None = None  # why it may survive


def pattern(test):
    """A regular expression for a Swift test's id: `BoundaryTests/score` → `…Tests.BoundaryTests/score(…)`.

    A case is left out, as in `PairTests/renders[alerts]`: Swift runs all cases of a test or none.
    """
    return rf"[.]{re.escape(test.split('[')[0])}(\(|/|$)"


def read_all():
    """Returns the breaks of every list beside this file; raises ValueError for an entry that is malformed."""
    found = {}
    for path in sorted(FOLDER.glob("*.yml")):
        for entry in yaml.safe_load(path.read_text()):
            keys = set(entry)
            if not REQUIRED <= keys <= ALLOWED:
                raise ValueError(f"{path.name}: {entry.get('name', entry)} needs {sorted(REQUIRED)}, and only {sorted(ALLOWED)}")
            if entry["name"] in found:
                raise ValueError(f"{path.name}: two breaks are called {entry['name']}")
            tests = entry["noticed by"]
            found[entry["name"]] = Break(
                path.stem, entry["name"], entry["file"], entry["says"], entry["made"],
                [tests] if isinstance(tests, str) else tests, entry.get("alone", False), entry.get("reason"),
            )
    return list(found.values())


def locate(item, paths):
    """Returns the one path of `paths` that ends in the break's file, or a sentence saying why there is none."""
    matches = [path for path in paths if f"/{path}".endswith(f"/{item.file}")]
    if len(matches) == 1:
        return matches[0], None
    return None, f"no file {item.file}" if not matches else f"{len(matches)} files are called {item.file}"


def apply(item, text):
    """Returns the text with the break in it, or a sentence saying why it does not apply."""
    count = text.count(item.says)
    if count != 1:
        return None, f"its text is in {item.file} {count} times"
    if item.says == item.made:
        return None, "it changes nothing"
    return text.replace(item.says, item.made), None


def meet(first, second):
    """Says whether two tests may be one: the same, or one is the suite of the other, or a case of it."""
    first, second = (name.replace("[", "/[") + "/" for name in (first, second))
    return first.startswith(second) or second.startswith(first)


def batches(items, places, size):
    """Groups breaks so that no two of a batch change one file or have a test in common."""
    result = [[item] for item in items if item.alone]
    first = len(result)
    for item in (item for item in items if not item.alone):
        for batch in result[first:]:
            if len(batch) < size and all(
                places[item.name] != places[other.name]
                and not any(meet(a, b) for a in item.noticed_by for b in other.noticed_by)
                for other in batch
            ):
                batch.append(item)
                break
        else:
            result.append([item])
    return result
