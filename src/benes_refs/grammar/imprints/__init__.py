"""Imprints: place, publisher and year, folded into one chunk.

imprint.py  houses.py  publishers.py  guesses.py   the forms, and which words are places and publishers
otherwise.py  nowhere.py                           a month, the year first, neither place nor date
author_date.py  in_association.py                  the year behind an author, publishers who share a book
mistaken.py  surroundings.py                       what would be mistaken for an imprint, or in one
"""
