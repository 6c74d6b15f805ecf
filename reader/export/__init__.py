"""Analysis in, text out: `formats.FORMATS` lists the forms in which a story leaves the program.

A form is a line there, and a module here with the functions `MODULE_text` and `MODULE_pieces`.
"""
