"""Of two readings of a sentence, which begins where its printed source does."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import AUXILIARIES, ENDLESS
from benes_refs.grammar.language.words import CITED_BY, NO_PERSONS, PRINTED
from benes_refs.grammar.persons.family_names import names_a_paper
from benes_refs.grammar.printed.remarks import (
    LONGEST_LEAD,
    PREPOSITIONS,
    are_small_words,
    has_verb,
    is_prose,
    leads_to_source,
    names_paper,
    tells,
)
from benes_refs.grammar.works.newspapers import known_paper, told_of_a_paper
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.model import Work
from benes_refs.quick.typing import Sequence

CATALOGUED = (k.ACRONYM + k.COMMA + k.NAME + k.STOP, k.ACRONYM + k.COMMA + k.NAME + k.COLON)
OF_SOMEBODY = tuple(noun + of for noun in k.NAME + k.DOCTYPE for of in k.PARTICLE + k.WORD)
OF = ("de", "di", "do", "da", "von", "of", "van", "lui")
SENTENCE = k.STOP + k.COLON + k.SIGNAL + k.QUESTION
# A point after initials is more often a genitive's: `кабинет И. Сталина.`
SENTENCE_GOES_ON = (k.COMMA, k.QUOTED, k.COLON)
INITIALS, FULL_NAMES, FAMILY = 3, 2, 1  # how sure authors are; see people.Authors
ONE_LETTER = ("в", "к", "с", "о", "у")
IN_NUMERALS = "IVXІХ0123456789."
QUOTED_IN = "quoted in"
LEFT_OPEN = ("on", "from", "in", "here", "by")  # behind a verb: `draws on`, `have relied on`, `follow here`


def is_no_title(work: Work) -> bool:
    """`uwagi J. Kowalskiego (Pakt…, s. 20) oraz polemikę: …`, `Essays for E. H. Carr, ed. C. Abramsky`"""
    if work.title[:1] == "(" or not (work.editors and work.title):
        return work.title[:1] == "(" and not (work.container and work.title[-1] == ")")  # »(Dopis),« Jutro
    *initials, family = work.title.split()
    return bool(initials) and family.istitle() and all(len(i) == len("C.") and i[1] == "." for i in initials)


def introduced(items: Sequence[Item], at: int) -> bool:
    """Whether the word before says whose work is meant: `Darstellungen bei`, `Eine Auffassung vertritt`"""
    word = items[at - 1]
    if any(item.kind == k.EDITOR for item in items[max(at - 5, 0) : at]):
        return False  # `trad. it. di G. Rossi`
    if word.text in LEFT_OPEN and has_verb(items[max(at - LONGEST_LEAD, 0) : at]):
        return True  # `This account draws on Holloway, Stalin and the Bomb`
    return word.kind in k.WORD + k.PARTICLE + k.TO + k.TO_OR_AND and fold(word.text) in CITED_BY


def after_signal(items: Sequence[Item], at: int) -> bool:
    """`see, for example, R. A. C. Parker`"""
    return at > 1 and items[at - 1].kind == k.COMMA and items[at - 2].kind == k.SIGNAL


def _is_credited(made: Printed) -> bool:
    return bool(made.work.authors or made.work.editors or made.idem)


def better(made: Printed, best: Printed, items: Sequence[Item]) -> bool:
    """Whether a later start reads better: it has authors where the words before had none, and looks it."""
    before, between = items[made.start - 1].kind, items[best.start : made.start]
    led = _is_led_to(made, best, between)
    if led or best.work.editors:
        return led or _wrote_the_chapter(made, best, items)
    parted = (
        before in SENTENCE
        or after_signal(items, made.start)
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
    if introduced(items, made.start) and made.authors.mark == k.COMMA:
        return not best.work.place or between[0].text.islower() or kinds_of(between).count(k.WORD) > 1
    return parted or (made.authors.mark in SENTENCE_GOES_ON and _plainly_persons(made, items))


def ends_a_title(made: Printed, best: Printed | None, items: Sequence[Item]) -> bool:
    """`Epistolario di G. Mazzini, vol. I, p. 9`: whose a volume of letters is, and nothing that he wrote."""
    between = items[best.start : made.start] if best is not None else ()
    if kinds_of(between) not in OF_SOMEBODY or made.work.title or made.work.container:
        return False
    if not between[0].text[:1].isupper() or between[1].text not in OF:
        return False
    return bool(made.work.volume) or fold(between[0].text) in NO_PERSONS


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


def stands_whole(best: Printed, made: Printed, items: Sequence[Item]) -> bool:
    """`Le Monde, 25 juin 1954, p. 1, en donne une version que suit J. Lacouture, …`: each is cited.

    `The Times, 3 May 1930, quoted in Hale, Title, p. 4`; `Rozmowa z ministrem Nowakiem, „Życie Warszawy”, …`
    """
    if items[best.start].kind == k.DOCTYPE and best.work.container and made.work.title == best.work.container:
        return best.kind == "newspaper"
    if best.kind != "newspaper" or best.work.issued[7:8] != "-" or made.start < best.end:
        return False
    between = items[best.end : made.start]
    quoted = kinds_of(between) == k.COMMA + k.SIGNAL and between[-1].value == QUOTED_IN
    return quoted or best.locator is not None


def _is_led_to(made: Printed, best: Printed, between: Sequence[Item]) -> bool:
    """Whether the words before are a remark, or a paper and its day, and no title's beginning.

    `Описание, данное тем, кто там был // Чтения в Обществе истории`: a verb of the title, no remark's.
    """
    if k.DOUBLE_SLASH in kinds_of(between) and made.start < best.end:
        return False
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


def describes(made: Printed) -> bool:
    """`Записки Е. Р. Громовой, писанные ею самой`, `рецензию В. Громова на книгу`: no author and title."""
    small = "а" <= made.work.title[:1] <= "я"
    return small and (made.authors.mark == k.COMMA or made.work.title.partition(" ")[0] in PREPOSITIONS)


def goes_on_behind(made: Printed) -> bool:
    """`è analizzata nei` capp. IV, `imprimée dans le` no 14: words that end with no noun name nothing."""
    title, container = made.work.title, made.work.container
    named = container or ("" if made.work.authors else title)
    prose = fold(named.rpartition(" ")[2]) in AUXILIARIES
    return prose or any(_has_no_end(words) for words in (title, container) if words)


def _has_no_end(words: str) -> bool:
    """`Министр был ранен студентом в`, against `начало XX в`, `A Time to Die`"""
    *before, last = words.rsplit(" ", 1)
    if last in ONE_LETTER:
        return not (before and before[0][-1] in IN_NUMERALS)
    return not last.istitle() and fold(last) in ENDLESS
