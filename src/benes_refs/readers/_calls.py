"""Call-outs in the body: numbers glued to a word, a sign or a year (`archives12`, `1935”3`, `June 19353`)."""

from __future__ import annotations

from bisect import bisect_left

from benes_refs.model import Mark, Note, Span
from benes_refs.numbers import whole
from benes_refs.quick.containers import counted, defaultdict
from benes_refs.quick.typing import Any, Iterable, Iterator, Mapping, Sequence
from benes_refs.readers._numbering import Candidate, Restart, best_run, roman, roman_numeral
from benes_refs.regexes import compiled

SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜ", "0123456789ivxlc")
# Each begins with the digit, what must stand before it comes second: so a search skips to the digits.
GLUED = compiled(r"\d(?<=[^\W\d_]\d|[!-&)-/:-?\]}”’»“›…]\d)\d{0,2}(?![\w%]|[.,:/–-]\d)")
ON_YEAR = compiled(r"[12](?<![\w.,/]\d)(?:(?<=1)\d|(?<=2)0)\d\d(\d{1,3})(?![\w%]|[.,:/–-]\d)")
SPACED = compiled(r"\d(?<=[\w.,;:!?)”»’] \d)\d{0,2}(?=[.,;:)]?(?:\s|$))")
BEGINS = r"[A-ZÀ-ÞА-ЯЁЄІЇҐ“„«]"
MONTH = r"(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Ju[nl]|Aug|Sep|O[ck]t|Nov|De[cz])"
APART = compiled(
    rf"\d(?<=[.,;:!?)”»’] \d)\d{{0,2}}(?=\s*[\r\n]|\s+{BEGINS})"
    rf"|\d(?<=\w \d)\d?(?=\s?[,;:]\s|\s\.\s|\.\s(?!{MONTH}){BEGINS})"
)
RAISED = compiled(r"[⁰¹²³⁴-⁹](?<=\S.)[⁰¹²³⁴-⁹]{0,2}")
RAISED_ROMAN = compiled(r"[ⁱᵛˣˡᶜ](?<=\S.)[ⁱᵛˣˡᶜ]{0,6}")
BRACKETED = compiled(r"\[(\d{1,3})\]")
STARRED = compiled(r"([*∗†‡§¶‖](?:(?<=[\w.,;:!?)”’»].)|(?<=[\w.,;:!?)”’»]\s.))[*∗†‡§¶‖]{0,3})(?![\w*])")
ABBREVIATION = compiled(r"(?<!\w)(?:[^\W\d_]{1,2}|[Nn]os?|[Aa]rt|[Pp]ar|[Vv]ol|[Ss]ec|[Cc]h)\.$")
HERE, ELSEWHERE, NOWHERE = 2.0, -1.0, -2.0
GOOD_BEFORE = frozenset("”’»“›\"'!?)]…,;")


def find_calls(text: str, body: Span, page: int, attached: Sequence[Candidate]) -> Iterator[Candidate]:
    """Every number of a stretch of body text that could be a call-out, with how much speaks for it.

    `attached` are those of the whole page that `attached_calls` found; the stretch holds whole lines.
    """
    start, end = body
    yield from attached[bisect_left(attached, start, key=where) : bisect_left(attached, end, key=where)]
    for found in SPACED.finditer(text, start, end):
        yield Candidate(int(found[0]), found.start(), found.end(), page, weight=-1.2)


def attached_calls(text: str, start: int, end: int, page: int) -> list[Candidate]:
    """The numbers that are raised, in brackets or attached to a word, a sign or a year, in order."""
    return sorted(_attached(text, start, end, page), key=where)


def _attached(text: str, start: int, end: int, page: int) -> Iterator[Candidate]:
    for found in GLUED.finditer(text, start, end):
        yield Candidate(
            int(found[0]), found.start(), found.end(), page, weight=glued_weight(text, found.start())
        )
    for found in ON_YEAR.finditer(text, start, end):
        yield Candidate(int(found[1]), found.start(1), found.end(1), page, weight=0.2)
    for found in RAISED.finditer(text, start, end):
        yield Candidate(int(found[0].translate(SUPERSCRIPT)), found.start(), found.end(), page, weight=2.0)
    for found in RAISED_ROMAN.finditer(text, start, end):
        value = number_of(found[0])
        if value:
            yield Candidate(value, found.start(), found.end(), page, weight=2.0, style="roman")
    for found in BRACKETED.finditer(text, start, end):
        yield Candidate(int(found[1]), found.start(), found.end(), page, weight=0.5)


def where(call: Candidate) -> int:
    return call.start


def number_of(marker: str) -> int:
    """The number that a marker is, in Arabic or small Roman figures; 0 where it is none."""
    plain = marker.translate(SUPERSCRIPT)
    return (whole(plain) or 0) if plain.isdecimal() and plain.isascii() else roman(plain)


def glued_weight(text: str, at: int) -> float:
    """A letter or a closing sign before a number speaks for a call-out, an abbreviation or a dash against."""
    before = text[at - 1]
    if before.isalpha():
        return 1.0 if text[max(0, at - 3) : at].isalpha() else 0.3
    if before in GOOD_BEFORE:
        return 1.0
    if before == ".":
        return -0.5 if ABBREVIATION.search(text, max(0, at - 6), at) else 1.0
    return -0.8


def link(
    text: str,
    notes: Sequence[Note],
    bodies: Iterable[tuple[int, Span]],
    attached: Mapping[int, Sequence[Candidate]],
    *,
    same_page: bool,
) -> tuple[list[Note], list[Mark]]:
    """The notes with their call-outs, and all call-outs in order; `bodies` are (page, stretch) of body text.

    `attached` are the numbers that `attached_calls` found on each page, in its body or elsewhere.

    The call-outs are the best run through all numbers of the body.  A number gains weight when a note has it,
    most when the note stands on the same page, where it must (`same_page`: footnotes); a number without a
    note counts only where it stands between others.
    """
    stretches = sorted(bodies, key=lambda body: body[1])
    if not stretches:
        return list(notes), []
    on_page = restarts(notes) if same_page else {}
    markers = counted(note.marker for note in notes)
    calls: list[Candidate] = []
    for page, span in stretches:
        found = sorted(find_calls(text, span, page, attached[page]), key=where)
        calls += (call._replace(**support(call, on_page, markers)) for call in found)
    linked = Linked(notes, same_page)
    for call in best_run(calls):
        marker = text[call.start : call.end].translate(SUPERSCRIPT).strip("[]")
        linked.give(Mark(marker, Span(call.start, call.end)), call.page)
    for page, span in stretches:
        for star in STARRED.finditer(text, *span):
            if star[1] in linked.waiting:
                linked.give(Mark(star[1], Span(*star.span(1))), page)
    return linked.notes, sorted(linked.marks, key=lambda mark: mark.span)


def restarts(notes: Sequence[Note]) -> dict[tuple[int | None, str], Restart]:
    """The pages and markers of footnotes, and where a count may begin anew: behind others inside a page."""
    found: dict[tuple[int | None, str], Restart] = {}
    for before, note in zip([None, *notes], notes, strict=False):
        inside = before is not None and before.page == note.page
        found[note.page, note.marker] = ("here" if inside else "page") if number_of(note.marker) == 1 else ""
    return found


def support(
    call: Candidate, on_page: Mapping[tuple[int | None, str], Restart], markers: Mapping[str, int]
) -> dict[str, Any]:
    """The weight of a call-out after a look at the notes, and whether the count may begin anew with it."""
    marker = printed(call)
    if (call.page + 1, marker) in on_page:
        return {"weight": call.weight + HERE, "restart": on_page[call.page + 1, marker]}
    if marker in markers:
        anew = call.value == 1 and markers[marker] > 1 and not on_page
        return {"weight": call.weight + (ELSEWHERE if on_page else HERE), "restart": "here" if anew else ""}
    return {"weight": call.weight + NOWHERE}


def printed(call: Candidate) -> str:
    """The marker that a call-out shows."""
    return roman_numeral(call.value) if call.style == "roman" else str(call.value)


class Linked:
    """Notes that get their call-outs one by one: the first of that marker on that page that still waits."""

    def __init__(self, notes: Sequence[Note], same_page: bool) -> None:
        self.notes = list(notes)
        self.same_page = same_page
        self.marks: list[Mark] = []
        self.waiting: dict[str, list[int]] = defaultdict(list)
        for index in reversed(range(len(notes))):  # the first that waits stands last
            self.waiting[notes[index].marker].append(index)

    def give(self, mark: Mark, page: int) -> None:
        self.marks.append(mark)
        waiting = self.waiting.get(mark.marker)
        while waiting and self.same_page and (self.notes[waiting[-1]].page or page + 1) <= page:
            waiting.pop()
        if waiting and (not self.same_page or self.notes[waiting[-1]].page in (page + 1, page + 2)):
            index = waiting.pop()
            self.notes[index] = self.notes[index]._replace(mark=mark)
