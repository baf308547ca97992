"""From tables to phrases: every spelling of everything known, as folded words with their meanings."""

from __future__ import annotations

from benes_refs.knowledge.fold import folded, words
from benes_refs.knowledge.schema import Case, Reading
from benes_refs.knowledge.tables import WORD_KINDS
from benes_refs.knowledge.transliterate import romanisations
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Any, Iterable, Iterator, Mapping
from benes_refs.regexes import compiled

LIBERAL: tuple[Case, ...] = ("upper", "mixed", "capital", "any")
SHORTEST_ROMANISED = 2  # two letters mean too many things

SHORTENED = (
    ("Центральный государственный", ("Центральный гос.", "Центр. гос.")),
    ("Российский государственный", ("Российский гос.", "Рос. гос.")),
    ("Государственный архив", ("Гос. архив",)),
    ("Центральний державний", ("Центральний держ.", "Центр. держ.")),
    ("Державний архів", ("Держ. архів", "Держархів")),
    ("Отдел рукописей Государственной", ("Отдел рукописей Гос.", "Рукописный отдел Гос.")),
)

# Countries whose letters stand before those of an archive: `RS AJ`, `HR DAZG`, `SI ZAL`
LETTERED = frozenset(("SI", "HR", "RS", "BA", "ME", "MK"))

DOTTED = compiled(r"[A-Z]{3,6}")  # letters of an archive that some write with points; two mean too much

Row = Mapping[str, Any]
Spelling = tuple[str, Reading]
PhraseTable = dict[tuple[str, ...], list[Reading]]


def case_of(form: str) -> Case:
    """How a form must be written to be recognised: as freely as its spelling in the table allows.

    A form without a first capital is met in any case, a name with its first capital, an acronym in capitals.
    """
    letters = "".join(c for c in form if c.isalpha())
    if letters.isupper():
        return "upper"
    if not form[:1].isupper():
        return "any"
    return "mixed" if len(words(form)) == 1 and sum(map(str.isupper, letters)) > 1 else "capital"


def compile_phrases(tables: Iterable[Row]) -> PhraseTable:
    """All phrases of some tables, with the readings of each in the order of the tables."""
    phrases: PhraseTable = defaultdict(list)
    for table in tables:
        for form, reading in _spellings(table):
            phrases[folded(form)].append(reading)
    return {key: _widest(readings) for key, readings in phrases.items() if key}


def _widest(readings: list[Reading]) -> list[Reading]:
    """One reading for each meaning, with the most liberal case rule that it is given."""
    rules: dict[tuple[str, str], Case] = {}
    for kind, value, case in readings:
        known = rules.get((kind, value), case)
        rules[kind, value] = max(known, case, key=LIBERAL.index)
    return [Reading(kind, value, case) for (kind, value), case in rules.items()]


def _spellings(table: Row) -> Iterator[Spelling]:
    for row in table.get("archive", ()):
        for form in archive_forms(row):
            yield form, Reading("ARCHIVE", row["code"], case_of(form))
    for row in table.get("edition", ()):
        for form in edition_forms(row):
            yield form, Reading("EDITION", row["code"], case_of(form))
        for run in row.get("run", ()):
            for form in with_romanisations((run["title"], *run.get("variants", ()))):
                yield form, Reading("EDITION", run["code"], case_of(form))
    for city, names in table.get("city", {}).items():
        for form in (city, *names):
            yield form, Reading("PLACE", form, "capital")
    for kind in WORD_KINDS:
        for value, languages in table.get(kind, {}).items():
            for form in (form for forms in languages.values() for form in forms):
                yield form, Reading(kind.upper(), value, case_of(form))


def archive_forms(row: Row) -> Iterator[str]:
    """Every spelling by which an archive is recognised, misspellings and former names included."""
    names = [row["code"], row["name"], row.get("name_en", ""), row.get("romanised", "")]
    for former in row.get("former", ()):
        names += [former["name"], *former.get("abbreviations", ())]
    names += [*row.get("variants", ()), *row.get("typos", ())]
    yield from with_romanisations(filter(None, names))
    if row.get("country") in LETTERED:
        yield from (f"{row['country']} {name}" for name in names if name.isalpha() and name.isupper())
    yield from (form for name in names for form in shortened(name))
    yield from map(dotted, filter(DOTTED.fullmatch, names))


def dotted(letters: str) -> str:
    """`A.C.S.` for `ACS`"""
    return "".join(f"{letter}." for letter in letters)


def shortened(name: str) -> Iterator[str]:
    """`Центр. гос. архив Октябрьской революции`, `Держ. архів Одеської області`: as notes shorten it."""
    for words_in_full, short in SHORTENED:
        if name.startswith(words_in_full):
            yield from (name.replace(words_in_full, form, 1) for form in short)


def edition_forms(row: Row) -> Iterator[str]:
    """Every spelling by which a family of editions is recognised."""
    names = (row["code"], row["title"], *row.get("variants", ()), *row.get("typos", ()))
    yield from with_romanisations(names)


def with_romanisations(forms: Iterable[str]) -> Iterator[str]:
    """The forms, and for each in Cyrillic what authors in Latin script make of it."""
    for form in forms:
        yield form
        yield from (latin for latin in romanisations(form) if len(latin) > SHORTEST_ROMANISED)
