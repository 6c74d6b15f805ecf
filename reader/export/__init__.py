"""Analysis in, text out: `formats.FORMATS` lists the forms in which a story leaves the program."""
