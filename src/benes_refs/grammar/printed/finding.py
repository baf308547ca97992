"""Where in a sentence a printed citation begins: commentary may stand around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import ENDLESS
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import ARTICLES, CITED_BY, LEAD_WORDS, PRINTED
from benes_refs.grammar.persons.family_names import names_a_paper
from benes_refs.grammar.persons.owned import INVERTED, title_behind
from benes_refs.grammar.printed.remarks import (
    LONGEST_LEAD,
    LONGEST_REMARK,
    PREPOSITIONS,
    are_small_words,
    behind_catch_phrase,
    behind_remark,
    behind_small_words,
    behind_subject,
    has_verb,
    is_prose,
    leads_to_source,
    names_paper,
    tells,
    where_printed,
)
from benes_refs.grammar.works.bodies import STRONG, WEAK
from benes_refs.grammar.works.newspapers import known_paper, told_of_a_paper
from benes_refs.grammar.works.published import Printed, read_printed
from benes_refs.grammar.works.settled import settle
from benes_refs.knowledge.fold import fold
from benes_refs.model import Work
from benes_refs.named import NamedTuple

OPENING = (
    k.NAME + k.INITIALS + k.ACRONYM + k.QUOTED + k.ARCHIVE + k.EDITION + k.DOCTYPE + k.BRACKET + k.PLACE
    + k.IDEM + k.DEPARTMENT + k.IN + k.PARTICLE + k.TO + k.AND + k.ROMAN + k.ET_AL
)  # fmt: skip
# A title with one of these in small letters is a sentence, if an author stands behind it.
QUOTING = (k.NAME + k.NAME + k.COMMA + k.QUOTED, k.NAME + k.INITIALS + k.NAME + k.COMMA + k.QUOTED)
ONE_QUOTING = (k.NAME + k.COMMA + k.QUOTED, k.PLACE + k.COMMA + k.QUOTED)
PERSONS = (k.INITIALS + k.NAME + k.COMMA, k.NAME + k.NAME + k.COMMA, k.NAME + k.INITIALS + k.NAME + k.COMMA)
CATALOGUED = (k.ACRONYM + k.COMMA + k.NAME + k.STOP, k.ACRONYM + k.COMMA + k.NAME + k.COLON)
ONE_TITLED = (k.NAME + k.COMMA + k.NAME, k.NAME + k.COMMA + k.QUOTED, k.NAME + k.COMMA + k.PLACE + k.COMMA)
LONG_NAMES = tuple(k.NAME + middle + k.NAME + k.COMMA for middle in (k.NAME, k.PARTICLE, k.NAME + k.PARTICLE))
AUTHORED = (*PERSONS, *LONG_NAMES, *ONE_TITLED, k.NAME + k.COMMA + k.PLACE)
RANKED = (k.EDITOR + k.WORD + k.STOP, k.EDITOR + k.LABEL_WORD + k.STOP)  # `Под ред. акад. А. Н. Громова`
LEADING = k.COMMA + k.STOP + k.COLON + k.AND + k.TO_OR_AND + k.DASH + k.WORD
SENTENCE = k.STOP + k.COLON + k.SIGNAL + k.QUESTION
BEFORE_A_CITATION = SENTENCE + k.WORD + k.IN + k.DASH + k.AND
SENTENCE_GOES_ON = (
    k.COMMA,
    k.QUOTED,
    k.COLON,
)  # a point after initials is more often a genitive's: `кабинет И. Сталина.`
# Without one of these no citation of something printed can end.
ENDING = frozenset((*STRONG, *WEAK))
BEHIND_A_COMMA = tuple(k.COMMA + small for small in k.WORD + k.ACRONYM + k.AND + k.IN)
INITIALS, FULL_NAMES, FAMILY = 3, 2, 1  # how sure authors are; see people.Authors


ONE_LETTER = ("в", "к", "с", "о", "у")
IN_NUMERALS = "IVXІХ0123456789."
LEFT_OPEN = ("on", "from", "in", "here", "by")  # behind a verb: `draws on`, `have relied on`, `follow here`


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
        if made is None or (made.work == Work() and made.locator is None) or _goes_on_behind(made):
            continue
        told = (best is not None or made.authors.mark != k.COMMA) and _describes(made)
        if (begun.determined and made.work.authors) or told or _is_no_title(made.work):
            continue
        if best is None or begun.owned or (not _stands_whole(best, made) and _better(made, best, items)):
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
    while first < len(items) - 1 and (items[first].kind in LEADING or _leads(items, first)):
        first += 1
    first = behind_subject(items, behind_catch_phrase(items, first))
    kinds = kinds_of(items)
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
        paper = at < day and told_of_a_paper(items, kinds, at)
        opens = at not in owned and (
            paper or before.kind in BEFORE_A_CITATION or _may_begin(items, kinds, at)
        )
        if item.kind in OPENING and opens and not (_goes_on(item) or kinds.startswith(RANKED, at - 3)):
            yield Start(at, signal, determined=not paper and _is_determined(before, item))


def _is_no_title(work: Work) -> bool:
    """`uwagi J. Kowalskiego (Pakt…, s. 20) oraz polemikę: …`, `Essays for E. H. Carr, ed. C. Abramsky`"""
    if work.title[:1] == "(" or not (work.editors and work.title):
        return work.title[:1] == "("
    *initials, family = work.title.split()
    return bool(initials) and family.istitle() and all(len(i) == len("C.") and i[1] == "." for i in initials)


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
    if _introduced(items, at) and kinds.startswith((*PERSONS, *LONG_NAMES, *ONE_TITLED)):
        return True  # `Beide Zitate bei Osburg, Hineingeworfen, S. 111`
    led = items[at - 1].kind in k.PARTICLE + k.TO + k.LABEL_WORD and not _inside_a_name(items, at - 1)
    led = led and all(item.kind != k.EDITOR for item in items[max(at - 5, 0) : at])  # `trad. it. di G. Rossi`
    if items[at - 1].kind in k.WORD + k.PARTICLE and kinds.startswith(CATALOGUED):
        return True  # `Pozri aj KAMENEC, Ivan. Slovenský štát`
    named = items[at].kind == k.INITIALS or kinds.startswith((k.NAME + k.NAME + k.COMMA, *LONG_NAMES))
    return (led and named) or _after_signal(items, at)


def _introduced(items: Sequence[Item], at: int) -> bool:
    """Whether the word before says whose work is meant: `Darstellungen bei`, `Eine Auffassung vertritt`"""
    word = items[at - 1]
    if any(item.kind == k.EDITOR for item in items[max(at - 5, 0) : at]):
        return False  # `trad. it. di G. Rossi`
    if word.text in LEFT_OPEN and has_verb(items[max(at - LONGEST_LEAD, 0) : at]):
        return True  # `This account draws on Holloway, Stalin and the Bomb`
    return word.kind in k.WORD + k.PARTICLE + k.TO + k.TO_OR_AND and fold(word.text) in CITED_BY


def _inside_a_name(items: Sequence[Item], of: int) -> bool:
    """`Makers of Modern Strategy`, against `the study of G. Vidal`"""
    return items[of].text == "of" and of > 0 and items[of - 1].kind == k.NAME


def _after_signal(items: Sequence[Item], at: int) -> bool:
    """`see, for example, R. A. C. Parker`"""
    return at > 1 and items[at - 1].kind == k.COMMA and items[at - 2].kind == k.SIGNAL


def _leads(items: Sequence[Item], at: int) -> bool:
    """`So Richard Löwenthal, …`, `Anders Detlef Brandes, …`, `Nach: A. Rosenberg, …`"""
    known = items[at].kind == k.NAME and fold(items[at].text) in LEAD_WORDS
    return known and items[at + 1].kind in k.NAME + k.INITIALS + k.COLON + k.QUOTED + k.WORD


def _is_credited(made: Printed) -> bool:
    return bool(made.work.authors or made.work.editors or made.idem)


def _better(made: Printed, best: Printed, items: Sequence[Item]) -> bool:
    """Whether a later start reads better: it has authors where the words before had none, and looks it."""
    before, between = items[made.start - 1].kind, items[best.start : made.start]
    led = _is_led_to(made, between)
    if led or best.work.editors:
        return led or _wrote_the_chapter(made, best, items)
    parted = (
        before in SENTENCE
        or _after_signal(items, made.start)
        or (before == k.DASH and items[made.start - 2].kind == k.STOP)
    )
    quoted = items[made.start].kind == k.QUOTED
    told = made.kind == "newspaper" and tells(between)
    if best.evidence < 0 <= made.evidence and (parted or before == k.IN or quoted or told):
        return True
    printed = any(item.kind == k.WORD and fold(item.text) in PRINTED for item in between)
    colon = before == k.COLON and (printed or (quoted and is_prose(between)))
    if colon or (before == k.IN and quoted and (printed or tells(between[-2:-1]))):
        return True  # `Отчёт напечатан в «Синем сборнике»`
    if not _is_credited(made):
        return _stands_behind_words(best, made, items, between)
    # `Much was said of that trial in those years. See V. Burtsev, ‘Vospominaniia’, …`
    # `in Karner et al., Dokumente`
    inside = kinds_of(between) == k.IN and between[0].text.islower() and made.authors.mark == k.COMMA
    small = made.authors.mark == k.COMMA and are_small_words(between)
    if inside or small or has_verb(between) or (before == k.SIGNAL and is_prose(between)):
        return True
    titled = before == k.COLON and made.authors.sure == FAMILY and best.work.place
    if made.evidence <= best.evidence or titled or (before == k.WORD and _lists_persons(made, items)):
        return False  # `Socialism and War: Essays, Documents, Reviews (Chicago, …)`
    if kinds_of(items[made.start :][: len(CATALOGUED[0])]) in CATALOGUED:
        return True
    if _introduced(items, made.start) and made.authors.mark == k.COMMA:
        return not best.work.place or between[0].text.islower() or kinds_of(between).count(k.WORD) > 1
    return parted or (made.authors.mark in SENTENCE_GOES_ON and _plainly_persons(made, items))


def _stands_behind_words(
    best: Printed, made: Printed, items: Sequence[Item], between: Sequence[Item]
) -> bool:
    """`«… пришли к Москве» – ПСРЛ. Т. 3. С. 61`: letters behind a dash; a paper behind what it told."""
    if items[made.start - 1].kind == k.DASH and items[made.start].kind == k.ACRONYM:
        quoted = kinds_of(between).rstrip(k.DASH + k.STOP).endswith(k.QUOTED)
        return (quoted or is_prose(between)) and not best.work.place
    inside = made.start < best.end and known_paper(items, made.start)
    return made.kind == "newspaper" and (inside or _is_told_of(made, items, between))


def _is_told_of(made: Printed, items: Sequence[Item], between: Sequence[Item]) -> bool:
    """`Text přinesly již Národní listy, …`, `… уехавших после войны в Австрию. Правда. 1921. 7 мая`"""
    if items[made.start - 1].kind == k.STOP and names_a_paper(made.work.container):
        return is_prose(items[: made.start])
    numbered = made.locator is not None or made.work.issue or tells(between)
    return bool(numbered) and told_of_a_paper(items, kinds_of(items), made.start)


def _lists_persons(made: Printed, items: Sequence[Item]) -> bool:
    """`В Политбюро. По записям А. Черняева, В. Медведева (М., 2006)`: of whom a title tells."""
    behind = items[made.authors.end + 1 : made.authors.end + 2]
    return made.authors.mark == k.COMMA and kinds_of(behind) == k.INITIALS


def _stands_whole(best: Printed, made: Printed) -> bool:
    """`Le Monde, 25 juin 1954, p. 1, en donne une version que suit J. Lacouture, …`: each is cited."""
    paper = best.kind == "newspaper" and best.locator is not None and best.work.issued[7:8] == "-"
    return paper and made.start >= best.end


def _is_led_to(made: Printed, between: Sequence[Item]) -> bool:
    """Whether the words before are a remark, or a paper and its day, and no title's beginning."""
    authored = bool(made.work.authors) or made.authors.editing
    imprinted = bool(made.work.place or made.work.publisher)
    signed = k.COMMA + k.QUOTED + (k.COLON if between[-1:] and between[-1].kind == k.COLON else "")
    turned = between[-1:] and between[-1].kind == k.COLON and made.authors.sure == INITIALS
    credited = authored and (made.authors.mark in signed or bool(turned))
    if (credited or imprinted) and leads_to_source(between, credited=credited):
        return True
    return imprinted and names_paper(between)


def _wrote_the_chapter(made: Printed, best: Printed, items: Sequence[Item]) -> bool:
    """`A good analysis is in A. Kamiński, …`: of a book with editors, whose chapter's author stands later."""
    before = items[made.start - 1].kind
    worded = before in k.WORD + k.LABEL_WORD and made.authors.sure == INITIALS
    full = _plainly_persons(made, items)
    led = (
        worded
        or (before == k.IN and full)
        or (
            before == k.PARTICLE and full and made.start == best.start + 1
        )  # `l’article de Jean Petit, « … »`
        or (before == k.STOP and full and is_prose(items[best.start : made.start]))
    )
    return led and made.work.container == best.work.container


def _plainly_persons(made: Printed, items: Sequence[Item]) -> bool:
    """Authors inside a sentence: with initials, or in Latin letters a given name and a family name."""
    sure = made.authors.sure
    return sure == INITIALS or (sure == FULL_NAMES and not _cyrillic(items[made.start]))


def _cyrillic(item: Item) -> bool:
    return "\u0400" <= item.text[:1] <= "\u04ff"


def _describes(made: Printed) -> bool:
    """`Записки Е. Р. Громовой, писанные ею самой`, `рецензию В. Громова на книгу`: no author and title."""
    small = "а" <= made.work.title[:1] <= "я"
    return small and (made.authors.mark == k.COMMA or made.work.title.partition(" ")[0] in PREPOSITIONS)


def _goes_on_behind(made: Printed) -> bool:
    """`è analizzata nei` capp. IV, `imprimée dans le` no 14: words that end with no noun name nothing."""
    title, container = made.work.title, made.work.container
    return bool((title and _has_no_end(title)) or (container and _has_no_end(container)))


def _has_no_end(words: str) -> bool:
    """`Министр был ранен студентом в`, against `начало XX в`"""
    *before, last = words.rsplit(" ", 1)
    if last in ONE_LETTER:
        return not (before and before[0][-1] in IN_NUMERALS)
    return fold(last) in ENDLESS
