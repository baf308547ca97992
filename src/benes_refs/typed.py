"""The names of `typing` that our code says, made for a quick start.

Only type checkers weigh them, and a type checker sees those of `typing` itself.  A run would import with
`typing` also `re`, `enum` and `contextlib`, which adds a twentieth to what an essay takes.
"""

from __future__ import annotations

__all__ = [
    "TYPE_CHECKING", "Any", "Final", "Generic", "Literal", "NoReturn", "Protocol", "TypeAlias", "TypeVar",
    "cast", "overload",
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
