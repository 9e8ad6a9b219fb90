"""Token buckets per client and per talk, in this process."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from starlette.requests import Request

from portal.problems import ProblemError
from services.limits import Rate

_MOST_KEYS = 20_000


class Rates:
    """Says when somebody has to wait. Off where the settings say so (benchmarks on loopback)."""

    def __init__(self, *, on: bool, now: Callable[[], float] = time.monotonic) -> None:
        self._on, self._now = on, now
        self._buckets: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, kind: str, who: str, rate: Rate) -> None:
        """Take one token of `who`.

        Raises:
            ProblemError: none is left; Retry-After says for how long.
        """
        if not self._on:
            return
        now, key, per_second = self._now(), (kind, who), rate.per_minute / 60
        with self._lock:
            tokens, at = self._buckets.pop(key, (float(rate.burst), now))
            tokens = min(float(rate.burst), tokens + (now - at) * per_second)
            allowed = tokens >= 1
            self._buckets[key] = (tokens - 1 if allowed else tokens, now)
            while len(self._buckets) > _MOST_KEYS:
                self._buckets.popitem(last=False)
        if not allowed:
            seconds = max(1, round((1 - tokens) / per_second + 0.5))
            raise ProblemError("rate_limited", headers={"Retry-After": str(seconds)}, seconds=seconds)


def client_of(request: Request) -> str:
    """Give the client's address; of IPv6 the network, because one client owns all of a /64."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if address.version == 6:
        return str(ipaddress.ip_network((int(address) >> 64 << 64, 64)))
    return str(address)
