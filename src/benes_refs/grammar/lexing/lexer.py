"""From raw tokens to typed ones: the words and phrases that knowledge knows, initials, quotations."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, through
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing.counting import numbers_a_century
from benes_refs.grammar.lexing.explained import with_explanations
from benes_refs.grammar.lexing.initials import fold_initials, is_numeral
from benes_refs.grammar.lexing.kew import with_british_papers
from benes_refs.grammar.lexing.meanings import meant
from benes_refs.grammar.lexing.quotations import fold_quotations
from benes_refs.grammar.lexing.raw import tokens
from benes_refs.grammar.lexing.shapes import hyphenated, shape, subwords
from benes_refs.grammar.lexing.vocabulary import Opening, Vocabulary
from benes_refs.grammar.persons.rulers import BEHIND_A_RULER, RULER, numbered, numbers_a_ruler
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.schema import Phrase
from benes_refs.quick.functions import partial
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

NUREMBERG = frozenset("PS EC TC NG NI NO NOKW".split())  # series of documents before the tribunal
ELISIONS = ("d'", "d’", "D'", "D’", "д'", "д’")
SIGNS = frozenset(k.STOP + k.COMMA + k.SLASH + k.DASH)
STANDING_ALONE = frozenset(k.OTHER + k.DASH)
PASSED = SIGNS | STANDING_ALONE
STYLES = frozenset(
    "Mr Mrs Dr Messrs Prof Gen Col Capt Maj Lt Adm Sgt Rev Hon Amb Вел Проф Доц ім им im".split()
)
STYLES_BEHIND = ("д-р", "Gen .", "Maj .")  # `Проф. д-р Иван Петров`, `Lt. Gen. Hale`
STYLED = k.NAME + k.INITIALS + k.LABEL_WORD  # `Вел. кн. Николай Михайлович`
PARTS = frozenset(k.ROMAN + k.CODE + k.INITIALS + k.YEAR)  # what may be of one word with what stands before
BEFORE_A_PART = frozenset(k.STOP + k.DASH + k.CODE + k.PAIR)
BEFORE_A_FOND = compiled(f"(?<!{k.PLACE}{k.COLON}){k.ARCHIVE}/?$").search  # no `London: British Library 2010`
RUSSIAN_PARTICLES = frozenset("Фон Ван Де Ди Дер Да Ла Ле Аль Эль Мак Сен Бен Тер".split())
LATIN_PARTICLES = RUSSIAN_PARTICLES | frozenset("Van Von De Di Da Du Des Del Della Le La Mac Ben".split())
BEFORE_A_PERSON = k.COMMA + k.STOP + k.SEMICOLON + k.SIGNAL + k.DOUBLE_SLASH + k.COLON + k.OPEN_BRACKET
LAWS = "ПСЗ"  # Полное собрание законов, of which there are three
DOUBLE_NAME = k.NAME + k.DASH + k.NAME
BEHIND_INITIALS = k.INITIALS + k.NAME + k.DASH
# `Н. Крестинский–Литвинову`: a letter
DATIVES = tuple("у ю ому ской цкой овой евой ої ій е ovu evu inu emu ému owi ovi".split())
BRANCHED = ("AIPN", "BIA-NBKM")  # archives whose branch a comma may part: `AIPN, BU 0296/12`
PARTLY_MARKED = frozenset(k.YEAR + k.YEARS + k.RANGE + k.CODE)
MARKED = frozenset(k.NUMBER + k.PAIR + k.RANGE + k.CODE)
FARTHEST_ARCHIVE = 8  # items
CENTURIES_BEFORE_PRINT = ("10", "11", "12", "13", "14")  # as their years begin
DAYS = frozenset(k.NUMBER + k.ORDINAL)
MOST_CLOSE = 3  # words after the first of an edition's name that no comma may part


class Lexer:
    """Turns a note's text into items; built once for a Knowledge."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.vocabulary = Vocabulary(knowledge)

    def __call__(self, note: NoteText) -> list[Item]:
        return through(
            self._recognise(tokens(note)),
            _compounds, with_british_papers, with_explanations, partial(fold_quotations, note=note),
        )  # fmt: skip

    def _recognise(self, raw: list[Item]) -> list[Item]:
        """Give words the kinds that knowledge has for them; a phrase of several tokens becomes one item."""
        items: list[Item] = []
        at = 0
        while at < len(raw):
            opening = self.vocabulary[raw[at].text]
            if opening is None:
                items.append(raw[at])
                at += 1
                continue
            made, after = self._begun(opening, raw, at, items)
            items.append(made or raw[at])
            if items[-1].kind == k.MONTH:
                _tell_early_year(raw, after, items)
            at = after
        return items

    def _begun(
        self, opening: Opening, raw: list[Item], at: int, before: list[Item]
    ) -> tuple[Item | None, int]:
        """What begins at a token that can begin something; None where it is but itself."""
        first = raw[at]
        if opening.letters:
            raw[at : at + 1] = _parted(first, opening.letters)
            inner = self.vocabulary[raw[at].text]
            return (None, at + 1) if inner is None else self._begun(inner, raw, at, before)
        if opening.series and (kind := self.vocabulary.counted(raw[at : at + 2], kinds_of(before[-1:]))):
            return Item(kind, first.start, first.end, opening.series), at + 1
        if opening.months:
            return Item(k.MONTH, first.start, first.end, first.text, opening.months), at + 1
        for phrase in _phrases(opening, raw, at + 1):
            after = _reach(raw, at, opening.words, phrase)
            if after is None:
                continue
            made = meant(phrase, raw, at, after, before, self.knowledge)
            if made is not None:
                return made
        if opening.initial and not is_numeral(raw, at, before):
            return fold_initials(raw, at, before)
        return None, at + 1


def _tell_early_year(raw: list[Item], at: int, before: Sequence[Item]) -> None:
    """`24 maggio 1495`, `24 de maig de 1495`: before print a number is a year only behind day and month."""
    at += at < len(raw) and raw[at].text in ("de", "del")
    if at == len(raw) or raw[at].kind != k.NUMBER or DAYS.isdisjoint(kinds_of(before[-3:-1])):
        return
    if len(raw[at].text) == len("1495") and raw[at].text.startswith(CENTURIES_BEFORE_PRINT):
        raw[at] = Item(k.YEAR, raw[at].start, raw[at].end, raw[at].text)


def _parted(glued: Item, letters: int) -> list[Item]:
    """`FO371/21103`, `FO371` as two tokens; the sign of `F.O.371/4032/7`, `FO/800/272` goes with neither.

    `HDA-1220-CK` as all that its hyphens part.
    """
    figures = glued.text[letters:]
    cut = glued.start + letters
    if figures[0] == "-":
        archive = Item(k.ACRONYM, glued.start, cut, glued.text[:letters])
        return [archive, *_between_hyphens(figures, cut)]
    kind = (k.NUMBER, k.PAIR, k.SLASHES)[min(figures.count("/"), 2)]
    named = glued.text[:letters].rstrip("./")
    return [
        Item(k.ACRONYM, glued.start, glued.start + len(named), named),
        Item(kind, cut, glued.end, figures),
    ]


def _between_hyphens(figures: str, start: int) -> list[Item]:
    out: list[Item] = []
    for part in figures[1:].split("-"):
        kind = k.NUMBER if part.isdigit() else shape(part)
        out += [Item(k.DASH, start, start + 1, "-"), Item(kind, start + 1, start + 1 + len(part), part)]
        start = out[-1].end
    return out


def _compounds(items: list[Item]) -> list[Item]:
    """`НА–БАН`, `ДА–Пловдив`, `ПСЗ–I`: capitals that a dash without spaces joins are one acronym.

    A number that it joins to an archive is a fond's.  The point of `Mr. Eden` ends no sentence.
    `Новиков–Прибой А. С.`, `М. Д. Бонч–Бруевич` have a family name of two parts, with whatever dash.
    """
    out: list[Item] = []
    for at, item in enumerate(items):
        sign = out[-1].kind if len(out) > 1 else ""
        if sign not in BEFORE_A_PART and item.kind not in PARTS and not item.text.startswith(ELISIONS):
            out.append(item)
        elif item.kind == k.WORD and item.text.startswith(ELISIONS) and _is_elided(items, at, out):
            out.append(Item(k.NAME, item.start, item.end, item.text))
        elif (
            sign == k.STOP and out[-2].text in STYLES and (item.kind in STYLED or item.text in STYLES_BEHIND)
        ):
            out[-1] = item
        elif item.text == "I" and sign == k.INITIALS:
            out.append(Item(k.NAME, item.start, item.end, item.text))  # `HALE, J. I was there`
        elif item.kind == k.ROMAN and numbers_a_ruler(out):
            out[-1] = numbered(out[-1], item)
        elif item.kind == k.ROMAN and numbers_a_century(out):
            out.append(Item(k.WORD, item.start, item.end, item.text))
        elif sign == k.STOP and item.kind in BEHIND_A_RULER and out[-2].value == RULER:
            out[-2:] = [numbered(*out[-2:]), item]
        elif item.kind == k.CODE and item.text.startswith(LAWS):
            out.append(Item(k.ACRONYM, item.start, item.end, item.text))  # `ПСЗ-2. Т. 36`
        elif sign == k.DASH:
            _add_behind_dash(out, item)
        elif item.kind == k.INITIALS and sign == k.WORD and out[-1].text.startswith(ELISIONS):
            if out[-2].kind == k.NAME:  # `Лоран д’Анвиль Э. Две империи`
                out[-2:] = [Item(k.NAME, out[-2].start, out[-1].end, f"{out[-2].text} {out[-1].text}")]
            out.append(item)
        elif item.kind == k.INITIALS and sign == k.NAME:
            _join_families(out)
            _join_known_families(out)
            out.append(item)
        elif item.text == "1/2" and sign and out[-1].kind in k.CODE + k.PAIR and "." in out[-1].text:
            half = out.pop()  # `861.20/408 1/2`: a paper put between two others
            out.append(Item(k.PAIR, half.start, item.end, f"{half.text}½"))
        elif item.kind == k.YEAR and BEFORE_A_FOND(kinds_of(out[-3:])):
            out.append(Item(k.NUMBER, item.start, item.end, item.text))  # `SI AS 1569`
        else:
            out.append(item)
    return out


def _add_behind_dash(out: list[Item], item: Item) -> None:
    first, sign = out[-2:]
    tight = _is_tight(first, sign, item)
    if tight and first.kind == k.NUMBER and item.text in NUREMBERG:  # `Dok. 388-PS`
        out[-2:] = [Item(k.CODE, first.start, item.end, first.text + sign.text + item.text)]
        return
    if tight and item.kind in MARKED and first.kind in PARTLY_MARKED and _in_an_archive(out):
        out[-2:] = [Item(k.CODE, first.start, item.end, first.text + sign.text + item.text)]
        return
    behind_initials = item.kind == k.NAME and kinds_of(out[-3:]) == BEHIND_INITIALS
    if behind_initials and tight:
        out.append(item)
        _join_families(out)
    elif tight and item.kind == k.NAME and first.kind == k.INITIALS and _halves_a_family(first, item):
        out[-2:] = [Item(k.NAME, first.start, item.end, first.text + sign.text + item.text)]
    elif tight and first.kind == k.ACRONYM and _is_of_an_acronym(first, item):
        out[-2:] = [Item(k.ACRONYM, first.start, item.end, first.text + sign.text + item.text)]
    elif tight and first.kind == k.ARCHIVE and item.kind == k.YEAR:
        out[-1] = Item(k.NUMBER, item.start, item.end, item.text)  # `HR-HDA-1561`
    else:
        out.append(item)


def _in_an_archive(out: Sequence[Item]) -> bool:
    """`MNL OL, K 63, 1936–24/7`, `ERA 1585-1-1244`: a mark of several numbers that begins like years."""
    return any(item.kind in k.ARCHIVE + k.IBID for item in out[-FARTHEST_ARCHIVE:])


def _halves_a_family(first: Item, item: Item) -> bool:
    """`Б.-Каменский`, `С.-Щедрин М. Е.`: a double name that everybody knows, its first half a letter."""
    return len(first.text) == len("Б.") and item.text[0] >= "\u0400"


def _is_of_an_acronym(first: Item, item: Item) -> bool:
    """`НА–БАН`, `ДА–Пловдив`, `ПСЗ–I`, `ПСЗРИ-2`"""
    lettered = item.kind in (k.ACRONYM, k.ROMAN, k.NAME, k.PLACE)
    return lettered or (item.kind == k.NUMBER and first.text.startswith(LAWS))


def _join_families(out: list[Item]) -> None:
    """`Семенов–Тян–Шанский`, of which only a hyphen made one word."""
    while kinds_of(out[-3:]) == DOUBLE_NAME and _is_tight(*out[-3:]) and _can_be_family(out[-1].text):
        first, sign, last = out[-3:]
        out[-3:] = [Item(k.NAME, first.start, last.end, first.text + sign.text + last.text)]


def _join_known_families(out: list[Item]) -> None:
    """`Lloyd George D. War Memoirs`, `Ллойд Джордж Д. Военные мемуары`: two names of one family."""
    if kinds_of(out[-2:]) != k.NAME * 2:
        return
    begins = not out[:-2] or out[-3].kind in BEFORE_A_PERSON
    led = out[-2].text in (LATIN_PARTICLES if begins else RUSSIAN_PARTICLES)  # `Фон Бок Ф. Дневники`
    if led or (fold(out[-2].text), fold(out[-1].text)) in DOUBLE_FAMILIES:
        first, last = out[-2:]
        out[-2:] = [Item(k.NAME, first.start, last.end, f"{first.text} {last.text}")]


def _can_be_family(text: str) -> bool:
    """Whether a name is not said of whom a letter is to; `R. W. Seton–Watson` has but the wrong dash."""
    return not text.endswith(DATIVES)


def _is_tight(first: Item, sign: Item, last: Item) -> bool:
    return first.end == sign.start and sign.end == last.start


def _is_elided(items: list[Item], at: int, before: list[Item]) -> bool:
    """`Marcello Flores d'Arcais`, `G. d’Annunzio`: a family name behind an elided particle."""
    item = items[at]
    if not item.text[2:3].isupper():
        return False
    if not before or before[-1].kind in k.COMMA + k.SEMICOLON + k.COLON:
        return True  # `d’Ormesson à Delbos`
    if kinds_of(before[-2:]) == k.NAME + k.TO:
        return True  # `Voltaire à d’Alembert`
    if (fold(before[-1].text), fold(item.text)) in DOUBLE_FAMILIES:
        return True  # `Carrère d’Encausse, Lénine`
    if before[-1].text in GIVEN and kinds_of(items[at + 1 : at + 2]) != k.INITIALS:
        return True  # `Robert d’Harcourt, L’Évangile de la force`
    named = (
        before[-1].kind == k.NAME
        and len(before) > 1
        and before[-2].kind in k.NAME + k.INITIALS + k.EDITOR + k.TO  # `Vix à Franchet d’Espèrey`
    )
    return named or before[-1].kind == k.INITIALS


def _phrases(opening: Opening, raw: list[Item], at: int) -> tuple[Phrase, ...]:
    """The phrases that the next word goes on with; signs between them are passed over."""
    if not opening.following:
        return opening.alone
    while at < len(raw) and raw[at].kind in PASSED and (raw[at].kind in SIGNS or _joins(raw[at])):
        at += 1
    words = subwords(raw[at].text) if at < len(raw) else ()
    return (*opening.following.get(words[0], ()), *opening.alone) if words else opening.alone


def _joins(item: Item) -> bool:
    """An apostrophe or a hyphen that stands alone inside a name."""
    return item.kind in STANDING_ALONE and item.text in "'’ʹ-"


def _reach(raw: list[Item], at: int, words: tuple[str, ...], phrase: Phrase) -> int | None:
    """The index after the tokens that say the phrase, points between them not counted."""
    need = phrase.rest
    have = words[1:]
    if not need and not have:
        return at + 1
    if have != need[: len(have)]:
        return None
    got = len(have)
    at += 1
    skipped = k.STOP
    if phrase.readings[0].kind == "PLACE":  # Ростов н/Д
        skipped += k.SLASH
    named = phrase.readings[0].kind
    if named == "ARCHIVE":  # PA/AA; НБКМ – БИА; Library of Congress, Manuscript Division
        branched = phrase.readings[0].value in BRANCHED
        skipped += k.SLASH + k.DASH + (k.COMMA if len(need) > 1 or branched else "")
    if named == "EDITOR":  # `Авт. – сост.`
        skipped += k.DASH
    if named == "PUBLISHER" or (named == "EDITION" and len(need) > MOST_CLOSE):  # `Little, Brown`
        skipped += k.COMMA
    if (
        phrase.readings[0].value == "op-cit" and len(raw[at].text) > 1
    ):  # `Указ, соч.`: a point read as a comma
        skipped += k.COMMA
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
