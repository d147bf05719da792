"""What `make compare` says of two versions."""
import corpus
import differences


def found(old, new):
    return {kind: dict(alike) for kind, alike in differences.compared(old, new).items()}


def test_files_that_are_the_same_are_not_named():
    assert found({"a.html": b"<p>A</p>"}, {"a.html": b"<p>A</p>"}) == {}


def test_a_page_is_told_by_its_words():
    old, new = b"<p>Late by <b>+7 d</b></p>\n<p>B</p>", b"<p>Late by <b>+9 d</b></p>\n<p>B</p>"
    assert found({"a.html": old}, {"a.html": new}) == {"pages": {("- Late by +7 d", "+ Late by +9 d"): ["a.html"]}}


def test_files_that_differ_alike_are_told_together():
    old, new = {"a.html": b"<p>A</p>", "b.html": b"<p>A</p>"}, {"a.html": b"<p>B</p>", "b.html": b"<p>B</p>"}
    assert found(old, new) == {"pages": {("- A", "+ B"): ["a.html", "b.html"]}}


def test_markup_alone_is_told_as_markup():
    (lines,) = found({"a.html": b"<p>A</p>"}, {"a.html": b"<div>A</div>"})["pages"]
    assert lines == ("the same words, in other markup:", "- <p>A</p>", "+ <div>A</div>")


def test_files_that_are_new_or_gone_and_files_that_are_no_text_are_told():
    old, new = {"x/files/a.png": b"\xff\x00", "a.html": b""}, {"x/files/a.png": b"\xff", "b.html": b""}
    assert found(old, new) == {
        "files": {("2 bytes → 1 bytes",): ["x/files/a.png"]},
        "pages": {("only in the old version",): ["a.html"], ("only in the new version",): ["b.html"]},
    }


def test_every_kind_has_its_place():
    kinds = {
        "acme/index.html": "pages", "acme/feed.xml": "feeds", "acme/feed.json": "feeds", "acme/mail/2026-03-13.eml": "mail",
        "acme/reviews.ics": "calendars", "acme/deliverables/register.csv": "exports", "acme/status.json": "exports",
        "acme/SHA256SUMS": "exports", "acme/assets/portico.css": "assets", "Content/acme/snapshots/2026-03-13.json": "snapshots",
        "acme/files/plan.pdf": "files", "commands/golden/due": "what commands print",
    }
    assert {path: differences.kind(path) for path in kinds} == kinds


def test_the_same_seed_makes_the_same_corpus(tmp_path):
    corpus.generate(tmp_path / "a", 30)
    corpus.generate(tmp_path / "b", 30)
    files = [sorted((path.relative_to(folder), path.read_bytes()) for path in folder.rglob("*") if path.is_file())
             for folder in (tmp_path / "a", tmp_path / "b")]
    assert files[0] == files[1]
    assert sum(path.suffix == ".md" and "status" not in path.parts for path, _ in files[0]) == 30
