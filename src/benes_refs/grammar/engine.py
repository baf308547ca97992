"""Run a pyparsing grammar over a string of token kinds, fast.

Every rule of the language is a pyparsing expression over kinds (see notation.py) and nothing else states it.
pyparsing costs about 120 ms to import and 2.5 µs for each element tried, so each expression is also turned
into one `re` pattern with the same meaning: sequence, ordered choice and repetition without going back are
concatenation, atomic groups and possessive quantifiers.  The patterns are made by
`python -m benes_refs.grammar.build` into patterns.py; a test holds the two equal, in text and in what they
read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from benes_refs.grammar import patterns
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

Found = dict[str, tuple[int, int]]
RULES: dict[str, Rule] = {}


class Match:
    """What a rule found: the span of the whole and of each named part, in items of the kind string."""

    __slots__ = ("end", "parts", "start")

    def __init__(self, start: int, end: int, parts: Found) -> None:
        self.start = start
        self.end = end
        self.parts = parts

    def __contains__(self, name: str) -> bool:
        return name in self.parts

    def __getitem__(self, name: str) -> tuple[int, int]:
        return self.parts[name]

    def get(self, name: str) -> tuple[int, int] | None:
        return self.parts.get(name)


class Rule:
    """One named expression of the grammar; `syntax` builds its pyparsing tree when somebody asks for it."""

    def __init__(self, name: str, syntax: Callable[[], pp.ParserElement]) -> None:
        self.name = name
        self.syntax = syntax
        RULES[name] = self

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return compiled(patterns.PATTERNS[self.name])

    @cached_property
    def groups(self) -> tuple[tuple[int, str], ...]:
        return tuple((number, name.partition("__")[0]) for name, number in self.pattern.groupindex.items())

    def match(self, kinds: str, start: int = 0, end: int | None = None) -> Match | None:
        """Read from `start`; None where the rule does not hold."""
        found = self.pattern.match(kinds, start, len(kinds) if end is None else end)
        return self._read(found) if found else None

    def fullmatch(self, kinds: str, start: int = 0, end: int | None = None) -> Match | None:
        found = self.pattern.match(kinds, start, len(kinds) if end is None else end)
        if not found or found.end() != (len(kinds) if end is None else end):
            return None
        return self._read(found)

    def search(self, kinds: str, start: int = 0, end: int | None = None) -> Match | None:
        found = self.pattern.search(kinds, start, len(kinds) if end is None else end)
        return self._read(found) if found else None

    def finditer(self, kinds: str) -> Iterator[Match]:
        return map(self._read, self.pattern.finditer(kinds))

    def _read(self, found: re.Match[str]) -> Match:
        regs = found.regs
        parts: Found = {}
        for number, name in self.groups:
            span = regs[number]
            if span[0] >= 0 and name not in parts:
                parts[name] = span
        return Match(regs[0][0], regs[0][1], parts)


def rule(name: str) -> Callable[[Callable[[], pp.ParserElement]], Rule]:
    """Decorate the function that builds a pyparsing expression; what it returns is the rule."""
    return lambda syntax: Rule(name, syntax)
