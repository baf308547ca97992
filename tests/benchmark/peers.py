"""Run a peer over a file, line by line, and count what it finds: `python peers.py eyecite NOTES`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path


def eyecite() -> Callable[[str], Sequence[object]]:
    from eyecite import get_citations  # noqa: PLC0415

    return get_citations  # type: ignore[no-any-return]


def citeurl() -> Callable[[str], Sequence[object]]:
    from citeurl import Citator  # noqa: PLC0415

    return Citator().list_cites  # type: ignore[no-any-return]


def refextract() -> Callable[[str], Sequence[object]]:
    from refextract import extract_references_from_string  # noqa: PLC0415

    return extract_references_from_string  # type: ignore[no-any-return]


PEERS = {"eyecite": eyecite, "citeurl": citeurl, "refextract": refextract}

if __name__ == "__main__":
    find = PEERS[sys.argv[1]]()
    print(
        sum(
            len(find(line))
            for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
            if line.strip()
        )
    )
