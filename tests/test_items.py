"""Items know the string of their kinds, whatever is done with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Items, holds, kinds_of, starts, through

SOME = [Item(k.NAME, 0, 5, "Beneš"), Item(k.COMMA, 5, 6, ","), Item(k.NUMBER, 7, 9, "12")]
MARK = Item(k.STOP, 5, 6, ".")
MORE_OR_FEWER: list[Callable[[Items], object]] = [
    lambda items: items.append(MARK),
    lambda items: items.extend([MARK]),
    lambda items: items.insert(0, MARK),
    lambda items: items.pop(),
    lambda items: items.remove(SOME[0]),
    lambda items: items.clear(),
    lambda items: items.__delitem__(0),
    lambda items: items.__iadd__([MARK]),
]


def test_they_say_the_kinds_that_a_list_has() -> None:
    assert kinds_of(Items(SOME)) == kinds_of(SOME) == k.NAME + k.COMMA + k.NUMBER
    for items in (SOME, Items(SOME)):
        assert holds(items, frozenset(k.NUMBER))
        assert not holds(items, frozenset(k.STOP))


def test_one_in_the_place_of_another_is_known() -> None:
    items = Items(SOME)
    items[1] = MARK
    assert items.kinds == kinds_of(list(items)) == k.NAME + k.STOP + k.NUMBER
    items[1:] = [MARK]
    assert items.kinds == kinds_of(list(items)) == k.NAME + k.STOP


@pytest.mark.parametrize("change", MORE_OR_FEWER)
def test_they_never_become_more_or_fewer(change: Callable[[Items], object]) -> None:
    """Their string would no longer be true."""
    with pytest.raises(TypeError):
        change(Items(SOME))


def test_a_stage_that_folds_nothing_leaves_the_same_items() -> None:
    items = Items(SOME)
    assert through(items, lambda found: found, list) is items
    assert through(items, lambda found: found[1:]).kinds == k.COMMA + k.NUMBER


def test_a_run_is_found_each_time_that_it_is_there() -> None:
    assert list(starts("abababa", "aba")) == [0, 2, 4]
    assert list(starts("abababa", "aba", 1)) == [2, 4]
    assert list(starts("abab", "c")) == []
