"""Papers: what was written, by whom, to whom, where and when.

documents.py  paper.py  parties.py      records, minutes, titled papers
letters.py  dative.py  offices.py       letters
letters_again.py  same_parties.py       letters cited before, or between the same persons
described.py  told_behind.py  kept.py   a paper beside what holds it
same_paper.py  leaf_behind.py           one paper in several places, and a leaf behind it
"""
