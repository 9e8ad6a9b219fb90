"""`python -m portal.server`: serves the portal."""

from __future__ import annotations

import argparse

import uvicorn

from portal.app import create_app
from services.logs import configure_logs
from services.settings import load_settings


def main() -> None:
    """Read host and port, build the application from the environment, and serve it."""
    parser = argparse.ArgumentParser(prog="portal.server")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    configure_logs()
    uvicorn.run(
        create_app(load_settings()),
        host=options.host,
        port=options.port,
        access_log=False,  # paths carry ids of people's cases; the guard logs route patterns
        log_level="warning",
        server_header=False,
        ws="none",  # none are served; rasa-sdk's old websockets library would break the start
        timeout_graceful_shutdown=5,
        timeout_keep_alive=20,
        h11_max_incomplete_event_size=32 * 1024,
    )


if __name__ == "__main__":
    main()
