"""Lists the cases."""

from tests.hostile.corpus import CASES

for case in CASES.values():
    print(f"{case.name:48} {case.expect}")
print(f"{len(CASES)} cases")
