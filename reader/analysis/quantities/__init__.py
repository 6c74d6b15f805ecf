"""The figures of an article, what each counts and in which unit; its dates and times; and how two figures compare."""
