"""Run a pyparsing grammar over a string of token kinds, fast.

Every rule of the language is a pyparsing expression over kinds (see notation.py) and nothing else states it.
pyparsing costs about 120 ms to import and 2.5 µs for each element tried, so each expression is also turned
into one `re` pattern with the same meaning: sequence, ordered choice and repetition without going back are
concatenation, atomic groups and possessive quantifiers.  The patterns are made by
`python -m benes_refs.grammar.build` into patterns.py; a test holds the two equal, in text and in what they
read.
"""

from __future__ import annotations

from sys import maxsize

from benes_refs.grammar.language import patterns
from benes_refs.quick.functions import cached_property
from benes_refs.quick.typing import TYPE_CHECKING, Callable, Iterator, Mapping, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re

    import pyparsing as pp

Span = tuple[int, int]
Groups = Mapping[str, Sequence[int]]
RULES: dict[str, Rule] = {}


class Match:
    """What a rule found: the span of the whole and of each named part, in items of the kind string.

    A part may be named in several alternatives: of its groups in the pattern the first that read counts.
    """

    __slots__ = ("_groups", "_spans", "end", "start")

    def __init__(self, spans: Sequence[Span], groups: Groups) -> None:
        self.start, self.end = spans[0]
        self._spans = spans
        self._groups = groups

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    def __getitem__(self, name: str) -> Span:
        span = self.get(name)
        if span is None:
            raise KeyError(name)
        return span

    def get(self, name: str) -> Span | None:
        for group in self._groups.get(name, ()):
            span = self._spans[group]
            if span[0] >= 0:
                return span
        return None


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
    def groups(self) -> Groups:
        groups: dict[str, list[int]] = {}
        for name, number in self.pattern.groupindex.items():
            groups.setdefault(name.partition("__")[0], []).append(number)
        return groups

    def match(self, kinds: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Read from `start`; None where the rule does not hold."""
        found = self.pattern.match(kinds, start, end)
        return Match(found.regs, self.groups) if found else None

    def fullmatch(self, kinds: str, start: int = 0, end: int = maxsize) -> Match | None:
        found = self.match(kinds, start, end)
        return found if found and found.end == min(end, len(kinds)) else None

    def search(self, kinds: str, start: int = 0, end: int = maxsize) -> Match | None:
        found = self.pattern.search(kinds, start, end)
        return Match(found.regs, self.groups) if found else None

    def finditer(self, kinds: str) -> Iterator[Match]:
        return (Match(found.regs, self.groups) for found in self.pattern.finditer(kinds))


def rule(name: str) -> Callable[[Callable[[], pp.ParserElement]], Rule]:
    """Decorate the function that builds a pyparsing expression; what it returns is the rule."""
    return lambda syntax: Rule(name, syntax)
