"""For those who run it: alive, ready, counted."""

from __future__ import annotations

import httpx
import sqlalchemy as sa
from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from portal.context import Context, Ctx
from services.worker import WORKER_NAME

router = APIRouter(tags=["operation"])


@router.get("/livez", response_class=PlainTextResponse)
def alive() -> str:
    """Say that this process serves."""
    return "alive"


@router.get("/readyz", responses={503: {"description": "Not ready; says what is missing."}})
def ready(context: Ctx) -> JSONResponse:
    """Say whether all parts work: store, worker, bot."""
    parts = {"store": _store(context), "worker": _worker(context), "bot": _bot(context)}
    well = all(parts.values())
    body = {
        "ready": well,
        "parts": {name: "ready" if state else "not ready" for name, state in parts.items()},
        "policy_version": context.services.book.version,
        "languages": list(context.services.catalogue.languages),
    }
    return JSONResponse(body, 200 if well else 503)


@router.get("/metrics", response_class=PlainTextResponse)
def metrics(context: Ctx) -> Response:
    """Give counters and times in Prometheus's text format."""
    return Response(context.metrics.exposition(), media_type="text/plain; version=0.0.4")


def _store(context: Context) -> bool:
    try:
        with context.services.store.reading() as connection:
            return connection.scalar(sa.select(1)) == 1
    except sa.exc.SQLAlchemyError:
        return False


def _worker(context: Context) -> bool:
    try:
        seen = context.services.limits.checks.worker_seen_seconds
        return context.services.heartbeats.alive(WORKER_NAME, within_seconds=seen)
    except sa.exc.SQLAlchemyError:
        return False


def _bot(context: Context) -> bool:
    """Ask the bot's own address whether it serves; a fake without one is asked nothing."""
    url = context.services.settings.bot_url.rstrip("/")
    try:
        # trust_env: a proxy of the machine's must not stand before loopback.
        with httpx.Client(timeout=2.0, trust_env=False) as client:
            return client.get(f"{url}/status").status_code < 500
    except httpx.HTTPError:
        return False
