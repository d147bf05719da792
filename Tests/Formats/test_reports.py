"""What check finds, as SARIF read by sarif-tools, as JSON lines, and as GitHub's annotations."""

import json
import re
import shutil

import pytest
from sarif import loader

from conftest import ROOT


@pytest.fixture(scope="session")
def broken(tmp_path_factory):
    """The sample site with a mistake of each sort in it."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "Content", site / "Content")
    client = site / "Content" / "ruprecht"
    (client / "plan.yml").write_text(
        "milestones:\n"
        "  - {id: M1, title: Ovens delivered, basline: 2026-04-11}\n"
        "  - {id: M2, title: Ovens réglés, depends_on: [M9], baseline: 2026-02-30}\n"
        "  - {id: M2, title: Twice, baseline: 2026-05-01, forecast: 2026-06-01}\n"
    )
    return site


@pytest.fixture(scope="session")
def told(portico, broken):
    """The findings as JSON lines: what the other forms are held against."""
    result = portico("check", "--format", "json", cwd=broken)
    assert result.returncode == 1
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_json_lines_hold_place_rule_and_words(told):
    places = {(one["place"]["file"], one["place"]["line"], one["place"]["column"], one["rule"]) for one in told}
    plan = "Content/ruprecht/plan.yml"
    assert (plan, 2, 38, "unknown-key") in places
    assert (plan, 3, 48, "unknown-id") in places
    assert (plan, 3, 63, "impossible-date") in places
    assert (plan, 4, 10, "duplicate-id") in places
    assert all(one["summary"] and one["severity"] in ("error", "warning", "note") for one in told)


def test_sarif_tools_reads_every_result_with_rule_and_place(portico, broken, told, tmp_path):
    path = tmp_path / "portico.sarif"
    path.write_text(portico("check", "--format", "sarif", cwd=broken).stdout)
    sarif = loader.load_sarif_file(str(path))
    sarif.init_path_prefix_stripping(False, [])
    records = sarif.get_records()
    assert len(records) == len(told)
    expected = sorted((one["place"]["file"], one["place"]["line"], one["rule"], one["severity"]) for one in told)
    read = sorted((one["Location"], int(one["Line"]), one["Code"].split(" ")[0], one["Severity"]) for one in records)
    assert read == expected
    assert sarif.get_distinct_tool_names() == ["portico"]


def test_sarif_describes_every_rule_it_names(portico, broken):
    run = json.loads(portico("check", "--format", "sarif", cwd=broken).stdout)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["shortDescription"]["text"] != result["ruleId"], result["ruleId"]


def test_github_gets_one_annotation_for_each(portico, broken, told):
    lines = portico("check", "--format", "github", cwd=broken).stdout.splitlines()
    assert len(lines) == len(told)
    pattern = re.compile(r"^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+(,endColumn=\d+)?,title=[a-z-]+::.+$")
    assert [line for line in lines if not pattern.match(line)] == []
