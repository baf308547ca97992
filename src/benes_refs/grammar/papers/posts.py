"""Correspondents with their posts: `R. Hale, Foreign Office, to J. Marsh, Embassy, Paris, 3 May 1936`.

`Durand, ministre de France à Riga, à Laval`, `Keller, Deutsche Gesandtschaft Riga, an AA`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.papers.letters import OFFICE_WORDS, OFFICES
from benes_refs.grammar.papers.offices import OFFICES as SMALL_OFFICES
from benes_refs.grammar.papers.paper import NAMING, span_of
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

WRITTEN_TO = k.TO + k.TO_OR_AND + k.DASH
JOINTS = frozenset(WRITTEN_TO)
PARTED_TO = tuple(k.COMMA + joint for joint in WRITTEN_TO)
# the labels are of `Dr. Hale` and `Col. Hale`
OPENING = k.WORD + k.STOP + k.DATE + k.QUOTED + k.SEMICOLON + k.SIGNAL + k.UNIT_LABEL + k.PAGE_LABEL
NAMED = k.NAME + k.INITIALS + k.ACRONYM + k.PLACE + k.DEPARTMENT
SMALL = k.WORD + k.PARTICLE + k.IN + k.AND + k.ASIDE + k.LABEL_WORD + k.ROMAN + k.ORDINAL
SENDER = f"(?:{k.LABEL_WORD}?[{k.NAME}{k.INITIALS}]{{1,4}})"
PARTY = f"(?:{k.LABEL_WORD}?[{k.WORD}{k.PARTICLE}]?[{NAMED}][{NAMED}{SMALL}]{{0,8}})"
POST = f"[{NAMED}{SMALL}{k.TO}{k.TO_OR_AND}]"
POSTED = compiled(
    f"(?P<sender>{SENDER}),(?P<post>{POST}+(?:,{POST}+){{0,3}}?),(?P<recipient>[{WRITTEN_TO}]{PARTY})"
    f"(?P<rest>(?:,{POST}+){{0,3}})(?=,?{k.DATE}|$)"
)
ADDRESSED = compiled(f"(?P<letter>{PARTY}[{WRITTEN_TO}]{PARTY})(?P<rest>(?:,{POST}+){{1,3}})$")
BUREAUS = frozenset(
    "Treasury Admiralty Division Section Branch Directorate Director Gesandter Botschafter Konsul Amt".split()
)


def without_posts(words: list[Item]) -> tuple[list[Item], Places]:
    """Sender, “to” and recipient, with the town that a letter has behind them, and where the posts stand."""
    kinds = kinds_of(words)
    if k.ASIDE in kinds and (at := _post_in_brackets(words, kinds)):
        comma = Item(k.COMMA, words[at].start, words[at].start, ",")
        return [*words[:at], *words[at + 1 :], comma, *words[at].parts], ()
    if k.COMMA not in kinds or JOINTS.isdisjoint(kinds):
        return words, ()
    found = POSTED.fullmatch(kinds)
    if found is not None and _is_posted(words[slice(*found.span("post"))]):
        sender, recipient = words[slice(*found.span("sender"))], words[slice(*found.span("recipient"))]
        post = words[slice(*found.span("post"))]
        town, places = _town(words, *found.span("rest"))
        return [*sender, *recipient, *town], (("document.from", span_of(post)), *places)
    found = ADDRESSED.match(kinds)
    if found is None:
        return words, ()
    town, places = _town(words, *found.span("rest"))
    return [*words[: found.end("letter")], *town], places


def _post_in_brackets(words: Sequence[Item], kinds: str) -> int:
    """`Kennard (Warsaw), tel. no. 12`: where the town stands that others have last; 0 where none does."""
    at = kinds.index(k.ASIDE)
    alone = kinds[at + 1 : at + 2] in ("", k.COMMA) and NAMING.issuperset(kinds[:at])
    return at if alone and kinds_of(words[at].parts) == k.PLACE else 0


def posted_in(items: Sequence[Item], kinds: str) -> int | None:
    """Where a letter of somebody with an office begins: `R. Hale, Minister to Poland, to J. Marsh`."""
    for at, kind in enumerate(kinds):
        if kind not in k.NAME + k.INITIALS + k.LABEL_WORD or (at and kinds[at - 1] not in OPENING):
            continue
        found = POSTED.match(kinds, at)
        if found is not None:
            return at if any(_tells_office(item) for item in items[slice(*found.span("post"))]) else None
    return None


def _is_posted(post: Sequence[Item]) -> bool:
    """An office in capitals, or one that is known; `P. Hale, Riga, to J. Marsh` is read as any letter."""
    named = post[0].text[0].isupper() or any(_tells_office(item) for item in post)
    return named and kinds_of(post) != k.PLACE


def _tells_office(item: Item) -> bool:
    text = item.text
    return text in OFFICES or text in BUREAUS or text in OFFICE_WORDS or fold(text) in SMALL_OFFICES


def _town(words: Sequence[Item], first: int, end: int) -> tuple[Sequence[Item], Places]:
    """What stands behind the recipient without his offices: `, Paris`, which is read with the date."""
    rest = words[first:end]
    office = next((n for n, item in enumerate(rest) if _tells_office(item)), None)
    if office is None:
        return rest, ()
    before = kinds_of(rest).rfind(k.COMMA, 0, office)
    town = rest[-2:] if kinds_of(rest[-2:]) == k.COMMA + k.PLACE else ()
    post = rest[before + 1 : len(rest) - len(town)]
    return [*rest[:before], *town], (("document.to", span_of(post)),)
