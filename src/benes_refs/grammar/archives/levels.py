"""Which level of an archive a labelled number stands on: one label means one thing here, another there."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.papers.leaf_behind import KARTA
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PLAIN_LEAF = compiled(
    r"(?:[A-Z] )?[\d\s,–-]*\d[\d\s,–-]*(?:[a-zа-я]{1,2}\.?)?[\w\s,.–-]*|[ivxlcIVXLC]+(?:[–-][ivxlc]+)?"
)
LEAF = "list"
FOLIOS = ("f .", "ff .", "f.", "ff.", "F .", "Ff .", "F.", "Ff.")
SIDE = compiled(r"\d[rv](?!\w)")
FASCICLE = {"fond", "folder"}  # `ф.` is a fond's label, and in Serbia a fascicle's
ABOVE_A_FASCICLE = ("box", "carton", "group")
BUNDLES_OF = {"HU": ("box", "carton", "item"), "RO": ("volume", "file")}
WITHOUT_FONDS = ("FR", "GB", "IE", "AU", "NZ", "CA", "ZA", "IN")
BOUND = ("series", "volume")  # `MAE, Z Europe, Pologne, 16, f. 301`: a leaf behind the volume


def level_of(shelf: Shelf, item: Item, rest: Sequence[Item]) -> str:
    """Of all that a label may mean, what the archive has and is not yet said; "" for what is no level."""
    roles = set(item.roles)
    if not roles or ("item" in roles and shelf.has("item")):
        return ""  # `inv. č. 45, sign. 2/3` is one item
    if (told := _told_by_its_neighbours(shelf, item)) is not None:
        return told
    fitting = _fitting(shelf, item)
    deep = any(shelf.has(level) for level in ("delo", "file", "volume", "item"))
    may_be_leaf = bool(LEAVES & roles)
    if {"issue", "number"} & roles and not fitting and "folder" not in roles:
        return "document"
    if "inventory" in roles and "item" in shelf.scheme:
        return "item"
    if fitting and not (deep and may_be_leaf and fitting[0] not in ("delo", "file", "carton")):
        return fitting[0]
    if may_be_leaf and (deep or shelf.scheme == BOUND or "fond" not in roles or shelf.has("fond")):
        return LEAF if PLAIN_LEAF.fullmatch(locator_value(str(item.value))) else "folder"
    return _unfitting(shelf, item, rest)


def _told_by_its_neighbours(shelf: Shelf, item: Item) -> str | None:
    """The level that an archive, or what was said before, leaves no doubt of."""
    roles = set(item.roles)
    if item.text.startswith("t . e .") and (shelf.has("box") or shelf.has("folder")):
        return "unit"  # `š. 1, t. e. 2`
    if "group" in roles and shelf.scheme and "group" not in shelf.scheme and not shelf.levels:
        return shelf.scheme[0]  # `PA AA, Bestand B 12`
    kew = "department" in shelf.scheme  # `FO 800/309, f. 45`: no fonds in Kew
    vatican = shelf.country == "VA" or SIDE.search(item.text)
    counted = BUNDLES_OF.get(shelf.country, ())  # `MOL K 63, 27. csomó, f. 75–8`, `AMAE, vol. 2, f. 34`
    # `BnF, Naf 28123, f. 3`, `NAA, A6119, 7, f. 44`
    without = shelf.country in WITHOUT_FONDS and "fond" not in shelf.scheme
    folded = kew or vatican or without or any(map(shelf.has, counted))
    if LEAVES & roles and item.text.startswith(FOLIOS) and folded:
        return LEAF  # `AAV, Arch. Nunz. Varsavia, b. 205, f. 345`, `ff. 34r-36v`: a Vatican folder is `fasc.`
    if "piece" in roles and "department" in shelf.scheme and not shelf.has("piece"):
        return "piece"  # `FO 371, piece 12593`
    if item.text.startswith(KARTA) and shelf.country == "PL":
        return LEAF  # `AAN. PRM. Sygn. 9856/1919. К. 144`, `CAW. – I.380.2.98. – К. 5`
    if item.text.startswith("b .") and shelf.has("unit"):
        return "document"  # `sv. 12, a. j. 145, b. 3`: a point of the agenda
    above = ABOVE_A_FASCICLE if item.text[0] != "ф" else (*ABOVE_A_FASCICLE, "fond")
    below = roles >= FASCICLE and any(map(shelf.has, above)) and not shelf.has("folder")
    return "folder" if below else None  # `к. 12, ф. 4`


def _fitting(shelf: Shelf, item: Item) -> list[str]:
    """What a label may mean of the levels that the archive has and the shelfmark has not."""
    roles = ("delo", *item.roles) if "file" in item.roles and shelf.has("opis") else item.roles
    fitting = [role for role in roles if role in shelf.scheme and not shelf.has(role)]
    if "fond" not in item.roles or "folder" not in fitting:
        return fitting
    if shelf.collection:
        return [role for role in fitting if role != "fond"]  # `DAMSP, PA, 1956, f-80`
    return fitting if shelf.levels else ["fond"]


def _unfitting(shelf: Shelf, item: Item, rest: Sequence[Item]) -> str:
    """What a label means where the archive's levels do not tell."""
    if "inventory" in item.roles:
        return "opis" if any({"delo", "file"} & set(other.roles) for other in rest) else "item"
    no_delo = _is_busta(item, shelf) or _is_enota(item, shelf)
    may_be = [role for role in item.roles if not (role == "delo" and no_delo)] or list(item.roles)
    return next((role for role in may_be if not shelf.has(role)), may_be[0])


def _is_busta(item: Item, shelf: Shelf) -> bool:
    """`b. 142` is a busta; below an apyrašas alone it is a byla, the Lithuanian delo."""
    return "box" in item.roles and item.text.startswith("b") and not shelf.has("opis")


def _is_enota(item: Item, shelf: Shelf) -> bool:
    """`SI AS 1569, a. e. 160`: in groups an arhivska enota, no Bulgarian arhivna edinica."""
    return "unit" in item.roles and shelf.scheme[:1] == ("group",)
