"""Papers: what was written, by whom, to whom, where and when.

documents.py  paper.py  parties.py                     records, minutes, titled papers
letters.py  dative.py  offices.py                      letters
letters_again.py  same_parties.py                      letters cited before, or between the same persons
described.py  told_behind.py  kept.py  same_paper.py   a paper beside what holds it
"""
