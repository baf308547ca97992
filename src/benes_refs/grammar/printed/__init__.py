"""Printed sources in a sentence.

sources.py  printed_letters.py              alone, or behind a letter that they print
finding.py  better.py                       where one begins
plausible.py  remarks.py                    whether it is one, and what stands before it
subjects.py                                 what it is said to be about
issue_first.py  article_behind.py           periodicals behind their numbers, articles behind a day
unpaged.py  told_by_title.py  dated.py      short forms: without a page, by the title, by the year
short_titles.py                             titles before the words that point back
family_and_title.py                         `Дин Дж. Странный союз.`
diaries.py  diary_days.py                   the day of an entry, and one of which no place is told
papers_behind.py                            papers told behind what prints them
years_in_brackets.py                        authors and years in square brackets
of_the_same.py                              what stands before ibid.
beside.py  continued.py  papers_listed.py   more of what was cited just before
"""
