"""Works: authors, title, what contains it, and the numbered end.

published.py  bodies.py  fitting.py         the whole of a printed citation
head.py  halves.py  single_slash.py         title and container
title_first.py  title_years.py
behind_titles.py  published_there.py        authors behind a title, and what else stands beside it
credits.py  by_whom.py                      editors and translators
series_behind.py                            series behind a title
statements.py  institutes.py                how far these go, and houses that answer for a book
listed_authors.py  editors_in_front.py      authors whom semicolons part, editors behind their word
newspapers.py  periodicals.py  settled.py   names of newspapers and journals
work_kinds.py                               book, chapter, article …
"""
