"""How well citations are understood: read notes against gold, field by field.

A gold file has one note a line: `{"work": …, "note": marker, "text": …, "citations": […]}`.  The notes of one
work belong together; a gold citation has the shape of one in our JSON.  In gold, `{"any": [a, b, null]}`
accepts each value, `"ignore": ["work.publisher"]` leaves a field or a branch out, `"optional": true` neither
asks for a citation nor minds it.  Values are compared without case, accents, dashes, quotes and Cyrillic
look-alikes: this measures understanding, not typography.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benes_refs import pipeline, writers

Data = Mapping[str, Any]

FIELDS = {
    "document": ("title", "from", "to", "place", "date"),
    "holding": ("archive", "collection"),
    "work": tuple(
        "authors editors title container edition series volume issue place publisher issued".split()
    ),
    "locator": ("value",),
}
NAMED = ("work.title", "work.container")
DESCRIBED = (*NAMED, "work.editors", "work.publisher", "work.place", "work.issued")
"""What the code of an edition says already: the registry may know more of it than the note tells."""

LOOKALIKES = str.maketrans("АВЕКМНОРСТУХаеорсух", "ABEKMHOPCTYXaeopcyx")
ALIKE = 1 / 3


@dataclass
class Score:
    """Counts over notes, citations and fields; scores add up."""

    notes: int = 0
    notes_found: int = 0
    notes_extra: int = 0
    citations: int = 0
    read: int = 0
    found: int = 0
    exact: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        return Score(**{name: mine + getattr(other, name) for name, mine in vars(self).items()})

    @property
    def detection(self) -> float:
        """F1 of the citations found."""
        return _f1(self.found, self.read - self.found, self.citations - self.found)

    @property
    def exact_share(self) -> float:
        return self.exact / max(1, self.citations)

    @property
    def field_f1(self) -> float:
        wrong = self.fields["wrong"]
        return _f1(self.fields["right"], wrong + self.fields["spurious"], wrong + self.fields["missing"])

    def line(self, name: str) -> str:
        return (
            f"{name:34s} notes {self.notes_found:3d}/{self.notes:3d}  citations {self.citations:3d}  "
            f"detection {self.detection:.3f}  exact {self.exact_share:.3f}  fields {self.field_f1:.3f}"
        )


def works(path: Path) -> dict[str, list[Data]]:
    """The gold notes of each work."""
    found: dict[str, list[Data]] = {}
    for line in path.read_text("utf-8").splitlines():
        note = json.loads(line)
        found.setdefault(note.get("work", path.stem), []).append(note)
    return found


def measure(gold: Sequence[Data]) -> Score:
    """The score of the notes of one work, given to the parser as Markdown footnotes."""
    return compare(gold, read(pipeline.parse_text(markdown(gold), format="markdown")))


def read(parsed: Any) -> list[Data]:
    """The notes as the JSON output tells them."""
    notes: list[Data] = json.loads(writers.get("json").render([parsed]))["notes"]
    return notes


def markdown(gold: Sequence[Data]) -> str:
    calls = "".join(f"Sentence {n}.[^{note['note']}]\n\n" for n, note in enumerate(gold, start=1))
    return calls + "".join(f"[^{note['note']}]: {note['text']}\n\n" for note in gold)


def compare(gold: Sequence[Data], notes: Sequence[Data]) -> Score:
    score = Score()
    wanted, offered = _numbered(gold, "note"), _numbered(notes, "marker")
    score.notes_extra = len(offered.keys() - wanted.keys())
    for key, note in wanted.items():
        score.notes += 1
        score.notes_found += key in offered
        _compare_note(score, key[0], note["citations"], offered.get(key, {}).get("citations", []))
    return score


def _numbered(notes: Iterable[Data], key: str) -> dict[tuple[str, int], Data]:
    """Notes by marker and how often it came before: numbering may start anew."""
    seen: Counter[str] = Counter()
    found = {}
    for note in notes:
        marker = str(note[key]).strip()
        found[marker, seen[marker]] = note
        seen[marker] += 1
    return found


def _compare_note(score: Score, marker: str, gold: Sequence[Data], citations: Sequence[Data]) -> None:
    pairs = dict(_aligned(gold, citations))
    for number, wanted in enumerate(gold):
        if wanted.get("optional"):
            continue
        score.citations += 1
        if number not in pairs:
            score.fields["missing"] += len(flat(wanted))
            score.faults.append(f"note {marker}: not found: {flat(wanted)}")
            continue
        got = citations[pairs[number]]
        verdicts = judged(wanted, got)
        score.fields.update(verdicts.values())
        score.read += 1
        score.found += 1
        bad = {path: verdict for path, verdict in verdicts.items() if verdict != "right"}
        score.exact += not bad
        for path, verdict in bad.items():
            gold_value, value = flat(wanted).get(path), flat(got).get(path)
            score.faults.append(f"note {marker}: {verdict} {path}: {value!r}, gold {gold_value!r}")
    for number in set(range(len(citations))) - set(pairs.values()):
        score.read += 1
        score.fields["spurious"] += len(flat(citations[number]))
        score.faults.append(f"note {marker}: not in gold: {citations[number].get('text')}")


def _aligned(gold: Sequence[Data], citations: Sequence[Data]) -> Iterator[tuple[int, int]]:
    """Pairs of gold and read citations, the most alike first; those in the same place win a tie."""
    likeness = sorted(
        (
            (alike(wanted, got) + (0.001 if i == j else 0), -abs(i - j), i, j)
            for i, wanted in enumerate(gold)
            for j, got in enumerate(citations)
        ),
        reverse=True,
    )
    left, right = set(), set()
    for how, _, i, j in likeness:
        if how > ALIKE and i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield i, j


def alike(gold: Data, got: Data) -> float:
    counts = Counter(judged(gold, got).values())
    return _f1(counts["right"], counts["wrong"] + counts["spurious"], counts["wrong"] + counts["missing"])


def judged(gold: Data, got: Data) -> dict[str, str]:
    """Each field of either citation: right, wrong, missing or spurious."""
    wanted, found = flat(gold), flat(got)
    ignored = tuple(gold.get("ignore", ()))
    if "work.edition" in wanted:
        found = {path: value for path, value in found.items() if path in wanted or path not in DESCRIBED}
    verdicts = {}
    for path in sorted(wanted.keys() | found.keys()):
        if any(path == one or path.startswith(f"{one}.") for one in ignored):
            continue
        accepted = _accepted(wanted.get(path))
        if path not in found:
            verdicts[path] = "right" if path in wanted and None in accepted else "missing"
        elif path not in wanted:
            verdicts[path] = "spurious"
        else:
            values = [found[path], *_other_names(path, got)]
            same = {fold(path, v) for v in values} & {fold(path, v) for v in accepted if v is not None}
            verdicts[path] = "right" if same else "wrong"
    return verdicts


def flat(citation: Data) -> dict[str, Any]:
    """A citation as dotted paths and raw values; what is empty is left out."""
    found = {name: citation.get(name) for name in ("kind", "via")}
    for part, names in FIELDS.items():
        values = citation.get(part) or {}
        found |= {f"{part}.{name}": values.get(name) for name in names}
    holding = citation.get("holding") or {}
    found["holding.archive"] = holding.get("archive") or holding.get("name")
    found |= {
        f"holding.shelfmark.{level}": value for level, value in (holding.get("shelfmark") or {}).items()
    }
    if citation.get("kind") == "edition" and found["work.edition"]:
        found |= dict.fromkeys(NAMED)
    return {path: value for path, value in found.items() if value not in (None, "", [], {})}


def _accepted(value: Any) -> Sequence[Any]:
    return value["any"] if isinstance(value, dict) and "any" in value else [value]


def _other_names(path: str, citation: Data) -> list[str]:
    """An archive is understood by its code or by its name as cited."""
    name = (citation.get("holding") or {}).get("name") if path == "holding.archive" else None
    return [name] if name else []


def fold(path: str, value: Any) -> str:
    if path in ("work.authors", "work.editors", "document.from", "document.to"):
        people = value if isinstance(value, list) else [value]
        return "; ".join(sorted(map(_person, people)))
    if path in ("document.date", "work.issued"):
        return str(value).strip(" ~?").replace(" ", "")
    if path == "locator.value":
        return re.sub(r"[^\w,]+", "-", str(value).replace(" ", "").casefold()).strip("-")
    return _letters(value)


def _person(name: Any) -> str:
    """The family name and the first letter of the given one."""
    if isinstance(name, str):
        return _letters(name)
    family = f"{name.get('non-dropping-particle') or ''} {name.get('family') or name.get('literal') or ''}"
    return f"{_letters(family)}/{_letters(name.get('given') or '')[:1]}"


def _letters(value: Any) -> str:
    text = str(value)
    if re.search(r"[A-Za-z]", text):
        text = text.translate(LOOKALIKES)
    text = "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", text).strip()


def _f1(right: int, too_many: int, too_few: int) -> float:
    return 2 * right / max(1, 2 * right + too_many + too_few)
