"""To whom a paper went: the name behind “to”, or in the dative, and the office before it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import ARTICLES
from benes_refs.grammar.papers.offices import OFFICES as OFFICES_WRITTEN_TO
from benes_refs.grammar.persons.rulers import without_number
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

DATIVE = compiled(r"(?:у|ю|еві|ові|ці|е)$")
SURELY_DATIVE = compiled(r"(?:[ую]|[оеє]ві|ому|ему|[^\W\d_]{2}u|ovi|owi|emu|ému|omu)$")
# `Письмо Е. Голубинского А. Ф. Кони`: behind the writer a Russian name that has no cases
UNDECLINED = ("о", "и", "э", "их", "ых", "аго")
OFFICE = 9  # words of an office before a name
RANKED = tuple(rank + k.STOP + k.NAME for rank in k.WORD + k.LABEL_WORD)
INSTITUTIONS = frozenset("Наркоминдел Наркомат Политбюро Секретариат Президиум Генштаб Центр".split())
# In the genitive and the dative: `zpráva vyslance Fierlingera ministru Kroftovi`
DECLINED_OFFICES = folded(
    "посла послу полпреда полпреду наркома наркому министра министру генерала генералу секретаря секретарю "
    "председателя председателю консула консулу маршала маршалу советника советнику міністра міністру голови "
    "wojewody posła posłowi ambasadora ambasadorowi konsula konsulowi ministra ministrowi generała "
    "generałowi premiera prezydenta marszałka pułkownika majora kapitana vyslance vyslanci velvyslance "
    "velvyslanci ministru ministrovi generála generálu prezidenta prezidentu prezidentovi předsedy "
    "předsedovi konzula konzulovi plukovníka vyslanca vyslancovi veľvyslanca predsedu poslanika poslaniku "
    "ambasadoru generala generalu predsednika predsedniku konzulu"
)
WRITTEN_TO = OFFICES_WRITTEN_TO.union(DECLINED_OFFICES)
FOR = ("к", "да", "dla", "per", "für", "pour", "para", "имя", "ім’я", "ім'я")
ADDRESSED = (["на", "имя"], ["на", "ім’я"], ["на", "ім'я"])
ADDRESSEE = compiled(f"[{k.NAME}{k.INITIALS}{k.PARTICLE}]{{0,3}}[{k.NAME}{k.ACRONYM}]")
ITALIAN_DATED = ("del", "di", "dell'", "dell’", "de", "datata", "in data")
MOST_OF_AN_OFFICE = 8  # items


def behind_office(words: Sequence[Item], after: int) -> int:
    """Where the name stands: `полпреда СССР в Эстонии К. Н. Никитина`, `gen. A. Malára`."""
    office = words[after : after + 1]
    if not office or office[0].kind != k.WORD:
        return after
    if fold(office[0].text) in DECLINED_OFFICES and kinds_of(words[after + 1 : after + 2]) == k.NAME:
        return after + 1  # `posła Grzybowskiego`, `наркому Литвинову`
    named = next((n for n in range(after, min(after + OFFICE, len(words))) if words[n].kind == k.INITIALS), 0)
    before = kinds_of(words[after:named])
    return named if named and not set(before) & set(k.COMMA + k.COLON + k.QUOTED + k.DATE) else after


def recipient(rest: Sequence[Item], note: NoteText) -> tuple[str, ...]:
    """The name after “to”, or the next name in the dative."""
    if [item.text for item in rest[:2]] in ADDRESSED:
        rest = rest[1:]  # `записка Громова на имя Лунина`
    told = bool(rest) and (rest[0].kind in (k.TO, k.TO_OR_AND) or rest[0].text in FOR)
    if told and kinds_of(rest[1:3]) == k.ORDINAL + k.WORD:
        return (note.clean(rest[1].start, rest[2].end),)  # `lettre du général Palasse au 2e bureau`
    if not told and rest and rest[0].kind == k.WORD and SURELY_DATIVE.search(rest[0].text):
        rest = rest[behind_office(rest, 0) :]  # `министру иностранных дел С. Д. Сазонову`
    if told and kinds_of(rest[1:4]) in RANKED:
        rest = rest[2:]  # `до ген. Тодоров`
    if told and fold(rest[1].text if rest[1:] else "") in WRITTEN_TO:  # `do ministra J. Becka`
        office = rest[1 : 1 + _length_of_office(rest[1:])]
        return (note.clean(office[0].start, office[-1].end),)
    told = told or (len(rest) > 1 and rest[0].text == "в" and _is_institution(rest[1]))
    run: list[Item] = []
    for item in rest[told:]:
        institution = told and item.kind == k.ACRONYM  # `Телеграмма Александровского в НКИД СССР`
        if item.kind not in (k.NAME, k.INITIALS) and not institution:
            break
        run.append(item)
    last = without_number(run[-1]) if run and run[-1].kind != k.INITIALS else ""
    unbent = kinds_of(run) == k.INITIALS + k.NAME and last.endswith(UNDECLINED)
    if run and (told or unbent or DATIVE.search(last) or SURELY_DATIVE.search(last)):
        return (note.clean(run[0].start, run[-1].end),)
    return ()


def addressed_behind(items: Sequence[Item], dated: int) -> Sequence[Item]:
    """`Brief vom 2. Mai 1914 an Karl Hale`, `Dopis z 2. 5. 1914 Edvardu Benešovi`: behind the day."""
    kinds, first = kinds_of(items), dated + 1
    if kinds[first:] == k.NAME * 2 and all(SURELY_DATIVE.search(item.text) for item in items[first:]):
        return items[first:]
    directed = kinds.startswith(k.TO, first)
    if kinds.startswith(k.TO_OR_AND, first):
        directed = items[dated - 1].text in ITALIAN_DATED
    first += 1 + (kinds[first + 1 : first + 2] == k.WORD and fold(items[first + 1].text) in ARTICLES)
    return items[first:] if directed and ADDRESSEE.fullmatch(kinds[first:]) else ()


def _length_of_office(words: Sequence[Item]) -> int:
    """`au ministre de la Guerre (EMA 2e bureau)`: up to the bracket, the comma or the date behind it."""
    ends = k.COMMA + k.STOP + k.ASIDE + k.ABBREVIATION + k.DATE + k.QUOTED + k.COLON + k.BRACKET
    end = next((n for n, item in enumerate(words) if item.kind in ends), len(words))
    return min(end, MOST_OF_AN_OFFICE)


def _is_institution(item: Item) -> bool:
    return item.kind == k.ACRONYM or item.text in INSTITUTIONS
