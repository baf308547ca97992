"""Which archive a shelfmark is of: where none is named, or where two have the name."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES
from benes_refs.grammar.chunks.marks import MICROFILM
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.knowledge.registry import Knowledge
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

NUMBERS = k.NUMBER + k.RANGE + k.SLASHES
# What only the archives of one country count in: Bulgarian units, Slovak boxes, Danish packets
COUNTED_IN = {
    "BG": ("а . е", "арх . ед", "a . e"),
    "SK": ("šk",),
    "DK": ("pk", "pakke", "æske", "læg"),
}
# Offices of the Republic of Venice, whose papers the Vatican has not: `ASV, Senato, Mar, reg. 12`
KEPT_IN = {
    "ASVE": frozenset(
        "Senato Savi Inquisitori Collegio Provveditori Provveditore Capi Quarantia Avogaria Signori Podestà "
        "Consiglio Dieci Procuratori Riformatori Magistrato Governatori Giudici Sopraprovveditori".split()
    ),
}
DUTCH = compiled(r"\d\.\d\d(?:\.\d\d){1,2}").fullmatch  # `NA, 2.05.80, inv. nr. 12`
SURE = 100  # more than any archive has levels
HYPHENS = 2  # `NA, PP, 225-1234-5` is in Prague
LETTERED = k.NAME + k.ACRONYM + k.CODE


def implied_archive(numbers: Sequence[Item]) -> str:
    """`RG 59`, `861.00/11747`, `T-120, roll 1037`: they are of Washington, whoever names it or not."""
    american = {"record_group", "decimal_file", "microfilm"}
    if any(american & set(item.roles) or _on_film(item) for item in numbers):
        return "NARA"
    return "CIA-FOIA" if any("released" in item.roles for item in numbers) else ""


def _on_film(item: Item) -> bool:
    """`T-120/1037/1912/429293`"""
    return item.kind == k.SLASHES and bool(MICROFILM.match(item.text)) and not item.text[0].isdigit()


def archive_meant(archive: Item, numbers: Sequence[Item], knowledge: Knowledge) -> str:
    """Which archive an ambiguous name means: its shelfmark tells whether `NA` is in Prague or in Kew."""
    if len(archive.roles) < 2:
        return str(archive.value or "")
    if (implied := implied_archive(numbers)) in archive.roles:
        return implied
    levels = [item for item in numbers if not (LEAVES & set(item.roles) and item is not numbers[0])]
    said = {role for item in levels if item.kind in k.UNIT + k.LABEL_WORD for role in item.roles}
    if not said and numbers and numbers[0].kind in LETTERED:
        bohemian = any(item.kind == k.CODE and item.text.count("-") == HYPHENS for item in numbers)
        said |= {"carton", "item"} if bohemian else {"group", "series"}  # `BAR, E 2001 (D) 3/65`
    counted = next((n for n, item in enumerate(numbers) if item.kind in NUMBERS), len(numbers))
    leading = numbers[: counted + 1]  # in `URSS 357, f. 12` the f. behind a number is a leaf
    by_fonds = any(item.roles[:1] == ("fond",) for item in leading)
    if any(item.kind == k.DEPARTMENT for item in numbers):
        said.add("department")

    countries = {land for land, units in COUNTED_IN.items() if any(i.text.startswith(units) for i in numbers)}
    if numbers and DUTCH(numbers[0].text):
        countries.add("NL")

    def fit(code: str) -> int:
        known = knowledge.archive(code)
        if code in KEPT_IN:
            return SURE if _names_one(numbers, KEPT_IN[code]) else -SURE
        if known is not None and known.country in countries:
            return SURE
        levels = set(known.levels) if known else set()
        return len(said & levels) + (len(said) if by_fonds and "fond" in levels else 0)

    return max(archive.roles, key=lambda code: (fit(code), _is_spelt(archive.text, code, knowledge)))


def _names_one(numbers: Sequence[Item], offices: frozenset[str]) -> bool:
    return any(word in offices for item in numbers for word in item.text.split())


def _is_spelt(text: str, code: str, knowledge: Knowledge) -> bool:
    """`archív` is Slovak and `archiv` Czech, though they are looked up alike."""
    known = knowledge.archive(code)
    return known is not None and text in (known.name, *known.variants)
