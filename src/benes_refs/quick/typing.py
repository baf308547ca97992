"""The names of `typing` and `collections.abc` that our code says.

Those of `typing` only type checkers weigh, and a type checker sees `typing` itself.
"""

from __future__ import annotations

from _collections_abc import Callable, Collection, Container, Hashable, Iterable, Iterator, Mapping, Sequence

__all__ = [
    "TYPE_CHECKING", "Any", "Callable", "Collection", "Container", "Final", "Generic", "Hashable", "Iterable",
    "Iterator", "Literal", "Mapping", "NoReturn", "Protocol", "Sequence", "TypeAlias", "TypeVar", "cast",
    "overload",
]  # fmt: skip

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any, Final, Generic, Literal, NoReturn, Protocol, TypeAlias, TypeVar, cast, overload
else:

    class _Unweighed:
        """What is said of types while nobody weighs them."""

        __slots__ = ()

        def __class_getitem__(cls, _said):
            return cls

    Any = Final = Generic = Literal = NoReturn = Protocol = TypeAlias = _Unweighed

    def TypeVar(_name, *_kinds, **_bounds):  # noqa: N802 - its name
        return _Unweighed

    def cast(_kind, value):
        return value

    def overload(declared):
        return declared
