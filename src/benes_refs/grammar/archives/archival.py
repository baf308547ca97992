"""Holdings: an archive, its collection and the shelfmark, labelled, in slashes or by position.

The grammar finds where a holding begins and ends; what each number is, the archive decides.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.language.notation import Element

LONGEST_BETWEEN = 12  # words between two levels
# The number of a paper in an office's register: `203/pres/1919`, `584/1928/adm`
OF_A_YEAR = compiled(r"\d+/(?:[^\W\d]{1,8}/(?:1[6-9]|20)\d\d|(?:1[6-9]|20)\d\d/[^\W\d]{1,8})\.?").fullmatch
JOINTS = frozenset(k.COMMA + k.STOP + k.COLON + k.DASH + k.AND)
LEAVES = frozenset(("list", "sheet", "folio", "page", "frame"))


def _labelled() -> Element:
    from benes_refs.grammar.language.notation import one

    return one(k.UNIT, k.PAGES, k.VOLUME, k.ISSUE, k.DOC_NUMBER, k.CHAPTER, k.SERIES, k.SLASHES, k.EXTENT)


def _code() -> Element:
    """A part of a shelfmark without a label: `PREM 19/2573`, `7 N 3123`, `R 104356`, `6652`, `FP(36)26`."""
    from benes_refs.grammar.language.notation import either, many, maybe, one, seq, up_to

    figures = one(k.NUMBER, k.PAIR, k.SLASHES, k.CODE, k.RANGE)
    letters = one(k.ACRONYM, k.NAME, k.DEPARTMENT, k.ROMAN, k.INITIALS)
    swiss = many(one(k.OTHER), maybe(figures))  # `E 2300-01#1973/156#127*`
    return either(
        seq(maybe(one(k.ACRONYM)), one(k.NUMBER), letters, figures),
        seq(one(k.ACRONYM), one(k.NAME), either(figures, one(k.YEAR))),  # `GR Ya 506`, `MS Am 1687`
        seq(one(k.NAME), one(k.ACRONYM), figures),  # `B MIS 9.5`
        seq(one(k.ACRONYM), one(k.PAIR), one(k.NUMBER, k.CODE)),  # `RZ 211/R 104356`
        seq(
            letters,
            maybe(one(k.ROMAN)),
            maybe(one(k.ASIDE, k.ISSUED)),
            either(figures, one(k.YEAR)),
            many(one(k.ROMAN, k.NUMBER, k.PAIR, k.CODE)),
            maybe(one(k.ASIDE), maybe(figures)),
            swiss,
        ),
        seq(one(k.NUMBER), one(k.ISSUE)),
        seq(one(k.NUMBER, k.CODE), up_to(2, one(k.NUMBER)), maybe(one(k.VERSO))),
        seq(figures, many(one(k.ROMAN, k.PAIR)), swiss, maybe(one(k.VERSO))),
    )


def _between() -> Element:
    from benes_refs.grammar.language.notation import either, many, one

    return many(either(one(k.COMMA, k.STOP, k.COLON, k.DASH, k.AND), one(k.ASIDE, k.ABBREVIATION, k.ISSUED)))


def _dated() -> Element:
    """`Ф. 102. Оп. 316. 1904 (I). Д. 3`, `Ф. 102. ДП ОО. 1906 г. Оп. 236`, `Инв. 28, 1947. Л. 33`: a year."""
    from benes_refs.grammar.language.notation import ahead, many, maybe, one, seq, up_to

    sign = one(k.STOP, k.COMMA)
    office = seq(sign, up_to(3, one(k.ACRONYM)))
    year = seq(sign, one(k.YEAR, k.YEARS), up_to(2, one(k.ASIDE, k.ISSUED)))
    known_as = maybe(one(k.ASIDE, k.ABBREVIATION))
    return seq(known_as, maybe(office, ahead(year)), year, many(sign), ahead(one(k.UNIT, k.ISSUE)))


def _words_between() -> Element:
    """`RG 84, Moscow Embassy 1944, Box 39`: words between two levels of a shelfmark."""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        maybe,
        no,
        one,
        other_than,
        seq,
        some,
        up_to,
    )

    word = other_than(
        k.COMMA, k.SEMICOLON, k.ARCHIVE, k.EDITION, k.DATE, k.STOP, k.COLON, k.IBID, k.OP_CIT, k.SIGNAL
    )
    year = maybe(one(k.COMMA), one(k.YEAR, k.YEARS))
    levels = ahead(one(k.UNIT, k.VOLUME))
    words = up_to(LONGEST_BETWEEN, seq(no(_labelled()), word))
    # `AJ 385 Ambasada …, š. 4`, `MNL OL K 28 ME Nemzetiségi Osztály, 12. cs.`, `f. 1261 KV KSČ, kart. 5`
    named = ahead(one(k.NAME, k.ACRONYM), one(k.NAME, k.WORD, k.ACRONYM, k.PLACE))
    # `fond 71 URSS, vol. 80`
    short = ahead(one(k.NAME, k.ACRONYM, k.PLACE), one(k.COMMA), one(k.UNIT, k.VOLUME))
    to = one(k.TO, k.TO_OR_AND)  # `f. 12-15, Payart à Delbos, T. 210, 3 avril 1937`: a letter
    comma = seq(one(k.COMMA, k.DASH), no(one(k.NAME), to, one(k.NAME), one(k.COMMA)))
    begun = either(comma, named, short)
    # `fond 145, Savska banovina, Odjel za državnu zaštitu, kut. 234`
    no_letter = no(one(k.NAME), to, one(k.NAME))  # `Liasse Russland 2/3, Pacher an Dollfuß, Zl. 114`
    # `U.S. Legation Great Britain, Despatches to the Department of State, Vol. 22`: bound, so no one paper
    bound = seq(one(k.DOCTYPE), one(k.TO), one(k.WORD))
    office = maybe(
        one(k.COMMA),
        no_letter,
        either(one(k.NAME), bound),
        some(no(_labelled()), word),
        ahead(one(k.COMMA), levels),
    )
    collected = (k.NAME, k.INITIALS, k.ACRONYM, k.SERIES_LABEL, k.SERIES_WORD)
    # `ф. 144. Персидский стол, оп. 488`, `Ф. 165. А. Н. Громов. Оп. 1`, `Ф. 196. Собр. Громова. Оп. 1`
    fond = seq(
        one(k.STOP),
        one(*collected),
        up_to(LONGEST_BETWEEN, one(*collected, k.WORD, k.AND, k.IN, k.PLACE, k.TO, k.DOCTYPE, k.LABEL_WORD)),
        either(seq(one(k.COMMA, k.STOP), ahead(one(k.UNIT, k.ISSUE))), ahead(one(k.UNIT))),
    )
    name = one(k.NAME, k.WORD, k.ACRONYM, k.PLACE, k.YEARS, k.IN, k.AND, k.PARTICLE)
    # `RG 59, General Records of the Department of State, Central Files 1930–39, box 4501`
    series = seq(ahead(one(k.NAME)), some(name), year, maybe(one(k.COMMA), some(name), year))
    return either(
        seq(begun, words, year, office, one(k.COMMA), levels),
        seq(one(k.COMMA), series, maybe(one(k.COMMA)), levels),
        fond,
        _of_whom(),
    )


def _of_whom() -> Element:
    """`АСД № Р-4328 на Гейман О. Н., т. 1`, `Дело № 5 по обвинению Рютина М. Н. Т. 2`: whom it is about."""
    from benes_refs.grammar.language.notation import ahead, one, seq, up_to

    led = seq(one(k.WORD, k.IN), up_to(2, one(k.WORD)))
    person = seq(one(k.NAME), up_to(5, one(k.NAME, k.INITIALS, k.DASH, k.AND, k.ASIDE)))
    return seq(led, person, up_to(2, one(k.COMMA, k.STOP)), ahead(one(k.UNIT, k.VOLUME)))


@rule("holding")
def holding() -> pp.ParserElement:
    """`AVPRF, f. 05, op. 18, pap. 148, d. 158, l. 30`, `RGVA: 9/29/285/150-155`, `TNA PREM 19/2573`, …"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        many,
        maybe,
        named,
        no,
        one,
        other_than,
        seq,
        some,
        up_to,
    )

    # `HIA, Milan Gavrilović Papers`, `PA AA, Moskau II, Bd. 231`, `PA AA, Türkei 134`: no towns
    place = seq(one(k.COMMA), one(k.PLACE), no(one(k.NAME, k.ROMAN, k.NUMBER)))
    state = maybe(one(k.COMMA), one(k.ACRONYM, k.INITIALS))
    named_place = seq(one(k.COMMA), one(k.NAME, k.PLACE), maybe(one(k.NAME)), state)
    short_form = one(k.ABBREVIATION)
    figure = one(k.NUMBER, k.PAIR, k.CODE, k.YEAR)  # `(dalje ARS), AS 1589`
    # `AdR, BKA-AA, NPA, Kt. 415`, `ÖStA, AdR, BKA/AA, NPA, K. 617`
    division = seq(one(k.ACRONYM), maybe(one(k.SLASH), one(k.ACRONYM)), one(k.COMMA))
    name_tail = seq(
        many(
            either(
                seq(one(k.SLASH), one(k.ACRONYM)),
                seq(one(k.COMMA), one(k.ARCHIVE)),
                seq(maybe(short_form), one(k.COMMA), maybe(division), one(k.ARCHIVE), no(figure)),
            )
        ),
        either(
            seq(maybe(one(k.COMMA)), short_form, many(place)),
            seq(named_place, short_form, many(place)),
            seq(maybe(one(k.IN, k.WORD)), one(k.NAME, k.PLACE), short_form, many(place)),
            seq(one(k.ASIDE), ahead(one(k.COMMA))),  # `British Library (BL, IOR), Mss Eur F112/285`
            many(place),
        ),
    )
    numbered = seq(one(k.SLASH), ahead(one(k.NUMBER, k.YEAR)))  # `SI_AS/1931`
    point = either(one(k.COMMA, k.STOP, k.COLON, k.DASH, k.DOUBLE_SLASH), numbered)
    sign = one(k.COMMA, k.STOP, k.COLON, k.DASH)  # `Документы РГАСПИ // Исторический архив`: no collection
    labelled, code = _labelled(), _code()
    coded = either(seq(one(k.ROMAN), one(k.COMMA), code), code)
    archive = named("archive", one(k.ARCHIVE))
    dated = seq(one(k.COMMA), one(k.YEAR, k.YEARS), maybe(one(k.WORD)), maybe(one(k.STOP)))
    small = one(k.WORD, k.LABEL_WORD)  # `2. oddělení`
    first_words = named(
        "collection",
        some(
            no(many(point), no(one(k.CHAPTER)), labelled),
            no(some(point), no(one(k.NUMBER), one(k.STOP), small), code),
            other_than(k.SEMICOLON, k.ARCHIVE, k.EDITION, k.IBID, k.OP_CIT, k.DATE, k.SIGNAL, k.DOUBLE_SLASH),
        ),
    )
    more = many(
        either(
            seq(_between(), labelled),
            seq(one(k.COMMA), one(k.NUMBER), one(k.STOP), some(small), one(k.COMMA), ahead(one(k.UNIT))),
            seq(one(k.COMMA, k.COLON), no(one(k.NUMBER), one(k.STOP), one(k.WORD)), code),
            seq(one(k.STOP), one(k.PAIR), ahead(one(k.STOP, k.COMMA))),  # `ÁBTL 3.1.5. O-13577/2. 45. o.`
            seq(one(k.COMMA), some(one(k.NAME)), short_form, ahead(one(k.COMMA), one(k.PAIR, k.CODE))),
            dated,
            _dated(),
            _words_between(),
            seq(one(k.COMMA), one(k.ACRONYM), up_to(3, one(k.ACRONYM)), ahead(one(k.COMMA), coded)),
            seq(one(k.COMMA, k.DASH), one(k.ROMAN), ahead(one(k.COMMA), code)),  # `AJ-507-IX, 48/I-12`
        )
    )
    shelf = seq(
        no(one(k.CHAPTER)), either(labelled, code), maybe(one(k.ASIDE, k.ISSUED, k.ABBREVIATION)), more
    )
    # `BLPES, Dalton Papers I/17`
    papers = named("collection", seq(one(k.NAME, k.INITIALS), up_to(4, one(k.NAME, k.INITIALS, k.PARTICLE))))
    of_a_person = seq(papers, ahead(one(k.PAIR, k.SLASHES)))
    piece = either(one(k.PAIR, k.NUMBER, k.SLASHES), seq(one(k.COMMA), one(k.PAIR)))
    department = seq(named("archive", one(k.DEPARTMENT)), piece, more)
    return either(
        seq(archive, name_tail, many(point), named("shelf", shelf)),
        seq(archive, name_tail, some(sign), of_a_person, named("shelf", shelf)),
        seq(archive, name_tail, many(sign), first_words, some(point), named("shelf", shelf)),
        seq(archive, name_tail, many(sign), first_words, many(point), ahead(labelled), named("shelf", shelf)),
        seq(named("shelf", department)),
        seq(archive, name_tail),
    )


@rule("shelfmark")
def shelfmark() -> pp.ParserElement:
    """A shelfmark whose archive stands elsewhere: `оп. 8. Ед. хр. 14`, `33987/3/867, ll. 21`."""
    from benes_refs.grammar.language.notation import ahead, either, end, many, maybe, one, seq

    more = many(
        either(
            seq(_between(), _labelled()),
            _dated(),
            seq(one(k.COMMA, k.COLON), one(k.CODE, k.SLASHES, k.PAIR)),
            _words_between(),
        )
    )
    bundle = seq(one(k.VOLUME), one(k.COMMA), ahead(one(k.UNIT)))  # `tamtéž, sv. 3, a. j. 114`
    # `tamże, 237/V-6, k. 3`, `tamże, 5433, k. 7`
    number = seq(one(k.PAIR, k.CODE, k.NUMBER), one(k.COMMA), ahead(one(k.UNIT)))
    paged = seq(one(k.CODE), one(k.COMMA), one(k.PAGES))  # `tamże, A.12.53/16, s. 9`
    sealed = ahead(either(one(k.COMMA, k.STOP), end()))
    # `05/14/103/118, 4–7`, `05/14/103/118: 4`
    leaf = seq(one(k.COMMA, k.COLON), one(k.NUMBER, k.RANGE), maybe(one(k.VERSO)), sealed)
    return either(
        seq(one(k.SLASHES), leaf, more),
        seq(one(k.UNIT, k.SLASHES), more),
        seq(either(bundle, number), one(k.UNIT), more),
        paged,
    )


LEVEL_ROLES = (
    "fond",
    "opis",
    "papka",
    "delo",
    "box",
    "carton",
    "folder",
    "file",
    "container",
    "item",
    "unit",
)


def _is_fascicle(run: Sequence[Item], item: Item) -> bool:
    """`фонд 80, ф. 34`: behind a fond in full a short “f.” counts fascicles."""
    fond = next(other for other in run if other.kind == k.UNIT)
    return "folder" in item.roles and item.text[0] == "ф" and fond.text.startswith(("фонд", "Фонд"))


def one_shelf(run: Sequence[Item]) -> int:
    """How many items belong to the first of several shelfmarks in a row.

    `Оп. 8. Ед. хр. 14, лл. 58–59. Ф. 264к. Оп. 5`: after a leaf, or at a level already said, another begins.
    """
    if (run[-1].kind == k.ASIDE and len(run[-1].parts) > 1) or _tells_day(run[-1]):
        run = run[:-1]  # `R 100887 (Ludin na AA, 6. 4. 1943)`: a document; `Cab 5(38)` is all one number
    seen: set[str] = set()
    leaf = False
    slashed = 0  # 1 behind figures in slashes, 2 behind letters and figures
    for at, item in enumerate(run):
        if item.kind == k.SLASHES and not OF_A_YEAR(item.text):
            figured = item.text[0].isdigit()
            if slashed == item.text[:1].isalpha() + 1 or (figured and (seen or leaf)):
                return _without_joints(run, at)  # `C7752/55/18 (Hale’s minute) and C7931/55/18`
            slashed = 1 if figured else 2
        if item.kind == k.PAGES and "papka" in item.roles and "papka" not in seen and not leaf:
            seen.add("papka")
            continue
        if item.kind != k.UNIT:
            leaf = leaf or item.kind == k.PAGES
            continue
        may_be_fond = "fond" in item.roles and (not seen or _opens_another(run, at))
        if LEAVES & set(item.roles) and not may_be_fond and "delo" not in item.roles:
            leaf = True
            continue
        role = next((role for role in LEVEL_ROLES if role in item.roles), item.roles[0] if item.roles else "")
        if role == "folder" and role in seen and "file" in item.roles:
            role = "file"  # `leg. 3456, carp. 2`
        if role == "fond" and seen == {"fond"} and _is_fascicle(run, item):
            role = "folder"
        filed = seen & {"delo", "file", "folder", "box", "item"}
        if (role == "item" and role in seen) or (role == "box" and role in seen and _is_unit(item)):
            continue  # `inv. č. 45, sign. 2/3`: one item, told twice
        if role in seen or (leaf and filed and role in ("fond", "opis", "delo", "file", "folder", "box")):
            return _without_joints(run, at)
        seen.add(role)
    return len(run)


def _opens_another(run: Sequence[Item], at: int) -> bool:
    """`f. 17, op. 162, d. 3, l. 5 and f. 558, op. 11`: an “f.” before an opis is no folio."""
    level = next((item for item in run[at + 1 :] if item.kind not in JOINTS), None)
    return level is not None and level.kind == k.UNIT and "opis" in level.roles[:1]


def _tells_day(item: Item) -> bool:
    """`WO 33/962 (31 August 1918)`: the paper's, no part of its mark."""
    return item.kind == k.ISSUED and kinds_of(item.parts).startswith(k.DATE)


def _is_unit(item: Item) -> bool:
    """`š. 1, t. e. 2`: the technical unit inside a box."""
    return item.text.replace(" ", "").startswith("t.e.")


def _without_joints(run: Sequence[Item], at: int) -> int:
    while at > 1 and (
        run[at - 1].kind in JOINTS or (run[at - 1].kind == k.ASIDE and len(run[at - 1].parts) > 1)
    ):
        at -= 1  # brackets tell of a paper: `761.62/365 (Hale to Marsh, 2 May 1935), 761.62/369`
    return at
