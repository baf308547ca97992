"""What an issue of a paper prints, told behind its number or day: the town, the article and its page.

`Slovenski narod, leto XXIV, št. 24, Ljubljana, 30. 1. 1891, »Slovensko društvo«`,
`Službeni list, 53/1957, Zakon o radnim odnosima`, `Lidové noviny, 3. 5. 1938, Mobilizace, s. 2`,
`Slovenec, leto XLVI, št. 237, Ljubljana, 15. 10. 1918, Ivan Mlakar, Uprava Jugoslavije`
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.grammar.language.words import PRINTINGS
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Locator, Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

TOWN_AND_DAY = k.COMMA + k.PLACE + k.COMMA + k.DATE
NOT_IN_A_TITLE = (
    k.DATE + k.PAGES + k.IMPRINT + k.ISSUE + k.VOLUME + k.UNIT + k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT
    + k.SIGNAL + k.URL + k.COMMA + k.SEMICOLON
)  # fmt: skip
ARTICLE = compiled(
    f"(?:{k.COMMA}(?P<author>{k.LABEL_WORD}?(?:[{k.NAME}{k.INITIALS}]{{1,2}}{k.NAME}|{k.BRACKET})))?"
    f"{k.COMMA}(?P<title>[{k.NAME}{k.QUOTED}{k.DOCTYPE}{k.PLACE}][^{NOT_IN_A_TITLE}]{{0,15}}?)"
    f"(?:{k.COMMA}(?P<page>[{k.PAGES}{k.NUMBER}{k.RANGE}]))?[{k.STOP}{k.QUESTION}]*"
)
WORDS = frozenset(k.WORD + k.IN)
FULL_DAY = len("1928-03-22")
# What of the day’s printing is meant: `Prager Presse, 3. 5. 1928, Zweites Morgenblatt, S. 2`
OF_A_DAY = PRINTINGS | frozenset(
    folded(
        "morgenblatt abendblatt mittagblatt morgenausgabe abendausgabe mittagsausgabe beilage "
        "supplement supplément supplemento section "
        "příloha príloha dodatek prilog priloga melléklet приложение"
    )
)


def with_article(sentence: Sentence, made: Printed) -> Printed:
    """A periodical that is cited alone, with what stands behind the comma at its end."""
    made = made if made.locator else _in_town(sentence, made)
    found = ARTICLE.fullmatch(sentence.kinds, made.end)
    if found is None or (made.locator and (found["page"] or made.kind != "newspaper")):
        return made
    title = sentence.items[slice(*found.span("title"))]
    page = sentence.items[found.start("page")] if found["page"] else None
    if found["author"]:
        named = [item for item in sentence.items[slice(*found.span("author"))] if item.kind != k.LABEL_WORD]
        if not (_is_person(named) or "[" in sentence.text(named)):  # `V.[ekoslav] M.[lakar]`
            return made
        made = _written_by(sentence, made, named)
    printing = any(fold(item.text) in OF_A_DAY for item in title)
    if not printing and _is_article(made, title, paged=page is not None):
        made = _titled(sentence, made, title, found.end("title"))
    elif page is None or not printing:
        return made
    return made if page is None else _paged(made, page, found.end("page"))


def _titled(sentence: Sentence, made: Printed, title: Sequence[Item], end: int) -> Printed:
    alone = len(title) == 1 and title[0].kind == k.QUOTED
    text = str(title[0].value) if alone else sentence.text(title)
    place = ("work.title", Span(title[0].start, title[-1].end))
    return made._replace(work=made.work._replace(title=text), places=(*made.places, place), end=end)


def _is_person(named: Sequence[Item]) -> bool:
    """`[Ivan Mlakar]`, `I. Mlakar`, `dr. Ivan Mlakar`: whoever has a given name, or initials."""
    inside = named[0].parts if named[0].kind == k.BRACKET else named
    return any(item.kind == k.INITIALS or item.text in GIVEN for item in inside)


def _written_by(sentence: Sentence, made: Printed, named: Sequence[Item]) -> Printed:
    work = made.work._replace(authors=read_people(named, sentence.note))
    place = ("work.authors", Span(named[0].start, named[-1].end))
    return made._replace(work=work, places=(*made.places, place))


def _in_town(sentence: Sentence, made: Printed) -> Printed:
    """The town and the day behind a paper and its number."""
    if made.work.place or not sentence.kinds.startswith(TOWN_AND_DAY, made.end):
        return made
    town, day = sentence.items[made.end + 1], sentence.items[made.end + 3]
    return made._replace(
        kind="newspaper",
        work=made.work._replace(place=str(town.value or town.text), issued=str(day.value)),
        places=(
            *made.places,
            ("work.place", Span(town.start, town.end)),
            ("work.issued", Span(day.start, day.end)),
        ),
        end=made.end + len(TOWN_AND_DAY),
    )


def _paged(made: Printed, page: Item, end: int) -> Printed:
    place = ("locator", Span(page.start, page.end))
    value = locator_value(str(page.value or page.text))
    return made._replace(locator=Locator("page", value), places=(*made.places, place), end=end)


def _is_article(made: Printed, title: Sequence[Item], *, paged: bool) -> bool:
    """`»Občni zbor«`, `Govor ministra v Mariboru`; before a page one word is enough, if it is no town."""
    kinds = kinds_of(title)
    if kinds == k.QUOTED or (made.work.issue and made.work.issued and not made.locator):
        return True
    if made.kind != "newspaper" or len(made.work.issued) != FULL_DAY:
        return False
    return not set(kinds) <= {k.PLACE} if paged else not WORDS.isdisjoint(kinds)
