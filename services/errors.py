"""What can go wrong with a call: each error has a stable public code; the portal adds status and words."""

from __future__ import annotations

from policy.errors import WorkpermitError


class ServiceError(WorkpermitError):
    """Base of the errors that a caller caused or can do something about."""

    code = "service_error"

    def __init__(self, detail: str = "", **arguments: object) -> None:
        super().__init__(detail or self.code)
        self.arguments = arguments


class NotFoundError(ServiceError):
    """There is no such thing, or it belongs to somebody else: the caller cannot tell which."""

    code = "not_found"


class UnauthorizedError(ServiceError):
    """The call carries no token that opens the thing it names."""

    code = "unauthorized"


class ConflictError(ServiceError):
    """The thing is in a state that does not allow the call."""

    code = "conflict"


class UploadError(ServiceError):
    """A file is not taken; `code` says why and is one of the upload-* keys of the catalogue."""

    def __init__(self, code: str, detail: str = "", **arguments: object) -> None:
        super().__init__(detail or code, **arguments)
        self.code = code  # of one instance: the reason


class SettingsError(ServiceError):
    """A setting or a limits file is wrong; the message names it and what was expected."""

    code = "settings_error"


class DecryptionError(ServiceError):
    """Stored bytes do not open with our key: the key file was changed, or the bytes were."""

    code = "decryption_error"
