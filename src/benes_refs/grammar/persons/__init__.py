"""Persons: who wrote a work, and whose it is.

authors.py  bylines.py                         authors at the head of a citation, in every order
plausible.py  given_first.py  family_first.py  whether they are persons
people.py  family_names.py  rulers.py          one of a list of persons, and how a name is parted
joined_families.py                             `José Hale y Gasset`
owned.py  corporate.py                         `in her book, The Vow`; offices, and nobody
"""
