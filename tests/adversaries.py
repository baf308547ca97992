"""Texts made to break a reader of notes: mutated notes, letters of all scripts, and families that grow."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

FIXTURES = Path(__file__).parent.parent / "fixtures"
# Marks that turn the line, join letters, hide, end a string or a line, steer a terminal, are half a letter.
ODD = "\u202e\u200f\u200b\u2060\ufeff\u0301\u0327\u00ad\x00\x07\x1b\x85\u2028\ud800\udfff"
ODD += "\U0001f4dc\U000e0001ſıİßﬁ№Ⅻ٣௧〇"
SIGNS = "()[]{}<>«»„“”\"'’‘`*_#|\\/&%$@=+-–—.,;:!?^~ \n\t\r\u00a0"
SCRIPTS = "aAzZéŁžđfpctvnsаАяЯёїІљћџαΩאبक漢ゆ한"
BRICKS = (
    "Ibid.", "ibid: ", "Там же. ", "op. cit.", "idem", "See ", "see also ", "cf. ", "1 ", "\n2 ", "\n\n",
    "[^1]", "[^1]: ", "f. ", "op. ", "d. ", "l. ", "p. ", "pp. ", "Ф. ", "Оп. ", "Д. ", "Л. ", "t. XI",
    "vol. ", "no. ", "RGVA", "AVP MID RF", "010/11/77/118", "9/29/285", "FO/371/21104/N3287", "DDF",
    "2-e sér.", "DBFP, 2nd ser., vol. XII", "(hereafter ", "(n. 6 above)",
    "Naggiar à Laval, Prague, 19 juin 1935", "12.III.1937", "Nov. 31, 1934", "30. 11. 2002",
    "June-July 1936", "[after 21] ", "(London: Macmillan, 1984)", "М.: Вече, 2000", "“Title,” ", " // ",
    " in: ", "ed. by ", "et al.", "V.M. ", "De ", "von ", "131-\n132", "hos-\npodin", "131–132",
    "box 3, folder Riga", "1999999999", "http://a.b/c?d=e", "=1+1", "\\input{x}", "<script>", "]]>",
    "%s", "{0}", "Diary entry, 3 May 1936, ", "Prices and wages: ", "meine Analyse – ", "Verlag 8/1997, ",
)  # fmt: skip
BETWEEN = (
    "", "", "", ",", ";", ".", ":", "(", ").", "]", "‘", "’,", "“", "”", "–", "/", "//", "in", "in:", "ed.",
    "eds.,", "repr.", "’30", "d’", "A", "1968", "(1968)", "Nr. 5", "№ XII", "https://x.org", "DE",
    "245. Diss.,", "133\u2011158.", "xxi–xxii.",
)  # fmt: skip


@cache
def notes() -> tuple[str, ...]:
    """Every note of the fixtures, as text."""
    found: dict[str, None] = {}
    for path in sorted(FIXTURES.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text = json.loads(line).get("text")
            if text:
                found[text] = None
    return tuple(found)


@st.composite
def mutated_notes(draw: st.DrawFn) -> str:
    """A real note with pieces cut out, doubled, or with pieces of another note or odd letters put in."""
    text, other = draw(st.sampled_from(notes())), draw(st.sampled_from(notes()))
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        put_in = draw(
            st.sampled_from(["", text[start:end] * 2, "\n", f" {other[start:end]} "])
            | st.sampled_from(BRICKS)
            | st.text(ODD + SIGNS, max_size=3)
        )
        text = text[:start] + put_in + text[end:]
    return text


@st.composite
def mixed_notes(draw: st.DrawFn) -> str:
    """Words of many notes, one behind the other, with signs between that none of them has there."""
    pieces = []
    for text in draw(st.lists(st.sampled_from(notes()), min_size=2, max_size=9)):
        words = text.split(" ")
        start = draw(st.integers(0, len(words) - 1))
        pieces += [*words[start : start + draw(st.integers(1, 6))], draw(st.sampled_from(BETWEEN))]
    return " ".join(pieces)


bricks = st.lists(st.sampled_from(BRICKS) | st.text(ODD + SIGNS + SCRIPTS, max_size=4), max_size=25).map(
    "".join
)
anything = st.text(max_size=120) | st.text(
    st.sampled_from(ODD + SIGNS + SCRIPTS + "0123456789"), max_size=200
)
one_note = mutated_notes() | mixed_notes() | bricks | anything


@st.composite
def essays(draw: st.DrawFn) -> str:
    """Some notes in one of the layouts that the text readers know, or with no layout at all."""
    some = draw(st.lists(one_note, min_size=1, max_size=4))
    layout = draw(
        st.sampled_from(
            (
                "{n} {note}\n",
                "[^{n}]: {note}\n\n",
                "{n}. {note}\n\n",
                "{note}\n",
                "Body{n}.\n\n{n} {note}\n\f",
            )
        )
    )
    calls = "A claim.{n} ".replace("{n}", "[^1]") if "[^" in layout else "A claim.1 "
    return (
        calls
        + "\n\n"
        + "".join(layout.replace("{n}", str(n)).replace("{note}", text) for n, text in enumerate(some, 1))
    )


DOCUMENTS = tuple(path for path in sorted((FIXTURES / "formats").iterdir()) if path.name != "commands.txt")
TAG = re.compile(rb"<[^<>]*>")
VALUES = (b"", b"-1", b"99999999999", b"abc", b"\xc2\xb2", b"#", b"../x", b"7" * 5000, b"on", b"lowerRoman")


@st.composite
def mutated_documents(draw: st.DrawFn) -> tuple[str, bytes]:
    """A document of any format with bytes changed, or with tags of one of its parts cut, doubled or moved."""
    path = draw(st.sampled_from(DOCUMENTS))
    data = path.read_bytes()
    if not data.startswith(b"PK") or draw(st.integers(0, 4)) == 0:
        return path.name, draw(mutated_bytes(data))
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    name = draw(st.sampled_from(sorted(name for name in members if name.endswith(("ml", ".rels", ".opf")))))
    members[name] = draw(mutated_bytes(members[name]))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as whole:
        for name, content in members.items():
            whole.writestr(name, content)
    return path.name, made.getvalue()


@st.composite
def mutated_bytes(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        places = [found.span() for found in TAG.finditer(data)] if draw(st.booleans()) else []
        start, end = draw(st.sampled_from(places)) if places else (draw(st.integers(0, len(data))),) * 2
        end += draw(st.sampled_from((0, 0, 1, 8, 200)))
        other = draw(st.integers(0, len(data)))
        put_in = draw(
            st.sampled_from((b"", data[start:end] * 2, data[other : other + 100]))
            | st.binary(max_size=4)
            | st.sampled_from(BRICKS).map(str.encode)
            | st.sampled_from(VALUES).map(lambda value: b'"%s"' % value)
        )
        data = data[:start] + put_in + data[end:]
    return data


def family(unit: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """Texts that grow by a unit."""
    return lambda count: before + unit * count + after


# What costs a careless reader more than twice the time for twice the text.
FAMILIES: Mapping[str, Callable[[int], str]] = {
    "round brackets opened": family("("),
    "round brackets nested": lambda count: "(" * count + "x" + ")" * count,
    "brackets of all kinds nested": lambda count: "([" * count + "1936" + "])" * count,
    "quotations opened": family("“a "),
    "quotations nested": lambda count: "«а " * count + "» " * count,
    "apostrophes": family("l’a' "),
    "digits": family("7"),
    "numbers": family("12 "),
    "numbers in threes": family("123 456 "),
    "leaves without signs": family("Bl. E 486023–24 "),
    "ranges": family("1-"),
    "slashes": family("9/"),
    "points": family("1."),
    "initials": family("A."),
    "initials apart": family("A. "),
    "letters": family("a"),
    "capital letters": family("A"),
    "words": family("word "),
    "names": family("Abc "),
    "sentences": family("Abc def. "),
    "names and colons": family("A. Abc. Abc def: "),
    "semicolons": family("; "),
    "commas": family(", "),
    "spaces": family(" ", "a", "b"),
    "line breaks": family("\n", "a-", "1"),
    "broken words": family("a-\n"),
    "dots": family(". "),
    "dashes": family("– "),
    "ibid": family("Ibid., p. 5; "),
    "ibid in one sentence": family("ibid "),
    "archives": family("RGVA "),
    "shelfmarks": family("RGVA, f. 5, op. 1, d. 2, l. 3; "),
    "shelfmarks in one sentence": family("f. 5, op. 1, d. 2, l. 3, "),
    "editions": family("DDF "),
    "letters to": family("Abc to Abc "),
    "letters with dates": family("Naggiar à Laval, Prague, 19 juin 1935, "),
    "imprints": family("London: Macmillan, 1984, "),
    "places": family("Paris "),
    "pages": family("p. 5, "),
    "labels": family("f. op. d. l. "),
    "months": family("June-July "),
    "dates": family("12.III.1937 "),
    "short years of newspapers": family("Правда, 8. 12. 70; "),
    "short years of letters": family("Hale to Marsh, 8. 12. 70; "),
    "American days": family("4/20/39, ", "Morning Post 12/30/38, "),
    "Nordic days": family("Hale till Marsh, 2/11 1939; "),
    "days of a year told before": family("Lidové noviny 1935, č. 281, s. 1, 13. 10. "),
    "weekdays": family("Le Temps du mardi 3 mai 1912, "),
    "days of a diary": family("Diary entry, 3 May 1936, "),
    "lettered fonds": family("Ф.Р. 2669. "),
    "folders with names": family("box 3, folder Riga, "),
    "posts": family("R. Hale, Foreign Office, to J. Marsh, "),
    "works in a row": family("Guizot, Histoire. — "),
    "journals": family("“Abc,” Abc 42, no. 3 (1999): 760; "),
    "books": family("J. Haslam, The Struggle (London, 1984), p. 5. "),
    "signals": family("see "),
    "hereafter": family("(hereafter "),
    "op. cit.": family("Abc, op. cit., "),
    "combining marks": family("a\u0301\u0327"),
    "right-to-left marks": family("\u202ea"),
    "NUL": family("\x00"),
    "surrogates": family("\ud800"),
    "asterisks": family("* "),
    "ellipses": family("… "),
    "authors": family("A. Abc, "),
    "authors and": family("Abc Abc and "),
    "articles in books": family("Abc, in: "),
    "double slashes": family("Abc // "),
    "editors": family("ed. by Abc, "),
    "URLs": family("http://a.b/ "),
    "hyphens": family("a-"),
    "soft hyphens": family("a\u00ad"),
}
