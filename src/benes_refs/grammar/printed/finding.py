"""Where in a sentence a printed citation begins: commentary may stand around it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import OPENERS
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import ARTICLES, LEAD_WORDS
from benes_refs.grammar.persons.owned import INVERTED, is_owned_by, title_behind, writer
from benes_refs.grammar.printed.better import (
    CATALOGUED,
    SENTENCE,
    after_signal,
    better,
    describes,
    ends_a_title,
    goes_on_behind,
    introduced,
    is_no_title,
    stands_whole,
)
from benes_refs.grammar.printed.remarks import behind_small_words, has_verb, where_printed
from benes_refs.grammar.printed.subjects import (
    LONGEST_REMARK,
    behind_catch_phrase,
    behind_remark,
    behind_subject,
)
from benes_refs.grammar.works.bodies import STRONG, WEAK
from benes_refs.grammar.works.newspapers import told_of_a_paper
from benes_refs.grammar.works.published import Printed, read_printed
from benes_refs.grammar.works.settled import settle
from benes_refs.knowledge.fold import fold
from benes_refs.model import Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator, Sequence

OPENING = (
    k.NAME + k.INITIALS + k.ACRONYM + k.QUOTED + k.ARCHIVE + k.EDITION + k.DOCTYPE + k.BRACKET + k.PLACE
    + k.IDEM + k.DEPARTMENT + k.IN + k.PARTICLE + k.TO + k.AND + k.ROMAN + k.ET_AL
)  # fmt: skip
# A title with one of these in small letters is a sentence, if an author stands behind it.
QUOTING = (k.NAME + k.NAME + k.COMMA + k.QUOTED, k.NAME + k.INITIALS + k.NAME + k.COMMA + k.QUOTED)
ONE_QUOTING = (k.NAME + k.COMMA + k.QUOTED, k.PLACE + k.COMMA + k.QUOTED)
PERSONS = (k.INITIALS + k.NAME + k.COMMA, k.NAME + k.NAME + k.COMMA, k.NAME + k.INITIALS + k.NAME + k.COMMA)
ONE_TITLED = (k.NAME + k.COMMA + k.NAME, k.NAME + k.COMMA + k.QUOTED, k.NAME + k.COMMA + k.PLACE + k.COMMA)
LONG_NAMES = tuple(k.NAME + middle + k.NAME + k.COMMA for middle in (k.NAME, k.PARTICLE, k.NAME + k.PARTICLE))
AUTHORED = (*PERSONS, *LONG_NAMES, *ONE_TITLED, k.NAME + k.COMMA + k.PLACE)
WRITING = k.INITIALS + k.NAME + k.IN
RANKED = (k.EDITOR + k.WORD + k.STOP, k.EDITOR + k.LABEL_WORD + k.STOP)  # `Под ред. акад. А. Н. Громова`
LEADING = k.COMMA + k.STOP + k.COLON + k.AND + k.TO_OR_AND + k.DASH + k.WORD
BEFORE_A_CITATION = SENTENCE + k.WORD + k.IN + k.DASH + k.AND
# Without one of these no citation of something printed can end.
ENDING = frozenset((*STRONG, *WEAK))
OPENED = tuple(k.COMMA + named for named in k.NAME + k.INITIALS)
BEHIND_A_LEAD = k.NAME + k.INITIALS + k.COLON + k.QUOTED + k.WORD
BEHIND_A_COMMA = tuple(k.COMMA + small for small in k.WORD + k.ACRONYM + k.AND + k.IN)


class Start(NamedTuple):
    """Where a citation may begin, the signal before it, and whether a possessive says whose work it is.

    Behind an article no author stands, but a newspaper may: `found in the Gazette de Prague, 13 August 1924`.
    """

    at: int
    signal: str = ""
    owned: bool = False
    determined: bool = False


def find_printed(items: Sequence[Item], start: int, note: NoteText) -> tuple[Printed, str] | None:
    """The printed source that the words from `start` on cite, and the signal before it."""
    if not _may_end(items, kinds_of(items), start):
        return None
    settled = settle(items)
    kinds = kinds_of(settled)
    if ENDING.isdisjoint(kinds[start:]):
        return None
    best: Printed | None = None
    signal = ""
    for begun in _starts(items, start):
        named = begun.determined and items[begun.at].kind == k.NAME
        if named and (best is None or best.evidence >= 0):
            continue
        made = read_printed(settled, kinds, begun.at, note, owned=begun.owned)
        if made is None or (made.work == Work() and made.locator is None) or goes_on_behind(made):
            continue
        told = (best is not None or made.authors.mark != k.COMMA) and describes(made)
        if (begun.determined and made.work.authors) or told or is_no_title(made.work):
            continue
        if ends_a_title(made, best, items):
            continue
        if best is None or begun.owned or (not stands_whole(best, made, items) and better(made, best, items)):
            best, signal = made, begun.signal
            if best.authors.names or best.idem or best.authors.editing or _is_credited_behind(best, items):
                break
    return (best, signal) if best is not None else None


def _may_end(items: Sequence[Item], kinds: str, start: int) -> bool:
    """Whether anything ends a citation here, or might where small letters turn out to be a numeral."""
    if not ENDING.isdisjoint(kinds[start:]) or any(word in kinds for word in BEHIND_A_COMMA):
        return True
    return any(item.text.startswith("passim") for item in items[start:])


def _is_credited_behind(made: Printed, items: Sequence[Item]) -> bool:
    """Whether authors stand behind the title, unless a remark leads to it: `Вышла книга: История / …`"""
    if not made.work.authors:
        return False
    colon = kinds_of(items[: made.end]).find(k.COLON, made.start)
    return colon < 0 or not has_verb(items[made.start : colon])


def _starts(items: Sequence[Item], start: int) -> Iterator[Start]:
    """Where a citation may begin: at the start, after a signal or a sentence, and after small words."""
    first = start
    while first < len(items) - 1 and (items[first].kind in LEADING or leads(items, first)):
        first += 1
    first = behind_subject(items, behind_catch_phrase(items, first))
    kinds = kinds_of(items)
    led = first + kinds.startswith(k.SIGNAL, first)
    if first < led < len(items) and (at := behind_subject(items, led)) > led:
        yield Start(at, str(items[first].value))  # `Vgl. zum ganzen Abschnitt Peter Hale, Der Weg, Graz 1998`
    if k.COLON in kinds[first : first + LONGEST_REMARK]:
        first = behind_remark(items, first, AUTHORED)
    first = where_printed(items, kinds, first)
    if kinds.startswith(k.IN + k.COLON, first) and first < len(items) - 2:
        first += 2  # `Več o tem gl. v: Aleš Gabrič, »Opozicija …`
    elif items[first].kind == k.IN and items[first].text.islower() and first < len(items) - 1:
        # `RGASPI, …, in “Stalin and the Cold War,” CWIHP Bulletin 14/15`, `and in Haslam, …`
        first = title_behind(items, kinds, first) or first + 1
    if first and kinds[first - 1] == k.IN:
        first = title_behind(items, kinds, first - 1) or first  # `Angaben im amtlichen Werk Der Krieg`
    signal = str(items[first - 1].value) if first > 0 and items[first - 1].kind == k.SIGNAL else ""
    yield Start(first, signal)
    day = kinds.rfind(k.DATE)
    owned = range(0)
    for at in range(first + 1, len(items)):
        before, item = items[at - 1], items[at]
        if before.kind == k.SIGNAL:
            signal = str(before.value)
        if title := title_behind(items, kinds, at - 1):
            owned = range(at, title)
            yield Start(title, signal, owned=True)
        elif before.kind == k.WORD and kinds.startswith(WRITING, at) and writer(items, kinds, at):
            yield Start(at, signal, owned=True)  # `Об этом писал А. Лунин в книге «Мосты»`
        paper = at < day and told_of_a_paper(items, kinds, at)
        opens = at not in owned and (
            paper or before.kind in BEFORE_A_CITATION or _may_begin(items, kinds, at)
        )
        if item.kind in OPENING and opens and not (_goes_on(item) or kinds.startswith(RANKED, at - 3)):
            yield Start(at, signal, determined=not paper and _is_determined(before, item))


def _goes_on(item: Item) -> bool:
    """`: «…теперь за упущения так строго карают». Бюллетень, № 19`: what somebody said, no title."""
    return item.kind == k.QUOTED and str(item.value).startswith(("…", "..."))


def _is_determined(before: Item, item: Item) -> bool:
    """`das Deutsche Reich und der Zweite Weltkrieg`: behind an article stands no author."""
    named = item.kind in k.NAME + k.PLACE  # `for the Washington Post`
    return named and before.kind in k.WORD + k.PARTICLE and fold(before.text) in ARTICLES


def _may_begin(items: Sequence[Item], known: str, at: int) -> bool:
    """`see, for example, R. A. C. Parker`, `l’étude de G. Vidal`, `le témoignage de H. Ripka, …`"""
    kinds = known[at : at + 5]
    if items[at - 1].kind == k.COMMA and kinds.startswith(k.NAME * 3) and is_owned_by(items, at):
        return True  # `based on Ann Hale’s 900 Days, John Marsh’s Road to Riga, pp. 5–7`
    if items[at - 1].kind == k.COMMA and kinds.startswith(QUOTING):
        return True  # `for a contrary view, Mark B. Tauger, “The 1932 Harvest …”`
    if (
        items[at - 1].kind == k.COMMA
        and kinds.startswith((*PERSONS, *ONE_TITLED, INVERTED))
        and behind_small_words(items, at - 1)
    ):
        return True  # `on the French side, Robert J. Young, In Command of France`
    if items[at - 1].kind == k.WORD and kinds.startswith(ONE_QUOTING):
        return True  # `A convincing interpretation is Martin, “Ukrainian Terror,” at 109`
    if introduced(items, at) and kinds.startswith((*PERSONS, *LONG_NAMES, *ONE_TITLED)):
        return True  # `Beide Zitate bei Osburg, Hineingeworfen, S. 111`
    led = items[at - 1].kind in k.PARTICLE + k.TO + k.LABEL_WORD and not _inside_a_name(items, at - 1)
    led = led and all(item.kind != k.EDITOR for item in items[max(at - 5, 0) : at])  # `trad. it. di G. Rossi`
    if items[at - 1].kind in k.WORD + k.PARTICLE and kinds.startswith(CATALOGUED):
        return True  # `Pozri aj KAMENEC, Ivan. Slovenský štát`
    named = items[at].kind == k.INITIALS or kinds.startswith((k.NAME + k.NAME + k.COMMA, *LONG_NAMES))
    return (led and named) or after_signal(items, at)


def _inside_a_name(items: Sequence[Item], of: int) -> bool:
    """`Makers of Modern Strategy`, against `the study of G. Vidal`"""
    return items[of].text == "of" and of > 0 and items[of - 1].kind == k.NAME


def leads(items: Sequence[Item], at: int) -> bool:
    """`So Richard Löwenthal, …`, `Anders Detlef Brandes, …`, `Nach: A. Rosenberg, …`, `However, Marsh, …`"""
    if items[at].kind != k.NAME or at + 1 == len(items):
        return False
    word, behind = fold(items[at].text), kinds_of(items[at + 1 : at + 3])
    return (behind[0] in BEHIND_A_LEAD and word in LEAD_WORDS) or (behind in OPENED and word in OPENERS)
