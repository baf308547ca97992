"""How the grammar is written: pyparsing elements over kinds, and the same as a `re` pattern.

Every element reads kinds, one character each, and skips nothing.  Results are taken by name.
"""

from __future__ import annotations

import re
from itertools import groupby

import pyparsing as pp

from benes_refs.grammar.language.kinds import NAMES
from benes_refs.quick.typing import Iterable, Iterator, Sequence

Element = pp.ParserElement


def one(*kinds: str) -> Element:
    """One item of any of these kinds."""
    return pp.Char("".join(kinds)).leave_whitespace()


def other_than(*kinds: str) -> Element:
    """One item of any kind but these."""
    return pp.CharsNotIn("".join(kinds), exact=1).leave_whitespace()


def seq(*elements: Element) -> Element:
    return pp.And(list(elements)).leave_whitespace()


def either(*elements: Element) -> Element:
    """The first of these that holds."""
    return pp.MatchFirst(list(elements)).leave_whitespace()


def maybe(*elements: Element) -> Element:
    return pp.Opt(seq(*elements)).leave_whitespace()


def some(*elements: Element) -> Element:
    """One or more, as many as there are."""
    return pp.OneOrMore(seq(*elements)).leave_whitespace()


def many(*elements: Element) -> Element:
    """None or more, as many as there are."""
    return pp.ZeroOrMore(seq(*elements)).leave_whitespace()


class UpTo(pp.Opt):
    """None to `count` of an element: to pyparsing one inside the other, to `re` a repetition with a bound."""

    def __init__(self, count: int, each: Element) -> None:
        super().__init__(seq(each, UpTo(count - 1, each)) if count > 1 else seq(each))
        self.count = count
        self.each = each


def up_to(count: int, element: Element) -> Element:
    """None to `count` of the element."""
    return UpTo(count, element).leave_whitespace()


def ahead(*elements: Element) -> Element:
    return pp.FollowedBy(seq(*elements)).leave_whitespace()


def no(*elements: Element) -> Element:
    """Holds, and reads nothing, where this does not follow."""
    return pp.NotAny(seq(*elements)).leave_whitespace()


def end() -> Element:
    return pp.StringEnd().leave_whitespace()


def listed(element: Element, *separator: Element) -> Element:
    """One or more of the element with the separator between them."""
    return seq(element, many(*separator, element))


def named(name: str, element: Element) -> Element:
    """What this reads is a result of the rule; a name may come in several alternatives, the first counts."""
    return pp.Group(element).set_results_name(name)


def as_pattern(element: Element) -> str:
    """The `re` pattern that reads just what the pyparsing element reads.

    It looks first at whether the element can begin here: where a rule is searched for, it mostly cannot.
    """
    return _guard(_beginning(element)) + _pattern(element, {})


EMPTY = ""  # among the kinds that an element can begin with: it can read nothing
FEW = 3  # alternatives that are tried as fast as it is asked what they begin with


def _guard(begins: set[str]) -> str:
    """Looks at the first kind, where it can tell that nothing here begins with it."""
    told = EMPTY not in begins and len(begins) < len(NAMES)
    return f"(?={_char_class(begins, negated=False)})" if told else ""


def _beginning(element: Element) -> set[str]:
    """The kinds that an element can begin with."""
    match element:
        case pp.Char():
            return set(element.initChars)
        case pp.CharsNotIn():
            return set(NAMES) - set(element.notChars)
        case pp.NotAny() | pp.FollowedBy() | pp.StringEnd():
            return {EMPTY}
        case pp.And():
            return _beginning_of_all(element.exprs)
        case pp.Opt() | pp.ZeroOrMore():
            return {EMPTY}.union(*map(_beginning, _parts(element)))
    return set().union(*map(_beginning, _parts(element)))


def _beginning_of_all(elements: Iterable[Element]) -> set[str]:
    found: set[str] = set()
    for begins in map(_beginning, elements):
        found |= begins - {EMPTY}
        if EMPTY not in begins:
            return found
    return found | {EMPTY}


def _choice(alternatives: Sequence[Sequence[Element]], used: dict[str, int]) -> str:
    """The first that holds; neighbours that begin alike are tried behind what they share."""
    made: list[str] = []
    for head, group in groupby(alternatives, key=_nameless_head):
        alike = list(group)
        if head and len(alike) > 1:
            made.append(head + _choice([sequence[1:] for sequence in alike], used))
        else:
            made += ["".join(_pattern(part, used) for part in sequence) for sequence in alike]
    begins = set().union(*map(_beginning_of_all, alternatives))
    guard = _guard(begins) if len(alternatives) > FEW else ""
    return f"{guard}(?>{'|'.join(made)})"


def _nameless_head(sequence: Sequence[Element]) -> str:
    """The pattern of the first element of several, if it gives no result."""
    used: dict[str, int] = {}
    head = _pattern(sequence[0], used) if len(sequence) > 1 else ""
    return "" if used else head


def _sequence(element: Element) -> Sequence[Element]:
    return element.exprs if isinstance(element, pp.And) and not element.resultsName else [element]


def _alternatives(element: pp.MatchFirst) -> Iterator[Sequence[Element]]:
    """What is tried one after the other, choices among the alternatives counted as theirs."""
    for part in element.exprs:
        if isinstance(part, pp.MatchFirst) and not part.resultsName:
            yield from _alternatives(part)
        else:
            yield _sequence(part)


def _pattern(element: Element, used: dict[str, int]) -> str:  # noqa: PLR0911  one return for each kind of element
    if isinstance(element, UpTo):
        return _repeat(_pattern(element.each, used), f"{{0,{element.count}}}+")
    if isinstance(element, pp.MatchFirst):
        return _choice(list(_alternatives(element)), used)
    inner = [_pattern(part, used) for part in _parts(element)] if not element.resultsName else []
    if element.resultsName:
        name = element.resultsName
        used[name] = used.get(name, 0) + 1
        suffix = f"__{used[name]}" if used[name] > 1 else ""
        return f"(?P<{name}{suffix}>{''.join(_pattern(part, used) for part in _parts(element))})"
    match element:
        case pp.Char():
            return _char_class(element.initChars, negated=False)
        case pp.CharsNotIn():
            return _char_class(element.notChars, negated=True)
        case pp.StringEnd():
            return r"\Z"
        case pp.And():
            return "".join(inner)
        case pp.Opt():
            return f"(?>{inner[0]})?+"
        case pp.OneOrMore():
            return _repeat(inner[0], "++")
        case pp.ZeroOrMore():
            return _repeat(inner[0], "*+")
        case pp.NotAny():
            return f"(?!{inner[0]})"
        case pp.FollowedBy():
            return f"(?={inner[0]})"
        case pp.Group():
            return inner[0]
    raise TypeError(f"no pattern for {type(element).__name__}")


def _repeat(inner: str, quantifier: str) -> str:
    single = re.fullmatch(r"\[(?:\\.|[^\]\\])+\]|\\?.", inner)
    return f"{inner if single else f'(?>{inner})'}{quantifier}"


def _parts(element: Element) -> list[Element]:
    if isinstance(element, pp.ParseElementEnhance):
        return [element.expr] if element.expr is not None else []
    return list(element.exprs) if isinstance(element, pp.ParseExpression) else []


def _char_class(chars: Iterable[str], *, negated: bool) -> str:
    ordered = sorted(set(chars))
    if len(ordered) == 1 and not negated:
        return re.escape(ordered[0])
    return f"[{'^' if negated else ''}{''.join(map(re.escape, ordered))}]"
