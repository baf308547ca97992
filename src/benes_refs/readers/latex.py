"""LaTeX: \\footnote, \\footnotetext, \\endnote and \\thanks; macros become the text that they print."""

from __future__ import annotations

import re

from benes_refs.model import BenesRefsError, Source
from benes_refs.numbers import whole
from benes_refs.quick.typing import Any
from benes_refs.readers._containers import need
from benes_refs.readers._flow import Flow, NoteFlow, source
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".tex", ".latex", ".ltx")

FOOTNOTES = frozenset({"footnote", "footnotetext", "footnotemark"})
ENDNOTES = frozenset({"endnote", "endnotetext", "endnotemark"})
ITALIC = frozenset({"emph", "textit", "textsl", "mkbibemph"})
# Macros that only wrap what they print, with the shape of their arguments.
WRAPPERS = dict.fromkeys(
    (
        "emph",
        "textit",
        "textsl",
        "textbf",
        "textsc",
        "textrm",
        "textsf",
        "texttt",
        "textup",
        "underline",
        "uline",
    ),
    "{",
) | {
    "enquote": "{",
    "foreignlanguage": "{{",
    "selectlanguage": "{",
    "mkbibemph": "{",
    "href": "{{",
    "url": "{",
}
SHOWN_ARGUMENT = {"foreignlanguage": 1, "href": 1}
HIDDEN = frozenset(
    {
        *(
            "label",
            "ref",
            "pageref",
            "index",
            "cite",
            "nocite",
            "usepackage",
            "documentclass",
            "bibliography",
        ),
        *("setcounter", "addtocounter", "selectlanguage", "pagestyle", "thispagestyle", "vspace", "hspace"),
        *("hypertarget", "protect", "noindent", "input", "include", "printbibliography", "theendnotes"),
    }
)
BLOCKS = frozenset({"par", "\\", "newline", "section", "subsection", "chapter", "paragraph", "item", "title"})
HEADINGS = frozenset(
    {"part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title", "author"}
)
HIDDEN_ENVIRONMENTS = frozenset(
    {"comment", "tikzpicture", "thebibliography", "equation", "align", "lstlisting"}
)
BEGIN = r"\begin{document}"
BLANK_LINE = re.compile(r"(?:(?<![ \t])[ \t]+)?\n[ \t]*(\n\s*)?")
QUOTES = str.maketrans({"'": "’", "`": "‘"})
SPECIALS = {"~": "\xa0", "--": "–", "---": "—", "``": "“", "''": "”", "?`": "¿", "!`": "¡", "&": " "}
MAX_LENGTH = 5_000_000
MAX_NESTING = 100
MAX_STARS = 9


def read_text(text: str, name: str) -> Source:
    walker = need("pylatexenc.latexwalker", "latex")
    if len(text) > MAX_LENGTH:
        raise BenesRefsError(f"{name} holds more than {MAX_LENGTH:,} characters of LaTeX; split it.")
    if nesting(text) > MAX_NESTING:
        raise BenesRefsError(f"{name} nests braces more than {MAX_NESTING} deep and is not read.")
    start = text.find(BEGIN)
    body = text[start + len(BEGIN) :] if start >= 0 else text
    try:
        nodes, _, _ = walker.LatexWalker(
            body.split(r"\end{document}")[0], latex_context=context(), tolerant_parsing=True
        ).get_latex_nodes()
        return with_typed_notes(Document(counts_by_chapter(text[: max(start, 0)])).read(nodes, name))
    except (walker.LatexWalkerError, RecursionError, IndexError, ValueError) as error:
        raise BenesRefsError(f"{name} is no LaTeX that can be read ({type(error).__name__}).") from None


def context() -> Any:
    """What pylatexenc knows, with the note and text macros that it does not."""
    walker = need("pylatexenc.latexwalker", "latex")
    spec = need("pylatexenc.macrospec", "latex")
    known = walker.get_default_latex_context_db()
    macros = [spec.MacroSpec(name, "[{") for name in ("footnote", "endnote", "footnotetext", "endnotetext")]
    macros += [spec.MacroSpec(name, "[") for name in ("footnotemark", "endnotemark")]
    macros += [spec.MacroSpec(name, shape) for name, shape in WRAPPERS.items()]
    macros += [spec.MacroSpec("thanks", "{"), spec.MacroSpec("setcounter", "{{")]
    known.add_context_category("notes", prepend=True, macros=macros)
    return known


def nesting(text: str) -> int:
    """How deep braces and environments are nested at most."""
    depth = deepest = 0
    for sign in re.finditer(r"\\[\\{}%]|\{|\}|\\begin\b|\\end\b", text):
        depth += {"{": 1, "\\begin": 1, "}": -1, "\\end": -1}.get(sign[0], 0)
        deepest = max(deepest, depth)
    return deepest


def counts_by_chapter(preamble: str) -> bool:
    """Whether the class begins to count footnotes anew in each chapter, as books and reports do."""
    return bool(
        re.search(
            r"\\documentclass(?:\[[^\]]{0,400}\])?\{(?:book|report|memoir|scrbook|scrreprt)\}", preamble
        )
    )


class Document:
    """A LaTeX document, read once from top to bottom."""

    def __init__(self, by_chapter: bool) -> None:
        self.by_chapter = by_chapter
        self.counters = {"footnote": 0, "endnote": 0, "thanks": 0}
        self.marked: dict[str, int] = {}
        self.notes: list[NoteFlow] = []
        self.text_of = need("pylatexenc.latex2text", "latex").LatexNodes2Text(strict_latex_spaces=False)

    def read(self, nodes: Any, name: str) -> Source:
        body = Flow()
        self.walk(nodes, body, False)
        return source(name, body, self.notes)

    def walk(self, nodes: Any, flow: Flow, italic: bool) -> None:
        for node in nodes or ():
            kind = type(node).__name__
            if kind == "LatexCharsNode":
                write(flow, node.chars, italic)
            elif kind == "LatexGroupNode":
                self.walk(node.nodelist, flow, italic or begins_italic(node))
            elif kind == "LatexMacroNode":
                self.macro(node, flow, italic)
            elif kind == "LatexEnvironmentNode":
                self.environment(node, flow, italic)
            elif kind == "LatexSpecialsNode":
                flow.write(SPECIALS.get(node.specials_chars, node.specials_chars), italic)
            elif kind == "LatexMathNode":
                flow.write(self.plain(node), italic)

    def environment(self, node: Any, flow: Flow, italic: bool) -> None:
        if node.environmentname not in HIDDEN_ENVIRONMENTS:
            flow.break_line()
            self.walk(node.nodelist, flow, italic)
            flow.break_line()

    def macro(self, node: Any, flow: Flow, italic: bool) -> None:
        name = node.macroname
        if name in FOOTNOTES or name in ENDNOTES or name == "thanks":
            self.note(node, flow)
        elif name == "setcounter":
            self.set_counter(node)
        elif name in HEADINGS:
            self.counters["footnote"] *= not (self.by_chapter and name == "chapter")
            flow.break_line()
            self.walk(arguments(node), flow, italic)
            flow.break_line()
        elif name in BLOCKS:
            flow.break_line()
        elif name in WRAPPERS:
            shown = arguments(node)[SHOWN_ARGUMENT.get(name, 0) :]
            quoted = name == "enquote"
            flow.write("“" * quoted)
            self.walk(shown, flow, italic or name in ITALIC)
            flow.write("”" * quoted + node.macro_post_space * (not shown))
        elif name not in HIDDEN:
            flow.write(self.plain(node), italic)

    def plain(self, node: Any) -> str:
        """What any other macro prints, accents above all; an unknown macro prints its arguments."""
        return str(self.text_of.nodelist_to_text([node]))

    def note(self, node: Any, flow: Flow) -> None:
        """A note, its mark alone (the text follows later), or its text alone (the mark came before)."""
        name = node.macroname
        kind = "endnote" if name in ENDNOTES else "footnote"
        index = self.marked.pop(kind, None) if name.endswith("text") else None
        if index is None:
            index = self.begin(kind, name, option(node))
        if not name.endswith("text"):
            flow.call(index, self.notes[index].marker)
        if name.endswith("mark"):
            self.marked[kind] = index
        else:
            self.walk(arguments(node)[-1:], self.notes[index].flow, False)

    def begin(self, kind: str, macro: str, given: str) -> int:
        """A new note with the number that is given or comes next; \\thanks has stars."""
        if macro == "thanks":
            self.counters["thanks"] += 1
            marker = "*" * min(self.counters["thanks"], MAX_STARS)
        elif given:
            marker = given
        else:
            self.counters[kind] += not macro.endswith("text")
            marker = str(self.counters[kind])
        self.notes.append(NoteFlow(marker))
        return len(self.notes) - 1

    def set_counter(self, node: Any) -> None:
        values = [self.plain(argument).strip() for argument in arguments(node)]
        count = whole(values[1]) if len(values) == 2 and len(values[1]) < 7 else None
        if count is not None and values[0] in self.counters:
            self.counters[values[0]] = count


def arguments(node: Any) -> list[Any]:
    """The arguments in braces that are there."""
    given = node.nodeargd.argnlist if node.nodeargd is not None else ()
    return [a for a in given or () if a is not None and getattr(a, "delimiters", ("{", "}"))[0] != "["]


def option(node: Any) -> str:
    """The argument in brackets, as it is written."""
    given = node.nodeargd.argnlist if node.nodeargd is not None else ()
    options = [a for a in given or () if a is not None and getattr(a, "delimiters", ("{",))[0] == "["]
    return options[0].latex_verbatim().strip("[] ") if options else ""


def begins_italic(group: Any) -> bool:
    """Whether a group begins with \\em, \\it or \\itshape."""
    first = next((n for n in group.nodelist if not getattr(n, "chars", "x").isspace()), None)
    return getattr(first, "macroname", "") in ("em", "it", "itshape", "slshape")


def write(flow: Flow, text: str, italic: bool) -> None:
    """Write text as LaTeX sets it: line breaks are spaces, blank lines end a paragraph."""
    text = BLANK_LINE.sub(lambda gap: "\n" if gap[1] is not None else " ", text.translate(QUOTES))
    flow.write(text.lstrip(" ") if flow.parts and flow.parts[-1].endswith((" ", "\n")) else text, italic)
