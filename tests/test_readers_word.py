"""Word files: numbering as Word prints it, own marks, tracked changes, fields, and what is left alone."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path

import pytest

from benes_refs.model import Source
from benes_refs.readers import read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def call(number: int, kind: str = "footnote", mark: str = "") -> str:
    own = ' w:customMarkFollows="1"' if mark else ""
    shown = f"<w:t>{mark}</w:t>" if mark else ""
    return f'<w:r><w:{kind}Reference w:id="{number}"{own}/>{shown}</w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def word(
    tmp_path: Path,
    body: str,
    footnotes: dict[int, str] | None = None,
    endnotes: dict[int, str] | None = None,
    settings: str = "",
) -> Source:
    """Read a Word file with this body and these notes (the inner XML of each)."""
    parts = {
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        "word/settings.xml": f"<w:settings {W}>{settings}</w:settings>",
    }
    for kind, notes in (("footnote", footnotes), ("endnote", endnotes)):
        items = f'<w:{kind} w:id="0" w:type="separator"><w:p/></w:{kind}>'
        items += "".join(f'<w:{kind} w:id="{i}">{text}</w:{kind}>' for i, text in (notes or {}).items())
        parts[f"word/{kind}s.xml"] = f"<w:{kind}s {W}>{items}</w:{kind}s>"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    path = tmp_path / "essay.docx"
    path.write_bytes(buffer.getvalue())
    return read(path)


def texts(source: Source) -> list[tuple[str, str]]:
    return [(note.marker, source.text[slice(*note.span)]) for note in source.notes]


def note(*content: str) -> str:
    return paragraph("<w:r><w:footnoteRef/></w:r>", run(" "), *content)


def test_footnotes_are_numbered_in_the_order_of_their_references(tmp_path: Path) -> None:
    body = paragraph(run("One"), call(7), run(" and two"), call(3), run("."))
    source = word(tmp_path, body, {3: note(run("Second.")), 7: note(run("First."))})
    assert texts(source) == [("1", "First."), ("2", "Second.")]
    assert all(n.mark and source.text[slice(*n.mark.span)] == n.marker for n in source.notes)


def test_a_note_of_two_paragraphs_is_one_note(tmp_path: Path) -> None:
    source = word(tmp_path, paragraph(call(1)), {1: note(run("One.")) + paragraph(run("Two."))})
    assert texts(source) == [("1", "One.\nTwo.")]


@pytest.mark.parametrize(
    ("style", "markers"),
    [
        ("lowerRoman", ["i", "ii", "iii", "iv"]),
        ("upperLetter", ["A", "B", "C", "D"]),
        ("chicago", ["*", "†", "‡", "§"]),
    ],
)
def test_numbers_are_printed_in_the_style_of_the_settings(
    tmp_path: Path, style: str, markers: list[str]
) -> None:
    settings = f'<w:footnotePr><w:numFmt w:val="{style}"/></w:footnotePr>'
    body = paragraph(*(call(i) for i in range(1, 5)))
    source = word(tmp_path, body, {i: note(run(f"Note {i}.")) for i in range(1, 5)}, settings=settings)
    assert [n.marker for n in source.notes] == markers


def test_endnotes_are_small_roman_unless_the_settings_say_else(tmp_path: Path) -> None:
    body = paragraph(run("A"), call(1), call(1, "endnote"), call(2, "endnote"))
    source = word(tmp_path, body, {1: note(run("Foot."))}, {1: note(run("End.")), 2: note(run("Last."))})
    assert texts(source) == [("1", "Foot."), ("i", "End."), ("ii", "Last.")]


def test_numbering_may_begin_anew_in_each_section(tmp_path: Path) -> None:
    settings = '<w:footnotePr><w:numRestart w:val="eachSect"/><w:numStart w:val="5"/></w:footnotePr>'
    section = f"<w:sectPr>{settings}</w:sectPr>"
    body = paragraph(call(1), call(2)) + paragraph(properties=section) + paragraph(call(3)) + section
    source = word(tmp_path, body, {i: note(run(f"Note {i}.")) for i in (1, 2, 3)})
    assert [n.marker for n in source.notes] == ["5", "6", "5"]


def test_a_mark_of_its_own_takes_no_number(tmp_path: Path) -> None:
    body = paragraph(run("Title"), call(1, mark="*"), run(" and"), call(2))
    source = word(tmp_path, body, {1: paragraph(run("* I thank all.")), 2: note(run("First."))})
    assert texts(source) == [("*", "I thank all."), ("1", "First.")]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    text = run("RGVA: ") + f"<w:del>{run('9/28')}</w:del><w:ins>{run('9/29/285')}</w:ins>"
    source = word(tmp_path, paragraph(call(1)), {1: note(text)})
    assert texts(source) == [("1", "RGVA: 9/29/285")]


def test_a_deleted_reference_takes_its_note_along(tmp_path: Path) -> None:
    body = paragraph(f"<w:del>{call(1)}</w:del>", call(2))
    source = word(tmp_path, body, {1: note(run("Gone.")), 2: note(run("Kept."))})
    assert texts(source) == [("1", "Kept.")]


def field(code: str, result: str) -> str:
    turns = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{turns[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{turns[1]}{run(result)}{turns[2]}"


def test_a_reference_manager_s_field_is_its_result_and_its_data(tmp_path: Path) -> None:
    code = 'ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [{"id": 5}]}'
    source = word(
        tmp_path,
        paragraph(call(1)),
        {1: note(run("See "), field(code, "Lukes, Czechoslovakia, 108"), run("."))},
    )
    assert texts(source) == [("1", "See Lukes, Czechoslovakia, 108.")]
    [(span, data)] = source.citation_data
    assert source.text[slice(*span)] == "Lukes, Czechoslovakia, 108"
    assert data == '{"citationItems": [{"id": 5}]}'


def test_italics_are_known_from_runs(tmp_path: Path) -> None:
    words = (
        run("Kvaček, ")
        + run("Nad Evropou", "<w:i/>")
        + run(" zataženo", '<w:i w:val="1"/>')
        + run(".", '<w:i w:val="0"/>')
    )
    source = word(tmp_path, paragraph(call(1)), {1: note(words)})
    assert [source.text[slice(*span)] for span in source.italics] == ["Nad Evropou zataženo"]


def test_text_boxes_and_comments_are_left_alone(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('In a box'))}</w:txbxContent></w:pict></w:r>"
    body = paragraph(run("Body"), box, '<w:r><w:commentReference w:id="1"/></w:r>', call(1))
    source = word(tmp_path, body, {1: note(run("Note."))})
    assert "In a box" not in source.text


def test_notes_typed_by_hand_are_found_in_the_text(tmp_path: Path) -> None:
    lines = ["He came1 and left2.", "Notes", "1. RGVA: 9/29/285.", "2. Ibid., p. 5."]
    source = word(tmp_path, "".join(paragraph(run(line)) for line in lines))
    assert texts(source) == [("1", "RGVA: 9/29/285."), ("2", "Ibid., p. 5.")]


def test_a_content_control_of_mendeley_keeps_its_data(tmp_path: Path) -> None:
    tag = "MENDELEY_CITATION_v3_" + base64.b64encode(b'{"citationID": "x"}').decode()
    content = f"<w:sdtContent>{run('Lukes 1996')}</w:sdtContent>"
    control = f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr>{content}</w:sdt>'
    source = word(tmp_path, paragraph(call(1)), {1: note(run("See "), control, run("."))})
    assert texts(source) == [("1", "See Lukes 1996.")]
    [(span, data)] = source.citation_data
    assert (source.text[slice(*span)], data) == ("Lukes 1996", '{"citationID": "x"}')
