#!/usr/bin/env python3
"""Adds up JUnit XML reports, names what was skipped and why, and ends with the plain line `N passed, N failed, N skipped`.

usage: count-results.py FAILED_CHECKS REPORT…       exit code 1 where a check or a test failed, or no test ran
FAILED_CHECKS is 1 where a check that counts no tests (format, build) failed.
"""
import os
import sys
import xml.etree.ElementTree as ElementTree


def main(failed_checks, paths):
    passed = failed = skipped = 0
    for path in filter(os.path.exists, paths):
        for case in ElementTree.parse(path).iter("testcase"):
            skip = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
                print(f"failed: {case.get('classname')} {case.get('name')}")
            elif skip is not None:
                skipped += 1
                print(f"skipped: {case.get('classname')} {case.get('name')}: {skip.get('message') or 'no reason given'}")
            else:
                passed += 1
    if failed_checks and not failed:
        failed = 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
