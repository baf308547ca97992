"""Brackets: each pair and what is in it is one item, of the kind that its content shows."""

from __future__ import annotations

from benes_refs.grammar.chunks.journals import TITLE_ENDS
from benes_refs.grammar.chunks.unbracketed import needs_none
from benes_refs.grammar.chunks.years_of_issue import settle_issued
from benes_refs.grammar.imprints.houses import place_name
from benes_refs.grammar.imprints.imprint import fold_imprints, imprint_inside, interval, read_imprint
from benes_refs.grammar.imprints.mistaken import counts_files
from benes_refs.grammar.imprints.surroundings import (
    with_plain_years,
    with_points,
    with_postal_states,
    with_rivers,
)
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import PARTS_OF_A_BOOK, SEASONS
from benes_refs.knowledge.fold import fold
from benes_refs.quick.containers import deque
from benes_refs.quick.typing import TYPE_CHECKING, Callable, Sequence
from benes_refs.regexes import compiled

ONE_DIGIT = compiled(r"\d{4}[–-]\d$")  # `Winter 1933–4`
YEARS_APART = compiled(r"[/–-]")
DASH = compiled(r"(?:(?<!\s)\s+)?[–-]\s*")

if TYPE_CHECKING:
    import pyparsing as pp

BEFORE_A_BARE_PAGE = tuple(bracket + page for bracket in k.ASIDE + k.ISSUED for page in k.NUMBER + k.RANGE)
HOUSE = frozenset(k.NAME + k.ACRONYM + k.AND + k.HOUSE + k.PARTICLE)
LEVELS = frozenset("fond opis delo papka box carton folder file container item reel".split())
# Of an article behind its title: `“Exile” (editorial), The Times`
HOW_SIGNED = tuple(
    f"({said})" for said in ("unsigned", "anonymous", "editorial", "leading article", "leader", "obituary")
)
SO_WRITTEN = ("[sic]", "(sic)", "[sic!]", "(sic!)", "[!]", "[так!]", "[так]")  # no words of the citation
MAX_INSIDE = 160  # items between brackets: more is an unclosed bracket
MAX_DEPTH = 8  # brackets within brackets
PLACES = frozenset(k.PLACE + k.SEMICOLON + k.COMMA + k.DASH + k.STOP)
OPENING = frozenset(k.OPEN + k.OPEN_BRACKET)
FOLLOWED_BY = ("with", "followed", "plus", "by")
BEFORE_A_YEAR = frozenset(
    "roku rok roce leta letu godine godini anul anului года году годов року рік до од do od po после після "
    "since until bis seit depuis avant".split()
)
PAGED = (k.PAGES, k.PAGES + k.STOP)
UNDATED = (k.UNDATED, k.UNDATED + k.STOP)
YEARS = frozenset(k.YEAR + k.YEARS)
NEAR_THE_END = 3  # items
CITING = frozenset((k.IBID, k.OP_CIT, k.UNIT, k.SLASHES, k.PAGES, k.SIGNAL))
_SERIES = f"[{k.NAME}{k.WORD}{k.ACRONYM}]{k.COMMA}?[{k.NUMBER}{k.ISSUE}{k.VOLUME}]"
IN_SERIES = compiled(
    f"{_SERIES}[{k.COMMA}{k.SEMICOLON}{k.STOP}](?P<imprint>{k.PLACE}.{{0,16}}[{k.YEAR}{k.YEARS}])$"
)
LAST_WORDS = compiled(f"[{k.COMMA}{k.SEMICOLON}](?P<imprint>[^{k.COMMA}]{{1,8}}[{k.YEAR}{k.YEARS}])$")


@rule("issued_inside")
def issued_inside() -> pp.ParserElement:
    """The year of a periodical's issue: `1993`, `October 1993`, `Winter 1984/85`, `1988/1`."""
    from benes_refs.grammar.language.notation import either, end, maybe, named, one, seq

    plain = named("year", one(k.YEAR, k.YEARS, k.DATE, k.PAIR))
    season = seq(
        one(k.NAME), maybe(one(k.DASH, k.SLASH), one(k.NAME)), named("year", one(k.YEAR, k.PAIR, k.YEARS))
    )
    seasons = seq(one(k.NAME), one(k.YEAR), one(k.DASH), one(k.NAME), named("year", one(k.YEAR)))
    return seq(either(plain, seasons, season), maybe(one(k.YEAR_WORD)), maybe(one(k.STOP)), end())


@rule("short_form_inside")
def short_form_inside() -> pp.ParserElement:
    """`(hereafter DDF)`, `(RGVA)`, `(далее – ДВП)`: a short form that the essay introduces."""
    from benes_refs.grammar.language.notation import (
        either,
        end,
        many,
        maybe,
        named,
        one,
        other_than,
        seq,
        some,
        up_to,
    )

    sign = many(one(k.COLON, k.DASH, k.COMMA, k.STOP, k.WORD, k.TO))
    acronym = one(k.ACRONYM, k.ARCHIVE, k.EDITION, k.DEPARTMENT)
    name = seq(acronym, up_to(2, one(k.ACRONYM, k.NAME, k.ROMAN)))
    return either(
        seq(
            up_to(3, one(k.WORD)),
            one(k.HEREAFTER),
            sign,
            named("short", some(other_than(k.SEMICOLON))),
            end(),
        ),
        seq(named("short", name), maybe(one(k.STOP)), end()),
    )


@rule("cross_reference_inside")
def cross_reference_inside() -> pp.ParserElement:
    """`(n. 6 above)`, `(see note 1 above)`, `(s. Anm. 12)`, `(см. примеч. 2)`, `(прим. 14 к гл. 10)`."""
    from benes_refs.grammar.language.notation import end, maybe, named, one, seq, up_to

    words = up_to(3, one(k.WORD, k.SIGNAL, k.STOP, k.COMMA, k.IN))
    chapter = maybe(one(k.CHAPTER))
    return seq(words, named("target", one(k.CROSS_REFERENCE)), maybe(one(k.COMMA)), words, chapter, end())


def fold_brackets(items: list[Item], note: NoteText) -> list[Item]:
    """Fold each pair of brackets, the innermost first."""
    if not holds(items, OPENING):
        return items
    stack: deque[int] = deque()
    out: list[Item] = []
    for item in items:
        out.append(item)
        while stack and len(out) - stack[0] > MAX_INSIDE:
            stack.popleft()
        if item.kind in OPENING:
            if len(stack) < MAX_DEPTH:
                stack.append(len(out) - 1)
        elif item.kind in (k.CLOSE, k.CLOSE_BRACKET) and stack:
            opened = stack.pop()
            made = _bracket(out[opened : len(out)], note)
            unsigned = made.text in HOW_SIGNED and kinds_of(out[opened - 1 : opened]) == k.QUOTED
            if unsigned or made.text in SO_WRITTEN or _counts_sources(made, out[:opened]):
                del out[opened:]
                continue
            if made.kind in k.BRACKET + k.ASIDE and kinds_of(made.parts) in UNDATED:
                made = Item(k.UNDATED, made.start, made.end, made.text)  # `Вінниця, [б. р.]`, `Plon (s. d.)`
            if made.kind == k.IMPRINT and opened and _is_no_imprint(made, out[opened - 1]):
                made = Item(k.ASIDE, made.start, made.end, made.text, None, (), made.parts)
            if made.kind == k.BRACKET and kinds_of(made.parts) in PAGED and out[opened - 1].kind == k.STOP:
                made = made.parts[0]  # `1763. № 14. [С. 2]`: a page that nobody numbered
            if made.kind == k.BRACKET and opened and _spells_out(out[opened - 1], made):
                opened -= 1  # `K.[arel] Novák`
                made = Item(k.NAME, out[opened].start, made.end, out[opened].text[0] + made.text[1:-1])
            if made.kind == k.YEAR and opened and str(out[opened - 1].value).startswith("XXXX-"):
                day = out[opened - 1]  # `9 September [1935]`
                made = Item(k.DATE, day.start, made.end, day.text, made.text + str(day.value)[4:])
                opened -= 1
            numbers = needs_none(made, out[:opened]) or _editors_apart(made, note)
            if made.kind == k.EDITOR and kinds_of(out[opened - 2 : opened]) == k.NAME + k.STOP:
                opened -= 1  # `In S. Dullin. (ed.). Des hommes d’influences`
            del out[opened:]
            out += numbers or (made,)
    return _with_houses(settle_issued(out), note)


def _spells_out(letter: Item, rest: Item) -> bool:
    return letter.kind == k.INITIALS and letter.end == rest.start and rest.text[1].islower()


def _counts_sources(made: Item, before: Sequence[Item]) -> bool:
    """`(1) Churchill, Hinge of Fate, p. 473. (2) Sherwood, p. 616.`: which source of a note it is."""
    counted = made.kind == k.ASIDE and kinds_of(made.parts) == k.NUMBER and len(made.text) <= len("(12)")
    return counted and kinds_of(before[-1:]) in ("", k.STOP, k.SEMICOLON)


def _is_no_imprint(made: Item, before: Item) -> bool:
    """What a file holds, `d. 1195 (Dimitrov’s correspondence, 1937)`, `box 12 (Prague Legation, 1938)`.

    Or the later printing of a book whose first is told, `Graz 1964 (Nachdruck Wien 1990)`.
    """
    if before.kind == k.YEAR:
        from benes_refs.grammar.chunks.before_imprints import OF_A_PRINTING  # few need it

        return fold(made.text[1:].split()[0].strip(".,")) in OF_A_PRINTING
    level = before.kind == k.UNIT and not LEVELS.isdisjoint(before.roles)
    return level and k.COLON not in kinds_of(made.parts)


def _editors_apart(made: Item, note: NoteText) -> Sequence[Item]:
    """`(ed. J. Marsh and J. Novák; New York: Union Press, 1933)`: the editors, and the imprint alone."""
    kinds = kinds_of(made.parts)
    if made.kind not in k.IMPRINT + k.ASIDE or kinds[:1] != k.EDITOR:
        return ()
    from benes_refs.grammar.chunks.before_imprints import behind_editors  # few need it

    editors = behind_editors(kinds)
    if not editors:
        return ()
    imprint = made.parts[editors + 1 :]
    signs = [Item(k.OPEN, made.start, made.start, "("), Item(k.CLOSE, made.end, made.end, ")")]
    apart = _bracket([signs[0], *imprint, signs[1]], note)
    if apart.kind != k.IMPRINT:
        return ()
    return [Item(k.COMMA, made.start, made.start + 1, ","), *made.parts[:editors], apart]


def _with_houses(items: list[Item], note: NoteText) -> list[Item]:
    """`The Spirit of God (Brill 1994) 272`: a publisher and a year without commas, between title and page."""
    kinds = kinds_of(items)
    if not any(run in kinds for run in BEFORE_A_BARE_PAGE):
        return items
    return [
        _house_and_year(item, note) if _holds_a_house(items, kinds, at) else item
        for at, item in enumerate(items)
    ]


def _holds_a_house(items: Sequence[Item], kinds: str, at: int) -> bool:
    if not at or kinds[at : at + 2] not in BEFORE_A_BARE_PAGE or kinds[at - 1] not in TITLE_ENDS:
        return False
    inside = kinds_of(items[at].parts)
    named = HOUSE.issuperset(inside[:-1]) and inside[:1] in (k.NAME, k.HOUSE)
    return named and inside.endswith(k.YEAR) and len(inside) > 1 and items[at].parts[0].text not in SEASONS


def _house_and_year(bracket: Item, note: NoteText) -> Item:
    *house, year = bracket.parts
    opened = Item(k.OPEN, bracket.start, house[0].start, "(")
    comma = Item(k.COMMA, year.start, year.start, ",")
    return _bracket([opened, *house, comma, year, Item(k.CLOSE, year.end, bracket.end, ")")], note)


def _bracket(items: Sequence[Item], note: NoteText) -> Item:
    inside = with_plain_years(list(items[1:-1]))
    kinds = kinds_of(inside)
    start, end = items[0].start, items[-1].end
    text = note.clean(start, end)

    def made(kind: str, value: object = None) -> Item:
        return Item(kind, start, end, text, value, (), inside)

    if not inside:
        return made(k.ASIDE)
    bracketed = items[0].kind == k.OPEN_BRACKET
    if issued_inside.fullmatch(kinds) and not (bracketed and kinds[0] == k.NAME):  # `[Edgar 2004]`
        if bracketed:
            return Item(inside[0].kind, start, end, inside[0].text, inside[0].value)
        return made(k.ISSUED, issued(inside))
    if bracketed and k.HEREAFTER not in kinds:
        return _supplied(inside, kinds, made, note)
    if found := short_form_inside.fullmatch(kinds):
        begun, stop = found["short"]
        said = range(begun + 1, stop - 1)  # `(hereafter Prezidium, with volume and page numbers)`
        stop = next((n for n in said if kinds[n] == k.COMMA and inside[n + 1].text in FOLLOWED_BY), stop)
        first, last = inside[begun], inside[stop - 1]
        return made(k.ABBREVIATION, note.clean(first.start, last.end).strip(' .,:“”"«»'))
    if set(kinds) <= {k.EDITOR, k.STOP, k.COMMA, k.AND} and k.EDITOR in kinds:
        return Item(k.EDITOR, start, end, text, inside[0].value)
    if found := cross_reference_inside.fullmatch(kinds):
        elsewhere = k.CHAPTER in kinds  # the notes of another chapter are counted anew
        return made(k.CROSS_REFERENCE, "" if elsewhere else inside[found["target"][0]].value)
    if kinds == k.URL:
        return Item(k.URL, start, end, inside[0].text)
    inside = with_postal_states(with_points(with_rivers(inside)), bracketed=True)
    return _imprint_or_aside(inside, start, end, note)


def _imprint_or_aside(inside: list[Item], start: int, end: int, note: NoteText) -> Item:
    inside, text = _without_remarks(_without_series(inside)), note.clean(start, end)
    kinds = kinds_of(inside)
    found = None if CITING & set(kinds) else imprint_inside.fullmatch(kinds)
    if found is not None and (
        counts_files(inside, found) or ("place" not in found and _tells_of_the_text(inside))
    ):
        found = None
    # `Белая Сибирь (Внутренняя война 1918–1920 гг.)`, `(federalistické projekty do roku 1918)`
    period = inside[-1].kind == k.YEARS or _says_when(inside)
    if found is not None and period and _translates(kinds, found):
        found = None
    if found is not None and (
        (k.ARCHIVE not in kinds and not period) or "place" in found or "thesis" in found
    ):
        return Item(k.IMPRINT, start, end, text, read_imprint(inside, found, note), (), inside)
    return Item(k.ASIDE, start, end, text, None, (), fold_imprints(inside, note))


def _without_remarks(inside: list[Item]) -> list[Item]:
    """`(2nd edn; New York, 1968)`: the imprint alone, if it can be one."""
    kinds = kinds_of(inside)
    dated = not YEARS.isdisjoint(kinds[-NEAR_THE_END:]) and kinds[-1] != k.PAGES
    if not dated or (kinds[0] == k.PLACE and kinds[-1] == k.YEAR and kinds.count(k.YEAR) == 1):
        return inside
    from benes_refs.grammar.chunks.before_imprints import without_remarks  # few need it

    return without_remarks(inside)


def _without_series(inside: list[Item]) -> list[Item]:
    """`(= Historische Zeitschrift, Beihefte 30, München 2001)`: the imprint stands behind a series."""
    kinds = kinds_of(inside)
    parted = IN_SERIES.search(kinds) or (LAST_WORDS.search(kinds) if inside[0].text == "=" else None)
    return inside[parted.start("imprint") :] if parted else inside


def _tells_of_the_text(inside: Sequence[Item]) -> bool:
    """`(Nachwort zur 2. Aufl. 1873)`, `(«Die nächsten Aufgaben» [1918])`: which text it is, no publisher."""
    return inside[0].kind == k.QUOTED or fold(inside[0].text) in PARTS_OF_A_BOOK


def _translates(kinds: str, found: Match) -> bool:
    """`Nepriklausoma Lietuva, 1918–1928 (Independent Lithuania, 1918–1928)`: a title's years, no town's."""
    place = kinds[slice(*(found.get("place") or (0, 0)))]
    return k.COLON not in kinds and k.PLACE not in place and len(place) > 1


def _says_when(inside: Sequence[Item]) -> bool:
    return len(inside) > 2 and inside[-1].kind == k.YEAR and inside[-2].text in BEFORE_A_YEAR


def _supplied(inside: Sequence[Item], kinds: str, made: Callable[..., Item], note: NoteText) -> Item:
    """Square brackets: places that the author supplies, an imprint, a thesis, or anything else.

    `[М.], 1937`, `[М.; Л.], 1937`, `[М., 1937]`
    """
    if kinds.rstrip(k.COLON) == k.IN:
        return made(k.IN)  # `[w:]`, `[in:]`
    if kinds.startswith(k.PLACE) and PLACES.issuperset(kinds):
        return made(k.PLACE, place_name(inside, note))
    if kinds == k.INITIALS:
        return made(k.INITIALS)  # `[J.] Hale`
    shortened = kinds.startswith(k.PLACE) and inside[0].text.endswith(".")
    found = imprint_inside.fullmatch(kinds) if shortened or k.THESIS in kinds else None
    return made(k.IMPRINT, read_imprint(inside, found, note)) if found else made(k.BRACKET)


def issued(inside: Sequence[Item]) -> str:
    """EDTF of the year in brackets; a season is EDTF 21–24."""
    last = next(item for item in reversed(inside) if item.kind in (k.YEAR, k.YEARS, k.DATE, k.PAIR))
    if last.kind == k.DATE:
        return str(last.value)
    if last.kind == k.YEARS and ONE_DIGIT.search(last.text):
        return interval(last.text)
    first, *second = YEARS_APART.split(last.text) if last.kind == k.PAIR else [DASH.sub("/", last.text)]
    return f"{first}/{second[0]}" if second and len(second[0]) == len(first) else first
