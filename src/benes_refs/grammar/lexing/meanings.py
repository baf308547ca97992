"""What a phrase that knowledge has is meant as where it stands: by its case, its point and its neighbours."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import PIN_WORDS
from benes_refs.grammar.lexing.doubts import DOUBTS, are_two_letters, is_numbered, is_the_same_place, pins
from benes_refs.grammar.lexing.initials import are_initials, is_of_a_name
from benes_refs.grammar.lexing.labels import VALUE_KINDS, label, label_word
from benes_refs.grammar.lexing.printing_places import is_given, is_short_form
from benes_refs.grammar.lexing.senses import Sense, spelt, without
from benes_refs.grammar.lexing.spot import Spot, Typed
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.schema import Phrase, Reading
from benes_refs.quick.typing import Sequence

AFTER_A_NUMBER = {"VERSO": k.VERSO, "FOLLOWING": k.FOLLOWING, "YEAR": k.YEAR_WORD}
PHRASE_KINDS = {
    "ARCHIVE": k.ARCHIVE, "EDITION": k.EDITION, "DEPARTMENT": k.DEPARTMENT, "MONTH": k.MONTH,
    "SIGNAL": k.SIGNAL, "DOCTYPE": k.DOCTYPE, "EDITOR": k.EDITOR, "UNDATED": k.UNDATED, "PLACE": k.PLACE,
    "HEREAFTER": k.HEREAFTER, "THESIS": k.THESIS, "ET_AL": k.ET_AL, "INSIDE": k.IN, "UNPAGED": k.EXTENT,
    "TRANSLATOR": k.EDITOR, "JUNIOR": k.JUNIOR, "JOURNAL": k.NAME,
    "PUBLISHER": k.HOUSE,
}  # fmt: skip
LONGEST_SHORTENED = 2  # letters of “year” with its point: `г.`, `гг.`, `рр.`
SHORT_TYPES = frozenset(("Тел", "тел", "Телегр", "телегр"))  # `Тел. Сазонова Извольскому`
REPEATS = {"ibid": k.IBID, "same-file": k.IBID, "op-cit": k.OP_CIT, "idem": k.IDEM}
RANK = {
    kind: rank
    for rank, kind in enumerate(
        "REPEAT ARCHIVE EDITION THESIS HEREAFTER UNDATED UNPAGED INSIDE EDITOR TRANSLATOR ET_AL JUNIOR "
        "JOURNAL SIGNAL MONTH PLACE PUBLISHER DOCTYPE".split()
    )
}
ONE_NAME = tuple(sign + k.NAME + k.COMMA for sign in k.COMMA + k.OPEN + k.STOP + k.SEMICOLON)
POINTLESS = frozenset(("cf", "Cf", "vt", "Vt", "см", "См"))  # short signals that are met without their point
SIGNAL = frozenset(("SIGNAL",))
EDITION = frozenset(("EDITION",))
MONTH = frozenset(("MONTH",))
# `10 set. 1969`, `12. des. 1969`, and no month in `set in 1945`, `Le Temps des ports, 1969`
WORDS_AND_MONTHS = frozenset(("set", "out", "ago", "des"))
ENGLISH_UNDATED = ("n d", "n.d", "nd")
ENGLISH_LABELS = frozenset("p pp box folder file vol fol reel".split())
NAMED_BEHIND = (k.COMMA + k.NAME, k.COMMA + k.ACRONYM)
DAYS = frozenset(k.NUMBER + k.ORDINAL + k.RANGE + k.PARTICLE)
NEVER_A_NAME = frozenset(("SIGNAL", "HEREAFTER"))
NEVER_INITIALS = frozenset(("UNDATED", "UNPAGED", "REPEAT", "ET_AL", "JUNIOR", "LABEL", *NEVER_A_NAME))
GERMAN_VERSO = ("Rs", "RS")
GERMAN_SUBJECTS = ("Zu", "Zum", "Zur", "Dazu", "Hierzu", "Über", "Für", "Näheres")
LONGEST_EXPLANATION = 20  # items
ARCHIVED = frozenset(k.ARCHIVE + k.DEPARTMENT + k.UNIT_LABEL + k.LEAF_LABEL)
TAKES_ITS_POINT = frozenset(
    (k.MONTH, k.SIGNAL, k.EDITOR, k.IBID, k.OP_CIT, k.UNDATED, k.ET_AL, k.THESIS, k.JUNIOR, k.IN)
)


def meant(
    phrase: Phrase, raw: list[Item], at: int, after: int, before: list[Item], knowledge: Knowledge
) -> Typed | None:
    """The item that a phrase is; None where its letters are but words, initials or a name."""
    text = raw[at].text
    if after > at + 1:
        text = " ".join([item.text for item in raw[at:after] if item.kind != k.STOP])
    point = after < len(raw) and raw[after].kind == k.STOP and raw[after].start == raw[after - 1].end
    spot = Spot(text, raw, at, after, point, before)
    sense = _fitting(phrase, spot)
    if not sense.readings:
        return None
    made = (
        _year_word(spot, sense)
        or _department(spot, sense)
        or label(spot, sense.roles)
        or _after_a_number(spot, sense)
    )
    if made is not None:
        return made
    best = _likeliest(spot, sense)
    return label_word(spot, sense.roles) if best is None else _known(spot, best, sense, knowledge)


def _fitting(phrase: Phrase, spot: Spot) -> Sense:
    """What the phrase's case and neighbours allow."""
    text = spot.text
    sense = spelt(phrase, text)
    if not NEVER_INITIALS.isdisjoint(sense.kinds) and are_initials(spot.raw, spot.at, spot.end, spot.before):
        sense = without(sense, NEVER_INITIALS)
    if text in WORDS_AND_MONTHS and not (spot.point and spot.previous in DAYS):
        return without(sense, MONTH)
    if "EDITION" in sense.kinds and are_two_letters(spot) and not is_numbered(spot):
        sense = without(sense, EDITION)
    if NEVER_A_NAME.isdisjoint(sense.kinds):
        return sense
    if is_of_a_name(spot.raw, spot.at, spot.after, spot.before):
        sense = without(sense, NEVER_A_NAME)
    if is_given(spot) or (len(text) > 2 and text.isupper() and text.isalpha()):
        return without(sense, SIGNAL)  # `BYSTRICKÝ, V. a kol.`, `ВИЖ, 1992, № 6`
    wordlike = len(text) == 2 and not spot.point and text not in POINTLESS  # `vo vtoroi polovine` is no `vö.`
    begun = spot.previous == k.COLON and text[0].isupper()
    publishing = begun and len(spot.before) > 1 and spot.before[-2].kind == k.PLACE
    printing = k.ORDINAL in (spot.previous, spot.raw[spot.end].kind if spot.end < len(spot.raw) else "")
    if wordlike or publishing or printing:  # `К.: Вид. дім`, `2-ге вид.`, `Вид. 2-ге`: no “see”
        return without(sense, SIGNAL)
    return sense


def _year_word(spot: Spot, sense: Sense) -> Typed | None:
    """`1936 г.`"""
    if "YEAR" not in sense.kinds or spot.previous not in (k.YEAR, k.YEARS, k.NUMERIC_DATE, k.MONTH):
        return None
    if spot.previous == k.MONTH and spot.text[0].isupper():
        return None  # `Jan M. Meijer, ed.`, `Jan G. Kessel`
    found = next((r for r in sense.readings if r.kind == "YEAR"), None)
    # the point behind a word spelt out ends a sentence: `за 1924 год. Вологда, 1925`
    spelt_out = len(spot.text) > LONGEST_SHORTENED and spot.text[0] >= "\u0400"
    return spot.item(k.YEAR_WORD, found.value, end=spot.after if spelt_out else None) if found else None


def _department(spot: Spot, sense: Sense) -> Typed | None:
    """`FO 371/21103`, `FO, 371/21103`"""
    if "DEPARTMENT" not in sense.kinds:
        return None
    behind = kinds_of(spot.raw[spot.end : spot.end + 2])
    if spot.previous in (k.OPEN, k.HEREAFTER) and behind[:1] == k.CLOSE:
        behind = behind[1:]  # `Foreign Office (FO) 371/39080`, `Foreign Office (hereafter FO) 371/39080`
    if behind[:1] == k.OPEN_BRACKET:  # `FO [Foreign Office Archives] 371/39080`
        behind = kinds_of(spot.raw[spot.end : spot.end + LONGEST_EXPLANATION]).partition(k.CLOSE_BRACKET)[2]
    numbered = behind[:1] in (k.PAIR, k.NUMBER, k.SLASHES, k.CODE) or behind == k.COMMA + k.PAIR
    return spot.item(k.DEPARTMENT, "TNA") if numbered else None


def _after_a_number(spot: Spot, sense: Sense) -> Typed | None:
    """`18 об.`, `45 ff.`, `34 Rs.`"""
    if spot.previous not in VALUE_KINDS or not (spot.text.islower() or spot.text in GERMAN_VERSO):
        return None
    found = next((r for r in sense.readings if r.kind in AFTER_A_NUMBER and r.kind != "YEAR"), None)
    if found is None:
        return None
    raised = spot.following == "°"  # `fol. 61 v°`
    return spot.item(AFTER_A_NUMBER[found.kind], found.value, end=spot.end + raised)


def _likeliest(spot: Spot, sense: Sense) -> Reading | None:
    ranked = [r for r in sense.readings if r.kind in RANK and _is_meant(r, spot)]
    if len(ranked) > 1 and any(r.kind == "SIGNAL" for r in ranked) and _opens_a_part(spot.before):
        ranked = [r for r in ranked if r.kind != "EDITOR"]  # Usp. Zdenko Radelić, …
    if spot.text[0].isupper() and any(r.kind == "PLACE" for r in ranked):
        ranked = [r for r in ranked if r.kind != "UNPAGED"]  # `Bp., 1982`, against `k. 4, bp.`
    undated = spot.following == "[" or (spot.previous == k.OTHER and spot.before[-1].text in '”"»’')
    closing = spot.following in ("", ")", ";")
    undated |= spot.text in ENGLISH_UNDATED and _is_english(spot.raw[spot.end : spot.end + 2])
    undated |= spot.previous == k.OPEN or (closing and ARCHIVED.isdisjoint(kinds_of(spot.before)) is False)
    if undated or (spot.previous == k.COMMA and spot.following == ")" and _is_imprint(spot.before)):
        ranked = [r for r in ranked if r.kind == "UNDATED"] or ranked
    return min(ranked, key=lambda r: RANK[r.kind], default=None)


def _is_english(behind: Sequence[Item]) -> bool:
    """`n.d., p. 34`, `n.d., box 3`, `n.d., FO 371`: no date; `n. d., str. 34` is a work cited before."""
    named = kinds_of(behind) in NAMED_BEHIND and len(behind[1].text) > 1
    return named or (kinds_of(behind) == k.COMMA + k.WORD and behind[1].text in ENGLISH_LABELS)


def _known(spot: Spot, best: Reading, sense: Sense, knowledge: Knowledge) -> Typed | None:
    if best.kind == "EDITION" and _is_collection(best.value, knowledge):
        return None
    kind = REPEATS.get(best.value, k.WORD) if best.kind == "REPEAT" else PHRASE_KINDS[best.kind]
    if kind == k.IDEM and is_the_same_place(spot, opens=_opens_a_part(spot.before)):
        kind = k.IBID
    if kind == k.SIGNAL and pins(spot) and fold(spot.text) in PIN_WORDS:
        return spot.item(k.WORD, None)
    if kind == k.IN and spot.text.casefold() in ("сб", "зб") and not _holds_a_title(spot):
        return None
    if _are_letters_alone(kind, spot):
        return spot.item(k.ACRONYM, None, end=spot.after)
    doubt = DOUBTS.get(kind)
    if doubt is not None and doubt(spot):
        return None
    if kind == k.ARCHIVE:
        codes = tuple(dict.fromkeys(r.value for r in sense.readings if r.kind == "ARCHIVE"))
        return spot.item(kind, best.value, codes, spot.after)
    if kind == k.PLACE and is_short_form(spot):
        return spot.item(kind, best.value)
    takes = spot.point and kind in TAKES_ITS_POINT and not (kind == k.MONTH and len(spot.text) > 5)
    takes |= spot.point and spot.text in SHORT_TYPES
    return spot.item(kind, best.value, end=spot.after + takes)


def _are_letters_alone(kind: str, spot: Spot) -> bool:
    """`Manzoni al MAE, 7 aprile 1925`: the ministry; `ebd., NY 4036/510`: papers left behind, no town.

    `Ithaca, NY`: the state.
    """
    if kind == k.PLACE:
        behind = kinds_of(spot.raw[spot.end : spot.end + 1])
        return spot.text == "NY" and (_is_behind_a_town(spot.before) or behind in (k.PAIR, k.SLASHES))
    return kind == k.ARCHIVE and spot.text in ("MAE", "UM") and spot.previous in (k.TO, k.TO_OR_AND)


def _is_behind_a_town(before: list[Item]) -> bool:
    """`Ithaca, NY`, `Jordanville, NY`, against `The March to the Port, NY`."""
    kinds = kinds_of(before[-3:])
    return kinds.endswith(k.PLACE + k.COMMA) or kinds in ONE_NAME


def _holds_a_title(spot: Spot) -> bool:
    """`Завод в годы войны. Сб. «Из истории Урала»`, as if it said “in”; not `Сб. «Ленин и Урал», стр. 57`."""
    signed = spot.previous in (k.COMMA, k.STOP, k.DASH)
    return signed and spot.following[:1] in ("«", "„", "“", '"')


def _is_imprint(before: list[Item]) -> bool:
    """Whether a bracket is open that begins with a place: `(London: Cape, n.d.)`"""
    near = "".join(item.kind for item in before[-12:])
    return k.OPEN + k.PLACE in near and k.CLOSE not in near


def _opens_a_part(before: list[Item]) -> bool:
    """Whether a note, or a part of it behind a semicolon, a number or ibid., begins here."""
    if not before or before[-1].kind in k.SEMICOLON + k.IBID:
        return True
    return before[-1].kind == k.STOP and len(before) > 1 and before[-2].kind in VALUE_KINDS


def _is_meant(reading: Reading, spot: Spot) -> bool:
    """A single letter is a place with its point (`М.`) or a signal before a name (`v. P. Zovatto`)."""
    if len(spot.text) > 1 or reading.kind == "PLACE":
        return True
    small = spot.point and spot.text.islower() and spot.following[:1].isupper()
    return reading.kind == "SIGNAL" and small and not _is_a_series(spot)


def _is_a_series(spot: Spot) -> bool:
    """`MAE, s. Europe`, `Jan Nowak s. Piotra`; a German “see” opens, or stands behind `Zur Vorgeschichte`."""
    opens = not spot.before or spot.previous == k.SEMICOLON or spot.before[0].text in GERMAN_SUBJECTS
    return spot.text == "s" and not opens


def _is_collection(code: str, knowledge: Knowledge) -> bool:
    """A collection of documents is cited as a book of its title."""
    edition = knowledge.edition(knowledge.family(code))
    return edition is not None and edition.collection
