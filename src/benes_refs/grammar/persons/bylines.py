"""How persons are named at the head of a citation, in every order and style, and the sign behind them."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.language.notation import Element


def _family() -> Element:
    from benes_refs.grammar.language.notation import one, seq, up_to

    return seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))


def _name_follows() -> Element:
    from benes_refs.grammar.language.notation import ahead, one

    return ahead(one(k.NAME, k.INITIALS, k.ACRONYM, k.PARTICLE, k.PLACE))


def _short_title_follows() -> Element:
    """`, Forced Labor, 86`, `, “Forced Labor,” 86`: a title of a few words, and its page."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, one, seq, up_to

    words = seq(one(k.NAME), up_to(5, one(k.NAME, k.WORD, k.PARTICLE, k.TO)), one(k.COMMA))
    pin = maybe(one(k.WORD), maybe(one(k.STOP)))  # `bes. 52 ff.`
    title = either(seq(one(k.QUOTED), maybe(one(k.COMMA))), words)
    return ahead(one(k.COMMA), title, pin, one(k.NUMBER, k.RANGE, k.PAGES))


def _suffix() -> Element:
    """`, Jr.`, `III`"""
    from benes_refs.grammar.language.notation import either, maybe, one, seq

    return maybe(either(one(k.ROMAN), seq(maybe(one(k.COMMA)), one(k.JUNIOR))))


def _initialed() -> Element:
    """`W. Murray`, `R. De Felice`, `J. C. Clarke III`, `G. García Queipo de Llano`"""
    from benes_refs.grammar.language.notation import ahead, maybe, one, seq

    first = maybe(one(k.NAME), ahead(one(k.NAME), one(k.PARTICLE), one(k.NAME)))
    return seq(one(k.INITIALS), first, maybe(one(k.NAME), _name_follows()), _family(), _suffix())


def _full() -> Element:
    """A given name or initials, and the family name: `Jonathan Haslam`, `Walter M. Bacon, Jr.`"""
    from benes_refs.grammar.language.notation import either, one, seq, up_to

    given = one(k.NAME, k.INITIALS, k.PLACE)
    double = seq(one(k.NAME), one(k.ACRONYM), one(k.ACRONYM))  # `Karen JOHNSON FREEZE`
    return either(
        double, _initialed(), seq(given, up_to(3, seq(given, _name_follows())), _family(), _suffix())
    )


def _inverted() -> Element:
    """`Хлевнюк О.В.`, `Khlebnikov, K. T.`, or with the initials first."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, no, one, seq

    initials = seq(one(k.INITIALS), maybe(one(k.INITIALS), no(one(k.NAME))))
    families = seq(one(k.NAME, k.ACRONYM), one(k.NAME, k.ACRONYM))
    of_two = either(
        seq(families, one(k.COMMA), one(k.INITIALS), no(one(k.NAME))),  # `GARCÍA VENERO, M.: …`
        seq(families, one(k.INITIALS), ahead(one(k.COMMA))),  # `García Venero M., …`
    )
    known_as = maybe(one(k.ASIDE))  # `Юнге (Толстая) Е. Ф.`
    particle = maybe(one(k.PARTICLE), ahead(one(k.STOP)))  # `Коленкур А. де. Мемуары`
    junior = maybe(maybe(one(k.COMMA)), one(k.JUNIOR))
    turned = seq(_family(), known_as, maybe(one(k.COMMA)), initials, junior, particle)
    return either(of_two, turned, seq(one(k.INITIALS), _family()))


def _unparted() -> Element:
    """`Громов П. Н. Котов Н. Н. Очерки …`: no comma, since the point of the initials stands there."""
    from benes_refs.grammar.language.notation import ahead, maybe, one, seq, some

    person = seq(one(k.NAME), maybe(one(k.COMMA)), one(k.INITIALS))
    return seq(person, some(person), ahead(one(k.NAME, k.PLACE, k.DOCTYPE, k.QUOTED)))


def _credits() -> Element:
    """What may stand between persons and the title: “et al.”, “(eds)”, and the sign after them."""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, one, seq

    et_al = maybe(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL), maybe(one(k.STOP)))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    op_cit = seq(maybe(one(k.COMMA, k.STOP)), one(k.OP_CIT))
    quotation = seq(maybe(one(k.DASH)), one(k.QUOTED))
    sign = either(one(k.COMMA, k.COLON, k.STOP, k.CROSS_REFERENCE), quotation, end())
    pseudonym = seq(one(k.ASIDE), ahead(one(k.COMMA)))  # `Miles Ignotus (pseud.), …`
    real_name = either(pseudonym, maybe(one(k.BRACKET), ahead(sign)))
    title = named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE)))  # `J. Perovšek, ur. Slovenska kronika`
    titled = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)), title)
    return seq(et_al, real_name, either(titled, seq(editors, named("mark", ahead(either(op_cit, sign))))))


@rule("authors_several")
def authors_several() -> pp.ParserElement:
    """`W. Murray and A. R. Millett (eds). …`, `H. Horn/A. Schwan: …`, `Aga-Rossi e Zaslavsky, …`"""
    from benes_refs.grammar.language.notation import ahead, either, many, maybe, named, one, seq, some, up_to

    full, initialed, single = _full(), _initialed(), _family()
    comma, and_ = one(k.COMMA), seq(maybe(one(k.COMMA)), one(k.AND, k.IN))
    people = either(
        seq(initialed, some(comma, initialed), maybe(and_, initialed)),
        seq(full, many(comma, full), and_, full),
        # `Emilio La Parra, Vicente León, « … »`, `Paul Huber, Karl Lang u. a., …`
        seq(full, some(comma, full), ahead(either(seq(comma, one(k.QUOTED)), one(k.ET_AL)))),
        # `Paulina y Adelina Abramson`, `Robert H. and Mary P. Jones`, `W. P. and Z. Coates`
        seq(one(k.NAME), maybe(one(k.INITIALS)), one(k.AND), full),
        seq(one(k.INITIALS), one(k.AND), initialed),
        seq(full, some(one(k.SLASH), full)),
        seq(full, some(one(k.DASH), full)),
        seq(single, some(one(k.SLASH), single)),
        seq(one(k.NAME), one(k.AND), one(k.NAME), up_to(1, one(k.INITIALS)), one(k.NAME)),  # of one family
        seq(one(k.ACRONYM), some(one(k.DASH), one(k.ACRONYM))),  # `PEŠEK – BARNOVSKÝ, ref. 4`
        seq(
            one(k.NAME), some(one(k.DASH), one(k.NAME)), _short_title_follows()
        ),  # `Klimek – Kubů, Dějiny, s. 5`
        seq(single, maybe(comma, single), maybe(comma), one(k.AND, k.IN), single),
        seq(one(k.NAME), comma, one(k.NAME), _short_title_follows()),  # `Dallin, Nicolaevsky, Labor, 86`
    )
    editors = seq(
        maybe(comma),
        named("editors", one(k.EDITOR)),
        named("mark", ahead(one(k.COMMA, k.COLON, k.STOP, k.NAME, k.QUOTED, k.PLACE))),
    )
    edited = seq(named("people", seq(full, some(comma, full))), editors)
    return either(edited, seq(named("people", people), _credits()))


@rule("author_alone")
def author_alone() -> pp.ParserElement:
    """`Jonathan Haslam, …`, `Lukes, …`, `[Grigorii Pokrovskii], …`, `[Кошелев А. И.] Что такое …`"""
    from benes_refs.grammar.language.notation import ahead, either, maybe, named, one, seq

    et_al = seq(maybe(one(k.COMMA)), one(k.ET_AL))  # `Севостьянов и др. Совершенно секретно`
    titled = seq(et_al, named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE))))
    real_name = seq(one(k.INITIALS), named("people", one(k.BRACKET)))  # `Е. Ш. [Шейнман Е. И.]. Забытое имя`
    letters = seq(named("people", one(k.INITIALS)), ahead(one(k.QUOTED)))  # `Г. К. «На крейсере»`
    people = either(real_name, letters, named("people", either(_full(), _family(), one(k.BRACKET))))
    supplied = seq(
        maybe(one(k.INITIALS)),
        named("people", one(k.BRACKET)),
        maybe(one(k.STOP)),
        named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE, k.DOCTYPE))),
    )
    return either(seq(people, either(titled, _credits())), supplied)


@rule("authors_inverted")
def authors_inverted() -> pp.ParserElement:
    """`Абрамов Н.А., Зуев Л.А. …`, `Hale, K. T., and Doyle, P. I. …`, `Шаповал Ю. та ін. …`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        many,
        maybe,
        named,
        one,
        other_than,
        seq,
    )

    person = _inverted()
    between = either(
        seq(one(k.COMMA), maybe(one(k.AND))), one(k.SEMICOLON, k.SLASH, k.DASH, k.AND, k.TO_OR_AND)
    )
    people = either(_unparted(), seq(person, many(between, person)))
    et_al = maybe(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL), maybe(one(k.STOP)))
    # `Janin M. (général), Ma mission`, `Суворов В. (Резун). Ледокол`
    ranked = maybe(one(k.ASIDE), ahead(one(k.COMMA, k.STOP)))
    title = other_than(k.SEMICOLON, k.ELLIPSIS)
    editors = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    edited = seq(editors, ranked, named("mark", ahead(either(title, end()))))
    return seq(named("people", people), et_al, either(edited, seq(ranked, named("mark", ahead(title)))))


@rule("authors_catalogued")
def authors_catalogued() -> pp.ParserElement:
    """`BYSTRICKÝ, Valerián. …`, `Weizsäcker, Ernst von: …`, `Henke, Klaus-Dietmar/Woller, Hans (Hg.), …`"""
    from benes_refs.grammar.language.notation import ahead, either, end, many, maybe, named, one, seq, up_to

    before_given = ahead(one(k.COMMA))  # `García Venero, Maximiano`
    of_two = either(seq(one(k.NAME), one(k.NAME)), seq(one(k.ACRONYM), one(k.ACRONYM)))
    plain = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))
    family = either(seq(of_two, before_given), plain)
    sealed = ahead(one(k.COMMA, k.COLON, k.STOP))
    particles = either(  # `Ricardo de la`, `Jaime del`, `Teresa Cruz e`
        seq(one(k.PARTICLE), one(k.PARTICLE, k.TO, k.WORD), sealed), seq(one(k.AND), sealed), one(k.PARTICLE)
    )
    given = seq(one(k.NAME, k.PLACE), up_to(2, one(k.NAME, k.INITIALS)), maybe(particles))
    person = seq(family, one(k.COMMA), given, maybe(maybe(one(k.COMMA)), one(k.JUNIOR)))
    and_ = one(k.AND, k.TO_OR_AND, k.IN)
    between = either(one(k.SEMICOLON, k.DASH, k.SLASH), and_, seq(one(k.COMMA), maybe(and_)))
    direct = seq(one(k.NAME, k.INITIALS), up_to(2, one(k.NAME, k.INITIALS)), one(k.ACRONYM))
    in_full = seq(one(k.NAME), maybe(one(k.INITIALS)), one(k.NAME))  # `Marsh, Peter, and Kenneth J. Hale`
    last = maybe(maybe(one(k.COMMA)), one(k.AND), in_full)
    people = seq(person, many(between, either(person, direct)), last)
    et_al = seq(maybe(one(k.COMMA)), maybe(and_), one(k.ET_AL))  # with the point of the abbreviation
    editors = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    sign = either(one(k.STOP, k.COLON, k.COMMA, k.NAME, k.QUOTED, k.PLACE), end())
    edited = seq(editors, named("mark", ahead(sign)))
    mark = named("mark", ahead(one(k.STOP, k.COLON, k.COMMA)))
    title = named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE)))
    first = one(k.NAME, k.PLACE)  # `Milan` is a town too
    initialed = seq(family, one(k.COMMA), first, one(k.INITIALS))  # `JELINEK, Yeshayahu A. Hviezda`
    after_et_al = named("mark", ahead(one(k.STOP, k.COLON, k.NAME, k.QUOTED, k.PLACE)))
    return either(
        seq(named("people", people), either(seq(et_al, maybe(editors), after_et_al), edited, mark)),
        seq(named("people", initialed), title),
    )


def _turned() -> Element:
    """`Lieven Dominic`, `Robbins Richard G.`"""
    from benes_refs.grammar.language.notation import ahead, maybe, one, seq, up_to

    more = maybe(one(k.NAME), ahead(one(k.NAME)))  # `De Felice Renzo`
    family = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.PLACE, k.ACRONYM), more)
    particle = maybe(one(k.PARTICLE), ahead(one(k.COMMA, k.AND, k.EDITOR)))  # `Waresquiel Emmanuel de, …`
    return seq(family, one(k.NAME), maybe(one(k.INITIALS)), particle)


@rule("author_turned")
def author_turned() -> pp.ParserElement:
    """`Lieven Dominic, Nicholas Romanov. …`: one person, where a title begins with names."""
    from benes_refs.grammar.language.notation import ahead, named, one, seq

    mark = named("mark", ahead(one(k.COMMA), one(k.NAME, k.PLACE)))
    return seq(named("people", _turned()), mark)


@rule("authors_turned")
def authors_turned() -> pp.ParserElement:
    """`Lieven Dominic. Nicholas II`, `Robbins Richard G. The Tsar’s Viceroys`, `Bély Lucien, …`: turned."""
    from benes_refs.grammar.language.notation import ahead, either, many, named, one, seq

    person = _turned()
    title = ahead(one(k.NAME, k.QUOTED, k.PLACE))
    behind = either(seq(one(k.COMMA, k.COLON), title), ahead(one(k.STOP, k.AND, k.DASH, k.SLASH, k.EDITOR)))
    people = seq(person, many(one(k.COMMA, k.AND, k.DASH, k.SLASH), person, ahead(behind)))
    unsigned = named("mark", ahead(one(k.STOP, k.NAME, k.QUOTED, k.PLACE)))
    return seq(named("people", people), either(unsigned, _credits()))


@rule("authors_capitals")
def authors_capitals() -> pp.ParserElement:
    """`HEIKO HAUMANN Geschichte …`, `A. ORBACH/M. STANISLAWSKI New …`: small capitals, seldom a sign."""
    from benes_refs.grammar.language.notation import ahead, either, many, maybe, named, one, seq, up_to

    given = seq(one(k.INITIALS, k.ACRONYM), ahead(one(k.INITIALS, k.ACRONYM, k.PARTICLE, k.PLACE)))
    particles = up_to(2, one(k.PARTICLE))
    person = seq(up_to(3, given), particles, one(k.ACRONYM))
    people = seq(person, many(one(k.SLASH, k.DASH, k.AND, k.COMMA), person))
    editors = maybe(named("editors", one(k.EDITOR)))
    title = one(k.NAME, k.QUOTED, k.PLACE, k.DOCTYPE)
    full = seq(
        given, up_to(2, given), particles, one(k.ACRONYM, k.PLACE)
    )  # `HANS LEMBERG: Die Tschechoslowakei`
    several = seq(full, many(one(k.SLASH, k.DASH, k.AND, k.COMMA), full))
    return either(
        seq(named("people", people), editors, named("mark", ahead(title))),
        seq(named("people", several), editors, named("mark", ahead(one(k.COLON, k.COMMA)))),
    )


@rule("authors_bracketed")
def authors_bracketed() -> pp.ParserElement:
    """`Dutailly (Henry), …`, `LE MOAL (Frédéric) et DUROSELLE (J.-B.), …`: given names in brackets."""
    from benes_refs.grammar.language.notation import ahead, many, maybe, named, one, seq, up_to

    family = seq(one(k.NAME, k.ACRONYM, k.PLACE, k.PARTICLE), up_to(2, one(k.NAME, k.ACRONYM, k.PLACE)))
    person = seq(family, one(k.ASIDE))
    between = seq(maybe(one(k.COMMA)), maybe(one(k.AND)))
    people = seq(person, many(between, person))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    return seq(named("people", people), editors, named("mark", ahead(one(k.COMMA, k.COLON, k.OP_CIT))))


def _person_with_rank(*behind: Element) -> Element:
    from benes_refs.grammar.language.notation import either, named, one, seq, up_to

    names = either(seq(one(k.NAME), one(k.INITIALS)), seq(one(k.NAME), up_to(3, one(k.NAME, k.ASIDE))))
    return seq(named("people", names), one(k.COMMA), named("rank", one(k.WORD)), *behind)


@rule("authors_ranked")
def authors_ranked() -> pp.ParserElement:
    """`Георгий Митрофанов, прот. …`, `Иоанн (Снычев), митр. …`, `Зноско Г., свящ. …`"""
    from benes_refs.grammar.language.notation import ahead, named, one

    return _person_with_rank(named("mark", ahead(one(k.STOP))))


@rule("authors_of_a_see")
def authors_of_a_see() -> pp.ParserElement:
    """`Филарет, архиеп. Черниговский. …`, `Иоанн, епископ Аксайский и Донской. …`"""
    from benes_refs.grammar.language.notation import ahead, maybe, named, one, seq

    see = seq(maybe(one(k.STOP)), named("see", one(k.NAME)), maybe(one(k.AND), one(k.NAME)))
    return _person_with_rank(see, named("mark", ahead(one(k.STOP))))


@rule("authors_titled")
def authors_titled() -> pp.ParserElement:
    """`Протоиерей Иоанн Мейендорф. …`, `Великий князь Гавриил. …`, `Ренко Джордж. …`, `Lord Avon, …`"""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, one, seq, up_to

    names = seq(one(k.NAME), maybe(one(k.WORD)), one(k.NAME, k.ASIDE), up_to(3, one(k.NAME, k.ASIDE)))
    return seq(named("people", names), named("mark", ahead(either(one(k.STOP, k.COLON, k.COMMA), end()))))


@rule("authors_peer")
def authors_peer() -> pp.ParserElement:
    """`The Earl of Avon, The Eden Memoirs`, `Viscount Grey of Fallodon, Twenty-Five Years`"""
    from benes_refs.grammar.language.notation import ahead, either, named, one, seq

    of = seq(one(k.WORD), one(k.NAME, k.PLACE))
    rank = one(k.NAME)
    people = either(seq(one(k.NAME), named("family", one(k.NAME)), of), seq(rank, of))
    return seq(named("people", people), named("mark", ahead(one(k.COMMA))))
