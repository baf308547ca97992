"""Of `functools`: what remembers its answers, and functions with some of their arguments given."""

from __future__ import annotations

from benes_refs.quick.typing import TYPE_CHECKING

__all__ = ["cache", "cached_property", "lru_cache", "partial"]

if TYPE_CHECKING:
    from functools import cache, cached_property, lru_cache, partial
else:
    try:
        from _functools import _lru_cache_wrapper, partial

        def lru_cache(maxsize):
            def remembering(function):
                made = _lru_cache_wrapper(function, maxsize, False, _told)
                made.__doc__, made.__wrapped__ = function.__doc__, function
                return made

            return remembering

        def cache(function):
            return lru_cache(None)(function)

        def _told(*counts):
            return counts

        class cached_property:  # noqa: N801 - its name
            """Worked out when first asked for, then an attribute of its own."""

            def __init__(self, function):
                self.function = function
                self.__doc__ = function.__doc__

            def __set_name__(self, owner, name):
                self.name = name

            def __get__(self, held, owner=None):
                if held is None:
                    return self
                value = held.__dict__[self.name] = self.function(held)
                return value

    except ImportError:
        from functools import cache, cached_property, lru_cache, partial
