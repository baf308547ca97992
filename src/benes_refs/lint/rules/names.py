"""NM: names, scripts, initials and transliteration."""

from __future__ import annotations

import re

from benes_refs.knowledge.fold import TO_CYRILLIC, TO_LATIN, one_alphabet
from benes_refs.knowledge.schema import Spelling
from benes_refs.lint.essay import Essay, places
from benes_refs.lint.naming import gathered
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.transliteration import hybrid, scheme
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import distance, fold
from benes_refs.model import Citation, Edit, Fix, ParsedNote, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterator, Sequence

LATIN, CYRILLIC = "A-Za-zÀ-ɏ", "\u0400-\u04ff"
CYRILLIC_LETTER = re.compile(rf"[{CYRILLIC}]")
LATIN_LETTER = re.compile(rf"[{LATIN}]")
SEAM = re.compile(rf"[{LATIN}][{CYRILLIC}]|[{CYRILLIC}][{LATIN}]")
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
INITIAL_AND_NAME = re.compile(
    rf"(?<!\w)([АВЕКМНОРСТХ])\.\s?(?![IVXLCDM]+\b)[A-ZÀ-Þ][{LATIN}]+|(?<!\w)([ABEKMHOPCTX])\.\s?[А-Я][а-я]+"
)
LONE_CYRILLIC = re.compile(rf"(?<=[{LATIN}] )[АВЕКМНОРСТХ](?=,? [{LATIN}])|(?<=\d)[аеорсх](?= [{LATIN}])")
CAPITAL = "[A-ZÀ-ÞĀ-ŽА-ЯЁ]"
MISSING_POINT = re.compile(
    rf"\.(?:(?<=\b{CAPITAL}\.)|(?<=\b{CAPITAL}[a-zа-я]\.))\s?(?P<initial>{CAPITAL}|Ia|Iu|Ya|Yu|Ye|Yo|Zh|Kh|Ch|Sh|Ts|Ja|Ju|Je|Dz|Io)"
    rf"(?=\s{CAPITAL}[^\W\d_]{{2,}})"
)
INITIALS = re.compile(
    rf"\.(?:(?<=\b{CAPITAL}\.)|(?<=\b[IY][au]\.))(?P<gap>\s?)(?:{CAPITAL}|Ia|Iu|Ya|Yu)\.(?=\s?{CAPITAL}[^\W\d_]{{2,}})"
)
NO_NAMES = frozenset(["U.S", "U.K", "S.S", "N.Y", "D.C", "B.C", "A.D", "U.N"])


@rule("NM001", "name-variants", severity="info")
def name_variants(essay: Essay) -> Iterator[Problem]:
    """One person in several spellings or transliterations.

    Alexandrovskii, Alexandrovsky and Alexandrovski are one envoy; an index makes three of them.  Titles and
    quotations keep their own spelling, and may be what is found here.

    Bad:
        Alexandrovskii to Litvinov, July 1, 1935, AVP RF: 05/15/111/101, p. 56.
        Alexandrovskii to Litvinov, July 4, 1935, AVP RF: 05/15/111/101, p. 58.
        Alexandrovsky to Yezhov, March 31, 1936, AVP RF: 010/11/77/118, p. 28.
    Good:
        Alexandrovskii to Litvinov, July 1, 1935, AVP RF: 05/15/111/101, p. 56.
        Alexandrovskii to Yezhov, March 31, 1936, AVP RF: 010/11/77/118, p. 28.
    """
    for spellings in gathered(essay):
        usual, odd = spellings[0], spellings[1:]
        shown = ", ".join(f"{spelling.word} ({len(spelling.places)})" for spelling in spellings)
        spans = sorted(
            (span for spelling in odd for span in spelling.places), key=lambda s: _outside_notes(essay, s)
        )
        message = f"one name in {len(spellings)} spellings: {shown}; mostly {usual.word}"
        yield Problem(spans[0], message, others=tuple(spans[1:]))


def _outside_notes(essay: Essay, span: Span) -> tuple[bool, Span]:
    return not essay.in_note(span), span


@rule("NM002", "mixed-scripts", severity="error", fix="safe")
def mixed_scripts(essay: Essay) -> Iterator[Problem]:
    """A Cyrillic letter in a Latin word, or the reverse.

    They look the same on the page, but no search finds the name, and a catalogue files it elsewhere.

    Bad:
        М. Hauner, “The Quest for the Romanian Corridor”, in Mythos München, p. 49.
    Bad:
        РГАСПИ. Ф. 17. Оp. 2. Д. 31. Л. 5.
    Good:
        M. Hauner, “The Quest for the Romanian Corridor”, in Mythos München, p. 49.
    """
    mixed_notes = [note for note in essay.notes if _in_two_alphabets(note.text)]
    mixed: dict[frozenset[str], list[tuple[Span, str]]] = defaultdict(list)
    for span in _mixed_words(essay, mixed_notes):
        word = essay.text[span.start : span.end]
        right = one_alphabet(word)
        foreign = frozenset(a for a, b in zip(word, right, strict=True) if a != b)
        mixed[foreign].append((span, right))
    for words in mixed.values():
        (first, _), *more = words
        edits = tuple(Edit(s, right) for s, right in words if not SEAM.search(right))
        times = f", and {len(more)} more like it" if more else ""
        message = f"“{essay.read(first)}” mixes Latin and Cyrillic letters{times}"
        yield Problem(first, message, Fix("safe", edits) if edits else None, others=tuple(s for s, _ in more))
    for _, match in essay.find(INITIAL_AND_NAME, mixed_notes):
        group = 1 if match[1] else 2
        span = Span(*match.span(group))
        right = match[group].translate(TO_LATIN if group == 1 else TO_CYRILLIC)
        scripts = ("Cyrillic", "Latin") if group == 1 else ("Latin", "Cyrillic")
        message = f"the initial of “{match[0]}” is a {scripts[0]} letter before a {scripts[1]} name"
        yield Problem(span, message, replace(span, right))
    for _, match in essay.find(LONE_CYRILLIC, mixed_notes):
        span = Span(*match.span())
        message = f"this “{match[0]}” is a Cyrillic letter among Latin words"
        yield Problem(span, message, replace(span, match[0].translate(TO_LATIN)))


def _in_two_alphabets(text: str) -> bool:
    return not text.isascii() and bool(CYRILLIC_LETTER.search(text)) and bool(LATIN_LETTER.search(text))


def _mixed_words(essay: Essay, notes: Sequence[ParsedNote]) -> Iterator[Span]:
    """The words of the notes with letters of both alphabets, each once."""
    done = 0
    for _, seam in essay.find(SEAM, notes):
        if seam.start() < done:
            continue
        start = seam.start()
        while start and essay.text[start - 1].isalpha():
            start -= 1
        word = WORD.match(essay.text, start)
        if word:
            done = word.end()
            yield Span(*word.span())


@rule("NM003", "initials-form", severity="info", fix="safe")
def initials_form(essay: Essay) -> Iterator[Problem]:
    """An initial without its point, or initials now with a space between them, now without.

    An index sorts V. M. and V.M. apart.

    Bad:
        V. Ia Kochik, GRU: dela i liudi (Moscow: Olma, 2003), p. 63.
    Bad:
        A. J. P. Taylor, The Origins of the Second World War (London: Hamilton, 1961), p. 12.
        A. R. Millett, Semper Fidelis (New York: Macmillan, 1980), p. 5.
        W. S. Churchill, The Gathering Storm (London: Cassell, 1948), p. 225.
        V.M. Lurie, GRU (Moscow: Olma, 2003), p. 63.
    Good:
        V. Ia. Kochik, GRU: dela i liudi (Moscow: Olma, 2003), p. 63.
    """
    for _, match in essay.find(MISSING_POINT):
        span = Span(*match.span("initial"))
        end = Span(span.end, span.end)
        yield Problem(span, f"the initial “{match['initial']}” lacks its full stop", replace(end, "."))
    uses: list[Use] = [
        (
            "spaced" if match["gap"] else "closed",
            Span(_start_of_initial(essay.text, match.start()), match.end()),
        )
        for _, match in essay.find(INITIALS)
        if essay.text[match.start() - 1 : match.end() - 1].replace(" ", "") not in NO_NAMES
    ]
    for odd in departures(uses):
        first, *more = odd.places
        yield Problem(
            first, f"initials are {odd.usual} {odd.usual_count} times, here {odd.form}", others=tuple(more)
        )


def _start_of_initial(text: str, stop: int) -> int:
    """Where the initial before a full stop begins: V. or Ia."""
    return stop - 1 if text[stop - 1].isupper() else stop - 2


@rule("NM004", "mixed-transliteration", severity="info")
def mixed_transliteration(essay: Essay) -> Iterator[Problem]:
    """Russian titles in more than one transliteration.

    Library of Congress (`Rossiia`, `otnoshenii`), BGN (`Rossiya`, `otnosheniy`) and the scholarly system
    (`Rossija`, `otnošenij`) file the same book in three places.

    Bad:
        A. Sluch, “Stalin i liudi”, Voprosy istorii, 1997, no. 2, p. 16. Rossiia XXI, 1997, no. 1, p. 65.
        Dokumenty vneshnei politiki SSSR, t. 18, Moskva: Politizdat, 1973, p. 246.
        Spravka o proverke obvineniy, Voenno-istoricheskiy arkhiv, 1997, no. 2, p. 16.
    Good:
        Dokumenty vneshnei politiki SSSR, t. 18, Moskva: Politizdat, 1973, p. 246.
        Rossiia XXI, 1997, no. 1, p. 65.
    """
    uses: dict[str, Use] = {}
    for citation in essay.citations:
        for where in _titles(citation):
            words = essay.read(where)
            if words not in uses:
                uses[words] = (scheme(words), where)
    for odd in departures((use for use in uses.values() if use[0]), ties=True):
        first, *more = odd.places
        message = (
            f"Russian is in the {odd.form} system here, in the {odd.usual} system {odd.usual_count} times"
        )
        yield Problem(first, message, others=tuple(more))


def _titles(citation: Citation) -> Iterator[Span]:
    for path in ("work.title", "work.container", "work.edition", "document.title"):
        yield from places(citation, path)


@rule("NM005", "hybrid-word", severity="warning")
def hybrid_word(essay: Essay) -> Iterator[Problem]:
    """A title in transliterated Russian holds a word of two languages' spelling.

    `Tukhačevskij` is half English, half Czech; `Eden’om` has a Russian ending behind an English name; `z` and
    `w` are Polish or Czech words, Russian has `s` and `v`.  A catalogue finds none of them.

    Bad:
        Zapis’ besedy Alexandrovskogo z Benešem, Prague, July 4, 1937, AVP RF: 010/11/77/118, p. 28.
    Bad:
        M. Polišenská, “Beneš a případ Tukhačevskij”, Mezinárodní politika, 8, 1991, s. 28.
    Bad:
        Zapis’ besedy Stalina s Eden’om, Moscow, March 29, 1935, AVP RF: 010/11/77/118, p. 28.
    Good:
        Zapis’ besedy Alexandrovskogo s Benešem, Prague, July 4, 1937, AVP RF: 010/11/77/118, p. 28.
    Good:
        Zápis rozhovoru z června 1937, Praha, 4. července 1937, AVP RF: 010/11/77/118, p. 28.
    """
    for title in sorted({title for citation in essay.citations for title in _titles(citation)}):
        for span, why in hybrid(essay.text, title):
            yield Problem(span, why)


@rule("NM006", "misspelt-name", severity="warning")
def misspelt_name(essay: Essay) -> Iterator[Problem]:
    """A name differs by one letter from that of a well-known person of the field.

    Only long names, written so once or twice, are asked about; two spellings in one essay are NM001's.

    Bad:
        On this see also W. S. Churshill’s memoirs.
    Good:
        On this see also W. S. Churchill’s memoirs.
    """
    known = _by_ends(essay.knowledge.spelling)
    seen: dict[str, list[Span]] = defaultdict(list)
    for word, starts in essay.words.items():
        if len(word) > 6 and word[0].isupper():
            seen[fold(word)] += (Span(start, start + len(word)) for start in starts)
    told = {fold(spelling.word) for spellings in gathered(essay) for spelling in spellings}
    for word, spans in seen.items():
        persons = known.get(word[0] + word[-2:], {})
        if not persons or word in persons or word in told or len(spans) > 2 or len(word) < 8:
            continue
        near = [name for key, name in persons.items() if _one_slip(word, key)]
        if near and not any(_one_slip(word, other) for other in seen):
            yield Problem(
                spans[0], f"is “{essay.read(spans[0])}” meant for {near[0]}?", others=tuple(spans[1:])
            )


@lru_cache(maxsize=8)
def _by_ends(spelling: Spelling) -> dict[str, dict[str, str]]:
    """Persons by their folded names, grouped by first letter and last two: a slip is looked for between."""
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for name in filter(None, spelling.persons):
        key = fold(name)
        groups[key[0] + key[-2:]][key] = name
    return groups


def _one_slip(word: str, known: str) -> bool:
    """Whether a word is a name with one letter wrong inside it; endings and transliterations are no slips."""
    if word[0] != known[0] or word[-2:] != known[-2:] or abs(len(word) - len(known)) > 1:
        return False
    return word[:-3] != known[:-3] and distance(word, known, 1) == 1
