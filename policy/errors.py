"""What can be wrong with our data or with what a caller sent. Wrong papers are findings, not errors."""

from __future__ import annotations


class WorkpermitError(Exception):
    """Base of all our errors; `code` is stable and public."""

    code = "error"


class PolicyError(WorkpermitError):
    """A policy file is wrong. The message names file, key and what was expected."""

    code = "policy_error"

    def __init__(self, file: str, key: str, expected: str) -> None:
        super().__init__(f"{file}: {key}: {expected}")
        self.file, self.key, self.expected = file, key, expected


class InputError(WorkpermitError):
    """What a caller declared (a case, a profile, a date) is wrong. `path` is the key's path."""

    code = "invalid_input"

    def __init__(self, path: str, expected: str) -> None:
        super().__init__(f"{path}: {expected}" if path else expected)
        self.path, self.expected = path, expected
