"""Editions that count their volumes anew each year: `FRUS 1937, I` and `FRUS 1938, I` are two volumes."""

from __future__ import annotations

from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Citation
from benes_refs.quick.functions import lru_cache
from benes_refs.regexes import compiled

YEAR = compiled(r"1[89]\d\d|20\d\d")


class Annuals:
    """The years of the editions that have them, asked for once each."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._years = lru_cache(maxsize=None)(self._years_of)

    def year(self, citation: Citation) -> str:
        """The year of the volume: in the title as cited, in the year stated, else the document's own."""
        work = citation.work
        years = self._years(work.edition) if work is not None and work.edition else frozenset()
        if work is None or not years:
            return ""
        dated = citation.document.date if citation.document and work.volume else ""
        stated = (*YEAR.findall(work.title), *YEAR.findall(work.volume), work.issued[:4], dated[:4])
        return next((year for year in stated if year in years), "")

    def _years_of(self, edition: str) -> frozenset[str]:
        found = self._knowledge.edition(edition)
        runs = ((run.code.partition("-")[2], run.coverage) for run in found.runs) if found else ()
        return frozenset(year for year, covers in runs if YEAR.fullmatch(year) and covers in ("", year))
