"""The shapes of what historians know: archives, editions with their volumes, and the words of footnotes.

All values are frozen.  Facts come from the TOML tables of this folder; `verified` says whether a public
source was seen for the row (for a volume: for its bounds).
"""

from __future__ import annotations

from benes_refs.quick.containers import MappingProxyType
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Literal, Mapping, Sequence

if TYPE_CHECKING:
    from datetime import date

Case = Literal["any", "upper", "mixed", "capital"]
Precision = Literal["day", "month", "year"]


def fits_case(rule: str, text: str) -> bool:
    """Whether a text as written satisfies a case rule.

    `upper`: all its letters are capitals (`NA`, `A.V.P.`); `mixed`: it has two capitals or more (`TsDA`,
    `TSDA`); `capital`: it starts with one (`May`, `Nice`); `any`: nothing is asked.
    """
    if rule == "any":
        return True
    if rule == "upper":
        return text.isupper()
    if rule == "mixed":
        return sum(map(str.isupper, text)) > 1
    return text[:1].isupper()


class Reading(NamedTuple):
    """One meaning of a word sequence, and the case its words must be written in to have it."""

    kind: str
    value: str
    case: Case = "any"


class Phrase:
    """A sequence of folded words; `rest` are those after the first, `readings` all that it can mean.

    It is itself alone, so that what is made of it can be remembered.
    """

    __slots__ = ("readings", "rest")

    def __init__(self, rest: tuple[str, ...], readings: tuple[Reading, ...]) -> None:
        self.rest = rest
        self.readings = readings

    def fitting(self, text: str) -> tuple[Reading, ...]:
        """The readings that a text, as written, can have."""
        return tuple(reading for reading in self.readings if fits_case(reading.case, text))


class Former(NamedTuple):
    """A name that an archive had before, with its acronyms and years ("" where unknown)."""

    name: str
    abbreviations: tuple[str, ...] = ()
    start: str = ""
    end: str = ""


class Archive(NamedTuple):
    """An archive.  `levels` are its shelfmark levels in the order of its shorthand, the leaf not counted;

    `positional` says what an unlabelled group of N numbers means; `typos` are misspellings seen in print.
    """

    code: str
    name: str
    name_en: str
    city: str
    country: str
    levels: tuple[str, ...]
    romanised: str = ""
    positional: Mapping[int, tuple[str, ...]] = MappingProxyType({})
    variants: tuple[str, ...] = ()
    former: tuple[Former, ...] = ()
    typos: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    locator: str = ""
    notes: str = ""
    source: str = ""
    verified: bool = False


class Volume(NamedTuple):
    """A volume of an edition and the dates of the documents it covers (both included).

    `number` is normalised to Arabic digits, `label` is as printed.  With precision month or year the bounds
    are rounded outwards.  `first_doc` and `last_doc` are the outermost documents really printed.
    """

    number: str
    label: str
    start: date | None = None
    end: date | None = None
    precision: Precision = "day"
    verified: bool = False
    pub_year: int | None = None
    title: str = ""
    first_doc: date | None = None
    last_doc: date | None = None
    source: str = ""


class Run(NamedTuple):
    """One run of an edition: a series with its own count of volumes, or a year of an annual edition.

    `series` is normalised ("1", "D"; "" where the edition has no series), `coverage` is EDTF-like.
    """

    code: str
    series: str
    title: str
    coverage: str = ""
    chronological_within_volume: bool = False
    publisher: str = ""
    place: str = ""
    language: str = ""
    variants: tuple[str, ...] = ()
    volumes: Sequence[Volume] = ()
    notes: str = ""
    source: str = ""
    verified: bool = False


class Edition(NamedTuple):
    """A family of documentary volumes under one code (DDF, DBFP, FRUS …).

    A `collection` is a single publication of documents, which authors cite as a book of its title.
    """

    code: str
    title: str
    runs: tuple[Run, ...] = ()
    variants: tuple[str, ...] = ()
    typos: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    collection: bool = False


class Work(NamedTuple):
    """A much cited work as its title page has it; `source` is where that was seen."""

    family: str
    title: str
    given: str = ""
    source: str = ""
    verified: bool = False


class Spelling:
    """How names, words and titles are spelt.  `slips` leads from a misspelt word to the right one.

    There is one for a Knowledge: it is itself alone, so that what is made of it can be remembered.
    """

    __slots__ = ("persons", "slips", "words", "works")

    def __init__(
        self,
        persons: tuple[str, ...],
        words: tuple[str, ...],
        slips: Mapping[str, str],
        works: tuple[Work, ...],
    ) -> None:
        self.persons = persons
        self.words = words
        self.slips = slips
        self.works = works


class Witness(NamedTuple):
    """A dated citation of a volume seen in print: evidence for or against the volume's bounds."""

    run: str
    volume: str
    locator: str
    locator_kind: str
    date: date
    inside: bool
    source: str
