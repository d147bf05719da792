#!/usr/bin/env python3
"""Builds the samples, the golden site and a seeded corpus with two versions of the program and shows what differs.

usage: compare.py BASE [--base-program PATH] [--program PATH] [--keep FOLDER]
BASE is a commit, a branch or a tag. With PATH a program that is built already is used instead.
Exit code 0 where every file is the same, 1 where one differs, 2 where a version could not be built.
"""
import argparse
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import corpus
import differences
import versions

# Site → the day on which it is built, and the clients whose mail, history and differences are compared.
SITES = {
    "samples": ("2026-11-20", [["salt-coast"], ["ruprecht"], ["kornblum", "--project", "shop"]]),
    "golden": ("2026-03-17", [["garden"], ["brauerei"], ["tiny"], ["mill", "--project", "wheel"]]),
    "corpus": ("2026-03-17", [["aster"], ["birke"]]),
}
REPORTS = [
    ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["due"], ["due", "--format", "json"],
    ["overview"], ["overview", "--format", "json"],
]


def content(site, folder):
    """Puts a site's content into a folder."""
    if site == "corpus":
        corpus.generate(folder)
    else:
        shutil.copytree(versions.ROOT / ("Content" if site == "samples" else "Tests/Golden/Content"), folder)


def run(program, arguments, folder, day):
    """What a command prints and how it ends."""
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", "")}
    done = subprocess.run(
        [str(program), *arguments, "--today", day], cwd=folder, env=environment, capture_output=True, timeout=600
    )
    return b"%s--- standard error\n%s--- status %d\n" % (done.stdout, done.stderr, done.returncode)


def files(folder):
    """`{path: bytes}` of all files below a folder but hidden ones."""
    found = {}
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        name = str(path.relative_to(folder))
        if path.is_file() and not name.startswith(".") and "/." not in name:
            found[name] = path.read_bytes()
    return found


def written(program, site, folder):
    """Everything a version writes and prints for a site, by path."""
    day, clients = SITES[site]
    content(site, folder / "Content")
    found = {f"commands/{site}/build": run(program, ["build"], folder, day)}
    found |= {f"{site}/{path}": data for path, data in files(folder / "Public").items()}
    commands = REPORTS + [[name, *client] for client in clients for name in ("diff", "history")]
    commands += [["mail", client[0], "--form", form] for client in clients if len(client) == 1 for form in ("html", "text")]
    for command in commands:
        if "--project" in command and command[0] == "history":
            continue
        found[f"commands/{site}/{' '.join(command)}"] = run(program, command, folder, day)
    found[f"commands/{site}/publish"] = run(program, ["publish", "--output", "Published"], folder, day)
    for path, data in files(folder / "Content").items():
        if "snapshots/" in path:
            found[f"{site}/{path}"] = data
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--base-program", type=pathlib.Path)
    parser.add_argument("--program", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path, help="keep both outputs in this folder, as old/ and new/")
    options = parser.parse_args()
    programs = {
        "old": (options.base_program or versions.at_commit(options.base)).resolve(),
        "new": (options.program or versions.working_tree()).resolve(),
    }
    outputs = {"old": {}, "new": {}}
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(2) as pool:
        work = {}
        for name, program in programs.items():
            for site in SITES:
                folder = pathlib.Path(temporary) / name / site
                folder.mkdir(parents=True)
                work[name, site] = pool.submit(written, program, site, folder)
        for (name, _), future in work.items():
            outputs[name] |= future.result()
    for name in outputs if options.keep else []:
        for path, data in outputs[name].items():
            target = options.keep / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    found = differences.compared(outputs["old"], outputs["new"])
    differences.report(found, len(outputs["old"].keys() | outputs["new"].keys()))
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except SystemExit as exit:
        if isinstance(exit.code, str):
            print(exit.code, file=sys.stderr)
            sys.exit(2)
        raise
