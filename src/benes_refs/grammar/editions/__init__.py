"""Documentary editions: `DDF, 2e série, t. VI, p. 297`.

edition.py                         an edition with its volume
edition_paths.py  own_numbers.py   volumes in slashes, documents and editors before the name of the edition
told_between.py                    papers between the volume and their place in it
"""
