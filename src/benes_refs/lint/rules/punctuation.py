"""PU: brackets, quotation marks, stops and spaces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from benes_refs.knowledge import fold
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.model import Edit, Fix, Note, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterable, Iterator, Sequence

BRACKETS = {")": "(", "]": "[", "}": "{"}
BRACKET = re.compile(r"[()\[\]{}]")
ITEM = re.compile(r"(?:^|(?<=\s))[\da-zа-я]{1,2}$")
QUOTES = re.compile(r"[„“”«»\"]")
PAIRS = frozenset(("“”", "„“", "„”", "«»", "»«", '""', "””"))
DOUBLED = re.compile(
    r"(?=[,;:.(])(?:,\s?\)|,\.(?!\.)|(?<!,),,(?!,)|;;|;,|,;|(?<!:)::(?!:)|(?<![.\s])\.\.(?![.\]])(?=\s|$)|\(,)"
)
STOPPED = (
    "t T vol Vol sér ser Bd sv no p P s S f op d l ll ob kn vyp т Т кн вып с С л Л ф Ф оп Оп д Д".split()
)
NUMBER_NEXT = re.compile(r"\s?\d|\s[IVXLC]+\b|(?<=\w\w),")
END_OF_ETC = re.compile(r"[:;,)]|\s[A-Z]")
AFTER_EDITORS = re.compile(r"\((?:eds?|ed|Hg|Hrsg|dir|red)\.?\)(?P<stop>\.)(?=\s)")
INVERTED = re.compile(r"[A-ZÀ-ÞĀ-Ž]{3,40},? [^\W\d_.]{1,40}\.?\s{0,3}$")
NO_SPACE = re.compile(r"\.(?=[A-ZÀ-Þ][a-zà-ÿ]{2}(?P<rest>\w*))")
CAPITALISED_END = re.compile(r"(?<![\w./:@])[A-ZÀ-Þ][a-zà-ÿ]{1,29}$")
WEB = re.compile(r"https?://|www\.|doi")
STOP_AND_COLON = re.compile(r"\.\s?:")
WORD_BEFORE = re.compile(r"[^\W\d_]{4,30}$")
DOTTED = re.compile(r"(?<![\w.])([^\W\d_]{1,4})\.")
MARK_TAIL = re.compile(r",\.(?!\.)|,,|;;|\.\.(?!\.)")


@rule("PU001", "unbalanced-brackets", severity="warning")
def unbalanced_brackets(essay: Essay) -> Iterator[Problem]:
    """A bracket that is not closed, or closes nothing, within its note.

    A bracket left open makes the rest of the note a part of the citation.

    Bad:
        He was pleased (Naggiar à Laval, 19 juin 1935, DDF, 1re série, t. XI, p. 137.
    Good:
        He was pleased (Naggiar à Laval, 19 juin 1935, DDF, 1re série, t. XI, p. 137).
    """
    for parsed in essay.notes:
        for offset, bracket in _unbalanced(essay, parsed.note):
            does = "is not closed" if bracket in BRACKETS.values() else "closes nothing"
            yield Problem(Span(offset, offset + 1), f"the bracket “{bracket}” {does} in this note")


def _unbalanced(essay: Essay, note: Note) -> Iterator[tuple[int, str]]:
    """Brackets without their partner; the `1)` and `a)` of a list are none."""
    opened: list[tuple[int, str]] = []
    for piece in note.pieces:
        for match in BRACKET.finditer(essay.text, *piece):
            offset, char = match.start(), match[0]
            if char in BRACKETS.values():
                opened.append((offset, char))
            elif char in BRACKETS:
                if opened and opened[-1][1] == BRACKETS[char]:
                    opened.pop()
                elif not ITEM.search(essay.text[max(piece.start, offset - 4) : offset]):
                    yield offset, char
    yield from opened


class Quoted(NamedTuple):
    """A pair of quotation marks and where they stand."""

    pair: str
    start: int
    end: int

    @property
    def spans(self) -> tuple[Span, Span]:
        return Span(self.start, self.start + 1), Span(self.end, self.end + 1)


@rule("PU002", "mixed-quotes", severity="warning", fix="safe")
def mixed_quotes(essay: Essay) -> Iterator[Problem]:
    """Quotation marks of different systems: „… beside “…”.

    A pair inside another pair is left alone: that is how quotations nest.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        A. Sluch, “Munich”, Voprosy istorii, 1998, no. 3, p. 5.
        M. Hauner, „The Quest for the Romanian Corridor”, Slavic Review, 1999, no. 1, p. 49.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    quoted = [pair for note in essay.notes for pair in _quoted(essay.text, note.note)]
    counts = Counter(pair.pair for pair in quoted)
    if not counts:
        return
    usual, count = max(counts.items(), key=lambda item: (item[1], item[0] in PAIRS))
    if usual not in PAIRS:
        return
    for found in quoted:
        if found.pair != usual and (count > counts[found.pair]):
            edits = tuple(Edit(span, mark) for span, mark in zip(found.spans, usual, strict=True))
            changed = tuple(edit for edit in edits if essay.text[edit.span.start] != edit.text)
            message = f"{_shown(found.pair)} stands beside {_shown(usual)} ({count} times)"
            yield Problem(found.spans[0], message, Fix("safe", changed), others=found.spans[1:])


def _shown(pair: str) -> str:
    return f"{pair[0]}…{pair[1]}"


def _quoted(text: str, note: Note) -> Iterator[Quoted]:
    """The outermost pairs of quotation marks of a note; a mark without a partner ends the search."""
    marks = [m for piece in note.pieces for m in QUOTES.finditer(text, piece.start, piece.end)]
    at = 0
    while at + 1 < len(marks):
        closing = _closing(marks, at)
        if closing < 0:
            return
        yield Quoted(marks[at][0] + marks[closing][0], marks[at].start(), marks[closing].start())
        at = closing + 1


def _closing(marks: list[re.Match[str]], at: int) -> int:
    """The index of the mark that closes the one at an index, counting those nested between; -1 for none."""
    open_marks = [marks[at][0]]
    for index in range(at + 1, len(marks)):
        mark = marks[index][0]
        if open_marks[-1] + mark in PAIRS:
            open_marks.pop()
            if not open_marks:
                return index
        else:
            open_marks.append(mark)
    return -1


@rule("PU003", "doubled-punctuation", severity="warning", fix="safe")
def doubled_punctuation(essay: Essay) -> Iterator[Problem]:
    """Two marks where one belongs: `Moscow.:`, `,)`, `,.`.

    The second mark is what an earlier wording left behind.

    Bad:
        P. Sudoplatov. Spetsoperatsii: Lubianka i Kreml’ 1930-1950. Moscow.: Olma-Press, 1997, p. 137.
    Bad:
        He says so himself (the papers were passed on at the end of the 1980s,) and nobody doubts it.
    Good:
        П. Судоплатов. Спецоперации: Лубянка и Кремль. М.: Олма-Пресс, 1997. С. 137.
    """
    for note, match in essay.find(DOUBLED):
        if _inside_web_address(essay, note.note, match.start()):
            continue
        right = match[0][-1] if match[0][0] in ",;:." else match[0][0]
        yield _doubled(essay, Span(*match.span()), right)
    for _, match in essay.find(STOP_AND_COLON):
        word = WORD_BEFORE.search(essay.text[max(match.start() - 30, 0) : match.start()])
        if word and _written_out(word[0], essay):
            yield _doubled(essay, Span(*match.span()), ":")
    for mark in essay.parsed.source.marks:
        tail = MARK_TAIL.match(essay.text, mark.span.end)
        if tail:
            yield _doubled(essay, Span(*tail.span()), tail[0][-1])


def _doubled(essay: Essay, span: Span, right: str) -> Problem:
    return Problem(
        span, f"two marks where one is enough: write “{right}” for “{essay.read(span)}”", replace(span, right)
    )


def _written_out(word: str, essay: Essay) -> bool:
    """Whether a word before `.:` is a place in full; М. and Wash. rightly have their stop."""
    readings = (r for phrase in essay.knowledge.word(fold(word)) for r in phrase.readings)
    return any(r.kind == "PLACE" and len(word) >= len(r.value) - 2 for r in readings)


def _inside_web_address(essay: Essay, note: Note, offset: int) -> bool:
    word = essay.text[max(note.span.start, essay.text.rfind(" ", 0, offset)) : offset]
    return bool(WEB.search(word))


@rule("PU004", "missing-stop", severity="warning", fix="safe")
def missing_stop(essay: Essay) -> Iterator[Problem]:
    """An abbreviation without its full stop, where the essay writes it with one.

    With and without its stop an abbreviation looks like two.

    Bad:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e sér., t. VI, p. 297.
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2e sér., t II, p. 579.
    Good:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e sér., t. VI, p. 297.
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2e sér., t. II, p. 579.
    """
    cited = sorted(citation.span for citation in essay.citations)
    stopless = [span for span in _places(essay, STOPPED, NUMBER_NEXT) if _within(span, cited)]
    dotted = Counter(m[1] for span in cited if stopless for m in DOTTED.finditer(essay.text, *span))
    for where in stopless:
        word = essay.text[where.start : where.end]
        if dotted[word]:
            message = f"“{word}” has a full stop elsewhere ({dotted[word]} times)"
            yield Problem(where, message, replace(Span(where.end, where.end), "."))
    for where in _places(essay, ("etc",), END_OF_ETC):
        yield Problem(where, "“etc” is an abbreviation: “etc.”", replace(Span(where.end, where.end), "."))


def _places(essay: Essay, words: Iterable[str], followed: re.Pattern[str]) -> Iterator[Span]:
    """Where one of some words stands alone, with a pattern behind it."""
    for word in words:
        for start in essay.words.get(word, ()):
            alone = not start or not (essay.text[start - 1].isdigit() or essay.text[start - 1] in ".’'_")
            if alone and followed.match(essay.text, start + len(word)):
                yield Span(start, start + len(word))


def _within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span begins in one of some spans in the order of the text."""
    at = bisect_right(spans, span.start, key=lambda s: s.start) - 1
    return at >= 0 and span.end <= spans[at].end


@rule("PU005", "stop-after-editors", severity="warning", fix="safe")
def stop_after_editors(essay: Essay) -> Iterator[Problem]:
    """A full stop, as in `(eds).`, between the editors and their title.

    The stop ends the names; the title then stands without its editors.  After `LIPTÁK, Ľubomír (ed.).`, the
    way of ISO 690, it is right.

    Bad:
        W. Murray and A. R. Millett (eds). Calculations: Net Assessment (New York: Free Press, 1992).
    Good:
        W. Murray and A. R. Millett (eds), Calculations: Net Assessment (New York: Free Press, 1992).
    """
    for _, match in essay.find(AFTER_EDITORS):
        if INVERTED.search(essay.text, max(match.start() - 40, 0), match.start()):
            continue
        span = Span(*match.span("stop"))
        yield Problem(
            Span(*match.span()), "a comma, not a full stop, parts editors and title", replace(span, ",")
        )


@rule("PU006", "missing-space", severity="warning", fix="safe")
def missing_space(essay: Essay) -> Iterator[Problem]:
    """No space after the full stop of an abbreviation: `St.Petersburg`.

    Without the space the two are one word for every search and for every line break.

    Bad:
        V. M. Lurie, GRU: dela i liudi (St.Petersburg: Neva, 2003), p. 63.
    Good:
        V. M. Lurie, GRU: dela i liudi (St. Petersburg: Neva, 2003), p. 63.
    """
    for note, match in essay.find(NO_SPACE):
        before = CAPITALISED_END.search(essay.text[max(match.start() - 30, 0) : match.start()])
        if before and not _inside_web_address(essay, note.note, match.start()):
            span = Span(match.start() - len(before[0]), match.end("rest"))
            gap = Span(match.end(), match.end())
            yield Problem(span, "a space is missing after the full stop", replace(gap, " "))


@rule("PU007", "authors-run-into-title", severity="warning", fix="safe")
def authors_run_into_title(essay: Essay) -> Iterator[Problem]:
    """Nothing stands between the authors and the title in quotation marks.

    The title runs on from the name, and a reference manager takes both for one.

    Bad:
        M. Polišenská and R. Kvaček “Beneš a případ Tuchačevskij”, Mezinárodní politika, 8, 1991, s. 28.
    Good:
        M. Polišenská and R. Kvaček, “Beneš a případ Tuchačevskij”, Mezinárodní politika, 8, 1991, s. 28.
    """
    for citation in essay.citations:
        authors, title = place(citation, "work.authors"), place(citation, "work.title")
        if authors is None or title is None or title.start < authors.end:
            continue
        between = essay.text[authors.end : title.start]
        if essay.text[authors.end - 1] == ".":
            continue
        if re.fullmatch(r"\s+[“„«\"]?", between) and (between.strip() or essay.text[title.start] in '“„«"'):
            where = Span(authors.end, authors.end)
            yield Problem(
                Span(authors.end - 1, title.start + 1),
                "put a comma between authors and title",
                replace(where, ","),
            )
