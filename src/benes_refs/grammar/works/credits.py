"""Statements of responsibility inside a citation: who edited, compiled, introduced or translated a book."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import JOINTS, Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import CREDITING, EDITING
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.works.institutes import institute_follows, names_institute
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Name, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence

PERSONS = (
    k.INITIALS + k.PARTICLE + k.NAME,
    k.INITIALS + k.NAME,
    k.NAME + k.INITIALS + k.NAME,
    k.NAME + k.NAME,
)
AFTER_PERSONS = k.STOP + k.BRACKET + k.DASH  # `/ А. В. Ким [Електронний ресурс]. Режим доступу`
SHORT_CREDITS = frozenset("intro introd trans transl annot comp pref".split())
NOT_EDITING = ("translator", "preface")
TRANSLATING = frozenset(("translated", "translation"))
LISTING = frozenset(k.COMMA + k.AND)
BY = ("by", "von", "v.", "par", "durch", "por")
SAYING_BY = (" by", " von", " v", " vom")
PERSONAL = k.INITIALS + k.NAME + k.PLACE + k.PARTICLE + k.ACRONYM
LONGEST_TRANSLATION = 24  # items
LONGEST_BEHALF = 16  # items
ON_BEHALF = (
    "im auftrag", "im auftrage", "on behalf", "per incarico", "per conto", "z polecenia", "z povereni",
    "по поручению",
)  # fmt: skip
LONGEST_LANGUAGE = 4  # items of `Z francouzštiny`
FROM_A_LANGUAGE = frozenset("z ze iz s sa so is no din aus du from с из з от".split())
EDGES = JOINTS + k.DOUBLE_SLASH + k.SLASH + k.ELLIPSIS + k.OPEN + k.CLOSE


class Credited(NamedTuple):
    """The words before a statement of responsibility, whom it names, and where their names stand."""

    words: Sequence[Item] = ()
    editors: tuple[Name, ...] = ()
    authors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    places: Places = ()


def credited(items: Sequence[Item], note: NoteText) -> Credited:
    """The words of a title without its statement of responsibility.

    `Title / Сост. И. Иванов`, `Title / И. Иванов`, `Title, a cura di R. De Felice`, `Title. Edited by X`
    """
    stated = _behind_slash(items, note) or _by_whom_said(items, note) or _behind_role(items, note)
    return stated or Credited(strip(items))


def _behind_slash(items: Sequence[Item], note: NoteText) -> Credited | None:
    """`Title / Сост. И. Иванов`, `Title / И. Иванов`"""
    slash = kinds_of(items).find(k.SLASH)
    if slash < 1 or not _opens_statement(items, slash):
        return None
    statement = items[slash + 1].parts if _supplied(items, slash) else items[slash + 1 :]
    stated = credits_in(statement, note)
    ends = (n for n, item in enumerate(statement) if item.text == ";" or item.kind in AFTER_PERSONS)
    last = next(ends, len(statement))
    named = statement[0].kind in k.INITIALS + k.NAME and len(statement[0].text) > 1
    first = named and not names_institute(statement) and k.EDITOR not in kinds_of(statement[:last])
    authors = read_people(statement[:last], note) if first else ()
    places = stated.places + (_place("work.authors", statement[:last]) if first else ())
    return stated._replace(words=strip(items[:slash]), authors=authors, places=places)


def _opens_statement(items: Sequence[Item], slash: int) -> bool:
    if _is_of_a_name(items, slash) or k.EDITOR in kinds_of(items[:slash]):
        return False
    behind = kinds_of(items[slash + 1 : slash + 2])
    return (
        behind in tuple(k.EDITOR + k.INITIALS + k.NAME + k.WORD + k.IN)
        or _supplied(items, slash)
        or names_institute(items[slash + 1 : slash + 2])
    )


def _by_whom_said(items: Sequence[Item], note: NoteText) -> Credited | None:
    """`Title, translated and introduced by S. Kenworthy`"""
    if not any(item.text == "by" for item in items):
        return None
    from benes_refs.grammar.works.by_whom import by_whom  # few need it

    by = by_whom(items)
    if by is None:
        return None
    editors = items[by.persons :] if by.did & EDITING else ()
    translators = items[by.persons :] if by.did & TRANSLATING else ()
    said = _responsible(items[: by.begin], editors, translators, note)
    return _with_language(said, items[by.begin : by.persons]) if translators else said


def _behind_role(items: Sequence[Item], note: NoteText) -> Credited | None:
    """`Title, a cura di R. De Felice`, `Title. Edited by X`, `Title, X et Y (dir.)`"""
    for at, item in enumerate(items):
        if item.kind != k.EDITOR:
            continue
        if at == len(items) - 1 and (people := _persons_before(items, at)):
            return _responsible(items[:people], items[people:at], (), note)
        begin = _statement_begins(items, at)
        if not _is_signed(items, begin):
            continue
        if item.value in NOT_EDITING and _translates(items[at + 1 :]):
            before, stated = credited(items[:begin], note), credits_in(items[begin:], note)
            return before._replace(
                editors=before.editors or stated.editors,
                translators=before.translators or stated.translators,
                places=before.places + stated.places,
            )
        persons = strip(items[_behind_more(items, at) + 1 :])  # `Szerk.: Nagy Pál`
        if persons and item.text.endswith(" vom"):
            return _edited_by_body(items[:begin], persons, note)
        if _names_people(persons):
            return credits_in([*items[begin : at + 1], *persons], note)._replace(words=strip(items[:begin]))
    return None


def _edited_by_body(words: Sequence[Item], named: Sequence[Item], note: NoteText) -> Credited:
    """`hg. vom Institut für Zeitgeschichte`: the article says that it is no person."""
    end = next((n for n, item in enumerate(named) if item.kind in k.COMMA + k.STOP + k.EDITOR), len(named))
    body = Name(note.clean(named[0].start, named[end - 1].end))
    return Credited(strip(words), editors=(body,), places=_place("work.editors", named[:end]))


def _statement_begins(items: Sequence[Item], at: int) -> int:
    if _credits_twice(items, at):
        return at - 2
    return _on_whose_behalf(items, _from_which_language(items, at))


def _is_signed(items: Sequence[Item], begin: int) -> bool:
    """Whether a sign, or a word that ends with its point, parts the title from its statement.

    `Wege zum Krieg hg. v. H. Roos`: “by” says it as well.
    """
    if not begin:
        return False
    if items[begin].kind == k.EDITOR and items[begin].text.rstrip(" .").endswith(SAYING_BY):
        return True
    before = items[begin - 1]
    label = before.kind == k.LABEL_WORD and before.text.endswith(".")  # `Dokumenty. Ed. V. Prečan`
    yearly = before.kind in k.YEAR + k.YEARS and before.end - before.start > len(before.text)  # `1914 гг.`
    return label or yearly or before.kind in JOINTS + k.BRACKET + k.ASIDE + k.QUOTED


def _is_of_a_name(items: Sequence[Item], slash: int) -> bool:
    """`Dve domovini/Two Homelands`: the name in another language, with no space beside the slash."""
    tight = slash + 1 < len(items) and items[slash - 1].end == items[slash].start
    behind = items[slash + 1] if tight else None
    return behind is not None and behind.start == items[slash].end and behind.kind == k.NAME


def _credits_twice(items: Sequence[Item], at: int) -> bool:
    """`translated and edited by Harold Shukman`"""
    joined = at > 2 and items[at - 1].kind == k.AND
    return joined and items[at - 2].kind in k.WORD + k.NAME and fold(items[at - 2].text) in CREDITING


def _on_whose_behalf(items: Sequence[Item], at: int) -> int:
    """`. Im Auftrag des Instituts für Geschichte hrsg. von E. Weber`: where that statement begins."""
    begin = at
    while begin > 1 and at - begin < LONGEST_BEHALF and items[begin - 1].kind not in JOINTS:
        begin -= 1
    said = " ".join([fold(item.text) for item in items[begin : begin + 2]])
    return begin if said in ON_BEHALF else at


def _from_which_language(items: Sequence[Item], at: int) -> int:
    """`. Z francouzštiny přel. A. Slezáková`: where the statement of a translation begins."""
    begin = at
    while items[at].value == "translator" and at - begin < LONGEST_LANGUAGE and begin > 1:
        if items[begin - 1].kind in JOINTS:
            return begin if fold(items[begin].text) in FROM_A_LANGUAGE else at
        if items[begin - 1].kind not in k.WORD + k.IN + k.NAME + k.TO:
            break
        begin -= 1
    return at


def _behind_more(items: Sequence[Item], at: int) -> int:
    """`ed. and intro. Keith Hamilton`: the last index of a statement that says what else the editors did."""
    kinds = kinds_of(items[at + 1 : at + 4])
    if kinds[:2] != k.AND + k.WORD or fold(items[at + 2].text) not in CREDITING | SHORT_CREDITS:
        return at
    return at + 3 if kinds[2:] == k.STOP else at + 2


def _supplied(items: Sequence[Item], slash: int) -> bool:
    """`/ [упоряд. І. Патер]`: a statement that the book does not make itself."""
    bracket = items[slash + 1] if slash + 1 < len(items) else None
    return bracket is not None and bracket.kind == k.BRACKET and k.EDITOR in kinds_of(bracket.parts)


def _place(path: str, persons: Sequence[Item]) -> Places:
    return ((path, Span(persons[0].start, persons[-1].end)),) if persons else ()


def _names_people(statement: Sequence[Item]) -> bool:
    """Whether an editor's word is followed by nothing but persons and further words of editors."""
    return bool(statement) and all(
        item.kind in k.NAMING + k.ET_AL + k.STOP + k.IN + k.EDITOR or _is_rank(statement, at)
        for at, item in enumerate(statement)
    )


def _is_rank(statement: Sequence[Item], at: int) -> bool:
    """`под ред. акад. М. Н. Тихомирова`, `чл.-корр. А. Сахарова`: shortened, before the person."""
    ranked = statement[at].kind in k.WORD + k.LABEL_WORD and statement[at].text[:1] >= "\u0400"
    return ranked and kinds_of(statement[at + 1 :]).startswith((k.STOP + k.INITIALS, k.STOP + k.NAME))


def edited_behind(items: Sequence[Item], note: NoteText) -> Credited | None:
    """The words before persons with a last `(dir.)` behind them; None where there are none."""
    at = len(items) - 1
    first = _persons_before(items, at) if items and items[at].kind == k.EDITOR else 0
    return _responsible(items[:first], items[first:at], (), note) if first else None


def _responsible(
    words: Sequence[Item], editors: Sequence[Item], translators: Sequence[Item], note: NoteText
) -> Credited:
    return Credited(
        strip(words),
        editors=read_people(editors, note),
        translators=read_people(translators, note),
        places=_place("work.editors", editors) + _place("work.translators", translators),
    )


def _persons_before(items: Sequence[Item], at: int) -> int:
    """Where persons begin whom a last `(dir.)` makes editors: `…, J. Bariéty et J.-M. Valentin (dir.)`"""
    begin = 0
    while at > 2:
        person = next((form for form in PERSONS if kinds_of(items[:at]).endswith(form)), "")
        at -= len(person)
        if not person or not at:
            break
        named = items[at].kind == k.INITIALS or items[at].text in GIVEN
        if named and items[at - 1].kind == k.SLASH:
            return at  # `Title / S. Esenbel, Ch. Inaba (Eds.)`
        if not named or items[at - 1].kind not in k.COMMA + k.AND + k.STOP:
            break
        at -= 1
        begin = at + 1 if items[at].kind in k.COMMA + k.STOP else begin
    return begin


def _translates(statement: Sequence[Item]) -> bool:
    """`trad. it.`, `traduit du russe par M. Marx`, `aus dem Englischen von H. Müller`: nothing but that."""
    said = (
        k.NAMING + k.STOP + k.IN + k.EDITOR + k.WORD + k.TO + k.TO_OR_AND + k.LABEL_WORD + k.EXTENT
        + k.DOCTYPE
    )  # fmt: skip
    return len(statement) <= LONGEST_TRANSLATION and all(item.kind in said for item in statement)


def credits_in(statement: Sequence[Item], note: NoteText) -> Credited:
    """The editors and translators named in a statement, or between the numbers of a citation's end.

    `ed. X and Y`, `Сост., предисл. Н. И. Азаровой`, `trans. and ed. S. Talbott`, `aus dem Englischen von X`
    """
    if k.EDITOR not in kinds_of(statement):
        return Credited()
    roles = [_role(statement, at) for at in range(len(statement))]
    edited = next((at for at, role in enumerate(roles) if role not in ("", *NOT_EDITING)), None)
    editors = _persons_behind(statement, edited) if edited is not None else ()
    if "translator" not in roles:
        return _responsible((), editors, (), note)
    translated = roles.index("translator")
    translators = _persons_behind(statement, translated)
    said = _responsible((), editors, translators, note)
    if not translators:
        return said
    begin = min(edited or 0, translated) if editors == translators else translated
    return _with_language(said, statement[begin : statement.index(translators[0])])


def _with_language(said: Credited, words: Sequence[Item]) -> Credited:
    """`Translated from the German by X`: the words before the translators are understood too."""
    return said._replace(places=said.places + _place("work.translators", words))


def _role(statement: Sequence[Item], at: int) -> str:
    """What a word says that the persons behind it did: `editor`, `translator`, `preface`, or nothing."""
    item = statement[at]
    if item.kind == k.EDITOR:
        return str(item.value)
    if kinds_of(statement[at + 1 : at + 3]) != k.AND + k.EDITOR:
        return ""
    said = fold(item.text)
    return "editor" if said in EDITING else "translator" if said in TRANSLATING else ""


def _persons_behind(statement: Sequence[Item], role: int) -> Sequence[Item]:
    """The persons whom a word names: behind `von` and `par` where a language comes first."""
    comma = next((at for at in range(role, len(statement)) if statement[at].kind == k.COMMA), len(statement))
    by = (at for at in range(role + 1, comma - 1) if statement[at].text in BY)
    after = next(by, role) if statement[role].value == "translator" else role
    begin = next((at for at in range(after + 1, len(statement)) if statement[at].kind in PERSONAL), None)
    if begin is not None and kinds_of(statement[begin : begin + 2]) == k.PARTICLE + k.INITIALS:
        begin += 1  # `trad. fr. de M. Dupont`
    prefaced = any(item.value == "preface" for item in statement[role:begin])
    if begin is None or (prefaced and LISTING.isdisjoint(kinds_of(statement[role:begin]))):
        return ()  # `Сост., предисл. Н. Громовой`, `Под ред. и с предисл. Н. Громовой` did both
    end = begin
    while end < len(statement) and _names_on(statement, end):
        end += 1
    return statement[begin:end]


def _names_on(statement: Sequence[Item], at: int) -> bool:
    """Persons and what joins them, as far as an institute; “in” is a Slovene “and”."""
    if statement[at].kind == k.COMMA:
        return not institute_follows(statement[at + 1 : at + 3])
    return statement[at].kind in k.NAMING or (statement[at].kind == k.IN and statement[at].text == "in")


def strip(items: Sequence[Item]) -> Sequence[Item]:
    """The items without signs at both ends."""
    start, end = 0, len(items)
    while start < end and items[start].kind in EDGES:
        start += 1
    while end > start and items[end - 1].kind in EDGES:
        end -= 1
    return items[start:end]
