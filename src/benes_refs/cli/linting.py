"""What `benes-refs lint` does with each input: read, lint, mend."""

from __future__ import annotations

from pathlib import Path

from benes_refs.bounded import read_text
from benes_refs.cli import output as out
from benes_refs.cli.inputs import STDIN
from benes_refs.cli.messages import tell
from benes_refs.model import BenesRefsError
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Iterable

if TYPE_CHECKING:
    from benes_refs.knowledge import Knowledge
    from benes_refs.lint.config import LintConfig
    from benes_refs.lint.result import Linted
    from benes_refs.lint.suppress import Suppressions
    from benes_refs.model import Finding, Parsed, Source


class Reading(NamedTuple):
    """How inputs are read: what the user named on the command line or in the configuration."""

    knowledge: Knowledge
    encoding: str | None
    input_format: str | None
    config: LintConfig


class Mending(NamedTuple):
    """Whether fixes that change what is said are wanted too, and whether files are written or only shown."""

    unsafe: bool
    write: bool


def lint_file(path: str, reading: Reading) -> tuple[Parsed, tuple[Finding, ...]]:
    from benes_refs.lint.run import lint as run
    from benes_refs.pipeline import read_and_parse

    parsed = read_and_parse(
        path, known=reading.knowledge, encoding=reading.encoding, format=reading.input_format
    )
    return parsed, run(parsed, reading.knowledge, reading.config, _suppressions(parsed, path))


def _suppressions(parsed: Parsed, path: str) -> Suppressions:
    from benes_refs.lint.suppress import SIDECAR_SUFFIX, Suppressions

    sidecar = Path(path + SIDECAR_SUFFIX)
    words = read_file(str(sidecar)) if sidecar.is_file() else ""
    return Suppressions.of(parsed, words, str(sidecar), _with_comments(parsed.source, path))


def _with_comments(source: Source, path: str) -> Source | None:
    """An HTML file read once more with its comments, where it holds any of ours."""
    from benes_refs.lint.suppress import flag_comments
    from benes_refs.readers import read_text

    if source.format != "html" or passing(path):
        return None
    markup = Path(path).read_bytes().decode(source.encoding, "replace")
    return read_text(flag_comments(markup), source.name, "html") if "benes-refs:" in markup else None


def passing(name: str) -> bool:
    """Whether what an input names can be read once only: standard input, or a pipe."""
    return name == STDIN or Path(name).is_fifo()


def linted(parsed: Parsed, findings: tuple[Finding, ...]) -> Linted:
    from benes_refs.lint.result import Linted

    return Linted(parsed.source.name, parsed.source.text, findings)


def read_file(path: str) -> str:
    try:
        return read_text(Path(path))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise BenesRefsError(f"Cannot read “{path}”: {reason.lower()}.") from None


def mend_all(paths: Iterable[str], reading: Reading, mending: Mending) -> tuple[list[Linted], bool]:
    """Mend every file, or show what would change; the results are those of the mended texts."""
    results: list[Linted] = []
    changed = False
    for path in paths:
        if passing(path):
            raise BenesRefsError("Standard input cannot be mended, nor can a pipe; name a file.")
        parsed, findings = lint_file(path, reading)
        result, mended = _mend(path, parsed, findings, reading, mending)
        results.append(result)
        changed |= mended
    return results, changed


def _mend(
    path: str,
    parsed: Parsed,
    findings: tuple[Finding, ...],
    reading: Reading,
    mending: Mending,
) -> tuple[Linted, bool]:
    from benes_refs.lint import rewrite
    from benes_refs.lint.fix import mend
    from benes_refs.lint.run import lint as run
    from benes_refs.pipeline import parse_text

    if not rewrite.is_plain(parsed.source, Path(path).read_bytes()):
        tell(f"{path}: fixes are made in plain text and Markdown only; it was left as it is.")
        return linted(parsed, findings), False

    def read(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
        again = parse_text(
            text, name=parsed.source.name, format=parsed.source.format, known=reading.knowledge
        )
        return again, run(again, reading.knowledge, reading.config, _suppressions(again, path))

    mended = mend(parsed, findings, read, unsafe=mending.unsafe)
    for marker in mended.refused:
        tell(f"{path}: note {marker} was left as it is: mended, it would be read differently.")
    if mended.text == parsed.source.text:
        return linted(parsed, findings), False
    if mending.write:
        whole = rewrite.encoded(parsed.source, Path(path).read_bytes(), mended.text)
        out.write_file([whole], path)
        tell(f"{path}: {len(mended.mended)} findings mended.")
    else:
        out.show(_unified(path, parsed.source.text, mended.text))
    return linted(*read(mended.text)), True


def _unified(path: str, old: str, new: str) -> str:
    from difflib import unified_diff

    from benes_refs.lint.result import lines

    changes = unified_diff(lines(old), lines(new), path, path, n=1)
    return "".join(
        line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n" for line in changes
    )
