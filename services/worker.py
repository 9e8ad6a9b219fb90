"""`python -m services.worker`: runs queued checks, takes up lost ones, and sweeps what is past its time."""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType

import sqlalchemy as sa
import structlog
from huey.constants import EmptyData
from huey.exceptions import HueyException

from services.composition import Services, build_services
from services.logs import configure_logs
from services.settings import load_settings

WORKER_NAME = "worker"
_IDLE_SECONDS = 0.2
_BEAT_SECONDS = 5.0
_log = structlog.get_logger(__name__)


class Worker:
    """Works until told to stop. A check in hand at that moment is taken up by the next worker."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.stopping = threading.Event()

    def run(self) -> None:
        """Work; returns after `stopping` was set."""
        services = self._services
        threads = [threading.Thread(target=self._keep_house, name="house", daemon=True)]
        threads += [
            threading.Thread(target=self._work, name=f"check-{number}", daemon=True)
            for number in range(services.limits.checks.parallel)
        ]
        for thread in threads:
            thread.start()
        _log.info("worker_started", parallel=services.limits.checks.parallel)
        self.stopping.wait()
        _log.info("worker_stopped")

    def work_once(self) -> bool:
        """Take one task from the queue and do it; False where there was none."""
        huey = self._services.queue.huey
        task = huey.dequeue()
        if task is None:
            return False
        result = huey.execute(task)
        return result is not EmptyData

    def _work(self) -> None:
        while not self.stopping.is_set():
            try:
                worked = self.work_once()
            except (HueyException, sa.exc.OperationalError, OSError) as error:
                _log.error("queue_broke", error=type(error).__name__)
                worked = False
            if not worked:
                self.stopping.wait(_IDLE_SECONDS)

    def _keep_house(self) -> None:
        services, swept = self._services, float("-inf")
        while not self.stopping.is_set():
            try:
                services.heartbeats.beat(WORKER_NAME)
                if lost := services.prechecks.requeue_lost():
                    _log.warning("checks_requeued", checks=lost)
                if time.monotonic() - swept >= services.limits.retention.sweep_seconds:
                    swept = time.monotonic()
                    services.retention.sweep()
            except (sa.exc.OperationalError, OSError) as error:
                _log.error("house_keeping_broke", error=type(error).__name__)
            self.stopping.wait(_BEAT_SECONDS)


def main() -> None:
    """Build the services from the environment and work until SIGTERM or SIGINT."""
    configure_logs()
    services = build_services(load_settings())
    worker = Worker(services)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        worker.stopping.set()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    worker.run()
    services.close()


if __name__ == "__main__":
    main()
