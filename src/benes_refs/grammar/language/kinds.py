"""Names for the kinds of tokens and chunks; the one-character code of each is only an encoding.

All codes are of Latin-1: classes that go beyond it take `re` a third longer to compile.

The lexer gives each token a kind, and each stage of the grammar folds a run of kinds into a chunk of a kind
of its own: the cascade goes words → dates → numbered parts → imprints, shelfmarks → citations.
"""

from __future__ import annotations

# what the lexer sees in the letters
WORD = "w"  # starts small
NAME = "W"  # starts with a capital
ACRONYM = "A"  # capitals only, two or more
INITIALS = "I"  # J.  В.М.  J.-P.
NUMBER = "n"
RANGE = "r"  # 131-132, 18–18ob.
YEAR = "y"  # 1500 to 2099
YEARS = "Y"  # 1933-1939
ROMAN = "R"
ORDINAL = "o"  # 2nd, 1-re, 2-е
CODE = "c"  # 861.00/11747, N3287, I.303.4.1956
SLASHES = "S"  # three or more parts: 010/11/77/118
PAIR = "P"  # two numbers: 9/3, 8/1997
NUMERIC_DATE = "d"  # 30. 11. 2002, 12.III.1937
QUOTED = "Q"  # a whole quotation with its marks
URL = "U"

# what knowledge sees in the words
MONTH = "m"
ARCHIVE = "#"
EDITION = "E"
DEPARTMENT = "F"  # FO, CAB, PREM: a department of the Public Record Office
IBID = "x"
OP_CIT = "O"
IDEM = "z"
SIGNAL = "g"
DOCTYPE = "t"
VERSO = "b"
EDITOR = "e"
UNDATED = "u"
PLACE = "K"
HEREAFTER = "h"
FOLLOWING = "f"  # f., ff., ss., и сл.
PAGE_LABEL = "¶"  # label words before their value, by what they count
LEAF_LABEL = "£"
VOLUME_LABEL = "µ"
NUMBER_LABEL = "º"  # no., №, Nr., č.
DOC_LABEL = "©"  # doc., Dok., and nos: numbers of documents
SERIES_LABEL = "ß"
CHAPTER_LABEL = "þ"
UNIT_LABEL = "¤"  # fond, opis, box, folder …
NOTE_LABEL = "¹"
LABELS = (
    PAGE_LABEL
    + LEAF_LABEL
    + VOLUME_LABEL
    + NUMBER_LABEL
    + DOC_LABEL
    + SERIES_LABEL
    + CHAPTER_LABEL
    + UNIT_LABEL
    + NOTE_LABEL
)
SERIES_WORD = "¡"  # “series” without a value after it: 2nd series
LABEL_WORD = "ø"  # any other label word without a value
TO = "T"  # to, à, an, do, a, al …
TO_OR_AND = "æ"  # a: to in Italian, and in Czech
IN = "N"  # in, in:, w:, В кн.:
AND = "&"
ET_AL = "j"
PARTICLE = "V"  # von, de, di … before a family name
YEAR_WORD = "G"  # г., r., god
THESIS = "D"  # Ph.D. diss., kandidat diss., diplomsko delo
JUNIOR = "J"  # Jr., III after a name

# punctuation
COMMA, STOP, SEMICOLON, COLON, SLASH, DASH = ",", ".", ";", ":", "/", "-"
OPEN, CLOSE, OPEN_BRACKET, CLOSE_BRACKET = "(", ")", "[", "]"
DOUBLE_SLASH = "|"
ELLIPSIS = "~"
QUESTION = "?"
OTHER = "%"

# chunks made by the grammar's stages
DATE = "1"
PAGES = "p"
VOLUME = "v"
ISSUE = "i"  # no., №, Nr.: an issue, or a document's number
DOC_NUMBER = "k"
SERIES = "s"
CHAPTER = "C"
UNIT = "a"  # a labelled level of an archive's shelfmark
EXTENT = "X"  # 214 л., 2 vols, 3rd ed.: how much or how often printed, never where
PRINTED = "B"  # an edition with what belongs to it
IMPRINT = "M"
CROSS_REFERENCE = "q"  # n. 6 above
ASIDE = "L"  # round brackets and what is in them, where it is nothing of the kinds below
BRACKET = "¦"  # square brackets: what an editor or the author supplies
ISSUED = "Z"  # (1993), (October 1993), (Winter 1984/85)
ABBREVIATION = "±"  # (RGVA), (hereafter DDF): a short form that the essay introduces
HOUSE = "¢"  # a publisher, till imprints are folded: what is in none is a name again

# what several stages ask for
OF_A_SUBTITLE = NAME + WORD + DOCTYPE + PLACE + ACRONYM + IN + AND + TO + PARTICLE + LABEL_WORD + COMMA
PERSONS = (
    INITIALS + NAME + ACRONYM + PARTICLE + PLACE + AND + TO_OR_AND + COMMA + ET_AL + STOP + DASH
)  # the dash last: in a class of a pattern

# the dash here stands before others in a class of a pattern: escaped where one is made of it
NAMING = (
    NAME + INITIALS + PARTICLE + PLACE + ACRONYM + ROMAN + COMMA + AND + SLASH + DASH + JUNIOR + TO_OR_AND
)

# the small words that are such tokens
JOINTS = {
    TO: "to à au aux an do al ad ai alla allo ao la către aan til till към до προς στον στην",
    TO_OR_AND: "a",
    IN: "in im en w v ve vo u у в във dans nel nella",
    AND: "and und sowie et i oraz te y e и та й і ir og och ja és & с",
    PARTICLE: "von van der den de di da du del della des dos zu zur af ten ter d фон де ван",
}
SMALL_WORDS = {word: kind for kind, words in JOINTS.items() for word in words.split()}

NAMES = {
    code: name
    for name, code in list(globals().items())
    if name.isupper() and isinstance(code, str) and len(code) == 1
}
assert len(NAMES) == sum(
    1 for name, code in globals().items() if name.isupper() and isinstance(code, str) and len(code) == 1
), "two kinds share a code"
