"""What a request can reach: the services, and who is asking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from portal import access
from portal.metrics import Metrics
from portal.problems import ProblemError
from portal.rates import Rates, client_of
from services.cases import CaseRecord
from services.composition import Services
from services.errors import NotFoundError
from services.events import EventHub
from services.prechecks import Check
from services.talks import Conversation


@dataclass(frozen=True, slots=True)
class Context:
    """One request's reach."""

    request: Request
    services: Services
    rates: Rates
    metrics: Metrics
    hub: EventHub

    def take(self, kind: str, who: str | None = None) -> None:
        """Take one token of the client's rate, and of `who`'s where given."""
        rate = getattr(self.services.limits.rates, kind)
        self.rates.take(kind, client_of(self.request), rate)
        if who is not None:
            self.rates.take(f"{kind}:id", who, rate)

    def conversation(self, conversation_id: str) -> Conversation:
        """Give the talk, if a token of the request opens it; raises UnauthorizedError."""
        tokens = access.tokens(self.request) or [""]
        for token in tokens[:-1]:
            if (talk := self.services.conversations.of_token(token)) and talk.id == conversation_id:
                return talk
        return self.services.conversations.authorise(conversation_id, tokens[-1])

    def own_conversation(self) -> Conversation | None:
        """Give the talk of the request's Bearer token or cookie, if there is one."""
        for token in access.tokens(self.request):
            if talk := self.services.conversations.of_token(token):
                return talk
        return None

    def case(self, case_id: str) -> CaseRecord:
        """Give the application, if a token of the request opens it; raises UnauthorizedError."""
        return self.services.cases.authorise(case_id, access.tokens(self.request))

    def check(self, check_id: str) -> Check:
        """Give the check, if a token of the request opens its application.

        Raises:
            ProblemError: no such check, or somebody else's: the caller cannot tell which.
        """
        try:
            check = self.services.prechecks.get(check_id)
        except NotFoundError as error:
            raise ProblemError("unauthorized") from error
        self.case(check.case_id)
        return check


def context_of(request: Request) -> Context:
    """Gather what a request can reach."""
    state = request.app.state
    return Context(request, state.services, state.rates, state.metrics, state.hub)


Ctx = Annotated[Context, Depends(context_of)]
