"""The year behind the author: `Gaddis, J. L. (1997) We Now Know (Oxford: Clarendon), p. 292`."""

from __future__ import annotations

from benes_refs.grammar.imprints.imprint import places, read_imprint
from benes_refs.grammar.imprints.publishers import publisher_name
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, Put, chunk, fold_with, kinds_of, replaced
from benes_refs.grammar.language.text import NoteText
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

# `W. A. Hale`, `G. Marsh, J. Hale & D. Novák Horn`: all that stands before the year
_PERSON = f"{k.INITIALS}{k.PARTICLE}?{k.NAME}{{1,2}}"
BY_INITIALS = compiled(f"(?:^|[{k.SEMICOLON}{k.SIGNAL}])(?:{_PERSON}[,{k.AND}]{{0,2}})+$")
YEAR = compiled(r"\(\s*((?:1[6-9]|20)\d\d)[a-f]?\s*\)")
BRACKETED = (k.ASIDE + k.COLON, k.ISSUED + k.COLON)
# `Akbar, Salman (2007):`, `Čapo Žmegač, Jasna; Kos, Anna-Maria (Hg.) (2006):`: each person turned round
_TURNED = f"{k.PARTICLE}?{k.NAME}{{1,2}},[{k.NAME}{k.INITIALS}]{{1,2}}"
TURNED = compiled(
    f"(?:^|[{k.SEMICOLON}{k.SIGNAL}{k.COLON}])"
    f"({_TURNED}(?:{k.SEMICOLON}{_TURNED}){{0,4}})[{k.EDITOR}{k.ET_AL}]?[{k.ASIDE}{k.ISSUED}]{k.COLON}"
    f"[{k.NAME}{k.QUOTED}{k.PLACE}{k.ACRONYM}{k.DOCTYPE}{k.PARTICLE}]"
)
GIVEN_BEHIND = compiled(f"(?<={k.COMMA}){k.NAME}{{1,2}}")
# `Lindner, Karl. 1959. Zur Geschichte …`, `Hale, John M. 1959. “The …”`
BETWEEN_POINTS = compiled(
    f"(?:^|[{k.SEMICOLON}{k.SIGNAL}]){k.PARTICLE}?{k.NAME}{{1,2}},(?P<given>{k.NAME}){k.NAME}?{k.INITIALS}?"
    f"(?P<year>{k.STOP}?{k.YEAR}{k.STOP})[{k.NAME}{k.QUOTED}{k.PLACE}{k.DOCTYPE}{k.PARTICLE}]"
)
_WORDS = f"[{k.NAME}{k.WORD}{k.PARTICLE}{k.PLACE}{k.AND}{k.IN}{k.TO}]"
JOURNAL = compiled(f"{_WORDS}{{1,20}}+{k.STOP}{_WORDS}{{1,9}}+{k.NUMBER}(?={k.COLON}[{k.RANGE}{k.NUMBER}])")
DATING = k.YEAR + k.IMPRINT + k.ISSUED + k.DATE


@rule("year_of_author")
def year_of_author() -> pp.ParserElement:
    """`J. L. (1997) We`, `(ed.) (1967), ‘`, `John (1984): The`: the year, and the sign behind it."""
    from benes_refs.grammar.language.notation import ahead, maybe, named, one, seq

    begun = ahead(one(k.NAME, k.QUOTED, k.PLACE, k.ACRONYM, k.DOCTYPE, k.PARTICLE, k.ROMAN))
    year = seq(one(k.ASIDE, k.ISSUED), maybe(one(k.COMMA, k.STOP, k.COLON)))
    return seq(one(k.INITIALS, k.EDITOR, k.ET_AL, k.NAME, k.STOP), named("core", year), begun)


@rule("imprint_undated")
def imprint_undated() -> pp.ParserElement:
    """`, Oxford: Clarendon Press.`: an imprint whose year stands behind the author."""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, one, seq

    known, publisher = named("place", places(one(k.PLACE))), named("publisher", publisher_name())
    bound = ahead(either(one(k.STOP, k.SEMICOLON, k.COMMA), end()))
    return seq(
        one(k.COMMA, k.STOP), named("core", seq(known, maybe(one(k.COMMA)), one(k.COLON), publisher)), bound
    )


def fold_author_dates(items: list[Item], note: NoteText) -> list[Item]:
    """The items with each such year as the value of the comma that stands for it."""

    def dated(items: Sequence[Item], match: Match) -> Item | None:
        start, end = match["core"]
        year = YEAR.fullmatch(items[start].text)
        if year is None or not _follows_author(items, start):
            return None
        return Item(k.COMMA, items[start].start, items[end - 1].end, ",", year[1])

    def undated(items: Sequence[Item], match: Match) -> Item | None:
        start, end = match["core"]
        if items[start - 2].kind == k.RANGE:
            return None  # `, 12–30. Berlin: Springer`
        return chunk(k.IMPRINT, items[start:end], read_imprint(items, match, note))

    found = fold_with(_with_years_between_points(_with_given_names(items)), year_of_author, dated)
    return items if found is items else fold_with(found, imprint_undated, undated)


def _with_given_names(items: list[Item]) -> list[Item]:
    """`Akbar, Salman (2007): Imagination`: a given name that nobody lists is known by where it stands."""
    kinds = kinds_of(items)
    if not any(run in kinds for run in BRACKETED):
        return items
    found: list[Put] = []
    for said in TURNED.finditer(kinds):
        first, end = said.span(1)
        given = [person.span() for person in GIVEN_BEHIND.finditer(kinds, first, end)]
        if k.NAME * 2 + k.COMMA in kinds[first:end] or any(items[at].text not in GIVEN for at, _ in given):
            found += [(at, behind, [_as_given(items[at:behind])]) for at, behind in given]
    return replaced(items, found)


def _as_given(names: Sequence[Item]) -> Item:
    return Item(k.INITIALS, names[0].start, names[-1].end, " ".join([name.text for name in names]))


def _with_years_between_points(items: list[Item]) -> list[Item]:
    """`Lindner, Karl. 1959. Zur Geschichte. Journal 31: 190-254`: the only year there is dates the work."""
    kinds = kinds_of(items)
    if k.YEAR + k.STOP not in kinds:
        return items
    found: list[Put] = []
    for said in BETWEEN_POINTS.finditer(kinds):
        begin, end = said.span("year")
        cited = kinds[end:].partition(k.SEMICOLON)[0]
        if items[said.start("given")].text in GIVEN and not any(year in cited for year in DATING):
            year = items[end - 2]
            found.append((begin, end, [Item(k.COMMA, items[begin].start, year.end, ",", year.text)]))
            if (journal := JOURNAL.match(kinds, end)) is not None:
                at = journal.end()
                issued = Item(k.ISSUED, items[at].start, items[at].start, f"({year.text})", year.text)
                found.append((at, at, [issued]))
    return replaced(items, found)


def _follows_author(items: Sequence[Item], at: int) -> bool:
    """Initials, a word for editors, or a name that begins or ends with a given one, or with initials."""
    if items[at - 1].kind in k.INITIALS + k.EDITOR + k.ET_AL:
        return True
    if items[at - 1].kind == k.STOP:
        return items[at - 2].kind in k.INITIALS + k.EDITOR + k.ET_AL
    begin = at - 1
    while begin and items[begin - 1].kind == k.NAME:
        begin -= 1
    if BY_INITIALS.search(kinds_of(items[:at])):
        return True
    inverted = kinds_of(items[max(begin - 2, 0) : begin]) == k.NAME + k.COMMA
    return items[begin].text in GIVEN and (inverted or at - begin > 1)
