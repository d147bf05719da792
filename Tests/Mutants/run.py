#!/usr/bin/env python3
"""Breaks the program on purpose, one place at a time, and says which breaks no test notices.

usage: run.py [--size N] [--shuffle SEED] [--no-baseline] [--check] [NAME…]
  NAME             only these breaks (a name may end in *), or those of one list (signs.yml)
  --size N         how many breaks to build and test together (default 16)
  --shuffle SEED   put them together otherwise: a break that is caught in any company is caught by its own tests
  --no-baseline    do not first see that the tests pass on the sources as they are: another run has just shown it
  --check          only see whether each break still applies to the sources

Works in a copy of the tree with a build folder of its own, .build/mutants (MUTANTS_COPY names another place); the tree
itself is never changed. First the tests must pass on the sources as they are. SWIFT is the Swift command; MUTANTS_SHELL is a
command that runs the rest of its arguments in the copy; MUTANTS_MINUTES is how long one batch may take (default 15).
Exit code 0: every break is caught or has a reason to survive. 1: one is not, or does not apply, or does not build.
"""
import argparse
import collections
import fnmatch
import json
import os
import pathlib
import random
import re
import shlex
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

import breaks

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = pathlib.Path(os.environ.get("MUTANTS_COPY", ROOT / ".build" / "mutants"))
SWIFT = os.environ.get("SWIFT", "swift")
SHELL = shlex.split(os.environ.get("MUTANTS_SHELL", ""))
PYTHON = sys.executable
LOGS = COPY / ".build" / "mutants-logs"
# For the build and the tests of one batch: what a break makes loop for ever is caught by this.
MINUTES = int(os.environ.get("MUTANTS_MINUTES", "15"))


def tracked(folder):
    """Returns the paths of all files that belong to a tree, new ones too."""
    command = ["git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
    return {name for name in names if name and (folder / name).is_file()}


def synchronize():
    """Brings the copy to the state of the tree, and touches no file that is the same: what is built stays built."""
    COPY.mkdir(parents=True, exist_ok=True)
    if not (COPY / ".git").exists():
        subprocess.run(["git", "init", "--quiet", COPY], check=True)
    wanted = tracked(ROOT)
    for name in tracked(COPY) - wanted:
        (COPY / name).unlink()
    for name in wanted:
        source, target = ROOT / name, COPY / name
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(source.stat().st_mode)
    for name in ["Package.resolved", ".venv"]:
        if (ROOT / name).exists() and not (COPY / name).exists():
            (COPY / name).symlink_to(ROOT / name)
    LOGS.mkdir(parents=True, exist_ok=True)


class Outcome:
    """What building and testing a batch came to."""

    def __init__(self):
        self.built = False
        self.ended = False  # the tests ran to their end: nothing crashed, nothing took too long
        self.log = ""
        self.results = {}  # a test's id: whether it failed

    def failures(self, item):
        """The failed tests that should notice a break."""
        return sorted(test for test in self.own(item) if self.results[test])

    def own(self, item):
        """The tests that should notice a break, as far as they ran."""
        return {test for name in item.noticed_by for test in self.tests(name)}

    def tests(self, name):
        """The tests that ran and are called so: `BoundaryTests/score`, `Tests/Formats/test_weeks.py::test_x`."""
        if ".py" in name:
            wanted = name.replace("::", "/")
            return [test for test in self.results if breaks.meet(test.split("[")[0].replace("::", "/"), wanted)]
        pattern = re.compile(breaks.pattern(name))
        case = re.search(r"\[(.*)\]$", name)
        if not case:
            return [test for test in self.results if pattern.search(test) and not test.endswith("]")]
        # A case is named by all its arguments or by the first.
        marks = (f")[{case[1]}]", f")[{case[1]}, ")
        return [test for test in self.results if pattern.search(test) and any(mark in test for mark in marks)]


def script(batch):
    """The shell commands that build the copy and run the tests of a batch; what they find is in the logs' folder."""
    names = sorted({name for item in batch for name in item.noticed_by})
    swift_tests = "|".join(breaks.pattern(name) for name in names if ".py" not in name)
    python_tests = [name for name in names if ".py" in name]
    logs = shlex.quote(os.path.relpath(LOGS, COPY))
    lines = [
        f"{SWIFT} build --build-tests >{logs}/build.txt 2>&1 || exit 3",
        f"touch {logs}/built",
    ]
    if swift_tests:
        tests = f"{SWIFT} test --skip-build --filter {shlex.quote(swift_tests)}"
        lines.append(f"{tests} --event-stream-output-path {logs}/events.json --event-stream-version 0 >{logs}/tests.txt 2>&1")
    if python_tests:
        tests = f"{shlex.quote(PYTHON)} -m pytest {shlex.join(python_tests)} -q -p no:cacheprovider"
        lines.append(f"{tests} --junitxml {logs}/python.xml >{logs}/python.txt 2>&1")
    return "\n".join(lines + [f"touch {logs}/ended"])


def run(batch, places, noticing=None):
    """Applies a batch in the copy, builds and runs the tests that should notice it (or those of `noticing`), and puts the
    copy right again."""
    for path in LOGS.iterdir():
        path.unlink()
    originals = {places[item.name]: (COPY / places[item.name]).read_text() for item in batch}
    try:
        for item in batch:
            text, _ = breaks.apply(item, originals[places[item.name]])
            (COPY / places[item.name]).write_text(text)
        process = subprocess.Popen([*SHELL, "bash", "-c", script(noticing or batch)], cwd=COPY, start_new_session=True)
        try:
            process.wait(timeout=MINUTES * 60)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
    finally:
        for name, text in originals.items():
            (COPY / name).write_text(text)
    return outcome()


def outcome():
    """Reads what a batch left in the logs' folder."""
    result = Outcome()
    result.built = (LOGS / "built").exists()
    result.ended = (LOGS / "ended").exists()
    result.log = "".join(path.read_text(errors="replace") for path in sorted(LOGS.glob("*.txt")))
    if (LOGS / "tests.txt").exists():
        result.ended &= read_events(result.results)
    if (LOGS / "python.xml").exists():
        for case in ElementTree.parse(LOGS / "python.xml").iter("testcase"):
            failed = case.find("failure") is not None or case.find("error") is not None
            result.results[f"{case.get('classname').replace('.', '/')}.py::{case.get('name')}"] = failed
    return result


def read_events(results):
    """Reads the tests that ended from Swift Testing's stream of events; says whether the run itself came to its end."""
    path = LOGS / "events.json"
    # Only a line feed ends a line here: the texts in it hold other line ends as they are. A crash may cut the last line short.
    for line in path.read_bytes().split(b"\n")[:-1] if path.exists() else []:
        event = json.loads(line)["payload"]
        if event.get("kind") == "runEnded":
            return True
        # `PorticoModelTests.BoundaryTests/score()/BoundaryTests.swift:157:6`; a suite's id has no parentheses.
        test = re.match(r"(.*?\))(/|$)", event.get("testID", ""))
        has_failed = any(message["symbol"] == "fail" for message in event.get("messages", []))
        if event.get("kind") == "testEnded" and test:
            results[test[1]] = has_failed
        case = event.get("_testCase", {}).get("displayName")
        if test and case is not None:
            results.setdefault(f"{test[1]}[{case}]", False)
            results[f"{test[1]}[{case}]"] |= event.get("kind") == "issueRecorded" and has_failed
    return False


class Session:
    """The verdicts so far."""

    def __init__(self, places):
        self.places = places
        self.verdicts = collections.OrderedDict()

    def check_unbroken(self, items):
        """Runs the tests on the sources as they are, for one that fails already tells nothing; returns the breaks to try."""
        found = run([], self.places, items)
        if not found.built:
            errors = "; ".join(f"{name}: {error}" for name, error in compiler_errors(found.log).items())
            sys.exit(f"the sources do not build as they are: {errors}")
        if not found.ended:
            sys.exit("the tests crash or do not end on the sources as they are")
        sound = []
        for item in items:
            failing = found.failures(item)
            missing = [test for test in item.noticed_by if not found.tests(test)]
            if missing:
                self.say(item, "does not apply", f"no test is called {', '.join(missing)}")
            elif failing:
                self.say(item, "does not apply", f"{failing[0]} fails without it")
            else:
                sound.append(item)
        return sound

    def say(self, item, verdict, detail):
        self.verdicts[item.name] = verdict
        print(f"{verdict:<15} {item.name}: {detail}", flush=True)

    def judge_all(self, items, size):
        """Runs the breaks in batches. Those that no test notices run once more in other company: one break may hide another."""
        started = time.monotonic()
        unnoticed = []
        groups = breaks.batches(items, self.places, size)
        for number, batch in enumerate(groups, 1):
            print(f"== batch {number} of {len(groups)}: {len(batch)} breaks, {time.monotonic() - started:.0f} s", flush=True)
            unnoticed += self.judge_batch(batch)
        groups = breaks.batches(unnoticed, self.places, max(1, size // 4))
        for number, batch in enumerate(groups, 1):
            print(f"== again {number} of {len(groups)}: {len(batch)} breaks, {time.monotonic() - started:.0f} s", flush=True)
            for item in self.judge_batch(batch):
                self.say(item, "survived", item.reason or "nothing notices it, and no reason is given")

    def judge_batch(self, batch):
        """Runs a batch and returns the breaks that no test noticed; a batch that does not come to its end is run in halves."""
        if len(batch) == 1:
            return self.judge_alone(batch[0])
        found = run(batch, self.places)
        if not found.built:
            errors = compiler_errors(found.log)
            faulty = [item for item in batch if os.path.basename(item.file) in errors]
            for item in faulty:
                self.say(item, "does not build", errors[os.path.basename(item.file)])
            rest = [item for item in batch if item not in faulty]
            return self.judge_batch(rest) if faulty and rest else self.judge_halves(rest)
        rest = [item for item in batch if not self.settle(item, found)]
        if not found.ended:
            return self.judge_halves(rest)
        for item in rest:
            print(f"{'unnoticed':<15} {item.name}", flush=True)
        return rest

    def judge_halves(self, batch):
        half = (len(batch) + 1) // 2
        return [item for part in (batch[:half], batch[half:]) if part for item in self.judge_batch(part)]

    def judge_alone(self, item):
        """Runs one break; returns it in a list if no test noticed it."""
        found = run([item], self.places)
        if not found.built:
            self.say(item, "does not build", "; ".join(list(compiler_errors(found.log).values())[:2]) or "see the log")
        elif not found.ended:
            self.say(item, "caught", "the tests crash or do not end")
        elif not self.settle(item, found):
            print(f"{'unnoticed':<15} {item.name}", flush=True)
            return [item]
        return []

    def settle(self, item, found):
        """Says that a break is caught, where it is."""
        failures = found.failures(item)
        if failures:
            more = f" and {len(failures) - 1} more" if len(failures) > 1 else ""
            self.say(item, "caught", f"by {failures[0].splitlines()[0][:160]}{more}")
        return bool(failures)


def compiler_errors(log):
    """The first error of each source file, by the file's base name."""
    errors = {}
    for match in re.finditer(r"([^/\s]+\.(?:swift|c)):(\d+):\d+: error: (.*)", log):
        errors.setdefault(match[1], f"line {match[2]}: {match[3]}")
    return errors


def choose(items, names):
    def is_named(item, name):
        return fnmatch.fnmatch(item.name, name) or name == f"{item.list}.yml"

    unknown = [name for name in names if not any(is_named(item, name) for item in items)]
    if unknown:
        sys.exit(f"no break is called {', '.join(unknown)}")
    return [item for item in items if not names or any(is_named(item, name) for name in names)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=16)
    parser.add_argument("--shuffle", type=int)
    parser.add_argument("--no-baseline", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    items = choose(breaks.read_all(), options.names)
    paths = sorted(path for path in tracked(ROOT) if path.split("/")[0] in ("Sources", "Templates"))
    session = Session({})
    applicable = []
    for item in items:
        path, problem = breaks.locate(item, paths)
        if not problem:
            problem = breaks.apply(item, (ROOT / path).read_text())[1]
        if problem:
            session.say(item, "does not apply", problem)
        else:
            session.places[item.name] = path
            applicable.append(item)
    started = time.monotonic()
    if options.shuffle is not None:
        random.Random(options.shuffle).shuffle(applicable)
    if not options.check and applicable:
        synchronize()
        if not options.no_baseline:
            applicable = session.check_unbroken(applicable)
        session.judge_all(applicable, options.size)
    sys.exit(summary(items, session, time.monotonic() - started, options.check))


def summary(items, session, seconds, is_check):
    """Prints a line for each list and one for all of them; returns the exit code."""
    counts = collections.Counter(session.verdicts.values())
    if is_check:
        print(f"{len(items)} breaks, {counts['does not apply']} do not apply")
        return 1 if counts["does not apply"] else 0
    for name in sorted({item.list for item in items}):
        verdicts = collections.Counter(session.verdicts.get(item.name) for item in items if item.list == name)
        print(f"{name + '.yml':<16} {', '.join(f'{count} {verdict}' for verdict, count in sorted(verdicts.items()))}")
    survivors = [item for item in items if session.verdicts.get(item.name) == "survived"]
    excused = sum(1 for item in survivors if item.reason)
    print(
        f"{len(items)} breaks: {counts['caught']} caught, {len(survivors)} survived ({excused} with a reason), "
        f"{counts['does not apply']} do not apply, {counts['does not build']} do not build; {seconds / 60:.0f} min"
    )
    return 0 if counts["caught"] + excused == len(items) else 1


if __name__ == "__main__":
    main()
