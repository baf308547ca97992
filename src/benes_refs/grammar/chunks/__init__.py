"""Runs of tokens to one chunk each, and a note into its parts.

dates.py  dates_in_figures.py  nordic_days.py  edtf.py
monthlies.py  hours.py  periods.py                    days and months
numbers.py  counted.py  misread.py  marks.py  spaced.py  numbers with what they count
sections.py  sittings.py  protocols.py  journals.py   parts of papers, reports and journals
issues.py  paper_series.py                            issues of several numbers and months, series of papers
academic_years.py                                     the years of theses
called.py  year_first.py                              what periodicals are called, and their years before that
unpointed.py  elisions.py  nobility.py                initials without points, words run into names, ranks
departmental.py                                       archives of French departments, by their letters
leaves.py  family_and_volume.py                       leaves of theses, volumes behind a family name
reprints.py                                           printings
asides.py  before_imprints.py  unbracketed.py
years_of_issue.py                                     brackets
hereafter.py                                          short names without brackets
addresses.py  asked.py                                pages of the web, titles in `¿…?`
parting.py  semicolons.py  another.py                 semicolons, sentences, other sources
"""
