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
    NO_PERSONS,
    PRINTED,
    REMARKS,
    VERBS,
)
from benes_refs.grammar.works.settled import SHORT_FORM
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

INTRODUCING = frozenset(
    "most more among for on about as in to fur zu zum zur unter uber sur pour parmi per su sul sulla sulle "
    "sugli sui circa tra k ke o ob na".split()
)
ABOUT_IN_GERMAN = ("zu", "zum", "zur", "uber")
LONGEST_REMARK = 8  # items
LONGEST_PROSE = 14  # items before an author
LONGEST_SUBJECT = 5  # items: `On all of these points`
SUBJECTS = frozenset(
    "point points question questions subject issue issues topic matter matters episode aspect problem "
    "problems background context period incident debate controversy events developments all this".split()
)
NAMED = tuple(
    person + k.COMMA + title
    for person in (k.NAME, k.INITIALS + k.NAME, k.NAME * 2, k.NAME + k.INITIALS + k.NAME)
    for title in (k.NAME, k.QUOTED, k.PLACE)
)
FULLY_NAMED = tuple(k.NAME + middle + k.NAME + k.COMMA for middle in ("", k.NAME, k.INITIALS, k.PARTICLE))
FIRST_OF_A_TITLE = k.NAME + k.QUOTED + k.DOCTYPE + k.ACRONYM + k.PARTICLE
ENDING_A_SUBJECT = k.NAME + k.PLACE + k.WORD + k.DOCTYPE + k.COMMA
INSIDE_A_SUBJECT = (
    k.NAME + k.PLACE + k.WORD + k.DOCTYPE + k.LABEL_WORD + k.PARTICLE + k.IN + k.TO + k.AND + k.TO_OR_AND
)
VERSIONS = ("translation", "text", "version", "original", "transcript", "excerpts")
SAYING = frozenset(k.NAME + k.WORD + k.PARTICLE)
LONGEST_LEAD = 8  # items
LEADING_WORDS = frozenset(k.WORD + k.IN + k.TO + k.LABEL_WORD + k.STOP + k.PARTICLE)
COLLECTED = ("Сб", "Зб", "сб", "зб")
COLLECTIVES = ("Коллектив", "Колектив")
LEADING_SIGNS = k.COMMA + k.STOP + k.COLON + k.SEMICOLON + k.SIGNAL
WORDS = set(k.NAME + k.WORD + k.TO + k.PARTICLE + k.IN + k.AND)
ABOUT = WORDS | set(k.PLACE + k.YEAR + k.YEARS)
WORDS_BEFORE_COMMA = 10
# What is cited for words of the essay: `Moran, Churchill, 139`, `Hale and Marsh, eds., Diaries, 44`
CITED_FOR = tuple(
    persons + editing + k.COMMA + title
    for persons in (k.NAME, k.NAME + k.AND + k.NAME, k.NAME + k.ET_AL, k.NAME + k.NAME)
    for editing in ("", k.COMMA + k.EDITOR)
    for title in k.NAME + k.PLACE + k.IN + k.QUOTED
)
PAGES = k.NUMBER + k.RANGE + k.PAGES
PAGED = (k.COMMA + k.NUMBER, k.COMMA + k.RANGE, k.PAGES, k.CHAPTER)
# `CC, 385`
BY_CODE = tuple(code + k.COMMA + page for code in k.ACRONYM + k.NAME for page in PAGES)
OF_A_JOURNAL = frozenset(k.IMPRINT + k.VOLUME + k.ISSUE + k.DATE + k.YEAR + k.SEMICOLON)
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


def behind_remark(items: Sequence[Item], first: int, authored: tuple[str, ...]) -> int:
    """`Knappe Übersicht: Zubkova, Soviet Regime`, `Zum Forschungsstand: …`: the index behind the colon."""
    colon = kinds_of(items[first : first + LONGEST_REMARK]).find(k.COLON, 1) + first
    remark = items[first:colon] if colon > first else ()
    said = set(kinds_of(remark))
    behind = kinds_of(items[colon + 1 :])
    if not remark or not behind or not said <= ABOUT:
        return first
    if behind[:1] == k.SIGNAL and len(behind) > 1:
        return colon + 2  # `The fall of Sofia: see Boll, Cold War in the Balkans, 88–92`
    if said <= WORDS and behind.startswith((*authored, k.NAME * 2 + k.COLON)):  # `Bővebben: Kis Pál: Utak`
        introduced = fold(remark[0].text) in INTRODUCING or any(fold(item.text) in REMARKS for item in remark)
        return colon + 1 if introduced else _behind_short_subject(items, first, colon)
    return _behind_short_subject(items, first, colon)


def _behind_short_subject(items: Sequence[Item], first: int, colon: int) -> int:
    """`Prices and wages: Hale, Old Trade, 44`, `Riga: Hale and Marsh, Old Trade, 44`: what the note is about.

    A title's second half has no family name alone before a comma.
    """
    subject, cited = kinds_of(items[first:colon]), kinds_of(items[colon + 1 :])
    told = (k.WORD in subject and first == 0) or set(subject) <= {k.PLACE}
    told = told and fold(items[colon + 1].text) not in NO_PERSONS  # `Documents on Russia: Politics, …`
    paged = cited.rstrip(k.STOP).endswith(PAGED)
    short = told and paged and cited.startswith(CITED_FOR) and not set(cited) & OF_A_JOURNAL
    return colon + 1 if short else first


def behind_catch_phrase(items: Sequence[Item], first: int) -> int:
    """`“much appreciated” Danchev, Diaries, 483`: words of the essay, and behind them what is cited for them.

    A title in quotation marks has a sign before what holds it.
    """
    if items[first].kind != k.QUOTED or not str(items[first].value)[-1:].isalnum():
        return first
    colon = kinds_of(items[first + 1 : first + 2]) == k.COLON
    at = first + 1 + colon
    cited = kinds_of(items[at:])
    paged = cited.rstrip(k.STOP).endswith(PAGED)
    short = cited.startswith(CITED_FOR) or (colon and cited.startswith(BY_CODE))
    return at if short and paged and not set(cited) & OF_A_JOURNAL else first


def behind_subject(items: Sequence[Item], first: int) -> int:
    """`On this point Hauner, ‘Czechoslovakia’, …`: the index behind words that say what it is about.

    `Zur Lage in Galizien Karl Adler, Geschichte …`: before a known given name nothing else need tell it, nor
    in German before a short form: `Zum Konkordat Burger, Handelspolitik 1, 44`
    """
    if items[first].kind not in k.NAME + k.IN or fold(items[first].text) not in INTRODUCING:
        return first
    at = first + 1
    while at < len(items) and items[at].kind in k.WORD + k.LABEL_WORD and at - first < LONGEST_SUBJECT:
        at += 1
    about = at > first + 1 and fold(items[at - 1].text) in SUBJECTS
    if about and kinds_of(items[at:]).startswith(NAMED):
        return at
    german = fold(items[first].text) in ABOUT_IN_GERMAN
    for at in range(first + 2, min(first + LONGEST_PROSE, len(items))):
        before = items[at - 1].kind
        given = before in ENDING_A_SUBJECT and items[at].text in GIVEN
        turned = before == k.COMMA and kinds_of(items[at : at + 2]) == k.NAME + k.INITIALS
        if (given or turned) and _is_author(items[at:]):
            return at
        if before in k.NAME + k.DOCTYPE and german and SHORT_FORM.match(kinds_of(items[at:])):
            return at
        if before not in INSIDE_A_SUBJECT:
            break
    return first


def _is_author(items: Sequence[Item]) -> bool:
    """`Karl Adler, Geschichte …`, though its title may look like a publisher; not `Otto Bauers, Wien`"""
    kinds = kinds_of(items[:5])
    run = next((run for run in FULLY_NAMED if kinds.startswith(run)), "")
    behind = items[len(run)] if run and len(items) > len(run) else None
    titled = behind is not None and behind.kind == k.IMPRINT and kinds_of(behind.parts[:1]) == k.NAME
    return titled or (behind is not None and behind.kind in FIRST_OF_A_TITLE)


# What a word before a colon calls the source: `Источник: Громов Б. Дневник. М., 1991`
SOURCE_SAID = PRINTED | frozenset(
    folded(
        "источник източник джерело крыніца извор печатный подробнее подробней подробно докладніше детальніше "
        "падрабязней подробности биография біографія опширније детаљније"
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
