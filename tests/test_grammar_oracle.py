"""The grammar is stated once, in pyparsing; the patterns that run are that statement and read the same."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

import pyparsing as pp
import pytest

from benes_refs import knowledge
from benes_refs.grammar import build, reader, rules
from benes_refs.grammar.language import foldings, kinds, lists, patterns
from benes_refs.grammar.language.engine import RULES, Rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.notation import UpTo
from benes_refs.grammar.language.text import NoteText
from benes_refs.model import Span

Reading = tuple[int, dict[str, str]] | None

assert rules.__all__  # importing them registers them

GOLD = sorted((Path(__file__).parent.parent / "fixtures" / "gold").glob("*.jsonl"))
ALPHABET = "".join(kinds.NAMES)
REAL_STRINGS = 30
RANDOM_STRINGS = 30
SPELLED_STRINGS = 120
LONGEST = 24


def test_the_patterns_are_those_of_the_grammar() -> None:
    """`python -m benes_refs.grammar.build` writes them; whoever changes a rule runs it."""
    written = Path(patterns.__file__).read_text("utf-8")
    assert written == build.source()


def test_the_foldings_are_those_of_the_lists() -> None:
    """The same step writes them; whoever changes a list of words runs it."""
    written = Path(foldings.__file__).read_text("utf-8")
    assert written == build.foldings()


def test_a_list_that_is_new_is_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "asked", set())
    assert lists.folded("Új szó") == ("uj", "szo")


def test_the_codes_of_kinds_are_of_latin_1() -> None:
    """Classes of characters beyond it take `re` a third longer to compile, at every start."""
    assert max(kinds.NAMES) <= "\xff"


@cache
def kind_strings() -> tuple[str, ...]:
    """The kind strings of many notes, as the lexer gives them and folded, and those inside brackets."""
    read = reader(knowledge.load())
    texts = [json.loads(line)["text"] for path in GOLD for line in path.read_text("utf-8").splitlines()]
    found: set[str] = set()
    for text in texts:
        note = NoteText(text, (Span(0, len(text)),))
        found.update(stretches(read.lexer(note)))
        found.update(stretches(read.items(note)))
    return tuple(sorted(found))


def stretches(items: Sequence[Item]) -> Iterator[str]:
    """The kinds of the items, sentence by sentence, and of the items that each chunk was folded from."""
    yield from (part for part in kinds_of(items).split(kinds.SEMICOLON) if part)
    for item in items:
        if item.parts:
            yield from stretches(item.parts)


def real_strings(rule: Rule) -> Iterator[str]:
    """Some kind strings in which the pattern finds something, and some in which it does not."""
    texts = random.Random(rule.name).sample(kind_strings(), len(kind_strings()))
    yield from islice((text for text in texts if rule.pattern.search(text)), REAL_STRINGS)
    yield from islice((text for text in texts if not rule.pattern.search(text)), REAL_STRINGS)


def random_strings(seed: str) -> Iterator[str]:
    chance = random.Random(seed)
    for _ in range(RANDOM_STRINGS):
        yield "".join(chance.choices(ALPHABET, k=chance.randint(1, LONGEST)))


def spelled_strings(rule: Rule) -> Iterator[str]:
    """Strings spelled after the rule, with repetitions up to one more than allowed, and near misses."""
    chance = random.Random(rule.name)
    tree = rule.syntax()
    for _ in range(SPELLED_STRINGS):
        text = spelled(tree, chance)[: 4 * LONGEST]
        yield text
        place = chance.randrange(len(text) + 1)
        yield text[:place] + chance.choice(ALPHABET) + text[place + chance.randrange(2) :]


def spelled(element: pp.ParserElement, chance: random.Random) -> str:
    match element:
        case UpTo():
            return "".join(spelled(element.each, chance) for _ in range(chance.randint(0, element.count + 1)))
        case pp.Char():
            return chance.choice(sorted(element.initChars))
        case pp.CharsNotIn():
            return chance.choice(sorted(set(ALPHABET) - set(element.notChars)))
        case pp.MatchFirst():
            return spelled(chance.choice(element.exprs), chance)
        case pp.And():
            return "".join(spelled(part, chance) for part in element.exprs)
        case pp.NotAny():
            return spelled(element.expr, chance) if chance.random() < 0.1 else ""
        case pp.OneOrMore() | pp.ZeroOrMore() | pp.Opt():
            least, most = isinstance(element, pp.OneOrMore), 1 if isinstance(element, pp.Opt) else 3
            return "".join(spelled(element.expr, chance) for _ in range(chance.randint(least, most)))
        case pp.Group() | pp.FollowedBy():
            return spelled(element.expr, chance)
    return ""  # the end of the text


def by_pyparsing(element: pp.ParserElement, text: str, start: int) -> Reading:
    """The end of what pyparsing reads from a place, with what it read by each name."""
    try:
        end, results = element._parse(text, start)
    except pp.ParseBaseException:
        return None
    return min(end, len(text)), dict(names(results))  # its StringEnd steps over the end


def names(results: pp.ParseResults) -> Iterator[tuple[str, str]]:
    """The names in the results and in those inside them; of a name that comes twice, the first counts."""
    found: dict[str, str] = {}
    for part in results:
        if isinstance(part, pp.ParseResults):
            for name, text in names(part):
                found.setdefault(name, text)
    for name, values in results._tokdict.items():
        found[name] = letters(values[0][0])
    yield from found.items()


def letters(value: object) -> str:
    return value if isinstance(value, str) else "".join(map(letters, value))  # type: ignore[call-overload]


def by_pattern(rule: Rule, text: str, start: int) -> Reading:
    found = rule.match(text, start)
    if found is None:
        return None
    return found.end, {part: text[slice(*span)] for part in rule.groups if (span := found.get(part))}


@pytest.mark.parametrize("name", sorted(RULES))
def test_each_pattern_reads_what_its_pyparsing_tree_reads(name: str) -> None:
    rule = RULES[name]
    tree = rule.syntax().parse_with_tabs()
    texts = [*real_strings(rule), *random_strings(name), *spelled_strings(rule)]
    read = 0
    for text in texts:
        for start in {0, *range(0, len(text), 1 + len(text) // 8)}:
            found = by_pattern(rule, text, start)
            read += found is not None
            assert found == by_pyparsing(tree, text, start), (text, start)
    assert read, "no string of the sample is one that this rule reads"
