"""The lines and pages of a text, as offsets into it."""

from __future__ import annotations

from benes_refs.quick.named import NamedTuple
from benes_refs.regexes import compiled

BREAK = compiled(r"[\r\n\f](?:(?<=\r)\n)?")  # begins with its signs: so a search skips to them
RULE = compiled(r"[_\-–—─‾=*]{8,}|[_─—]{4,}")
RULING = "_-–—─‾=*"
MIN_BLANK_RULE = 20
SENTENCE_END = compiled(r"[.!?…][\s)\]»”\"’']*$|[)\]»”\"]$")


class Line(NamedTuple):
    """One line without its break; `page` counts from 0, `text` is the source's own slice."""

    start: int
    end: int
    page: int
    text: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()

    @property
    def rule(self) -> bool:
        """A drawn or a blank rule above the notes: `_____`, or a line of many spaces."""
        drawn = self.text.strip()
        if not drawn:
            return len(self.text) >= MIN_BLANK_RULE
        return drawn[0] in RULING and bool(RULE.fullmatch(drawn))

    @property
    def first(self) -> int:
        """The offset of the first character that is no space."""
        return self.start + len(self.text) - len(self.text.lstrip())

    @property
    def last(self) -> int:
        """The offset behind the last character that is no space."""
        return self.start + len(self.text.rstrip())


def split_lines(text: str) -> list[Line]:
    """Every line of a text in order; a form feed ends a line and a page."""
    lines: list[Line] = []
    start = page = 0
    for stop in BREAK.finditer(text):
        lines.append(Line(start, stop.start(), page, text[start : stop.start()]))
        start = stop.end()
        page += stop[0] == "\f"
    if start < len(text):
        lines.append(Line(start, len(text), page, text[start:]))
    return lines


def ends_sentence(text: str) -> bool:
    """Whether a line could be the last of a note: it ends with a full stop or a closing sign."""
    return bool(SENTENCE_END.search(text[-12:].rstrip()))
