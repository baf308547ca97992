"""Papers: what was written, by whom, to whom, where and when.

documents.py  paper.py  parties.py         records, minutes, titled papers
letters.py  offices.py  letters_again.py   letters, and those cited before
described.py  kept.py  same_paper.py       a paper beside what holds it
"""
