"""Whether what was read as print is a citation, and not a mere sentence with a number or a day in it."""

from __future__ import annotations

import itertools

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import OPENERS, VERB_ENDINGS
from benes_refs.grammar.language.words import INTERVIEWS, REMARKS
from benes_refs.grammar.printed.better import INITIALS
from benes_refs.grammar.printed.finding import LEADING, OPENING
from benes_refs.grammar.printed.remarks import PREPOSITIONS, is_inside, is_prose
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

MAX_SHORT_TITLE = 12  # words and signs
DATIVES = ("ому", "ему", "ову", "еву", "ину")  # the endings of who is written to
LONG_CODE = 5  # letters and figures
MAX_TITLE = 200  # characters of a title with neither imprint nor author
PARTICIPLES = ("нный", "нная", "нное", "нные", "нного", "нной", "ный", "тый", "вший", "вшая", "шийся", "ний")
DECREES = frozenset(
    "directive decision order resolution decree instruction circular act telegram cable despatch dispatch "
    "note regulation weisung befehl erlass gesetz verordnung beschluss ustawa приказ директива "
    "постановление распоряжение указ закон декрет naredba odredba uredba rozkaz nařízení zákon protocol "
    "protokol protokół протокол minutes за".split()
)
NUMBERED = compiled(r" \S*\d/\S+")  # how acts are numbered
CALLED_LIKE_PAPERS = ("Dispatch", "Telegram")  # `Columbus Dispatch`, `Evening Telegram`
PAPERS_SAID = (
    "приказ", "постановлен", "распоряжен", "директив", "телеграмм", "решени", "донесени", "наказ", "рішенн",
    "розпорядж", "постанов", "заповед", "письм", "рапорт", "тел.", "телегр.",
)  # fmt: skip
FILED = ("Az.", "Zl.", "GZ.", "Rep.", "HA,")  # the marks of registries, and parts of shelfmarks
PROTOCOLS = ("protokol", "protokoll", "protokol", "протокол", "protocol", "protocole", "protocollo")
FILED_IN = ("Op", "Präs", "Praes", "Res", "Pol", "Zl", "Az")  # `KA, AOK, Op. Nr. 145.678 v. 3. 2. 1918`
SIGNS = k.STOP + k.COMMA + k.SEMICOLON + k.QUOTED
TRANSCRIPTS = (" interview", " interviews")
WORDS_BEFORE = 4  # a person to whom the author spoke: `razgovor avtorja z`
MOST_BEFORE = 8  # and no sign: `interviews by Ida Hale with Lt. Gen.`
# `conversation with the author`, `e-mail an den Verfasser`: who was told or written to
WRITING = (
    " author", " author’s", " auteur", " l’auteur", " Verfasser", " Verf.", " autora",
    " autorem", " autorovi", " autore", " all’autore", " автору", " автором", " autoru", " szerzővel",
)  # fmt: skip


def _was_said(made: Printed, items: Sequence[Item]) -> bool:
    """`interview with General Gribkov, Moscow, 12 January 1994`: a talk, its place and its day."""
    work = made.work
    if made.kind == "thesis":
        return False  # `“Wywiad polski” (PhD diss., Universität Wien, 2009)`: no talk, but intelligence
    if not (work.authors or work.place) and fold(work.container or work.title).endswith(TRANSCRIPTS):
        return True  # `Franks interview, p. 20`, `Davies interview, December 8, 1982, p. 5`
    if made.kind == "newspaper" and work.title and work.container and not work.authors:
        return False  # `Ein Gespräch mit Minister Bauer. Neue Zürcher Zeitung, 9. 10. 1923`
    said = work.title or work.container
    if said[:1].islower() and (said.endswith(WRITING) or _names_talk(said.split())):
        # `Ida Hale, letter to the author, 3 August 2007`, `Lind, oral interview, Hale Center, 7 March 2003`
        return not (work.title and work.container) or fold(work.title).endswith(TRANSCRIPTS)
    if not (work.title and work.container) and _of_a_talk(made, items):
        return True
    of_a_book = work.place and made.kind != "newspaper" and len(work.issued) < len("2003-05-12")
    held = bool(work.title and work.container)  # `Интервью т. Иванова // Известия. 1925. 3 окт.`
    if of_a_book or held or work.volume or work.issue or work.url or made.locator:
        return False
    if work.authors and not work.container and _names_talk(work.title.split()[:2]):
        return True  # `Ida Hale, interview with the author, Riga, 3 August 2007`
    before = kinds_of(items[max(made.start - MOST_BEFORE, 0) : made.start])
    unparted = len(before) - max(before.rfind(sign) for sign in SIGNS) - 1
    farthest = max(WORDS_BEFORE, unparted if made.kind == "newspaper" else 0)
    begin = max(made.start - farthest, 0)
    near = items[begin : made.end if made.kind == "newspaper" else made.start + 1]
    return any(fold(item.text) in INTERVIEWS for item in near)


def _names_talk(words: Sequence[str]) -> bool:
    return any(fold(word) in INTERVIEWS for word in words)


def _of_a_talk(made: Printed, items: Sequence[Item]) -> bool:
    """`Ida Hale interview with Ann Marsh, Little Walden, 1991`, `Interview by X with Y, London, 1991`."""
    led = [item.text for item in items[max(made.start - 2, 0) : made.start]]
    if len(led) == 2 and items[made.start - 1].kind in k.WORD + k.IN and _names_talk(led[:1]):
        return True
    work = made.work
    if work.authors or work.publisher or made.kind != "book" or not work.place:
        return False
    words = work.title.split()
    return any(
        fold(word) in INTERVIEWS and behind in ("with", "by") for word, behind in itertools.pairwise(words)
    )


def plausible(made: Printed, items: Sequence[Item]) -> bool:
    """Whether this is a citation and not a mere sentence with a number in it."""
    work = made.work
    if made.evidence < 0 or _was_said(made, items) or _goes_on_in_prose(made, items):
        return False
    if not (work.authors or work.editors or work.place) and fold(work.title) in REMARKS:
        return False  # `Zitat S. 167`
    if made.kind == "newspaper" and _names_no_newspaper(made, items):
        return False
    *named, last = NUMBERED.sub("", work.container).split(" ")
    decreed = fold(last) in DECREES and not (named and last in CALLED_LIKE_PAPERS)
    if not (work.authors or work.title) and decreed:
        return False  # `Directive no. 25`, `Council Directive 96/92/EC`, `Телеграмма Извольского за № 47`
    if fold(work.container.partition(" ")[0]) in PROTOCOLS:
        return False  # `Protokol zasedaniia Politbiuro no. 20, p. 115, 22 Feb. 1935`
    if work.container.startswith(FILED) or work.container in FILED_IN:
        return False  # `PA AA, Moskau II, Bd. 231, Az. Pol. 2 Nr. 1`
    if work.place or work.publisher or made.evidence >= INITIALS or work.container or work.url:
        return True
    if not work.title and work.authors:
        return made.locator is not None or bool(work.volume)
    # `Méneval, Mémoires, t. III`; not `BdFa, series F, vol. 48`
    counted = work.volume and work.title[:1].isupper() and any(name.family.istitle() for name in work.authors)
    told = (made.locator or work.issued or counted) and 0 < len(work.title) < MAX_TITLE
    first = items[made.start]
    # `в первом издании (М., 1925. С. 14)`
    town = kinds_of(items[made.start : made.start + 2]) == k.PLACE + k.COMMA and first.text.endswith(".")
    return (
        bool(told)
        and not town
        and (first.kind in OPENING or _abbreviates(first) or _begins_with_a_year(made, items))
    )


def _goes_on_in_prose(made: Printed, items: Sequence[Item]) -> bool:
    """`Имеются разные мнения, а на с. 44 прежнего издания стоит иная дата`: a page in a sentence."""
    if made.end == len(items) or items[made.end].kind != k.WORD:
        return False
    said = made.work.authors or made.work.place or made.work.container
    return not said and is_prose(items[made.start : made.end])


def _abbreviates(item: Item) -> bool:
    """`СХ4. С. 391`: capitals and a figure, for the title of one of several books."""
    return item.kind == k.CODE and len(item.text) < LONG_CODE and item.text[:2].isalpha()


def _names_no_newspaper(made: Printed, items: Sequence[Item]) -> bool:
    """Words before a day that are of the paper told, or of where it was written.

    `были переданы приказом Берии от 5 октября 1943 года`, `spomin grofa Barbe, z dne 30. 11. 1928`,
    `Zapisnik sednice održane u Beogradu 23. 9. 1958`
    """
    name = made.work.container
    if (name.islower() and name.isalpha()) or any(
        word.startswith(PAPERS_SAID) for word in name.casefold().split()
    ):
        return True
    before_day, first = items[made.end - 2 : made.end - 1], name.partition(" ")[0]
    if kinds_of(before_day) == k.WORD and (
        before_day[0].text.endswith(PARTICIPLES) or first.casefold() in PREPOSITIONS
    ):
        return True  # `Начальник порта, назначенный 5 мая 1907 г.`, `По данным на 1 января 1926 г.`
    if first.endswith(VERB_ENDINGS) or fold(first) in OPENERS:
        return True  # `Родился в Вятской губернии, 12 марта 1887 г.`
    if name.endswith(DATIVES) and " – " in name.replace("—", "–"):
        return True  # `Сазонов – Извольскому, 18 октября 1912 г., № 2300`
    if not (made.locator or made.work.title) and is_inside(items, made.start):
        return True
    kinds = kinds_of(items[: made.end])
    told = kinds.lstrip(LEADING + k.SIGNAL).startswith((k.DOCTYPE, k.NAME + k.DOCTYPE))
    day = kinds.find(k.DATE, made.start)
    where = made.start > 0 and kinds[made.start - 1] == k.IN and not (made.work.title or made.work.authors)
    return told and where and k.COMMA not in kinds[made.start : day]


def _begins_with_a_year(made: Printed, items: Sequence[Item]) -> bool:
    """`1917 год в Харькове. – С. 85`: a short title and its page, and nothing else in the sentence."""
    first, short = items[made.start], made.end - made.start <= MAX_SHORT_TITLE
    dated = kinds_of(items[made.start : made.start + 3]) == k.DATE + k.COLON + k.NAME
    if dated and made.locator is not None:
        return True  # `August 1980: The Strikes in Poland, p. 11`
    around = kinds_of([*items[: made.start], *items[made.end :]])
    alone = not around.strip(LEADING) and made.locator is not None
    return first.kind in k.YEAR + k.YEARS + k.NUMBER and short and alone
