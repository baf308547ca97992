"""Letters: what is romanised how, and what is one word however it is spelt."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from benes_refs.knowledge.fold import fold, words
from benes_refs.knowledge.phrases import with_romanisations
from benes_refs.knowledge.transliterate import LATIN, REDUCTIONS, SCHEMES, Scheme, romanise, skeleton

NAMES = [
    "Litvinov Litvinoff Litwinow Литвинов",
    "Alexandrovsky Aleksandrovskii Alexandrovskij Aleksandrovskiy Александровский",
    "Yezhov Ezhov Jeshow Ježov Jeżow Ежов",
    "Khrushchev Chruščev Chruschtschow Khrouchtchev Chruszczow Хрущев Хрущёв",
    "Chicherin Čičerin Tschitscherin Tchitcherine Cziczerin Чичерин",
    "Trotsky Trotskii Trotzki Trockij Trocki Троцкий",
    "Maisky Maiskii Majskij Majski Майский",
    "Krestinsky Krestinskii Krestinskij Крестинский",
    "Potemkin Potyomkin Potjomkin Potiomkine Потемкин Потёмкин",
    "Tukhachevsky Tukhachevskii Tuchatschewski Tuchačevskij Toukhatchevski Tuchaczewski Тухачевский",
    "Voroshilov Woroschilow Vorošilov Vorochilov Woroszyłow Ворошилов",
    "Vyshinsky Vyshinskii Wyschinski Vyšinskij Vichinski Вышинский",
    "Zinoviev Zinov'ev Sinowjew Зиновьев",
    "Zhdanov Shdanow Ždanov Jdanov Żdanow Жданов",
    "Kaganovich Kaganowitsch Kaganovič Kaganowicz Каганович",
    "Mikoyan Mikoian Mikojan Микоян",
    "Stomonyakov Stomoniakov Stomonjakow Стомоняков",
    "Surits Suritz Souritz Suric Суриц",
    "Kollontai Kollontay Kollontaj Коллонтай",
    "Dovgalevsky Dovgalevskii Dowgalewski Довгалевский",
    "Rozenberg Rosenberg Розенберг",
    "Bogomolov Bogomolow Bogomoloff Богомолов",
    "Shcherbakov Ščerbakov Schtscherbakow Szczerbakow Щербаков",
    "Yegorov Egorov Jegorow Егоров",
    "Yakir Iakir Jakir Якир",
    "Ulyanov Ulianov Uljanow Oulianov Ульянов",
    "Timoshenko Timoschenko Timošenko Tymoshenko Тимошенко",
    "Kuznetsov Kusnezow Kuznecov Kouznetsov Kuzniecow Кузнецов",
    "Dzhugashvili Dschugaschwili Džugašvili Джугашвили",
    "Grigoriev Grigor'ev Grigorjew Григорьев",
    "Soloviev Solov'ev Solovyov Solowjow Соловьев",
    "Shtein Stein Štejn Штейн",
    "Beneš Benes Benesh Бенеш",
    "Lavrentiev Lavrent'ev Lawrentjew Лаврентьев",
    "Uritsky Uritskii Urickij Uritzki Урицкий",
    "Rykov Rykoff Rykow Рыков",
    "Molotov Molotow Molotoff Молотов",
    "Kalinin Kalinine Калинин",
    "Ordzhonikidze Ordschonikidse Ordžonikidze Орджоникидзе",
    "Skoropadsky Skoropadskyi Skoropads'kyj Скоропадський",
    "Łukasiewicz Lukasiewicz Лукасевич",
    "Jovanović Jovanovic Јовановић",
    "Vasilevsky Vasilevskii Wassilewski Василевский",
    "Troyanovsky Troianovskii Trojanowski Трояновский",
    "Umansky Umanskii Oumanski Уманский",
    "Beck Бек",
    "Bock Бок",
    "Bonnet",
    "Bennett",
    "Stalin Staline Сталин",
    "Laval Лаваль",
    "Sokolnikov Sokol'nikov Сокольников",
]


class TestTransliteration:
    @pytest.mark.parametrize("line", NAMES)
    def test_all_spellings_of_a_name_have_one_skeleton(self, line: str) -> None:
        assert len({skeleton(name) for name in line.split()}) == 1

    def test_a_reduction_needs_one_of_its_letters(self) -> None:
        drawn = random.Random(1)
        for letters, pattern, _ in REDUCTIONS:
            if others := sorted(set(LATIN) - letters):
                without = ["".join(drawn.choices(others, k=8)) for _ in range(2000)]
                assert not any(map(pattern.search, without)), pattern.pattern

    def test_different_names_have_different_skeletons(self) -> None:
        keys = Counter(skeleton(line.split()[0]) for line in NAMES)
        assert [key for key, count in keys.items() if count > 1] == []

    @pytest.mark.parametrize(
        ("scheme", "text"),
        [
            ("loc", "Khrushchev"),
            ("bgn", "Khrushchev"),
            ("scholarly", "Chruščev"),
            ("french", "Khrouchtchev"),
            ("german", "Chruschtschew"),
            ("polish", "Chruszczew"),
        ],
    )
    def test_a_name_is_romanised_as_its_readers_do(self, scheme: Scheme, text: str) -> None:
        assert romanise("Хрущев", scheme) == text

    def test_latin_text_is_left_alone(self) -> None:
        assert {romanise("Beneš, 5/XII", scheme) for scheme in SCHEMES} == {"Beneš, 5/XII"}
        assert list(with_romanisations(["Beneš"])) == ["Beneš"]


class TestFold:
    def test_case_accents_apostrophes_and_look_alikes_make_no_difference(self) -> None:
        assert fold("Opis'") == fold("opis")
        assert fold("Оp") == fold("op")  # the first O is Cyrillic
        assert fold("filă") == fold("fila")
        assert fold("MAJ") != fold("май")

    def test_composed_and_decomposed_letters_fold_alike(self) -> None:
        assert fold("pr\u030ci\u0301loha") == fold("příloha")
        assert fold("маи\u0306") == fold("май")

    def test_words_are_runs_of_letters_digits_and_apostrophes(self) -> None:
        assert words("d’ora in poi: № 5-bis") == ["d’ora", "in", "poi", "№", "5", "bis"]
