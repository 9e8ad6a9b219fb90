"""Starts the action server, on the loopback interface only.

Usage: python -m actions.server --port 5055. (`python -m rasa_sdk --actions actions.reply` serves the same,
but binds to every interface unless SANIC_HOST says otherwise.)
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Sequence

from rasa_sdk.endpoint import create_app

HOST = "127.0.0.1"


def main(argv: Sequence[str] | None = None) -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="actions.server")
    parser.add_argument("--port", type=int, default=5055)
    port: int = parser.parse_args(argv).port
    logging.basicConfig(level=logging.WARNING)
    app = create_app("actions.reply", cors_origins=[])
    app.run(HOST, port, workers=1, access_log=False)


if __name__ == "__main__":
    main()
