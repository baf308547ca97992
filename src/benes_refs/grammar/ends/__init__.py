"""The numbered end of a citation of something printed: volume, issue, year, document, pages.

tails.py  tail.py  figures.py   read from left to right; bare numbers by what stands beside them
numbered.py                     the numbers behind a word that points back
"""
