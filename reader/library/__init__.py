"""What is kept from one run to the next so that nothing is worked out twice, and stories by the thousand.

`store` is the file everything lies in, `database` its tables, `openings` opens stories and `analysing` compares them
with what is kept there, `summaries` says of many stories what a list shows of each, `importing` opens many on all
cores, `words` searches them.
What is kept is never believed: see `codec`. Where nothing can be kept all works as without a cache.
"""

LARGE = 150
"""A story of more articles is read and compared by processes beside this one, and searched through an index."""
