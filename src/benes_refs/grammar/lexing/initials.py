"""Initials: letters with points that belong to a person's name, and what only looks like them."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.lexing.vocabulary import is_initial
from benes_refs.grammar.persons.rulers import numbers_a_ruler

PAGES, PLACES = ("С", "с", "№"), ("М", "Л", "СПб", "Пг", "К")
PAGE_LABELS = frozenset("p pp pag pagg pág págs S s str blz".split())
CYRILLIC_PAGES = ("С", "с", "Стр", "стр", "№")
VOLUMES = ("T", "V", "L", "Т", "Ч", "Г")
CYRILLIC_LABELS = ("Т", "Ч", "С", "Л")
GERMAN_PARTS = frozenset("Bd Jg Band Halbband Teilband Teil Theil Halbbd Teilbd Jahrgang Buch Heft".split())
COUNTED = GERMAN_PARTS | frozenset(
    "díl diel kniha köt kötet k évf évfolyam rész svazek zväzok zvezek tom tomo".split()
)
TWO_INITIALS = 4  # tokens: each has its point
PARTING = k.STOP + k.COMMA + k.COLON + k.ASIDE + k.CLOSE
TITLED = k.EDITION + k.NAME + k.WORD + k.IBID + k.OP_CIT + k.IDEM + k.DOCTYPE
BEFORE_PERSONS = k.COMMA + k.AND + k.SEMICOLON + k.EDITOR + k.SIGNAL + k.IN + k.QUOTED


def fold_initials(raw: list[Item], at: int, before: list[Item]) -> tuple[Item | None, int]:
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
        if after > at and (counts_on(raw, after) or _are_another_persons(raw, at, after, before)):
            break
        after += 2
        if after < len(raw) - 1 and raw[after].text == "-" and len(raw[after + 1].text) == 1:
            after += 1
    if after == at:
        return None, at + 1
    text = " ".join(item.text for item in raw[at:after]).replace(" .", ".")
    return Item(k.INITIALS, raw[at].start, raw[after - 1].end, text), after


def _are_another_persons(raw: list[Item], at: int, after: int, before: list[Item]) -> bool:
    """`Беляев С.Г. П.Л. Барк и финансы`: behind a family name the third Cyrillic initial begins a title."""
    if after - at != TWO_INITIALS or raw[at].text[0] < "\u0400" or not (before and before[-1].kind == k.NAME):
        return False
    behind = [item.kind for item in raw[after + 2 : after + 5]]
    two = behind[1:] == [k.STOP, k.NAME] and is_initial(raw[after + 2].text)
    tight = raw[at + 2].start == raw[at + 1].end and raw[after].start > raw[after - 1].end
    return two or (tight and behind[:1] == [k.NAME])


def counts_on(raw: list[Item], at: int) -> bool:
    """`П. и Б. Т. I. С. 688`, `Б. Т. II, 5`: a letter before a number is a label, no further initial."""
    if raw[at].text not in CYRILLIC_LABELS or at + 2 >= len(raw):
        return False
    value = raw[at + 2]
    behind = [item.text for item in raw[at + 3 : at + 7]]
    if value.kind == k.ROMAN and len(value.text) == 1:
        placed = behind[1:2] and behind[1] in PLACES and behind[3:] in ([","], [":"])
        return bool(placed) or (len(behind) > 1 and behind[1] in PAGES)
    return value.kind in k.NUMBER + k.ROMAN and behind[:1] in ([], ["."], [","])


def _name_near(raw: list[Item], at: int, before: list[Item]) -> bool:
    following = raw[at + 2].kind if at + 2 < len(raw) else ""
    lettered = [item.kind for item in raw[at + 3 : at + 5]] == [k.STOP, k.NAME]  # `Gh. I. Brătianu`
    if lettered and is_initial(raw[at + 2].text):
        return True
    return following in (k.NAME, k.ACRONYM) or (bool(before) and before[-1].kind in (k.NAME, k.INITIALS))


def is_numeral(raw: list[Item], at: int, before: list[Item]) -> bool:
    """Whether a letter counts: `Т. I. Тверь`, `vol. V. London`, `ПСЗ–I. Т. XVI`, `ПСЗ. V. № 3308`."""
    if before and before[-1].kind == k.SERIES_LABEL:
        return True
    if raw[at].kind != k.ROMAN or not before:
        return False
    if before[-1].kind in k.OP_CIT + k.IBID and _figures_follow(raw, at + 1):
        return True  # `Op. cit. I. 419`
    if is_numbered_on(raw, at) or _numbers_a_volume(raw, at, before) or _numbers_a_ruler(raw, at, before):
        return True
    if before[-1].kind == k.PAGE_LABEL and (at + 2 >= len(raw) or raw[at + 2].kind == k.SEMICOLON):
        return True  # `Киев, 2007. С. V.`
    hyphened = before[-1].kind == k.DASH and before[-1].end == raw[at].start
    return hyphened or (before[-1].kind in k.LABELS and before[-1].kind not in k.PAGE_LABEL + k.LEAF_LABEL)


def is_numbered_on(raw: list[Item], at: int) -> bool:
    """`Т. V. № 48`, `ПСЗ. V. № 3308`, `Scritti, X. pag. 87`: a numeral's point before a label."""
    texts = [item.text for item in raw[at : at + 3]]
    counted = len(texts) == len("V.№") and texts[0].isupper() and texts[1] == "."
    return counted and (texts[2] == "№" or (texts[2] in PAGE_LABELS and _figures_follow(raw, at + 3)))


def _is_before_pages(raw: list[Item], at: int) -> bool:
    """`I. С. 354`, `V. Стр. 12`: behind a numeral and its point."""
    labelled = at + 2 < len(raw) and raw[at + 2].text in CYRILLIC_PAGES
    return raw[at].text.isascii() and labelled and _figures_follow(raw, at + 3)


def _figures_follow(raw: list[Item], at: int) -> bool:
    """Whether a number stands behind a label, perhaps after its point."""
    at += at < len(raw) and raw[at].kind == k.STOP
    return at < len(raw) and raw[at].kind in k.NUMBER + k.RANGE


def _numbers_a_volume(raw: list[Item], at: int, before: list[Item]) -> bool:
    """`Můj osud. I. díl`, `DIMK V. köt.`: a numeral with its point before what it counts."""
    texts = [item.text for item in raw[at + 1 : at + 3]]
    if len(texts) < len(".k") or texts[0] != "." or texts[1] not in COUNTED:
        return False
    return before[-1].kind in PARTING or (len(texts[1]) > 1 and before[-1].kind in TITLED)


def _numbers_a_ruler(raw: list[Item], at: int, before: list[Item]) -> bool:
    """`Nikolaus I., Bd. 2`, `Александр I. Его жизнь`; not `George V. Allen`, who has an initial."""
    if not numbers_a_ruler(before):
        return False
    foreign = raw[at].text.isascii() and not before[-1].text.isascii()
    return foreign or [item.kind for item in raw[at + 1 : at + 3]] != [k.STOP, k.NAME]


def label_is_initial(raw: list[Item], at: int, after: int, value_at: int, before: list[Item]) -> bool:
    """Whether a label's letters are initials: `П. А. Раппопорт`, `Сидоренко П. І.`, `R.V. Daniels`."""
    label, letter = raw[at:after], raw[value_at]
    pointed = value_at + 1 < len(raw) and raw[value_at + 1].kind == k.STOP
    behind = raw[value_at + 1].kind if value_at + 1 < len(raw) else ""
    titled = behind == k.NAME or (value_at + 1 < len(raw) and raw[value_at + 1].text in "«“„")
    opening = letter.text in ("A", "I") and (titled or behind == k.WORD)
    if opening and (kinds_of(before[-1:]) == k.NAME or follows_a_family(before, raw, value_at)):
        return (
            True  # `Gatrell P. A Whole Empire`, `Hornsby R. A «Merciless Struggle»`, `HALE, J. I was there`
        )
    if (
        any(len(item.text) > 1 for item in label)
        or len(letter.text) != 1
        or not letter.text.isalpha()
        or not pointed
    ):
        return False
    if label[0].text in CYRILLIC_LABELS and letter.kind == k.ROMAN and _is_before_pages(raw, value_at):
        return False  # `Собрание сведений…, Т. I. С. 354`
    named = bool(before) and before[-1].kind == k.NAME
    counted = label[0].text in VOLUMES and letter.kind == k.ROMAN
    behind_a_family = raw[value_at - 1].kind == k.STOP and follows_a_family(before, raw, value_at + 2)
    if behind_a_family and _closes(raw, value_at + 2, counted):
        return True  # `Marsh, C. V. and Doyle, K. I., Title`, against `Slovenec, L. V., št. 5`
    follows = value_at + 2 < len(raw) and raw[value_at + 2].kind == k.NAME
    volume = label[0].text in "TVТЧ" and bool(before) and before[-1].kind not in BEFORE_PERSONS
    return letter.kind != k.ROMAN or named or len(label) > 1 or (follows and not volume)


def _closes(raw: list[Item], at: int, counted: bool) -> bool:
    """Whether “and” or a bracket stands behind the initials of a name turned round, or a sign."""
    return at < len(raw) and raw[at].kind in k.AND + k.OPEN + ("" if counted else k.COMMA + k.COLON)


def begins_with_an_initial(raw: list[Item], at: int, after: int) -> bool:
    """`А. Е.`, `J. Op.`: letters of a name rather than a label of several words."""
    spelt = [item.text for item in raw[at:after] if item.kind != k.STOP]
    return len(spelt) > 1 and len(spelt[0]) == 1 and spelt[0].isupper()


def is_of_a_name(raw: list[Item], at: int, after: int, before: list[Item]) -> bool:
    """Whether words are part of a name: `see E. G. Pashkina` says no “e.g.”, `Gareth Dale` no “dále”."""
    letters = [item.text for item in raw[at:after] if item.kind != k.STOP]
    single = [letter for letter in letters if len(letter) == 1]
    if len(single) > 1 and all(map(str.isupper, single)):
        return after + 1 < len(raw) and raw[after + 1].kind == k.NAME
    if len(single) > 1 and single[0].islower() and single[-1].isupper():
        return not _is_for_example(raw, at, after)
    return bool(before) and before[-1].kind in (k.NAME, k.INITIALS) and letters[0][0].isupper()


def _is_for_example(raw: list[Item], at: int, after: int) -> bool:
    """`Siehe z. B. Hale`, each letter with its point; in `rozmowa z B. Halem` a Pole speaks with somebody."""
    texts = [item.text for item in raw[at : after + 1]]
    return texts[-4:] == ["z", ".", "B", "."]


def are_initials(raw: list[Item], at: int, end: int, before: list[Item]) -> bool:
    """`S. D. Hoover`, `Wolfe, B. D., …`: capitals with points beside a name say neither date nor label."""
    if raw[end - 1].kind != k.STOP:
        return False
    letters = [item.text for item in raw[at:end] if item.kind != k.STOP]
    capitals = len(letters) > 1 and all(len(text) == 1 and text.isupper() for text in letters)
    following = raw[end].text if end < len(raw) else ""
    named = len(following) > 1 and following[0].isupper() and following[1].islower()
    return capitals and (named or (following == "," and follows_a_family(before, raw, end)))


def begins_a_hyphened_name(raw: list[Item], at: int) -> bool:
    """Whether a hyphen, an initial and a name follow: `P.-E. Flandin`; in `М.-Л. 1950` none does."""
    texts = [item.text for item in raw[at : at + 4]]
    if len(texts) < 4 or texts[0] not in "-‐‑" or len(texts[1]) != 1 or texts[2] != ".":
        return False
    return len(texts[3]) > 2 and not texts[3].isdigit()


def follows_a_family(before: list[Item], raw: list[Item], end: int) -> bool:
    """Whether a name that opens a citation, and its comma, stand last: `Schapiro, L.`, `DVOŘÁK, J.`

    In `Заводы в Сибири, М., 1907` and `Русь и Литва, Л., 1980` a title ends, and a place follows.
    """
    kinds = "".join(item.kind for item in before[-3:])
    joined = kinds[:1] in tuple(k.IN + k.AND) and not _dates_a_cyrillic_place(raw, end)
    opens = len(before) == len(k.NAME + k.COMMA) or kinds[:1] in tuple(k.SEMICOLON + k.SIGNAL)
    return (opens or joined) and kinds.endswith((k.NAME + k.COMMA, k.ACRONYM + k.COMMA))


def _dates_a_cyrillic_place(raw: list[Item], end: int) -> bool:
    """`М., 1907`, whose comma stands at `end`"""
    return raw[end - 2].text[0] >= "\u0400" and [item.kind for item in raw[end + 1 : end + 2]] == [k.YEAR]
