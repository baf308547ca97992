"""A small printer of essays: the same body and notes set in many page layouts, as PDF extraction gives them.

Tests read the printed text back and expect the notes that were set.
"""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass

SUBJECTS = (
    "The minister",
    "The envoy",
    "Prague",
    "The general staff",
    "The Politburo",
    "Litvinov",
    "The cabinet",
    "The attaché",
)
VERBS = (
    "expected",
    "refused",
    "weighed",
    "reported",
    "feared",
    "postponed",
    "welcomed",
    "misread",
)
OBJECTS = (
    "the pact",
    "a compromise",
    "the purge",
    "closer talks",
    "the air convention",
    "the rumours",
    "any delay",
    "support",
)
ENDS = (
    "that autumn",
    "without much hope",
    "in June 1935",
    "before the 12 July 1936 talks",
    "as in No. 3 of the series",
)
SENDERS = (
    "Newton",
    "Chilston",
    "Pavlů",
    "Naggiar",
    "De Lacroix",
    "Coulondre",
    "Alexandrovsky",
    "Uritsky",
)
CITED = (
    "{a} to {b}, Prague, {d} July 193{e}, DBFP, 2nd ser., vol. XII, p. {n}",
    "RGVA: 33987/3/{n}, p. 11{e}; see also ibid., p. {d}",
    "Voenno-istoricheskii arkhiv, 1997, No. {e}, s. {d}-{n}",
    "AVPRF. F. 0138. Op. 1{e}. P. 26. D. {n}. L. {d}",
    "Of this {a} knew nothing in 193{e}; his papers (box {d}, file {n}) hold no word of {b}",
    "Ibid., p. {n}",
)


@dataclass(frozen=True)
class Layout:
    """How an essay is set; the defaults are a plain journal page."""

    breaks: str = "\f"
    rule: str = ""
    head: str = "author"
    foot: str = ""
    marker: str = "{} "
    call: str = "{}"
    width: int = 70
    note_width: int = 92
    page_lines: int = 40
    double_spaced: bool = False
    per_page: bool = False
    goes_on: bool = True
    first: int = 1
    traps: bool = True
    seed: int = 1


def essay(layout: Layout, count: int = 40) -> tuple[str, list[tuple[str, str]]]:
    """The printed text and the notes in it: marker and text as one line."""
    chance = random.Random(layout.seed)
    sentences = [sentence(chance) for _ in range(count * 4)]
    notes = [note(chance) for _ in range(count)]
    body = body_lines(layout, sentences, count, chance)
    return pages(layout, body, notes)


def sentence(chance: random.Random) -> str:
    words = (chance.choice(SUBJECTS), chance.choice(VERBS), chance.choice(OBJECTS), chance.choice(ENDS))
    return " ".join(words) + "."


def note(chance: random.Random) -> str:
    parts = []
    for _ in range(chance.choice((1, 1, 2, 4))):
        numbers = {"d": chance.randint(2, 28), "e": chance.randint(4, 8), "n": chance.randint(101, 999)}
        parts.append(
            chance.choice(CITED).format(a=chance.choice(SENDERS), b=chance.choice(SENDERS), **numbers)
        )
    return "; ".join(parts) + "."


def body_lines(
    layout: Layout, sentences: list[str], count: int, chance: random.Random
) -> list[tuple[str, int]]:
    """Lines of body with the number of notes that each line calls; `@` stands for a call-out."""
    called = set(chance.sample(range(2, len(sentences)), count))
    text, lines = "", []
    for index, words in enumerate(sentences):
        text += (
            words[:-1] + "@. "
            if index in called and index % 2
            else words + ("@ " if index in called else " ")
        )
        if index % 12 == 11:
            lines += textwrap.wrap(text, layout.width, break_on_hyphens=False)
            text = ""
            if layout.traps and index % 24 == 23:
                lines += [f"{index // 24 + 1}. A new turn", ""]
    lines += textwrap.wrap(text, layout.width, break_on_hyphens=False)
    return [(line, line.count("@")) for line in lines]


def pages(layout: Layout, body: list[tuple[str, int]], notes: list[str]) -> tuple[str, list[tuple[str, str]]]:
    """Fill page after page; a note stands on the page that calls it and may go on overleaf."""
    printed: list[str] = []
    expected: list[tuple[str, str]] = []
    number, page, left_over = layout.first, 1, []
    waiting, queue = list(body), list(notes)
    while waiting or left_over:
        if layout.per_page:
            number = layout.first
        lines: list[str] = []
        feet = left_over
        left_over = []
        while waiting and len(lines) * (1 + layout.double_spaced) + len(feet) < layout.page_lines:
            line, calls = waiting.pop(0)
            for _ in range(calls):
                text = queue.pop(0)
                expected.append((str(number), text))
                feet += textwrap.wrap(
                    layout.marker.format(number) + text, layout.note_width, break_on_hyphens=False
                )
                line = line.replace("@", layout.call.format(number), 1)
                number += 1
            lines += [line, ""] if layout.double_spaced else [line]
        room = layout.page_lines - len(lines) + 2
        if layout.goes_on and waiting and len(feet) > room + 2:
            feet, left_over = keep_first_lines(feet, room)
        printed.append("\n".join(framed(layout, page, lines, feet)))
        page += 1
    return layout.breaks.join(printed) + "\n", expected


def keep_first_lines(feet: list[str], room: int) -> tuple[list[str], list[str]]:
    """Only the last note goes on overleaf, with at least its first line here."""
    starts = [
        i for i, line in enumerate(feet) if line[:1] in "([¹²³⁴⁵⁶⁷⁸⁹" or line.lstrip("([")[:1].isdigit()
    ]
    cut = max(room, (starts[-1] if starts else 0) + 1)
    return feet[:cut], feet[cut:]


def framed(layout: Layout, page: int, lines: list[str], feet: list[str]) -> list[str]:
    """One page: head, body, rule, notes, foot."""
    author, title = "JAN NOVÁK", "The Staffs and the Purge, 1935-1938"
    head = {
        "": [],
        "author": [str(100 + page), "", author if page % 2 else title, ""],
        "piped": [f"{100 + page} | {author if page % 2 else title}", ""],
        "trailing": [f"{title} {100 + page}", ""],
    }[layout.head]
    foot = {
        "": [],
        "folio": ["", str(page)],
        "doi": ["", "https://doi.org/10.1234/abc.5678, am 11.07.2025, 10:55:52", "Open Access –"],
    }[layout.foot]
    rule = [layout.rule] if layout.rule and feet else []
    return [*head, *lines, *rule, *feet, *foot]
