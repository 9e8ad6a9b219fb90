"""What was read, what is declared and what the policy asks -> findings."""

from doc_checker.checks.judge import judge

__all__ = ["judge"]
