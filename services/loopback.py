"""The loopback interface: down in a fresh network namespace (`unshare -n`), and our processes meet on it."""

from __future__ import annotations

import fcntl
import socket
import struct

from services.processes import ProcessError

_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 0x1  # linux/sockios.h, linux/if.h


def ensure_loopback() -> None:
    """Bring `lo` up where it is down.

    Raises:
        ProcessError: it is down and we may not bring it up.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(control, _SIOCGIFFLAGS, request))[1]
        if flags & _IFF_UP:
            return
        try:
            fcntl.ioctl(control, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | _IFF_UP))
        except OSError as error:
            raise ProcessError("the loopback interface is down; run: ip link set lo up") from error
