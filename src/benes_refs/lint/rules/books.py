"""BK: books, chapters and articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benes_refs.knowledge.fold import TO_LATIN
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.known import Work as KnownWork
from benes_refs.lint.known import spellings, works
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import fold
from benes_refs.model import Citation, Span, Work

BOOKS = ("book", "memoir", "chapter")
WORD = re.compile(r"[^\W\d_]{4,}(?:’(?!\w))?")
CYRILLIC = re.compile("[\u0400-\u04ff]")
HOOKS = re.compile("[ěščřžůťďňĚŠČŘŽŤĎŇ]")
GRAVE = str.maketrans("áéíóúÁÉÍÓÚ", "àèìòùÀÈÌÒÙ")
LOST_PUBLISHER = re.compile(r":\s(?P<press>UP|U\.\s?P\.|University Press|Univ\. Press)(?=,?\s\(?\d{4})")
OPENS = re.compile(r"(?:^|[;:(]|\b(?:see|cf|vgl|siehe|voir|viz|srov|см|ср)\.?)\s*[“„«\"]*$", re.IGNORECASE)
"""What stands before a title with which a citation opens: nothing, or a signal."""
MIN_WORDS = 4
TITLES = ("work.title", "work.container", "work.publisher")
FACTS = (*TITLES, "work.issued", "work.place", "work.volume", "document.date")


def printed(essay: Essay) -> Iterator[tuple[Citation, Work]]:
    """The first full citation of every printed source."""
    seen: set[str] = set()
    for citation in essay.citations:
        if citation.work is None or citation.via or citation.repeat:
            continue
        if not citation.reference or citation.reference not in seen:
            seen.add(citation.reference)
            yield citation, citation.work


@rule("BK001", "missing-publisher", severity="info")
def missing_publisher(essay: Essay) -> Iterator[Problem]:
    """A book without its publisher, where the essay gives publishers.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), p. 7.
        R. Kvaček, Nad Evropou zataženo (Praha, 1966), s. 131.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        R. Kvaček, Nad Evropou zataženo (Praha: Svoboda, 1966), s. 131.
    """
    books = [(c, w) for c, w in printed(essay) if c.kind in BOOKS and w.place and w.issued]
    without = [c for c, w in books if not w.publisher]
    if len(books) - len(without) <= len(without):
        return
    for citation in without:
        where = place(citation, "work.place") or citation.span
        yield Problem(where, f"no publisher; {len(books) - len(without)} other books have one")


@rule("BK002", "missing-imprint", severity="warning")
def missing_imprint(essay: Essay) -> Iterator[Problem]:
    """A work is cited without place and year at its first mention.

    An edition known by an abbreviation (DDF, DBFP) is found without; one cited by its bare title is not,
    where the essay gives others their place and year.

    Bad:
        Pavlů to Krofta, Nov. 9, 1936, Dokumenty i materialy po istorii sovetsko-chekhoslovatskikh
          otnoshenii, t. 3, Moscow: Nauka, 1978, p. 285.
        Zapis’ besedy, March 29, 1935, Dokumenty vneshnei politiki SSSR, t. 18, p. 246.
    Good:
        Zapis’ besedy, March 29, 1935, Dokumenty vneshnei politiki SSSR, t. 18, Moscow: Politizdat, 1973, p.
          246.
    """
    editions = [(c, w) for c, w in printed(essay) if w.edition and place(c, "work.edition")]
    if not any(w.place and w.issued for _, w in editions):
        return
    seen: set[str] = set()
    for citation, work in editions:
        first = work.edition not in seen
        seen.add(work.edition)
        where = place(citation, "work.edition")
        if first and where and not work.place and not work.issued and _title_only(essay, where):
            yield Problem(where, "this edition has no place and year at its first mention; others have")


def _title_only(essay: Essay, where: Span) -> bool:
    """Whether an edition is cited by its title, without an abbreviation that is known or introduced."""
    title = essay.text[where.start : where.end + 30]
    return len(essay.read(where).split()) > 2 and not re.search(r"\([A-ZА-Я]{2,6}\)", title)


@rule("BK003", "place-abbreviated", severity="info", fix="safe")
def place_abbreviated(essay: Essay) -> Iterator[Problem]:
    """A place of publication is abbreviated, or could be two: `L.` is London, and Leningrad.

    The М., Л. and СПб. of a Russian imprint are as they should be.

    Bad:
        Lord Avon, The Eden Memoirs: Facing the Dictators, L., 1962, p. 156.
    Good:
        Lord Avon, The Eden Memoirs: Facing the Dictators, London, 1962, p. 156.
    """
    for citation, work in printed(essay):
        where = place(citation, "work.place")
        if where is None or not work.place:
            continue
        head = re.match(
            r"(?:[A-Z]\.\s?){1,2}(?=[\s,:;)]|$)|(?:[A-Z]\.){1,2}", essay.text[where.start : where.end + 1]
        )
        full = work.place.split(",")[0].split(";")[0].strip()
        if not head or CYRILLIC.search(head[0]) or fold(head[0].strip()) == fold(full) or "." in full[:2]:
            continue
        span = Span(where.start, where.start + len(head[0].rstrip()))
        doubt = "; it could also be Leningrad" if head[0].strip() == "L." else ""
        yield Problem(span, f"write “{full}” for “{essay.read(span)}”{doubt}", replace(span, full))


@rule("BK004", "conflicting-facts", severity="error")
def conflicting_facts(essay: Essay) -> Iterator[Problem]:
    """One work is cited twice with a different year, place, volume or title.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1969), p. 45.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 45.
    """
    by_id = {citation.id: cited for cited in essay.cited for citation in (cited.citation,)}
    for reference in essay.parsed.references:
        for conflict in reference.conflicts:
            if conflict.path not in FACTS or (reference.kind == "edition" and conflict.path in TITLES):
                continue
            (first, _), *rest = conflict.values
            for value, identity in rest:
                cited = by_id.get(identity)
                if cited and value != first:
                    where = place(cited.citation, conflict.path) or cited.citation.span
                    what = conflict.path.rpartition(".")[2].replace("issued", "year")
                    yield Problem(where, f"the {what} of this work is “{value}” here and “{first}” elsewhere")


@rule("BK005", "diacritics", severity="warning", fix="safe")
def diacritics(essay: Essay) -> Iterator[Problem]:
    """A word of a name or title without its marks, or with wrong ones.

    `Sbornik`, `Mezinàrodní`, `Hodza`: a catalogue may not find them.  An essay that writes no such marks at
    all has decided so, and is left in peace.

    Bad:
        M. Polišenská, “Beneš”, Mezinàrodní politika, 8, 1991, s. 28.
    Good:
        M. Polišenská, “Beneš”, Mezinárodní politika, 8, 1991, s. 28.
    """
    text = " ".join(note.text for note in essay.notes)
    if not HOOKS.search(text):
        return
    known = spellings()
    for _, match in essay.find(WORD):
        word = match[0]
        right = known.get(fold(word.rstrip("’")))
        if right is None or fold(right) != fold(word) or right.casefold() == word.casefold():
            continue
        if not _marks_lost(word, right):
            continue
        span = Span(*match.span())
        shown = right.lower() if word.islower() else right
        yield Problem(span, f"“{word}” is spelt “{shown}”", replace(span, shown))


def _marks_lost(word: str, right: str) -> bool:
    """Whether a word is the right one but for lost or wrong marks.

    Another language's word is none; nor is another case, where only the mark of the last vowel differs.
    """
    if word.endswith("’"):
        return right[-1] in "ťďľ"
    if word[:-1].casefold() == right[:-1].casefold() and fold(word)[-1] in "aeiouy":
        return False
    return len(word) == len(right) and all(
        a == b or fold(b) == a or a.translate(GRAVE) == b.translate(GRAVE)
        for a, b in zip(word.casefold(), right.casefold(), strict=True)
    )


@rule("BK006", "misquoted-title", severity="error", fix="unsafe")
def misquoted_title(essay: Essay) -> Iterator[Problem]:
    """The title or author of a much cited work differs from its title page by a letter or a word.

    Bad:
        S. Dullin, Les hommes d’influences: Les ambassadeurs de Staline en Europe 1930-1939 (Paris: Payot,
          2001), p. 172.
    Good:
        S. Dullin, Des hommes d’influences: Les ambassadeurs de Staline en Europe 1930-1939 (Paris: Payot,
          2001), p. 172.
    """
    for citation, work in printed(essay):
        where = place(citation, "work.title")
        if where is None or not work.title or not work.authors:
            continue
        for author in work.authors:
            for known in works().get(fold(author.family), ()):
                yield from _against(essay, citation, author.given, where, known)


def _against(
    essay: Essay, citation: Citation, given: str, where: Span, known: KnownWork
) -> Iterator[Problem]:
    """What a citation has otherwise than the known work of the same surname, where it is that work."""
    cited = [fold(word) for word in re.findall(r"[^\W\d_]+", essay.text[where.start : where.end])]
    right = [fold(word) for word in re.findall(r"[^\W\d_]+", known.title)]
    length = min(len(cited), len(right))
    pairs = list(zip(cited[:length], right[:length], strict=True))
    wrong = [index for index, (a, b) in enumerate(pairs) if a != b]
    if length < MIN_WORDS or len(wrong) > 1:
        return
    if wrong:
        yield Problem(where, f"the title is “{known.title}”")
    authors = place(citation, "work.authors")
    initial = given[:1].translate(TO_LATIN)
    if (
        authors
        and initial
        and known.given
        and fold(initial) != fold(known.given[0])
        and len(known.given.split()) == 1
    ):
        yield Problem(authors, f"the author is {known.given} {known.family}, not {given} {known.family}")


@rule("BK007", "missing-author", severity="info")
def missing_author(essay: Essay) -> Iterator[Problem]:
    """An article has a title and no author, where the others have one.

    A bibliography has to file it under its title, and an index loses the author.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        “Chekhoslovakia v politike Moskvy”, Rossiia XXI, 1997, no. 1, p. 65.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    works_cited = [(c, w) for c, w in printed(essay) if c.kind in (*BOOKS, "article") and w.title]
    without = [c for c, w in works_cited if c.kind == "article" and not w.authors and not w.editors]
    if len(works_cited) < 3 * len(without):
        return
    for citation in without:
        where = place(citation, "work.title")
        if where and _opens(essay, where):
            yield Problem(where, "no author is named; if the article is unsigned, say so")


def _opens(essay: Essay, title: Span) -> bool:
    """Whether nothing that could be an author stands before a title."""
    note = next((n.note for n in essay.notes if n.note.span.start <= title.start < n.note.span.end), None)
    start = note.span.start if note else title.start
    return bool(OPENS.search(essay.read(Span(start, title.start))))


@rule("BK008", "mixed-journal-order", severity="info")
def mixed_journal_order(essay: Essay) -> Iterator[Problem]:
    """Year, volume and number of journals stand in different orders.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        M. Polišenská, “Beneš”, Mezinárodní politika, 8, 1991, s. 28.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        M. Polišenská, “Beneš”, Mezinárodní politika, 1991, no. 8, s. 28.
    """
    uses: list[Use] = []
    for citation, _ in printed(essay):
        year, number = (
            place(citation, "work.issued"),
            place(citation, "work.issue") or place(citation, "work.volume"),
        )
        if citation.kind == "article" and year and number:
            form = "year before number" if year.start < number.start else "number before year"
            uses.append((form, Span(min(year.start, number.start), max(year.end, number.end))))
    for odd in departures(uses):
        first, *more = odd.places
        message = f"{odd.usual} in {odd.usual_count} articles, {odd.form} here"
        yield Problem(first, message, others=tuple(more))


@rule("BK009", "chapter-without-editors", severity="warning")
def chapter_without_editors(essay: Essay) -> Iterator[Problem]:
    """A chapter of a collection without “in” or the collection's editors.

    Libraries know the collection by its editors; without “in” the title of the book looks like a journal.

    Bad:
        M. Hauner, “The Quest for the Romanian Corridor”, Mythos München. München: Oldenbourg Verlag, 2002,
          p. 49.
    Good:
        M. Hauner, “The Quest for the Romanian Corridor”, in F. Becker (ed.), Mythos München. München:
          Oldenbourg Verlag, 2002, p. 49.
    """
    for citation, work in printed(essay):
        where = place(citation, "work.container")
        if citation.kind != "chapter" or work.editors or where is None or citation.document:
            continue
        if CYRILLIC.search(citation.text):
            continue
        before = essay.text[max(where.start - 14, citation.span.start) : where.start]
        if not re.search(r"//|\b(?:in|In|dans|v|in:|в кн)\b", before):
            yield Problem(where, "“in” and the editors of this collection are missing")


@rule("BK010", "publisher-lost", severity="error")
def publisher_lost(essay: Essay) -> Iterator[Problem]:
    """Of the publisher only `UP` is left.

    `N.Y., Oxford: UP` leaves open which university's press it was.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (New York, Oxford: UP, 1996), p. 108.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (New York: Oxford University Press, 1996), p. 108.
    """
    for _, match in essay.find(LOST_PUBLISHER):
        yield Problem(Span(*match.span("press")), f"which university's press is “{match['press']}”?")


@rule("BK011", "missing-number", severity="info")
def missing_number(essay: Essay) -> Iterator[Problem]:
    """An article without volume and number, where the others have them.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        Balticus, “The Russian Mystery”, Foreign Affairs, Oct. 1937, p. 63.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    articles = [(c, w) for c, w in printed(essay) if c.kind == "article"]
    without = [c for c, w in articles if not w.volume and not w.issue]
    if len(articles) <= 2 * len(without):
        return
    for citation in without:
        where = place(citation, "work.container") or citation.span
        yield Problem(where, f"no volume or number; {len(articles) - len(without)} other articles have one")
