"""The version of the program and the date of its knowledge, without importing anything."""

VERSION = "0.1.0"
KNOWLEDGE_DATE = "2026-11-22"


def version_line() -> str:
    return f"benes-refs {VERSION} (knowledge of {KNOWLEDGE_DATE})"
