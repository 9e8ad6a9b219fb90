"""The pages that people read: they work without script, and better with it."""

from __future__ import annotations

from fastapi import FastAPI

from portal.pages import assets, chat, frame, papers, points, report


def install(app: FastAPI) -> None:
    """Add the pages and what they load."""
    app.state.assets = assets.Assets.load()
    app.state.templates = frame.make_templates(app.state.assets)
    app.state.problem_page = frame.problem_for_browser
    for module in (chat, papers, report, points):
        app.include_router(module.router, include_in_schema=False)
    app.include_router(assets.router, include_in_schema=False)
