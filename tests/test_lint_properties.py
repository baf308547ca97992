"""Lint holds on any text: no exception, findings inside the source, fixes that settle."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from benes_refs.knowledge import load
from benes_refs.lint.config import LintConfig
from benes_refs.lint.fix import mend
from benes_refs.lint.report import formats, render
from benes_refs.lint.result import Linted
from benes_refs.lint.run import lint
from benes_refs.model import Finding, Parsed
from benes_refs.pipeline import parse_text

EVERYTHING = LintConfig(profiles=("gost", "chicago"))
WORDS = """1 |12 |p.63|pp. 5-3|S. 131-\n132|t II|т. 5|Л.12|ibid: |Ibid.|Там же|op. cit.|Febr. 21, 1935
DDF, 2-éme sér, t. VI, p. 599|DBFP. 2nd ser., vol. XII, p. 266|AVP MID FR: 05/15/111/101|30. 11. 2002
РГАСПИ. Ф. 17. Оp. 2. Д. 31. Л. 5.|PRO: FO/371/21104/N3287|June 31, 1937|s.d. [after 21] avril 1937
De Lacroix à Delbos, Prague, 3 juil. 1937|V. Ia Kochik|V.M. Lur’ie|Alexandrovskii|Alexandrovkii|Hodza
(eds). Calculations|N. Y. etc: The Free Press, 1992|St.Petersburg|Oxford: UP, 1996|L., 1962|М. Hauner
Zapis’ besedy X z Benešem|(n. 7 above)|\u202f|\u00a0|𝔘|ё|\r\n|[^1]: |<!-- benes-refs: ignore ED -->"""
MARKS = "„“”«»\"'’()[]{}.,:;–—-/ \n*"
PIECES = st.sampled_from([*MARKS, *WORDS.replace("\n", "|").split("|")])
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def read(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
    parsed = parse_text(
        f"Text.[^a] Text.[^b]\n\n[^a]: {text}\n\n[^b]: Ibid., p. 5.\n", name="x.md", format="markdown"
    )
    return parsed, lint(parsed, load(), EVERYTHING)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_findings_stand_inside_any_text(text: str) -> None:
    """Whatever stands in a note, findings have spans in the source, stand in order, and say something."""
    parsed, findings = read(text)
    length = len(parsed.source.text)
    assert list(findings) == sorted(findings, key=lambda f: (f.span.start, f.code, f.span.end))
    for finding in findings:
        assert finding.message
        for span in (
            finding.span,
            *finding.others,
            *(e.span for e in (finding.fix.edits if finding.fix else ())),
        ):
            assert 0 <= span.start <= span.end <= length


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_mending_settles_on_any_text(text: str) -> None:
    """Safe fixes reach a text that they leave alone, and never raise."""
    parsed, findings = read(text)

    def again(mended: str) -> tuple[Parsed, tuple[Finding, ...]]:
        result = parse_text(mended, name="x.md", format="markdown")
        return result, lint(result, load(), EVERYTHING)

    once = mend(parsed, findings, again)
    assert mend(*again(once.text), again).text == once.text


@settings(max_examples=15, deadline=None)
@given(TEXTS)
def test_every_format_shows_any_findings(text: str) -> None:
    """No report raises, whatever letters a finding quotes."""
    parsed, findings = read(text)
    for name in formats():
        render(name, [Linted("x.md", parsed.source.text, findings)])
