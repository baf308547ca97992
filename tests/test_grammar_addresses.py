"""Addresses of the web: what leads to them, and when they were looked at, is no part of a source."""

from __future__ import annotations

import pytest

from noting import cited

HALE = "W. Hale, “Europe in Diversity,” Balkan Insight, May 3, 2014"


@pytest.mark.parametrize(
    "note",
    [
        f"{HALE}, available at http://x.de/a.pdf (accessed 3 May 2019).",
        f"{HALE}, <https://www.example.org/a>, accessed: 02/11/2019.",
        f"{HALE}, online: <https://www.example.org/a>, accessed 11 February 2019.",
        f"{HALE}; available from https://www.example.org/a; accessed 11 February 2019.",
        f"{HALE} [cited 11 February 2019]. Online: https://www.example.org/a.",
        f"{HALE}, https://www.example.org/a, accessed 2/11/2019.",
        "W. Hale, „Europe in Diversity“, Balkan Insight, 3. Mai 2014, https://a.org (Zugriff 3.5.2019).",
        "W. Hale, „Europe in Diversity“, in: Balkan Insight, 3.5.2014, abrufbar unter: https://example.org/a.",
        "W. Hale, « Europe in Diversity », Balkan Insight, 3 mai 2014, [En ligne], URL : http://a.org/b "
        "(consulté le 11 février 2019).",
        "W. Hale, «Europe in Diversity», Balkan Insight, 3 maggio 2014, http://a.org (consultato 11/02/19).",
        "HALE, W. Europe in Diversity. In: Balkan Insight [online]. 3. 5. 2014 [cit. 2019-02-11]. "
        "Dostupné z: https://www.example.org/a",
        "HALE, W. Europe in Diversity. In: Balkan Insight [online]. 3. 5. 2014 [vid. 11. únor 2019]. "
        "Získáno z: https://www.example.org/a",
    ],
)
def test_what_stands_around_an_address_is_left_out(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    told = (citation.kind, citation.work.title, citation.work.container, citation.work.issued)
    assert told == ("web", "Europe in Diversity", "Balkan Insight", "2014-05-03")


def test_the_day_on_which_a_page_was_written_is_kept() -> None:
    (citation,) = cited("W. Hale, “Europe in Diversity,” last modified May 3, 2014, https://example.org/a.")
    assert citation.work is not None
    assert (citation.work.title, citation.work.issued) == ("Europe in Diversity", "2014-05-03")


def test_each_address_goes_to_its_own_source() -> None:
    note = (
        "W. Hale, “Europe,” Slavic Review 52, no. 4 (1993): 3–12, available at http://a.org/1; J. Marsh, "
        "Roads (London: Cape, 1993), 5, available at http://a.org/2."
    )
    assert [c.work and c.work.url for c in cited(note)] == ["http://a.org/1", "http://a.org/2"]


def test_a_bracket_before_an_address_that_is_not_its_own_stays() -> None:
    (citation,) = cited("J. Marsh, Roads (London: Cape, 1993), https://example.org/a.")
    assert citation.work is not None
    assert (citation.work.place, citation.work.issued) == ("London", "1993")
