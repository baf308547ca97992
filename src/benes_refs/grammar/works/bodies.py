"""What follows the authors of a printed citation: words, and where its numbered end begins.

A book's end holds an imprint, and everything before it may be title, years and dates too.  Without an
imprint the end begins at the first number that only numbers follow: an issue, a volume, a date, a page.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.language.notation import Element

STRONG = (k.IMPRINT, k.PAGES, k.ISSUED, k.VOLUME, k.ISSUE, k.SERIES, k.DOC_NUMBER, k.EXTENT, k.CHAPTER, k.URL)
WEAK = (k.NUMBER, k.RANGE, k.ROMAN, k.YEAR, k.YEARS, k.PAIR, k.DATE, k.ORDINAL)
SIGNS = (k.COMMA, k.STOP, k.COLON, k.DASH)
BARRIERS = (k.SEMICOLON, k.SIGNAL, k.IBID, k.OP_CIT, k.HEREAFTER)
MOST_SIGNS = 6  # in a row
VOLUME_WORDS = 16  # words of a volume's own title
NAME_WORDS = 14  # words that name editors


def _signs() -> Element:
    from benes_refs.grammar.language.notation import one, up_to

    return up_to(MOST_SIGNS, one(*SIGNS))


def _piece() -> Element:
    """Anything that may stand in the numbered end."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, one, seq

    apart = (k.ASIDE, k.BRACKET, k.ABBREVIATION, k.CROSS_REFERENCE, k.VERSO, k.FOLLOWING, k.OTHER, k.CODE)
    figures = ahead(one(k.PAGES, k.NUMBER, k.RANGE, k.DATE, k.ISSUE, k.VOLUME, k.YEAR, k.CHAPTER))
    word = one(k.WORD, k.IN, k.TO, k.PARTICLE, k.LABEL_WORD, k.NUMBER_LABEL, k.AND)
    pin = seq(
        word, maybe(one(k.WORD)), maybe(one(k.STOP, k.COLON)), figures
    )  # `hier S. 5`, `in particolare pp. 5-7`
    dated = seq(one(k.WORD), one(k.WORD), ahead(one(k.DATE)))  # `č. 45 ze dne 24. 2. 1948`
    return either(one(*STRONG, *WEAK, *apart), pin, dated)


def _editors() -> Element:
    """`ed. Jindřich Dejmek`, `oprac. T. Komarnicki`, `a cura di R. De Felice`"""
    from benes_refs.grammar.language.notation import one, seq, up_to

    names = one(
        k.NAME,
        k.INITIALS,
        k.PARTICLE,
        k.PLACE,
        k.ACRONYM,
        k.ROMAN,
        k.COMMA,
        k.AND,
        k.ET_AL,
        k.JUNIOR,
        k.DASH,
        k.WORD,
        k.STOP,
        k.COLON,
        k.BRACKET,
        k.ASIDE,
        k.EDITOR,
    )
    return seq(_signs(), one(k.EDITOR), up_to(NAME_WORDS, names))


def _rest() -> Element:
    """What may follow once the numbered end has begun."""
    from benes_refs.grammar.language.notation import ahead, either, end, many, maybe, one, seq, some, up_to

    sealed = either(seq(some(one(*SIGNS)), either(one(k.PAGES), end())), end())
    left_out = seq(one(k.ELLIPSIS), ahead(one(k.PAGES)))  # `История искусства. Т. III… С. 415`
    signs = many(either(one(*SIGNS, k.SLASH, k.DOUBLE_SLASH), left_out))
    imprint = ahead(_signs(), one(k.IMPRINT))
    # `(Praha: Svoboda, 1968), přel. Jan Novák, s. 33`: a statement behind the imprint
    last_figure = seq(one(k.NUMBER, k.RANGE), either(one(k.STOP), end()))
    page = ahead(_signs(), either(one(k.PAGES), last_figure))
    titled = seq(signs, one(k.VOLUME), _volume_title(), imprint)
    named_part = seq(signs, _named_volume())
    where = up_to(8, one(k.WORD, k.NAME, k.ACRONYM, k.TO, k.COMMA, k.AND))
    online = seq(signs, where, maybe(one(k.COLON)), one(k.URL))
    words = up_to(3, one(k.WORD, k.IN, k.NAME, k.LABEL_WORD, k.STOP))
    reissued = seq(
        signs, words, one(k.QUOTED), maybe(one(k.COMMA)), one(k.YEAR)
    )  # `repris en « Folio », 1973`
    printing = seq(  # `5. 5. 1935, ranní vyd., s. 1`
        one(k.COMMA), some(one(k.WORD)), maybe(one(k.STOP)), one(k.COMMA), ahead(one(k.PAGES))
    )
    again = seq(
        signs, up_to(2, one(k.WORD, k.EXTENT)), maybe(one(k.STOP)), one(k.IMPRINT)
    )  # `, rééd. …, 1977`
    # `Brno, 2009, s. 12. Dizertační práce. Masarykova univerzita`
    name = one(k.NAME, k.WORD, k.PLACE, k.IN, k.PARTICLE, k.ACRONYM, k.ARCHIVE, k.TO, k.ROMAN)
    school = seq(maybe(one(k.STOP, k.COMMA)), name, up_to(8, name), ahead(sealed))
    thesis = seq(some(one(*SIGNS)), one(k.THESIS), either(school, ahead(sealed)))
    return many(
        either(
            thesis,
            titled,
            named_part,
            seq(signs, maybe(one(k.AND)), _piece()),
            seq(_editors(), either(imprint, page)),
            online,
            reissued,
            again,
            printing,
        )
    )


def _named_volume() -> Element:
    """`Т. IX. Законы о состояниях. Ст. 394`, `vol. 2: The Age of War, p. 115`: a title, and a page."""
    from benes_refs.grammar.language.notation import ahead, either, end, one, seq, some, up_to

    word = one(k.NAME, k.WORD, k.AND, k.IN, k.TO, k.PARTICLE, k.PLACE, k.YEAR, k.YEARS)
    page = seq(some(one(*SIGNS)), one(k.PAGES, k.CHAPTER))
    bare = seq(one(k.COMMA), one(k.NUMBER, k.RANGE), either(one(k.STOP), end()))
    titled = seq(some(one(*SIGNS)), one(k.NAME), word, up_to(5, word), ahead(either(page, bare)))
    named = seq(one(k.COLON, k.COMMA), one(k.NAME), ahead(page))  # `vol. 1: Hubris, p. 3`
    return seq(one(k.VOLUME), either(titled, named))


def _volume_title() -> Element:
    """`vol. I, De Washington au Quai d’Orsay (…)`: the words between a volume's number and the imprint."""
    from benes_refs.grammar.language.notation import one, other_than, seq, some, up_to

    word = other_than(k.IMPRINT, k.PAGES, k.EDITOR, k.ISSUE, k.VOLUME, k.EXTENT, *BARRIERS)
    return seq(some(one(*SIGNS)), up_to(VOLUME_WORDS, word))


def _issue_title() -> Element:
    """`Вып. 12. История. – ` before an imprint: what an issue of a series is called."""
    from benes_refs.grammar.language.notation import ahead, one, other_than, seq, some, up_to

    word = other_than(
        k.IMPRINT, k.PAGES, k.EDITOR, k.ISSUE, k.VOLUME, k.EXTENT, k.INITIALS, k.COMMA, k.DOUBLE_SLASH,
        k.ISSUED, k.YEAR, k.DATE, *BARRIERS,
    )  # fmt: skip
    title = seq(one(k.NAME, k.SERIES_WORD), up_to(VOLUME_WORDS, word))
    return seq(one(k.ISSUE), some(one(k.STOP, k.COLON)), title, ahead(_signs(), one(k.IMPRINT)), _signs())


def _book_end() -> Element:
    """An imprint, and what may stand before it: volumes, series, an extent, a volume's title and editors."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, one, seq, up_to

    numbered = one(k.VOLUME, k.SERIES, k.EXTENT)
    before = either(one(k.EDITOR), seq(_signs(), one(k.IMPRINT, k.VOLUME, k.EXTENT)))
    title = maybe(_volume_title(), ahead(_signs(), before))
    covered = maybe(_signs(), one(k.YEARS), ahead(_signs(), one(k.VOLUME)))  # `В 5 т. 1927–1939. Т. 2`
    front = seq(numbered, maybe(one(k.ASIDE)), covered, title, maybe(_editors()), _signs())
    # `Историја Југославије, III, Нолит, Београд 1988`, `Гласник, XXXV/1, Скопје 1991`
    # `Novi prilozi za biografiju, 3, Beograd 1984`, `Biografisches Lexikon, 10. (Wien 1994)`
    # `Dokumenty i materialy, IV, Pt. 1 (Moscow, 1961)`
    counted = either(
        seq(one(k.COMMA), one(k.ROMAN), one(k.COMMA), one(k.VOLUME)),
        seq(one(k.COMMA), one(k.ROMAN, k.PAIR), maybe(one(k.COMMA))),
        seq(one(k.COMMA), one(k.NUMBER), maybe(one(k.COMMA, k.STOP))),
    )
    front = either(front, _issue_title())
    return either(seq(counted, one(k.IMPRINT)), seq(_signs(), up_to(4, front), one(k.IMPRINT)))


def _holder() -> Element:
    """Everything as far as the sign of what holds it: `//`, `in:`; numbers before it are the title's."""
    from benes_refs.grammar.language.notation import either, many, no, one, other_than, seq

    sign = either(one(k.DOUBLE_SLASH), seq(one(k.IN), one(k.COLON)))
    return seq(many(no(sign), other_than(k.PAGES, k.IMPRINT, *BARRIERS)), sign)


@rule("book")
def book() -> pp.ParserElement:
    """`…, Romania and the Great Powers, 1933–1940 (Durham, N.C.: Duke University Press, 1989), pp. 72–9`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        many,
        maybe,
        named,
        no,
        one,
        other_than,
        seq,
    )

    figure = one(k.NUMBER, k.RANGE, k.ROMAN)
    journal = seq(figure, one(k.ISSUED), one(k.COMMA, k.COLON), either(figure, one(k.PAGES)))
    another = seq(one(k.CHAPTER), maybe(one(k.COMMA)), one(k.AND))  # `…, chs. 2–4, and B. Lundgreen, Title`
    # `Bruegel, Czechoslovakia, 203–51, though it should be read with …`
    page = seq(one(k.RANGE, k.NUMBER), maybe(one(k.FOLLOWING, k.STOP)))
    paged = seq(one(k.COMMA), page, one(k.COMMA), one(k.WORD, k.AND), one(k.WORD, k.NAME))
    word = seq(
        no(_book_end()), no(journal), no(another), no(paged), other_than(k.PAGES, k.ISSUE, k.URL, *BARRIERS)
    )
    return seq(
        named("head", seq(maybe(_holder()), many(word))),
        named("tail", seq(ahead(_book_end()), _book_end(), _rest())),
    )


def _pin() -> Element:
    """`hier`, `respectivement`, `vor allem`, `in particolare`, `bes.`: a word or two before pages."""
    from benes_refs.grammar.language.notation import maybe, one, seq

    return seq(one(k.WORD, k.IN, k.TO), maybe(one(k.WORD)), maybe(one(k.STOP, k.COLON)))


def _numbers_begin() -> Element:
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, no, one, seq

    sign = one(*SIGNS)
    sealed = ahead(one(k.STOP, k.AND))  # `Poverty and Famines, quotation at 7`
    bound = ahead(_signs(), either(_piece(), one(k.THESIS), end()))
    figure = one(k.NUMBER, k.RANGE)
    sealed_figure = ahead(one(k.FOLLOWING, k.COMMA, k.STOP, k.AND))  # `Politics, bes. 13 ff., 146 ff.`
    worded = one(k.WORD, k.TO, k.IN)
    volume = one(k.NUMBER, k.ROMAN, k.PAIR, k.RANGE)
    periodical = one(k.ISSUE, k.ISSUED, k.PAGES, k.VOLUME)
    joint = one(k.WORD, k.PARTICLE, k.TO, k.NUMBER_LABEL)
    sure = one(k.PAGES, k.VOLUME, k.ISSUE, k.SERIES, k.DOC_NUMBER, k.EXTENT, k.CHAPTER, k.URL)
    return either(
        seq(_signs(), sure),
        seq(one(k.COMMA), _pin(), one(k.PAGES, k.CHAPTER)),
        # `The Second World War, II, ch. 3`, `Documente…, I, doc. 186`
        seq(one(k.COMMA), one(k.ROMAN), one(k.COMMA), one(k.CHAPTER, k.DOC_NUMBER)),
        seq(one(k.COMMA), one(k.WORD), maybe(one(k.WORD)), one(k.NUMBER, k.RANGE), either(sealed, end())),
        seq(
            one(k.COMMA),
            one(k.WORD),
            maybe(one(k.WORD)),
            one(k.STOP, k.COLON),
            figure,
            either(sealed_figure, end()),
        ),
        seq(_signs(), one(k.ISSUED), either(bound, ahead(one(k.COMMA), one(k.WORD)))),
        seq(maybe(sign), one(k.NUMBER), one(k.COLON), figure, one(k.ISSUED)),
        seq(sign, one(k.NUMBER, k.ROMAN), one(k.COLON), figure, bound),  # `v Ispanii, I: 63`
        seq(
            one(k.NUMBER), one(k.COLON), figure, either(bound, ahead(one(k.FOLLOWING)))
        ),  # `Ministerien 4: 342`
        seq(maybe(sign), one(k.CODE), one(k.ISSUED)),
        seq(maybe(sign), one(k.NUMBER, k.ROMAN), one(k.COMMA), one(k.DOC_NUMBER), one(k.ISSUED)),
        seq(sign, one(k.NUMBER), one(k.COMMA), figure, one(k.COMMA), one(k.DATE), bound),
        seq(maybe(sign), volume, maybe(one(k.COMMA, k.STOP, k.COLON)), periodical),
        seq(
            maybe(sign),
            volume,
            one(k.COMMA, k.STOP),
            either(one(k.YEAR, k.YEARS, k.DATE), figure),
            either(bound, ahead(one(k.COMMA), one(k.WORD, k.AND))),  # `Neoabsolutismus 1, 539, stieg die …`
        ),
        seq(one(k.YEAR), one(k.COMMA), one(k.VOLUME, k.ISSUE)),
        # `Years, 175 and, on seed grain, 151`
        # `Years, 175 and, on seed grain, 151`, `‘Commissariat’, 755 and n. 12`
        seq(
            one(k.COMMA, k.COLON),
            figure,
            either(
                bound,
                ahead(maybe(one(k.AND, k.STOP, k.FOLLOWING)), one(k.COMMA), maybe(one(k.AND)), worded),
                ahead(one(k.AND), one(k.CROSS_REFERENCE)),
            ),
        ),
        seq(one(k.COMMA, k.STOP), maybe(one(k.DASH)), one(k.YEAR, k.PAIR), bound),
        seq(
            one(k.PAIR), ahead(either(one(k.COMMA, k.STOP), end()))
        ),  # `Uradni list Republike Slovenije 11/1998`
        seq(
            one(k.COMMA), one(k.PAIR), ahead(one(k.COMMA), one(k.NAME))
        ),  # `Službeni list, 53/1957, Zakon o …`
        seq(
            maybe(one(k.COMMA, k.STOP)),
            maybe(joint),
            one(k.DATE),
            no(one(k.COMMA), one(k.QUOTED), no(_article_ends())),
            either(bound, ahead(maybe(one(k.STOP)), one(k.COMMA))),  # `1956. október 29., és Kovács: …`
        ),
        seq(one(k.QUOTED), one(k.NUMBER, k.RANGE, k.YEAR), bound),
        seq(_signs(), one(k.CROSS_REFERENCE), bound),
    )


def _article_ends() -> Element:
    """Behind `Le Temps, 3 mars 1919, « La paix »` a page and the end, and no journal."""
    from benes_refs.grammar.language.notation import either, end, many, maybe, one, seq

    page = seq(one(k.COMMA), one(k.PAGES, k.NUMBER, k.RANGE))
    return seq(maybe(page), many(either(one(k.STOP), one(k.QUESTION))), end())


def _part_of_title() -> Element:
    """`“Title”. Part II (1927–1938), Journal, 48`: what is numbered is a part of the article."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, one, seq

    years = maybe(_signs(), one(k.ISSUED, k.ASIDE))
    named_next = ahead(one(*SIGNS), _signs(), either(one(k.IN), seq(one(k.NAME), one(k.NAME, k.WORD))))
    return seq(_signs(), one(k.QUOTED), _signs(), one(k.VOLUME, k.CHAPTER), years, named_next)


@rule("numbered_end")
def numbered_end() -> pp.ParserElement:
    """`…, Historical Journal 42, no. 3 (1999): 760`, `… // Русский врач. 1905. № 51`, `Struggle, 137`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        many,
        maybe,
        named,
        no,
        one,
        other_than,
        seq,
    )

    begin = _numbers_begin()
    # behind a quotation, whose comma stands inside it: `“Terror,” 109`, `“Terror,” at 109 and passim`
    pinned = seq(one(k.WORD), one(k.NUMBER, k.RANGE), either(ahead(one(k.STOP, k.AND)), end()))
    at_once = either(one(k.NUMBER, k.RANGE, k.YEAR), pinned)
    joint = one(k.WORD, k.PARTICLE, k.TO, k.NUMBER_LABEL)
    # `Движение на Урале в июле 1917 г., с. 41`: the time that a title tells of
    timed = seq(one(k.IN), one(k.DATE), ahead(maybe(one(k.COMMA, k.STOP)), one(k.PAGES)))
    word = either(timed, seq(no(begin), other_than(*BARRIERS)))
    return seq(
        named(
            "head",
            seq(either(_holder(), maybe(_part_of_title())), many(word), maybe(one(k.QUOTED), ahead(at_once))),
        ),
        named(
            "tail",
            seq(
                ahead(either(begin, at_once)),
                _signs(),
                maybe(joint, no(one(k.WORD, k.STOP, k.COLON))),
                either(_named_volume(), _piece()),
                _rest(),
            ),
        ),
    )
