"""HTML, EPUB, JATS, TEI, LaTeX, reStructuredText: what counts as a note in each."""

from __future__ import annotations

from pathlib import Path

import pytest

from benes_refs.model import Source
from benes_refs.readers import read, read_text


def texts(source: Source) -> list[tuple[str, str]]:
    return [(note.marker, source.text[slice(*note.span)]) for note in source.notes]


def italics(source: Source) -> list[str]:
    return [source.text[slice(*span)] for span in source.italics]


NOTE = "RGVA: 9/29/285."
HTML = {
    "ARIA roles": '<p>A<a href="#n1" role="doc-noteref">1</a>.</p>'
    f'<aside id="n1" role="doc-footnote"><p>{NOTE}</p></aside>',
    "epub:type": '<p>A<a href="#n1" epub:type="noteref">1</a>.</p>'
    f'<div id="n1" epub:type="endnote"><p>{NOTE}</p></div>',
    "a link and a link back": '<p>A<a id="r1" href="#x1"><sup>1</sup></a>.</p>'
    f'<ol><li id="x1">{NOTE} <a href="#r1">↩</a></li></ol>',
    "Word": '<p>A<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>'
    f'<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> {NOTE}</p></div>',
    "Wikipedia": '<p>A<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>.</p>'
    f'<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> {NOTE}</li></ol>',
}


@pytest.mark.parametrize("page", HTML.values(), ids=HTML)
def test_html_notes_are_found_by_their_links(page: str) -> None:
    source = read_text(f"<html><body>{page}</body></html>", format="html")
    assert texts(source) == [("1", "RGVA: 9/29/285.")]
    assert source.notes[0].mark


def test_a_link_to_a_chapter_is_no_note() -> None:
    page = '<p>See <a href="#c2">2</a>.</p><h2 id="c2">Chapter</h2><p>1. A, p. 5.</p><p>2. B.</p>'
    assert "Chapter" not in dict(texts(read_text(page, format="html"))).values()


def test_italics_of_html_are_kept() -> None:
    page = HTML["ARIA roles"].replace("RGVA: 9/29/285", "Lukes, <i>Czecho</i><em>slovakia</em>, 12")
    assert italics(read_text(page, format="html")) == ["Czechoslovakia"]


def test_jats_notes_have_their_labels() -> None:
    article = (
        '<article><body><p>A<xref ref-type="fn" rid="f1">1</xref> b'
        '<xref ref-type="fn" rid="f2">*</xref>.</p></body>'
        '<back><fn-group><fn id="f2"><label>*</label><p>Thanks.</p></fn>'
        '<fn id="f1"><label>1</label><p>See <italic>Pravda</italic>.</p></fn></fn-group></back></article>'
    )
    source = read_text(article, format="xml")
    assert texts(source) == [("1", "See Pravda."), ("*", "Thanks.")]
    assert italics(source) == ["Pravda"]


def test_tei_notes_stand_where_they_are_called() -> None:
    tei = '<TEI><text><body><p>A<note place="foot" n="4">RGVA: 9/29/285.</note> b.</p></body></text></TEI>'
    source = read_text(tei, format="xml")
    assert texts(source) == [("4", "RGVA: 9/29/285.")]
    assert "A4 b." in source.text


LATEX = r"""\documentclass{article}
\newcommand{\rgva}{RGVA}
\begin{document}
\title{An essay\thanks{For \emph{all}.}}
He came\footnote{R.~Kva\v{c}ek, \textit{Nad Evropou}, s. 131--132; 50\% % a remark
more.} and left\footnotemark. He met\footnote[12]{Ibid.} them\endnote{At the end.}.
\footnotetext{The text of two.}
\end{document}
"""


def test_latex_notes_are_what_latex_prints() -> None:
    source = read_text(LATEX, format="latex")
    assert texts(source) == [
        ("*", "For all."),
        ("1", "R.\xa0Kvaček, Nad Evropou, s. 131–132; 50% more."),
        ("2", "The text of two."),
        ("12", "Ibid."),
        ("1", "At the end."),
    ]
    assert italics(source) == ["all", "Nad Evropou"]


def test_latex_books_count_by_chapter() -> None:
    chapters = r"\chapter{A}x\footnote{One.}\chapter{B}y\footnote{Two.}"
    text = rf"\documentclass{{book}}\begin{{document}}{chapters}\end{{document}}"
    assert texts(read_text(text, format="latex")) == [("1", "One."), ("1", "Two.")]


def test_rst_footnotes_are_numbered_by_docutils() -> None:
    text = "He came [#]_ and left [#late]_.\n\n.. [#] RGVA: 9/29/285.\n.. [#late] See *Pravda*,\n   3 May.\n"
    source = read_text(text, format="rst")
    assert texts(source) == [("1", "RGVA: 9/29/285."), ("2", "See Pravda,\n3 May.")]
    assert italics(source) == ["Pravda"]


def test_a_text_is_known_by_its_signs() -> None:
    assert read_text("<!DOCTYPE html><html><body>x</body></html>").format == "html"
    assert read_text("<article><body/></article>").format == "xml"
    assert read_text(LATEX).format == "latex"
    assert read_text("A [#]_.\n\n.. [#] Note.\n").format == "rst"
    assert read_text("1. Note, p. 5.").format == "text"


def test_a_text_with_notes_of_pandoc_is_markdown_whatever_its_name() -> None:
    source = read_text("A.[^1] B.\n\n[^1]: RGVA: 9/29/285.\n", format="text")
    assert texts(source) == [("1", "RGVA: 9/29/285.")]


def test_html_without_a_declared_encoding_is_told_from_its_bytes(tmp_path: Path) -> None:
    words = "Литвинов Сталину, 3 июля 1937 г., РГАСПИ, ф. 17, оп. 162, д. 7, л. 99 об. "
    page = HTML["ARIA roles"].replace(NOTE, words.strip() + ".")
    path = tmp_path / "essay.html"
    path.write_bytes(f"<html><body>{page}</body></html>".encode("cp1251"))
    assert texts(read(path)) == [("1", words.strip() + ".")]
