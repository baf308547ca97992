"""Model values for tests, made by hand."""

from __future__ import annotations

from benes_refs.model import (
    Citation,
    Document,
    Holding,
    Locator,
    Name,
    Note,
    Parsed,
    ParsedNote,
    Reference,
    Source,
    Span,
    Work,
)

ARCHIVAL = Reference(
    id="avprf-05-15-111-101-1935-07-01",
    kind="archival",
    document=Document("letter", "", ("Alexandrovskii",), ("Litvinov",), "Prague", "1935-07-01"),
    holding=Holding(
        "AVPRF",
        "AVP MID FR",
        "",
        (("fond", "05"), ("opis", "15"), ("papka", "111"), ("delo", "101")),
    ),
    archive_name="Архив внешней политики Российской Федерации",
    archive_place="Moscow",
    cited_in=("n3.3",),
    notes=("3",),
    locators=(Locator("folio", "56"),),
)
BARE_FILE = Reference(
    id="rgva-9-29-285",
    kind="archival",
    holding=Holding("RGVA", "RGVA", "", (("fond", "9"), ("opis", "29"), ("delo", "285"))),
    archive_name="Российский государственный военный архив",
    archive_place="Moscow",
    cited_in=("n5.2",),
    notes=("5",),
    locators=(Locator("folio", "150-155"),),
)
PIECE = Reference(
    id="tna-fo-371-21104-n3287",
    kind="archival",
    document=Document("telegram", "", ("Newton",), (), "", "1937-06-21"),
    holding=Holding(
        "TNA",
        "Public Record Office",
        "",
        (("department", "FO"), ("series", "371"), ("piece", "21104"), ("item", "N3287")),
    ),
    archive_name="The National Archives",
    archive_place="Kew",
    cited_in=("n26.1",),
    notes=("26",),
)
IN_PRINT = Reference(
    id="ddf-2-6-lacroix-1937-07-03",
    kind="edition",
    document=Document("", "", ("De Lacroix",), ("Delbos",), "Prague", "1937-07-03"),
    work=Work(edition="DDF", series="2", volume="6"),
    edition_title="Documents diplomatiques français",
    language="fr",
    cited_in=("n12.1", "n27.1"),
    notes=("12", "27"),
    locators=(Locator("page", "297"), Locator("page", "296-297")),
)
BOOK = Reference(
    id="kvacek1966",
    kind="book",
    work=Work(
        authors=(Name("Kvaček", "R."),),
        title="Nad Evropou zataženo: 100 % & {více} #1 $_^~\\",
        place="Praha",
        issued="1966",
    ),
    language="cs",
    cited_in=("n3.2",),
    notes=("3",),
    locators=(Locator("page", "131-132"),),
)
CHAPTER = Reference(
    id="hauner2002",
    kind="chapter",
    work=Work(
        authors=(Name("Hauner", "M."),),
        editors=(Name("Brandes", "D.", "von"),),
        translators=(Name("Novák", "J."),),
        title="The Quest for the Romanian Corridor",
        container="Mythos München",
        place="München",
        publisher="Oldenbourg Verlag",
        issued="2002",
    ),
    cited_in=("n6.2",),
    notes=("6",),
)
ARTICLE = Reference(
    id="rossiia1997",
    kind="article",
    work=Work(
        title="Chekhoslovakia v politike Moskvy (1932-1936)",
        container="Rossiia XXI",
        issue="1-2",
        issued="1997",
    ),
    cited_in=("n5.1",),
    notes=("5",),
    locators=(Locator("page", "65-72"),),
)
MEMOIR = Reference(
    id="avon1962",
    kind="memoir",
    work=Work(
        authors=(Name("Avon", "Lord"),),
        title="The Eden Memoirs: Facing the Dictators",
        place="London",
        issued="1962",
    ),
    cited_in=("n16.1",),
    notes=("16",),
)
NEWSPAPER = Reference(
    id="pravda-1935-05-16",
    kind="newspaper",
    work=Work(container="Правда", issued="1935-05-16"),
    language="ru",
    cited_in=("n30.1",),
    notes=("30",),
)
THESIS = Reference(
    id="novak1999",
    kind="thesis",
    work=Work(authors=(Name("Novák", "Jan"),), title="Malá dohoda", place="Brno", issued="1999~"),
    cited_in=("n31.1",),
    notes=("31",),
)
WEB = Reference(
    id="wilson2004",
    kind="web",
    work=Work(title="Digital archive", url="https://example.org/a_b?c=%20d&e", issued="2004"),
    cited_in=("n32.1",),
    notes=("32",),
)
OTHER = Reference(id="other-1", kind="other", work=Work(title="=cmd|' /C calc'!A0"), notes=("33",))

REFERENCES = (
    ARCHIVAL,
    BARE_FILE,
    PIECE,
    IN_PRINT,
    BOOK,
    CHAPTER,
    ARTICLE,
    MEMOIR,
    NEWSPAPER,
    THESIS,
    WEB,
    OTHER,
)


def parsed(*references: Reference, name: str = "essay.txt") -> Parsed:
    """An essay with one note for each reference, which cites it."""
    lines = [f"{number} {reference.id}, p. {number}\n" for number, reference in enumerate(references, 1)]
    text, notes, at = "".join(lines), [], 0
    for number, (reference, line) in enumerate(zip(references, lines, strict=True), 1):
        span = Span(at + len(f"{number} "), at + len(line) - 1)
        at += len(line)
        citation = Citation(
            id=f"n{number}.1",
            pieces=(span,),
            source=text,
            kind=reference.kind,
            document=reference.document,
            holding=reference.holding,
            work=reference.work,
            locator=Locator("page", str(number)),
            reference=reference.id,
        )
        notes.append(ParsedNote(Note(str(number), (span,)), text, (citation,)))
    return Parsed(Source(name, text, tuple(note.note for note in notes)), tuple(notes), references)


ESSAY = parsed(*REFERENCES)
