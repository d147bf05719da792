#!/usr/bin/env python3
"""A site of the extremes: every component in every state, and clients with next to nothing or far too much.

usage: gallery.py PROGRAM FOLDER        writes FOLDER/Content and builds FOLDER/Public, to be looked at
"""
import datetime
import json
import pathlib
import subprocess
import sys

TODAY = "2026-11-20"
WEEKS = [datetime.date(2026, 9, 4) + datetime.timedelta(weeks=week) for week in range(11)]
LONG_TITLE = "A title of one hundred and twenty characters, as somebody writes who wants to be quite sure that nothing at all is left out"
HEALTHS = ["on_track", "on_track", "at_risk", "off_track", "off_track", "on_hold", "at_risk", "at_risk", "on_track", "on_track", "at_risk"]
PEOPLE = [
    {"id": "k.lind", "name": "Karin Lind", "side": "client", "role": "Sponsor", "email": "karin@gallery.example", "approver": True},
    {"id": "t.moss", "name": "Tom Moss", "side": "supplier", "role": "Consultant", "email": "tom@consult.example", "phone": "+49 30 1234"},
    {"id": "o.long", "name": "Ottokar-Maximilian von und zu Langenscheidt-Hohenfels", "side": "client", "role": "Head of everything that has to do with appointments, rooms and the people in them"},
]


def day(offset, base=datetime.date(2026, 9, 1)):
    return (base + datetime.timedelta(days=offset)).isoformat()


def register(**lists):
    """YAML with one item of each list a line."""
    text = ""
    for name, items in lists.items():
        text += f"{name}:\n" + "".join(f"  - {json.dumps(written(item), ensure_ascii=False)}\n" for item in items) if isinstance(items, list) else f"{name}: {json.dumps(items)}\n"
    return text


def write(content):
    """Writes the whole site below `content`; the gallery's weeks are frozen by `build`."""
    put(content, "portico.yml", "supplier: {name: Lind & Moss, url: 'https://consult.example/', email: hello@consult.example}\n"
        "edit_url: https://code.example/edit/Content\nmarkdown: {html: allow, smart_punctuation: true}\n")
    put(content, "bare/client.yml", "name: Bare\n")
    put(content, "single/client.yml", "name: A single update\n")
    put(content, "single/status/2026-11-13.md", update("2026-11-13", "complete", "All is done.", asks=None))
    put(content, "one/client.yml", register(name="One milestone", people=PEOPLE[:2]))
    put(content, "one/plan.yml", register(milestones=[{"id": "M1", "title": "Report accepted", "key": True, "baseline": "2026-12-01", "forecast": "2026-12-08", "reason": "The survey took longer"}]))
    put(content, "one/status/2026-11-13.md", update("2026-11-13", "on_hold", "Paused until the survey is in.", asks=[]))
    sixty(content)
    gallery(content)


def sixty(content):
    """Forty phases, sixty milestones, each with a title as long as titles get."""
    put(content, "sixty/client.yml", register(name="Sixty milestones and a client whose own name is long enough to wrap", people=PEOPLE))
    phases = [{"id": f"P{n}", "title": f"{LONG_TITLE[:118 - len(str(n))]} {n}", "baseline": {"start": day(n * 9), "finish": day(n * 9 + 20)},
               "forecast": {"start": day(n * 9), "finish": day(n * 9 + 20 + n % 4)}, "reason": "Everything takes longer"} for n in range(1, 41)]
    milestones = [{"id": f"M{n}", "title": f"{LONG_TITLE[:118 - len(str(n))]} {n}", "phase": f"P{(n + 1) * 2 // 3}", "key": n % 3 == 0,
                   "baseline": day((n + 1) * 2 // 3 * 9 + 5 + n % 5), "forecast": day((n + 1) * 2 // 3 * 9 + 5 + n % 5 + n % 7 + 80 * (n < 16)), "reason": LONG_TITLE} for n in range(1, 61)]
    put(content, "sixty/plan.yml", register(phases=phases, milestones=milestones))
    put(content, "sixty/status/2026-11-13.md", update("2026-11-13", "off_track", LONG_TITLE + ".", why=LONG_TITLE + ".", asks=None))


def gallery(content):
    """Everything but the plan, the register and the updates, which change from week to week."""
    put(content, "gallery/client.yml", register(
        name="Gallery", project="Every component in every state", aims="Show everything once, so that it can be looked at.",
        confidentiality="Confidential, for the eyes of those who look", brand={"accent": "#7a3b9c"}, timezone="Europe/Berlin",
        cadence={"every": "1w", "weekday": "fri", "grace_days": 3}, people=PEOPLE,
        support=[{"severity": severity, "example": f"Something {severity}", "respond": "1 h", "resolve": "1 d", "hours": "24x7", "channel": "phone"} for severity in ("critical", "high", "medium", "low")],
        escalation=["t.moss", "k.lind"]))
    put(content, "gallery/glossary.yml", register(terms=[{"term": "Slot", "definition": "Ten minutes in a room."}, {"term": "Über-slot", "definition": "Twenty of them, see D-1."}]))
    put(content, "gallery/files/d-5.txt", "What was handed over.\n")
    put(content, "gallery/files/d-5-signed.txt", "Accepted. K. Lind\n")
    put(content, "gallery/guides/index.md", "---\ntitle: Guides\nsummary: How to do things.\n---\n\nAn introduction.\n")
    put(content, "gallery/guides/components.md", COMPONENTS)
    put(content, "gallery/guides/wide.md", "---\ntitle: A table of twelve columns\n---\n\n" + wide_table() + "\n" + "| | Corner |\n|--|--|\n| Row | 1 |\n")
    put(content, "gallery/guides/long.md", long_guide())
    put(content, "gallery/training/index.md", "---\ntitle: Training\n---\n")
    put(content, "gallery/training/checklist.md", CHECKLIST)


def week_registers(content, date):
    """What is known on a day: nothing is recorded that has not happened yet."""
    put(content, "gallery/raid.yml", register_known(date,
        risks=[{"id": f"R-{n}", "title": f"Something may happen, {response}", "probability": 1 + n % 5, "impact": 5 - n % 4, "response": response, "action": "Look at it", "owner": "t.moss", "due": "2026-12-01", "status": status, "raised": "2026-09-02"}
               for n, (response, status) in enumerate(zip(["avoid", "reduce", "transfer", "accept", "share", "exploit", "enhance"], ["open", "open", "open", "occurred", "closed", "open", "closed"]), 1)],
        issues=[{"id": f"I-{n}", "title": f"Something has happened, {severity}", "severity": severity, "impact": "Work waits", "action": "Mend it", "owner": "t.moss", "raised": "2026-10-01", "due": "2026-12-01"} for n, severity in enumerate(["low", "medium", "high", "critical"], 1)]
        + [{"id": "I-5", "title": "Something that was mended", "severity": "high", "owner": "t.moss", "raised": "2026-10-01", "due": "2026-10-20", "resolved": "2026-10-12"}],
        assumptions=[{"id": f"A-{n}", "text": f"We take this as true: {status}", "owner": "k.lind", "validate_by": "2026-12-01", "status": status} for n, status in enumerate(["open", "confirmed", "refuted"], 1)],
        dependencies=[{"id": f"DEP-{n}", "on": f"What somebody else does: {status}", "from": "The carrier", "needed_by": "2026-12-01", "milestone": "M3", "status": status} for n, status in enumerate(["open", "met", "late"], 1)],
        decisions=[{"id": "DEC-1", "title": "Where it runs", "options": ["Ours", "Theirs"], "decision": "Theirs", "by": "k.lind", "on": "2026-09-20", "rationale": "Cheaper (R-1)", "affects": ["D-5", "M3"]}, {"id": "DEC-2", "title": "Who pays for it", "options": ["You", "We"]}],
        actions=[{"id": "ACT-1", "title": "Name the deputies", "side": "client", "owner": "k.lind", "asked": "2026-10-01", "due": "2026-11-01", "blocks": ["M3"]},
                 {"id": "ACT-2", "title": "Send the list of rooms, with the seats in each and what stands in them", "side": "client", "owner": "o.long", "asked": "2026-11-10", "due": "2026-11-24"},
                 {"id": "ACT-3", "title": "Order the cable", "side": "supplier", "owner": "t.moss", "asked": "2026-10-01", "due": "2026-10-10", "done": "2026-10-09"}],
        change_requests=[{"id": f"CR-{n}", "title": f"More of it, {status}", "raised": "2026-09-10", "by": "k.lind", "status": status, "impact": {"days": 4, "milestones": ["M5"]}, **({"decided": "2026-10-02"} if status in ("approved", "rejected") else {})}
                         for n, status in enumerate(["approved", "raised", "assessed", "rejected", "withdrawn"], 1)]))
    put(content, "gallery/maintenance.yml", register(windows=[{"id": f"MW-{n}", "title": f"Upgrade, {status}", "on": "2026-11-07", "time": "22:00–02:00", "affects": "Booking", "owner": "t.moss", "status": "planned" if status == "done" and date < "2026-11-07" else status} for n, status in enumerate(["done", "planned", "cancelled"], 1)]))
    put(content, "gallery/kpis.yml", register_known(date, kpis=[
        {"id": "KPI-1", "title": "Up, and not there yet", "unit": "%", "start": 40, "target": 90, "target_on": "2026-12-31", "direction": "up", "owner": "t.moss", "series": readings([40, 44, 52, 61])},
        {"id": "KPI-2", "title": "Down, and there", "unit": "s", "start": 214, "target": 60, "target_on": "2026-12-31", "direction": "down", "owner": "t.moss", "series": readings([214, 131, 90, 58.5])},
        {"id": "KPI-3", "title": "Level", "unit": "calls", "start": 7, "target": 3, "direction": "down", "owner": "t.moss", "series": readings([7, 7])},
        {"id": "KPI-4", "title": "Measured once", "start": 1, "target": 3, "direction": "up", "owner": "t.moss", "series": readings([1])},
        {"id": "KPI-5", "title": "Not measured", "target": 3, "direction": "up", "owner": "t.moss"}]))
    put(content, "gallery/handover.yml", register_known(date, checklist=[{"id": "H-1", "title": "Hand back the keys", "owner": "t.moss", "due": "2026-12-01"}, {"id": "H-2", "title": "Close the accounts", "owner": "k.lind", "due": "2026-11-01", "done": "2026-11-02"}],
        access=[{"system": "Booking", "person": "t.moss", "level": "admin", "granted": "2026-09-01"}, {"system": "Mail", "person": "t.moss", "level": "read", "granted": "2026-09-01", "revoked": "2026-11-01"}]))



def register_known(date, **lists):
    return register(**{name: [known(item, date) for item in items if item.get("raised", item.get("asked", "")) <= date] for name, items in lists.items()})


def known(item, date):
    """An item as it stood on a day."""
    item = {key: value for key, value in item.items() if key not in ("done", "resolved", "decided", "on", "revoked", "granted") or value <= date or key == "on" and "decision" not in item}
    if item.get("status") in ("approved", "rejected") and "decided" not in item:
        item["status"] = "raised"
    if "decision" in item and "on" not in item:
        item = {key: value for key, value in item.items() if key not in ("decision", "by", "rationale")}
    if "series" in item:
        item["series"] = [reading for reading in item["series"] if reading["on"] <= date]
    return item


def readings(values):
    return [{"on": day(14 * index), "value": value} for index, value in enumerate(values)]


def freeze(program, content):
    """The gallery's weeks, one after the other, each frozen as a consultant would."""
    for week, date in enumerate(WEEKS):
        put(content, "gallery/plan.yml", plan(week))
        put(content, "gallery/deliverables.yml", deliverables(week))
        week_registers(content, str(date))
        if week == 4:
            continue  # an update that was missed
        put(content, f"gallery/status/{date}.md", update(str(date), HEALTHS[week], f"Week {week + 1}: {HEALTHS[week].replace('_', ' ')}.",
            why="Because of [I-4]." if week == len(WEEKS) - 1 else "As it was.", asks=["ACT-1", "ACT-2"] if week > 9 else [], dimensions=True))
        run(program, "snapshot", "gallery", "--content", content, "--today", str(date))


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, cwd=pathlib.Path(__file__).parents[2])
    assert done.returncode == 0, f"portico {arguments[0]} failed\n{done.stdout}\n{done.stderr}"


def plan(week):
    slips = {1: 0, 2: 0, 3: min(week, 5) * 5, 4: max(0, 5 - week) * 2, 5: min(week, 5) * 4, 6: 0}
    milestones = []
    for number, title in enumerate(["Kick-off held", "Design approved", "Pilot accepted by reception", "Staff trained", "Go-live completed", "Exit signed"], 1):
        promised = day(-10 + number * 25)
        expected = day(-10 + number * 25 + slips[number])
        entry = {"id": f"M{number}", "title": title, "phase": f"P{(number + 1) // 2}", "key": number in (3, 5), "owner": "t.moss", "baseline": promised, "forecast": expected,
                 "criteria": [{"id": f"AC-{number}", "text": "Users complete a booking without help", "measure": ">= 18 of 20", "result": ["passed", "waived", "open", "failed", "open", "open"][number - 1]}]}
        if expected != promised:
            entry["reason"] = "The carrier is late (I-4)"
        if expected <= str(WEEKS[week]):
            entry["actual"] = expected
        milestones.append(entry)
    phases = [{"id": f"P{n}", "title": title, "baseline": {"start": day(-20 + (n - 1) * 45), "finish": day(-5 + n * 52)}, "forecast": {"finish": day(-5 + n * 52 + 12)}, "reason": "The carrier is late (I-4)",
               **({"actual": {"start": day(-19 + (n - 1) * 45)}} if day(-19 + (n - 1) * 45) <= str(WEEKS[week]) else {})} for n, title in enumerate(["Design", "Pilot", "Rollout"], 1)]
    payments = [{"id": f"PAY-{n}", "title": title, "amount": 10000, "due": due, "invoiced": invoiced if invoiced and invoiced <= str(WEEKS[week]) else None, "paid": paid if paid and paid <= str(WEEKS[week]) else None} for n, title, due, invoiced, paid in [
        (1, "Start", {"milestone": "M1"}, "2026-09-18", "2026-10-02"), (2, "Design", {"milestone": "M2"}, "2026-10-14", None), (3, "Pilot", {"milestone": "M3"}, None, None), (4, "Go-live", {"milestone": "M5"}, None, None)]]
    return register(currency="EUR", contract_value=40000, phases=phases, milestones=milestones, payments=payments)


def deliverables(week):
    statuses = ["planned", "in_progress", "in_review", "changes_requested", "accepted", "accepted_with_conditions", "superseded", "withdrawn"]
    items = []
    for number, status in enumerate(statuses, 1):
        if number in (5, 6) and week < number:
            status = "in_review" if week > 2 else "in_progress"
        if number == 1 and week < 5:
            continue
        if status in ("in_review", "changes_requested") and week < 2:
            status = "in_progress"
        item = {"id": f"D-{number}", "title": f"What is {status.replace('_', ' ')}", "type": "document", "milestone": f"M{1 + number // 2}", "owner": "t.moss", "approver": "k.lind",
                "version": "1.0", "status": status, "baseline": day(number * 12), "forecast": day(number * 12 + number % 3 * 4)}
        if number % 3:
            item["reason"] = "The carrier is late (I-4)"
        if status not in ("planned", "in_progress", "withdrawn", "superseded"):
            item |= {"submitted": day(8), "review_by": day(66 if number == 3 else 40)}
        if status.startswith("accepted"):
            item |= {"acceptance": {"version": "1.0", "by": "k.lind", "on": day(38), "method": "signature", "statement": "Accepted as delivered.", "evidence": "files/d-5-signed.txt",
                                    **({"conditions": "The card is printed again."} if "conditions" in status else {})},
                     "files": [{"path": "files/d-5.txt", "label": "The document"}], "criteria": ["AC-1"], "pages": ["guides/components.md"],
                     "history": [{"version": "0.9", "status": "changes_requested", "on": day(12), "by": "k.lind", "note": "A page is missing"}]}
        items.append({key: value for key, value in item.items() if key != "reason"})
    return register(deliverables=items)


def written(item):
    """A record without the keys that have no value: `null` is no value in a data file."""
    return {key: value for key, value in item.items() if value is not None} if isinstance(item, dict) else item


def update(date, health, headline, why="As it was.", asks=None, dimensions=False):
    front = {"date": date, "author": None, "health": health, "headline": headline, "why": why, "path_to_green": "Import run on Friday." if health in ("at_risk", "off_track") else None,
             "asks": asks, "dimensions": {"schedule": health if health in ("at_risk", "off_track") else "on_track", "cost": "on_track", "scope": "on_track", "quality": "at_risk"} if dimensions else None}
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" if not isinstance(value, str) or key != "date" else f"date: {value}\n" for key, value in front.items() if value is not None) + \
        "---\n## Done\n\n- The rooms are measured.\n- Forty seats stand.\n\n## Next\n\n- The cable comes.\n\n## Blocked\n\n- Nothing.\n"


def wide_table():
    names = [f"Column {n}" for n in range(1, 13)]
    rows = [[f"{n * 317} units" for n in range(row, row + 12)] for row in range(1, 6)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [names, ["---:"] * 12, *rows]) + "\n"


def long_guide(words=10000):
    paragraph = "Reception opens the day with the list of rooms, looks for what has moved overnight, and calls whoever is not where the list says. " * 4
    count = len(paragraph.split())
    parts = [f"## Part {n}\n\n### Morning {n}\n\n{paragraph}\n\n### Evening {n}\n\n{paragraph}\n\n" for n in range(1, words // (2 * count) + 2)]
    return "---\ntitle: Ten thousand words\nsummary: As long as a guide gets.\nminutes: 45\n---\n\n" + "".join(parts)


COMPONENTS = f"""---
title: {LONG_TITLE}
summary: Every component of a page of text, once.
kind: howto
roles: [Reception, Managers]
minutes: 12
owner: t.moss
reviewed_on: 2026-04-01
review_in: 3m
applies_to: {{deliverable: D-5, version: "1.0"}}
objectives: [Find each component, Judge it in light and dark]
requires: [wide.md]
---

## Text

Plain, **strong**, *emphasis*, ~~gone~~, `code`, <kbd>Ctrl</kbd>, [a link](wide.md), an item [D-5], a Slot, a footnote[^1] and <https://example.org>.

[^1]: That says more.

> Somebody said so.

1. One
2. Two
   - Within

- [x] Ticked
- [ ] Not yet

Term
: What it means.

## Alerts

> [!NOTE]
> To be noted.

> [!TIP]
> That helps.

> [!IMPORTANT]
> Not to be missed.

> [!WARNING]
> That may go wrong.

> [!CAUTION]
> That does harm.

## Steps

::: steps
1. Open the list.
2. Choose a room.

   A long one, in two paragraphs.
3. Print it.
:::

## Tabs

:::tabs
:::tab Windows
Press Win.
:::
:::tab macOS
Press Cmd.
:::
:::

## Code

```swift
let rooms = [1, 2, 3].map {{ "Room \\($0) with a name that is long enough to run out of the column on any screen that is not very wide" }} // a comment
```

```swift {{2}}
/// A comment for reception.
struct Room {{ let seats: Int? = 42, name = "Blue" }}
@main enum Day {{}}
```

```swift diff
- let seats = 12
+ let seats = 40
  let name = "Red"
```

```html
<a href="rooms.html">Rooms &amp; seats</a>
```

```yaml
rooms: [blue, red] # two
```

```console
$ ls
rooms.csv
```

## A table

| Room | Seats | Note |
|---|---:|:-:|
| Blue | 12 | near the lift |
| Red | 40 | with a stage |

:::details More of it
What is folded away.
:::
"""

CHECKLIST = """---
title: Before you open
kind: checklist
---

- [ ] Lights on
- [ ] List printed
- [ ] Phone answered
"""


def put(content, path, text):
    file = pathlib.Path(content) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def build(program, folder):
    """The site's portals in `folder`/Public."""
    content, public = pathlib.Path(folder) / "Content", pathlib.Path(folder) / "Public"
    write(content)
    freeze(program, content)
    run(program, "build", "--content", content, "--output", public, "--today", TODAY)
    return public


if __name__ == "__main__":
    print(build(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]))
