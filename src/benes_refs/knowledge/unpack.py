"""Opening the entries of the quick-loading file: packed text to values (see pack.py for the form)."""

from __future__ import annotations

from benes_refs.knowledge.schema import (
    Archive,
    Case,
    Edition,
    Former,
    Phrase,
    Reading,
    Run,
    Spelling,
    Volume,
    Witness,
    Work,
)
from benes_refs.quick.functions import cache, cached_property, lru_cache
from benes_refs.quick.json import loads
from benes_refs.quick.typing import (
    Any,
    Callable,
    Generic,
    Iterator,
    Mapping,
    Sequence,
    TypeVar,
    cast,
    overload,
)

T = TypeVar("T")
Row = Mapping[str, Any]
LETTERS = 2
"""Of a key, what names its drawer."""
BETWEEN = b"\x1f"
"""What parts keys and values in a drawer, and begins and ends it."""
DAYS = frozenset(("start", "end", "first_doc", "last_doc"))


class Drawers(Mapping[str, bytes]):
    """Packed values by key, in drawers by the first letters of the keys; they are searched, never parted."""

    def __init__(self, drawers: Mapping[str, bytes]) -> None:
        self._drawers = drawers

    def get(self, key: str, default: Any = None) -> Any:
        drawer = self._drawers.get(key[:LETTERS], b"")
        label = BETWEEN + key.encode() + BETWEEN
        at = drawer.find(label)
        if at < 0:
            return default
        begin = at + len(label)
        return drawer[begin : drawer.index(BETWEEN, begin)]

    def __getitem__(self, key: str) -> bytes:
        packed: bytes | None = self.get(key)
        if packed is None:
            raise KeyError(key)
        return packed

    def __iter__(self) -> Iterator[str]:
        return (key.decode() for drawer in self._drawers.values() for key in drawer.split(BETWEEN)[1:-1:2])

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Lazy(Mapping[str, T], Generic[T]):
    """A mapping whose values are unpacked, from UTF-8, when first asked for."""

    def __init__(self, packed: Mapping[str, bytes], unpack: Callable[[bytes], T]) -> None:
        self.packed = packed
        self._unpack = unpack
        self._ready: dict[str, T] = {}

    def over(self, packed: dict[str, str]) -> Lazy[T]:
        """The same with some values replaced or added."""
        return Lazy({**self.packed} | {key: text.encode() for key, text in packed.items()}, self._unpack)

    def get(self, key: str, default: Any = None) -> Any:
        value = self._ready.get(key)
        if value is not None:
            return value
        packed = self.packed.get(key)
        if packed is None:
            return default
        value = self._ready[key] = self._unpack(packed)
        return value

    def __getitem__(self, key: str) -> T:
        value: T | None = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __contains__(self, key: object) -> bool:
        return key in self.packed

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


def phrases(packed: bytes) -> Lazy[tuple[Phrase, ...]]:
    """The phrases with one first word, by the word behind it: most of them are never asked for."""
    return Lazy({line.partition(b"\t")[0].decode(): line for line in packed.split(b"\t\t")}, _going_on)


def _going_on(packed: bytes) -> tuple[Phrase, ...]:
    second, *others = packed.decode().split("\t")
    begun = (second,) if second else ()
    return tuple([_phrase(begun, other) for other in others])


def _phrase(begun: tuple[str, ...], packed: str) -> Phrase:
    rest, _, readings = packed.partition("|")
    return Phrase((*begun, *rest.split()), _readings(readings))


@cache
def _readings(packed: str) -> tuple[Reading, ...]:
    """What a phrase means; the many spellings of one name share it."""
    rows = [reading.split("=") for reading in packed.split("|")]
    return tuple([Reading(kind, value, cast(Case, case)) for kind, value, case in rows])


def archive(packed: bytes) -> Archive:
    row: dict[str, Any] = loads(packed.decode())
    row |= {key: tuple(row.get(key, ())) for key in ("levels", "variants", "typos", "examples")}
    row["former"] = tuple(map(_former, row.get("former", ())))
    row["positional"] = {int(n): tuple(levels) for n, levels in row.get("positional", {}).items()}
    return Archive(**{"name_en": row["name"], "city": "", "country": ""} | row)


def _former(row: Row) -> Former:
    return Former(row["name"], tuple(row.get("abbreviations", ())), row.get("from", ""), row.get("to", ""))


def edition(packed: bytes) -> Edition:
    row: dict[str, Any] = loads(packed.decode())
    row |= {key: tuple(row.get(key, ())) for key in ("variants", "typos", "examples")}
    row["runs"] = tuple(map(_run, row.pop("run", ())))
    return Edition(**row)


def _run(row: dict[str, Any]) -> Run:
    volumes = Volumes(row.pop("volumes", ()))
    variants = tuple(row.pop("variants", ()))
    return Run(**({"series": ""} | row), variants=variants, volumes=volumes)


class Volumes(Sequence[Volume]):
    """The volumes of a run; they are opened when somebody looks at one, which reading notes does not."""

    def __init__(self, rows: Sequence[dict[str, Any]]) -> None:
        self._rows = rows

    @cached_property
    def _opened(self) -> tuple[Volume, ...]:
        return tuple(map(_volume, self._rows))

    @overload
    def __getitem__(self, at: int) -> Volume: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Volume]: ...
    def __getitem__(self, at: int | slice) -> Volume | Sequence[Volume]:
        return self._opened[at]

    def __len__(self) -> int:
        return len(self._rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Volumes) and self._rows == other._rows

    def __hash__(self) -> int:
        return hash(self._opened)


def _volume(row: dict[str, Any]) -> Volume:
    from datetime import date  # noqa: PLC0415 - reading notes does without

    days = {key: date.fromisoformat(row[key]) for key in row.keys() & DAYS}
    return Volume(**({"label": row["number"]} | row | days))


def witnesses(packed: bytes) -> tuple[Witness, ...]:
    from datetime import date  # noqa: PLC0415 - reading notes does without

    rows = loads(packed.decode())
    return tuple(Witness(**(row | {"date": date.fromisoformat(row["date"])})) for row in rows)


@lru_cache(maxsize=8)
def spelling(packed: bytes) -> Spelling:
    row = loads(packed.decode())
    works = tuple(Work(**work) for work in row["works"])
    return Spelling(tuple(row["persons"]), tuple(row["words"]), row["slips"], works)


def memoirs(packed: bytes) -> tuple[str, ...]:
    return tuple(loads(packed.decode()))
