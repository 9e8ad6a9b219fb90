"""Logs as JSON lines on standard output: ids and codes, never names, numbers or texts of people."""

from __future__ import annotations

import logging

import structlog


def configure_logs(level: int = logging.INFO) -> None:
    """Set up structlog for this process, and quieten libraries that would log what they carry."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    # httpx logs whole URLs and pdfminer document text; neither belongs into a log of ours.
    for name in ("httpx", "httpcore", "pdfminer", "PIL", "alembic", "huey", "fsspec"):
        logging.getLogger(name).setLevel(logging.ERROR)
