"""How the grammar is written, and what all of it shares.

kinds.py  items.py  text.py  sentence.py      tokens and chunks, their kinds, and the frame they are read in
notation.py  engine.py  patterns.py           pyparsing over kinds, and the same run as `re` patterns
words.py  telling.py  lists.py  foldings.py   closed lists of words that rules go by
issues.py                                     what an issue with its year looks like
"""
