"""Counters and times for Prometheus, by route pattern: no ids, no names."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest


class Metrics:
    """One registry per application, so that two in one process do not meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "workpermit_requests", "Requests answered.", ["method", "route", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "workpermit_request_seconds", "Time to answer.", ["method", "route"], registry=self.registry
        )
        self.replies = Counter(
            "workpermit_replies",
            "Replies of the assistant.",
            ["kind", "topic", "language"],
            registry=self.registry,
        )
        self.uploads = Counter("workpermit_uploads", "Uploads.", ["outcome"], registry=self.registry)

    def observe(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def exposition(self) -> bytes:
        """Give the text that Prometheus reads."""
        return generate_latest(self.registry)
