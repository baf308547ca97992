"""Issues of periodicals that are told with their year."""

from __future__ import annotations

from benes_refs.numbers import whole
from benes_refs.regexes import compiled

MOST_ISSUES = 12  # of a journal in a year: a higher number before the year is a volume
ISSUE_AND_YEAR = compiled(r"\d{1,4}(?:[-–]\d{1,4})?/(?:1[89]|20)\d\d")  # `11/1969`, `3-4/1972`


def is_issue_of_a_year(text: str) -> bool:
    """`1979/3`, `1979/3-4`, `1989/12`; `1911/12` are two years."""
    year, issue = map(whole, text.partition("-")[0].partition("/")[::2])
    return year is not None and issue is not None and issue <= MOST_ISSUES and issue != year % 100 + 1
