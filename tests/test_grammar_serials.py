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
