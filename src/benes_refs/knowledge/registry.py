"""The registry: what is known of archives, editions and words, unpacked when first asked for."""

from __future__ import annotations

from benes_refs.knowledge import unpack
from benes_refs.knowledge.fold import folded
from benes_refs.knowledge.schema import Archive, Edition, Phrase, Run, Spelling, Volume, Witness
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Mapping

if TYPE_CHECKING:
    from datetime import date

SLASHES = ("fond", "opis", "delo", "list")


class Knowledge(NamedTuple):
    """What historians know.

    `phrases` leads from a first folded word, and from the one behind it ("" for none), to the phrases that
    begin with these, the longest first.
    """

    archives: Mapping[str, Archive]
    editions: Mapping[str, Edition]
    phrases: Mapping[str, Mapping[str, tuple[Phrase, ...]]]
    dated: str
    tolerance_days: int
    packed_witnesses: bytes
    memoirs: Mapping[str, tuple[str, ...]]
    packed_spelling: bytes

    def archive(self, code: str) -> Archive | None:
        return self.archives.get(code)

    def edition(self, code: str) -> Edition | None:
        return self.editions.get(code)

    def word(self, word: str) -> tuple[Phrase, ...]:
        """The phrases that a folded word is by itself."""
        begun = self.phrases.get(word)
        return begun.get("", ()) if begun else ()

    def run(self, code: str) -> Run | None:
        """The run of a code such as `DDF-1932-2`."""
        edition = self.editions.get(self.family(code))
        return next((run for run in edition.runs if run.code == code), None) if edition else None

    def family(self, code: str) -> str:
        """The code of the edition that a run belongs to: `DDF` for `DDF-1932-2`."""
        return code if code in self.editions else code.partition("-")[0]

    def is_memoir(self, family: str, title: str) -> bool:
        """Whether an author's book is known for memoirs; a short form of its title will do."""
        said = f"{' '.join(folded(title))} "
        named = folded(family)
        known = self.memoirs.get(" ".join(named)) or self.memoirs.get(named[-1] if named else "", ())
        return len(said) > 1 and any(said.startswith(f"{t} ") or f"{t} ".startswith(said) for t in known)

    @property
    def witnesses(self) -> tuple[Witness, ...]:
        return unpack.witnesses(self.packed_witnesses)

    @property
    def spelling(self) -> Spelling:
        return unpack.spelling(self.packed_spelling)

    def positional_levels(self, code: str, count: int) -> tuple[str, ...]:
        """The levels that a slash group of `count` numbers names in an archive; () when nothing is known.

        Without an archive they are fond, opis, delo, list, as everywhere in Russia but in AVPRF.
        """
        archive = self.archives.get(code)
        if archive and count in archive.positional:
            return archive.positional[count]
        if archive and len(archive.levels) == count:
            return archive.levels
        if archive and archive.levels[:3] != SLASHES[:3]:
            return ()
        return SLASHES[:count] if count <= len(SLASHES) else ()

    def find_run(self, code: str, series: str = "", day: str = "") -> Run | None:
        """The run that an edition, a series and a day (1937-07-03) name; None for none and for several.

        `code` is that of a family or of a run.  DDF “1re série” names two runs: the day decides.
        """
        runs = [run for run in self._runs(code) if not series or run.series == series]
        if day and len(runs) > 1:
            runs = [run for run in runs if covers(run, day)]
        return runs[0] if len(runs) == 1 else None

    def covering_volumes(self, code: str, series: str = "", when: date | None = None) -> tuple[Volume, ...]:
        """The volumes of an edition (of the series, where given) whose bounds hold the date."""
        return tuple(
            volume
            for run in self._runs(code)
            if not series or run.series == series
            for volume in run.volumes
            if when and volume.start and volume.end and volume.start <= when <= volume.end
        )

    def _runs(self, code: str) -> tuple[Run, ...]:
        edition = self.editions.get(code)
        named = None if edition else self.run(code)
        return edition.runs if edition else (named,) if named else ()


def covers(run: Run, day: str) -> bool:
    """Whether a run's coverage, such as `1932-07-09/1935-12-31` or `1871/1914`, holds the day."""
    start, slash, end = run.coverage.partition("/")
    last = end if slash else start
    return bool(start) and start <= day[: len(start)] and (not last or day[: len(last)] <= last)
