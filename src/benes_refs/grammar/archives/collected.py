"""The words between an archive and its numbers: whose papers, which fond, which branch of the archive."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.years import parted_year
from benes_refs.grammar.imprints.surroundings import POSTAL, STATES
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PERSONAL = compiled(r"\b(?:Papers|papers|Files|Collection|collection|Nachlass|Nachlaß|NL|Fonds|MSS?)\b")
OF_A_PERSON = ("Papers", "papers", "Collection", "collection", "MSS")
PAPERS = ("box", "folder")  # how a person's papers are numbered where nothing is known of their archive
# How the archives of a country count, where nothing is known of one of them: `HR-DASK-SACP-3, kut. 26`
OF_A_COUNTRY = {"SI": ("group", "box", "folder"), "HR": ("fond", "box", "folder")}
TOWNS_OF_LIBRARIES = frozenset(("Hyde Park", "Independence", "Abilene", "Ann Arbor", "Simi Valley"))
ARTICLES = ("the", "la", "le")
DIVISIONS = ("Division", "Reading", "Department", "Room", "Abteilung")
REFERENCE = ("Ref", "Ref.", "reference")
CAPITAL_FOND = "Ф."  # `АВПРИ. Ф. Канцелярия`: read as an initial
WITH_FILES = (("group",), ("series",))
LIBRARY_LEVELS = ("series", "box", "folder")
TOWNS = tuple(town + k.COMMA for town in (k.NAME, k.PLACE, k.NAME * 2))
COUNTRIES = ("РФ", "СССР", "РСФСР", "УССР", "БССР", "RF", "SSSR", "FR", "USSR")


def usual_levels(name: str) -> tuple[str, ...]:
    """The levels that the shelfmarks of an archive have of which no more is known than its name.

    `Asquith Papers, 24` counts boxes, `Asquith MSS 24` volumes of manuscripts.
    """
    if PERSONAL.search(name):
        return ("item",) if name.endswith((" MSS", " MS")) else PAPERS
    return OF_A_COUNTRY.get(name[:2], ()) if name[2:3] in "-_" else ()


def read_collection(shelf: Shelf, words: Sequence[Item], note: NoteText) -> None:
    """The words between an archive and its numbers; `fond Politické zprávy` is a fond named by words."""
    words = _without_branch(shelf, words, note)
    if words and words[0].text in COUNTRIES and shelf.places:
        shelf.name = note.clean(shelf.places[0][1].start, words[0].end)  # `ЦГВИА РФ`
        words = words[1:]
    words = _without_town(words, unknown=not shelf.archive, american=shelf.country == "US")
    while words and (words[0].text.casefold() in ARTICLES or _says_series(words)):
        words = words[1:]
    while words and words[-1].kind in (k.ABBREVIATION, k.COMMA, k.COLON):
        words = words[:-1]
    whole, words = words, _without_division(words)
    # `Department of External Affairs fonds`: a word behind the name
    fond = next((at for at, item in enumerate(words[:-1]) if "fond" in item.roles), 0)
    _name_after_town(shelf, words[:fond], note)
    words = words[fond:]
    if not words:
        return
    explained = len(words) > 2 and words[1].kind in k.ASIDE + k.ABBREVIATION  # `fond (f.) Ministerstvo`
    words = [words[0], *words[2:]] if explained and "fond" in words[0].roles else words
    shelf.places.append(("holding.collection", Span(words[0].start, whole[-1].end)))
    if ("fond" in words[0].roles or words[0].text == CAPITAL_FOND) and len(words) > 1:
        named, year = parted_year(words[1:])
        level = "group" if "group" in words[0].roles and shelf.scheme[:1] == ("group",) else "fond"
        shelf.add(level, note.clean(named[0].start, named[-1].end).strip(" ,.:;–-"))
        if year is not None:
            shelf.add("year", str(year.value or year.text))
    else:
        words = _of_a_library(shelf, words, note) if shelf.country == "US" else words
        shelf.collection = note.clean(words[0].start, words[-1].end).strip(" ,.:;–-")


def _of_a_library(shelf: Shelf, words: Sequence[Item], note: NoteText) -> Sequence[Item]:
    """`Dulles Papers, Telephone Calls Series`: whose papers they are; a series of them is a level."""
    commas = [-1, *(at for at, item in enumerate(words) if item.kind == k.COMMA), len(words)]
    phrases = [words[first + 1 : end] for first, end in pairwise(commas) if end - first > 1]
    first = next((n for n, phrase in enumerate(phrases[1:], 1) if phrase[-1].kind == k.SERIES_WORD), 0)
    if first and "series" in shelf.scheme:
        shelf.levels.insert(0, ("series", note.clean(phrases[first][0].start, words[-1].end).strip(" ,.")))
    phrases = phrases[: first or len(phrases)]
    papers = next((phrase for phrase in phrases if phrase[-1].text in OF_A_PERSON), None)
    return papers or words[: commas[first] if first else len(words)]


def _name_after_town(shelf: Shelf, town: Sequence[Item], note: NoteText) -> None:
    """`SOkA Kladno, f. ONV Kladno, kart. 3`: one of many archives that are called alike."""
    if kinds_of(town) not in TOWNS or not shelf.places:
        return
    _, name = shelf.places[0]
    if town[0].start - name.end == 1:
        shelf.name = note.clean(name.start, town[-2].end)
        shelf.places[0] = ("holding.archive", Span(name.start, town[-2].end))


def _without_town(words: Sequence[Item], *, unknown: bool, american: bool) -> Sequence[Item]:
    """`Truman Library, Independence, MO, Acheson Papers`: where the archive is, no part of a collection.

    `Hoover Institution Archives, Stanford, California, …`: the town is taken off already.
    """
    if all(item.kind in k.PLACE + k.COMMA for item in words):
        return ()
    if unknown and kinds_of(words).startswith(k.PLACE + k.COMMA + k.NAME):
        return words[2:]  # `Archiv für Zeitgeschichte, Zürich (AfZ), Nachlass …`
    named = next((n for n, item in enumerate(words[:4]) if item.kind in k.ABBREVIATION + k.ASIDE), 0)
    if named and all(item.kind in (k.PLACE if american else k.NAME + k.PLACE) for item in words[:named]):
        return words[named + 2 :] or words  # `Archiv …, Bonn (AdsD), …`
    comma = kinds_of(words).find(k.COMMA)
    if american and " ".join([item.text for item in words[: max(comma, 0)]]) in STATES | TOWNS_OF_LIBRARIES:
        words = words[comma + 1 :]
    for at in range(min(len(words), 4)):
        if not at and not american:
            continue
        for end in (at + 2, at + 1):  # `Princeton, New Jersey`, `Independence, Mo. (HSTL)`
            if is_state(" ".join([item.text for item in words[at:end]])):
                after = end + (kinds_of(words[end : end + 1]) == k.STOP)
                behind = kinds_of(words[after : after + 1])
                return words[after + 1 :] if behind in ("", k.COMMA, k.ABBREVIATION) else words
    return words


def is_state(text: str) -> bool:
    """`MO`, `N.Y.`, `D. C.`, `Kansas`"""
    return text.replace(".", "").replace(" ", "") in POSTAL or text in STATES


def _without_division(words: Sequence[Item]) -> Sequence[Item]:
    """`Steinhardt Papers, Manuscript Division`, `[Kew], Dominions Office records`: of the archive's name."""
    if words and words[0].text.startswith("["):
        words = words[2:] if kinds_of(words[1:2]) == k.COMMA else words[1:]
    last = kinds_of(words).rfind(k.COMMA)
    division = last > 0 and words[-1].text in DIVISIONS and set(kinds_of(words[last + 1 :])) == {k.NAME}
    return words[:last] if division else words


def _says_series(words: Sequence[Item]) -> bool:
    """`série Z Europe`: the word for a series before its name."""
    named = (
        len(words) > 1
        and words[0].kind in k.SERIES_WORD + k.WORD
        and words[0].text.casefold() in ("série", "serie")
    )
    return named or words[0].text in REFERENCE  # `JACAR, Ref. B02030801700`


def _without_branch(shelf: Shelf, words: Sequence[Item], note: NoteText) -> Sequence[Item]:
    """`Státní oblastní archiv v Litoměřicích, pobočka Most, …`: words up to the comma belong to the name."""
    if not words or words[0].kind not in (k.IN, k.TO, k.PARTICLE) or not shelf.places:
        return words
    comma = next((at for at, item in enumerate(words) if item.kind == k.COMMA), len(words))
    _, span = shelf.places[0]
    shelf.name = note.clean(span.start, words[comma - 1].end)
    return words[comma + 1 :]


def collection_as_level(shelf: Shelf) -> None:
    """In AAN, ASMAE and the French foreign ministry the first level is the name of a collection."""
    first = shelf.scheme[0] if shelf.scheme else ""
    if not shelf.collection or first not in ("group", "series") or shelf.has(first):
        return
    if shelf.country == "US" and shelf.scheme == LIBRARY_LEVELS:
        return  # `JFKL, NSF, box 82`
    if shelf.archive != "CAW-WBH" and not PERSONAL.search(shelf.collection):
        shelf.levels.insert(0, (first, shelf.collection))
        shelf.collection = ""


def number_as_file(shelf: Shelf) -> None:
    """`BStU, MfS, HA IX, Nr. 1234`: where a group has nothing under it, the number is that of the file."""
    first, last = shelf.scheme[:1], shelf.scheme[-1] if shelf.scheme[:1] in WITH_FILES else ""
    if last and shelf.document and tuple(level for level, _ in shelf.levels) == first:
        shelf.add(last, shelf.document)
        shelf.document = ""
