"""Two printed names -> same, plausibly same, different, or cannot tell, with the reason."""

from doc_checker.consistency.names.compare import Likeness, NameMatch, Reason, compare_names

__all__ = ["Likeness", "NameMatch", "Reason", "compare_names"]
