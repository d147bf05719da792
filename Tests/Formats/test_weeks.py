"""Feeds, calendars and mail of the sample site, read by other programs."""

import datetime
import email
import email.policy
import html.parser
import json
import pathlib
import re
import shutil

import feedparser
import icalendar
import pytest

from conftest import ROOT

BASE = "https://portals.kiefer-osei.example"

# What Outlook's engine, Word's, shows: elements, and the properties that count on each. Everything else it ignores.
# Source: Microsoft, "Word 2007 HTML and CSS rendering capabilities in Outlook 2007", parts 1 and 2.
TEXT = {"font-family", "font-size", "font-weight", "line-height", "color"}
CELL = TEXT | {"padding", "border", "border-top", "vertical-align", "text-align"}
SHOWN = {
    **dict.fromkeys(["html", "head", "meta", "title", "tr", "strong", "em", "del", "br"], set()),
    **dict.fromkeys(["body", "span", "a", "code"], TEXT), **dict.fromkeys(["td", "th"], CELL),
    **dict.fromkeys(["ul", "ol", "li"], {"margin"}), "p": TEXT | {"margin"}, "table": {"border-collapse"},
}


@pytest.fixture(scope="session")
def built(portico, tmp_path_factory):
    """The sample portals with an address, and without."""

    def build(address):
        site = tmp_path_factory.mktemp("site")
        shutil.copytree(ROOT / "Content", site / "Content")
        if address:
            settings = site / "Content" / "portico.yml"
            settings.write_text(settings.read_text() + f"\nbase_url: {address}\n")
        result = portico("build", cwd=site)
        assert result.returncode == 0, result.stderr
        return site / "Public"

    return {"with": build(BASE), "without": build(None)}


def below(built, pattern):
    found = sorted(path for public in built.values() for path in public.rglob(pattern))
    assert found
    return found


# Feeds


def test_atom_feeds_parse_without_complaint(built):
    for path in below(built, "feed.xml"):
        feed = feedparser.parse(path.read_bytes(), response_headers={"content-type": "application/atom+xml"})
        assert feed.bozo == 0, f"{path}: {feed.get('bozo_exception')}"
        assert feed.version == "atom10"
        assert feed.entries
        assert all(entry.id.startswith("urn:uuid:") and entry.title and entry.link for entry in feed.entries)
        assert len({entry.id for entry in feed.entries}) == len(feed.entries)
        dates = [entry.updated_parsed for entry in feed.entries]
        assert dates == sorted(dates, reverse=True)


def test_links_are_absolute_where_the_address_is_known_and_lead_to_pages(built):
    for path in sorted(built["with"].rglob("feed.xml")):
        feed = feedparser.parse(path.read_bytes(), response_headers={"content-type": "application/atom+xml"})
        for entry in feed.entries:
            assert entry.link.startswith(f"{BASE}/")
            assert (built["with"] / entry.link.removeprefix(f"{BASE}/")).is_file(), entry.link


def test_both_feeds_hold_the_same_updates(built):
    for path in below(built, "feed.xml"):
        atom = feedparser.parse(path.read_bytes(), response_headers={"content-type": "application/atom+xml"})
        other = json.loads(path.with_suffix(".json").read_text())
        assert [entry.id for entry in atom.entries] == [item["id"] for item in other["items"]]
        assert [entry.title for entry in atom.entries] == [item["title"] for item in other["items"]]


def test_ids_are_the_same_with_and_without_an_address(built):
    for path in sorted(built["with"].rglob("feed.json")):
        other = built["without"] / path.relative_to(built["with"])
        first, second = (json.loads(file.read_text()) for file in (path, other))
        assert [item["id"] for item in first["items"]] == [item["id"] for item in second["items"]]


# Calendars


def events(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert calendar["VERSION"] == "2.0"
    return list(calendar.walk("VEVENT"))


def test_calendars_parse_and_hold_whole_days(built):
    for path in below(built, "*.ics"):
        found = events(path)
        assert found, path
        for event in found:
            assert not event.errors
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            assert type(start) is datetime.date and end - start == datetime.timedelta(days=1)
            assert event["STATUS"] in ("TENTATIVE", "CONFIRMED", "CANCELLED")
            assert event["SUMMARY"]


def test_no_line_of_a_calendar_is_longer_than_75_octets_or_no_utf_8(built):
    for path in below(built, "*.ics"):
        lines = path.read_bytes().split(b"\r\n")
        assert lines[-1] == b"" and b"\n" not in b"".join(lines)
        for line in lines:
            assert len(line) <= 75
            line.decode("utf-8")


def test_one_uid_stands_once_in_a_portal(built):
    for public in built.values():
        for portal in (path for path in public.iterdir() if not path.name.startswith(".")):
            uids = [str(event["UID"]) for path in portal.rglob("*.ics") for event in events(path)]
            assert len(uids) == len(set(uids))


def test_a_moved_date_keeps_its_uid_and_raises_its_sequence(portico, built, tmp_path):
    shutil.copytree(ROOT / "Content", tmp_path / "Content")
    plan = tmp_path / "Content" / "salt-coast" / "plan.yml"
    text = plan.read_text()
    assert "forecast: 2026-12-11" in text
    calendar = pathlib.Path("salt-coast") / "milestones.ics"
    # Between two weeks nothing reaches the calendar, whichever way the date goes.
    for day in ("2026-12-18", "2026-12-14", "2026-12-16"):
        plan.write_text(text.replace("forecast: 2026-12-11", f"forecast: {day}"))
        assert portico("build", "--client", "salt-coast", cwd=tmp_path).returncode == 0
        assert (tmp_path / "Public" / calendar).read_bytes() == (built["without"] / calendar).read_bytes()
    # The next published week counts one move.
    week = tmp_path / "Content" / "salt-coast" / "status" / "2026-11-20.md"
    week.write_text("---\nhealth: at_risk\nheadline: Mail moves on.\nwhy: The line is late.\npath_to_green: The line comes.\n---\n")
    result = portico("publish", "--client", "salt-coast", "--today", "2026-11-20", cwd=tmp_path)
    assert result.returncode == 0, result.stderr

    def read(public):
        return {str(one["UID"]): one for one in events(public / calendar)}

    before, after = read(built["without"]), read(tmp_path / "Public")
    assert before.keys() == after.keys()
    moved = [uid for uid in before if before[uid]["DTSTART"].dt != after[uid]["DTSTART"].dt]
    assert ["M7" in str(after[uid]["SUMMARY"]) for uid in moved] == [True]
    for uid in before:
        raised = int(after[uid]["SEQUENCE"]) - int(before[uid]["SEQUENCE"])
        assert raised == (1 if uid in moved else 0)
    assert after[moved[0]]["STATUS"] == "TENTATIVE"
    # Three moves were published before: 27 November, 4, 18 and 11 December.
    assert int(before[moved[0]]["SEQUENCE"]) == 3


# Mail


class Markup(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.ignored, self.attributes = set(), set()
        self.sources = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag not in SHOWN:
            self.ignored.add(tag)
        for name, value in attributes:
            self.attributes.add(name)
            if name in ("src", "background", "href"):
                self.sources.append((tag, name, value))
            if name == "style":
                written = {part.split(":")[0].strip() for part in value.split(";") if part.strip()}
                self.ignored |= {f"{tag}: {name}" for name in written - SHOWN.get(tag, set())}


def messages(built):
    for path in below(built, "*.eml"):
        yield path, email.message_from_bytes(path.read_bytes(), policy=email.policy.default)


def test_messages_parse_without_a_defect(built):
    for path, message in messages(built):
        assert not message.defects
        assert message.get_content_type() == "multipart/alternative"
        parts = list(message.iter_parts())
        assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
        assert not any(part.defects for part in parts)
        assert message["X-Unsent"] == "1"
        assert message["Date"].datetime.date().isoformat() == path.stem
        assert message["From"].addresses[0].addr_spec == "post@kiefer-osei.example"
        assert "To" not in message


def test_the_text_in_the_message_is_the_file_beside_it(built):
    for path, message in messages(built):
        text = message.get_body(("plain",)).get_content().replace("\r\n", "\n")
        assert text.rstrip("\n") == path.with_suffix(".txt").read_text().rstrip("\n")


def test_the_text_is_no_markdown(built):
    for path in below(built, "*.txt"):
        if path.parent.name == "mail":
            text = path.read_text()
            assert not re.search(r"\]\(|\*\*|^#|<!--|^:::", text, re.MULTILINE), path


def test_the_html_is_small_and_loads_nothing(built):
    for path, message in messages(built):
        text = message.get_body(("html",)).get_content()
        assert len(text.encode()) < 100_000
        assert path.stat().st_size < 150_000
        markup = Markup(text)
        assert not markup.ignored, markup.ignored
        assert not markup.attributes & {"class", "id", "onclick", "onload", "background", "src"}
        assert not re.search(r"url\(|<style|<link|@import|<!--", text)
        links = [value for tag, _, value in markup.sources if tag == "a"]
        assert all(link.startswith(("https://", "http://", "mailto:", "tel:")) for link in links), links


def test_subject_and_both_texts_agree_with_the_figures(built):
    for public in built.values():
        for path in sorted(public.rglob("status.json")):
            figures = json.loads(path.read_text())
            mail = path.parent / "mail" / f"{figures['date']}.eml"
            message = email.message_from_bytes(mail.read_bytes(), policy=email.policy.default)
            assert figures["headline"] in str(message["Subject"])
            health = {"on_track": "On track", "at_risk": "At risk", "off_track": "Off track", "on_hold": "On hold"}
            for form in ("plain", "html"):
                text = message.get_body((form,)).get_content()
                assert health[figures["health"]["reported"]] in text
                if "computed" in figures["health"]:
                    assert f"Calculated: {health[figures['health']['computed']]}" in text
