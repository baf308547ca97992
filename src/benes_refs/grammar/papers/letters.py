"""Who wrote to whom: `Naggiar à Laval, Prague, 19 juin 1935`, `X – Y`, `Feierabend Štefánikovi`."""

from __future__ import annotations

from benes_refs.grammar.chunks.dates import fold_dates
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.dative import dative_letter, hungarian_letter
from benes_refs.grammar.papers.offices import is_prose
from benes_refs.grammar.papers.paper import Read, span_of
from benes_refs.grammar.papers.same_parties import same_letter
from benes_refs.grammar.papers.several import between_several, parted_from_office, persons_apart
from benes_refs.model import Span
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.language.notation import Element

TYPED_LATER = compiled(f"{k.COMMA}[{k.ACRONYM}{k.NAME}]{{1,3}}{k.DOCTYPE}")  # `…, NSC Weekly Report no. 109`
BEHIND_PARTIES = tuple(k.COMMA + told for told in k.DOCTYPE + k.QUOTED)
PERSONS = {k.INITIALS, k.NAME, k.AND}
FROM = ("from", "de", "d'", "d’", "da", "aus", "z", "ze", "из", "від", "от", "iz", "från", "fra", "frá")
SENT_IN_IBERIA = ("a", "al", "ao", "aos", "para")
SENT_FROM = tuple(small + k.PLACE for small in k.WORD + k.PARTICLE + k.TO + k.IN)
FILED = frozenset(k.PAIR + k.NUMBER + k.UNIT + k.ISSUE + k.CODE + k.SLASHES + k.ROMAN)
APOSTROPHES = ("'", "’")
ELIDED = compiled(r"[dl]['’][^\W\da-zà-ÿ]")  # `commandant l’armée d’Orient`
OFFICE_WORDS = frozenset(
    "ambassador ambassadors embassy legation minister consul consulate attaché attache chargé charge "
    "d’affaires d'affaires affaires envoy polpred secretary commissar plenipotentiary delegation mission "
    "headquarters government ministry department office prime president premier chancellor foreign "
    "consul-general ministro embajador presidente embaixador ministre ambassadeur "
    "ministère légation ambassade préfet gouvernement état-major armée ministerio embajada legación gobierno "
    "prefetto governo console embaixada ministério legação étrangères extérieures exteriores "
    "ataszat poselstwo ambasada konsulat ministra wojskowy wojskowego rege regele ministru "
    "ministrul președinte președintele premier legația ambasciata ministero legazione consolato "
    "beskickningen legationen ambassaden gesandten regeringen посольство миссия полпредство консульство "
    "полпред нарком министр посол царю императору правительство обком ЦК poslanstvo veleposlanstvo "
    "konzulat посланство амбасада конзулат вожду краљу kralju цар краля легация легацията".split()
)
MINISTRIES = ("MZV", "MNO", "MSZ", "MZ", "MVP", "MIP", "MFA", "MID", "НКИД", "МИД", "МИП", "AA", "FO")
BUNDLES = frozenset("Liasse Dossier Mappe Faszikel Fasz Akt Akte".split())
OFFICES = frozenset(
    "Secretary Minister Chief Head Embassy Department Ministry Consul Ambassador Commissar President "
    "Chairman Under-Secretary Chargé Bureau Foreign High Delegation Legation Mission Consulate Government "
    "Headquarters Council Committee Board Commission Envoy Representative Office Poselstwo Ambasada Konsulat "
    "Ataszat Ekspozytura Legația Legaţia Ambasciata Legazione Consolato Ambassade Légation Botschaft "
    "Gesandtschaft Generalkonsulat Legationen Beskickningen Полпредство Посольство Миссия Консульство "
    "Генконсульство Наркоминдел Обком Облвиконком Посланство Легация Легацията Амбасада Poslanstvo "
    "Veleposlanstvo Konzulat Vyslanectví Velvyslanectví Vyslanectvo Veľvyslanectvo".split()
)
NAMED = frozenset(k.NAME + k.INITIALS + k.ACRONYM + k.PLACE + k.ORDINAL)
NOT_IN_A_PARTY = frozenset(k.WORD + k.IN + k.AND)
NUMBERED_OFFICE = k.NAME + k.STOP + k.ROMAN
OVER_ITS_SECTION = k.ACRONYM + k.SLASH
LISTED = NAMED | {k.COMMA, k.AND}
CORRESPONDING = set(k.NAME + k.INITIALS + k.TO + k.DASH + k.PLACE)
GERMAN_ARTICLES = ("das", "den", "die", "dem")
KIN = ("all", "his", "her", "their", "seiner", "seinem", "ihrer", "sa", "son", "своей", "своему")
KIN_WORDS = 2
# `Beneš to all legations`, `Delbos à tous les postes`
EVERYONE = tuple(
    "all tous toutes allen alle všem všetkým wszystkim svim svima vsem tutti tutte всем свим".split()
)


def _party() -> Element:
    from benes_refs.grammar.language.notation import ahead, either, one, seq, up_to

    capital = one(k.NAME, k.INITIALS, k.ACRONYM, k.PLACE, k.DEPARTMENT, k.ROMAN, k.ORDINAL)
    link = seq(
        either(
            seq(one(k.WORD, k.IN), one(k.WORD)),  # `Delegation at the Conference`
            seq(one(k.PARTICLE), one(k.WORD, k.TO)),  # `de la Guerre`
            one(k.WORD, k.PARTICLE, k.IN, k.AND, k.DOCTYPE, k.LABEL_WORD),
        ),
        ahead(one(k.NAME, k.INITIALS, k.ACRONYM, k.PLACE, k.PARTICLE)),
    )
    return seq(up_to(1, one(k.PARTICLE)), capital, up_to(6, either(capital, link)))


@rule("letter")
def letter() -> pp.ParserElement:
    """`X to Y, copies to Z and V`, `X – Y`: who wrote to whom."""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        listed,
        maybe,
        named,
        no,
        one,
        seq,
        up_to,
    )

    party = _party()
    bureau, two = seq(one(k.ORDINAL), one(k.WORD)), seq(one(k.WORD), one(k.WORD))
    titled = either(  # `Musse au 2e bureau`, `Haldane to his mother`
        bureau, seq(up_to(4, one(k.WORD, k.PARTICLE, k.DOCTYPE, k.LABEL_WORD)), party), two
    )
    another = either(party, seq(one(k.WORD), party), two, one(k.WORD))  # `and the Office`, `and others`
    person = seq(up_to(2, one(k.INITIALS)), one(k.NAME))
    several = seq(person, up_to(4, seq(one(k.COMMA), person)), one(k.AND), party)  # `Hull, Welles and Long`
    # `H.M. Minister, Warsaw, to Foreign Office`, `Carr, the U.S. Legation, Prague, to the Secretary of State`
    post = seq(one(k.COMMA), maybe(one(k.WORD)), up_to(4, one(k.NAME, k.INITIALS, k.PLACE, k.ACRONYM)))
    posted = seq(
        maybe(no(one(k.COMMA), one(k.PLACE), one(k.COMMA), one(k.TO)), post),
        one(k.COMMA),
        one(k.PLACE),
        one(k.COMMA),
        ahead(one(k.TO)),
    )
    # `Hale to Marsh 18 conf.`, `Hale to Marsh (Vienna) pte.`, `Hale to Marsh tel. 5`
    counted = one(k.NUMBER, k.ISSUE)
    typed = seq(one(k.WORD, k.DOCTYPE), maybe(one(k.STOP)))
    marked = seq(
        maybe(one(k.ASIDE)),
        either(
            seq(counted, maybe(either(typed, one(k.NAME)))),
            seq(typed, maybe(counted), maybe(typed)),
        ),
        ahead(either(one(k.COMMA, k.DATE), end())),
    )
    after = ahead(
        either(
            one(k.COMMA, k.STOP, k.ASIDE, k.DATE, k.BRACKET, k.CROSS_REFERENCE, k.COLON, k.OPEN, k.DASH),
            end(),
        )
    )
    more = seq(
        one(k.COMMA), one(k.WORD), one(k.TO, k.TO_OR_AND),
        listed(party, either(one(k.AND), seq(one(k.COMMA)))), up_to(3, one(k.WORD)),
    )  # fmt: skip
    # `Сталин – Молотову. 1 сентября 1930 г.`, `Гирс – Сазонову. Пера, 3 мая`
    pointed = seq(one(k.STOP), either(one(k.DATE), seq(one(k.PLACE), one(k.COMMA, k.STOP), one(k.DATE))))
    return either(
        seq(
            named("sender", either(several, party, one(k.BRACKET))),  # `[Mikoian] to Molotov`
            maybe(either(one(k.ASIDE, k.BRACKET), posted)),
            one(k.TO, k.TO_OR_AND),
            named("recipient", either(several, one(k.CODE), seq(titled, maybe(one(k.AND), another)))),
            maybe(either(marked, two)),  # `Stalin to Zhdanov by telephone`
            maybe(more),
            after,
        ),
        seq(
            named("sender", party),
            one(k.DASH),
            maybe(one(k.IN, k.TO), ahead(one(k.ACRONYM))),  # `Александровский – в НКИД`, `– до МВнР`
            named("recipient", party),
            ahead(either(one(k.COMMA, k.DATE), pointed, end())),
        ),
    )


def read_letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """The letter that words without their date and place tell of; `frame` has these."""
    return (
        same_letter(words, frame, note)
        or between_several(words, frame, note)
        or _letter(words, frame, note)
        or _led_letter(words, frame, note)
        or dative_letter(words, frame, note)
        or hungarian_letter(words, frame, note)
    )


def party_kinds(items: Sequence[Item]) -> str:
    """The kinds of items, where offices count as names: `Soviet chargé d’affaires to Foreign Office`.

    So do the point of a short one, and the stroke before its section: `Abwehrabt. III an OKW/WFSt`.
    """
    kinds = "".join([k.NAME if item.kind == k.WORD and _is_office(item) else item.kind for item in items])
    kinds = kinds.replace(OVER_ITS_SECTION, k.NAME * 2) if OVER_ITS_SECTION in kinds else kinds
    return kinds.replace(NUMBERED_OFFICE, k.NAME * 3) if NUMBERED_OFFICE in kinds else kinds


def _is_office(item: Item) -> bool:
    elided = item.text[1:2] in APOSTROPHES
    named = elided and (item.text[2:] in OFFICE_WORDS or ELIDED.match(item.text) is not None)
    return item.text in OFFICE_WORDS or named


def letter_quoted(quotation: Item) -> Sequence[Item]:
    """`“Steinhardt to Hull,” October 6, 1939`, `«Ллойд Джордж — Пуанкаре, 2 мая 1922 г.»`"""
    parts = fold_dates(list(quotation.parts))
    kinds = kinds_of(parts).rstrip(k.COMMA)
    found = letter.match(kinds, 0)
    if (
        found is None
        or set(kinds[: found.end]) - CORRESPONDING
        or kinds[found.end :] not in ("", k.COMMA + k.DATE)
    ):
        return ()
    return parts


def _letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    typed = len(words) > 2 and words[0].kind == k.DOCTYPE
    words = _sent_on(words) if frame.document.date else words
    kinds = party_kinds(words)
    found = letter.match(kinds, typed + (kinds[1:2] == k.COMMA) if typed else 0)  # `letter, Page to Quinn`
    sender = words[slice(*found["sender"])] if found is not None else ()
    if found is None or not (_is_party(sender) or (frame.document.date and _are_two(sender))):
        return None
    sender, recipient = words[slice(*found["sender"])], words[slice(*found["recipient"])]
    sender = trim(sender[0].parts) if sender[0].kind == k.BRACKET else sender
    if is_prose(words[found["recipient"][0] - 1], recipient[0]):
        return None
    if len(recipient) > 1 and recipient[0].text in GERMAN_ARTICLES:
        recipient = recipient[1:]  # `an das Auswärtige Amt`
    kin = recipient[0].kind == k.WORD and len(recipient) == KIN_WORDS and recipient[-1].kind == k.WORD
    if kin and not (frame.document.date and recipient[0].text in KIN + EVERYONE):
        return None
    if not frame.document.date and all(item.kind == k.PLACE for item in recipient):
        return None  # Voyage à Moscou
    if typed and len(sender) > 1 and sender[0].kind == k.PARTICLE:
        sender = sender[1:]  # Lettera di X
    if typed and words[0].value == "record" and words[found["sender"][1]].kind == k.DASH:
        return _record(words, frame, note)  # `Conversation Litvinov–Pavlů`
    posted = Span(
        sender[0].start, max(sender[-1].end, words[found["recipient"][0] - 2].end)
    )  # with where he writes from
    places: Places = (("document.from", posted), ("document.to", span_of(recipient)))
    title = ""
    if typed:
        said = words[0] if kinds[1] == k.COMMA else recipient[-1]  # `Memo, Hale for Marsh`
        title = note.clean(words[0].start, said.end)
        places += (("document.title", Span(words[0].start, said.end)),)
    elif told := _told_behind(words, found.end):
        if told[0].value == "record" and words[found["sender"][1]].kind == k.DASH:
            return _record(words, frame, note)
        quoted = next((str(item.value) for item in told if item.kind == k.QUOTED), "")
        title = quoted or note.clean(*span_of(told))
        places += (("document.title", span_of(told)),)
        if kinds_of(told[-2:]) in SENT_FROM and told[-2].text in FROM and not frame.document.place:
            place = ("document.place", span_of(told[-1:]))  # `telegram from Washington, November 8`
            frame = Read(frame.document._replace(place=told[-1].text), (*frame.places, place))
    by, to = persons_apart(sender, note), persons_apart(recipient, note)
    kind = str(words[0].value) if typed else "letter"
    document = frame.document._replace(type=kind, title=title, sender=by, recipients=to)
    return Read(document, frame.places + places)


def _record(words: Sequence[Item], frame: Read, note: NoteText) -> Read:
    """`Heath–Brandt, record of conversation`: two who spoke with each other, no letter."""
    document = frame.document._replace(type="record", title=note.clean(*span_of(words)))
    return Read(document, (*frame.places, ("document.title", span_of(words))))


def _told_behind(words: Sequence[Item], end: int) -> Sequence[Item]:
    """`Welles to Hull, memorandum, 4 May 1938`: what the letter is, behind who wrote it to whom.

    `JCS to Truman, “Memorandum for the President,” 9 July 1950`
    """
    told = words[end + 1 :]
    kinds = kinds_of(words[end:])
    named = kinds.startswith(BEHIND_PARTIES) or TYPED_LATER.match(kinds)
    return told if named and k.COMMA not in kinds[1:].replace(k.COMMA + k.QUOTED, k.QUOTED) else ()


def _led_letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`télégramme n° 214, Lacroix à Delbos, …`, `Liasse I/3, Marek an X, …`: what leads to a letter.

    `ofício n.º 212, de Hale para Marsh`: “de” says who wrote, as `de Margerie à Briand` does not.
    """
    kinds = kinds_of(words)
    for at in range(1, len(words)):
        found = letter.match(kinds, at + 1) if kinds[at] == k.COMMA and frame.document.date else None
        if found is None or found.end != len(words):
            continue
        lead = words[:at]
        typed = lead[0].kind == k.DOCTYPE
        told = words[at + 1 :]
        said = typed and told[0].text in FROM and any(item.text in SENT_IN_IBERIA for item in told)
        inner = _letter(told[said:], frame, note)
        if inner is None:
            return None
        bundled = lead[0].text in BUNDLES  # `Liasse Tschechoslowakei, Marek an Schuschnigg`
        if not typed and not bundled and FILED.isdisjoint(kinds[:at]):
            return None
        document = (
            inner.document._replace(type=str(lead[0].value), title=note.clean(*span_of(lead)))
            if typed
            else inner.document
        )
        places: Places = (("document.title", span_of(lead)),) if typed else ()
        return Read(document, inner.places + places)
    return None


def _sent_on(words: Sequence[Item]) -> Sequence[Item]:
    """`Ludin na AA`: “na” and “pro” say “to” between short names; `Pavlů MZV`, `Поповић МИП-у` need none.

    `Memo, Hale for Marsh`: an American memorandum is “for” somebody.
    """
    if kinds_of(words) == k.ACRONYM:
        return parted_from_office(words[0], MINISTRIES)
    if kinds_of(words) == k.NAME + k.ACRONYM and words[1].text.partition("-")[0] in MINISTRIES:
        return [words[0], Item(k.TO, words[1].start, words[1].start, ""), words[1]]
    if len(words) == len("Ludin na AA".split()) and words[1].text in ("na", "pro", "für"):
        return [words[0], Item(k.TO, words[1].start, words[1].end, words[1].text), words[2]]
    if kinds_of(words[:2]) == k.DOCTYPE + k.COMMA:
        return [Item(k.TO, w.start, w.end, w.text) if w.text == "for" else w for w in words]
    return words


def _are_two(sender: Sequence[Item]) -> bool:
    """`Gromyko and Ustinov to Central Committee`"""
    return kinds_of(sender).replace(k.INITIALS, "") == k.NAME + k.AND + k.NAME


def _is_party(sender: Sequence[Item]) -> bool:
    """`Secretary of State`, `U.S. Delegation at the CFM`, `Hull, Welles and Long` write.

    A `Visit of X` does not.
    """
    kinds = kinds_of(sender)
    if k.AND in kinds and (k.COMMA in kinds or PERSONS.issuperset(kinds)):
        return LISTED.issuperset(kinds)
    named = next((n for n, kind in enumerate(kinds) if kind not in NAMED), len(kinds))
    office = any(item.text in OFFICES for item in sender[: max(named, 1)])
    worded = not NOT_IN_A_PARTY.isdisjoint(kinds)
    return office or not worded or any(item.text in OFFICE_WORDS for item in sender)
