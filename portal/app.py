"""The composition root of the portal: settings in, application out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import sqlalchemy as sa
import structlog
from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from policy.book import PolicyBook
from policy.catalogue import Catalogue
from portal import pages, problems
from portal.api import cases, checks, conversations, operation, policy
from portal.api.shapes import ProblemOut
from portal.metrics import Metrics
from portal.rates import Rates
from portal.security import Guard
from services.bot_client import BotClient
from services.clock import Clock, utc_now
from services.composition import Services, build_services
from services.events import EventHub
from services.intake import Inspect
from services.judgement import PrecheckRun
from services.settings import Settings

_log = structlog.get_logger(__name__)


def create_app(
    settings: Settings,
    *,
    bot_client: BotClient | None = None,
    precheck_run: PrecheckRun | None = None,
    inspect: Inspect | None = None,
    book: PolicyBook | None = None,
    catalogue: Catalogue | None = None,
    clock: Clock = utc_now,
) -> FastAPI:
    """Build the portal: the API, the pages and what runs beside them.

    Raises:
        SettingsError, PolicyError, CatalogueError: what is wrong, in one line.
    """
    services = build_services(
        settings,
        bot=bot_client,
        precheck_run=precheck_run,
        inspect=inspect,
        book=book,
        catalogue=catalogue,
        clock=clock,
    )
    app = FastAPI(
        title="Work Permit Assistant",
        version="1",
        description="Answers about the Foreigner's Work Permit in China, and a pre-check of its papers.",
        lifespan=_lifespan,
        docs_url=None,  # its page would fetch scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,  # it would send people to whatever the Host header says
    )
    metrics = Metrics()
    app.state.services = services
    app.state.metrics = metrics
    app.state.rates = Rates(on=settings.rate_limits)
    app.state.hub = EventHub(services.events, poll_seconds=services.limits.events.poll_seconds)
    app.state.upload_gate = asyncio.Semaphore(services.limits.uploads.parallel)
    app.state.closing = asyncio.Event()
    problems.install(app)
    for module in (conversations, cases, checks, policy):
        app.include_router(module.router, prefix="/api/v1")
    app.include_router(operation.router)
    pages.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    app.add_middleware(Guard, limits=services.limits, metrics=metrics)
    _document(app)
    return app


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    services: Services = app.state.services
    tasks = [asyncio.create_task(app.state.hub.run()), asyncio.create_task(_catch_up(services))]
    try:
        yield
    finally:
        app.state.closing.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        services.close()


async def _catch_up(services: Services) -> None:
    """Answer what came while the bot was away, as soon as it is back."""
    while True:
        await asyncio.sleep(services.limits.chat.pending_retry_seconds)
        try:
            answered = await asyncio.to_thread(services.chat.catch_up)
        except sa.exc.OperationalError as error:
            _log.error("catch_up_broke", error=type(error).__name__)
            continue
        if answered:
            _log.info("caught_up", messages=answered)


def _document(app: FastAPI) -> None:
    """Complete the OpenAPI document: the shape of problems, and how tokens travel."""
    generate = app.openapi

    def document() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = generate()
            components = schema.setdefault("components", {})
            reference = "#/components/schemas/{model}"
            components.setdefault("schemas", {})["ProblemOut"] = ProblemOut.model_json_schema(
                ref_template=reference
            )
            components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            for path, calls in schema["paths"].items():
                for call in calls.values():
                    # FastAPI documents its own shape of a 422; ours is a problem.
                    call["responses"] = {
                        status: answer
                        for status, answer in call["responses"].items()
                        if "HTTPValidationError" not in str(answer)
                    }
                    if path.startswith(("/api/v1/conversations", "/api/v1/cases", "/api/v1/checks")):
                        call["security"] = [{"token": []}, {}]
            for unused in ("HTTPValidationError", "ValidationError"):
                components["schemas"].pop(unused, None)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]
