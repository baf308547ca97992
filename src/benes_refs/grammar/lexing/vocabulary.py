"""What the text of a token can begin, worked out once for each text: phrases, months, ordinals, initials."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.lexing.shapes import subwords
from benes_refs.knowledge.fold import TO_CYRILLIC
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.schema import Phrase, Reading
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Mapping
from benes_refs.regexes import compiled

# Archives that a country's letters begin: `SI_PAK_KP`, `HR-DASK-SACP`, `IT-ASTS`
OF_A_COUNTRY = compiled(r"(?:SI|HR|RS|BA|MK|ME|DE|AT|IT|CZ|SK|PL|HU)(?:[-_][A-ZČĆĐŠŽ]{2,8}){1,3}")
# What German compounds call a paper
PAPERS = compiled(r"[A-ZÄÖÜ][a-zäöüß]{3,24}(befehl|bericht|protokoll|vermerk|meldung|telegramm)(?:e?s|e)?")
SHORTEST_PAPER = len("Lagebefehl")
MOST = 65536  # texts that are remembered; then all are forgotten and it begins anew
SHORT_GIVEN = frozenset(
    "Ia Iu Io Yu Ya Ye Ju Ja Je Ch Th Ph Kh Zh Dzh Sh Shch Ts Dž Dz Dj Lj Nj Ny Cz Sz Rz Ks St Fr Wł Sł Zb "
    "Al Ed Edw Wm Geo Chas Thos Jas Jos Friedr Heinr Herm Wilh Ferd Gust "
    "Kl Const Dem Alex Șt Ştef Ștef Gh Gy Zs Cs Zd Vl Chr Joh Cl Fco Хр Вл Ал Дж Ст Св Юр Св Гр Бр Люб "
    "Мих Ник Ив Ант Ар Ев Ас Вяч Вас Яр Зд Фр Чс Йо Ат Тод Йор Цв Дм Евг Вс Серг Конст Др Кр Пл Дим Бор "
    "Сим Вен Стеф Анг Пет Фил Влад Андр Жив Милд Евст Хар Тр Пант Кир Атан".split()
)
NUMERALS = "i ii iii iv v vi vii viii ix x xi".split()
SERIES_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first prima premiere premier primo erste erster erstes prvni eerste forste forsta",
            "second seconda secondo deuxieme seconde zweite zweiter zweites druha druhy tweede andre andet "
            "andra",
            "third terza terzo troisieme dritte dritter drittes treti derde tredje",
            "fourth quarta quarto quatrieme vierte vierter viertes ctvrty vierde fjerde fjarde",
            "fifth quinta quinto funfte funfter paty vijfde femte", "sixth sesta sechster", "seventh settima",
            "eighth ottava", "ninth nona",
            "tenth decima", "undicesima",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
SERIES_ORDINALS |= {f"{numeral}a": str(n) for n, numeral in enumerate(NUMERALS, 1)}  # `VIIIa serie`
WITHOUT_A_SLASH = compiled(r"[A-ZŠ]{2,5}-\d{2,4}(?:-\w+)?|[A-Z]{2,4}\d{2,4}")
Following = Mapping[str, tuple[Phrase, ...]]
NOTHING: Following = {}


class Opening(NamedTuple):
    """What one text can begin.

    `alone` are the phrases that it says by itself; `following` leads from each word that longer ones go on
    with to these, the longest first.
    `letters` counts the letters of a department that its figures follow without a space: `FO371/21103`.
    """

    words: tuple[str, ...]
    alone: tuple[Phrase, ...]
    following: Following
    months: str
    series: str
    initial: bool
    letters: int = 0


class Vocabulary(dict[str, Opening | None]):
    """Each text to what it can begin; None for nothing, which is what most words begin."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self.known = knowledge.phrases
        self.word = knowledge.word

    def __missing__(self, text: str) -> Opening | None:
        if len(self) >= MOST:
            self.clear()
        made = self[text] = self._opening(text)
        return made

    def _opening(self, text: str) -> Opening | None:
        words = subwords(text)
        begun = self._begun(words)
        if not (begun or text.isascii()) and words and (other := text.translate(TO_CYRILLIC)) != text:
            words = subwords(other)  # `Apк.`, whose letters both alphabets have
            begun = self._begun(words)
        if begun and (letters := _department_letters(text, begun)):
            return Opening(words, (), {}, "", "", initial=False, letters=letters)
        if len(words) > 1:
            alone, following = self._inside(words, begun)
            alone = alone if alone or following else self._made_up(text, words)
        else:
            alone = begun.get("", ())
            following = begun if len(begun) > bool(alone) else NOTHING
            if not begun and len(text) >= SHORTEST_PAPER and words and (paper := PAPERS.fullmatch(text)):
                alone = self.word(paper[1])  # `Tätigkeitsbericht`
        months = self._months(words) if len(words) == 2 else ""
        series = SERIES_ORDINALS.get(words[0], "") if words else ""
        initial = is_initial(text)
        if not (alone or following or months or series or initial):
            return None
        return Opening(words, alone, following, months, series, initial)

    def _begun(self, words: tuple[str, ...]) -> Following:
        """The phrases that begin with the first of some words, by the word behind it."""
        return self.known.get(words[0], NOTHING) if words else NOTHING

    def _inside(self, words: tuple[str, ...], begun: Following) -> tuple[tuple[Phrase, ...], Following]:
        """Of the phrases that begin with several words those that end there, and those that go on."""
        own = words[1:]
        alone: list[Phrase] = []
        longer: dict[str, list[Phrase]] = {}
        for phrase in begun.get(own[0], ()):
            if phrase.rest == own:
                alone.append(phrase)
            elif phrase.rest[: len(own)] == own:
                longer.setdefault(phrase.rest[len(own)], []).append(phrase)
        return tuple(alone), {word: tuple(phrases) for word, phrases in longer.items()}

    def _made_up(self, text: str, words: tuple[str, ...]) -> tuple[Phrase, ...]:
        """What several words are that knowledge does not have together."""
        if self._are_places(text, words):
            return (Phrase(words[1:], (Reading("PLACE", text, "capital"),)),)  # `Wien-Köln-Weimar`
        if OF_A_COUNTRY.fullmatch(text):
            return (Phrase(words[1:], (Reading("ARCHIVE", self._branch_of(words), "capital"),)),)
        return ()

    def _branch_of(self, words: tuple[str, ...]) -> str:
        """The code of the known archive whose branch it is, `PAK` for `SI_PAK_KP`; "" where none is known."""
        of_country = self._begun(words).get(words[1], ())
        begun = (p for n in range(len(words) - 1, 1, -1) for p in of_country if p.rest == words[1:n])
        return next((r.value for p in begun for r in p.readings if r.kind == "ARCHIVE"), "")

    def _are_places(self, text: str, words: tuple[str, ...]) -> bool:
        return text.count("-") == len(words) - 1 and all(
            any(r.kind == "PLACE" and r.case == "capital" for p in self.word(word) for r in p.readings)
            for word in words
        )

    def _months(self, words: tuple[str, ...]) -> str:
        """`June-July`: two months in one word."""
        months = [
            next(
                (r.value for p in self.word(word) for r in p.readings if r.kind == "MONTH"),
                "",
            )
            for word in words
        ]
        return "/".join(months) if all(months) else ""

    def counted(self, run: list[Item], before: str) -> str:
        """`deuxième série`, and behind a sign `. Zweiter Teil`: the kind of an ordinal in letters, or ""."""
        found = self.word((subwords(run[-1].text) or ("",))[0])
        counting = {r.value for p in found for r in p.readings if r.kind == "LABEL"}
        if "series" in counting:
            return k.ORDINAL
        signed = run[0].text[0].isupper() and before in (k.STOP, k.COMMA)
        return k.ROMAN if signed and not counting.isdisjoint(("volume", "part")) else ""


def _department_letters(text: str, begun: Following) -> int:
    """How many letters and signs before figures name a department: `FO371/21103`, `FO371`, `FO/800/2`.

    Or an archive, before its fond: `HDA-1220-CK`.
    """
    if text.isalpha() or not ("/" in text or WITHOUT_A_SLASH.fullmatch(text)):
        return 0
    cut = next((at for at, sign in enumerate(text) if sign.isdigit()), 0)
    own = subwords(text[:cut])[1:]
    if text[cut - 1] == "-" and "/" not in text:
        held = any(r.kind == "ARCHIVE" for p in begun.get("", ()) for r in p.readings)
        return cut - 1 if held and not own else 0
    phrases = begun.get(own[0] if own else "", ())
    named = any(r.kind == "DEPARTMENT" for p in phrases if p.rest == own for r in p.readings)
    return cut if named and text[:cut].rstrip("./")[-1:].isalpha() else 0


def is_initial(text: str) -> bool:
    """Whether a text with a point after it can be an initial."""
    return (len(text) == 1 and text.isalpha() and text.isupper()) or text in SHORT_GIVEN
