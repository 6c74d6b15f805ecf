"""The reader as a dialogue: a prompt, a command a line, answers in plain lines. For screen readers and dumb terminals.

Nothing is drawn: no control codes, no movement of the cursor, no boxes, and words where the screen has signs. It works
over a pipe as it does in a terminal.
"""
