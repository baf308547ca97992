"""Letters and papers that a book or an edition prints, told before it.

`Stalin to Molotov, 12 June 1932, in Pis’ma … (Moscow, 1995), 245`,
`Hale to Marsh, 2 May 1914, cited in Burgess, 12`, `…, abgedruckt in: Burgess, 12`,
`Hale to Marsh, 3 May 1895, Burgess (ed.), Letters, p. 6`, `…, DD I, no. 258`.
"""

from __future__ import annotations

from benes_refs.grammar.editions.own_numbers import NUMBERS, as_edition, number_before
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import JOINTS, Draft, Found, Sentence
from benes_refs.grammar.language.words import PRINTED
from benes_refs.grammar.papers.documents import is_state, read_document
from benes_refs.grammar.papers.letters import letter
from benes_refs.grammar.persons.given_first import POSSESSIVE
from benes_refs.grammar.printed.papers_behind import as_volume
from benes_refs.grammar.printed.plausible import plausible
from benes_refs.grammar.works.published import read_printed
from benes_refs.grammar.works.settled import settle
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

QUOTING = ("cited in", "quoted in", "reprinted in")
PAPERS = ("Papers", "papers", "MSS", "MS", "Collection", "Nachlass", "Diary", "diary", "Archive", "Archives")
HELD = frozenset(
    k.ARCHIVE + k.DEPARTMENT + k.UNIT + k.SLASHES + k.PAIR + k.CODE + k.EDITION + k.IBID + k.OP_CIT
)
# `…, 2. Mai 1914 an Karl von Hale`
RECIPIENT_BEHIND = compiled(
    f"[{k.TO}{k.TO_OR_AND}][{k.NAME}{k.INITIALS}{k.PARTICLE}]{{1,4}}(?={k.COMMA}[{k.WORD}{k.SIGNAL}])"
)
LEADS_TO_PRINT = PRINTED | frozenset(
    folded(
        "gedruckt publié publiée pubblicata otištěn otištěna uveřejněn ogłoszony ogłoszona ogłoszone "
        "objavljen objavljena"
    )
)
WHOSE_BOOK = ("bei", "by", "par", "da", "u", "v", "w")
LAST = k.PAGES + k.NUMBER + k.RANGE + k.ISSUE + k.DOC_NUMBER
SHORT_BOOK = compiled(
    f"{k.INITIALS}?{k.NAME}(?:{k.AND}{k.INITIALS}?{k.NAME})?(?:,?{k.EDITOR})?,"
    rf"[{k.NAME}{k.QUOTED}{k.DOCTYPE}{k.PLACE}][^{k.SEMICOLON}]*[{LAST}]\.?$"
)
# `, in OPD, ABC 387, sec. 1-A`: the file of an office
OFFICE_FILE = tuple(k.ACRONYM + k.COMMA + k.ACRONYM + figures for figures in k.NUMBER + k.CODE + k.PAIR)
NUMBERED_IN = compiled(f"[{NUMBERS}],?{k.IN}")
# Letters, a volume and a document's number or a page, or the number alone: a file would have its leaf.
LETTERED = compiled(
    f"{k.ACRONYM},?(?:{k.ACRONYM},(?={k.VOLUME},{k.PAGES}))?(?:[{k.VOLUME}{k.ROMAN}{k.SERIES}],?(?:[{k.VOLUME}{k.ROMAN}],?)?[{NUMBERS}{k.PAGES}]"
    rf"|[{NUMBERS}]\.?$)"
)
LONGEST_VOLUME = 5  # items: `SWJN II, volume 4`
# `July 13, 1914, in Ann Hale, ed., The July Crisis`
EDITED_DAY = compiled(f"{k.DATE},{k.IN}[{k.INITIALS}{k.NAME}{k.PARTICLE}{k.AND},]{{2,12}}{k.EDITOR}")
ANOTHER_DAY = compiled(f",?{k.AND}{k.DATE}")  # `Speeches of 19 May 1919 and 6 June 1931, in …`
OF_A_DAY = compiled(f"{k.NAME}{k.QUOTED}{k.WORD}{k.DATE},?{k.IN}")  # `Hale’s “Order” of 1 May 1938, in …`
NUMBERED_TITLE = compiled(rf"[{k.NAME}{k.DOCTYPE}],[{LAST}]\.?$")
# What prints letters and is named by its own kind alone: `Correspondance, n° 21315`
OF_LETTERS = frozenset(
    folded(
        "correspondance correspondence briefwechsel briefe letters lettres carteggio epistolario lettere "
        "cartas correspondencia korrespondenz korrespondence korespondence korespondencja listy pisma "
        "perepiska переписка письма листування листи"
    )
)


def printed_letter(sentence: Sentence, start: int) -> Found | None:
    """`Stalin to Molotov, 12 June 1932, in Pis’ma … (Moscow, 1995), 245`: a letter printed in a book."""
    items, kinds = sentence.items, sentence.kinds
    first = start
    while sentence.kind(first) and kinds[first] in JOINTS + k.SIGNAL + k.AND:
        first += 1
    if first >= len(items):
        return None
    titled = kinds.startswith((k.QUOTED + k.DATE, k.QUOTED + k.COMMA + k.DATE), first)
    owned = OF_A_DAY.match(kinds, first) is not None and items[first].text.endswith(POSSESSIVE)
    titled |= owned
    dated = kinds.find(k.DATE, first)
    if dated < 0:
        return None
    day = EDITED_DAY.match(kinds, first) is not None
    if not (titled or day or k.DOCTYPE in kinds[first : first + 2] or letter.match(kinds, first)):
        return None
    told = dated + 1
    if (recipient := RECIPIENT_BEHIND.match(kinds, told)) is not None:
        told = recipient.end()  # `Brief vom 2. Mai 1914 an Karl Hale, abgedruckt bei …`
    another = ANOTHER_DAY.match(kinds, told)
    joint = another.end() if another is not None else told
    joint += sentence.kind(joint) in (k.BRACKET, k.ASIDE)
    while sentence.kind(joint) and kinds[joint] in k.COMMA + k.STOP + k.COLON:
        joint += 1
    if joint + 1 < len(items) and is_state(items[joint]) and kinds[joint + 1] in k.STOP + k.DOUBLE_SLASH:
        joint += 1 + (kinds[joint + 1] == k.STOP)  # `…, 12 октября 1912 г. Секретно. // Материалы`
    if kinds.startswith((k.ISSUE + k.DOUBLE_SLASH, k.ISSUE + k.STOP + k.DOUBLE_SLASH), joint):
        joint += 1 + (kinds[joint + 1] == k.STOP)  # `…, 18 октября 1912 г., № 2300. // Материалы`
    if NUMBERED_IN.match(kinds, joint):
        joint = kinds.find(k.IN, joint)
    joint = _behind_printed(sentence, joint)
    joined = sentence.kind(joint) in (k.IN, k.DASH, k.DOUBLE_SLASH) or _quoted_in(sentence, joint)
    lettered = not (joined or titled) and LETTERED.match(kinds, joint) is not None
    shortly = not (joined or lettered or titled) and _cites_shortly(sentence, joint)
    if not (joined or lettered or shortly) and (titled or k.IMPRINT not in kinds[joint:]):
        return None
    read = read_document(items[first:told], sentence.note)
    if owned and read is not None:
        whose = read.document._replace(title=str(items[first + 1].value), sender=(items[first].text[:-2],))
        read = read._replace(document=whose)
    settled = settle(items)
    begin = joint + 1 + (sentence.kind(joint + 1) == k.COLON) if joined else joint
    made = read_printed(settled, kinds_of(settled), begin, sentence.note)
    if read is None or made is None or kinds.startswith(OFFICE_FILE, begin):
        return None
    made = as_volume(made, items) if _tells_letters(sentence, begin) else as_edition(made, items)
    if made.kind != "edition" and not plausible(made, items):
        return None
    in_volume = lettered and k.VOLUME in kinds[joint : joint + LONGEST_VOLUME]
    told_of = read.document.recipients or ((shortly or in_volume) and read.document.type)
    if not joined and not ((made.work.issued or lettered or shortly) and told_of):
        return None
    if shortly and not (made.locator and made.work.title):
        return None
    number = number_before(sentence, begin) if joined and made.locator is None else None
    if number is not None:
        made = made._replace(locator=number.locator, places=(*made.places, number.place))
    draft = Draft(
        made.kind, items[first].start, items[made.end - 1].end, document=read.document, work=made.work,
        locator=made.locator, places=read.places + made.places,
    )  # fmt: skip
    return Found(draft, made.end)


def _behind_printed(sentence: Sentence, joint: int) -> int:
    """`…, abgedruckt bei Huber`, `…, otištěn in: Holý`: the index of the last word that leads to the book."""
    printed = sentence.kind(joint) == k.WORD and fold(sentence.items[joint].text) in LEADS_TO_PRINT
    return joint + 1 if printed and sentence.kind(joint + 1) in (k.WORD, k.IN) else joint


def _quoted_in(sentence: Sentence, joint: int) -> bool:
    """`Hale to Marsh, 2 May 1914, cited in Burgess, 12`"""
    if sentence.kind(joint) == k.WORD and sentence.items[joint].text in WHOSE_BOOK:
        return fold(sentence.items[joint - 1].text) in LEADS_TO_PRINT
    signal = sentence.kind(joint) == k.SIGNAL
    return signal and str(sentence.items[joint].value) in QUOTING


def _tells_letters(sentence: Sentence, joint: int) -> bool:
    """`…, Correspondance, n° 21315`, `…, Briefwechsel, S. 307`: a word for letters, and where in them."""
    numbered = NUMBERED_TITLE.match(sentence.kinds, joint) is not None
    return numbered and fold(sentence.items[joint].text) in OF_LETTERS


def _cites_shortly(sentence: Sentence, joint: int) -> bool:
    """Whether an author or editor, a title and a page follow: `…, Burgess (ed.), Letters, p. 6`"""
    rest = sentence.kinds[joint:]
    if not (_tells_letters(sentence, joint) or SHORT_BOOK.match(rest)) or not HELD.isdisjoint(rest):
        return False
    return not any(item.text in PAPERS for item in sentence.items[joint:])
