"""Works told by their title: `Le Cabinet noir, par M. d’Hérisson`, `Mémoires de Vitrolles, t. III`.

The author stands behind the title and a word for “by”, or in the title of his own memoirs.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places, Sentence
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.model import Kind, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    import pyparsing as pp

BY = frozenset(folded("par von di by por door av af da"))
# What the papers of one person are called when they are printed.
MEMOIRS = frozenset(
    folded(
        "Mémoires Souvenirs Correspondance Lettres Journal Œuvres Memorie Ricordi Lettere Carteggio "
        "Diario Scritti Memorias Recuerdos Correspondencia Diarios Memórias Erinnerungen "
        "Denkwürdigkeiten Briefwechsel Tagebücher Gedenkschriften Herinneringen Minnen Erindringer"
    )
)
LONGEST_TITLE = 12  # items
SURE = 3  # how sure the authors are; see authors.Authors


@rule("title_by")
def title_by() -> pp.ParserElement:
    """`le Cabinet noir, par M. d’Hérisson`: a title, “by”, a person, and the end of the sentence."""
    from benes_refs.grammar.language.notation import ahead, end, maybe, named, no, one, other_than, seq, up_to

    by = seq(one(k.COMMA), one(k.WORD, k.LABEL_WORD, k.PARTICLE))
    goes_on = ahead(one(k.NAME, k.PARTICLE))
    person = seq(up_to(2, one(k.INITIALS)), up_to(2, seq(one(k.NAME, k.PARTICLE), goes_on)), one(k.NAME))
    closed = ahead(maybe(one(k.STOP)), end())
    word = seq(
        no(by), other_than(k.COMMA, k.STOP, k.SEMICOLON, k.DATE, k.SIGNAL, k.PAGES, k.IMPRINT, k.QUESTION)
    )
    title = named("title", seq(one(k.NAME, k.QUOTED, k.PLACE, k.DOCTYPE), up_to(LONGEST_TITLE, word)))
    return seq(title, named("by", by), named("people", person), closed)


@rule("own_memoirs")
def own_memoirs() -> pp.ParserElement:
    """`Mémoires du baron de Vitrolles`, `Correspondance de Napoléon, t. XX`"""
    from benes_refs.grammar.language.notation import ahead, end, maybe, named, one, seq, up_to

    word = one(k.NAME, k.PLACE, k.WORD, k.PARTICLE, k.TO, k.INITIALS, k.ACRONYM, k.ROMAN)
    of = one(k.PARTICLE, k.TO, k.WORD)
    title = named("title", seq(one(k.NAME, k.DOCTYPE), maybe(of, up_to(LONGEST_TITLE, word))))
    volume = maybe(one(k.COMMA, k.STOP), named("volume", one(k.VOLUME)))
    return seq(title, volume, ahead(maybe(one(k.STOP)), end()))


def told_by_title(sentence: Sentence, start: int) -> tuple[Printed, str] | None:
    """The work that a sentence names by its title from `start` on, and the signal before it."""
    if not sentence.opening or start:
        return None
    signal = str(sentence.items[0].value) if sentence.kind(0) == k.SIGNAL else ""
    first = 1 if signal else 0
    first += sentence.kind(first) in (k.WORD, k.TO)  # `Voir le Cabinet noir`
    made = _by_somebody(sentence, first) or _memoirs(sentence, first)
    return None if made is None else (made, signal)


def _by_somebody(sentence: Sentence, first: int) -> Printed | None:
    found = title_by.match(sentence.kinds, first)
    if found is None or fold(sentence.items[found["by"][1] - 1].text) not in BY:
        return None
    title, people = sentence.items[slice(*found["title"])], sentence.items[slice(*found["people"])]
    quoted = len(title) == 1 and title[0].kind == k.QUOTED
    work = Work(
        authors=read_people(people, sentence.note),
        title=str(title[0].value) if quoted else sentence.text(title),
    )
    places = (
        ("work.title", Span(title[0].start, title[-1].end)),
        ("work.authors", Span(people[0].start, people[-1].end)),
    )
    return Printed("book", work, None, places, found.start, found.end, SURE)


def _memoirs(sentence: Sentence, first: int) -> Printed | None:
    found = own_memoirs.match(sentence.kinds, first)
    if found is None:
        return None
    title = sentence.items[slice(*found["title"])]
    if fold(title[0].text) not in MEMOIRS or not ("volume" in found or _of_a_person(title[1:])):
        return None
    places: Places = (("work.title", Span(title[0].start, title[-1].end)),)
    volume = ""
    if "volume" in found:
        item = sentence.items[found["volume"][0]]
        volume = arabic(str(item.value))
        places += (("work.volume", Span(item.start, item.end)),)
    kind: Kind = "memoir" if title[0].kind == k.NAME else "book"
    work = Work(title=sentence.text(title), volume=volume)
    return Printed(kind, work, None, places, found.start, found.end, SURE)


def _of_a_person(words: Sequence[Item]) -> bool:
    """Whether a name is among the words, and no paper's date or place is told."""
    return len(words) > 1 and words[-1].kind == k.NAME
