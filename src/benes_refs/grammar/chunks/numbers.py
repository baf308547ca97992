"""Numbered parts: a label with its value (`t. XI`, `№ 4-5`, `pp. 12–15`, `Оп. 15`, `2nd ser.`) is one item.

What an ambiguous label means (`p.` page or papka, `f.` fond or folio) stays open: the item keeps all its
roles, and the stage that knows the neighbours decides.
"""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.chunks.counted import fold_counts
from benes_refs.grammar.chunks.marks import BEHIND_AN_ARCHIVE, DECIMAL_FILE, fold_marks, spaces_left_out
from benes_refs.grammar.chunks.misread import MISREAD, with_leaf_labels
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, Put, chunk, fold_with, kinds_of, replaced, starts, through
from benes_refs.knowledge.fold import TO_LATIN
from benes_refs.numbers import whole
from benes_refs.quick.functions import partial
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

THOUSANDS_PARTED = compiled(r"[1-9]\.\d{3}")
DIGITS = compiled(r"\d+")
ORDINAL = compiled(
    r"\d{1,2}\W{0,2}(?:st|nd|rd|th|d|re|ère|ere|er|e|е|ème|éme|eme|ième|º|°|ª|ая|я|й|го|ге|га|ше|ша|те|та|тє|ме|ма|ро|ра|ой|ої|ое|ій|ий|і|a)"
)
LEAF_VERSO = compiled(r"(?<=\d)[ \u00a0]?(?:об|ob|зв|vo|verso)(?![^\W_])\.?")
DASHES = compiled(r"(?:(?<!\s)\s+)?\\?(?:--|[-–—‐‑‒―−])\s*")
SPACES = compiled(r"\s+")

if TYPE_CHECKING:
    import pyparsing as pp

CHUNKS = {
    k.PAGE_LABEL: k.PAGES,
    k.LEAF_LABEL: k.UNIT,
    k.VOLUME_LABEL: k.VOLUME,
    k.NUMBER_LABEL: k.ISSUE,
    k.DOC_LABEL: k.DOC_NUMBER,
    k.SERIES_LABEL: k.SERIES,
    k.CHAPTER_LABEL: k.CHAPTER,
    k.UNIT_LABEL: k.UNIT,
    k.NOTE_LABEL: k.CROSS_REFERENCE,
}
THOUSANDS = compiled(r"\d{3}(?:/\d+)?").fullmatch
BEHIND_A_LETTER = (k.COMMA, k.STOP, k.NUMBER_LABEL, k.DOC_LABEL)
FOND_LABELS = (k.UNIT_LABEL, k.LEAF_LABEL)
NUMBERED = (*FOND_LABELS, k.NUMBER_LABEL)
JOINTS = k.COMMA + k.AND + k.TO_OR_AND + k.IN
SEVERAL = (*(k.NUMBER + joint + k.NUMBER for joint in JOINTS), k.NUMBER + k.COMMA + k.IN + k.NUMBER)
SEVERAL_ISSUES = compiled(rf"[{k.NUMBER_LABEL}{k.DOC_LABEL}]\{k.STOP}?{k.NUMBER},?[{JOINTS}]{k.NUMBER}")
LISTED_ORDINALS = tuple(k.NUMBER + k.COMMA + k.NUMBER + k.STOP + word for word in k.NAME + k.WORD)
FILE_LETTERS = tuple("a b c а б в фп ФП".split())  # `op. 11 a, d. 555`, `спр. 56789 фп`: of closed fonds
FOND_LETTERS = ("п", "с", "р", "ж", "н", "к")  # `ф. 7 п, оп. 12а`, of booty and of secret papers
UNTIL = frozenset("à až aż bis do to al по до".split())
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
VERSO = compiled(r"[ \u00a0]?(?:об|ob|зв|v|vo|v°|verso)\b\.?")


@rule("numbered")
def numbered() -> pp.ParserElement:
    """A label and its value or values; pages, leaves and documents may be a list."""
    from benes_refs.grammar.language.notation import ahead, either, end, many, maybe, named, no, one, seq

    plain = one(k.NUMBER, k.RANGE, k.ROMAN, k.CODE, k.PAIR, k.SLASHES, k.ORDINAL)
    after = seq(maybe(one(k.VERSO)), maybe(one(k.FOLLOWING)))
    first = seq(either(plain, one(k.YEAR, k.YEARS, k.NUMERIC_DATE)), after)
    not_counted_on = no(
        either(one(k.OPEN, k.COLON, k.MONTH, k.SLASH, k.SERIES_WORD, k.LABEL_WORD), one(k.STOP, k.NUMBER))
    )
    more = seq(
        either(one(k.COMMA, k.AND, k.DASH), seq(one(k.STOP), one(k.COMMA))),
        one(k.NUMBER, k.RANGE, k.ORDINAL),
        either(seq(one(k.VERSO), maybe(one(k.FOLLOWING))), seq(after, not_counted_on)),
    )
    last = seq(one(k.COMMA, k.AND), one(k.NUMBER, k.RANGE), after, no(one(k.OPEN, k.COLON, k.MONTH)))
    up = seq(one(k.TO, k.TO_OR_AND), one(k.NUMBER), no(one(k.OPEN, k.COLON, k.MONTH)))
    sign = maybe(one(k.STOP, k.COLON, k.OTHER))
    letter = one(k.NAME, k.ACRONYM)
    lists = seq(
        named("label", one(k.PAGE_LABEL, k.LEAF_LABEL, k.DOC_LABEL)),
        maybe(one(*k.LABELS)),
        sign,
        named("value", seq(first, maybe(up), many(either(more, last)))),
    )
    series = either(
        seq(
            named("value", one(k.ORDINAL, k.NUMBER, k.ROMAN)),
            maybe(one(k.STOP)),
            named("label", one(k.SERIES_WORD)),
        ),
        seq(
            named("label", one(k.SERIES_LABEL)),
            sign,
            named("value", one(k.ORDINAL, k.NUMBER, k.ROMAN, k.NAME, k.CODE, k.ACRONYM)),
        ),
    )
    sealed = ahead(either(one(k.COMMA, k.STOP, k.SEMICOLON, k.CLOSE), end()))
    signature = either(  # `sign. D 11169/47`, `a. č. V-2333 MV`
        seq(letter, one(k.NUMBER, k.PAIR, k.SLASHES, k.CODE, k.ROMAN)),
        seq(one(k.ACRONYM), one(k.YEAR), sealed),  # `ap. BS 1864`
        seq(one(k.NUMBER), one(k.ROMAN), sealed),  # `rkps 5387 II`
        seq(one(k.ROMAN), one(k.NUMBER), sealed),  # `rkps II 6345`
        seq(one(k.ROMAN), one(k.PAIR, k.SLASHES)),  # `sygn. XI A/81`
        seq(letter, one(k.DASH), one(k.NUMBER, k.YEAR)),  # `Ф. Р — 1878`
        seq(one(k.CODE), one(k.ACRONYM), sealed),
    )
    signed = seq(named("label", one(k.UNIT_LABEL)), sign, named("value", signature))
    another = k.LABELS.replace(k.PAGE_LABEL, "")  # `inv. č. 12`, against `Через годы. С. 228`
    single = seq(
        named("label", one(k.VOLUME_LABEL, k.NUMBER_LABEL, k.CHAPTER_LABEL, k.UNIT_LABEL, k.NOTE_LABEL)),
        maybe(one(*another)),
        sign,
        named("value", either(first, seq(letter, maybe(one(k.NUMBER))))),
    )
    notes = seq(
        named("label", one(k.NOTE_LABEL)),
        sign,
        named("value", seq(one(k.NUMBER, k.RANGE), one(k.AND), one(k.NUMBER))),
    )
    chapters = seq(
        named("label", one(k.CHAPTER_LABEL)),
        sign,
        named("value", seq(one(k.NUMBER, k.ROMAN), one(k.AND), one(k.NUMBER, k.ROMAN))),
    )
    return either(series, lists, notes, chapters, signed, single)


LONGEST_SHELFMARK = 24  # items
NUMBERS_APART = k.NUMBER + k.ROMAN + k.PAIR
ISSUE_OF_A_YEAR = k.YEAR + k.COLON + k.NUMBER


def fold_numbers(items: list[Item]) -> list[Item]:
    """Fold labelled numbers, and counts of how much there is (`214 л.`, `2 vols`)."""
    kinds = kinds_of(items)
    for runs, mend in MENDS:
        if any(run in kinds for run in runs):
            items = mend(items)
    return through(
        items,
        with_leaf_labels, fold_marks, _joined_numbers, _with_ordinals,
        partial(fold_with, grammar=numbered, read=_read), fold_counts,
    )  # fmt: skip


def _with_ordinals(items: list[Item]) -> list[Item]:
    """`f. 261, 2. Sonderlehrgang`: a smaller number with a point is no further leaf, but begins a title."""
    kinds = kinds_of(items)
    if not any(sign in kinds for sign in LISTED_ORDINALS):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        listed = item.kind == k.STOP and at > 2 and kinds.startswith(LISTED_ORDINALS, at - 3)
        if listed and _is_ordinal(items, at - 1):
            number = out.pop()
            out.append(Item(k.NAME, number.start, item.end, f"{number.text}."))
        else:
            out.append(item)
    return out


def _is_ordinal(items: Sequence[Item], at: int) -> bool:
    """Whether the number at `at` is smaller than the leaf before it, so that no list goes on with it."""
    leaf, number = whole(items[at - 2].text), whole(items[at].text)
    labelled = kinds_of(items[max(at - 4, 0) : at - 2]).rstrip(k.STOP).endswith(k.LEAF_LABEL)
    return labelled and leaf is not None and number is not None and number < leaf


def _with_issues_of_years(items: list[Item]) -> list[Item]:
    """`Historisk tidskrift 2013:1`, `Historisk tidskrift 133 (2013:1)`: issues within a year."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for at in starts(kinds, ISSUE_OF_A_YEAR, 1):
        year, colon, number = items[at : at + 3]
        tight = year.end == colon.start and colon.end == number.start and len(number.text) < len("100")
        bracketed = kinds[at - 1 : at + 4 : 4] == k.OPEN + k.CLOSE
        before = kinds[: at - bracketed].rstrip(k.COMMA)
        if tight and k.QUOTED in before and before[-1] in k.NAME + k.WORD + k.NUMBER * bracketed:
            text = f"{number.text}/{year.text}"
            issue = Item(k.ISSUE, year.start, number.end, text, text, ("issue",))
            sign = [Item(k.COMMA, items[at - 1].start, year.start, ",")] if bracketed else []
            found.append((at - bracketed, at + 3 + bracketed, [*sign, issue]))
    return replaced(items, found)


def _with_issues_together(items: list[Item]) -> list[Item]:
    if SEVERAL_ISSUES.search(kinds_of(items)) is not None:
        from benes_refs.grammar.chunks.issues import with_issues_together  # few need it

        return with_issues_together(items)
    return items


MENDS = (
    *MISREAD,
    ((ISSUE_OF_A_YEAR,), _with_issues_of_years),
    (SEVERAL, _with_issues_together),
    (BEHIND_AN_ARCHIVE, spaces_left_out),
)


def _joined_numbers(items: list[Item]) -> list[Item]:
    """`ф. 146 Б, оп. 2`, `Ф. 1Б. Оп. 2`: the letter is of the fond's number; `S. 5 bis 9` is a range."""
    out: list[Item] = []
    done = 0
    for at, (number, item) in enumerate(pairwise(items)):
        if number.kind != k.NUMBER:
            continue
        if item.kind == k.DASH:
            if not _is_hyphened(items, at):
                continue
            letter = items[at + 2]
            out += items[done:at]
            out.append(Item(k.NUMBER, number.start, letter.end, f"{number.text}-{letter.text}"))
            done = at + 3
            continue
        if item.text in UNTIL:
            out += items[done : at + 1]
            out.append(Item(k.TO, item.start, item.end, item.text))
        elif _is_its_letter(items, at + 1) or _is_its_thousands(items, at):
            out += items[done:at]
            joint = "" if item.kind in k.NUMBER + k.PAIR or item.start == number.end else " "
            pointed = item.kind == k.INITIALS
            text = item.text.rstrip(".") if pointed else item.text
            kind = item.kind if item.kind == k.PAIR else k.NUMBER
            out.append(Item(kind, number.start, item.end - pointed, f"{number.text}{joint}{text}"))
            if pointed:
                out.append(Item(k.STOP, item.end - 1, item.end, "."))
        else:
            continue
        done = at + 2
    return [*out, *items[done:]] if done else items


def _is_hyphened(items: Sequence[Item], at: int) -> bool:
    """`Оп. 14-а. Д. 19-б, 19-в. Л. 4`: a hyphen before the letter of a number that has a label."""
    number, sign, letter = items[at], items[at + 1], items[at + 2] if at + 2 < len(items) else None
    tight = letter is not None and number.end == sign.start and sign.end == letter.start
    if letter is None or not tight or len(letter.text) != 1 or not letter.text.isalpha():
        return False
    before = kinds_of(items[max(at - 4, 0) : at]).rstrip(k.STOP)
    listed = before.endswith(k.COMMA) and before[-3:-2] == k.DASH
    return listed or before[-1:] in FOND_LABELS


def _is_its_letter(items: Sequence[Item], at: int) -> bool:
    one = items[at].kind in (k.NAME, k.ROMAN) and len(items[at].text) == 1
    behind = kinds_of(items[at + 1 : at + 2])
    pointed = items[at].kind == k.INITIALS and len(items[at].text) == len("Б.") and behind in FOND_LABELS
    # `Ч. 46 Б. Л. 7`, `Tit. 343 A, Nr. 12`
    counted = k.UNIT_LABEL + k.CHAPTER_LABEL + k.VOLUME_LABEL * pointed
    labelled = at > 1 and items[at - 2].kind in counted
    volume = at > 1 and items[at - 2].kind == k.VOLUME_LABEL and items[at].start == items[at - 1].end
    if volume and items[at].kind == k.INITIALS:
        return len(items[at].text) == len("А.")  # `Т. 14А. СПб., 1895`
    lettered = items[at].text in FOND_LETTERS and behind == k.COMMA
    known = one or items[at].text in FILE_LETTERS
    return labelled and (pointed or lettered or (known and behind in BEHIND_A_LETTER))


def _is_its_thousands(items: Sequence[Item], at: int) -> bool:
    """`f. 33 987, op. 3`, `č. 92 345/36, …`, `PA AA, B 28, Bd. 111 512`: groups of three figures."""
    number, more = items[at], items[at + 1]
    if more.kind not in k.NUMBER + k.PAIR or more.start - number.end != 1 or not THOUSANDS(more.text):
        return False
    behind = kinds_of(items[at + 2 : at + 3])
    before = kinds_of(items[max(at - LONGEST_SHELFMARK, 0) : at]).rstrip(k.STOP)
    bound = k.ARCHIVE in before and before.endswith(k.VOLUME_LABEL) and len(number.text) <= len("123")
    if bound:
        return behind in ("", *(k.COMMA + k.STOP + k.SEMICOLON + k.COLON))
    return before.endswith(NUMBERED) and len(number.text) <= len("12") and behind == k.COMMA


def _read(items: Sequence[Item], match: Match) -> Item:
    label = items[match["label"][0]]
    kind = k.SERIES if label.kind in (k.SERIES_WORD, k.SERIES_LABEL) else CHUNKS[label.kind]
    run = items[match.start : match.end]
    value = "".join(_joined(items[slice(*match["value"])], label)).strip()
    roles = label.roles
    registered = "registry_number" in roles  # `č. j. 173.454/47`
    if kind in k.ISSUE + k.UNIT and not registered and DECIMAL_FILE.fullmatch(value):
        kind, roles = k.UNIT, ("file", "decimal_file")
    inner = [item for item in run if item is not label and item.kind in k.LABELS]
    if inner and kind == k.ISSUE:
        roles = tuple(dict.fromkeys(roles + inner[0].roles))
    return chunk(kind, run, value, roles)


def _joined(values: Sequence[Item], label: Item) -> list[str]:
    """The values as one text: `5, 7-9ob`."""
    up = k.TO + (k.TO_OR_AND if label.text[:1] in "pP" else "")  # `pp. 30 a 34`, against `s. 51 a 53`
    out: list[str] = []
    for item in values:
        if item.kind in up:
            out.append("-")  # pp. 30 à 34
        elif item.kind in (k.COMMA, k.AND, k.TO_OR_AND):
            out.append(", ")
        elif item.kind == k.STOP:
            continue
        elif item.kind == k.DASH:
            out = [*(part.strip() for part in out), "-"]
        elif item.kind in (k.NAME, k.ACRONYM) and len(values) > 1:
            out.append(f" {item.text} ".removeprefix("" if out else " "))
        elif item.kind == k.VERSO:
            out.append("ob" if item.value == "verso" else "")
        elif item.kind == k.FOLLOWING:
            out.append("" if " " in item.text.strip(". ") else item.text.rstrip("."))  # `с. 14, 21 и др.`
        elif label.kind == k.PAGE_LABEL and item.kind == k.CODE and THOUSANDS_PARTED.fullmatch(item.text):
            out.append(item.text.replace(".", ""))  # `p. 1.056`
        elif item.kind in NUMBERS_APART and out and (out[-1].isalpha() or item.kind == k.ROMAN):
            out.append(f" {item.text}")  # `Bestand B 12`, `sygn. XI A/81`
        else:
            out.append(item.text)
    return out


def arabic(text: str) -> str:
    """A volume, series or issue number in Arabic digits: `XI` 11, `2-éme` 2, `3/V` unchanged."""
    bare = text.strip(" .")
    digits = DIGITS.match(bare)
    if ORDINAL.fullmatch(bare):
        assert digits
        return digits[0]
    latin = bare.removesuffix("er").removesuffix("re").translate(TO_LATIN).upper()  # `t. Ier`
    if latin and all(c in ROMAN_DIGITS for c in latin) and latin not in ("C", "D", "M", "CD", "DC"):
        return str(roman(latin))
    return bare


def roman(numeral: str) -> int:
    values = [ROMAN_DIGITS[c] for c in numeral]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def locator_value(text: str) -> str:
    """A locator's value normalised: `12 об.` is `12ob`, dashes are hyphens, no spaces round them."""
    if text.isdigit():
        return text
    text = LEAF_VERSO.sub("ob", text)
    text = DASHES.sub("-", text)
    return SPACES.sub(" ", text).strip(" .,").replace(" ,", ",")
