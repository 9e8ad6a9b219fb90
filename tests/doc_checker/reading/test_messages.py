"""The parent takes nothing from the child but our own values."""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Callable

import pytest

from doc_checker.messages import ReadResult, receive, send
from doc_checker.model import Document, DocumentType, Part


def _reader(data: bytes) -> Callable[[int], bytes]:
    stream = io.BytesIO(data)
    return stream.read


def _framed(pickled: bytes) -> Callable[[int], bytes]:
    return _reader(struct.pack(">Q", len(pickled)) + pickled)


def test_a_result_arrives_as_it_was_sent() -> None:
    document = Document("d1", DocumentType.DIPLOMA, 0.9, (Part("a.pdf", (1, 2)),), {})
    stream = io.BytesIO()
    send(stream, ReadResult((document,), (), (), ()))
    assert receive(_reader(stream.getvalue())) == ReadResult((document,), (), (), ())


class _OldMember:
    """Pickles as a member of an enumeration does on Python 3.11.2."""

    def __init__(self, kind: object, name: str) -> None:
        self.kind, self.name = kind, name

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, (self.kind, self.name)


def test_members_of_enumerations_arrive_from_every_python() -> None:
    assert receive(_framed(pickle.dumps(_OldMember(DocumentType, "PASSPORT")))) is DocumentType.PASSPORT


@pytest.mark.parametrize(
    "hostile",
    [
        pickle.dumps(_OldMember(DocumentType, "__init__")),
        pickle.dumps(_OldMember(Document, "__init__")),
        pickle.dumps(_OldMember("text", "join")),
        b"cos\nsystem\n(S'true'\ntR.",
        b"cbuiltins\neval\n(S'1'\ntR.",
        b"cdoc_checker.intake\nio.open\n.",
        b"cdoc_checker.messages\nsend\n.",
    ],
)
def test_anything_else_is_refused(hostile: bytes) -> None:
    with pytest.raises(pickle.UnpicklingError):
        receive(_framed(hostile))


def test_a_message_without_end_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError, match="too long"):
        receive(_reader(struct.pack(">Q", 1 << 40)))
