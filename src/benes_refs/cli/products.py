"""What `parse` makes of the files: how one is rendered, and how the renderings become one output.

`render` runs in the process that read the file, so that only its result travels; `assemble` takes the results
one by one, in order, so that a folder of any size needs no more memory than its largest file.
"""

from __future__ import annotations

from benes_refs.quick.functions import partial
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator

if TYPE_CHECKING:
    from benes_refs.cli.stats import Counts
    from benes_refs.model import Parsed


class Product(NamedTuple):
    render: Callable[[Parsed], Any]
    assemble: Callable[[Iterator[Any]], Iterable[str]]


def product(format_: str, *, many: bool, on_screen: bool) -> Product:
    """What a format makes; the bibliographies of several files become one, of all their references."""
    from benes_refs import writers

    writer = writers.get(format_)
    if writer.BIBLIOGRAPHY:
        return Product(_references, lambda found: [writer.render(list(found))])
    if format_ == "table":
        return Product(partial(_table, many=many, color=None if on_screen else False), iter)
    if format_ == "json":
        return Product(partial(_text, format_), _json_list) if many else Product(_itself, _json)
    return Product(partial(_text, format_), iter)


def statistics(format_: str) -> Product:
    from benes_refs.cli import stats

    return Product(stats.counts, _json_statistics if format_ == "json" else _statistics)


def _text(format_: str, parsed: Parsed) -> str:
    from benes_refs import writers

    return writers.get(format_).render([parsed])


def _table(parsed: Parsed, *, many: bool, color: bool | None) -> str:
    from benes_refs.shown import one_line
    from benes_refs.writers import table

    heading = f"{one_line(parsed.source.name)}\n" if many else ""
    return heading + table.render([parsed], color=color) + ("\n" if many else "")


def _itself(parsed: Parsed) -> Parsed:
    return parsed


def _json(found: Iterator[Parsed]) -> Iterator[str]:
    """One source piece by piece: its whole text is never held."""
    from benes_refs.writers.json import chunks

    return chunks(list(found))


def _references(parsed: Parsed) -> Parsed:
    """A result without what bibliographies do not use: the text and the notes."""
    from benes_refs.model import Source

    return parsed._replace(source=Source(parsed.source.name, ""), notes=())


def _json_list(objects: Iterator[str]) -> Iterator[str]:
    """The objects of all files as one list, as the JSON writer itself writes it."""
    before = "[\n"
    for text in objects:
        yield before + text.removesuffix("\n")
        before = ",\n"
    yield "\n]\n"


def _statistics(counts: Iterator[Counts]) -> Iterator[str]:
    from benes_refs.cli import stats

    return stats.lines(stats.total(counts))


def _json_statistics(counts: Iterator[Counts]) -> Iterator[str]:
    import json

    from benes_refs.cli import stats

    yield json.dumps(stats.data(stats.total(counts)), indent=2) + "\n"
