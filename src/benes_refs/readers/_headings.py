"""Headings above and below sections of endnotes, in the languages of the field."""

from __future__ import annotations

from benes_refs.readers._lines import Line
from benes_refs.regexes import compiled

NOTES = frozenset(
    """notes|endnotes|end notes|footnotes|notes and references|references and notes|notes to the text
    примечания|сноски|концевые сноски|примечания и ссылки|ссылки|комментарии|ссылки и примечания
    примітки|посилання|виноски|забележки|бележки|напомене|фусноте
    anmerkungen|endnoten|fußnoten|fussnoten|noten|einzelnachweise
    notes de fin|notes de bas de page|notes et références|notes et references|note|note di chiusura|notas
    poznámky|poznámky pod čarou|vysvětlivky|poznámky a odkazy|poznamky|pozn
    przypisy|przypisy końcowe|opombe|sprotne opombe|končne opombe|bilješke
    napomene|fusnote|jegyzetek|lábjegyzetek|végjegyzetek|eindnoten|voetnoten|noter|fotnoter|slutnoter
    viitteet|viited|märkused|atsauces|piezīmes|išnašos|pastabos|note de subsol|notas finales|notas de rodapé
    σημειώσεις|υποσημειώσεις|notlar|dipnotlar|заўвагі|спасылкі|белешки|фусноти|poznámky a prameny
    anmerkungen und nachweise|anmerkungen und literatur|anmerkungen und quellen
    примечания и литература|примечания и источники|fontes e notas""".casefold()
    .replace("\n    ", "|")
    .split("|")
)
OTHERS = frozenset(
    """bibliography|select bibliography|works cited|literature|references|sources|sources and literature
    abstract|summary|acknowledgements|acknowledgments|appendix|index|about the author|about the authors
    contributors
    литература|библиография|список литературы|список источников и литературы|источники и литература|источники
    references|резюме|аннотация|приложение|сведения об авторе|информация об авторе|список сокращений
    література|бібліографія|джерела та література|список використаних джерел|анотація
    bibliographie|literatur|literaturverzeichnis|quellen und literatur|quellenverzeichnis|zusammenfassung
    sources et bibliographie|résumé|resumé|bibliografia|bibliografie|literatura|prameny a literatura
    seznam literatury|prameny|použitá literatura|shrnutí|zhrnutie|streszczenie|źródła|wykaz źródeł
    works consulted|primary sources|secondary sources|archival sources|archives|abbreviations|keywords
    список источников|библиографический список|использованная литература|источники и материалы
    ungedruckte quellen|gedruckte quellen|quellen|abkürzungen|literatur und quellen|sources et documents
    bibliografía|fuentes y bibliografía|riferimenti bibliografici|fonti|referências|irodalom|források
    kirjallisuus|litteratur|källor och litteratur|literatuur|kirjandus|literatūra|βιβλιογραφία|kaynakça
    seznam pramenů a literatury|zoznam literatúry|zkratky|skratky|wykaz skrótów|wykaz literatury|kratice
    viri in literatura|povzetek|sažetak|izvori i literatura|литература и извори|сажетак""".replace(
        "\n    ", "|"
    ).split("|")
)
NOTES_OF = ("notes to ", "notes for ", "anmerkungen zu ", "примечания к ", "poznámky ke ", "przypisy do ")
"""A book gathers the notes of each part below a heading that names it."""
FRAME = compiled(r"^[\W\d_]+|[\W\d_]+$")
LONGEST = 45


def heading(line: Line) -> str:
    """The words of a line that could be a heading, in small letters; "" for a longer line."""
    text = line.text.strip()
    return " ".join(FRAME.sub("", text).casefold().split()) if 2 < len(text) <= LONGEST else ""


def heads_notes(line: Line) -> bool:
    """Whether a line is the heading of a section of notes, spaced letters included (`N O T E S`)."""
    words = heading(line)
    return (
        words in NOTES
        or words.startswith(NOTES_OF)
        or (len(words) > 5 and words[1:2] == " " and words.replace(" ", "") in NOTES)
    )


def heads_other(line: Line) -> bool:
    """Whether a line is the heading of a section that ends the notes before it."""
    return heading(line) in OTHERS and line.text.strip()[-1:] not in ".,;"
