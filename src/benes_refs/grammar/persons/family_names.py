"""Family names of two words without a hyphen, which no rule tells from a second given name.

`Largo Caballero`, `Luis | Suárez Fernández`, `Manuel | Tuñón de Lara`: Spaniards have two, and the first of
them is the one that they are called by.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN, SPANISH

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
MOST_WORDS = 4  # of two family names: `García Queipo de Llano`
NAMES = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.PARTICLE)


def is_spanish(name: str) -> bool:
    """Whether it is the first of a Spaniard's two family names, and no given name."""
    return fold(name) in SPANISH and name.title() not in GIVEN


def is_eastern(family: str) -> bool:
    """Whether a family name, folded, is one that East Asians put first."""
    whole = f" {family} "
    return whole in CHINESE_FAMILIES or whole in JAPANESE_FAMILIES


def first_of_two(bare: Sequence[Item]) -> int | None:
    """The index of the first of two family names; None where the last name alone is one."""
    last = len(bare) - 1
    if last and (fold(bare[last - 1].text), fold(bare[last].text)) in DOUBLE_FAMILIES:
        return last - 1
    for at in range(last):
        behind = kinds_of(bare[at:])
        if is_spanish(bare[at].text) and set(behind) <= NAMES:
            return at if len(behind) <= MOST_WORDS and behind[0] != k.PARTICLE else None
    return None
