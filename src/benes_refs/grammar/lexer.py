"""From raw tokens to typed ones: the words and phrases that knowledge knows, initials, quotations."""

from __future__ import annotations

import re

from benes_refs.grammar import kinds as k
from benes_refs.grammar.items import Item
from benes_refs.grammar.quotations import fold_quotations
from benes_refs.grammar.text import NoteText
from benes_refs.grammar.tokens import hyphenated, scan, subwords
from benes_refs.grammar.vocabulary import Opening, Vocabulary, is_initial
from benes_refs.knowledge.load import Knowledge
from benes_refs.knowledge.schema import Phrase, Reading, fits_case

VALUE_KINDS = frozenset(
    (k.NUMBER, k.RANGE, k.ROMAN, k.CODE, k.PAIR, k.SLASHES, k.YEAR, k.YEARS, k.ORDINAL, k.NUMERIC_DATE)
)
AFTER_A_NUMBER = {"VERSO": k.VERSO, "FOLLOWING": k.FOLLOWING, "YEAR": k.YEAR_WORD}
PHRASE_KINDS = {
    "ARCHIVE": k.ARCHIVE, "EDITION": k.EDITION, "DEPARTMENT": k.DEPARTMENT, "MONTH": k.MONTH,
    "SIGNAL": k.SIGNAL, "DOCTYPE": k.DOCTYPE, "EDITOR": k.EDITOR, "UNDATED": k.UNDATED, "PLACE": k.PLACE,
    "HEREAFTER": k.HEREAFTER, "THESIS": k.THESIS, "ET_AL": k.ET_AL, "INSIDE": k.IN, "UNPAGED": k.EXTENT, "TRANSLATOR": k.EDITOR,
    "JUNIOR": k.JUNIOR, "JOURNAL": k.NAME,
}  # fmt: skip
REPEATS = {"ibid": k.IBID, "same-file": k.IBID, "op-cit": k.OP_CIT, "idem": k.IDEM}
ALSO_A_WORD = frozenset(
    "isto исто там ebenso sama there same".split()
)  # ibid. only where no word follows
# `SI AS 1589` is a fond of the Slovene archive, a box is `AŠ`; `Ref. 214` is a department, `ref. 14` a note.
CREDIT_JOINTS = frozenset("and by i y и und von et par e di da in a за".split())
NO_LABELS = frozenset(("AS", "Ref"))
RANK = [
    "REPEAT", "ARCHIVE", "EDITION", "THESIS", "HEREAFTER", "UNDATED", "UNPAGED", "INSIDE", "EDITOR", "TRANSLATOR", "ET_AL", "JUNIOR", "JOURNAL",
    "SIGNAL", "MONTH", "PLACE", "DOCTYPE",
]  # fmt: skip
PAGE_LETTERS = frozenset("cpsср")
POINTLESS = frozenset(("cf", "Cf", "см", "См"))  # short signals that are met without their point
NEVER_A_NAME = frozenset(("SIGNAL", "HEREAFTER"))
TAKES_ITS_POINT = frozenset((k.MONTH, k.SIGNAL, k.EDITOR, k.IBID, k.OP_CIT, k.UNDATED, k.ET_AL, k.THESIS, k.JUNIOR, k.IN))
RAISED = {"f": (k.LEAF_LABEL, "folio"), "n": (k.NUMBER_LABEL, "number"), "d": (k.DOC_LABEL, "document")}  # f°, n°, d°
LABEL_KINDS = (  # the first of these that one of a word's roles belongs to is the word's kind
    (("page", "column"), k.PAGE_LABEL),
    (("list", "sheet"), k.LEAF_LABEL),
    (("delo", "fond", "opis", "papka"), k.UNIT_LABEL),
    (("note",), k.NOTE_LABEL),
    (("series",), k.SERIES_LABEL),
    (("volume", "part"), k.VOLUME_LABEL),
    (("registry_number",), k.UNIT_LABEL),
    (("document",), k.DOC_LABEL),
    (("folder", "box", "file"), k.UNIT_LABEL),
    (("number", "issue", "telegram_number"), k.NUMBER_LABEL),
    (("chapter", "paragraph", "section"), k.CHAPTER_LABEL),
)


class Lexer:
    """Turns a note's text into items; built once for a Knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.vocabulary = Vocabulary(knowledge)

    def __call__(self, note: NoteText) -> list[Item]:
        raw = [item for start, end in note.pieces for item in scan(note.source, start, end)]
        return fold_quotations(_compounds(self._recognise(raw)), note)

    def _recognise(self, raw: list[Item]) -> list[Item]:
        """Give words the kinds that knowledge has for them; a phrase of several tokens becomes one item."""
        items: list[Item] = []
        at = 0
        while at < len(raw):
            opening = self.vocabulary[raw[at].text]
            made, after = (None, at + 1) if opening is None else self._begun(opening, raw, at, items)
            items.append(made or raw[at])
            at = after
        return items

    def _begun(self, opening: Opening, raw: list[Item], at: int, before: list[Item]) -> tuple[Item | None, int]:
        """What begins at a token that can begin something; None where it is but itself."""
        first = raw[at]
        if opening.series and at + 1 < len(raw) and self.vocabulary.says_series(raw[at + 1].text):
            return Item(k.ORDINAL, first.start, first.end, opening.series), at + 1
        if opening.months:
            return Item(k.MONTH, first.start, first.end, first.text, opening.months), at + 1
        for phrase in opening.phrases if _goes_on(opening, raw, at + 1) else opening.alone:
            after = _reach(raw, at, opening.words, phrase)
            if after is None:
                continue
            text = " ".join(item.text for item in raw[at:after] if item.kind != k.STOP)
            made = self._typed(phrase, text, raw, at, after, before)
            if made is not None:
                return made
        return _initials(raw, at, before) if opening.initial and not _numbers(raw, at, before) else (None, at + 1)

    def _typed(
        self, phrase: Phrase, text: str, raw: list[Item], at: int, after: int, before: list[Item]
    ) -> tuple[Item, int] | None:
        readings = [r for r in phrase.readings if fits_case(r.case, text)]
        if text.isupper() and 1 < len(text) < 4:  # `AP 1931-45` is no `ap.`: capitals are an acronym of its own
            readings = [r for r in readings if r.kind != "LABEL" or r.case != "any"]
        if _is_of_a_name(raw, at, after, before):
            readings = [r for r in readings if r.kind not in NEVER_A_NAME]
        if not readings:
            return None
        point = after < len(raw) and raw[after].kind == k.STOP and raw[after].start == raw[after - 1].end
        if len(text) == 2 and not point and text not in POINTLESS:  # `vo vtoroi polovine` is no Hungarian `vö.`
            readings = [r for r in readings if r.kind != "SIGNAL"]
        if before and before[-1].kind == k.ORDINAL:  # `2-ге вид.`: an edition, no “see”
            readings = [r for r in readings if r.kind != "SIGNAL"]
        previous = before[-1].kind if before else ""
        for reading in readings:
            kind = AFTER_A_NUMBER.get(reading.kind)
            if kind == k.YEAR_WORD and previous in (k.YEAR, k.YEARS, k.NUMERIC_DATE, k.MONTH):
                return self._item(kind, raw, at, after + point, reading.value), after + point
        if any(r.kind == "DEPARTMENT" for r in readings) and after + point < len(raw):
            if raw[after + point].kind in (k.PAIR, k.NUMBER, k.SLASHES):
                return self._item(k.DEPARTMENT, raw, at, after + point, "TNA"), after + point
        roles = tuple(dict.fromkeys(r.value for r in readings if r.kind == "LABEL" and text not in NO_LABELS))
        if roles and after < len(raw) and raw[after].text in ("°", "º") and text.casefold() in RAISED:
            kind, role = RAISED[text.casefold()]
            return self._item(kind, raw, at, after + 1, role, (role,)), after + 1
        if roles:
            value_at = _value_follows(raw, after + point)
            if len(text) == 1 and not point and (text == "к" or (text.isascii() and text.isupper())):
                value_at = None
            if value_at is not None and len(text) == 1 and not point and raw[value_at].kind in (k.YEAR, k.YEARS):
                value_at = None
            if value_at is not None and previous == k.NUMBER and raw[value_at].kind in (k.YEAR, k.YEARS):
                value_at = None  # `В 5 т. 1927–1939`
            if value_at is not None and text[0].isupper() and _is_initial(raw, at, after, value_at, before):
                value_at = None
            if value_at is not None and not (before and before[-1].kind == k.INITIALS and len(text) == 1):
                kind = label_kind(roles, text)
                return self._item(kind, raw, at, after + point, roles[0], roles), after + point
        for reading in readings:
            kind = AFTER_A_NUMBER.get(reading.kind)
            if kind and kind != k.YEAR_WORD and previous in VALUE_KINDS and text.islower():
                return self._item(kind, raw, at, after + point, reading.value), after + point
        ranked = [r for r in readings if r.kind in RANK and _is_meant(r, text, raw, after, point)]
        if any(r.kind == "SIGNAL" for r in ranked) and _opens_a_part(before):
            ranked = [r for r in ranked if r.kind != "EDITOR"]  # Usp. Zdenko Radelić, …
        best = min(ranked, key=lambda r: RANK.index(r.kind), default=None)
        if best is None:
            if _begins_with_an_initial(raw, at, after):
                return None
            if not roles or (text[0].isupper() and not point and "series" not in roles):
                return None
            if len(text) == 1 and (text.isupper() or not point):
                return None
            kind = k.SERIES_WORD if "series" in roles else k.LABEL_WORD
            return self._item(kind, raw, at, after + point, None, roles), after + point
        return self._known(best, readings, text, raw, at, after, point, before)

    def _known(
        self, reading: Reading, fitting: list[Reading], text: str, raw: list[Item], at: int, after: int, point: bool,
        before: list[Item],
    ) -> tuple[Item, int] | None:  # fmt: skip
        if reading.kind == "EDITION" and self._is_collection(reading.value):
            return None
        kind = REPEATS.get(reading.value, k.WORD) if reading.kind == "REPEAT" else PHRASE_KINDS[reading.kind]
        following = raw[after + point].text if after + point < len(raw) else ""
        if kind == k.IBID and text.casefold() in ALSO_A_WORD and not point and following[:1].isalpha():
            return None
        if kind == k.SIGNAL and following in ("?", "!"):
            return None  # Croire plutôt que voir ? Voyages en Russie
        if kind == k.EDITOR and text[0].isupper() and not point and following[:1].islower() and following not in CREDIT_JOINTS:
            return None  # t. I: Wybór z lat 1955–1959
        if kind == k.HEREAFTER and text[0].isupper() and following[:1].isupper():
            return None  # Dále Rudé právo, …
        if kind == k.OP_CIT and text.replace(" ", "").replace(".", "").isupper():
            return None  # C. D. Jackson
        if kind == k.PLACE and len(text) == 1 and not point:
            return None
        if kind == k.PLACE and len(text) < 4 and "." in _between(raw, at, after + point):
            if not _closes_a_place(following) and not _dates_a_place(text, raw[after + point :], before):
                return None
            return self._item(kind, raw, at, after + point, reading.value), after + point
        if kind == k.ARCHIVE:
            codes = tuple(dict.fromkeys(r.value for r in fitting if r.kind == "ARCHIVE"))
            return self._item(kind, raw, at, after, reading.value, codes), after
        takes = point and (kind in TAKES_ITS_POINT) and not (kind == k.MONTH and len(text) > 5)
        return self._item(kind, raw, at, after + takes, reading.value), after + takes

    def _is_collection(self, code: str) -> bool:
        """A collection of documents is cited as a book of its title."""
        edition = self.knowledge.edition(self.knowledge.family(code))
        return edition is not None and edition.collection

    @staticmethod
    def _item(
        kind: str, raw: list[Item], at: int, after: int, value: str | None, roles: tuple[str, ...] = ()
    ) -> Item:
        text = " ".join(item.text for item in raw[at:after])
        return Item(kind, raw[at].start, raw[after - 1].end, text, value, roles)

def _compounds(items: list[Item]) -> list[Item]:
    """`НА–БАН`, `ДА–Пловдив`, `ПСЗ–I`: capitals that a dash without spaces joins are one acronym."""
    out: list[Item] = []
    for item in items:
        tight = len(out) > 1 and out[-2].end == out[-1].start and out[-1].end == item.start
        capitals = tight and out[-2].kind == k.ACRONYM and out[-1].kind == k.DASH
        if capitals and item.kind in (k.ACRONYM, k.ROMAN, k.NAME, k.PLACE):
            first, sign = out[-2], out[-1]
            out[-2:] = [Item(k.ACRONYM, first.start, item.end, first.text + sign.text + item.text)]
        else:
            out.append(item)
    return out


def _opens_a_part(before: list[Item]) -> bool:
    """Whether a note, or a part of it behind a semicolon, a number or ibid., begins here."""
    if not before or before[-1].kind in k.SEMICOLON + k.IBID:
        return True
    return before[-1].kind == k.STOP and len(before) > 1 and before[-2].kind in VALUE_KINDS


def label_kind(roles: tuple[str, ...], text: str) -> str:
    if "chapter" in roles and text.islower():
        return k.CHAPTER_LABEL
    kind = next((kind for names, kind in LABEL_KINDS if any(role in roles for role in names)), k.UNIT_LABEL)
    if kind == k.NOTE_LABEL and {"number", "issue"} & set(roles) and not re.fullmatch(r"nn?|notes?", text.casefold()):
        kind = k.NUMBER_LABEL
    plural = text.casefold() in ("nos", "№№", "nn", "nri", "nrs", "nn.", "nos.")
    return k.DOC_LABEL if kind == k.NUMBER_LABEL and plural else kind


def _closes_a_place(following: str) -> bool:
    """`М., 1967`, `М.: Наука`, `М.–Л.`, `Mn. etc`"""
    return following[:1] in ("", ",", ":", ";", "–", "-", "—", "и", "/") or following[:3] == "etc"


def _dates_a_place(text: str, following: list[Item], before: list[Item]) -> bool:
    """`… хозяйство. М. 1967, стр. 40`: a year may follow at once; after `С.` or `P.` it would be a page."""
    opens = bool(before) and before[-1].kind in k.STOP + k.CLOSE + k.QUESTION
    closed = len(following) < 2 or following[1].kind in k.COMMA + k.STOP + k.SEMICOLON + k.CLOSE
    dated = bool(following) and following[0].kind == k.YEAR
    archival = text in "Лл" and any(item.kind == k.UNIT_LABEL for item in before[-12:])
    return dated and opens and closed and not archival and text.casefold() not in PAGE_LETTERS


def _between(raw: list[Item], at: int, after: int) -> str:
    return "".join(item.text for item in raw[at:after])


def _goes_on(opening: Opening, raw: list[Item], at: int) -> bool:
    """Whether the next word is one that a longer phrase goes on with; signs between them are passed over."""
    if not opening.following:
        return False
    while at < len(raw) and (raw[at].kind in k.STOP + k.COMMA or _joins(raw[at])):
        at += 1
    return at < len(raw) and subwords(raw[at].text)[:1] in opening.following


def _joins(item: Item) -> bool:
    """An apostrophe or a hyphen that stands alone inside a name."""
    return item.kind == k.OTHER and item.text in "'’ʹ-"


def _is_meant(reading: Reading, text: str, raw: list[Item], after: int, point: bool) -> bool:
    """A single letter is a place with its point (`М.`) or a signal before a name (`Sul clero v. P. Zovatto`)."""
    if len(text) > 1 or reading.kind == "PLACE":
        return True
    follows = raw[after + point].text[:1] if after + point < len(raw) else ""
    return reading.kind == "SIGNAL" and point and text.islower() and follows.isupper()


def _reach(raw: list[Item], at: int, words: tuple[str, ...], phrase: Phrase) -> int | None:
    """The index after the tokens that say the phrase, points between them not counted."""
    need = phrase.rest
    have = words[1:]
    if have != need[: len(have)]:
        return None
    got = len(have)
    at += 1
    skipped = k.STOP
    if phrase.readings[0].kind == "PLACE":  # Ростов н/Д
        skipped += k.SLASH
    if phrase.readings[0].kind == "ARCHIVE":  # PA/AA; Library of Congress, Manuscript Division
        skipped += k.SLASH + (k.COMMA if len(need) > 2 else "")
    while got < len(need):
        while at < len(raw) and (raw[at].kind in skipped or _joins(raw[at])):
            at += 1
        if at >= len(raw):
            return None
        have = subwords(raw[at].text)
        if "\n" in raw[at].text and have != need[got : got + len(have)]:
            have = hyphenated(raw[at].text)
        if not have or have != need[got : got + len(have)]:
            return None
        got += len(have)
        at += 1
    return at


def _value_follows(raw: list[Item], at: int) -> int | None:
    """Where the value of a label stands, if one follows: a number, a Roman numeral, a code, another label."""
    for step in range(at, min(at + 3, len(raw))):
        item = raw[step]
        if item.kind in VALUE_KINDS:
            return step
        if item.text in ("№", "Nr", "nr", "no", "No", "Номер", "n°", "č", "č.", "br", "бр", "#"):
            return step
        if not (item.kind in (k.STOP, k.COLON) or item.text in ("'", "’", ">", "°", "№")):
            return step if item.kind == k.NAME and len(item.text) == 1 and item.text in "ABCDEАВСЕ" else None
    return None


def _is_of_a_name(raw: list[Item], at: int, after: int, before: list[Item]) -> bool:
    """Whether words are part of a name: `see E. G. Pashkina` says no “e.g.”, `Gareth Dale` no “dále”."""
    letters = [item.text for item in raw[at:after] if item.kind != k.STOP]
    single = [letter for letter in letters if len(letter) == 1]
    if len(single) > 1 and all(map(str.isupper, single)):
        return after + 1 < len(raw) and raw[after + 1].kind == k.NAME
    return bool(before) and before[-1].kind in (k.NAME, k.INITIALS) and letters[0][0].isupper()


def _begins_with_an_initial(raw: list[Item], at: int, after: int) -> bool:
    """`А. Е.`, `J. Op.`: letters of a name rather than a label of several words."""
    spelt = [item.text for item in raw[at:after] if item.kind != k.STOP]
    return len(spelt) > 1 and len(spelt[0]) == 1 and spelt[0].isupper()


def _is_initial(raw: list[Item], at: int, after: int, value_at: int, before: list[Item]) -> bool:
    """Whether a label's letters are initials: `П. А. Раппопорт`, `Сидоренко П. І.`, `R.V. Daniels`, `R. G. D. Laffan`."""
    label, letter = raw[at:after], raw[value_at]
    pointed = value_at + 1 < len(raw) and raw[value_at + 1].kind == k.STOP
    if any(len(item.text) > 1 for item in label) or len(letter.text) != 1 or not letter.text.isalpha() or not pointed:
        return False
    named = bool(before) and before[-1].kind == k.NAME
    follows = value_at + 2 < len(raw) and raw[value_at + 2].kind == k.NAME
    volume = label[0].text in "TVТЧ"
    return letter.kind != k.ROMAN or named or len(label) > 1 or (follows and not volume)


def _numbers(raw: list[Item], at: int, before: list[Item]) -> bool:
    """Whether `I.` is a numeral: `Т. I. Тверь`, `vol. V. London`, `ПСЗ–I. Т. XVI`."""
    if raw[at].kind != k.ROMAN or not before:
        return False
    hyphened = before[-1].kind == k.DASH and before[-1].end == raw[at].start
    return hyphened or (before[-1].kind in k.LABELS and before[-1].kind not in k.PAGE_LABEL + k.LEAF_LABEL)


def _initials(raw: list[Item], at: int, before: list[Item]) -> tuple[Item | None, int]:
    """Initials with their points, run together: `В.М.`, `J.-P.`, `A. R.`, `V. Ia.`"""
    after = at
    while after < len(raw):
        text = raw[after].text
        if not is_initial(text):
            break
        if after + 1 >= len(raw) or raw[after + 1].kind != k.STOP:
            break
        if after == at and len(text) > 1 and not _name_near(raw, at, before):
            break
        after += 2
        if after < len(raw) - 1 and raw[after].text == "-" and len(raw[after + 1].text) == 1:
            after += 1
    if after == at:
        return None, at + 1
    text = " ".join(item.text for item in raw[at:after]).replace(" .", ".")
    return Item(k.INITIALS, raw[at].start, raw[after - 1].end, text), after


def _name_near(raw: list[Item], at: int, before: list[Item]) -> bool:
    following = raw[at + 2].kind if at + 2 < len(raw) else ""
    return following in (k.NAME, k.ACRONYM) or (bool(before) and before[-1].kind in (k.NAME, k.INITIALS))
