"""Labels and small words that do not look like themselves.

Leaf labels that who reads letters from pictures took for figures: `d. 47, 11.38-48`, `d. 47, 1. 5`; and the
label of a fond that runs into the letter of its number, as initials do: `Ф.Р. 2669`, `ф. Р. 5446`.  Labels
that brackets explain, and words beside the number of a note: `fond (f.) 1286`, `wie Anm. 5`, `note 31 above`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, holds, kinds_of, replaced, starts
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

LABELS = ("1", "11")
GERMAN_AND = tuple(k.IN + k.STOP + joined for joined in k.NUMBER + k.NAME + k.INITIALS + k.PLACE + k.PARTICLE)
FRAMES = tuple(k.LEAF_LABEL + k.NAME + figures for figures in k.NUMBER + k.RANGE)
EXPLAINED_VALUES = k.NUMBER + k.RANGE + k.ROMAN + k.PAIR + k.SLASHES + k.CODE + k.YEAR
IN_BRACKETS = k.ASIDE + k.ABBREVIATION + k.BRACKET
MENDING = frozenset(k.CROSS_REFERENCE + IN_BRACKETS)
EXPLAINED = frozenset(
    "item fond opis papka delo list record_group box folder file carton inventory unit volume "
    "container number issue".split()
)
LEVEL_WORDS = {  # where an abbreviation in brackets parts them from their numbers: `Fond (F.) 52`
    word: (role,)
    for role, words in (
        ("fond", "fond"), ("opis", "opis"), ("papka", "papka"), ("delo", "delo"), ("list", "list listy"),
        ("box", "box"), ("folder", "folder"),
    )
    for word in words.split()
}  # fmt: skip
BACK = ("above", "supra", "earlier")  # behind a note that was read before
WHOLE = ("", k.STOP)  # behind the note that is named
AS_IN = frozenset(folded("as wie jako jak comme come kot kao као як как cité citée cités above supra"))
YEAR_AND_ITS_WORD = k.YEAR + k.STOP + k.LABEL_WORD
OF_A_YEAR = frozenset(folded("godine god g године год г"))
VOLUMES_BEHIND = (k.COMMA + k.RANGE + k.OPEN, k.COMMA + k.RANGE + k.COMMA + k.PLACE)
VOLUME_BEHIND = k.COMMA + k.ROMAN + k.COMMA
LONGEST_IMPRINT = 30  # items
NUMERALS = compiled(r"[IVX]{1,4}[-–—−][IVX]{1,4}")
ENDS_OF_TITLES = tuple(k.NAME + k.WORD + k.QUOTED + k.YEAR + k.YEARS + k.PLACE + k.LABEL_WORD)
THE_SAME = frozenset(folded("isto исто same dasselbe dass ebenso totéž totožné stejně tak samo istotako"))
LONGEST_SAME = 2  # items: `Dass.`
PLACES = tuple(k.COMMA + place for place in k.PAGES + k.NUMBER + k.RANGE + k.UNIT + k.DOC_NUMBER)
BEGINNING = ("", k.STOP, k.SEMICOLON)
BETWEEN = (k.IN, k.TO, k.PARTICLE)
CITED = tuple(k.NAME + k.QUOTED + k.INITIALS + k.WORD)  # ends of an author or a title
GLUED = compiled(r"(11?)\.(\d{1,3})")
FOND_AND_LETTER = compiled(r"([ФфFf]) ?\. ?([РПКСДR]) ?\.(?: ?[-–—])?")
LETTERED_PART = compiled(r"(Л\. ?)?([А-Я])\.( ?Л\.)?")
NUMBERED_PARTS = (k.UNIT_LABEL + k.NUMBER, k.VOLUME_LABEL + k.NUMBER)
LETTERED_FOND = (
    k.INITIALS + k.NUMBER,
    k.INITIALS + k.DASH + k.NUMBER,
    k.LABEL_WORD + k.UNIT_LABEL + k.NUMBER,
    k.LABEL_WORD + k.VOLUME_LABEL + k.NUMBER,
)
FILES = frozenset(("delo", "file"))
FILE_LABELS = frozenset(k.UNIT_LABEL)
NEAR = 4  # items from the label of a file to the comma behind its number
PARTED = (k.STOP + k.NUMBER, k.STOP + k.RANGE)


def with_leaf_labels(items: list[Item]) -> list[Item]:
    if not holds(items, FILE_LABELS):
        return items
    out = list(items)
    for at in range(len(items) - 1, 0, -1):
        if items[at - 1].kind != k.COMMA or not _numbers_a_file(items, at - 1):
            continue
        item = items[at]
        glued = GLUED.fullmatch(item.text) if item.kind == k.CODE else None
        if glued is not None:
            leaf = Item(k.NUMBER, item.end - len(glued[2]), item.end, glued[2])
            out[at : at + 1] = [_label(item.start, len(glued[1])), leaf]
            _join_range(out, at + 1)
        elif item.text in LABELS and kinds_of(items[at + 1 : at + 3]) in PARTED:
            out[at] = _label(item.start, len(item.text))
    return out


def with_lettered_fonds(items: list[Item]) -> list[Item]:
    """`ГАВО. Ф.Р. 2669. Оп. 1`, `Ф.Р.–1234`, `GARF, f. R. 5446`: no initials, but a fond."""
    for run in LETTERED_FOND:
        found: list[Put] = []
        for at in starts(kinds_of(items), run):
            words, number = items[at : at + len(run) - 1], items[at + len(run) - 1]
            said = FOND_AND_LETTER.fullmatch(" ".join([item.text for item in words]).replace(" .", "."))
            if said is not None:
                label = Item(k.UNIT_LABEL, words[0].start, words[0].start + 2, "ф .", "fond", ("fond",))
                fond = Item(k.CODE, label.end, number.end, f"{said[2]}-{number.text}")
                found.append((at, at + len(run), (label, fond)))
        items = replaced(items, found)
    return items


def with_lettered_parts(items: list[Item]) -> list[Item]:
    """`Д. 5. Ч. 3. Л. А. Л. 45–46`, `Ч. 12. Лит. А. Л. 3`: a part of a file has a letter, and no initials."""
    out: list[Item] = []
    for item in items:
        led = (
            kinds_of(out[-3:]).rstrip(k.STOP)[-2:] in NUMBERED_PARTS or kinds_of(out[-1:]) == k.CHAPTER_LABEL
        )
        found = LETTERED_PART.fullmatch(item.text) if item.kind == k.INITIALS and led else None
        if found is None or bool(found[1]) == (kinds_of(out[-1:]) == k.CHAPTER_LABEL):
            out.append(item)
            continue
        letter = item.start + found.end(2)
        kind = k.EXTENT if found[1] else k.NAME
        out += [Item(kind, item.start, letter, found[2]), Item(k.STOP, letter, letter + 1, ".")]
        if found[3]:
            out.append(Item(k.LEAF_LABEL, item.end - 2, item.end, "Л .", "list", ("list",)))
    return out


def _numbers_a_file(items: Sequence[Item], comma: int) -> bool:
    labels = [item for item in items[max(comma - NEAR, 0) : comma] if item.kind == k.UNIT_LABEL]
    return bool(labels) and not FILES.isdisjoint(labels[-1].roles)


def _label(start: int, length: int) -> Item:
    return Item(k.LEAF_LABEL, start, start + length, "l" * length, None, ("list",))


def _join_range(items: list[Item], at: int) -> None:
    """The range whose first number was glued to its label: `11.38-48`."""
    if kinds_of(items[at : at + 3]) != k.NUMBER + k.DASH + k.NUMBER:
        return
    first, _, last = items[at : at + 3]
    if first.end + 1 == last.start:
        items[at : at + 3] = [Item(k.RANGE, first.start, last.end, f"{first.text}-{last.text}")]


LETTERED_PARTS = (
    *(part + k.STOP + k.INITIALS for part in NUMBERED_PARTS),
    *(part + k.INITIALS for part in NUMBERED_PARTS),
    k.CHAPTER_LABEL + k.INITIALS,
)


def _with_german_and(items: list[Item]) -> list[Item]:
    """`Nr. 487, 489 u. 493`, `Paul Hale u. Karl Marsh`: “and”, no Slavic “in”."""
    kinds = kinds_of(items)
    found: list[Put] = [
        (at, at + 2, [Item(k.AND, items[at].start, items[at + 1].end, "u.")])
        for at in starts(kinds, k.IN + k.STOP)
        if at and items[at].text == "u" and kinds.startswith(GERMAN_AND, at)
    ]
    return replaced(items, found)


def _with_frames(items: list[Item]) -> list[Item]:
    """`Bl. E 486023–24`: the frames of a microfilm, with the letter of their series."""
    for run in FRAMES:
        found: list[Put] = []
        for at in starts(kinds_of(items), run):
            letter, number = items[at + 1 : at + 3]
            if len(letter.text) == 1:
                frame = Item(k.CODE, letter.start, number.end, f"{letter.text} {number.text}")
                found.append((at + 1, at + 3, [frame]))
        items = replaced(items, found)
    return items


def _with_words_for_years(items: list[Item]) -> list[Item]:
    """`Beograd 1945. godine, str. 5`, `Zagreb 1945. g.`: the point behind the year ends nothing."""
    found: list[Put] = [
        (at + 1, at + 3, [Item(k.YEAR_WORD, items[at + 1].start, items[at + 2].end, items[at + 2].text)])
        for at in starts(kinds_of(items), YEAR_AND_ITS_WORD)
        if fold(items[at + 2].text).rstrip(" .") in OF_A_YEAR
    ]
    return replaced(items, found)


def _with_volumes_behind_titles(items: list[Item]) -> list[Item]:
    """`Slom kraljevine, I-II (Beograd 1982)`: numerals between a title and its imprint count volumes.

    Where one is named behind the imprint they say how many there are: `…, I-II (Beograd 1982), II, 263`.
    """
    kinds = kinds_of(items)
    found: list[Put] = []
    for at in sorted(at for run in VOLUMES_BEHIND for at in starts(kinds, run)):
        numerals = items[at + 1]
        if kinds[at - 1 : at] in ENDS_OF_TITLES and NUMERALS.fullmatch(numerals.text):
            text = numerals.text
            one = VOLUME_BEHIND in kinds[at : at + LONGEST_IMPRINT]
            kind = k.EXTENT if one else k.VOLUME
            volumes = Item(kind, numerals.start, numerals.end, text, text, ("volume",))
            found.append((at + 1, at + 2, [volumes]))
    return replaced(items, found)


MISREAD = (
    (VOLUMES_BEHIND, _with_volumes_behind_titles),
    ((YEAR_AND_ITS_WORD,), _with_words_for_years),
    (LETTERED_FOND, with_lettered_fonds),
    (LETTERED_PARTS, with_lettered_parts),
    (GERMAN_AND, _with_german_and),
    (FRAMES, _with_frames),
)
"""Kinds that may tell of such labels and signs, and what mends them."""


def mend_labels(items: list[Item]) -> list[Item]:
    """`fond (f.) 1286`, `Record Group (RG) 59`: a label that explains itself in brackets before its value."""
    if not holds(items, MENDING):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == k.CROSS_REFERENCE:
            behind = kinds_of(items[at + 1 : at + 3])
            alone = behind.startswith(PLACES) or behind in WHOLE
            out.append(_with_words_before(out, item, alone=alone))
            continue
        if item.text in BACK and out and out[-1].kind == k.CROSS_REFERENCE:
            note = out.pop()
            if out[-1:] and out[-1].kind == k.COMMA and kinds_of(out[-2:-1]) in (k.NAME, k.QUOTED):
                out.pop()
            out.append(_joined(note, item, note))
            continue
        explained = len(out) > 1 and out[-1].kind in IN_BRACKETS and item.kind in EXPLAINED_VALUES
        label = out[-2] if explained and _is_short(out[-1]) else None
        roles = label.roles or LEVEL_WORDS.get(fold(label.text), ()) if label else ()
        if label and [word.text for word in out[-3:-1]] == ["Record", "Group"]:
            roles, label = ("record_group",), out.pop(-3)
        if label and set(roles) & EXPLAINED:
            kind = k.ISSUE if set(roles) <= {"number", "issue"} else k.UNIT  # `číslo (č.) 456/1940`
            out[-2:] = [Item(kind, label.start, item.end, item.text, item.text, roles)]
        else:
            out.append(item)
    return out


def _with_words_before(out: list[Item], note: Item, *, alone: bool) -> Item:
    """`Hartmann, wie Anm. 5, S. 12`, `Marchetti, cité note 5, p. 12`: as if it stood in brackets.

    `Wie Anm. 5, S. 12`, `Isto kao u nap. 5`: where no author stands before it, it points back as
    op. cit. does.
    """
    if alone and fold(note.text.partition(" ")[0]) in AS_IN and (led := _begins_so(out, len(out))) >= 0:
        begin = out[led].start if out[led:] else note.start  # `Kao pod 5, str. 12`
        out[led:] = [Item(k.OP_CIT, begin, note.start, note.text, "op-cit")]
        return note
    first = len(out) - (kinds_of(out[-1:]) in BETWEEN) - 1
    if alone and first >= 0 and fold(out[first].text) in AS_IN and (led := _begins_so(out, first)) >= 0:
        out[led:] = [Item(k.OP_CIT, out[led].start, out[first].end, out[first].text, "op-cit")]
        return note
    parted = first > 1 and out[first - 1].kind == k.COMMA
    cited = kinds_of(out[: first - parted][-1:])
    if first < 1 or cited not in CITED or out[first].kind != k.WORD or fold(out[first].text) not in AS_IN:
        return note
    word = out[first]
    del out[first - parted :]
    return _joined(word, note, note)


def _begins_so(out: Sequence[Item], as_in: int) -> int:
    """Where `Wie Anm. 5` or `Dass. wie Anm. 5` begins, if that is where a sentence does; else -1."""
    led = as_in
    while (
        led
        and as_in - led < LONGEST_SAME
        and (out[led - 1].kind == k.IBID or fold(out[led - 1].text) in THE_SAME or out[led - 1].text == ".")
    ):
        led -= 1
    return led if kinds_of(out[:led][-1:]) in BEGINNING else -1


def _joined(first: Item, last: Item, note: Item) -> Item:
    text = f"{first.text} {last.text}"
    return Item(note.kind, first.start, last.end, text, note.value, note.roles, note.parts)


def _is_short(bracket: Item) -> bool:
    """`fond (f.)`, `zespół (dalej: z.)`"""
    said = kinds_of(bracket.parts)
    return len(said.strip(k.HEREAFTER + k.COLON + k.DASH)) <= 2
