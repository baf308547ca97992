"""What makes the meaning of a phrase doubtful where it stands: a name, an initial, the word itself."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of
from benes_refs.grammar.language.words import PIN_WORDS
from benes_refs.grammar.lexing.printing_places import PAGE_WORDS, is_no_place
from benes_refs.grammar.lexing.spot import Spot
from benes_refs.grammar.lexing.vocabulary import is_initial
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Callable

# ibid. only where no word follows
ALSO_A_WORD = frozenset("isto исто там ebenso sama samme aldaar there same".split())
TELLING_ENDS = ("указан", "приведен", "опубликован", "назван", "изложен", "литератур")
CREDIT_JOINTS = frozenset("and by i y и und von et par e di da in a за".split())
PLACE_WORDS = PAGE_WORDS | set("f ff fol fols folio folios л лл арк fond dosar dosarul".split())
FIGURES = k.NUMBER + k.RANGE + k.ROMAN
HOUSES = ("РНБ", "РГБ", "ГИМ")
CALLED_BY_LETTERS = ("Bulletin", "Journal", "Review", "Newsletter", "Quarterly", "Forum")
MOST_BEFORE_A_UNIVERSITY = 3  # items: the point and the comma of `Diss.,`
MOST_BEFORE_A_SERIES = 4  # items
LONGEST_LETTERS = 4  # of a fond that is named like an archive
STATES = ("VA", "PA", "MA", "CA", "LA", "NC", "SC", "NH", "IN")  # where letters of archives stand too
FARTHEST_ARCHIVE = 9  # items before the letters of its department
OF_DEPARTMENTS = frozenset(k.ACRONYM + k.COMMA + k.SLASH)
LONGEST_JOINT = 3  # letters
TITLE_JOINTS = ("a", "i", "and", "und", "et", "e", "u", "w", "v", "și", "ir", "ja")
SHORTENED = 4  # letters of a signal that has its point
REVOLTS = ("upor", "упор")
LISTING = k.COMMA + k.AND + k.SEMICOLON + k.IN + k.EDITOR


def _is_the_word(spot: Spot) -> bool:
    """`isto tako`, `there are`, `там же, на заседании`: the word itself, no ibid."""
    if spot.text == "ИБИД" and spot.previous in (k.DASH, k.DOUBLE_SLASH):
        return True  # `– ИБИД, т. 25, 1967`: the Proceedings of the Bulgarian Historical Society
    if spot.text == "IB" and not spot.point:
        return True  # `Zapisnik seje IB CK ZKS`: a bureau
    behind = spot.raw[spot.end : spot.end + 3]
    inside = (
        spot.previous == k.COMMA and len(behind) == 3 and behind[0].kind == k.COMMA and spot.text.islower()
    )
    if inside and behind[1].text.islower() and len(behind[1].text) > 1 and behind[2].text.islower():
        return True
    if spot.previous == k.COMMA and fold(spot.text) in PIN_WORDS and pins(spot):
        return True  # `149–245, aldaar 152`
    told = spot.following[:-1].endswith(TELLING_ENDS)  # `там же указана литература`, `(там же литература)`
    return told or (spot.text.casefold() in ALSO_A_WORD and not spot.point and spot.following[:1].isalpha())


def _begins_a_sentence(spot: Spot) -> bool:
    """`Dále Rudé právo, …`; `Dale, Gareth`, a family."""
    return spot.text[0].isupper() and (spot.following == "," or spot.following[:1].isupper())


def _is_no_signal(spot: Spot) -> bool:
    """`Croire plutôt que voir ? Voyages en Russie`, `Haslam, Struggle, vor allem S. 62`

    `Se Carlgren, Svensk utrikespolitik`, against `Se le reconoció el rango`.
    """
    other = _is_a_priest(spot) or (spot.text == "Se" and spot.following[:1].islower())
    return other or spot.following in ("?", "!") or pins(spot) or _shortens_a_noun(spot)


def _is_a_priest(spot: Spot) -> bool:
    """`List ks. Adama`: a Pole's rank; the Finnish “see” opens a part: `Ks. Korhonen 1971`."""
    opens = not spot.before or spot.previous in k.STOP + k.SEMICOLON + k.OPEN
    return spot.text.casefold() == "ks" and not opens


def pins(spot: Spot) -> bool:
    """`Haslam, Struggle, vor allem S. 62`, `…, insbes. 62`: which of the pages, no “see”."""
    if spot.previous != k.COMMA:
        return False
    counted = any(item.kind in FIGURES for item in spot.raw[spot.end + 1 : spot.end + 3])
    named = spot.following in PAGE_WORDS and counted
    return named or (fold(spot.text) in PIN_WORDS and spot.following[:1].isdigit())


def _shortens_a_noun(spot: Spot) -> bool:
    """`Двадцатые годы: спор о Рапалло`: a small word among small words, no shortened “see”.

    `Tolminski kmečki upor`, `Slovenski upor 1941`: to Slovenes a revolt, for all the Serbian “compare”.
    """
    if spot.text in REVOLTS and not spot.point:
        return spot.previous in (k.NAME, k.WORD)
    small = spot.text.islower() and spot.following[:1].islower() and bool(spot.previous)
    return small and len(spot.text) <= SHORTENED and not spot.point and spot.text[0] >= "\u0400"


def is_the_same_place(spot: Spot, *, opens: bool) -> bool:
    """`Idem, pp. 341, 347`, `Idem, ff. 82-83`, `Id., 22, …`: numbers alone behind “the same”, in front."""
    if fold(spot.text) not in ("id", "idem") or not opens:
        return False
    if spot.following != ",":
        following = spot.raw[spot.end].kind if spot.end < len(spot.raw) else ""
        return spot.point and following in ("", k.NUMBER, k.RANGE)  # `Id.`, `Id. 213.`
    behind = spot.raw[spot.end + 1] if spot.end + 1 < len(spot.raw) else None
    return behind is not None and (behind.kind in k.NUMBER + k.RANGE or behind.text in PLACE_WORDS)


def is_given_name(spot: Spot) -> bool:
    """`Стателова, Е., Ст. Грънчаров`, `Inaba Ch. The Question …`: a short given name beside a family name."""
    opening = len(spot.before) == 1 or (
        len(spot.before) > 1 and spot.before[-2].kind in k.SEMICOLON + k.SIGNAL
    )
    listed = not spot.before or spot.previous in LISTING or (opening and spot.previous == k.NAME)
    named = spot.following[:1].isupper() or (spot.following == ":" and spot.text[0].isupper())
    named |= spot.text == "Gy"  # `Nagy Gy. i. m. 145. o.`
    return listed and spot.point and is_initial(spot.text) and named


def _names_no_editor(spot: Spot) -> bool:
    """`t. I: Wybór z lat 1955–1959`, `IfZ-Archiv, ED 109/3`"""
    if spot.text.isupper() and (spot.following[:1].isdigit() or spot.previous == k.ACRONYM):
        return True  # `ED 109/3`, `ЦГА УР. Ф. 4`
    if spot.text.istitle() and len(spot.text) == len("Ford") and not spot.point and spot.following == ",":
        return True  # `in Ford, Essential Tales of Chekhov`: Hungarians' `ford.` has its point
    if spot.text in ("Red", "sud") and not (spot.point and spot.following[:1].isalpha()):
        return True  # `Wollenberg, Red Army, 224`, `Okružni sud u Beogradu`, `Viši sud. – Hale`
    small = spot.following[:1].islower() and spot.following not in CREDIT_JOINTS
    opens = not spot.before or spot.previous in k.SEMICOLON + k.SIGNAL
    family = opens and len(spot.following) == 1 and spot.following.isupper()  # `Ford K. Title`
    return (small or family) and spot.text[0].isupper() and not spot.point


def _is_of_a_journal(spot: Spot) -> bool:
    """`Hamburger Abendblatt`: a paper's name; `N. F. Bugai`: a person's; `Лит. Б. Л. 33`: a leaf.

    `záznam o rozhovoru s P. Novákem`: with whom.
    """
    if spot.text in ("Б Л", "б Л") and spot.following[:1].isdigit():
        return True
    if spot.text == "s P" and spot.previous in tuple(k.WORD + k.NAME + k.DOCTYPE):
        return True
    named = spot.previous == k.NAME and spot.text[0].isupper() and not spot.following[:1].isdigit()
    return named or (_is_capitals(spot) and spot.following[:1].isalpha())


def _is_inside_a_shelfmark(spot: Spot) -> bool:
    """`fonds Léon Blum, 4 BL 2`: of a shelfmark; `f. AN II`: of a fond; `NSK to JFK`: who writes.

    `MAE, série SDN, vol. 723`, `MAE, SDN, vol. 723`: of a series, and no archive of Geneva.
    """
    if spot.text in STATES and spot.following == ":" and spot.previous == k.COMMA:
        return True  # `Charlottesville, VA: University of Virginia Press`
    if k.THESIS in kinds_of(spot.before[-MOST_BEFORE_A_UNIVERSITY:]):
        return True  # `PhD diss., London School of Economics, 1994`
    if spot.following.istitle() and all(len(letter) == 1 for letter in spot.text.split()):
        return True  # `A. C. S. Hale`
    if spot.following == "Press":
        return True  # `Hoover Institution Press`
    if spot.following in CALLED_BY_LETTERS and spot.text.isupper():
        return True  # `ERA Forum 21 (2020)`
    before = spot.before[-1] if spot.before else None
    if spot.text in HOUSES and before is not None and before.kind in k.NAME + k.WORD:
        return True  # `Труды РНБ. Вып. 5`: a library and a museum print too
    if spot.text == "SDN" and k.ARCHIVE in kinds_of(spot.before[-MOST_BEFORE_A_SERIES:]):
        return True
    if before is not None and "fond" in before.roles and before.kind == k.LABEL_WORD:
        return len(spot.text) <= LONGEST_LETTERS
    numbered = spot.previous == k.NUMBER and spot.following[:1].isdigit() and spot.text.isupper()
    return numbered or (spot.text.isupper() and (spot.following == "to" or _is_a_department(spot)))


def _is_a_department(spot: Spot) -> bool:
    """`ACS, MI, DGPS, AGR, b. 12`, `ÖStA/AdR, BKA, NPA`: letters behind other letters of an archive."""
    kinds = "".join([item.kind for item in spot.before[-FARTHEST_ARCHIVE:]])
    letters = kinds[kinds.rfind(k.ARCHIVE) + 1 :] if k.ARCHIVE in kinds else ""
    return letters.endswith(k.ACRONYM + k.COMMA) and set(letters) <= OF_DEPARTMENTS


def _is_capitals(spot: Spot) -> bool:
    return spot.text.replace(" ", "").replace(".", "").isupper()


def _is_recipient(spot: Spot) -> bool:
    """`Lettre de Laval à A. Léger`, `Lettera a A. Grandi`, `a.a. 2004`: no Swedish `a. a.`, no `O. C.`"""
    academic = spot.text == "a a" and spot.following[:2] in ("19", "20")
    return academic or _is_capitals(spot) or spot.text in ("à A", "a A")


def are_two_letters(spot: Spot) -> bool:
    """`B.D. IV, no. 117`: letters with points, as initials and “b.d.” (no date) have them."""
    letters = spot.text.split()
    return len(letters) == 2 and all(len(letter) == 1 for letter in letters)


def is_numbered(spot: Spot) -> bool:
    """Whether a volume's numeral or label follows: `B.D. IV`, `B.D., vol. x`."""
    behind = spot.raw[spot.end : spot.end + 2]
    behind = behind[1:] if behind and behind[0].kind == k.COMMA else behind[:1]
    return bool(behind) and (
        behind[0].kind in FIGURES or fold(behind[0].text) in ("vol", "vols", "no", "nos")
    )


def _is_the_same_thing(spot: Spot) -> bool:
    """`tentýž text rusky`, `derselbe Bericht`, `lo stesso giorno`: no author."""
    behind = spot.raw[spot.after] if spot.after < len(spot.raw) else None
    return behind is not None and behind.kind == k.WORD and len(behind.text) > LONGEST_JOINT


def _is_no_edition(spot: Spot) -> bool:
    """`NĚMEČEK, Československá zahraniční politika a emigrace`: the title of a work of an author.

    `Foreign Relations, 1944, vol. I` has its year, `Zbornik, tom IV, knj. 25` its tome: others are words.
    """
    if fold(spot.text) == "zbornik":
        return [item.text for item in spot.raw[spot.end : spot.end + 2]] != [",", "tom"]
    if spot.text == "Foreign Relations":
        behind = [item.kind for item in spot.raw[spot.end : spot.end + 2]]
        return spot.previous == k.NAME or behind not in ([k.COMMA, k.YEAR], [k.COMMA, k.YEARS])
    joined = spot.end + 1 < len(spot.raw) and spot.raw[spot.end + 1].kind == k.WORD
    return " " in spot.text and joined and spot.following in TITLE_JOINTS and spot.previous == k.COMMA


DOUBTS: dict[str, Callable[[Spot], bool]] = {
    k.EDITION: _is_no_edition,
    k.IBID: _is_the_word,
    k.SIGNAL: _is_no_signal,
    k.EDITOR: _names_no_editor,
    k.HEREAFTER: _begins_a_sentence,
    k.OP_CIT: _is_recipient,
    k.IDEM: _is_the_same_thing,
    k.ARCHIVE: _is_inside_a_shelfmark,
    k.EXTENT: _is_of_a_journal,
    k.PLACE: is_no_place,
}
