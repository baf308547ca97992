"""Works: authors, title, what contains it, and the numbered end.

published.py  bodies.py  work_kinds.py      the whole of a printed citation
head.py  halves.py  title_first.py  title_years.py  credits.py   title, container, editors
newspapers.py  periodicals.py  settled.py   names of newspapers and journals
"""
