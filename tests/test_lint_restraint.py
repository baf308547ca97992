"""A rule that cannot be sure keeps silent, and what an essay does everywhere it is told once."""

from __future__ import annotations

import pytest

from benes_refs.knowledge import load
from benes_refs.lint.run import lint
from benes_refs.model import Finding
from benes_refs.pipeline import parse_text

LUKES = "I. Lukes, Czechoslovakia between Stalin and Hitler (New York: Oxford University Press, 1996), p. 12."
HASLAM = "J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), p. 7."


def found(code: str, *notes: str) -> list[Finding]:
    body = " ".join(f"Words.[^{n}]" for n in range(1, len(notes) + 1))
    lines = "\n\n".join(f"[^{n}]: {note}" for n, note in enumerate(notes, 1))
    parsed = parse_text(f"{body}\n\n{lines}\n", name="essay.md", format="markdown")
    return [finding for finding in lint(parsed, load()) if finding.code == code]


SILENT = {
    "a house style of short places": (
        "BK003",
        "S. Cœuré, La grande lueur à l’Est, P. : Seuil, 1999, p. 168.",
        "L. Stern, Western Intellectuals and the Soviet Union, L. : Routledge, 2007, p. 5.",
        "F. Fejtő, Requiem pour un empire défunt, P. : Seuil, 1988, p. 12.",
    ),
    "western places in a Russian essay": (
        "BK003",
        "Случ С. З. Сталин и Гитлер. М., 2004. С. 5.",
        "Eden A. Facing the Dictators. L., 1962. P. 151.",
        "Лота В. И. Секретный фронт. М., 2003. С. 17.",
    ),
    "a book older than publishers' names": (
        "BK001",
        LUKES,
        HASLAM,
        "F. Palacký, Geschichte von Böhmen (Prag, 1836), p. 131.",
    ),
    "a series of an edition of which not all are known": (
        "ED003",
        "Quaroni a De Gasperi, Mosca, 12 marzo 1945, DDI, decima serie, vol. II, doc. 104.",
    ),
    "a name that was right when all this was written": (
        "AR003",
        "Litvinov to Stalin, 3 April 1935, PRO, FO 371/21104, fol. 12.",
        "I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.",
    ),
    "an acronym that is explained behind it": (
        "AR001",
        "ГАТО (Государственный архив Тверской области). Ф. 56. Оп. 1. Д. 7850. Л. 11.",
        "ГАТО. Ф. 56. Оп. 1. Д. 7860. Л. 1.",
    ),
    "the number of a part": (
        "NT005",
        "Ивашов Л. Г. Документы внешней политики. Т. XXIII, кн. 1. М., 1995. С. 3.",
    ),
    "a sentence of the author's": (
        "NT005",
        "It should be pointed out that in the whole of 1937 the envoy was not received by the minister.",
    ),
    "a leaf that was not understood": (
        "AR005",
        "Litvinov to Stalin, 3 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 5.",
        "Litvinov to Stalin, 4 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 6.",
        "Litvinov to Stalin, 9 April 1935, RGASPI, f. 17, op. 2, d. 32, аpк. 7.",
    ),
    "a word that another language writes so": (
        "BK005",
        "Štátny archív v Nitre, f. Okresný úrad v Topoľčanoch, 1942, šk. 18.",
    ),
    "a Slovene preposition": (
        "NM005",
        "Informacija o stikih z avstrijskim konzulatom, Ljubljana, 14 May 1986.",
    ),
    "a short title that says which work is meant": (
        "RP004",
        "A. Marès, « La faillite des relations », Revue d’histoire, 1999, no. 2, p. 61.",
        "A. Marès, « La Tchécoslovaquie sismographe », Revue des études slaves, 2001, no. 1, p. 5.",
        "A. Marès, « La faillite… », art. cit., p. 62.",
    ),
    "editors in the inverted order of catalogues": (
        "PU005",
        "LIPTÁK, Ľubomír (ed.). Politické strany na Slovensku 1860–1989. Bratislava: Archa, 1992, s. 220.",
    ),
    "March among short months": (
        "DT003",
        "Litvinov to Stalin, Nov. 4, 1935, RGASPI: 17/2/31, p. 5.",
        "Litvinov to Stalin, Dec. 6, 1935, RGASPI: 17/2/31, p. 6.",
        "Litvinov to Stalin, March 9, 1936, RGASPI: 17/2/31, p. 7.",
    ),
    "a second copy by the way": (
        "AR008",
        "RGASPI, f. 17, op. 2, d. 31, l. 5 (a copy of this report is also kept in the files of the RGVA).",
    ),
}


@pytest.mark.parametrize("case", SILENT)
def test_what_is_right_somewhere_is_not_reported(case: str) -> None:
    code, *notes = SILENT[case]
    assert found(code, *notes) == []


def test_a_row_of_lost_repeats_is_reported_once() -> None:
    """The first ibid. of the row is shown, the others are named with it."""
    (finding,) = found("RP001", "Ibid., 31.", "Ibid., 32.", "Ibid., 33.")
    assert (finding.marker, len(finding.others)) == ("1", 2)


def test_a_habit_of_ibid_after_several_sources_is_told_once() -> None:
    both = f"{LUKES[:-1]}; {HASLAM}"
    (finding,) = found("RP002", both, "Ibid., p. 14.", both, "Ibid., p. 15.")
    assert (finding.marker, len(finding.others)) == ("2", 1)


def test_two_orders_of_journals_as_frequent_as_each_other_are_told_of() -> None:
    """Nobody can say which is the usual one; the later one is shown."""
    (finding,) = found(
        "BK008",
        "A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.",
        "I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.",
        "M. Polišenská, “Beneš”, Mezinárodní politika, 8, 1991, p. 28.",
        "R. Kvaček, “Mnichov”, Dějiny a současnost, 5, 1992, p. 3.",
    )
    assert finding.marker == "3"
