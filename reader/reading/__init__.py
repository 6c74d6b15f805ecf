"""What a person is looking at and where they are in it, without a screen: the reader and the line dialogue share it.

A `Session` holds it in parts, and what needs but one of them takes that one: a `Manner` the signs and keys of which is
told, a `Keeper` the person's notes, a `Material` all there is to read with both of these, a `Pointing` the article and
the passage in that material which are meant, a `Linking` the link on its way. The other modules tell of them.
"""
