"""`NamedTuple` as `typing` has it, made for a quick start.

A run makes sixty classes of named values.  `typing` compiles the source of a constructor for each of them and
weighs each annotation, which is a sixteenth of the time that an essay takes.  Here constructors with as many
arguments share one code, and only the names of the arguments are their own.  A type checker sees the one of
`typing`, and a test holds this one to it.
"""

from __future__ import annotations

from benes_refs.quick.functions import cache
from benes_refs.quick.typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from _collections import _tuplegetter  # what `collections.namedtuple` reads a field with

    FunctionType = type(lambda: None)
    KNOWN = {"new": tuple.__new__, "__builtins__": {}}  # to the constructors

    @cache
    def _code(length):
        """The code of a constructor that puts so many arguments into a tuple."""
        names = "".join([f"_{n}, " for n in range(length)])
        return eval(f"lambda _cls, {names}: new(_cls, ({names}))", KNOWN).__code__

    def _constructor(fields, defaults):
        code = _code(len(fields)).replace(co_varnames=("_cls", *fields))
        return FunctionType(code, KNOWN, "__new__", defaults)

    class _Values:
        """What all named tuples can do."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, /, **values):
            replaced = tuple.__new__(type(self), map(values.pop, self._fields, self))
            if values:
                raise ValueError(f"Got unexpected field names: {list(values)!r}")
            return replaced

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            said = ", ".join([f"{field}={value!r}" for field, value in self._asdict().items()])
            return f"{type(self).__name__}({said})"

    class _Maker(type):
        """Makes of a class whose base is `NamedTuple` one of tuples; the fields are what it annotates."""

        def __new__(cls, name, bases, members):
            if not bases:
                return super().__new__(cls, name, bases, members)
            fields = tuple(members["__annotations__"])  # of a module with the future's annotations
            defaults = {field: members[field] for field in fields if field in members}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default stands behind one with a default")
            members |= {
                field: _tuplegetter(n, f"Alias for field number {n}") for n, field in enumerate(fields)
            }
            members |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
                "__new__": _constructor(fields, tuple(defaults.values())),
            }
            return type(name, (_Values, tuple, *bases[1:]), members)

    class NamedTuple(metaclass=_Maker):
        """The base that a class of named values names."""
