"""What the author says around a citation: remarks that lead to a source, and what they can end with."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.telling import (
    SOURCES,
    STUDIES,
    TELLING,
    VERB_ENDINGS,
    VERSIONS_OF_A_BOOK,
    WHO,
    WORKS,
)
from benes_refs.grammar.language.words import (
    ARTICLES,
    CITED_BY,
    DATE_JOINTS,
    LEAD_WORDS,
    PRINTED,
    REMARKS,
    VERBS,
)
from benes_refs.grammar.printed.subjects import INTRODUCING, LONGEST_SUBJECT
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

VERSIONS = ("translation", "text", "version", "original", "transcript", "excerpts")
SAYING = frozenset(k.NAME + k.WORD + k.PARTICLE)
LONGEST_LEAD = 8  # items
LEADING_WORDS = frozenset(k.WORD + k.IN + k.TO + k.LABEL_WORD + k.STOP + k.PARTICLE)
COLLECTED = ("Сб", "Зб", "сб", "зб")
COLLECTIVES = ("Коллектив", "Колектив")
WORDS_BEFORE_COMMA = 10
LEADING_SIGNS = k.COMMA + k.STOP + k.COLON + k.SEMICOLON + k.SIGNAL
PROSE_WORDS = 3  # in small letters
LONG_PROSE = 5
SOURCE_COMES = tuple(k.IN + k.COLON)
# `taken from`, `told by`, `include`, `The best account remains`
LEADING_ON = TELLING | VERBS | CITED_BY | frozenset("from iz z из remains bleibt reste resta".split())
TELLING_OF = TELLING | STUDIES
STILL = ("still", "probably", "perhaps", "undoubtedly", "immer", "noch", "toujours", "encore")
INSIDE = k.IN + k.AND + k.TO
GOES_ON = frozenset(k.COMMA + k.NUMBER)
PREPOSITIONS = tuple("по на из от к для при с у за під від з із до".split())
ELISION = compiled("^[dl]['’]")  # `l’ouvrage de Hale`
FULL_DAY = len("1936-12-14")
SPEECHES = frozenset(
    "speech speeches rede discours discorso przemowienie projev govor речь речи промова".split()
)


# What a word before a colon calls the source: `Источник: Громов Б. Дневник`, `Druck: Hale, Urkunden`
SOURCE_SAID = PRINTED | frozenset(
    folded(
        "источник източник джерело крыніца извор печатный подробнее подробней подробно докладніше детальніше "
        "падрабязней подробности биография біографія опширније детаљније литература література "
        "druck abdruck regest quelle quellen literatur source sources littérature fonte fonti letteratura "
        "źródło źródła druk literatura zdroj zdroje pramen prameny izvor izvori vir viri literature bron "
        "bronnen kilde"
    )
)
OF_A_VERSION = frozenset(k.WORD + k.NAME + k.EDITOR + k.LABEL_WORD + k.STOP)
ABOUT_WHAT = ("О", "Об", "Про", "За")  # `О нём: Русский биографический словарь`
PRONOUNS = ("нём", "нем", "ней", "них", "этом", "этих", "этой", "том", "тех", "нього", "неї", "це", "него")


def where_printed(items: Sequence[Item], kinds: str, first: int) -> int:
    """`Опубликован в: …`, `Подсчитано автором по кн.: …`: the index behind words that lead to a source."""
    behind = kinds[first + 1 : first + 3]
    collected = items[first].text in COLLECTED and behind == k.STOP + k.COLON  # `Сб.: Октябрь и война`
    if collected or (items[first].text in COLLECTIVES and behind == k.WORD + k.STOP):
        return min(first + 3, len(items) - 1)  # `Коллектив авторов. История войны`
    inside = kinds[first : first + LONGEST_LEAD].find(k.IN)
    said = items[first : first + inside] if inside > 0 else ()
    version = any(item.text in VERSIONS for item in said) or fold(items[first].text) in REMARKS
    if version and SAYING.issuperset(kinds[first : first + inside]):
        return min(first + inside + 1, len(items) - 1)  # `An English translation appears in Documents on …`
    if items[first].value == "translator" and kinds[first + 1 : first + 2] == k.IN:
        return min(first + 2, len(items) - 1)  # `Pravda, 11 March 1939, trans. in Degras, Documents`
    if behind == k.WORD + k.COLON and items[first].text in ABOUT_WHAT and items[first + 1].text in PRONOUNS:
        return min(first + 3, len(items) - 1)
    if title := _in_another_language(items, kinds, first):
        return title
    if fold(items[first].text.rstrip(" .")) not in SOURCE_SAID:
        return first
    if behind[:1] == k.DASH and len(items) > first + 2:
        return first + 2  # `Публикация — ВИ, 1989, № 9`
    colon = kinds[first : first + LONGEST_LEAD].find(k.COLON)
    led = colon > 0 and set(kinds[first + 1 : first + colon]) <= LEADING_WORDS
    return first + colon + 1 if led and first + colon + 1 < len(items) else first


def _in_another_language(items: Sequence[Item], kinds: str, first: int) -> int:
    """`wyd. pol.: Boże igrzysko`, `English translation: The Road`: where the title begins, or 0."""
    colon = kinds.find(k.COLON, first, first + LONGEST_SUBJECT)
    begin = max(first - 2, 0)  # with the small words that lead: `dt. `
    if colon <= first or colon + 1 == len(items) or not OF_A_VERSION.issuperset(kinds[begin:colon]):
        return 0
    words = [word for item in items[begin:colon] for word in item.text.replace(".", " ").split()]
    named = len(words) > 1 and any(fold(word) in VERSIONS_OF_A_BOOK for word in words)
    return colon + 1 if named else 0


SMALL = frozenset(k.WORD + k.IN + k.TO + k.PARTICLE + k.LABEL_WORD)


def are_small_words(between: Sequence[Item]) -> bool:
    """`in his wheelchair` Bohlen, Witness to History, 139: the essay's own words, no title's beginning."""
    worded = kinds_of(between[-1:]) == k.WORD and SMALL.issuperset(kinds_of(between))
    return worded and fold(between[-1].text) not in ARTICLES


def behind_small_words(items: Sequence[Item], comma: int) -> bool:
    """Whether the words before a comma begin small: the author's own, no names and no title."""
    first = comma
    while first and comma - first < WORDS_BEFORE_COMMA and items[first - 1].kind not in LEADING_SIGNS:
        first -= 1
    return first < comma and (items[first].text[:1].islower() or fold(items[first].text) in INTRODUCING)


def is_prose(items: Sequence[Item]) -> bool:
    """`The above is largely a summary of my early study:`, against a title's `Rede:`"""
    return kinds_of(items).count(k.WORD) >= PROSE_WORDS


def has_verb(items: Sequence[Item]) -> bool:
    """`Much was said of that trial in those years`: a sentence of its own, no title."""
    return any(item.kind == k.WORD and fold(item.text) in VERBS for item in items)


def tells(items: Sequence[Item]) -> bool:
    """Whether words say where something was printed, or by whom: `taken from`, `discussed in`, `, ki piše`"""
    worded = (item for item in items if item.kind == k.WORD or item is items[0])
    told = any(fold(item.text) in TELLING for item in worded)
    return (
        told
        or has_verb(items)
        or any(before.kind == k.COMMA and fold(item.text) in WHO for before, item in pairwise(items))
    )


def leads_to_source(items: Sequence[Item], *, credited: bool) -> bool:
    """`instructions taken from`, `laid down in the code:`: a remark that ends where its source is named.

    Where no author is named there more words must tell it from the first half of a title.
    """
    if not items or items[-1].kind not in (*SOURCE_COMES, k.WORD, k.STOP):
        return False
    if (
        items[-1].kind == k.STOP
    ):  # `…, she died in Moscow in 1998. Stalin i Kosmopolitizm: Dokumenty, Moscow 2005`
        return has_verb(items) and kinds_of(items).count(k.WORD) >= LONG_PROSE
    if items[-1].kind == k.WORD:
        return credited and len(items) > 1 and any(fold(item.text) in LEADING_ON for item in items[-2:])
    if not is_prose(items):
        return False
    return (tells(items) and (credited or _is_sentence(items))) or _says_in_cyrillic(items, credited)


def _says_in_cyrillic(items: Sequence[Item], credited: bool) -> bool:
    """`По другому счёту, убытки превышали 30 тыс. рублей:`, `Численность определялась по справочнику:`

    A verb alone does not tell it from a title: `Они сражались за свободу народов: Альбом`
    """
    if not any(item.kind == k.WORD and item.text.endswith(VERB_ENDINGS) for item in items):
        return False
    said = fold(items[-2].text)
    named = said in SOURCES or said in WORKS
    return credited or named or not GOES_ON.isdisjoint(kinds_of(items))


def _is_sentence(items: Sequence[Item]) -> bool:
    return has_verb(items) or kinds_of(items).count(k.WORD) >= LONG_PROSE


def names_paper(items: Sequence[Item]) -> bool:
    """`запись беседы … 14 декабря 1936 г.:`, `in a speech to the House on 5 May 1940,`: a paper, its day."""
    if kinds_of(items[-2:]) not in (k.DATE + k.COMMA, k.DATE + k.COLON, k.DATE + k.BRACKET + k.COLON):
        return False
    if len(str(items[-2].value)) < FULL_DAY:
        return False
    return any(item.kind == k.DOCTYPE or fold(item.text) in SPEECHES for item in items[:-2])


def is_inside(items: Sequence[Item], at: int) -> bool:
    """`održane u Beogradu 23. 9. 1958`, `štaba NOV in POS, 1. 6. 1944`: a word of what goes on, no paper."""
    if at < 2:
        return False
    cyrillic = items[at].kind in k.NAME + k.PLACE and items[at].text[0] >= "\u0400"
    led = items[at - 1].text in PREPOSITIONS  # `ведомость по Пермской губернии, составленная 2 мая`
    if items[at - 1].kind not in INSIDE and not (cyrillic and led):
        return False
    before = items[at - 2] if items[at - 1].kind == k.IN or led else items[at - 1]
    if before.kind not in k.WORD + k.ACRONYM + k.AND or (before.kind == k.WORD and tells([before])):
        return False
    dated = items[at + 1].kind == k.DATE or fold(items[at + 1].text) in DATE_JOINTS
    return items[at].kind == k.ACRONYM or dated or cyrillic


def behind_told(items: Sequence[Item], start: int) -> int:
    """`This is examined in`, `The best treatment is`, `The only study is that of`: who is named behind.

    The index of the author, 0 where no words tell of a source.
    """
    for at in range(start + 2, len(items)):
        named = items[at].kind in k.NAME + k.INITIALS and items[at - 1].kind in k.IN + k.WORD + k.PARTICLE
        if named and _names_author(items[start:at]):
            return at
    return 0


def is_of_a_study(items: Sequence[Item]) -> bool:
    """`Much the best treatment of it is`: one word behind the author is title enough."""
    return any(fold(ELISION.sub("", item.text)) in STUDIES for item in items)


def _names_author(remark: Sequence[Item]) -> bool:
    while remark[-1].text in STILL:
        remark = remark[:-1]  # `The best account is still Conquest, The Great Terror`
    if remark[-1].kind == k.IN or remark[-1].text in ("bei", "chez"):
        return any(item.kind == k.WORD and fold(item.text) in TELLING_OF for item in remark)
    last = fold(remark[-1].text)
    if remark[-1].kind == k.PARTICLE or last == "by" or last in LEAD_WORDS:  # `die Studie von Huber`
        return last in LEAD_WORDS or is_of_a_study(remark[-2:-1])
    of_whom = last == "of" and fold(remark[-2].text) in ("that", "those")
    return is_of_a_study(remark) and (last in LEADING_ON or of_whom)
