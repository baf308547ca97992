"""Letters of persons and of archives, with points and without.

Initials as lawyers and Australians write them, without points: before the family name and behind it.

`H Horn, A Marsh and T Hale (eds)`, `NP Lind, ‘Preludi’`, `Michael AG Hale, ‘Spirit’`, `Marsh A, “Austria” in
Hale H (ed)`, `Hale, R, The Coast`, `Hale, W. R, The Coast`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.quick.typing import Iterator
from benes_refs.regexes import compiled

OPENING = k.SEMICOLON + k.SIGNAL + k.IN + k.COLON
LATIN_ENDS = "\u0370"
LONGEST = 2  # letters that stand together
STATES = ("US", "UN", "EU", "UK", "GB", "CC", "CP", "KP", "EC", "NY", "DC")
ARTICLES = ("A", "O", "I", "E")  # `A History, London 1966`: words of one letter
LETTERS = compiled(r"(?:[A-ZÀ-Ž]\.){3,6}")
KEPT_BEHIND = ("", *k.SEMICOLON + k.STOP + k.SIGNAL + k.COMMA + k.OPEN)
PARTICLE_BEHIND = k.NAME + k.INITIALS + k.PARTICLE + k.COMMA
_PERSON = "(?:Lp?N{1,2}|Np?N?L|NLp?N)"
# persons, and what shows that they are: editors, a title in quotation marks, one more person, a title
PERSONS = compiled(
    f"(?P<first>{_PERSON})(?P<more>(?:[,&]{{1,2}}{_PERSON}){{0,9}})(?=(?P<sure>E|,?Q)|,(?P<title>[NW]))"
)
# Behind a comma, where the last letter may have lost its point: `Hale, W. R, and Marsh, J, The Coast`
_TURNED = "N{1,2},(?:IL?|L)"
TURNED = compiled(f"{_TURNED}(?:(?:,&?|&){_TURNED}){{0,5}}(?=,[NWQ]|,?E)")
NUMERALS = ("I", "V", "X")  # `Hale, I, Claudius`: of a title or a volume


def with_initials(items: list[Item]) -> list[Item]:
    """The items, with single letters as initials where persons are named."""
    kinds = kinds_of(items)
    if k.NAME not in kinds or not any(_is_letter(item) for item in items):
        return items
    classes = "".join(map(_class, items))
    found: set[int] = set()
    for at in _openings(kinds):
        persons = PERSONS.match(classes, at)
        if persons is not None and (persons["sure"] or persons["more"] or _is_one(items, classes, at)):
            found.update(n for n in range(at, persons.end()) if classes[n] == "L")
        elif (turned := TURNED.match(classes, at)) is not None and _are_initials(
            items, classes, turned.span()
        ):
            found.update(n for n in range(at, turned.end()) if classes[n] == "L")
    return _joined(items, found) if found else items


def _are_initials(items: list[Item], classes: str, span: tuple[int, int]) -> bool:
    """Whether some letter behind a comma has no point, and the only one is no numeral."""
    letters = [items[n].text for n in range(*span) if classes[n] == "L"]
    alone = classes[slice(*span)].endswith(",L") and len(letters) == 1
    return bool(letters) and not (alone and letters[0] in NUMERALS)


def _joined(items: list[Item], found: set[int]) -> list[Item]:
    """Letters as initials; one behind others is of the same person: `W. R`."""
    out: list[Item] = []
    for at, item in enumerate(items):
        if at not in found:
            out.append(item)
        elif out and out[-1].kind == k.INITIALS:
            first = out.pop()
            out.append(Item(k.INITIALS, first.start, item.end, f"{first.text} {item.text}"))
        else:
            out.append(Item(k.INITIALS, item.start, item.end, item.text))
    return out


def with_letters_of_archives(items: list[Item]) -> list[Item]:
    """`B.C.C.F., b. 3`: letters that no name follows are no initials."""
    kinds = kinds_of(items)
    return [
        Item(k.ACRONYM, item.start, item.end, item.text.replace(" ", ""))
        if item.kind == k.INITIALS and _is_tight(item) and _keeps(kinds, at)
        else item
        for at, item in enumerate(items)
    ]


def _is_tight(item: Item) -> bool:
    """Three letters or more, each with its point and no space between them."""
    letters = item.text.replace(" ", "")
    return len(letters) == item.end - item.start and LETTERS.fullmatch(letters) is not None


def _keeps(kinds: str, at: int) -> bool:
    """Whether an archive may be named here: behind a sign, and before what it keeps."""
    return (
        kinds[at - 1 : at] in KEPT_BEHIND
        and kinds[at + 1 : at + 2] == k.COMMA
        and kinds[at + 2 : at + 3] != k.QUOTED
    )


def with_particles_behind(items: list[Item]) -> list[Item]:
    """`Marsh Y. de, Le dernier avocat`: a particle behind the initials is of the name."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for at in starts(kinds, PARTICLE_BEHIND):
        initials, particle = items[at + 1 : at + 3]
        joined = Item(k.INITIALS, initials.start, particle.end, f"{initials.text} {particle.text}")
        found.append((at + 1, at + 3, [joined]))
    return replaced(items, found)


def _openings(kinds: str) -> Iterator[int]:
    yield 0
    yield from (at + 1 for at, kind in enumerate(kinds) if kind in OPENING)


def _is_letter(item: Item) -> bool:
    """A Latin letter or two: a Cyrillic one without a point is a preposition, `В Париже Громов, …`."""
    text = item.text
    if text >= LATIN_ENDS:
        return False
    short = item.kind in k.NAME + k.ROMAN and len(text) == 1
    return short or (
        item.kind == k.ACRONYM and len(text) <= LONGEST and text not in STATES and text.isalpha()
    )


def _class(item: Item) -> str:
    if _is_letter(item):
        return "L"
    return CLASSES.get(item.kind, "x")


def _is_one(items: list[Item], classes: str, at: int) -> bool:
    """Whether one person before a title begins with no word of one letter, nor an office's letters."""
    letter = items[at + classes[at : at + 3].index("L")]
    return letter.text not in ARTICLES and letter.kind != k.ACRONYM


CLASSES = {
    k.NAME: "N", k.PLACE: "N", k.PARTICLE: "p", k.COMMA: ",", k.AND: "&", k.EDITOR: "E", k.QUOTED: "Q",
    k.WORD: "W", k.INITIALS: "I",
}  # fmt: skip
