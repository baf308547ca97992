"""What our code takes of the standard library, for a quick start: the same names, and what they do there.

`typing`, `json`, `functools` and `collections` import one another, `re`, `enum` and more: a tenth of what an
essay takes.  What does their work stands in C and is there already.
"""
