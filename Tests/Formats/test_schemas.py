"""The JSON Schemas against the sample content, with a validator that is not ours."""

import json
import pathlib

import jsonschema
import pytest
import yaml

from conftest import ROOT

CONTENT = ROOT / "Content"


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema: dates are text, yes and no too."""


CoreLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
CoreLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", __import__("re").compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))


def load(text):
    return yaml.load(text, Loader=CoreLoader)


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    return load(text.split("---\n", 2)[1]) if text.startswith("---\n") else {}


def kind(path):
    """The schema a file of the content is held against; None for one that is no data."""
    if path.suffix == ".yml":
        return path.stem
    if path.suffix != ".md":
        return None
    if "status" in path.parts:
        return "status"
    return "page" if {"docs", "guides", "training"} & set(path.parts) else None


FILES = sorted(path for path in CONTENT.rglob("*") if kind(path.relative_to(CONTENT)))


@pytest.fixture(scope="session")
def schemas(portico, tmp_path_factory):
    folder = tmp_path_factory.mktemp("schemas")
    assert portico("schema", "--output", folder).returncode == 0
    return {path.name.split(".")[0]: json.loads(path.read_text()) for path in folder.iterdir()}


def test_every_schema_is_one(schemas):
    assert len(schemas) == 13
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CONTENT)))
def test_the_sample_content_holds_to_its_schema(schemas, path):
    value = front_matter(path) if path.suffix == ".md" else load(path.read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(
        schemas[kind(path.relative_to(CONTENT))], format_checker=jsonschema.FormatChecker())
    assert [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(value or {})] == []


@pytest.mark.parametrize("name, text, said", [
    ("plan", "milestones: [{id: M1, title: A, basline: 2026-04-11}]", "'basline' was unexpected"),
    ("plan", "milestones: [{id: M1}]", "'title' is a required property"),
    ("plan", "milestones: [{id: Milestone 1, title: A}]", "does not match"),
    ("plan", "milestones: [{id: M1, title: A, baseline: 2026-02-30}]", "is not a 'date'"),
    ("deliverables", "deliverables: [{id: D-07, title: A, version: 1.10}]", "is not of type 'string'"),
    ("deliverables", "deliverables: [{id: D-07, title: A, status: in_reveiw}]", "is not one of"),
    ("raid", "risks: [{id: R-1, title: A, impact: 9}]", "is greater than the maximum of 5"),
    ("raid", "risks: [{id: R-1, title: A, allow: {no-such-rule: because}}]", "is not one of"),
    ("client", "name: Acme\nescalation: j.doe", "is not of type 'array'"),
])
def test_what_the_program_refuses_the_schema_refuses_too(schemas, name, text, said):
    validator = jsonschema.Draft202012Validator(schemas[name], format_checker=jsonschema.FormatChecker())
    errors = list(validator.iter_errors(load(text)))
    assert any(said in error.message for error in errors), [error.message for error in errors]
