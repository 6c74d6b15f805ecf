"""Fetches a page that a person gave the address of: http and https only, within limits of time, size and redirects.

Nothing else in the program goes online, and nothing inside a page, a feed or a list of feeds is followed. A person may
name any host; a server may send on, but not into a private network (the machine itself, the router, a cloud's metadata
service), whatever name it gives it: what the name leads to decides. That holds for the name the person gave too, which
may lead elsewhere the next time it is asked for.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import IO, Any

from reader import __version__
from reader.story import limits
from reader.story.clean import clean_line
from reader.story.draft import Blob, Unreadable

_ELSEWHERE = "it sends on to an address that is not fetched"
_PRIVATE = "it sends on into a private network, which only an address you give yourself may lead to"
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
_CHUNK = 64 * 1024
"""Bytes that are read at once: between two reads the time and the size are looked at."""
_HEADERS = {
    "User-Agent": f"ramadi-reader/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/json, application/xml;q=0.9, text/*;q=0.8, */*;q=0.1",
    "Accept-Encoding": "identity",
}


class _Sockets:
    """The connections of one fetch: each is checked before it is made, and all end when the time is up."""

    def __init__(self, host: str) -> None:
        self.host = host
        """The host that the person named."""
        self._led_to: str | None = None
        """The IP address that it led to at first; empty where a proxy knows it, None before."""
        self._open: list[socket.socket] = []

    def connect(self, request: urllib.request.Request, address: tuple[str, int], *more: Any, **named: Any) -> Any:
        """Connects to where a request goes.

        Raises:
            Unreadable: a server sent there, and it is in a private network.
        """
        # a proxy is the person's own, and what it reaches cannot be seen from here
        proxied = request.has_proxy() or getattr(request, "_tunnel_host", None)
        if proxied:
            places = [address[0]]
        else:
            found = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)
            # connected to as looked up: a name may lead elsewhere the next time
            places = [ip for ip in dict.fromkeys(str(e[4][0]) for e in found) if self.may_reach(request.full_url, ip)]
            if not places:
                raise Unreadable(_PRIVATE)
        made, place = _first_connected(places, address[1], *more, **named)
        if self._led_to is None:
            self._led_to = "" if proxied else place
        self._open.append(made)
        return made

    def may_reach(self, address: str, ip: str) -> bool:
        """Whether a page may be fetched from an IP address: a public one, or that to which the person's own led.

        Before anything was connected to, whatever the host that the person named leads to is the person's own.
        """
        if not is_private(ip):
            return True
        return urllib.parse.urlsplit(address).hostname == self.host and self._led_to in (None, ip)

    @contextlib.contextmanager
    def until(self, seconds: float) -> Iterator[None]:
        """Ends every connection after a time: a server that sends a byte now and then is never waited for."""
        timer = threading.Timer(seconds, self._end)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _end(self) -> None:
        for made in self._open:
            with contextlib.suppress(OSError):
                made.shutdown(socket.SHUT_RDWR)


def _first_connected(places: Sequence[str], port: int, *more: Any, **named: Any) -> tuple[socket.socket, str]:
    """A connection to the first of some places that answers, and which it is."""
    for place in places[:-1]:
        with contextlib.suppress(OSError):
            return socket.create_connection((place, port), *more, **named), place
    return socket.create_connection((places[-1], port), *more, **named), places[-1]


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a few redirects, and only to pages."""

    def __init__(self, sockets: _Sockets) -> None:
        self.sockets = sockets
        self.max_redirections = limits.MAX_REDIRECTS  # type: ignore[misc]  # urllib reads it of the handler

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        _checked(newurl, _ELSEWHERE)
        # a proxy may connect to it, which is not asked; what a name leads to is looked at when it is connected to
        host = urllib.parse.urlsplit(newurl).hostname or ""
        if host != self.sockets.host and is_private(host):
            raise Unreadable(_PRIVATE)
        # urllib would read all that comes with it, and it may never end
        fp.close()
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_private(address: str) -> bool:
    """Whether an IP address is none of the public internet, also where IPv6 wraps an IPv4 address; False for names."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if found in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        found = inner or found
    return not found.is_global or found.is_multicast


def _watched(
    kind: type[http.client.HTTPConnection], sockets: _Sockets, request: urllib.request.Request
) -> Callable[..., Any]:
    def made(*given: Any, **named: Any) -> http.client.HTTPConnection:
        connection = kind(*given, **named)
        connection._create_connection = partial(sockets.connect, request)  # type: ignore[attr-defined]
        return connection

    return made


def _opener(sockets: _Sockets) -> urllib.request.OpenerDirector:
    class Http(urllib.request.HTTPHandler):
        def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(_watched(http.client.HTTPConnection, sockets, req), req)

    class Https(urllib.request.HTTPSHandler):
        def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
            return self.do_open(_watched(http.client.HTTPSConnection, sockets, req), req)

    # neither files nor ftp nor data: addresses, whatever a server sends on to
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        Http,
        Https,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    opener.add_handler(_Redirects(sockets))
    return opener


def fetched(address: str, path: str) -> Blob:
    """What is at an address.

    Args:
        address: a http or https address.
        path: the same as it is shown.

    Raises:
        Unreadable: it cannot be fetched; the message says why.
    """
    _checked(address, "only http and https addresses without a password are fetched")
    until = time.monotonic() + limits.DEADLINE
    request = urllib.request.Request(urllib.parse.quote(address, safe="%/:=&?~#+!$,;'@()*[]"), headers=_HEADERS)
    request.full_url = request.full_url.partition("#")[0]
    sockets = _Sockets(urllib.parse.urlsplit(request.full_url).hostname or "")
    try:
        with sockets.until(limits.DEADLINE), _opener(sockets).open(request, timeout=limits.TIMEOUT) as answer:
            data = _read(answer, until)
            headers: http.client.HTTPMessage = answer.headers
            return Blob(
                path,
                path,
                data,
                charset=headers.get_content_charset(),
                media=headers.get_content_type() if headers.get("Content-Type") else None,
                url=answer.geturl(),
            )
    except urllib.error.HTTPError as error:
        error.close()
        raise Unreadable(_of_status(error)) from None
    except urllib.error.URLError as error:
        raise Unreadable(_of_network(error.reason)) from None
    except TimeoutError:
        raise Unreadable(f"no answer within {limits.TIMEOUT:g} seconds") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Unreadable(_late() if time.monotonic() > until else _of_network(error)) from None


def _checked(address: str, why: str) -> None:
    """Refuses what is no plain address of a page.

    Raises:
        Unreadable: it is another scheme, has no host, or carries a name and password.
    """
    try:
        parts = urllib.parse.urlsplit(address)
        fine = parts.scheme.lower() in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port
    except ValueError:
        fine = False
    if not fine:
        raise Unreadable(why)


def _late() -> str:
    return f"not fetched within {limits.DEADLINE:g} seconds"


def _read(answer: http.client.HTTPResponse, until: float) -> bytes:
    pieces, size = [], 0
    # what there is, as it comes: a whole chunk may never come
    while piece := answer.read1(_CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > limits.MAX_PAGE_BYTES:
            raise Unreadable(limits.larger_than("MAX_PAGE_BYTES"))
        if time.monotonic() > until:
            raise Unreadable(_late())
    if time.monotonic() > until:
        raise Unreadable(_late())
    return b"".join(pieces)


def _of_status(error: urllib.error.HTTPError) -> str:
    if 300 <= error.code < 400:
        # urllib has looked at the scheme before it asks
        why = str(error)
        return "the server sends on and on" if "infinite loop" in why else _ELSEWHERE
    reason = clean_line(str(error.reason), 60)
    return f"the server answers {error.code}" + (f" ({reason})" if reason else "")


def _of_network(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return f"no answer within {limits.TIMEOUT:g} seconds"
    text = getattr(reason, "strerror", None) or str(reason) or reason.__class__.__name__
    return f"cannot be fetched: {clean_line(str(text), 120)}"
