"""Short forms by a family name, its initials and the title: `Дин Дж. Странный союз.`, and nothing more.

What holds an article may stand behind it: `Пак Б. Д. Россия и Корея // Вопросы истории.`

So the East of Europe shortens what it has cited in full, or cites where no page is meant.  A note of its own
that begins so may also tell who somebody was: `Громов И. И. Русский историк.`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.grammar.language.telling import VERB_ENDINGS
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.printed.remarks import has_verb
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.model import Kind, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    import pyparsing as pp

LONGEST_TITLE = 24  # words and signs
SURE = 3  # how sure the authors are; see authors.Authors
NEAR = 4  # words of a title that begin like a life
# What somebody was, in the first words about him
CALLINGS = frozenset(
    folded(
        "историк писатель поэт дипломат генерал адмирал полковник подполковник майор капитан революционер "
        "революционерка политик деятель деятельница член начальник министр посол посланник профессор "
        "академик командир командующий секретарь председатель художник журналист философ юрист экономист "
        "публицист директор участник участница комиссар консул сын брат жена дочь эсер большевик меньшевик "
        "кадет депутат врач ученый учёный инженер востоковед лингвист этнограф археолог уроженец выпускник "
        "руководитель заместитель сотрудник офицер губернатор маршал родился умер письменник поет діяч "
        "голова міністр професор академік командувач секретар художник журналіст учений вчений учасник "
        "начальник радник уродженець гісторык пісьменнік дзеяч историчар писац песник посланик војвода "
        "пуковник историк писател деец военачалник министър посланик роден юрист "
        "примечание прим перевод погиб снят упомянут упоминается назначен избран убит казнен казнён "
        "расстрелян арестован репрессирован награжден награждён призначений обраний помер загинув убијен"
    )
)
ARCHIVES = frozenset(folded("архив архиве архива архів архіву архиву архівах"))
AUTHORS = {"people": "authors"}
PAST = ("ил", "ыл", "ял", "ел")  # `Возглавил поход на Дон`


@rule("family_and_title")
def family_and_title() -> pp.ParserElement:
    """`Дин Дж. Странный союз`, `Davies R., Wheatcroft S. The Years of Hunger. Soviet Agriculture`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        end,
        many,
        maybe,
        named,
        one,
        seq,
        up_to,
    )

    comma = one(k.COMMA)
    particle_last = maybe(one(k.PARTICLE), one(k.STOP))  # `Madariaga I. de.`
    person = seq(up_to(2, one(k.PARTICLE)), one(k.NAME), one(k.INITIALS), particle_last)
    others = maybe(maybe(comma), one(k.AND), person)
    people = named("people", seq(person, many(comma, person), others))
    words = (
        k.NAME + k.WORD + k.IN + k.TO + k.TO_OR_AND + k.AND + k.PARTICLE + k.PLACE + k.DOCTYPE + k.ROMAN
        + k.ACRONYM + k.LABEL_WORD + k.ORDINAL + k.COLON + k.COMMA + k.ASIDE + k.QUOTED + k.YEARS
    )  # fmt: skip
    word = one(*words, k.DASH)
    first = one(k.NAME, k.PLACE, k.DOCTYPE, k.QUOTED, k.IN, k.TO, k.AND, k.ROMAN)
    half = seq(first, up_to(LONGEST_TITLE, word))
    title = named("title", seq(half, maybe(one(k.STOP), half), maybe(one(k.QUESTION))))
    dated = one(*words, k.DATE)  # `// Sprawozdania Akademii za październik 1905 r.`
    journal = seq(one(k.NAME, k.QUOTED, k.ACRONYM, k.DOCTYPE), up_to(LONGEST_TITLE, dated))
    held = named("container", journal)
    town = maybe(maybe(one(k.STOP)), maybe(one(k.DASH)), named("place", one(k.PLACE)))
    inside = maybe(one(k.DOUBLE_SLASH), held, town)  # `// Вопросы истории`, `// Sprawozdania. — Kraków`
    return seq(people, title, maybe(one(k.ELLIPSIS)), inside, ahead(maybe(one(k.STOP)), end()))


def read_family_and_title(sentence: Sentence, first: int, *, led: bool) -> Printed | None:
    """The short form that the sentence ends with from `first` on, where it is led to; or all that it says."""
    found = family_and_title.match(sentence.kinds, first)
    if found is None or not _is_title(sentence, found, led=led):
        return None
    parts = {
        name: sentence.items[slice(*found[name])]
        for name in ("people", "title", "container", "place")
        if name in found
    }
    if any(fold(item.text) in ARCHIVES for item in parts.get("container", ())):
        return None
    holder, town = parts.get("container", ()), parts.get("place", ())
    work = Work(
        authors=read_people(parts["people"], sentence.note, family_first=True),
        title=sentence.text(parts["title"]),
        container=sentence.text(holder) if holder else "",
        place=str(town[0].value or town[0].text) if town else "",
    )
    places = tuple(
        (f"work.{AUTHORS.get(name, name)}", Span(run[0].start, run[-1].end)) for name, run in parts.items()
    )
    kind: Kind = "article" if holder else "book"
    return Printed(kind, work, None, places, found.start, found.end, SURE)


def _is_title(sentence: Sentence, found: Match, *, led: bool) -> bool:
    """Whether the words behind a name are no sentence of him, nor what he was."""
    title = sentence.items[slice(*found["title"])]
    if title[0].text[:1].islower() or has_verb(title) or _tells_what_was_done(title):
        return False
    return led or (sentence.opening and _is_no_life(title))


def _tells_what_was_done(words: Sequence[Item]) -> bool:
    return any(item.kind == k.WORD and item.text.endswith(VERB_ENDINGS) for item in words)


def _is_no_life(title: Sequence[Item]) -> bool:
    """`Странный союз`, against `Русский историк`; a title of somebody names him: `Адмирал Колчак`."""
    begins = title[:NEAR]
    if kinds_of(begins[:2]) == k.NAME * 2:
        begins = begins[1:]
    said = {word for item in begins for word in fold(item.text).split("-")}
    return CALLINGS.isdisjoint(said) and not title[0].text.endswith(PAST)
