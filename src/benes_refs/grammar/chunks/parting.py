"""A note into parts at its semicolons, and a part into sentences: where one ends, and where none does."""

from __future__ import annotations

from benes_refs.grammar.chunks.another import (
    LONGEST_TITLE,
    OR,
    SAID,
    another_author_follows,
    begins_with_capital,
    cited_by_year,
    dates_a_title,
    joins_another,
    letter_follows,
    listed_by_dashes,
    names_author,
    remark_ends,
    remarked,
    says_something,
    short_form_follows,
    title_alone,
    unpaged,
)
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.sentence import ANCHORS, JOINTS
from benes_refs.grammar.language.words import RANKS
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Iterator, Sequence

CAPITAL = (
    k.NAME + k.INITIALS + k.ACRONYM + k.QUOTED + k.ARCHIVE + k.EDITION + k.IBID + k.SIGNAL + k.DOCTYPE
    + k.BRACKET + k.PLACE + k.IDEM + k.DEPARTMENT + k.IN + k.PARTICLE + k.TO + k.AND + k.ROMAN
)  # fmt: skip
CLOSERS = (
    k.PAGES + k.UNIT + k.IMPRINT + k.DOC_NUMBER + k.CHAPTER + k.CROSS_REFERENCE + k.ABBREVIATION + k.FOLLOWING
    + k.VERSO + k.ISSUE + k.DATE + k.IBID + k.OP_CIT + k.URL
)  # fmt: skip

BEFORE_BRACKETS = CLOSERS + k.NUMBER + k.RANGE
STATED = frozenset(k.PAGES + k.IMPRINT + k.QUOTED + k.DOUBLE_SLASH + k.VOLUME + k.ISSUE + ANCHORS)
HOLDERS = (k.ARCHIVE, k.EDITION, k.DEPARTMENT)
PARTING = frozenset(k.SEMICOLON + k.OPEN + k.OPEN_BRACKET + k.CLOSE + k.CLOSE_BRACKET)
PARTED_BY_DASH = k.SIGNAL + k.IBID + k.IDEM
PERSON_OR_TITLE = k.NAME + k.INITIALS + k.ACRONYM + k.ARCHIVE + k.EDITION
DATED_SHELF = tuple(k.STOP + k.YEAR + sign + k.UNIT for sign in ("", k.STOP))
PAGED_IN_NUMERALS = tuple(k.IMPRINT + k.STOP + k.ROMAN + end for end in ("", k.STOP))
DATED, FOLLOWED = k.EXTENT + k.DATE, k.PAGES + k.FOLLOWING
ENDING = (
    k.STOP + k.QUESTION + k.QUOTED + k.COMMA + k.COLON + DATED + FOLLOWED
)  # what a sentence can end with, or prose behind it can begin after

# Items.  More than a citation has is prose: beyond the first any sentence may end, at the second it must, so
# that the time to read a note grows with its length alone.
SHORT_WORD = 3  # letters
LONGEST_FOND = 12
FOND_WORDS = (
    k.NAME + k.WORD + k.AND + k.IN + k.PLACE + k.ACRONYM + k.TO + k.DOCTYPE + k.PARTICLE + k.LABEL_WORD
)
FOND_NAMES = FOND_WORDS + k.INITIALS + k.SERIES_LABEL + k.SERIES_WORD  # `Ф. 165. А. Н. Громов. Оп. 1`
BESIDE_FOND_WORDS = k.COMMA + k.STOP + k.INITIALS + k.ABBREVIATION
SHORTENED = frozenset(k.NAME + k.ROMAN + k.ACRONYM)
COLLECTED = frozenset(FOND_WORDS + BESIDE_FOND_WORDS + k.ROMAN + k.ASIDE)
SIGNATURES = tuple(letters + k.NUMBER for letters in k.NAME + k.ACRONYM)  # `R 83404`, `NS 19`
FARTHEST_BOX = 8
ISSUE = k.ROMAN + k.QUOTED + k.ASIDE + k.COLON + k.STOP + k.DASH + k.SERIES_WORD  # more that may name one
# `История. Т. 4. С. 506. Т. 5. С. 44`
ANOTHER_VOLUME = tuple(
    k.PAGES + k.STOP + k.VOLUME + sign + behind for sign in k.STOP + k.COMMA for behind in k.PAGES + k.IMPRINT
)
# Offices and series with a point, as archives shorten them
SHORT_OFFICES = frozenset("Pol Ges Abt Botsch Präs Kab Arch Nunz Segr Dir Min Corr Aff Rap Rep Tit".split())
ENDS_A_TITLE = tuple(k.NAME + k.WORD + k.PLACE + k.DOCTYPE + k.ACRONYM + k.AND + k.IN + k.TO + k.PARTICLE)
NEAR = 18  # items on both sides of a semicolon in a title
LONG_SENTENCE, LONGEST_SENTENCE = 200, 600


def parts_of(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The stretches between semicolons; an unclosed bracket parts too."""
    if items and not holds(items, PARTING):
        yield list(items)
        return
    part: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == k.OPEN and _is_paper(part) and kinds_of(items[at + 1 : at + 2]) in HOLDERS:
            continue  # `Записка Астахова от 30 мая 1939 г. (АВП СССР, ф. 011, …`
        if item.kind == k.SEMICOLON and _parts_nothing(part[-NEAR:], items[at + 1 : at + NEAR]):
            part.append(Item(k.COMMA, item.start, item.end, item.text))
        elif item.kind in (k.SEMICOLON, k.OPEN, k.OPEN_BRACKET):
            if part:
                yield part
            part = []
        elif item.kind not in (k.CLOSE, k.CLOSE_BRACKET):
            part.append(item)
    if part:
        yield part


def _parts_nothing(before: Sequence[Item], behind: Sequence[Item]) -> bool:
    kinds = kinds_of(before)
    titled = kinds[-1:] in ENDS_A_TITLE and k.EDITION in kinds
    if kinds_of(behind[:1]) != k.IMPRINT and not titled:
        return False
    from benes_refs.grammar.chunks.semicolons import parts_nothing  # few need it

    return parts_nothing(before, behind)


def sentences_of(part: Sequence[Item]) -> Iterator[list[Item]]:
    """Sentences of a part.  A point ends one only after something that can end a citation."""
    begin = 0
    for at, item in enumerate(part):
        if (item.kind == k.AND or item.text in OR) and joins_another(part, begin, at):
            yield _opened(list(part[begin:at]))
            begin = at + 1
        elif at - begin == LONGEST_SENTENCE or (item.kind in ENDING and _ends_at(part, begin, at)):
            yield _opened(list(part[begin : at + 1]))
            begin = at + 1
    if begin < len(part):
        yield _opened(list(part[begin:]))


def _ends_at(part: Sequence[Item], begin: int, at: int) -> bool:
    """Whether a sentence that began at `begin` ends with the sign or the date at `at`."""
    if part[at].kind in DATED + FOLLOWED:
        return _prose_follows(part, at) and not dates_a_title(part, begin, at)
    if part[at].kind == k.QUOTED:
        return part[at].text.endswith(SAID) and (
            title_alone(part, begin, at)
            or short_form_follows(part, begin, at)
            or says_something(part, begin, at)
            or cited_by_year(part, begin, at)
        )
    if part[at].kind in k.COMMA + k.COLON:
        return another_author_follows(part, begin, at)
    following = part[at + 1].kind if at + 1 < len(part) else k.BRACKET
    dashed = following == k.DASH and part[at].kind == k.STOP
    if dashed and (remark_ends(part, begin, at) or listed_by_dashes(part, begin, at)):
        return True
    if dashed and _is_letter_there(part, begin, at):
        return False
    if following == k.DASH and (_parts_by_dash(part, at) or short_form_follows(part, begin, at, at + 1)):
        following = k.SIGNAL  # `Ebenda 88. — Vgl. auch …`, `dok. č. 280. – Lidové noviny 17. 5. 1935`
    if following == k.VOLUME and kinds_of(part[at - 1 : at + 4]) in ANOTHER_VOLUME:
        return True
    if following not in CAPITAL or following == k.BRACKET or dates_a_title(part, begin, at):
        return False
    if (
        at - begin >= LONG_SENTENCE
        or letter_follows(part, begin, at)
        or _ends(part, at, part[begin : at + 1])
    ):
        return True
    return short_form_follows(part, begin, at) or unpaged(part, begin, at) or remarked(part, begin, at)


def _is_letter_there(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Le même au même, 3 mars 1772. — Ibid., II, 18`: a dated letter, and behind the dash what holds it."""
    there = part[at - 1].kind == k.DATE and kinds_of(part[at + 2 : at + 3]) == k.IBID
    return there and not {k.TO, k.TO_OR_AND}.isdisjoint(kinds_of(part[begin:at]))


def _parts_by_dash(part: Sequence[Item], at: int) -> bool:
    last = at - 1 - (part[at - 1].kind == k.ASIDE)  # `S. 120 (5. 6. 1940). – Karl Huber, …`
    closed = part[last].kind in k.PAGES + k.DOC_NUMBER
    return kinds_of(part[at + 2 : at + 3]) in tuple(PARTED_BY_DASH + (PERSON_OR_TITLE if closed else ""))


def _prose_follows(part: Sequence[Item], at: int) -> bool:
    """`…, 4 mars 1948, 5 p. Ce document est …`, `S. 160 f. Karl Huber, …`: the word has the point."""
    if not part[at].text.endswith("."):
        return False
    if part[at].kind in FOLLOWED:
        return part[at].text.endswith("f .") and begins_with_capital(part[at + 1 : at + 2])
    return kinds_of(part[at + 1 : at + 3]) in (k.NAME + k.WORD, k.NAME + k.LABEL_WORD)


def _ends(part: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    last, following = part[at - 1], part[at + 1]
    before_last = part[at - 2].kind if at > 1 else ""
    anchored = any(item.kind in ANCHORS + k.PAGES + k.IMPRINT for item in sentence)
    held = following.kind in (k.ARCHIVE, k.EDITION, k.DEPARTMENT)
    if last.kind == k.DATE and not anchored and (held or _papers_follow(part[at + 1 : at + FARTHEST_BOX])):
        return False
    if following.kind == k.IN and not anchored and _holds_what_was_said(part[at + 1 : at + 3]):
        return False  # `Stalin a Beneš na konci září 1938. In: Moderní dějiny 3`
    if any(goes_on(part, at) for goes_on in (_shelf_goes_on, _is_paged_in_numerals, _shortens)):
        return False
    ranked = last.kind == k.WORD and following.kind in k.INITIALS + k.NAME
    ranked = ranked and fold(last.text.rpartition("-")[2]) in RANKS  # `rapport du lt-col. Simon`
    if ranked or last.text in SHORT_OFFICES:  # `…, 11. November 1937, PA AA, Pol. IV, Bd. 3`
        return False
    if last.kind in CLOSERS or (last.kind == k.EXTENT and anchored) or _numbers_the_last(part, at, sentence):
        return not _names_its_issue(part, at, sentence)
    if last.kind in (k.NUMBER, k.RANGE, k.ROMAN) and before_last:
        titled = before_last == k.QUOTED and part[at - 2].text.endswith(",")  # `»Title,« 178. Next`
        pages = titled or before_last in k.COMMA + k.COLON + k.ISSUED + k.QUESTION
        counted = pages or (anchored and before_last in k.IMPRINT + k.IBID + k.AND)
        return counted and not (last.kind == k.ROMAN and _names_a_volume(part, at, sentence))
    if last.kind in k.ASIDE + k.BRACKET + k.ISSUED and before_last:
        # `Hale, “Partisans,” Riga Studies (1989). He adds …`
        return k.QUOTED in kinds_of(sentence) if last.kind == k.ISSUED else before_last in BEFORE_BRACKETS
    if last.kind == k.YEAR:
        return before_last == k.COMMA and following.kind != k.DASH and anchored
    closed = any(item.kind in CLOSERS for item in sentence)
    worded = last.kind in (k.WORD, k.NAME, k.PLACE, k.TO, k.IN)
    worded |= last.kind == k.ACRONYM and following.kind == k.QUOTED  # `Resoluce sjezdu KSČ. „Naše cesta,“ …`
    return anchored and closed and worded and not _inside_a_title(part, at, sentence)


def _names_its_issue(part: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    """`// Ученые записки. Вып. 12. История Урала. Пермь, 1968`: what an issue is called."""
    if part[at - 1].kind != k.ISSUE or part[at - 1].roles != ("issue",) or k.IMPRINT in kinds_of(sentence):
        return False
    named, imprint, _ = kinds_of(part[at + 1 : at + LONGEST_TITLE]).partition(k.IMPRINT)
    words = named.rstrip(k.STOP + k.DASH)
    closed = words < named or words.endswith(k.LABEL_WORD)
    begins = words[:1] in (k.NAME, k.SERIES_WORD)
    return bool(imprint) and closed and begins and not set(words) - set(FOND_WORDS + ISSUE)


def _is_paged_in_numerals(part: Sequence[Item], at: int) -> bool:
    """`The Habsburg Monarchy. London, 1913. IX.`: a page of the preface behind the imprint."""
    return kinds_of(part[at - 1 : at + 3]) in PAGED_IN_NUMERALS


def _shortens(part: Sequence[Item], at: int) -> bool:
    """`b. 287, scr. Inq. arti, 20 lug. 1754`: of what kind a paper is, behind what holds it."""
    return kinds_of(part[at - 3 : at]) == k.UNIT + k.COMMA + k.WORD and len(part[at - 1].text) <= SHORT_WORD


def _shelf_goes_on(part: Sequence[Item], at: int) -> bool:
    """Whether more of a shelfmark stands behind a point: a fond's name, a year, an archive's papers."""
    last = part[at - 1].kind
    if last == k.ABBREVIATION:  # `Hoover Institution Archives (HIA). American Relief Administration. Box 27`
        coming = kinds_of(part[at + 1 : at + LONGEST_FOND])
        words, unit, _ = coming.partition(k.UNIT)
        named = unit and not set(words) - set(FOND_WORDS + BESIDE_FOND_WORDS)
        goes_on = bool(named) or coming.startswith(SIGNATURES)
        return goes_on and _names_an_archive(part[max(at - FARTHEST_BOX, 0) : at - 1])
    if last in SHORTENED:
        return _is_collection(part, at)
    return last == k.UNIT and (_is_dated(part, at) or _names_its_fond(part, at))


def _is_collection(part: Sequence[Item], at: int) -> bool:
    """`HIA, Poland. Ambasada, box 12`, `AAV, Arch. Nunz. Berlin, fasc. 3`: a point in a collection's name."""
    before = kinds_of(part[max(at - FARTHEST_BOX, 0) : at])
    archive = before.rfind(k.ARCHIVE)
    if archive < 0 or set(before[archive + 1 :]) - COLLECTED or k.COMMA not in before[archive + 1 :]:
        return False
    coming = kinds_of(part[at + 1 : at + LONGEST_FOND])
    if part[at - 1].kind == k.ROMAN and coming.startswith((k.ACRONYM + k.COMMA, k.ACRONYM + k.NAME)):
        return True  # `GStA PK, VI. HA, NL Braun, C Nr. 4`
    words, level, _ = coming.partition(k.UNIT)
    return bool(level) and words.endswith(k.COMMA) and set(words) <= COLLECTED


def _names_an_archive(before: Sequence[Item]) -> bool:
    """`Archiwum Akt Nowych w Warszawie` before its short form"""
    words = kinds_of(before)
    at = words.rfind(k.ARCHIVE)
    return at >= 0 and set(words[at + 1 :]) <= set(k.IN + k.PLACE + k.NAME + k.WORD + k.COMMA)


def _is_dated(part: Sequence[Item], at: int) -> bool:
    """`Ф. 102. ДП ОО. 1906 г. Оп. 236`: an office and a year between two levels of a shelfmark."""
    return kinds_of(part[at + 1 : at + FARTHEST_BOX]).lstrip(k.ACRONYM).startswith(DATED_SHELF)


def _names_its_fond(part: Sequence[Item], at: int) -> bool:
    """`ф. 144. Персидский стол, оп. 488`, `Ф. 1. Канцелярия. Оп. 2`: between a fond and its inventory."""
    if "fond" not in part[at - 1].roles:
        return False
    behind = part[at + 1 : at + LONGEST_FOND]
    named = next((n for n, item in enumerate(behind) if item.kind not in FOND_NAMES), len(behind))
    named -= named > 0 and behind[named - 1].kind == k.INITIALS  # whose point is theirs
    sign = kinds_of(behind[named : named + 2])
    goes_on = sign[:1] in (k.COMMA, k.STOP, k.INITIALS) and sign[1:] in (k.UNIT, k.ISSUE)
    return named > 0 and goes_on and "fond" not in behind[named + 1].roles


def _numbers_the_last(part: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    """`Діло (Львів), 1933, 12 жовтня, ч. 268. Кульчицький С. …`, `Prav tam, 48/I-131. Pismo je …`"""
    last = part[at - 1]
    if last.kind == k.PAIR:
        return kinds_of(sentence) == k.IBID + k.COMMA + k.PAIR + k.STOP
    numbered = last.kind == k.VOLUME and "issue" in last.roles and "volume" not in last.roles
    return numbered and k.DATE in kinds_of(sentence)


def _holds_what_was_said(items: Sequence[Item]) -> bool:
    """`In: Moderní dějiny`, `In Historický časopis`: what holds an article, behind its title's point."""
    return len(items) > 1 and (items[1].kind == k.COLON or items[0].text == "In")


def _papers_follow(items: Sequence[Item]) -> bool:
    """`Harriman handwritten notes, July 3, 1944. Harriman Papers, Box 173`: a person's papers and a box."""
    at = next((n for n, item in enumerate(items) if item.kind not in k.NAME + k.INITIALS + k.ACRONYM), 0)
    named = at > 1 and items[at - 1].text in ("Papers", "MSS", "Collection")
    return named and kinds_of(items[at : at + 2]) == k.COMMA + k.UNIT


def _inside_a_title(part: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    """`…, in G.-H. Soutou, La guerre. Les relations, Paris, Fayard, 2001`: a book begun, no imprint yet.

    `… п. 2 // Политбюро и Европа. Решения «особой папки». М., 2001`
    """
    kinds = kinds_of(sentence)
    cited = max(kinds.rfind(sign) for sign in CLOSERS) + 1  # what is cited before ends there
    if names_author(sentence[cited:]):
        return _imprint_comes(part, at)  # `cité par Sabine Dullin, Des hommes. Les ambassadeurs, Paris, 2001`
    begun = max(kinds.rfind(k.IN), kinds.rfind(k.DOUBLE_SLASH))
    if begun < 0 or set(kinds[begun:]) & set(CLOSERS + k.ARCHIVE):
        return False
    return _imprint_comes(part, at, pointed=kinds[begun] == k.DOUBLE_SLASH)


def _names_a_volume(part: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    """`R. De Felice, Mussolini il duce, II. Lo Stato totalitario, Torino 1981`: whose imprint is to come."""
    return not set(kinds_of(sentence)) & set(k.IMPRINT + k.PAGES + k.SIGNAL) and _imprint_comes(part, at)


def _imprint_comes(part: Sequence[Item], at: int, *, pointed: bool = False) -> bool:
    before, imprint, _ = kinds_of(part[at + 1 : at + LONGEST_TITLE]).partition(k.IMPRINT)
    ends = k.SIGNAL + k.PAGES + (k.UNIT + k.ARCHIVE + k.DOUBLE_SLASH if pointed else k.STOP)
    return bool(imprint) and not set(before) & set(ends)


def _is_paper(items: Sequence[Item]) -> bool:
    """`Письмо Чичерина Литвинову от 3 мая 1922 г.`: a dated paper, and nothing of where it is."""
    kinds = kinds_of(items).lstrip(JOINTS + k.SIGNAL)
    return kinds.startswith(k.DOCTYPE) and kinds.endswith(k.DATE) and not set(kinds) & STATED


def _opened(sentence: list[Item]) -> list[Item]:
    """An archive whose shelfmark stands in brackets: `Library of Congress (the X collection, cont. 14)`,
    and brackets that say where a paper is: `Записка Астахова от 30 мая 1939 г. (АВП РФ, ф. 011, …)`."""
    kinds = kinds_of(sentence)
    told = kinds.find(k.DATE + k.ASIDE) + 1
    if told and kinds_of(sentence[told].parts[:1]) in HOLDERS and _is_paper(sentence[:told]):
        return [*sentence[:told], *sentence[told].parts, *sentence[told + 1 :]]
    if k.ARCHIVE + k.ASIDE not in kinds:
        return sentence
    for at, item in enumerate(sentence[1:], 1):
        held = item.kind == k.ASIDE and sentence[at - 1].kind == k.ARCHIVE
        if held and any(part.kind in k.UNIT + k.SLASHES for part in item.parts):
            return [*sentence[:at], *item.parts, *sentence[at + 1 :]]
    return sentence
