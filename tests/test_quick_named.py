"""Our own `NamedTuple`, made for a quick start, is the one of `typing` in all that a value does."""

from __future__ import annotations

import pickle
import typing
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import pytest

from benes_refs.quick import named

T = TypeVar("T")


class Ours(named.NamedTuple):
    """A place in a file."""

    fond: str
    leaf: int = 0
    notes: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        return f"{self.fond}/{self.leaf}"


class Theirs(typing.NamedTuple):
    """A place in a file."""

    fond: str
    leaf: int = 0
    notes: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        return f"{self.fond}/{self.leaf}"


class Kept(named.NamedTuple, Generic[T]):
    value: T


Made = Callable[[Any], Any]
DONE: dict[str, Made] = {
    "by position": lambda cls: cls("17", 3),
    "by name": lambda cls: cls(leaf=3, fond="17"),
    "defaults": lambda cls: cls("17"),
    "made": lambda cls: cls._make(["17", 3, ("a",)]),
    "replaced": lambda cls: cls("17")._replace(leaf=9),
    "unpacked": lambda cls: [*cls("17", 3)],
    "as a dictionary": lambda cls: cls("17", 3)._asdict(),
    "hashed": lambda cls: hash(cls("17", 3)),
    "a method": lambda cls: cls("17", 3).whole,
    "pickled": lambda cls: pickle.loads(pickle.dumps(cls("17", 3))),
    "fields": lambda cls: (cls._fields, cls._field_defaults, cls.__match_args__, cls.__doc__),
    "annotations": typing.get_type_hints,
    "shown": lambda cls: repr(cls("17", 3)).removeprefix(cls.__name__),
}
REFUSED: dict[str, Made] = {
    "too few": lambda cls: cls(),
    "too many": lambda cls: cls("17", 3, (), 4),
    "an unknown name": lambda cls: cls("17", opis=1),
    "a name twice": lambda cls: cls("17", fond="17"),
    "an unknown name replaced": lambda cls: cls("17")._replace(opis=1),
    "too few made": lambda cls: cls._make([]),
    "a field set": lambda cls: setattr(cls("17"), "leaf", 4),
    "another attribute set": lambda cls: setattr(cls("17"), "opis", 4),
}


@pytest.mark.parametrize("do", DONE.values(), ids=list(DONE))
def test_what_one_does_the_other_does(do: Made) -> None:
    assert do(Ours) == do(Theirs)


@pytest.mark.parametrize("do", REFUSED.values(), ids=list(REFUSED))
def test_what_one_refuses_the_other_refuses(do: Made) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)) as theirs:
        do(Theirs)
    with pytest.raises(theirs.type):
        do(Ours)


def test_a_value_is_a_tuple_that_a_pattern_takes_apart() -> None:
    place: Ours = Ours("17", 3)
    match place:
        case Ours(fond, leaf):
            assert (fond, leaf) == ("17", 3)
    assert isinstance(place, tuple)
    assert not hasattr(place, "__dict__")


def test_a_generic_value_holds_what_it_is_made_with() -> None:
    kept: Kept[int] = Kept(3)
    assert (kept.value, Kept[int](3)) == (3, (3,))


def test_a_field_without_a_default_stands_before_those_with_one() -> None:
    with pytest.raises(TypeError, match="without a default"):
        type(named.NamedTuple)(
            "Odd", (named.NamedTuple,), {"__annotations__": {"a": "int", "b": "int"}, "a": 1}
        )
