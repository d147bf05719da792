"""The two versions of the program: the working tree's, and that of another commit, built in a worktree of its own."""
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SWIFT = os.environ.get("SWIFT", "swift")
CACHE = ROOT / ".build/compare"


def git(*arguments, folder=ROOT):
    done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"compare: git {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout.strip()


def build(folder):
    """Builds the program in a folder, for debugging because that takes less time, and returns its path."""
    command = [SWIFT, "build", "--product", "portico", "--quiet"]
    if subprocess.run(command, cwd=folder).returncode != 0:
        raise SystemExit(f"compare: the program could not be built in {folder}")
    return folder / ".build/debug/portico"


def working_tree():
    return build(ROOT)


def at_commit(ref):
    """The program as it was at a commit. Kept by commit; all commits share one worktree, so that little is built anew."""
    commit = git("rev-parse", "--verify", f"{ref}^{{commit}}")
    kept = CACHE / commit / "portico"
    if kept.is_file():
        return kept
    tree = CACHE / "tree"
    if not (tree / ".git").exists():
        shutil.rmtree(tree, ignore_errors=True)
        git("worktree", "prune")
        git("worktree", "add", "--detach", str(tree), commit)
    git("checkout", "--quiet", "--force", "--detach", commit, folder=tree)
    resolved = ROOT / "Package.resolved"
    if resolved.is_file() and not (tree / "Package.resolved").is_file():
        shutil.copy(resolved, tree / "Package.resolved")
    print(f"Building portico at {ref} ({commit[:7]}); the first time takes some minutes", flush=True)
    built = build(tree)
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(built, kept)
    return kept
