"""Our quick functions do what those of `functools` do."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benes_refs.quick import functions
from benes_refs.quick.containers import counted
from benes_refs.quick.modules import import_module


@pytest.fixture(params=["here", "elsewhere"])
def quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module as it is, and on a Python without `_functools`."""
    with monkeypatch.context() as patched:
        if request.param == "elsewhere":
            patched.setitem(sys.modules, "_functools", None)
        yield importlib.reload(functions)
    importlib.reload(functions)


def test_an_answer_is_worked_out_once(quick: ModuleType) -> None:
    asked = []

    @quick.cache  # type: ignore[untyped-decorator]
    def doubled(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert [doubled(3), doubled(4), doubled(3)] == [6, 8, 6]
    assert asked == [3, 4]


def test_only_so_many_answers_are_kept(quick: ModuleType) -> None:
    asked = []

    @quick.lru_cache(2)  # type: ignore[untyped-decorator]
    def same(number: int) -> int:
        """What was asked."""
        asked.append(number)
        return number

    for number in (1, 2, 1, 3, 1, 2):
        assert same(number) == number
    assert asked == [1, 2, 3, 2]
    assert same.__doc__ == "What was asked."
    assert same.__wrapped__(7) == 7


def test_what_an_object_worked_out_is_its_own(quick: ModuleType) -> None:
    class Held:
        asked = 0

        @quick.cached_property  # type: ignore[untyped-decorator]
        def worth(self) -> int:
            """How often it was asked."""
            self.asked += 1
            return self.asked

    one, other = Held(), Held()
    assert (one.worth, one.worth, other.worth) == (1, 1, 1)
    assert Held.worth.__doc__ == "How often it was asked."


def test_arguments_are_given_beforehand(quick: ModuleType) -> None:
    assert quick.partial(int, base=2)("101") == 5


@given(st.lists(st.text(max_size=1)))
def test_counts_are_those_of_a_counter(things: list[str]) -> None:
    assert counted(things) == Counter(things)


def test_a_module_is_found_by_its_name() -> None:
    assert import_module("benes_refs.quick.modules").import_module is import_module
