"""The output formats of lint, as their consumers want them."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import jsonschema
import pytest

from benes_refs.lint.report import formats, render, statistics
from benes_refs.lint.result import Linted
from benes_refs.model import Edit, Finding, Fix, Span

TEXT = "Body text*.\n\n1 See p.63, and\nthen 50% of: it.\n"
PLACE = Span(TEXT.index("p.63"), TEXT.index("p.63") + 4)
LINES = Span(TEXT.index("and"), TEXT.index("then") + 4)
FINDINGS = (
    Finding(
        "LO001", "locator-spacing", "warning", "1", "put a space after “p.”", PLACE,
        Fix("safe", (Edit(Span(PLACE.start + 2, PLACE.start + 2), " "),)),
    ),
    Finding("ED001", "date-outside-volume", "error", "1", "50% wrong: two, lines\nof it",
            LINES, None, (PLACE,)),
)  # fmt: skip
RESULT = Linted("my essays/essay one.txt", TEXT, FINDINGS)
CLEAN = Linted("clean.txt", "", ())

NUMBER = {"type": "integer", "minimum": 1}
TEXTUAL = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
REGION = {
    "type": "object",
    "required": ["startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength"],
    "additionalProperties": False,
    "properties": {
        "startLine": NUMBER,
        "startColumn": NUMBER,
        "endLine": NUMBER,
        "endColumn": NUMBER,
        "charOffset": {"type": "integer", "minimum": 0},
        "charLength": {"type": "integer", "minimum": 0},
    },
}
ARTIFACT = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {"uri": {"type": "string", "pattern": r"^[^\s\\]+$"}},
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "additionalProperties": False,
            "properties": {"artifactLocation": ARTIFACT, "region": REGION},
        }
    },
}
REPLACEMENT = {
    "type": "object",
    "required": ["deletedRegion"],
    "additionalProperties": False,
    "properties": {"deletedRegion": REGION, "insertedContent": TEXTUAL},
}
CHANGE = {
    "type": "object",
    "required": ["artifactLocation", "replacements"],
    "additionalProperties": False,
    "properties": {
        "artifactLocation": ARTIFACT,
        "replacements": {"type": "array", "minItems": 1, "items": REPLACEMENT},
    },
}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool"],
                "additionalProperties": False,
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "additionalProperties": False,
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "additionalProperties": False,
                                "properties": {
                                    "name": {"type": "string"},
                                    "version": {"type": "string"},
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "additionalProperties": False,
                                            "properties": {
                                                "id": {"type": "string"},
                                                "name": {"type": "string"},
                                                "shortDescription": TEXTUAL,
                                                "fullDescription": TEXTUAL,
                                                "defaultConfiguration": {
                                                    "type": "object",
                                                    "additionalProperties": False,
                                                    "properties": {"level": LEVEL},
                                                },
                                            },
                                        },
                                    },
                                },
                            }
                        },
                    },
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message"],
                            "additionalProperties": False,
                            "properties": {
                                "ruleId": {"type": "string"},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "level": LEVEL,
                                "message": TEXTUAL,
                                "locations": {"type": "array", "items": LOCATION},
                                "relatedLocations": {"type": "array", "uniqueItems": True, "items": LOCATION},
                                "fixes": {
                                    "type": "array",
                                    "items": {
                                        "type": "object",
                                        "required": ["artifactChanges"],
                                        "additionalProperties": False,
                                        "properties": {
                                            "description": TEXTUAL,
                                            "artifactChanges": {
                                                "type": "array",
                                                "minItems": 1,
                                                "items": CHANGE,
                                            },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
"""What SARIF 2.1.0 says of the objects that we write, closed to all other keys."""


@pytest.mark.parametrize("name", formats())
def test_every_format_renders_findings_and_a_clean_source(name: str) -> None:
    """Each format has something to say of findings, and ends its last line."""
    assert render(name, [RESULT, CLEAN]).endswith("\n")
    assert isinstance(render(name, [CLEAN]), str)
    assert isinstance(render(name, []), str)


def test_concise_is_one_line_a_finding() -> None:
    """Path, line, column, code, the sign of a fix, the note and the message."""
    first = render("concise", [RESULT]).splitlines()[0]
    assert first == "my essays/essay one.txt:3:7: LO001 [*] note 1: put a space after “p.”"


def test_full_shows_the_line_and_a_caret_under_the_words() -> None:
    """The excerpt is the source's own line; the carets stand under the finding, no more and no less."""
    assert render("full", [Linted(RESULT.name, TEXT, FINDINGS[:1])]) == (
        "LO001 [*] note 1: put a space after “p.”\n"
        " --> my essays/essay one.txt:3:7\n"
        "  |\n"
        "3 | 1 See p.63, and\n"
        "  |       ^^^^\n"
        "4 | then 50% of: it.\n"
        "  |\n"
        "  = fix (safe): put in “ ”\n\n"
    )


def test_full_cuts_a_long_line_around_the_finding() -> None:
    """A paragraph that is one line, as in DOCX, is shown only around the words; the carets still fit them."""
    text = "word " * 200 + "p.63" + " word" * 200
    at = text.index("p.63")
    finding = Finding("LO001", "locator-spacing", "warning", "1", "space", Span(at, at + 4))
    excerpt, carets = render("full", [Linted("x", text, (finding,))]).splitlines()[3:5]
    assert len(excerpt) < 140
    assert excerpt[carets.index("^") : carets.rindex("^") + 1] == "p.63"
    assert excerpt.count("…") == 2


def test_json_is_a_list_of_objects_with_the_promised_keys() -> None:
    """Spans index the source; `fix` is null or its edits; `note` is the marker."""
    first, second = json.loads(render("json", [RESULT, CLEAN]))
    assert {"code", "name", "severity", "note", "message", "span", "line", "column", "fix"} <= first.keys()
    assert TEXT[slice(*first["span"])] == "p.63"
    assert (first["line"], first["column"], first["note"]) == (3, 7, "1")
    assert first["fix"] == {
        "applicability": "safe",
        "edits": [{"span": [PLACE.start + 2, PLACE.start + 2], "text": " "}],
    }
    assert second["fix"] is None
    assert json.loads(render("json", [CLEAN])) == []


def test_jsonl_is_the_same_objects_a_line_each() -> None:
    """One line, one object."""
    lines = [json.loads(line) for line in render("jsonl", [RESULT]).splitlines()]
    assert lines == json.loads(render("json", [RESULT]))


def test_github_commands_are_escaped() -> None:
    """Percent signs, line ends, colons and commas cannot end a command or a property early."""
    first, second = render("github", [RESULT]).splitlines()
    assert first.startswith(
        "::warning title=benes-refs (LO001),file=my essays/essay one.txt,line=3,endLine=3,col=7"
    )
    assert second.startswith("::error ")
    assert second.endswith("::ED001 note 1: 50%25 wrong: two, lines%0Aof it")
    assert "col=" not in second


def test_gitlab_fingerprints_tell_findings_apart() -> None:
    """Each issue has what GitLab requires; two findings on the same words have two fingerprints."""
    twice = Linted(RESULT.name, TEXT, (*FINDINGS, FINDINGS[0]))
    issues = json.loads(render("gitlab", [twice]))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 3
    for issue in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys()
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["positions"]["begin"]["line"] >= 1


def test_junit_counts_its_failures() -> None:
    """A case with a failure for each finding; a clean source is one passing case."""
    root = ElementTree.fromstring(render("junit", [RESULT, CLEAN]).encode())
    assert root.tag == "testsuites"
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    dirty, clean = root.findall("testsuite")
    assert len(dirty.findall("testcase/failure")) == int(dirty.get("failures", "")) == 2
    assert len(clean.findall("testcase")) == 1
    assert clean.find("testcase/failure") is None


def test_junit_is_xml_whatever_the_text_holds() -> None:
    """Control characters, which XML cannot hold, do not break the file."""
    bad = Finding("LO001", "locator-spacing", "warning", "\x0c", "form\x0c feed < & \x00", PLACE)
    ElementTree.fromstring(render("junit", [Linted("a\x0bb", TEXT, (bad,))]).encode())


def test_sarif_fits_the_standard() -> None:
    """The log has the shape of SARIF 2.1.0, rule indexes point at their rules, regions at their words."""
    log = json.loads(render("sarif", [RESULT, CLEAN]))
    jsonschema.validate(log, SARIF)
    run = log["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["charOffset"] + region["charLength"] <= len(TEXT)
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == (
        "my%20essays/essay%20one.txt"
    )


def test_statistics_count_the_findings_of_each_rule() -> None:
    """Most frequent first, with a sign for rules that can be mended."""
    twice = Linted("x", TEXT, (*FINDINGS, FINDINGS[0]))
    assert statistics([twice]) == "    2  LO001  [*] locator-spacing\n    1  ED001  [ ] date-outside-volume\n"
