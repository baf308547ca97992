"""Serials of learned bodies behind a title: by a point and a dash, by a point alone, in quotation marks."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("serial", "container"),
    [
        (". Уч. зап. ППУ, т. 24, 1941", "Уч. зап. ППУ"),
        (". Ученые записки ППУ, т. 24, Пермь, 1941", "Ученые записки ППУ"),
        (". Труды Музея соли, т. 24, Пермь, 1941", "Труды Музея соли"),
        (". — Учені записки ХДУ, т. 24. Харків, 1941", "Учені записки ХДУ"),
        (". — ТОСЛ, т. 24. Л., 1941", "ТОСЛ"),
        (". «Ученые записки» Пермского университета, т. 24, 1941", "«Ученые записки» Пермского университета"),
        (", «Труды Музея соли», Академия наук СССР, т. 24, 1941", "Труды Музея соли"),
        (", «Ученые записки», ППУ, т. 24, 1941", "Ученые записки"),
    ],
)
def test_a_serial_holds_what_stands_before_it(serial: str, container: str) -> None:
    said = only(f"А. Громов. Соль и люди{serial}, стр. 5.")
    assert (said["kind"], said["title"], said["container"]) == ("article", "Соль и люди", container)
    assert (said["volume"], said["issued"], said["at"]) == ("24", "1941", "5")


@pytest.mark.parametrize("title", ["Соль СССР", "Соль. Труды по истории", "Соль. — СССР"])
def test_a_title_may_end_like_a_serial(title: str) -> None:
    said = only(f"А. Громов. {title}, т. 2. Л., 1941, стр. 5.")
    assert (said["title"], said.get("container", "")) == (title, "")


@pytest.mark.parametrize("end", ["(2000).", "(2000)", "(2000); zob. też inne prace."])
def test_the_year_of_a_quoted_journal_needs_no_page(end: str) -> None:
    said = only(f"J. Marsh, Wieś i dwór w Galicji, „Kwartalnik Historyczny” {end}")
    assert (said["kind"], said["title"]) == ("article", "Wieś i dwór w Galicji")
    assert (said["container"], said["issued"]) == ("Kwartalnik Historyczny", "2000")


@pytest.mark.parametrize("day", [", (08.05.1936)", " (8. 5. 1936)", ", (8 May 1936)"])
def test_the_day_of_a_newspaper_in_brackets(day: str) -> None:
    said = only(f"Jan Marsh, “Vesnice”, Rudé právo{day}.")
    assert (said["kind"], said["container"], said["issued"]) == ("newspaper", "Rudé právo", "1936-05-08")


@pytest.mark.parametrize(
    "title",
    ["„Je obec připravena?“ Starosta a plány", "„Burza” w Krakowie", "„Velký skok“ v kraji a jeho konec"],
)
def test_a_title_may_begin_with_a_quotation(title: str) -> None:
    said = only(f"J. Marsh, {title}, Historie a vojenství 47, 1998, č. 2, s. 3–29.")
    assert (said["title"], said["container"], said["volume"]) == (title, "Historie a vojenství", "47")


@pytest.mark.parametrize(
    "end", ["кн. 3, 1996, с. 31", "кн. 3, 1996, с. 31–45", "1996, кн. 3, с. 31", "№ 3, 1996, с. 31"]
)
def test_the_book_of_a_journal_and_its_year(end: str) -> None:
    said = only(f"Марков, Р. Градска галерия. Проблеми на изкуството, {end}.")
    assert (said["kind"], said["title"], said["container"]) == (
        "article",
        "Градска галерия",
        "Проблеми на изкуството",
    )
    assert (said["issue"], said["issued"]) == ("3", "1996")


@pytest.mark.parametrize(
    ("container", "kind"),
    [
        ("Kwartalnik Historyczny", "article"),
        ("Slavonic Review", "article"),
        ("Історичний журнал", "article"),
        ("Studia z dziejów", "chapter"),
    ],
)
def test_a_journal_with_its_town_is_told_by_its_name(container: str, kind: str) -> None:
    said = only(f"Hale J. Kupcy // {container}. — Lwów, 1926. — T. 40. — S. 51–78.")
    assert (said["kind"], said["container"], said["volume"]) == (kind, container, "40")
