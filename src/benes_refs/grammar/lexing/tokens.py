"""From letters to tokens: one pass of one pattern; a token's kind here is what its letters and figures show.

Offsets are those of the source.  A word or a range that a line end broke is one token.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.text import LETTERSPACED, SPLIT, unspaced, unsplit
from benes_refs.grammar.lexing.around import DOUBTFUL, MAY_BE_ROMAN, by_what_is_around
from benes_refs.grammar.lexing.shapes import is_small_roman, shape
from benes_refs.lines import unbroken
from benes_refs.quick.functions import lru_cache
from benes_refs.regexes import compiled

DASH = "-–—‐‑‒―−"
JOIN = rf"\\?(?:--|[{DASH}])"  # Markdown writes a dash `--` and may escape a hyphen
MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"  # `24 June/7 July`: two days, no file
NUM = r"\d+(?:(?:[a-zа-яё]{1,2}|[A-ZА-Я](?!\.))(?![^\W_]))?"
SIDE = r"(?:[ \u00a0]?(?:об|ob|зв|v|vo|r)\b\.?)?"
# Every repetition is bounded or gives nothing back, so that the time is linear in the text.  The first three
# alternatives are the commonest tokens, told by what follows them; without them all would be read the same.
# `²2011`, `2011¹⁰`, and `52014` of who reads letters from pictures: no word
PRINTING = (
    r"[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?:(?=(?:1[5-9]|20)\d\d(?!\d))"
    r"|(?<=(?:1[5-9]|20)\d\d[¹²³⁴-⁹])|(?<=(?:1[5-9]|20)\d\d[¹²³⁴-⁹][⁰¹²³⁴-⁹]))"
    r"|(?<=[,:][ \u00a0])[2-9](?=(?:1[89]\d\d|20[0-2]\d)\))"
)
TOKEN = compiled(
    rf"(?:\s|\\(?![\w\s])|{PRINTING})*+"
    rf"(?:(?P<spaced>{LETTERSPACED})"
    r"|(?P<plain>(?!URL:|IS[BS]N)[^\W\d_]++(?=[\s,;)”“»\"?!\]]|:(?!//))|(?!www)[^\W\d_]{2,}+(?=\.)"
    r"|[^\W\d_](?=\.(?![A-Z\d]))|[A-Z][a-z]{0,4}0[a-z]{3,20}+(?=[\s,.;:)]))"
    r"|(?P<bare>\d++(?=[,;)]|\.?(?:\s[^\W\d_ovrapоoзzIVXХAPU]|\Z)))"
    r"|(?P<mark>[,;:()“”„«»\"]|\.(?![ \u00a0]?\.))"
    r"|(?P<url>(?:URL:\s*)?(?:https?://|www\.|10\.\d{4,9}/)(?:[^\s<>»”()]|\([^\s<>»”()]*\))+(?<![.,;:]))"
    r"|(?P<date>\d{1,2}[ \u00a0]?\.\s?(?:\d{1,2}|[IVXХ]{1,4})\s?\.\s?(?:1[5-9]|20)\d\d(?!\d)"
    r"|\d{1,2}[/-][IVXХ]{1,4}[/ \u00a0-](?:1[5-9]|20)\d\d(?!\d))"
    r"|(?P<hour>\d{1,2}(?:[:.]\d\d)?(?:[-–]\d{1,2}(?:[:.]\d\d)?)?[ \u00a0]?"
    r"(?:[apAP]\.[ \u00a0]?[mM]\.|(?:[ap]m|[AP]M|Uhr)(?!\w)))"
    r"|(?P<isbn>IS[BS]N(?:-1[03])?:?\s{0,2}\d[\d-]{6,16}[\dXx])"
    r"|(?P<pair>[IVX]{1,6}/(?:[ivx]{1,6}|[IVX]{1,3})(?![\w/]))"
    rf"|(?P<issues>\d{{1,4}}[{DASH}]\d{{1,4}}/(?:1[5-9]|20)\d\d(?![\w/]))"
    rf"|(?P<slashed>(?!\d{{1,2}}/(?:{MONTHS})[a-z]*\.? \d)"
    r"(?=[^\s,;()]{0,60}\d)(?:\d[^\W_]{0,40}(?:[.-][^\W_]{1,40}){0,8}|[A-ZА-Я]-\d{1,6}(?=/)"
    r"|[IVX]{1,4}(?:-[^\W_]{1,40}){1,4}|[^\W_]{1,40})"
    rf"(?:/(?:v\.[ \u00a0]?\d+|(?!pp?\.[ \u00a0]?\d|fol?s?\.)[^\W_]++(?:(?:{JOIN}|\.)[^\W_]++)*+)){{1,12}}+)"
    rf"|(?P<thousands>[1-9]\.\d{{3}}[{DASH}][1-9]\.\d{{3}}(?!\w|\.\d|/))"
    rf"|(?P<code>(?!(?:1[5-9]|20)\d\d ?[{DASH}])\d{{1,5}}(?: ?[{DASH}] ?\d{{1,5}}){{2,3}}(?![{DASH}\w/])"
    rf"|\d{{1,4}}[{DASH}](?:[IVX]{{1,5}}|[A-ZА-Я](?:\(s\))?)(?![^\W_])"
    rf"|[IVX]{{1,4}}[{DASH}]\d{{1,3}}(?:[{DASH}][^\W_]{{1,3}}(?![^\W_])|(?=/))(?:/[^\W_]++(?:[{DASH}][^\W_]++)*+)?"
    rf"|[IVX]{{1,6}}[{DASH}][A-Z][{DASH}]\d{{1,3}}(?:[{DASH}][a-z]{{1,2}})?(?![^\W_])"
    r"|\d{3}\.[IVX]{1,4}(?![^\W_])|\d+(?:\.\d+)++(?!\d)|[A-Z]\.(?:[A-Z\d]{1,40}\.){1,8}(?:\d+|[A-Z]{1,3}(?=/))(?:/\w+)*"
    r"|\d+[A-Z]\w{0,40}\d\w*|CIA-RDP[\w-]{4,40}(?<!-)"
    r"|(?<![^\W_])[rр]-?\d{2,5}(?![^\W_])"
    r"|(?:[A-ZА-ЯŠ]{1,4}-?|[А-Я]–)\d[^\W_]*(?:-[^\W_]+)*(?:\.\d+[A-Z]?(?!\w)){0,8}(?:/[^\W_]+)?)"
    rf"|(?P<range>{NUM}(?:\.(?=[{DASH}]\d)|{SIDE}[ \u00a0]?){JOIN}\s*{NUM}(?:\.\d+)?(?![/\d])"
    rf"|(?<![^\W_])[ivxlc]+[{DASH}][ivxlc]+(?![^\W_])"
    rf"|(?<![^\W_])[IVXLC]+[{DASH}][IVXLC]+(?![^\W_]))"
    r"|(?P<years>\d{1,4}-(?:лет|річч|год|гадов)[^\W\d_]+)"
    r"|(?P<ordinal>\d{1,2}(?:-\s{0,2})?"
    r"(?:st|nd|rd|th|d|re|ère|ere|er|e|е|ème|éme|eme|ième|º|°|ª|ая|я|й|го|ге|га|ше|ша|те|та|тє|ме|ма|ро|ра|ой|ої|ое|ій|ий|і)(?!\w))"
    r"|(?P<number>\d+(?:-(?:х|ти|ми|ох|фп|ФП|с|п|р|С|П|Р|сп|j?[áé]n)(?![^\W_])|(?:[a-zа-яё]{1,2}|[A-ZА-Я](?!\.))(?![^\W_]))?)"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad΄′ˈ]|['’‘´ʹʼ`](?=[^\W\d_])|[-‐‑](?=[^\W\d_])(?!\w\.\s\w)"
    rf"|[-‐‑¬][^\S\n]*+\n\s*+(?=[^\W\d_])|{SPLIT}|(?<=[A-Z])_(?=[A-Z]))*+)"
    r"|(?P<sign>//|\.\.\.|(?:\.[ \u00a0]){2,3}\.|…\.?|№+>?|n[°º]|§+|\S)"
    r"|\Z)"
)
GROUPS = {number: name for name, number in TOKEN.groupindex.items()}
WORDED = frozenset(TOKEN.groupindex[name] for name in ("spaced", "plain", "word"))
SPACED = TOKEN.groupindex["spaced"]
LONG_WORD = TOKEN.groupindex["word"]  # with signs inside, or parted over lines
SIGNED = frozenset(TOKEN.groupindex[name] for name in ("mark", "sign"))
DASHES = compiled(rf"[ \u00a0]?{JOIN}\s*")
PAGED = compiled(r"pp?\.[ \u00a0]?\d|fols?\.|fos?\.")
POINT_BEFORE_DASH = compiled(rf"\.(?=[{DASH}])")
MISREAD_KEW = compiled(r"^F0(?=\d{3}/)")  # `F0371/29909`, to who reads letters from pictures
MOST_WORDS = 65536  # that are remembered; then all are forgotten and it begins anew
TELLING_SIGNS = frozenset("./„")
PLACE_LETTERS = ("М", "Л", "К", "Спб", "СПб")
PROPER_YEAR = compiled(r"(?:1[5-9]\d\d|20[0-3]\d)")
DECADE = compiled(r"(?:1[5-9]|20)\d0(?:s|er)")
SPLIT_YEARS = compiled(
    rf"(?:1[5-9]|20)\d\d/\d\d(?:\d\d)?[{DASH}](?:1[5-9]|20)\d\d(?:/\d\d(?:\d\d)?)?"
    r"|(?:1[5-9]|20)\d\d(?:/(?:1[5-9]|20)\d\d){2,8}"  # `Three Conferences 1947/1948/1949`
)
# `Directive 2003/54/EC`, `A/RES/2625`, `S/PV.1347`: acts and papers of unions of states, no shelfmarks
NUMBER_OF_AN_ACT = compiled(
    r"\d{2,4}/\d{1,4}/(?:E[CUGS]|EEC|ECSC|EWG|EGKS|CEE?|UE|JHA|CFSP)"
    r"|(?:[AS]|E|ST)/(?:RES|PV|C|CN|INF|L|AC|CONF)\b[^\s,;]{0,40}"
)
SIGNS = {
    ",": k.COMMA, ".": k.STOP, ";": k.SEMICOLON, ":": k.COLON, "/": k.SLASH, "(": k.OPEN, ")": k.CLOSE,
    "[": k.OPEN_BRACKET, "]": k.CLOSE_BRACKET, "//": k.DOUBLE_SLASH, "?": k.QUESTION, "!": k.QUESTION,
    **dict.fromkeys("-–—‒―−", k.DASH),
}  # fmt: skip


@lru_cache(maxsize=1024)
def _sign(text: str) -> str:
    if text in SIGNS:
        return SIGNS[text]
    if text == "&":
        return k.AND
    return k.ELLIPSIS if (text[0] in "….." and len(text) > 1) or text == "…" else k.OTHER


@lru_cache(maxsize=4096)
def _figures(group: str, text: str) -> tuple[str, str]:
    """The kind of a token that holds figures, and its text on one line."""
    clean = unbroken(text)
    if group == "number" and DECADE.fullmatch(text):
        return k.NAME, clean  # `The Politics of the 1930s, p. 5`
    if group in ("number", "bare"):
        return k.YEAR if PROPER_YEAR.fullmatch(text) else k.NUMBER, clean
    if group == "thousands":
        return k.RANGE, clean.replace(".", "")  # `pp. 1.056-1.060`
    if group == "range":
        clean = POINT_BEFORE_DASH.sub("", clean)  # `455.–460.`, as Croats write it
        first, last = DASHES.split(clean, maxsplit=1)
        years = PROPER_YEAR.fullmatch(first) and (len(last) == 2 or PROPER_YEAR.fullmatch(last))
        return k.YEARS if years and int(first) < 2030 and last.isdigit() else k.RANGE, clean
    if group == "slashed" and SPLIT_YEARS.fullmatch(text):
        return k.YEARS, clean
    if group == "slashed" and NUMBER_OF_AN_ACT.fullmatch(text):
        return k.CODE, clean
    if group == "slashed":
        return k.SLASHES if text.count("/") > 1 else k.PAIR, clean
    return {
        "url": k.URL,
        "isbn": k.EXTENT,
        "hour": k.OTHER,
        "date": k.NUMERIC_DATE,
        "code": k.CODE,
        "issues": k.PAIR,
        "pair": k.PAIR,
        "ordinal": k.ORDINAL,
        "years": k.WORD,  # `К 1000-летию рода`
    }[group], clean


def _parts_volume(items: list[Item], at: int, source: str) -> bool:
    """`DRZW, iv.212`: a point between volume and page, without spaces."""
    figure = source[at + 1 : at + 2].isdigit() or (
        source[at + 1 : at + 2] == " " and source[at + 2 : at + 3].isdigit()
    )
    tight = bool(items) and items[-1].end == at and figure
    return tight and items[-1].kind == k.ROMAN and items[-1].text.islower()


class Words(dict[str, str]):
    """The kind of each word by its letters; "" where it is for what stands around it to say."""

    def __missing__(self, text: str) -> str:
        if len(self) >= MOST_WORDS:
            self.clear()
        kind = shape(text)
        glued = kind == k.NAME and text[-1].isupper()
        told_around = glued or text in DOUBTFUL or (kind in MAY_BE_ROMAN and is_small_roman(text))
        made = self[text] = "" if told_around else kind
        return made


KINDS_OF_WORDS = Words()


def scan(source: str, start: int, end: int) -> list[Item]:
    """The tokens of one stretch of the source."""
    items: list[Item] = []
    for found in TOKEN.finditer(source, start, end):
        group = found.lastindex
        if group is None:  # nothing but space was left
            break
        text = found[group]
        last = found.end()
        first = last - len(text)
        if group in WORDED:
            text = unsplit(text) if group == LONG_WORD else unspaced(text) if group == SPACED else text
            kind = KINDS_OF_WORDS[text]
            if not kind:
                items += by_what_is_around(items, text, source, first, last)
                continue
        elif group in SIGNED:
            kind = _sign_between(items, text, source, first, last) if text in TELLING_SIGNS else _sign(text)
        else:
            kind, text = _figures(GROUPS[group], MISREAD_KEW.sub("FO", text))
        items.append(Item(kind, first, last, text))
    return items


def _sign_between(items: list[Item], text: str, source: str, first: int, last: int) -> str:
    """The kind of a sign that can part numbers: `iv.212`, `FO 800/163/p. 147`, `М„ 1990`."""
    if text == "." and _parts_volume(items, first, source):
        return k.COLON
    if text == "/" and items and PAGED.match(source, last):
        return k.COMMA
    if text == "„" and items and items[-1].text in PLACE_LETTERS and items[-1].end == first:
        return k.COMMA  # a point and a comma, to who reads letters from pictures
    return _sign(text)
