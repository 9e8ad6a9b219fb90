"""What goes in and out of the API, for checking what comes in and for the OpenAPI document."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Tag = Annotated[str, Field(min_length=2, max_length=35, pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$")]


class Strict(BaseModel):
    """Unknown keys are refused, so that a typing error never passes for an absent value."""

    model_config = ConfigDict(extra="forbid")


class ConversationIn(Strict):
    """Opens a talk."""

    language: Tag | None = Field(None, examples=["en"])
    channel: Literal["portal", "api", "widget"] = "api"


class ConversationOut(BaseModel):
    """A talk. The token is shown this once; the service keeps only its hash."""

    id: str = Field(examples=["t_4c0f9d3b6a1e4e0c8a7b5d2f1e3c9a80"])
    token: str = Field(examples=["Q0ZtB1l0V2hYb0x3b2pJc1Z4T2pQa0x2bVhRc1d3a3A"])
    owner: Literal["bot", "waiting", "staff", "closed"]
    language: str | None
    languages: list[str] = Field(description="The languages that are offered.", examples=[["zh", "en"]])


class MessageIn(Strict):
    """One message of the applicant."""

    # The real limit stands in config/service_limits.yaml and is answered by a reply, not by an error.
    text: str = Field(examples=["How many points do I need for category A?"])
    language: Tag | None = Field(None, description="Wins over the language that the text is in.")
    as_of: date | None = Field(None, description="Answer as of this day; today in China if absent.")
    city: str | None = Field(None, max_length=80, examples=["Beijing", "上海"])


class SourceOut(BaseModel):
    """Where something is written."""

    id: str
    title: str
    document_number: str | None
    date: str | None
    url: str | None


class SuggestionOut(BaseModel):
    """One tap: what it shows and what it sends."""

    text: str
    payload: str
    topic: str | None = None


class ReplyOut(BaseModel):
    """What the assistant, or a person, says."""

    text: str = Field(examples=["You need at least 85 points for category A."])
    language: str
    kind: Literal["answer", "question", "clarify", "redirect", "not_known", "handoff", "small_talk"]
    topic: str
    confidence: float = Field(ge=0, le=1)
    sources: list[SourceOut]
    as_of: date | None
    suggestions: list[SuggestionOut]
    details: str | None = Field(None, description="The rest of the answer, for who wants more.")
    data: dict[str, Any] | None = None


class MessagesOut(BaseModel):
    """The replies to one message, and who owns the talk now. While staff speak there are none."""

    messages: list[ReplyOut]
    owner: Literal["bot", "waiting", "staff", "closed"]


class TranscriptEntry(BaseModel):
    """One thing said."""

    number: int
    author: Literal["applicant", "bot", "staff"]
    at: str
    text: str
    reply: ReplyOut | None = None


class TranscriptOut(BaseModel):
    """A talk so far."""

    id: str
    owner: Literal["bot", "waiting", "staff", "closed"]
    language: str | None
    messages: list[TranscriptEntry]


class FileOut(BaseModel):
    """A file of an application."""

    file_id: str
    name: str
    media_type: str = Field(examples=["application/pdf"])
    size_bytes: int
    pages: int | None


class CaseOut(BaseModel):
    """An application. `token` is shown only when it is opened."""

    id: str
    token: str | None = None
    conversation_id: str | None
    case: dict[str, Any] = Field(description="What was declared, as sent.")
    files: list[FileOut]
    latest_check: str | None = None


class CheckIn(Strict):
    """Asks for a check of the files that are there now."""

    as_of: date | None = None
    language: Tag | None = None


class CheckAccepted(BaseModel):
    """A check that waits for a worker."""

    check_id: str


class ProgressOut(BaseModel):
    """How far a check is, in pages."""

    done: int
    total: int
    step: str


class CorrectionIn(Strict):
    """A field that was read wrongly, by the names in the report, and its value as it should be."""

    document: str = Field(max_length=80, examples=["d1"])
    field: str = Field(max_length=60, examples=["award_date"])
    value: bool | float | str = Field(
        description="As in the report: dates as YYYY-MM-DD, countries as ISO 3166-1 alpha-3.",
        examples=["2015-06-01"],
    )


class CorrectionsIn(Strict):
    """All that the applicant holds was read wrongly; replaces what was said before, and may be empty."""

    corrections: list[CorrectionIn] = Field(max_length=100)


class CheckOut(BaseModel):
    """A check; the report once it is done, as in report.schema.json."""

    state: Literal["queued", "running", "done", "failed"]
    progress: ProgressOut
    report: dict[str, Any] | None = None
    error: str | None = None


class TopicOut(BaseModel):
    """A topic that the assistant answers."""

    id: str
    title: str
    question: str | None
    definition: str


class ProblemOut(BaseModel):
    """RFC 9457. `code` is stable; title and detail are in the reader's language."""

    type: str = Field(examples=["urn:workpermit:problem:upload-too_large"])
    title: str
    status: int
    detail: str
    code: str = Field(examples=["upload-too_large"])
    request_id: str
    path: str | None = None
    expected: str | None = None


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Document the problems that a call may answer with."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemOut"}}}
    return {status: {"description": _MEANING[status], "content": content} for status in statuses}


def and_problems(status: int, answer: dict[str, Any], *statuses: int) -> dict[int | str, dict[str, Any]]:
    """Document another answer beside the problems."""
    return {status: answer, **problems(*statuses)}


_MEANING = {
    400: "The request is not well-formed.",
    401: "The token does not open this.",
    404: "There is no such thing.",
    405: "The method is not offered.",
    408: "The body came too slowly.",
    409: "The state does not allow this.",
    413: "Too large.",
    415: "Not a supported kind.",
    422: "A value is wrong; path and expected say which and what.",
    429: "Too many requests; Retry-After says when.",
    500: "Our fault.",
    503: "Not ready.",
}
