"""`python -m services.intake_child`: bytes on standard input -> what they are, as JSON on standard output."""

from __future__ import annotations

import json
import os
import resource
import sys

_MEMORY_BYTES = 2 * 2**30
_PROCESSOR_SECONDS = 25


def main() -> int:
    """Set limits, look, answer."""
    for kind, limit in (
        (resource.RLIMIT_AS, _MEMORY_BYTES),
        (resource.RLIMIT_CPU, _PROCESSOR_SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(kind, (limit, limit))
    # Late, so that the libraries are loaded under the limits.
    from doc_checker.intake import SafeFile, open_file
    from doc_checker.limits import load_limits

    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints must not mix with the answer
    try:
        found = open_file(sys.stdin.buffer.read(), "upload", load_limits())
    except (MemoryError, RecursionError):
        answer: dict[str, object] = {"problem": "too_many_pixels", "detail": "memory"}
    else:
        if isinstance(found, SafeFile):
            answer = {"kind": found.kind.value, "pages": found.pages}
        else:
            answer = {"problem": found.code, "detail": found.detail}
    json.dump(answer, answers)
    answers.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
