"""Letters between offices, in small letters: `le général Niessel au ministre de la Guerre, rapport no 6`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import ARTICLES
from benes_refs.grammar.papers.paper import Read, span_of
from benes_refs.knowledge.fold import fold
from benes_refs.model import Span
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    import pyparsing as pp

# Who writes in small letters; a title such as `voyage à Moscou` begins with none of these.
OFFICES = frozenset(
    folded(
        "général colonel lieutenant-colonel commandant capitaine lieutenant amiral maréchal ambassadeur "
        "ministre consul chargé attaché président préfet directeur chef secrétaire gouverneur résident "
        "délégué légation ambassade generale colonnello capitano ammiraglio maresciallo ambasciatore "
        "ministro console capo presidente prefetto direttore segretario governatore incaricato addetto "
        "legazione ambasciata questore commissario nunzio deutsche österreichische schweizerische deutscher "
        "gesandte gesandter gesandtschaft botschafter botschaft geschäftsträger generalkonsul "
        "generalkonsulat staatssekretär unterstaatssekretär reichsminister reichsaußenminister "
        "außenminister reichskanzler bundeskanzler bundesminister innenminister militärattaché "
        "reichskommissar statthalter oberpräsident "
        "ambasada poselstwo konsulat ambasador poseł konsul wojewoda starosta naczelnik dowódca dowództwo "
        "komenda dyrekcja urząd wydział zarząd "
        "commissaire procureur intendant inspecteur contrôleur recteur maire "
        "procurador provveditore procuratore embajador cónsul ministro gobernador capitán encargado agregado "
        "comisario presidente director secretario komisarz minister "
        "attaché radca vyslanec velvyslanec poslanik veleposlanik "
        "ministère consulat gouvernement préfecture gouverneur vice-roi évêque "
        "ministero governo consolato comando prefettura questura viceré vescovo "
        "ministerio gobierno consulado embajada legación virrey obispo rey ambaixador cònsol virrei bisbe "
        "embaixador embaixada cônsul consulado legação governador governo ministério encarregado delegado "
        "chefe comandante vice-rei bispo "
        "ministrul ministrului ministerul ministerului legația legației ambasadei ambasadorul ambasadorului "
        "consulul consulului consulatul consulatului prefectul prefectului prefectura prefecturii guvernul "
        "guvernului însărcinatul însărcinatului atașatul atașatului"
    )
)
ELIDED = ("l’", "l'", "d’", "d'")
OF = frozenset("de du des do da dos das del della dello dei degli delle al ale".split())
OF_ELIDED = ("dell’", "dell'", *ELIDED)
ARTICLES_BEHIND = frozenset("o os as la le les el los las il lo".split())
WRITTEN_TO = frozenset("à au aux a al ad alla allo all’ all' agli an to do".split())
SENT_TO = WRITTEN_TO - {"an", "to", "do"} | frozenset("ao aos para către agli ai alle pour per".split())
ENDING = frozenset(k.DATE + k.COMMA + k.STOP + k.SEMICOLON + k.COLON + k.QUOTED + k.ASIDE)
POSTED = frozenset(k.PLACE + k.NAME)
FOR_WHOM = "für"  # `an das Auswärtige Amt, für Staatssekretär persönlich`: no title
# `Hale a cessé d’écrire`, `Hale date à tort l’entretien`: verbs and adverbs of prose, to nobody
PARTICIPLES = ("é", "ée", "és", "ées")
ADVERBIAL = frozenset("tort raison nouveau propos partir travers peine jamais juste présent".split())
RANKED = (k.WORD + k.NAME, k.WORD + k.INITIALS)


@rule("office_letter")
def office_letter() -> pp.ParserElement:
    """`l’ambassadeur à Berlin au ministre des Affaires étrangères`, `der deutsche Botschafter an das AA`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        maybe,
        named,
        no,
        one,
        seq,
        some,
        up_to,
    )

    word = one(
        k.WORD, k.NAME, k.PARTICLE, k.PLACE, k.INITIALS, k.ACRONYM, k.LABEL_WORD, k.IN, k.AND, k.ARCHIVE,
        k.DEPARTMENT, k.DOCTYPE, k.ROMAN,
    )  # fmt: skip
    to = one(k.TO, k.TO_OR_AND)
    after = ahead(either(one(k.COMMA, k.DATE, k.ASIDE, k.STOP), end()))
    posted = maybe(to, one(k.PLACE, k.NAME), ahead(to))  # `l’ambassadeur à Berlin au ministre`
    of_the = seq(one(k.PARTICLE), one(k.TO))  # `préfet de la Moselle`: “la” says “to” in Romanian
    sender = named("sender", seq(some(either(of_the, seq(no(to), word))), posted))
    words = either(of_the, word)
    return seq(sender, to, named("recipient", seq(word, up_to(9, words))), after)


def between_offices(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """A dated letter between offices that stands first, or behind what it is, and its title beside it."""
    if not frame.document.date:
        return None
    kinds = kinds_of(words)
    for at in [0, *(n + 1 for n, kind in enumerate(kinds) if kind == k.COMMA)]:
        found = office_letter.match(kinds, at)
        if found is None or (not _is_office(words[at]) and not _is_office(_first(words, at))):
            continue
        sender = _without_article(words[slice(*found["sender"])])
        recipient = _without_article(words[slice(*found["recipient"])])
        joint, first = words[found["recipient"][0] - 1 : found["recipient"][0] + 1]
        if not sender or not recipient or joint.text not in WRITTEN_TO or is_prose(joint, first):
            continue
        told = words[: at - 1] if at else words[found.end + 1 :]
        if told and told[0].kind not in k.DOCTYPE + k.LABEL_WORD + k.WORD:
            continue
        told = () if told and told[0].text == FOR_WHOM else told
        parties = (("document.from", span_of(sender)), ("document.to", span_of(recipient)))
        title = note.clean(*span_of(told)).strip(" ,.") if told else ""
        places: Places = (*parties, ("document.title", span_of(told))) if told else parties
        document = frame.document._replace(
            type="letter",
            title=title,
            sender=(note.clean(*span_of(sender)),),
            recipients=(note.clean(*span_of(recipient)),),
        )
        return Read(document, frame.places + places)
    return None


def sent_between(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Télégramme du consul à Gênes au ministre`, `Telegrama n.º 7 da Embaixada em Roma para o MNE`.

    What the paper is, whose office sent it, and to whom: said in this order in the Romance languages.
    """
    found = tells_offices(words) if frame.document.date else None
    if found is None or kinds_of(words[found[2] :]).strip(k.ASIDE):
        return None
    first, to, end = found
    recipient = words[to + 1 : end]
    recipient = recipient[len(recipient) > 1 and recipient[0].text in ARTICLES_BEHIND :]
    by = Span(words[first].start + _elision(words[first].text), words[to - 1].end)
    parties: Places = (("document.from", by),)
    document = frame.document._replace(
        type=str(words[0].value), title=note.clean(*span_of(words)), sender=(note.clean(*by),)
    )
    if recipient:
        parties += (("document.to", span_of(recipient)),)
        document = document._replace(recipients=(note.clean(*span_of(recipient)),))
    return Read(document, (*frame.places, *parties, ("document.title", span_of(words))))


def tells_offices(words: Sequence[Item]) -> tuple[int, int, int] | None:
    """The indices of the office that sent a paper, of the word before the recipient, and of the end.

    `à Gênes` behind an office says where it is.
    """
    if not words or words[0].kind != k.DOCTYPE:
        return None
    first = 1 + (kinds_of(words[1:2]) in (k.ISSUE, k.NUMBER))
    first += words[first : first + 1] != [] and words[first].text in OF
    ranked = kinds_of(words[first : first + 2]) in RANKED  # `rapport du général Palasse au 2e bureau`
    if first >= len(words) or ranked or not _is_office(words[first]):
        return None
    end = next((at for at in range(first, len(words)) if words[at].kind in ENDING), len(words))
    leading = [at for at in range(first + 1, end - 1) if words[at].text in SENT_TO]
    posted = bool(leading) and words[leading[0] + 1].kind in POSTED
    if len(leading) > 1 and posted and leading[1] == leading[0] + 2:
        return first, leading[1], end
    if posted and leading[0] + 2 == end and words[end - 1].kind == k.PLACE:
        return first, end, end  # `Dépêche de l’ambassadeur à Madrid`
    return (first, leading[0], end) if leading else None


def is_prose(joint: Item, first: Item) -> bool:
    """`Hale a cessé d’écrire`, `Hale date à tort l’entretien`"""
    said = first.text.endswith(PARTICIPLES) if joint.text == "a" else first.text in ADVERBIAL
    return said and first.kind == k.WORD and joint.text in ("a", "à")


def _elision(text: str) -> int:
    """How many letters of an article stand before the word: of `l’ambassade`, `dell’ambasciatore`."""
    return next((len(article) for article in OF_ELIDED if text.startswith(article)), 0)


def _first(words: Sequence[Item], at: int) -> Item:
    return words[min(at + 1, len(words) - 1)]


def _is_office(item: Item) -> bool:
    text = item.text[_elision(item.text) :]
    led, _, last = text.rpartition("-")  # `haut-commissaire`, `sous-préfet`, `Governador-Geral`
    return fold(last) in OFFICES or (bool(led) and fold(led) in OFFICES)


def _without_article(words: Sequence[Item]) -> Sequence[Item]:
    return words[1:] if len(words) > 1 and fold(words[0].text) in ARTICLES else words
