"""Letters to typed tokens, with the words that knowledge knows.

tokens.py  shapes.py  around.py  raw.py      one pass over the letters, and what that gets wrong
lexer.py  quotations.py  kew.py              phrases, quotations, shelfmarks
vocabulary.py  senses.py                     what a word can be, worked out once for each
meanings.py  labels.py  counting.py  turned.py
spot.py  doubts.py  printing_places.py
initials.py  explained.py
small_capitals.py  elided.py                 and what it is where it stands
"""
