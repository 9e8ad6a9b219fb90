"""A PDF -> the state of its digital signatures, by pyHanko and without any network."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING

from doc_checker.integrity.traces import SignatureState

if TYPE_CHECKING:
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

# What pyHanko raises on signatures that are no signatures.
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, NotImplementedError)


def signature_states(data: bytes) -> tuple[SignatureState, ...]:
    """Examine each signature: does it fit, and was anything changed after it that signing does not allow.

    The signer's certificate is not traced to a root: that would need lists which change, and a network.
    A later signature, a time stamp or a filled-in form field that the signer allowed is no change.
    """
    if b"/ByteRange" not in data:  # a signature dictionary always stands in the open (ISO 32000-1, 12.8.1)
        return ()
    # Loaded late: half a second, and few files are signed.
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
    logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)
    try:
        signatures = PdfFileReader(io.BytesIO(data), strict=False).embedded_signatures
    except (PdfError, *_BROKEN):
        return (SignatureState.UNREADABLE,)
    return tuple(_state(signature) for signature in signatures)


def _state(signature: EmbeddedPdfSignature) -> SignatureState:
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.general import SigningError
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    try:
        status = validate_pdf_signature(
            signature, ValidationContext(trust_roots=[], allow_fetching=False, revocation_mode="soft-fail")
        )
    except (SignatureValidationError, SigningError, PdfError, *_BROKEN):
        return SignatureState.UNREADABLE
    if status.coverage in (None, SignatureCoverageLevel.UNCLEAR):
        return SignatureState.UNREADABLE  # what it signs is not a whole revision of the file
    if not (status.intact and status.valid) or status.docmdp_ok is False:
        return SignatureState.BROKEN
    if status.modification_level is ModificationLevel.OTHER:
        return SignatureState.BROKEN
    return SignatureState.INTACT
