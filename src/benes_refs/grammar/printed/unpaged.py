"""Short forms without a page: an author and a short title, `Theurer, Bonn – Belgrad.`, and nothing more.

A year or the page may stand in brackets behind it: `J. D. Yanson, Soviet Foreign Trade (1934).`

They are believed where they are all that the sentence says behind its signal; a person's full name, where a
signal or another work stands before it.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import JOINTS, Sentence
from benes_refs.grammar.language.words import CAPITAL_PARTICLES, LEAD_WORDS, NO_PERSONS
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.persons.rulers import RULER
from benes_refs.grammar.printed.finding import leads
from benes_refs.grammar.printed.remarks import behind_told, is_of_a_study
from benes_refs.grammar.printed.subjects import behind_subject
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Kind, Locator, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    import pyparsing as pp

TOWN_AND_STATE = 3  # items
MAX_TITLE = 12  # words and signs
LONGEST_LEAD = 5  # items, the author's initials counted
SURE = 3  # how sure the authors are; see authors.Authors
NOT_IN_A_TITLE = (
    k.COMMA, k.STOP, k.SEMICOLON, k.PAGES, k.DATE, k.ASIDE, k.CROSS_REFERENCE, k.QUESTION, k.SIGNAL, k.NUMBER,
    k.RANGE,
)  # fmt: skip
FAMILY_FIRST = (k.NAME + k.INITIALS, k.PARTICLE + k.NAME + k.INITIALS)
BEFORE = JOINTS + k.AND
LED = set(k.WORD + k.IN + k.TO + k.TO_OR_AND + k.AND + k.LABEL_WORD)


@rule("unpaged")
def unpaged() -> pp.ParserElement:
    """`Theurer, Bonn – Belgrad`, `Rapoport and Alexeev, High Treason`, `Haas, Österreich 69 ff.`

    Behind it the sentence ends, or goes on with another of its kind, or with a remark in small words.
    """
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        many,
        maybe,
        named,
        no,
        one,
        other_than,
        seq,
        up_to,
    )  # fmt: skip

    comma, and_, figure = one(k.COMMA), one(k.AND), one(k.NUMBER, k.RANGE)
    family = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.PLACE))  # `Martin` is a town too
    given = seq(one(k.NAME, k.INITIALS), up_to(2, one(k.NAME, k.INITIALS)))
    full = either(seq(given, one(k.PARTICLE), family), given)  # `H. van der Dussen, Leopold II`
    sealed = ahead(one(k.COMMA, k.ET_AL, k.EDITOR))  # `Ulam, Expansion and Coexistence` is one
    several = seq(family, many(comma, family), maybe(comma), and_, family, maybe(one(k.NAME)), sealed)
    alone = seq(family, sealed)
    people = either(several, alone, named("full", full))
    et_al = maybe(maybe(comma), one(k.ET_AL))
    editors = maybe(maybe(comma), named("editors", one(k.EDITOR)))
    # `…, und die ältere Biographie von Hale, Beck`
    praised = seq(comma, and_, many(one(k.WORD, k.NAME)), one(k.PARTICLE))
    another = seq(either(praised, seq(maybe(comma), and_)), family, either(comma, one(k.EDITOR)))
    word = seq(no(another), other_than(*NOT_IN_A_TITLE))
    first = one(k.NAME, k.PLACE, k.ROMAN, k.IN, k.TO, k.DOCTYPE)
    period = seq(comma, one(k.YEARS))  # `Hale, Soviet History, 1917–1953`
    titled = seq(first, up_to(MAX_TITLE - 1, word), maybe(one(k.QUESTION)), maybe(period))
    writer = seq(one(k.NAME, k.INITIALS), up_to(2, one(k.NAME, k.INITIALS)))
    # `in Judt, Resistance and Revolution`: an “and” of the title
    others = seq(many(comma, writer), maybe(comma), and_, writer, ahead(one(k.COMMA, k.ET_AL, k.EDITOR)))
    by = seq(writer, maybe(others), maybe(one(k.ET_AL)))
    edited = seq(named("by", by), maybe(maybe(comma), one(k.EDITOR)), comma, named("container", titled))
    # `Hale, “Exile,” in Ida Burgess, ed., Old Trade`
    held = seq(maybe(one(k.ASIDE, k.ISSUED)), maybe(comma), one(k.IN), maybe(one(k.COLON)), edited)
    title = either(seq(named("title", one(k.QUOTED)), held), named("title", either(one(k.QUOTED), titled)))
    remark = seq(comma, maybe(and_), one(k.WORD), many(one(k.WORD, k.IN, k.TO, k.NAME, k.PARTICLE, k.AND)))
    closed = ahead(either(seq(maybe(remark), maybe(one(k.STOP)), end()), another))
    page = seq(named("page", figure), maybe(one(k.FOLLOWING)))
    behind = either(page, named("bracket", one(k.ASIDE, k.ISSUED)))
    numeral = named("page", one(k.ROMAN))  # `Hale, “Introduction,” xi`, `Hale, The Long Road, xi`
    in_front = either(seq(one(k.QUOTED), maybe(comma)), seq(titled, comma))
    sign = either(comma, ahead(one(k.QUOTED)))  # `Р. Громов «Последний шанс».`
    idem = seq(named("idem", one(k.IDEM)), maybe(one(k.STOP)), comma)
    subtitled = seq(titled, maybe(one(k.STOP), titled))  # `ders., Der Staat. Studien zu seiner Krise`
    return either(
        seq(named("people", people), et_al, editors, sign, named("title", in_front), numeral, closed),
        seq(named("people", people), et_al, editors, sign, title, maybe(behind), closed),
        seq(idem, named("title", either(one(k.QUOTED), subtitled)), maybe(behind), closed),
    )


def read_unpaged(sentence: Sentence, start: int) -> tuple[Printed, str] | None:
    """The short form that the sentence consists of from `start` on, and the signal before it."""
    said = sentence.kinds.rfind(k.SIGNAL, start)
    signal = str(sentence.items[said].value) if said >= 0 else ""
    first = _behind_a_lead(sentence, max(said + 1, start))
    found = unpaged.match(sentence.kinds, first)
    if found is not None and _is_believed(sentence, start, found, signalled=bool(signal)):
        return _printed(sentence, found), signal
    made = _told(sentence, max(said + 1, start)) or _family_first(sentence, max(said + 1, start), signal)
    return (made, signal) if made is not None else None


def _family_first(sentence: Sentence, start: int, signal: str) -> Printed | None:
    """`Дин Дж. Странный союз.`, `См.: Дин Дж. Странный союз.`"""
    first = sentence.after_joints(start)
    if not sentence.kinds.startswith(FAMILY_FIRST, first):
        return None
    from benes_refs.grammar.printed.family_and_title import read_family_and_title  # few need it

    return read_family_and_title(sentence, first, led=bool(signal) or sentence.before is not None)


def _told(sentence: Sentence, start: int) -> Printed | None:
    """`The best treatment is Smith, Captives`, `It is examined in Conway, Great Purge`: a remark ends so."""
    at = behind_told(sentence.items, start)
    found = unpaged.match(sentence.kinds, at) if at else None
    if found is None or not _is_believed(sentence, start, found, signalled=True):
        return None
    title = sentence.items[slice(*found["title"])]
    enough = (
        len(title) > 1
        or "page" in found
        or title[0].kind == k.QUOTED
        or is_of_a_study(sentence.items[start:at])
    )
    return _printed(sentence, found) if enough else None


def _behind_a_lead(sentence: Sentence, start: int) -> int:
    """`; and Woodward, …`, `, e.g., Wollenberg, …`, `ähnlich: Hahn, …`, `Dazu Hahn, …`: where the name is."""
    colon = sentence.kinds.find(k.COLON, start)
    lead = sentence.items[start:colon] if colon > start else ()
    if lead and (set(kinds_of(lead)) <= LED or (len(lead) == 1 and fold(lead[0].text) in LEAD_WORDS)):
        start = colon
    comma = sentence.kinds.find(k.COMMA, start)
    if comma - start > 1 and LED.issuperset(sentence.kinds[start:comma]):
        start = comma  # `and for a fresh look at it, Harper, American Visions`
    while sentence.kind(start) and (sentence.kind(start) in BEFORE or leads(sentence.items, start)):
        start += 1
    if sentence.kind(start) != k.WORD:
        return behind_subject(sentence.items, start) if start < len(sentence) else start
    opening = sentence.kinds[start : start + LONGEST_LEAD]
    author = len(opening) - len(opening.lstrip(k.WORD))
    return start + author if opening[author:][:1] == k.INITIALS else start  # `Zie over hem J. Vos, Willem II`


def _is_believed(sentence: Sentence, start: int, found: Match, *, signalled: bool) -> bool:
    """Whether the words are persons and a title: a list of works or a signal vouches for the doubtful."""
    title = trim(sentence.items[slice(*found["title"])])
    quoted = title[0].kind == k.QUOTED
    if "idem" in found:
        return quoted or title[0].text[:1].isupper()
    people = sentence.items[slice(*found["people"])]
    named = [item for item in people if item.kind != k.PARTICLE]
    if any(fold(item.text) in NO_PERSONS for item in named) or not (quoted or title[0].text[:1].isupper()):
        return False
    if any(item.kind == k.PLACE and item.text not in GIVEN for item in people):
        return False
    if ("bracket" in found and _inside(sentence, found) is None) or _tells_a_volume(sentence, found, title):
        return False
    if "container" in found and found["container"][1] - found["by"][0] == TOWN_AND_STATE:
        return False  # `Churchill, “The Sinews of Peace,” in Fulton, Missouri`
    listed = sentence.before is not None and sentence.before.work is not None
    whole = sentence.opening and sentence.before is None and found.start == start
    vouched = listed or signalled or (whole and quoted and people[0].kind == k.INITIALS)
    if "full" in found:
        given = people[0].kind == k.INITIALS or people[0].text in GIVEN
        given = given or fold(people[0].text) in CAPITAL_PARTICLES  # `Cfr. De Felice, Mussolini il duce`
        if quoted and (signalled or "container" in found or "page" in found):
            return True  # `Prim. tudi Volpi Lisjak, »Ženska delovna sila.«`: a family name of two parts
        return (vouched or "bracket" in found) and given and _says_enough(title)
    if people[0].text in GIVEN and title[0].text in GIVEN:
        return False
    return _says_enough(title) or "page" in found or vouched or whole


def _tells_a_volume(sentence: Sentence, found: Match, title: Sequence[Item]) -> bool:
    """`Weber, Die Geschichte, II`: a numeral in capitals behind a title without quotation marks."""
    return "page" in found and title[0].kind != k.QUOTED and sentence.items[found["page"][0]].text.isupper()


def _says_enough(title: Sequence[Item]) -> bool:
    """`High Treason`, `“Exile”`, `Wilhelm II`: more than the one word that `Nowak, Kraków` has."""
    return len(title) > 1 or title[0].kind == k.QUOTED or title[0].value == RULER


def _inside(sentence: Sentence, found: Match) -> Item | None:
    """What stands alone in a bracket behind the title: `(1934)`, `(pp. 465–6)`; None for anything else."""
    inside = [part for part in sentence.items[found["bracket"][0]].parts if part.kind not in k.OPEN + k.CLOSE]
    return inside[0] if kinds_of(inside) in (k.YEAR, k.PAGES) else None


def _printed(sentence: Sentence, found: Match) -> Printed:
    items = sentence.items
    idem = "idem" in found
    people, title = items[slice(*found["idem" if idem else "people"])], trim(items[slice(*found["title"])])
    quoted = title[0].kind == k.QUOTED
    editing = "editors" in found
    places: tuple[tuple[str, Span], ...] = (
        ("work.editors" if editing else "work.authors", Span(people[0].start, people[-1].end)),
        ("work.title", Span(title[0].start, title[-1].end)),
    )
    names = () if idem else read_people(people, sentence.note)
    places = places[1:] if idem else places
    work = Work(
        authors=() if editing else names,
        editors=names if editing else (),
        title=str(title[0].value).rstrip(" ,.") if quoted else sentence.text(title),
    )
    locator = None
    inside = _inside(sentence, found) if "bracket" in found else None
    if inside is not None and inside.kind == k.YEAR:
        work = work._replace(issued=inside.text)
        places += (("work.issued", Span(inside.start, inside.end)),)
    page = items[found["page"][0]] if "page" in found else inside
    if page is not None and page.kind != k.YEAR:
        locator = Locator("page", locator_value(str(page.value or page.text)))
        places += (("locator", Span(page.start, page.end)),)
    kind: Kind = "article" if quoted else "book"
    if "container" in found:
        editors, holder = items[slice(*found["by"])], items[slice(*found["container"])]
        work = work._replace(editors=read_people(editors, sentence.note), container=sentence.text(holder))
        kind = "chapter"
        places += (
            ("work.editors", Span(editors[0].start, editors[-1].end)),
            ("work.container", Span(holder[0].start, holder[-1].end)),
        )
    return Printed(kind, work, locator, places, found.start, found.end, SURE, idem=idem)
