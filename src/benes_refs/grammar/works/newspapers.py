"""Newspapers: names that a day follows, and the town that stands behind a name.

`Правда, 12 мая 1937`, `Последние новости. Париж, № 5786, 26 января 1937`, `Волжская коммуна (Куйбышев)`.
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language import lists
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import TELLING
from benes_refs.grammar.language.words import ARTICLES, DATE_JOINTS, ENTRIES, NEWSPAPERS
from benes_refs.grammar.works.credits import strip
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

MAX_NEWSPAPER = 6  # words of a newspaper's name
BEFORE_A_DAY = frozenset(
    "on in by at since until from am im vom le il des dne dnia v na w dana от на".split()
)
BEFORE_A_TOWN = k.STOP + k.COMMA + k.DASH
JOINED = (k.NAME + k.AND + k.WORD, k.NAME + k.AND + k.NAME)
DAY_AND_PAGE = compiled(f"{k.COMMA}(?:{k.ISSUE}{k.COMMA})?{k.DATE}(?:{k.COMMA}{k.ISSUE})?{k.COMMA}{k.PAGES}")
TWO_BODIES = k.ACRONYM + k.AND + k.ACRONYM
NUMBERED_PAPERS = (k.DOCTYPE + k.NUMBER, k.DOCTYPE + k.YEAR)
TOWN = frozenset(k.PLACE + k.COMMA + k.DASH + k.SLASH + k.AND)
# The last word of a name that a month alone may follow
MONTHLIES = frozenset("review magazine quarterly journal repository affairs miscellany monthly".split())
# Behind these words of a sentence a paper is named: `La nouvelle fut démentie par L’Écho de Paris, 5 mai …`
LEADING_TO_PAPERS = frozenset(
    lists.folded(
        "dans par in by da nel nella su sul sulla w we v ve u во в у газета газети газете gazeta gazecie "
        "journal quotidien zeitung tageszeitung list listu deník deníku denník dziennik dzienniku dnevnik "
        "dnevniku newspaper paper daily giornale quotidiano piše schreibt lap újság"
    )
)
# What a paper prints, before its name
PRINTED_IN_PAPERS = frozenset(
    lists.folded(
        "artikel leitartikel kommentar kommentare bericht berichte meldung notiz aufruf leserbrief interview "
        "anzeige nachruf glosse beitrag leader editorial report letter article éditorial articolo"
    )
)
# Behind what papers do, and a word between: `Text přinesly již Národní listy, 17. května 1935, s. 1`
PAPERS_DO = frozenset(
    lists.folded(
        "přinesly přinesl přinesla otiskly otiskl otiskla uveřejnily uveřejnil priniesli priniesol uverejnil "
        "uverejnili zamieścił zamieściła opublikował opublikowała podał podała doniósł doniosła pisał pisała "
        "veröffentlichte brachte druckte meldete berichtete schrieb publia publiait publie écrivait "
        "pubblicò riportò scriveva objavil objavila objavili priobčil prinesel prinesla donio donijela "
        "објавила објавио донела писала писало напечатала опубликовала сообщала сообщили надрукувала "
        "опублікувала повідомляла опубликува писаше közölte írta "
        "přetiskl přetiskla přináší píše prináša prinaša piše poroča objavlja donosi javlja przynosi podaje "
        "pisze przedrukował bringt bietet schreibt meldet berichtet rapporte écrit dà reca pubblica scrive "
        "riporta közli írja"
    )
)
# What sat on the day whose proceedings are printed: `Journal officiel, Débats, séance du 3 décembre 1926`
SITTINGS = frozenset(
    lists.folded(
        "séance sitting session sitzung seduta tornata schůze schôdza posiedzenie posiedzenia zasedání "
        "zasadnutie заседание заседания засед засідання sjednica sednica седница seja "
        "ülés ședința sessão sesión"
    )
)


@rule("paper_of_a_day")
def paper_of_a_day() -> pp.ParserElement:
    """`L’Écho de Paris, 5 mai 1935`, `Prager Presse vom 5. Mai 1935`, `Lidové noviny, č. 247, 17. 5. 1935`"""
    from benes_refs.grammar.language.notation import either, maybe, no, one, seq, up_to

    joint = either(one(k.COMMA), one(k.WORD, k.PARTICLE, k.TO, k.UNIT_LABEL))
    numbers = up_to(2, seq(one(k.VOLUME, k.ISSUE), one(k.COMMA)))
    numbered = seq(one(k.ISSUE, k.NUMBER), maybe(joint))  # `Die Presse Nr. 12 v. 3. 5. 1873`
    day = seq(either(seq(joint, numbers), numbered), one(k.DATE))
    small = one(k.WORD, k.PARTICLE, k.TO, k.TO_OR_AND, k.AND, k.DOCTYPE, k.LABEL_WORD, k.UNIT_LABEL)
    named = up_to(MAX_NEWSPAPER, seq(no(day), either(one(k.NAME, k.PLACE, k.ACRONYM), small)))
    return seq(one(k.NAME, k.PLACE, k.ACRONYM), named, maybe(one(k.ASIDE, k.ABBREVIATION)), day)


def told_of_a_paper(items: Sequence[Item], kinds: str, at: int) -> bool:
    """`Text přinesly v Lidových novinách, 17. 5. 1935, s. 1`: prose, and behind it the name of a paper."""
    if items[at].kind not in k.NAME + k.PLACE + k.ACRONYM:
        return False
    if kinds[max(at - 2, 0) : at] == k.DATE + k.COMMA:
        return _is_known(items, at)  # `Bevin’s speech, 5 May 1948, The Times, …`
    if known_paper(items, at):
        return True
    said = any(fold(item.text) in PAPERS_DO for item in items[max(at - 2, 0) : at])
    before = items[at - 1].text
    lead = at - 1 - (at > 1 and before.islower() and fold(before) in ARTICLES)  # `by the New York Times`
    if not said and (items[lead].text == "Daily" or fold(items[lead].text) not in LEADING_TO_PAPERS):
        return False  # `Daily Herald, 3 May 1930, p. 5` begins with its first word
    if not (said or _is_prose(items[:lead]) or _is_known(items, at)):
        return False  # `Text of the speech in Izvestiya, 4 May 1939`
    return paper_of_a_day.match(kinds, at) is not None


def _is_known(items: Sequence[Item], at: int) -> bool:
    """Whether a word that newspapers are called by stands before the day."""
    day = kinds_of(items).find(k.COMMA + k.DATE, at)
    return at < day < at + MAX_NEWSPAPER and fold(items[day - 1].text) in NEWSPAPERS


def known_paper(items: Sequence[Item], at: int) -> bool:
    """`Einen Überblick bietet das Prager Tagblatt Nr. 4 v. …`: a paper that is known, behind a small word."""
    before = items[at - 1]
    led = before.kind in k.WORD + k.PARTICLE + k.IN and before.text.islower() and at > 1
    # `Corriere della Sera`; `Telegramm an die Neue Freie Presse`
    inside = before.kind == k.PARTICLE and items[at - 2].kind == k.NAME
    if not led or inside or items[at - 2].kind == k.TO or items[at].kind not in k.NAME + k.PLACE:
        return False
    found = paper_of_a_day.match(kinds_of(items), at)
    if found is None or not (k.WORD in kinds_of(items[:at]) or _tells_what_it_printed(items[:at])):
        return False
    words = [item for item in items[at : found.end] if item.kind in k.NAME + k.WORD + k.DOCTYPE]
    return any(fold(item.text) in NEWSPAPERS for item in words)


def _tells_what_it_printed(before: Sequence[Item]) -> bool:
    """`Bericht in der Neuen Freien Presse vom …`, `Siehe den Leitartikel im Prager Tagblatt vom …`"""
    led = kinds_of(before).rstrip(k.PARTICLE).endswith(k.IN)
    said = [item for item in before if item.kind not in k.SIGNAL + k.PARTICLE + k.IN]
    return led and len(said) == 1 and fold(said[0].text) in PRINTED_IN_PAPERS


def _is_prose(before: Sequence[Item]) -> bool:
    """Words in small letters, and none for a paper that might be dated: `Record of a meeting held`"""
    worded = k.WORD in kinds_of(before) or any(fold(item.text) in TELLING for item in before)
    return worded and k.DOCTYPE not in kinds_of(before[1:])


def without_sitting(head: Sequence[Item]) -> Sequence[Item]:
    """The words before a day without the sitting, and its number, that was held on it."""
    if len(head) < 3 or fold(head[-1].text) not in SITTINGS:
        return head
    before = strip(head[:-1])
    before = strip(before[:-1]) if before and before[-1].kind in k.NUMBER + k.ORDINAL else before
    return before if head[len(before)].kind == k.COMMA else head


def in_its_town(items: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """The words before a day or an issue without the town that stands last in them; the tail gets it.

    `Scritti editi, Imola, LXIII, p. 317`: before a volume and its page it needs no year either.
    """
    paged = tail.volume and tail.pages and not (tail.imprint or tail.issued)
    periodical = tail.issue or tail.dated
    if len(items) < 2 or not (periodical or paged):
        return items
    printing = items[-1].kind == k.ASIDE and k.EXTENT in kinds_of(items[-1].parts)
    if periodical and (items[-1].kind == k.ABBREVIATION or printing):
        return strip(items[:-1])  # `Neue Freie Presse (NFP), 12. Februar 1934`, `Die Zeit (Abendblatt), …`
    if tail.place:
        return items
    town, parted = items[-1], items[-2].kind in BEFORE_A_TOWN or items[-2].text.endswith(".")
    parted = parted or town.text.startswith("[")  # `Вестник [Париж]`
    if not (_in_brackets(town, tail) or (town.kind == k.PLACE and parted)):
        return items
    tail.put("place", _name(town), town)
    return strip(items[:-1])


def is_town(items: Sequence[Item], tail: Tail) -> bool:
    """`Нова Рада. Київ, № 5`, `Политика, Београд, 12. март 1938`: what is not titled is no author."""
    return (tail.issue != "" or tail.dated) and not tail.imprint and kinds_of(items) == k.PLACE


def _in_brackets(item: Item, tail: Tail) -> bool:
    """`(Париж)`, `(Париж – Берлин)`, before a day any one name: `(Екатеринодар), 2 мая 1919`"""
    inside = kinds_of(item.parts).strip(k.OPEN + k.CLOSE)
    if item.kind != k.ASIDE:
        return False
    return (k.PLACE in inside and set(inside) <= TOWN) or (tail.dated and inside == k.NAME)


def _joins_two(head: Sequence[Item]) -> bool:
    """`Культура и жизнь`, `Література і мистецтво`: two things that a paper is of.

    `Известия ЦИК СССР и ВЦИК`: two that publish it.
    """
    kinds = kinds_of(head)
    return (kinds in JOINED or kinds.endswith(TWO_BODIES)) and "\u0400" <= head[0].text[:1] <= "\u04ff"


def _name(town: Item) -> str:
    return town.text.strip("()") if town.kind == k.ASIDE else str(town.value or town.text).strip("[]")


def names_newspaper(
    head: Sequence[Item], tail: Sequence[Item], *, titled: bool = False, sat: bool = False
) -> bool:
    """Whether words before a date can name a newspaper; a sentence that ends with a date cannot.

    `sat` says that what a parliament said on that day is meant, whose proceedings have longer names.

    Behind a title, figures without a label are its pages: `“The Soviet Note,” The Economist, March 1938, 12`.
    """
    if head[0].kind == k.QUOTED and len(head) == 1:
        return True
    named = [item for item in strip(head[1:]) if item.kind != k.AND]
    if head[0].kind == k.QUOTED and named:
        return names_newspaper(named, tail, titled=True)
    if sat:
        return not _is_no_name(head)
    if _is_quoted_behind(head, tail):
        return True
    # `Lettre du 16 février 1938`, `Memorandum of conversation, 3 May 1936`
    letter = kinds_of(head) == k.DOCTYPE and (tail[0].kind not in BEFORE_A_TOWN or " " in head[0].text)
    return not letter and not _is_no_name(head) and _joined(head, tail) and _dated(head, tail, titled=titled)


def _is_quoted_behind(head: Sequence[Item], tail: Sequence[Item]) -> bool:
    """`Wywiad ministra Nowaka, „Życie Warszawy”, 16 II 1958, s. 1`: what was printed, and the paper."""
    if not kinds_of(head).endswith(k.COMMA + k.QUOTED) or not DAY_AND_PAGE.match(kinds_of(tail)):
        return False
    name = str(head[-1].value)
    return name[:1].isupper() and len(name.split()) <= MAX_NEWSPAPER


def _is_no_name(head: Sequence[Item]) -> bool:
    """Words before a day that tell of a paper, an entry or a place."""
    first, last = head[0], head[-1]
    alone = len(head) == 1 and fold(first.text) in BEFORE_A_DAY
    if alone or fold(first.text) in ENTRIES or kinds_of(head) == k.PLACE:
        return True
    if kinds_of(head) == k.NAME * 2 and first.text in GIVEN and fold(last.text) not in NEWSPAPERS:
        return True  # `Jane Hale, 3 May 1936`
    owned = len(head) > 1 and head[-2].text.endswith(("’s", "'s"))  # `Hale’s report, 20 Oct. 1923`
    if last.kind == k.DOCTYPE and (owned or last.text in ("diary", "Diary", "diaries")):
        return True  # `Reagan diary, Nov. 5, 1985`
    if any(numbered in kinds_of(head) for numbered in NUMBERED_PAPERS):
        return True  # `UN General Assembly Resolution 1514 (XV), 14 December 1960`
    return first.kind == k.DOCTYPE and first.value != "diary" and len(head) > 1  # `Poročilo štaba 9. korpusa`


def _joined(head: Sequence[Item], tail: Sequence[Item]) -> bool:
    """Whether no “to” and no initials stand in a name, and “and” only where papers have it."""
    paged = set(kinds_of(head)) <= set(k.NAME + k.AND) and kinds_of(tail[-1:]) in (k.PAGES, k.NUMBER)
    paper = {k.NAME, k.PLACE, k.AND}.issuperset(kinds_of(head)) and fold(head[-1].text) in NEWSPAPERS
    # `The Washington Post and Times Herald`, `Peking and Tientsin Times`
    joins = head[0].text == "The" or paged or paper or _joins_two(head)
    joined = [item for item in head if item.kind in k.TO + k.INITIALS + k.AND]
    joined = joined[1:] if joined[:1] == [head[0]] and head[0].text == "U. S." else joined
    return all(item.kind == k.AND and (joins or item.text == "&") for item in joined)


def _dated(head: Sequence[Item], tail: Sequence[Item], *, titled: bool) -> bool:
    """Whether the day, the pages and the sign before them are those of a newspaper."""
    if not titled and kinds_of(tail[-2:]) in (k.WORD + k.NUMBER, k.WORD + k.RANGE):
        return False  # `Всего в районе на 1 июня 1942 г. насчитывалось 18`
    if tail[0].kind == k.DOC_NUMBER:
        return False  # `UN Doc. S/PV.1441, 21 August 1968`
    if len(head) > 1 and fold(head[-1].text) in MONTHLIES and kinds_of(tail) == k.COMMA + k.DATE:
        return True  # `Fortnightly Review, May 1898`
    yearly = any(item.kind == k.YEAR for item in tail)
    days = [str(item.value) for item in tail if item.kind == k.DATE and "-" in str(item.value)[7:8]]
    day = any(yearly or not value.startswith("XXXX") for value in days) or (titled and len(head) > 1)
    paged = any(item.kind == k.PAGES for item in tail) or (titled and tail[-1].kind in k.NUMBER + k.RANGE)
    worded = fold(tail[0].text) in ("of", "dated") and any(item.text[:1].islower() for item in head)
    words = [item for item in head if item.kind not in (k.ASIDE, k.ABBREVIATION)]
    # `Правда, 4 мая 1935 г.; Известия, 5 мая`
    yearless = (
        bool(days) and bool(words) and kinds_of(tail[:1]) == k.COMMA and fold(words[-1].text) in NEWSPAPERS
    )
    if worded or not (day or paged or yearless):
        return False
    joined = tail[0].kind != k.WORD or fold(tail[0].text) in DATE_JOINTS
    cyrillic = "\u0400" <= head[0].text[:1] <= "\u04ff"  # `Расстрелян 12 июня 1937` has no page
    known = fold(words[-1].text) in NEWSPAPERS if words else False  # `Neue Freie Presse 5. März 1936`
    short = known or (len(words) < 3 and (not cyrillic or k.PAGES in kinds_of(tail)))
    signed = tail[0].kind in (k.COMMA, k.STOP, k.DASH, k.WORD, k.PARTICLE) or short
    return joined and signed and 0 < len(words) <= MAX_NEWSPAPER and not words[0].text[:1].islower()
