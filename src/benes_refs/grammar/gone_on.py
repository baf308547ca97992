"""Shelfmarks without labels in the archive of the citation before: `; 7 N 2521`, `ebenda, DY 30/3295`."""

from __future__ import annotations

from benes_refs.grammar import kinds as k
from benes_refs.grammar.held import held
from benes_refs.grammar.items import Item
from benes_refs.grammar.sentence import Found, Sentence

FIGURES = k.NUMBER + k.PAIR + k.SLASHES
LETTERS = k.ACRONYM + k.NAME + k.ROMAN
CODES = tuple(
    [letters + figures for letters in LETTERS for figures in FIGURES]
    + [k.NUMBER + letters + k.NUMBER for letters in LETTERS]
)
GERMAN_LETTERS = frozenset("DY NY DC DA DE DH DL DN DO R RM RH RW RL RS NS N B".split())
MOST_LETTERS = 3
SERIAL = frozenset(("SHD", "PAAA", "BArch", "SAPMO", "IfZ"))  # archives that count by such codes


def gone_on(sentence: Sentence, at: int) -> Found | None:
    """What the archive of the citation before holds under the code at `at`; None where there is none."""
    before = sentence.before
    holding = before.holding if before is not None else None
    if holding is None or holding.archive not in SERIAL or not sentence.kinds.startswith(CODES, at):
        return None
    return _read(sentence, at, holding.archive, holding.name)


def coded(sentence: Sentence, at: int) -> Found | None:
    """`Ebd., DY 30/3508, Bl. 45`: letters of the German archives of the state, behind a repeat word."""
    if sentence.kinds[at : at + 2] not in CODES or sentence.items[at].text not in GERMAN_LETTERS:
        return None
    found = _read(sentence, at, "BArch", "")
    if found is None or found.draft.holding is None:
        return None
    holding = found.draft.holding._replace(archive="", name="")
    return Found(found.draft._replace(holding=holding, kind="archival"), found.end)


def _read(sentence: Sentence, at: int, code: str, name: str) -> Found | None:
    before = sentence.before
    letters = next(item.text for item in sentence.items[at : at + 2] if item.kind in LETTERS)
    if not letters.isupper() or len(letters) > MOST_LETTERS:
        return None
    first = sentence.items[at].start
    archive = Item(k.ARCHIVE, first, first, "", code, (code,))
    items = [*sentence.items[:at], archive, *sentence.items[at:]]
    told = Sentence(items, sentence.note, sentence.knowledge, before, sentence.opening)
    found = held(told, at, at)
    if found is None or found.draft.holding is None:
        return None
    named = found.draft.holding._replace(name=name)
    return Found(found.draft._replace(holding=named, repeat="ibid"), found.end - 1)
