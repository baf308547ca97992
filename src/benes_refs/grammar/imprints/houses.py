"""Places and publishers of an imprint: which is which where a comma parts them, and their names.

`London, Weidenfeld and Nicolson`, `Frank Cass, London`, `Macmillan: London`, `Princeton, NJ`
"""

from __future__ import annotations

from benes_refs.grammar.imprints.surroundings import STATES
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import NOT_PUBLISHERS, SEASONS
from benes_refs.knowledge.fold import fold, folded
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence

HOUSE_WORDS = frozenset(
    "Oy Ab AB AG GmbH Ltd Inc Co Corp Kiadó Kustannus Forlag Förlag Yayınları "
    "UP Press Verlag Books Publishers Editore Editori Edition Editions Éditions Wydawnictwo "
    "Nakladatelství".split()
)


NOWHERE = "no place"  # what knowledge calls `s. l.`
NAMELESS = ("n.p", "s.n", "n.pub", "o.v", "б.и", "б.в", "б.изд", "без изд")  # where a publisher would stand
LEAST_STATED = 2  # items: a state and its comma
# Publishers that are called like persons; they stand alone in brackets: `(Putnam, 1932)`
SURNAMES = frozenset(
    "Ashgate Ballantine Batsford Beck Benn Berghahn Blackwell Bles Bodley Boydell Brill Campus Cape "
    "Cass Cassell Collins Constable Continuum Corgi Coronet Crowell Dent Doubleday Droste Duckworth "
    "Dutton Eerdmans Elek Faber Fischer Fontana Garland Gollancz Grafton Granta Greenwood Hamilton "
    "Hanser Harper Harrap Heinemann Helm Hodder Hogarth Holt Hurst Hutchinson Jarrolds Kimber Knopf "
    "Libri Lippincott Longman Longmans Lutterworth Macdonald Macmillan Merlin Methuen Metropol Mifflin "
    "Morrow Mowbray Muller Murray Nauka Nelson Nisbet Nomos Norton Odhams Paladin Palgrave Panther "
    "Pearson Pelican Penguin Pergamon Picador Pinter Piper Pluto Polity Praeger Prostor Putnam Quartet "
    "Rinehart Robson Routledge Rowman Rusconi Scribner Scribners Secker Sharpe Sidgwick Siebeck Siedler "
    "Skeffington Sphere Springer Steiner Tauris Ullstein Unwin Verso Viking Vintage Virago Wallstein "
    "Weidenfeld Westview Wiley Zed".split()
)


# Publishers that are called like two persons, or like nobody
WHOLE_NAMES = frozenset(
    "Little, Brown|Farrar, Straus and Giroux|Farrar, Straus & Giroux|Harcourt, Brace|Allen Lane|"
    "Basic Books|Free Press|John Murray|Metropolitan|Bloomsbury|HarperCollins|"
    "HarperPress|HarperPerennial|Profile|PublicAffairs|Regnery|Robert Hale|Leo Cooper|Ian Allan|Hart-Davis|"
    "Crown|Jonathan Cape|Hill and Wang|Frank Cass|Atheneum|Pantheon|Anchor|Arrow|Abacus|Bantam|Headline|"
    "Dodd, Mead|Bobbs-Merrill|Coward-McCann|Croom Helm|Heron Books|"
    "Sceptre|Orion|Chatto|Hamish Hamilton|Sutton|Osprey|Birlinn".split("|")
)


UNIVERSITIES = frozenset(
    "university universität université università universidad universidade universiteit universitet univerza "
    "univerzita univerzitet uniwersytet sveučilište universitatea egyetem üniversitesi hochschule".split()
)
PRINTING = frozenset("press presses verlag studies papers review journal publications éditions".split())


def part_house(
    items: Sequence[Item], match: Match, texts: dict[str, str], spans: list[tuple[str, Span]], note: NoteText
) -> None:
    """`London, Weidenfeld and Nicolson`, `Frank Cass, London`, `Macmillan: London`: which is which."""
    named = items[slice(*match["place"])]
    if span := match.get("publisher"):
        house = items[slice(*span)]
        whole = note.clean(named[0].start, house[-1].end)
        if whole in WHOLE_NAMES:  # `Little, Brown, 1979`
            spans[:] = [(name, span) for name, span in spans if name == "work.issued"]
            spans.append(("work.publisher", Span(named[0].start, house[-1].end)))
            texts["publisher"] = whole
            del texts["place"]
        elif _is_before_its_town(named, house) and not any(item.kind == k.PLACE for item in named):
            _fill(texts, spans, note, place=house, publisher=named)
        elif len(house) > LEAST_STATED and _is_state(house[0]) and house[1].kind == k.COMMA:
            place = items[match["place"][0] : span[0] + 1]  # `(Durham, NC, Duke University Press, 1962)`
            _fill(texts, spans, note, place=place, publisher=house[2:])
        return
    cuts = [at for at, item in enumerate(named) if item.kind in k.COMMA + k.SEMICOLON]
    for at in cuts:
        place, house = named[:at], named[at + 1 :]
        if _only_places(place) and _names_house(house):
            _fill(texts, spans, note, place=place, publisher=house)
            return
    for at in reversed(cuts):
        house, place = named[:at], named[at + 1 :]
        if place[0].kind == k.PLACE and not any(item.kind == k.PLACE for item in house):
            _fill(texts, spans, note, place=place, publisher=house)
            return


def house_alone(text: str) -> str:
    """A publisher without quotation marks; a season, and what a celebration volume says there, is none."""
    text = text.strip("[]. ").removeprefix("l’").removeprefix("l'")  # `soutenue à l’Université de Lyon`
    told = not set(folded(text)).isdisjoint(NOT_PUBLISHERS) or SEASONS.issuperset(text.split("-"))
    if told or text.replace(" ", "").casefold() in NAMELESS:
        return ""
    if len(text) > 1 and text[0] in '«“„"' and text[-1] in '»”“"':
        return text[1:-1]
    return text


def _is_before_its_town(named: Sequence[Item], house: Sequence[Item]) -> bool:
    """`Frank Cass, London`, `Lothian Books, Kilmore`: what stands where the place might is a publisher."""
    return _only_places(house) or (_has_house_word(named) and not _has_house_word(house))


def _has_house_word(items: Sequence[Item]) -> bool:
    return not HOUSE_WORDS.isdisjoint([item.text for item in items])


def is_school(name: str) -> bool:
    """`Universität Wien`, `Moscow State University`; not `Oxford University Press`"""
    words = set(name.casefold().split())
    return not UNIVERSITIES.isdisjoint(words) and PRINTING.isdisjoint(words)


def is_house(name: str, items: Sequence[Item], match: Match) -> bool:
    """`(OUP, 1990)`, `(Yale UP, 2004)`, `(Putnam, 1932)`: a publisher where a place might stand.

    `(McGill-Queen’s, 1988)`, `(Weidenfeld & Nicolson, 2000)`
    """
    if not name:
        return False
    if is_school(name) and "," not in name:
        return True  # `(Columbia University, 1975)`
    if any(item.kind == k.PLACE for item in items[slice(*match["place"])]):
        return name.endswith((" UP", " University Press")) and "," not in name  # `(Princeton UP, 2002)`
    last = name.rsplit(maxsplit=1)[-1].replace(".", "")
    if name in WHOLE_NAMES:
        return True
    first, *more = items[slice(*match["place"])]
    if first.text in GIVEN and kinds_of(more) in (k.NAME, k.INITIALS + k.NAME):
        return True  # `(André Deutsch, 1976)`
    known = last in HOUSE_WORDS or last in SURNAMES or " & " in name
    return known or (name.isupper() and "." not in name) or last.endswith(("'s", "’s"))


def _fill(
    texts: dict[str, str],
    spans: list[tuple[str, Span]],
    note: NoteText,
    *,
    place: Sequence[Item],
    publisher: Sequence[Item],
) -> None:
    spans[:] = [(name, span) for name, span in spans if name == "work.issued"]
    spans += [
        ("work.place", Span(place[0].start, place[-1].end)),
        ("work.publisher", Span(publisher[0].start, publisher[-1].end)),
    ]
    texts["place"] = place_name(place, note)
    texts["publisher"] = note.clean(publisher[0].start, publisher[-1].end).strip(" ,.:")


def _only_places(items: Sequence[Item]) -> bool:
    """`London`, `Princeton, NJ`, `New York and London`"""
    return items[0].kind == k.PLACE and all(
        item.kind in k.PLACE + k.COMMA + k.AND + k.SLASH + k.DASH + k.STOP or _is_state(item)
        for item in items
    )


def _names_house(items: Sequence[Item]) -> bool:
    """A publisher where another town might stand: no town, or a word that only publishers have."""
    if not items or items[0].kind not in k.NAME + k.ACRONYM + k.PLACE:
        return False
    if _is_state(items[0]) and kinds_of(items[1:2]) not in (k.NAME, k.HOUSE):
        return False  # `La` is Louisiana, and begins `La Baconnière`
    if " ".join(item.text for item in items) in STATES:
        return False
    if _has_house_word(items):
        return True
    return all(item.kind != k.PLACE for item in items)


def _is_state(item: Item) -> bool:
    """`NJ`, `Conn.`, `D.C.`"""
    short = item.kind == k.INITIALS or (item.kind == k.ACRONYM and len(item.text) == 2)
    return short or item.text.replace(".", "").replace(" ", "") in STATES


def place_name(items: Sequence[Item], note: NoteText) -> str:
    """The place as printed, its abbreviations written out."""
    if not any(item.kind == k.PLACE and item.value for item in items):
        return note.clean(items[0].start, items[-1].end).strip(" ,.:")
    out = ""
    for item in items:
        state = out.endswith(",") and (item.text.isupper() and _is_state(item))
        known = item.kind == k.PLACE and item.value and not state
        text = str(item.value) if known and not _spells_out(item) else note.clean(item.start, item.end)
        if text == "London" and out.startswith(" Moscow") and not _spells_out(item):
            text = "Leningrad"  # `M.-L.`
        if item.kind in (k.COMMA, k.SEMICOLON):
            out += ","
        elif item.kind == k.SLASH:
            out += "/"
        elif item.kind in (k.STOP, k.ET_AL, k.BRACKET) or item.text.casefold() in ("etc", "etc."):
            continue
        else:
            out += text if out.endswith("/") else f" {text}"
    return out.strip(" ,")


def _spells_out(place: Item) -> bool:
    """`Londyn` is a name in full, however another language spells it."""
    return fold(place.text) == fold(str(place.value))
