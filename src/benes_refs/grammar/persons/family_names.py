"""Family names: of two words without a hyphen, which no rule tells from a second given name, and alone.

`Largo Caballero`, `Luis | Suárez Fernández`, `Manuel | Tuñón de Lara`: Spaniards have two, and the first of
them is the one that they are called by.  Alone before a page stands `Зутис. Остзейский вопрос. С. 33`.
What ends like some of them and is an adjective tells of whom a book is, or of which town somebody is bishop.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import JOURNALS
from benes_refs.grammar.language.words import HONORIFICS, NEWSPAPERS, NOUN_ENDINGS
from benes_refs.knowledge.fold import fold, folded
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN, SPANISH
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# Folded, in one string: to look a word up in it costs less than to make a set of all at each start.
CHINESE_FAMILIES = (
    " bo cai chen cheng chiang deng ding dong fan feng gao gong guo han hu hua huang jiang kang li liang "
    "liao lin liu lu luo ma mao nie niu peng qi qian qin qiu ren shao shen shi song su sun tang tao tian "
    "wang wei wen wu xia xiao xie xiong xu xue yan yang yao ye yu yuan zeng zhai zhang zhao zheng zhou "
    "zhu "
)
JAPANESE_FAMILIES = (
    " aoki arai arita asada baba chiba egami endo fujii fujimoto fujiwara fukuda goto harada hasegawa "
    "hashimoto hata hatano hattori hayashi higashi hirano hirota hosoya ichikawa iguchi iida ikeda imai "
    "inoue iriye ishida ishii ishikawa ishiwara ito iwasaki kanda kaneko kawai kawakami kimura kinoshita "
    "kitaoka kobayashi kondo konoe kubota kudo kurihara kurosawa maruyama matsuda matsui matsumoto "
    "matsuoka minami miura miyamoto miyazaki mizuno morishima morita murakami murata muto nagai nagaoka "
    "nakagawa nakajima nakamura nakano nakayama nishi nishida nishimura noguchi nomura ogata ogawa okada "
    "okamoto okubo ono oshima ota otsuka saito sakai sakamoto sato shibata shidehara shigemitsu shimada "
    "shimizu sugihara suzuki taguchi takagi takahashi takeda takeuchi tamura tanaka taniguchi tatekawa "
    "teratani terauchi togo tomita tsuchida uchida ueda ueno usui wada watanabe yamada yamagata "
    "yamaguchi yamamoto yamanouchi yanagida yasuda yokoyama yoshida yoshizawa "
)
# `Yibo`, `Zhihua`, `Yukio`, `Shun-ichi`: each syllable begins with one sound and ends in a vowel, n, ng or r
EASTERN_SYLLABLES = compiled(
    r"(?:(?:[zcst]h|ts|[kgrhmnbp]y|[b-df-hj-np-tv-z])?+[aeiou]{1,3}(?:n?g(?![aeiou])|[nr](?![aeiou]))?['’-]?){1,6}"
)
# Given names as only Spaniards and Catalans write them
HISPANIC_GIVEN = (
    " Agustí Agustín Alejandro Andrés Andreu Ángel Asunción Bartolomé Begoña Carles Concepción Cristóbal "
    "Edelmiro Eladio Elías Enric Enrique Esteban Eulogio Fabián Fermín Ferran Francesc Germán Gonzalo "
    "Guillermo Hernán Héctor Ignacio Ignasi Indalecio Íñigo Isidro Javier Jaume Jesús Joaquín Jordi Josep "
    "Juan Juana Julián Julio Lluís Luis Macarena Martín Mateo Melchor Miquel Montserrat Nicolás Núria Nuria "
    "Óscar Pablo Paloma Pascual Pere Pilar Ramón Raúl Rogelio Rubén Saúl Sebastián Sonsoles Toribio Ulises "
    "Valentín Víctor Wenceslao Xosé "
)
# Second given names that are words too: `Juan Bautista Alberdi`, `Pilar Luz Torres`
SECOND_GIVEN = " bautista cruz dolores luz maria nieves paz reyes rosa soledad "
MOST_WORDS = 4  # of two family names: `García Queipo de Llano`
NAMES = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.PARTICLE)

OF_WHOM = tuple(
    "ого его аго яго ской цкой ческой ської цької ських ских скихъ ових овых".split()
)  # of an adjective
ADJECTIVES = tuple("ый ий ій ая ое ые ыя ія ские ной ська ське".split())
SEE = compiled(r"[сцш]ь?к(?:[ио]?й|і[йи]|ии|и)$")  # `Черниговский`, `Донской`, `Київський`, `Варненски`
SHORT_ADJECTIVE = 5  # letters
SURE_ENDINGS = tuple(
    "ов ев ёв ин ын енко ський цький ский цкий чук швили дзе вић ян овъ евъ инъ ынъ скій цкій".split()
)
PAPERS_OF_A_SERIES = frozenset(
    "исследования материалы иссл мат дослідження матеріали изследвания проучвания материали".split()
)
ABBREVIATED = tuple(k.STOP + k.ACRONYM + k.STOP + kind for kind in k.PAGES + k.NUMBER + k.VOLUME)
WORDS = set(k.NAME + k.WORD + k.IN + k.PARTICLE + k.AND + k.TO + k.DOCTYPE)
LONGEST_SHORT_TITLE = 4  # words
# `Botta. Storia d’Italia, vol. II`, `De Broglie. Le secret du roi, II, 586`, `Zurara. Chronica, cap. IX`
COUNTED_BEHIND = (k.PAGES, k.VOLUME, k.CHAPTER, k.ROMAN + k.COMMA)
# `Петрей. С. 14`, `Ранке. Т. 2. С. 44`, `Зутис. Остзейский вопрос. 1946. С. 33`
TITLE_WORDS = k.NAME + k.WORD + k.IN + k.PARTICLE + k.AND + k.TO + k.PLACE + k.DOCTYPE + k.ROMAN
# `Moniteur. T. XVII. P. 12`, `Recueil. T. 2. P. 5`
TITLES = frozenset(
    "Moniteur Recueil Annales Bulletin Archives Archiv Actes Acta Histoire History Geschichte Historia "
    "Storia Zbornik Journal Revue Review Hansard Gazette Documents Papers Сборник Архив Журнал Зборник "
    "Збірник".split()
)
SHORT_FORM = compiled(
    f"\\{k.STOP}(?:[{k.NAME}{k.DOCTYPE}][{TITLE_WORDS}]{{0,5}}\\{k.STOP})?"
    f"(?:{k.YEAR}\\{k.STOP})?(?:{k.VOLUME}\\{k.STOP})?{k.PAGES}"
)


def is_spanish(name: str) -> bool:
    """Whether it is the first of a Spaniard's two family names, and no given name."""
    return fold(name) in SPANISH and name.title() not in GIVEN


def is_eastern(family: str, given: str) -> bool:
    """Whether a family name, folded, is one that East Asians put first; `Bo Lidegaard` is a Dane."""
    whole = f" {family} "
    known = whole in CHINESE_FAMILIES or whole in JAPANESE_FAMILIES
    return known and EASTERN_SYLLABLES.fullmatch(given) is not None


def first_of_two(bare: Sequence[Item]) -> int | None:
    """The index of the first of two family names; None where the last name alone is one."""
    last = len(bare) - 1
    if last and (fold(bare[last - 1].text), fold(bare[last].text)) in DOUBLE_FAMILIES:
        return last - 1
    for at in range(last):
        behind = kinds_of(bare[at:])
        if is_spanish(bare[at].text) and set(behind) <= NAMES:
            return at if len(behind) <= MOST_WORDS and behind[0] != k.PARTICLE else None
    given = last - 1
    return given if given > 0 and kinds_of(bare) == k.NAME * len(bare) and _is_hispanic(bare, given) else None


def _is_hispanic(bare: Sequence[Item], family: int) -> bool:
    """`Luis | Arciniega García`: behind a Spanish given name what is no other one is the family’s first."""
    if not all(item.text in GIVEN for item in bare[:family]) or bare[family].text in GIVEN:
        return False
    second = f" {fold(bare[family].text)} " in SECOND_GIVEN
    return not second and any(is_hispanic_given(item.text) for item in bare[:family])


def is_hispanic_given(name: str) -> bool:
    """`Josep`, `Enrique`: a given name as only Spaniards and Catalans write it."""
    return f" {name} " in HISPANIC_GIVEN


def is_russian_family(name: str) -> bool:
    """`Самыгин. Промпартия`, `Романенко. Нариси`: a family name alone, told by its ending."""
    return name.endswith(SURE_ENDINGS) and len(name) > SHORT_ADJECTIVE and "\u0400" <= name[0] <= "\u04ff"


def short_form_by_points(family: Item, behind: str) -> bool:
    """`Кун. КИВД. С. 50`, `Петрей. С. 14`, `Watt. Initiation, p. 156`: a family, a short title, where."""
    if behind.startswith(ABBREVIATED):
        return True
    if SHORT_FORM.match(behind):
        noun = family.text in TITLES or family.text.endswith(NOUN_ENDINGS)
        return not (noun or names_a_paper(family.text))
    title, _, paged = behind[1:].partition(k.COMMA)
    short = 0 < len(title) <= LONGEST_SHORT_TITLE and set(title) <= WORDS
    counted = paged.startswith(COUNTED_BEHIND) and title[:1] in tuple(k.NAME + k.DOCTYPE)
    return short and counted and family.text[:1] < "\u0250"


def heads_a_series(title: Sequence[Item]) -> bool:
    """`Тургенев. Материалы и исследования. Т. 5`: a series that has the name of whom it is about."""
    words = [item.text.casefold() for item in title if item.kind not in k.STOP + k.AND]
    return k.AND in kinds_of(title) and len(words) > 1 and PAPERS_OF_A_SERIES.issuperset(words[:2])


def names_a_paper(word: str) -> bool:
    """`Былое`, `Правда`"""
    return fold(word) in NEWSPAPERS or folded(word) in JOURNALS


def of_a_see(items: Sequence[Item], found: Match) -> bool:
    """`Филарет, архиеп. Черниговский`, against `Филарет, архиеп. Проповеди`"""
    ranked = fold(items[found["rank"][0]].text) in HONORIFICS
    return ranked and SEE.search(items[found["see"][0]].text) is not None


def of_whom(run: Sequence[Item]) -> bool:
    """`Деяния Русского Собора. …`, `Записки Краеведческой Комиссии. …`: an adjective, no person."""
    return any(item.text.endswith(OF_WHOM) and len(item.text) > SHORT_ADJECTIVE for item in run[1:])


def qualifies(run: Sequence[Item]) -> bool:
    """`Московский Кремль. Путеводитель`, against `Достоевский Федор. Бесы` and `Порфирий (Успенский)`."""
    return (
        kinds_of(run[:2]) == k.NAME * 2
        and run[0].text.endswith(ADJECTIVES)
        and all(item.text not in GIVEN for item in run)
    )
