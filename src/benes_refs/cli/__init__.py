"""The command line: one file in this folder for each command, imported only when it is run.

plain.py                    a call so plain that it needs no click
group.py  options.py        the commands by name, and the options that several share
inputs.py  folders.py       what is read
batch.py  processes.py      many files, one after the other or several at a time
view.py  products.py        what of it is shown, and as what
output.py  messages.py
refusals.py  signals.py     what is written, what is told, and how a run ends
"""
