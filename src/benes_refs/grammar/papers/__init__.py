"""Papers: what was written, by whom, to whom, where and when.

documents.py  paper.py  parties.py     records, minutes, titled papers
letters.py  dative.py  offices.py      letters
letters_again.py                       letters that were cited before
described.py  kept.py  same_paper.py  leaf_behind.py   a paper beside what holds it
"""
