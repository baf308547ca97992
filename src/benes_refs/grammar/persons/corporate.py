"""Who stands where an author would and is no person: offices and institutes, and nobody (`Anon.`)."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.knowledge.fold import fold
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled


class Body(NamedTuple):
    """An office as an author or editor: the index after its name, and that of the sign before the title."""

    end: int
    mark: int
    edited: bool


ANONYMOUS = frozenset("anon anonym anonymous anonyme anonimo anonim аноним анонім".split()) | {
    "б а",
    "n. n",
    "n.n",
}
LONGEST_BODY = 24  # items
OF_A_NAME = frozenset(
    k.NAME + k.WORD + k.PLACE + k.PARTICLE + k.INITIALS + k.ACRONYM + k.IN + k.TO + k.AND + k.STOP
)
BODIES = frozenset(
    "department ministry committee senate congress house commission office institute academy council "
    "government bureau parliament britain kingdom states republic league ministère comité académie "
    "gouvernement ministerium ministerstvo ministero governo commissione nations agency directorate "
    "staff institut instytut ustav akademie akademia akademija akademiia forschungsamt forschungsstelle "
    "kommission komise komisia komisija comisia comisión komitet society association gesellschaft museum "
    "archives archiv hivatal urzad urad zavod ufficio istituto instituto institutul ministerio ministerul "
    "direccion reichsamt bundesamt statistisches bundesminister bundesministerium bundeszentrale "
    "landeszentrale presseamt informationsamt parteivorstand zentralkomitee bundesbeauftragte "
    "section amt".split()
)
TITLE_BEGINS = k.NAME + k.QUOTED + k.PLACE + k.DOCTYPE + k.ROMAN
TITLE_KINDS = tuple(TITLE_BEGINS)
COMMA_AND_TITLE = tuple(k.COMMA + kind for kind in TITLE_BEGINS)
SIGN_AND_TITLE = tuple(sign + kind for sign in k.COMMA + k.COLON + k.STOP for kind in TITLE_BEGINS)
SEGMENT_ENDS = compiled(f"[{k.COMMA}{k.EDITOR}]")
EDITED = (k.EDITOR, k.COMMA + k.EDITOR)


def anonymous(items: Sequence[Item], kinds: str, start: int) -> int:
    """`Anon., ‘The Nine Days’`, `[Anonym], …`: the index of the sign behind; 0 where somebody is named."""
    if fold(items[start].text.strip("[].")) not in ANONYMOUS:
        return 0
    if kinds.startswith(k.BRACKET, start) and kinds.startswith(TITLE_KINDS, start + 1):
        return start + 1  # `[Б. а.] Письма из провинции`
    end = start + 1 + kinds.startswith(k.STOP + k.COMMA, start + 1)
    return end if kinds.startswith(SIGN_AND_TITLE, end) else 0


def body(items: Sequence[Item], kinds: str, start: int) -> Body | None:
    """`U.S. Department of State, …`, `Great Britain, Foreign Office, …`, `Militärisches Institut (Hg.), …`"""
    end = start
    parts = 0
    for sign in SEGMENT_ENDS.finditer(kinds, start, start + LONGEST_BODY):
        begin = end + (parts > 0)
        if not _is_body(items[begin : sign.start()]):
            break
        end = sign.start()
        parts += 1
    if not parts:
        return None
    if kinds.startswith(EDITED, end):
        mark = kinds.index(k.EDITOR, end) + 1
        return Body(end, mark, True) if kinds.startswith(SIGN_AND_TITLE, mark) else None
    # `U.S. Congress, House, Committee on Agriculture, Hearings, 1947, 45`
    sure = parts > 1 or k.IMPRINT in kinds[start:].partition(k.SEMICOLON)[0]
    return Body(end, end, False) if sure and kinds.startswith(COMMA_AND_TITLE, end) else None


def is_office(words: Sequence[Item]) -> bool:
    """Whether words between commas name offices and nothing else: `Great Britain, Foreign Office`."""
    parts: list[list[Item]] = [[]]
    for item in words:
        if item.kind == k.COMMA:
            parts.append([])
        else:
            parts[-1].append(item)
    return all(map(_is_body, parts))


def _is_body(words: Sequence[Item]) -> bool:
    kinds = kinds_of(words)
    if kinds == k.ARCHIVE:
        return True
    return OF_A_NAME.issuperset(kinds) and any(fold(item.text) in BODIES for item in words)
