"""Runs of tokens to one chunk each, and a note into its parts.

dates.py  dates_in_figures.py  edtf.py
monthlies.py  hours.py  periods.py                    days and months
numbers.py  counted.py  misread.py  marks.py          numbers with what they count
sections.py  sittings.py  protocols.py  journals.py   parts of papers, reports and journals
elisions.py                                           small words that run into a name
called.py                                             what periodicals are called
leaves.py                                             leaves of theses
reprints.py  online.py                                printings, addresses of the web
asides.py  years_of_issue.py                          brackets
parting.py  another.py                                semicolons, sentences, other sources
"""
