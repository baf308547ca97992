"""Files made to harm: bounded memory and time, one sentence, nothing fetched, nothing written."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from benes_refs import readers
from benes_refs.model import BenesRefsError
from benes_refs.readers import _containers, _flow, pdf, read, read_text

FORMATS = Path(__file__).parent.parent / "fixtures" / "formats"
BILLION = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
STEALING = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return buffer.getvalue()


def refused(tmp_path: Path, name: str, data: bytes) -> str:
    path = tmp_path / name
    path.write_bytes(data)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BenesRefsError) as caught:
        read(path)
    assert sorted(tmp_path.rglob("*")) == before
    assert "\n" not in str(caught.value)
    return str(caught.value)


MEMBERS = {"docx": "word/document.xml", "odt": "content.xml", "epub": "META-INF/container.xml"}


@pytest.mark.parametrize("suffix", MEMBERS)
@pytest.mark.parametrize("doctype", [BILLION, STEALING])
def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path, suffix: str, doctype: str) -> None:
    data = archive({MEMBERS[suffix]: f"{doctype}<d>&a;</d>".encode()})
    assert "declares XML entities" in refused(tmp_path, f"bomb.{suffix}", data)


@pytest.mark.parametrize("doctype", [BILLION, STEALING])
def test_entities_in_plain_xml_are_refused(tmp_path: Path, doctype: str) -> None:
    assert "declares XML entities" in refused(
        tmp_path, "bomb.xml", f"{doctype}<article>&a;</article>".encode()
    )


@pytest.mark.parametrize("suffix", MEMBERS)
def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_containers, "MAX_TOTAL", 1_000_000)
    data = archive({MEMBERS[suffix]: b"<d>" + b" " * 2_000_000 + b"</d>"})
    assert "unpacks to more than" in refused(tmp_path, f"bomb.{suffix}", data)


@pytest.mark.parametrize("suffix", MEMBERS)
def test_names_that_climb_out_of_a_container_are_only_names(tmp_path: Path, suffix: str) -> None:
    data = archive({"../../evil.txt": b"x", "/etc/evil": b"x"})
    assert refused(tmp_path, f"paths.{suffix}", data)


@pytest.mark.parametrize("name", ["essay.docx", "essay.odt", "essay.epub", "essay.pdf"])
def test_a_damaged_file_is_said(tmp_path: Path, name: str) -> None:
    data = (FORMATS / name).read_bytes()
    assert "damaged" in refused(tmp_path, name, data[: len(data) // 3])


@pytest.mark.parametrize("suffix", ["docx", "odt", "epub", "pdf"])
def test_rubbish_with_a_good_suffix_is_said(tmp_path: Path, suffix: str) -> None:
    assert "damaged" in refused(tmp_path, f"rubbish.{suffix}", b"no such thing" * 50)


def test_a_password_is_said(tmp_path: Path) -> None:
    assert "password" in refused(tmp_path, "locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    manifest = b"<manifest><encryption-data/></manifest>"
    data = archive({"META-INF/manifest.xml": manifest, "content.xml": b"scrambled"})
    assert "encrypted" in refused(tmp_path, "locked.odt", data)


ENCRYPTED_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2
/O<0000000000000000000000000000000000000000000000000000000000000000>
/U<0000000000000000000000000000000000000000000000000000000000000000>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>
"""


def test_an_encrypted_pdf_is_said(tmp_path: Path) -> None:
    assert "encrypted" in refused(tmp_path, "locked.pdf", ENCRYPTED_PDF)


def test_a_pdf_of_ten_thousand_pages_is_not_read(tmp_path: Path) -> None:
    kids = b" ".join(b"3 0 R" for _ in range(10_000))
    data = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    data += b"2 0 obj<</Type/Pages/Kids[" + kids + b"]/Count 10000>>endobj\n"
    data += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n"
    assert "10000 pages" in refused(tmp_path, "long.pdf", data)


def test_a_scan_is_said(tmp_path: Path) -> None:
    data = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    data += b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    data += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n"
    assert "scan" in refused(tmp_path, "scan.pdf", data)


def pdf_of(content: bytes) -> bytes:
    """A PDF of one page in Helvetica."""
    data = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    data += b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    data += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 5 0 R"
    data += b"/Resources<</Font<</F 4 0 R>>>>>>endobj\n"
    data += b"4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    data += b"5 0 obj<</Length %d>>stream\n%s\nendstream endobj\n" % (len(content), content)
    return data + b"trailer<</Root 1 0 R>>\n"


def test_a_sign_of_a_pdf_ends_neither_a_line_nor_a_page() -> None:
    """A font may call a sign a form feed: only where a sign stands says on which line and page it is."""
    data = pdf_of(
        b"BT /F 12 Tf 50 300 Td (Prose.1) Tj 0 -200 Td /F 8 Tf (1 To\\fStalin,\\013 p.\\t5.\\f\\f) Tj ET"
    )
    (note,) = pdf.read_bytes(data, "x.pdf").notes
    assert (note.page, len(note.pieces)) == (1, 1)


def test_too_large_a_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "MAX_BYTES", 1000)
    assert "larger than" in refused(tmp_path, "long.txt", b"1. Note.\n" * 500)


def test_too_long_a_document_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_flow, "MAX_TEXT", 1000)
    assert "characters" in refused(tmp_path, "long.docx", (FORMATS / "essay.docx").read_bytes())


def test_only_so_many_signs_of_a_page_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_GLYPHS", 200)
    source = pdf.read_bytes((FORMATS / "essay.pdf").read_bytes(), "essay.pdf")
    assert 0 < len(source.text) < 3000


@pytest.mark.parametrize("style", ["lowerRoman", "upperLetter", "chicago", "decimal"])
def test_notes_that_begin_with_a_huge_number_are_numbered_in_figures(tmp_path: Path, style: str) -> None:
    """In Roman figures such a number would fill the memory."""
    start = f'<w:footnotePr><w:numStart w:val="99999999999"/><w:numFmt w:val="{style}"/>'
    with zipfile.ZipFile(FORMATS / "essay-writer.docx") as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    document = members["word/document.xml"].decode()
    usual = '<w:footnotePr><w:numFmt w:val="decimal"/>'
    assert usual in document
    path = tmp_path / "essay.docx"
    path.write_bytes(archive(members | {"word/document.xml": document.replace(usual, start).encode()}))
    assert read(path).notes[0].marker == "99999999999"


def test_a_pdf_that_shows_one_page_over_and_over_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_TEXT", 1000)
    with pytest.raises(BenesRefsError, match=r"more than 1,000 characters; split it\.$"):
        pdf.read_bytes((FORMATS / "essay.pdf").read_bytes(), "essay.pdf")


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx_of(body: str, footnotes: str) -> dict[str, bytes]:
    return {
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'.encode(),
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{footnotes}</w:footnotes>'.encode(),
    }


def call(note: int) -> str:
    return f'<w:p><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id="{note}"/></w:r></w:p>'


def footnote(number: int, inside: str) -> str:
    return f'<w:footnote w:id="{number}"><w:p><w:r><w:t>Note, p. 5.</w:t></w:r></w:p>{inside}</w:footnote>'


def test_a_note_is_read_once_however_often_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "again.docx"
    path.write_bytes(archive(docx_of(call(1) * 5, footnote(1, ""))))
    source = read(path)
    assert ([note.marker for note in source.notes], len(source.marks)) == (["1"], 5)


def test_notes_to_notes_are_not_followed(tmp_path: Path) -> None:
    """A note that calls itself, or a thousand of which each calls the next, would never come to an end."""
    path = tmp_path / "chain.docx"
    notes = footnote(1, call(1)) + "".join(footnote(n, call(n + 1)) for n in range(2, 1000))
    path.write_bytes(archive(docx_of(call(1) + call(2), notes)))
    assert [note.marker for note in read(path).notes] == ["1", "2"]


def test_notes_of_rst_that_call_each_other_are_all_read() -> None:
    chain = "".join(f".. [#n{n}] Note [#n{n + 1}]_, p. 5.\n" for n in range(800)) + ".. [#n800] Ibid.\n"
    source = read_text(f"A claim [#n0]_.\n\n{chain}", format="rst")
    assert len(source.notes) == 801


@pytest.mark.parametrize(
    "definitions",
    [
        "".join(f".. |a{n}| replace:: |a{n + 1}| |a{n + 1}|\n" for n in range(40)) + ".. |a40| replace:: x\n",
        ".. |a0| replace:: |a0|\n",
        ".. |a0| replace:: |a1| |a1|\n.. |a1| replace:: |a0| |a0|\n",
    ],
    ids=["growing", "of itself", "of each other"],
)
def test_substitutions_that_grow_are_refused_before_they_do(definitions: str) -> None:
    with pytest.raises(BenesRefsError, match=r"^essay\.rst has substitutions that grow beyond measure"):
        read_text(f"{definitions}\n|a0| [#]_\n\n.. [#] Note, p. 5.\n", "essay.rst", "rst")


def test_substitutions_that_do_not_grow_are_made() -> None:
    text = ".. |b| replace:: Beneš\n.. |e| replace:: Edvard |b|\n\nA [#]_.\n\n.. [#] |E|, p. 5, |e|.\n"
    (note,) = read_text(text, format="rst").notes
    assert read_text(text, format="rst").text[slice(*note.span)] == "Edvard Beneš, p. 5, Edvard Beneš."


DEEP = {
    "html": "<div>" * 5000 + "1. Note, p. 5.",
    "xml": "<article>" + "<p>" * 5000,
    "latex": "\\documentclass{a}" + "{" * 5000 + "x" + "}" * 5000,
    "rst": ("* " * 2000) + "x\n",
    "markdown": "[^" * 5000 + "^[" * 5000,
    "text": "(((" * 5000 + "\n1. [[[" * 500,
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_is_read_or_refused_but_never_fails(name: str) -> None:
    try:
        read_text(DEEP[name], format=name)
    except BenesRefsError as error:
        assert "\n" not in str(error)


def test_rst_includes_nothing() -> None:
    text = ".. include:: /etc/hostname\n\n.. raw:: html\n   :file: /etc/hostname\n\nA [#]_.\n\n.. [#] Note.\n"
    source = read_text(text, format="rst")
    host = Path("/etc/hostname")
    assert not host.exists() or host.read_text().strip() not in source.text


def test_latex_inputs_nothing() -> None:
    assert "root" not in read_text(r"\documentclass{a}\input{/etc/passwd} a\footnote{b}", format="latex").text


@pytest.mark.parametrize(
    ("name", "extra", "module"),
    [("essay.docx", "docx", "lxml.etree"), ("essay.pdf", "pdf", "pypdfium2"),
     ("essay.tex", "latex", "pylatexenc.latexwalker"), ("essay.html", "html", "lxml.html"),
     ("essay.rst", "rst", "docutils.core")],
)  # fmt: skip
def test_a_missing_package_is_named_with_its_command(
    name: str, extra: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(BenesRefsError, match=rf'pip install "benes-refs\[{extra}\]"'):
        read(FORMATS / name)
