"""Papers: what was written, by whom, to whom, where and when.

documents.py  dated.py  paper.py        records, minutes, titled papers
parties.py  recipients.py  endings.py   who wrote them, and to whom
letters.py  several.py  dative.py
offices.py                              letters
posts.py                                with the offices of who wrote them
letters_again.py  same_parties.py
paper_of_a_day.py  office_papers.py     cited before, between the same persons, or kept nowhere
described.py  told_behind.py  kept.py   a paper beside what holds it
told_together.py                        papers that one place holds
same_paper.py  leaf_behind.py           one paper in several places, and a leaf behind it
"""
