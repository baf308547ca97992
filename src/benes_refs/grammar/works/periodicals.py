"""Whether the words before numbers name a periodical: by these numbers, or by the words themselves.

And where the serial of a learned body begins behind a title, from which a point or no sign at all parts it:
`Типография. Ученые записки ЛГУ, т. 80, М., 1941`, `Типография. — ТОДРЛ, т. 24. Л., 1969`.
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language import lists
from benes_refs.grammar.language.items import PERIODICAL, Item, kinds_of
from benes_refs.grammar.language.telling import JOURNALS
from benes_refs.grammar.language.words import OF_PERIODICALS
from benes_refs.grammar.works.credits import strip
from benes_refs.grammar.works.institutes import names_institute
from benes_refs.knowledge.fold import fold, folded
from benes_refs.quick.typing import Sequence

PAPER_WORDS = frozenset(k.NAME + k.WORD + k.PLACE + k.QUOTED + k.ACRONYM)
MAX_PAPER = 3  # words of a periodical's name that stands for an untitled article
# Words with which the serials of learned bodies begin
SERIALS = frozenset(
    lists.folded(
        "ученые уч учен учені вучоныя научные наукові труды тр праці працы известия изв доклады докл зап"
    )
)
LEARNED = frozenset(lists.folded("записки зап известия вісті"))  # second words of their names
SIGNS = k.STOP + k.COMMA + k.DASH
LONGEST_SERIAL = 10  # items
BODY = frozenset(k.NAME + k.ACRONYM + k.WORD + k.STOP)
# Letters of states and parties, with which a title may end
NO_COLLECTIONS = frozenset("СССР РСФСР УССР БССР США КПСС ВКП РКП РСДРП УНР СРСР УРСР НДХ ФРГ ГДР".split())


def periodical_name(items: Sequence[Item]) -> Sequence[Item]:
    """What leads to its name is none of it: `Опубликовано: Известия`, `газета «Известия»`, `в. Зора`."""
    if kinds_of(items[:2]) == k.IN + k.STOP:
        items = items[2:]
    if len(items) > 1 and items[0].text in ("В.", "Ж."):
        items = items[1:]
    if len(items) > 1 and items[-1].kind == k.QUOTED:
        return items[-1:]
    cut = kinds_of(items).rfind(k.COLON)
    return strip(items[cut + 1 :]) if cut > 0 else items


def is_paper_alone(items: Sequence[Item], tail: Tail) -> bool:
    """`Mieczysław Rakowski, Polityka, no. 12 (March 21, 1981)`: of the article only where it is."""
    named = (
        set(kinds_of(items)) <= set(k.NAME + k.PLACE + k.PARTICLE + k.TO + k.WORD) and len(items) <= MAX_PAPER
    )
    counted = tail.issue and tail.issued and k.WORD not in kinds_of(items)
    return named and bool(counted or tail.dated) and not tail.imprint


def is_periodical(items: Sequence[Item], tail: Tail) -> bool:
    """Whether words without an author, and with a date or issue after them, name a newspaper or journal."""
    if items[-1].roles == PERIODICAL:
        return True
    yearly = len(tail.issued) == len("1934") and not (tail.volume or tail.issue or tail.dated)
    # `Русский архив, 1871. С. 203`
    counted = tail.volume or tail.issue or (yearly and tail.pages and not tail.place)
    named = bool(counted) and _is_known(items)
    cut = kinds_of(items).find(k.COLON)
    if cut > 0 and _is_known(items[:cut]):
        return False  # `Русский архив: Смутное время. Т. 3 (2–1). С. 14`
    known = named or _by_its_name(items, tail)
    if tail.publisher or (tail.place and tail.imprint and not (tail.dated or known)):
        return False
    if yearly and tail.pages and not named and len(items) > 1 and k.QUOTED not in kinds_of(items):
        return False  # `Lenin on Britain (1934), pp. 243–7`: a periodical has a volume or an issue
    if tail.url and items[0].kind in k.QUOTED + k.DOCTYPE:
        return False  # `“Record of Conversation,” 14 July 1947, Digital Archive, www.wilsoncenter.org`
    short = tail.volume and len(items) <= MAX_PAPER and set(kinds_of(items)) <= PAPER_WORDS
    if named or (short and tail.volume_of_a_year):
        return True  # `Исторический вестник. 1907. Т. CVIII`, as no book has it; `«Красный архив», т. 18`
    return (tail.periodical or tail.dated) and k.BRACKET not in kinds_of(items)


def _is_known(items: Sequence[Item]) -> bool:
    cyrillic = items[0].text[:1] >= "\u0400"  # as all those are
    return cyrillic and folded(" ".join([item.text for item in items])) in JOURNALS


def _by_its_name(items: Sequence[Item], tail: Tail) -> bool:
    """`Социалистический вестник. Берлин. 1925. № 5`: a journal with its town, told by a word of its name."""
    return bool(tail.issue) and any(fold(item.text) in OF_PERIODICALS for item in items[:3])


def before_a_serial(items: Sequence[Item], tail: Tail) -> int:
    """Where the serial begins that ends the words before a volume or an issue; 0 where none does."""
    if not (tail.volume or tail.issue) or tail.publisher:
        return 0
    kinds = kinds_of(items)
    if kinds.endswith(k.STOP + k.DASH + k.ACRONYM):
        return 0 if items[-1].text in NO_COLLECTIONS or items[-1].text < "\u0400" else len(items) - 1
    near = range(len(items) - 2, max(len(items) - LONGEST_SERIAL, 1) - 1, -1)
    return next((at for at in near if kinds[at - 1] in SIGNS and _names_a_serial(items[at:])), 0)


def _names_a_serial(name: Sequence[Item]) -> bool:
    """`Ученые записки ЛГУ`, `Уч. зап. ЛГУ`, `«Труды» Института истории`; not `Труды по истории`."""
    first, *rest = [item for item in name if item.kind != k.STOP]
    word = str(first.value).partition(" ")[0] if first.kind == k.QUOTED else first.text
    if not rest or not word[:1].isupper() or fold(word) not in SERIALS:
        return False
    return rest[0].kind in k.NAME + k.ACRONYM or fold(rest[0].text) in LEARNED


def behind_its_name(items: Sequence[Item]) -> int:
    """Where the body stands that publishes what is quoted: `«Труды», Академия наук СССР`; 0 if none does."""
    kinds = kinds_of(items)
    behind = kinds.rfind(k.QUOTED + k.COMMA) + len(k.QUOTED + k.COMMA)
    body = items[behind:]
    told = behind > 1 and body and BODY.issuperset(kinds[behind:]) and names_institute(body)
    return behind if told else 0
