"""Archives: which one, and what its shelfmark says.

held.py  gone_on.py
another_fond.py  leaves.py
registers.py                        a known archive, one left out, that of the citation before
unregistered.py  by_letters.py
archive_names.py                    archives that the registry does not have
which_archive.py  archival.py
shelfmarks.py  shelves.py  shelf.py
levels.py
collected.py  schemes.py
departments.py  fascicles.py  named_folders.py
republics.py  years.py              the levels of a shelfmark
placed.py  in_front.py  behind.py
in_words.py  whose_papers.py        what is told before a shelfmark, the archive told behind it
beside_papers.py                    papers of one file, told behind its shelfmark
"""
