"""What kind of work is cited: a book, a chapter, an article, a newspaper, memoirs, a thesis."""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.imprints.houses import is_school
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import (
    JOURNAL_NAMES,
    MEMOIR_WORDS,
    NEWSPAPERS,
    OF_ONESELF,
    OF_PERIODICALS,
    PARTS_OF_A_BOOK,
)
from benes_refs.grammar.works.head import Head
from benes_refs.knowledge.fold import fold
from benes_refs.model import Kind, Work
from benes_refs.numbers import whole
from benes_refs.regexes import compiled

WORD = compiled(r"\w+")
# `Депортації. Документи, матеріали, спогади`: where nobody wrote it, a collection of papers and no memoirs
PAPERS_TOGETHER = frozenset(
    folded(
        "documents documenti documente documentos dokumente dokumenty dokumenti dokumenta dokumentumok "
        "iratok dokumentai asiakirjat dokumentit dokument dokumenter документы документов документи "
        "дакументы документе materials materialien matériaux materiały materiály materiali материалы "
        "материалов матеріали матэрыялы материали"
    )
)
JOURNAL = compiled(r"Journal(?:\s*\(|\s*$|\W+\d|,| d[’'u]| de | intime| politique)")  # a diary, in French
# `l’autobiografia come cura di sé`, `Diari e memorie nell’Italia`, `Verdi e i suoi ricordi`: told by others
ABOUT_MEMOIRS = compiled(
    r"(?i)(?:\b(?:l|all|dell|sull|nell)['’]autobiogra(?:f|ph)i[ae]"
    r"|\b(?:diari|memorie|ricordi|autobiografie)\s+nell"
    r"|\b(?:suoi|sue|his|her|their|ses|leurs|ihre|seine|ihren|seinen|jego|její|jeho|njegovi|его|её)\s"
    r"(?:ricordi|memorie|memoirs|recollections|mémoires|souvenirs|memoiren|erinnerungen|wspomnienia|paměti|spomini"
    r"|воспоминания)\b)"
)
NEIGHBOURS = frozenset(
    "voisin voisins ennemi ennemis neighbour neighbor nachbar vicino vicini sasiad soused".split()
)
PROCEEDINGS = compiled(r"(?i)képvisel|országgy|főrendi|nemzetgy")  # `Képviselőházi Napló`
# `Записки Одесского общества истории`, `Mémoires de la Société d’ethnographie`: what a society prints
PRINTED_BY_SOCIETIES = frozenset(folded("записки зап memoires memoirs memorie zapiski zapysky memorias"))
SOCIETIES = frozenset(
    folded(
        "общества общество общ обществ товариства академии академии акад академії отдела отделения института "
        "університету університета университета комиссии комісії музея архива кружка obshchestva obščestva "
        "akademii tovarystva towarzystwa societe société society academie académie academy institute società "
        "accademia sociedad academia"
    )
)
NAMING_JOURNALS = OF_PERIODICALS | frozenset(
    folded(
        "kwartalnik przegląd journal review quarterly zeitschrift revue revista rivista časopis vestník "
        "věstník vjesnik glasnik szemle folyóirat közlöny žurnal zhurnal vestnik visnyk"
    )
)
MOST_WEEKS = 53  # a higher number of a year is a daily's
LAW = compiled(r"(?i)ustaw|zákon|zakon|dz\. ?u|monitor|gazett|official|list|novine|glasnik|közlöny|žinios")


def of_a_school(work: Work, head: Head, tail: Tail) -> Work:
    """`“Old Trade,” Moscow State University, 2024`: the school where an unprinted work was written."""
    named = head.quoted and is_school(work.container) and not (tail.volume or tail.issue or work.publisher)
    return work._replace(container="", publisher=work.container) if named else work


def _is_named_journal(container: str) -> bool:
    """`// Kwartalnik historyczny. — Lwów, 1926. — T. 40`: a journal, for all the town that prints it."""
    return not NAMING_JOURNALS.isdisjoint(map(fold, WORD.findall(container)))


def _tells_of_its_author(work: Work, words: set[str], told: set[str]) -> bool:
    """`My Mission to Spain`, against `Mon voisin`, `Patria mia` of an editor, `Verdi e i suoi ricordi`."""
    if ABOUT_MEMOIRS.search(work.title):
        return False
    return not told <= OF_ONESELF or (bool(work.authors) and words.isdisjoint(NEIGHBOURS))


def kind_of_work(work: Work, head: Head, tail: Tail) -> Kind:
    if tail.thesis or head.unprinted or (head.quoted and not work.container and is_school(work.publisher)):
        return head.unprinted or "thesis"
    if tail.url and not (tail.imprint or tail.volume or tail.issue or tail.pages):
        return "web"
    if work.container:
        daily = (whole(tail.issue) or 0) > MOST_WEEKS
        if tail.dated and tail.issued[7:8] == "-" and (daily or not (tail.volume and work.title)):
            return "newspaper"
        named = head.quoted or fold(work.container.rpartition(" ")[2]) in NEWSPAPERS
        if daily and named and not (work.authors or work.title or LAW.search(work.container)):
            return "newspaper"  # `„Sztandar Ludu” 1952, nr 228, s. 1`, `Правда. 1926. № 131. С. 2`
        edited = bool(work.editors)  # `“Title,” in Book, ed. Motyka, 14–18`
        paged_alone = head.inside and bool(work.title) and not (tail.issued or tail.volume or tail.issue)
        numbered = bool(tail.volume or tail.issue)
        periodical = tail.periodical or (not edited and _is_named_journal(work.container))
        collected = (tail.imprint or edited) and head.sign and not (periodical and numbered)
        # `“Title”, Book, ed. Karl Huber, Berlin 1991`
        of_a_book = edited and bool(tail.imprint) and not numbered
        introducing = tail.imprint and not numbered and fold(work.title) in PARTS_OF_A_BOOK
        held = work.publisher or paged_alone or collected or of_a_book or introducing
        return "chapter" if held and (edited or not tail.issue) else "article"
    paper = head.quoted and work.authors and tail.pages and not (tail.imprint or tail.volume or tail.issued)
    if paper and work.title[:1] < "\u0250":
        return "article"  # `Malefakis, “La revolución social,” 319–54`: cited before, where it stands
    words = set(map(fold, WORD.findall(work.title)))
    if not work.authors and words & PAPERS_TOGETHER:
        return "book"
    diary = bool(work.authors) and JOURNAL.match(work.title) is not None
    told = words & MEMOIR_WORDS
    if told and not _tells_of_its_author(work, words, told):
        told = set()
    printed = told and (words & JOURNAL_NAMES or PROCEEDINGS.search(work.title))
    by_a_society = told and not work.authors and words & SOCIETIES and words & PRINTED_BY_SOCIETIES
    if diary or (told and not printed and not by_a_society):
        return "memoir"
    return "book"
