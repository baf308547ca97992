"""Family names of two words without a hyphen, which no rule tells from a second given name.

`Largo Caballero`, `Luis | Suárez Fernández`, `Manuel | Tuñón de Lara`: Spaniards have two, and the first of
them is the one that they are called by.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN, SPANISH

CHINESE_FAMILIES = frozenset(
    folded(
        "Bo Cai Chen Cheng Chiang Deng Ding Dong Fan Feng Gao Gong Guo Han Hu Hua Huang Jiang Kang Li Liang "
        "Liao Lin Liu Luo Lü Ma Mao Nie Niu Peng Qi Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tang Tao "
        "Tian Wang Wei Wen Wu Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yu Yuan Zeng Zhai Zhang Zhao Zheng "
        "Zhou Zhu"
    )
)
JAPANESE_FAMILIES = frozenset(
    folded(
        "Aoki Arai Arita Asada Baba Chiba Egami Endō Fujii Fujimoto Fujiwara Fukuda Goto Harada Hasegawa "
        "Hashimoto Hata Hatano Hattori Hayashi Higashi Hirano Hirota Hosoya Ichikawa Iguchi Iida Ikeda "
        "Imai Inoue Iriye Ishida Ishii Ishikawa Ishiwara Itō Iwasaki Kanda Kaneko Kawai Kawakami Kimura "
        "Kinoshita Kitaoka Kobayashi Kondō Konoe Kubota Kudō Kurihara Kurosawa Maruyama Matsuda Matsui "
        "Matsumoto Matsuoka Minami Miura Miyamoto Miyazaki Mizuno Morishima Morita Murakami Murata Mutō "
        "Nagai Nagaoka Nakagawa Nakajima Nakamura Nakano Nakayama Nishi Nishida Nishimura Noguchi Nomura "
        "Ogata Ogawa Okada Okamoto Ōkubo Ōno Ōshima Ōta Ōtsuka Saitō Sakai Sakamoto Satō Shibata "
        "Shidehara Shigemitsu Shimada Shimizu Sugihara Suzuki Taguchi Takagi Takahashi Takeda Takeuchi "
        "Tamura Tanaka Taniguchi Tatekawa Teratani Terauchi Tōgō Tomita Tsuchida Uchida Ueda Ueno Usui "
        "Wada Watanabe Yamada Yamagata Yamaguchi Yamamoto Yamanouchi Yanagida Yasuda Yokoyama Yoshida "
        "Yoshizawa"
    )
)
MOST_WORDS = 4  # of two family names: `García Queipo de Llano`
NAMES = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.PARTICLE)


def is_spanish(name: str) -> bool:
    """Whether it is the first of a Spaniard's two family names, and no given name."""
    return fold(name) in SPANISH and name.title() not in GIVEN


def is_eastern(family: str) -> bool:
    """Whether a family name, folded, is one that East Asians put first."""
    return family in CHINESE_FAMILIES or family in JAPANESE_FAMILIES


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
