"""Fetches a page that a person gave the address of: http and https only, within limits of time, size and redirects.

Nothing else in the program goes online, and nothing inside a page, a feed or a list of feeds is followed.
"""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.parse
import urllib.request
from email.message import Message
from typing import IO

from reader import __version__
from reader.story import limits
from reader.story.clean import clean_line
from reader.story.draft import Blob, Unreadable
from reader.story.formats import megabytes

_ELSEWHERE = "it sends on to an address that is not fetched"
_CHUNK = 64 * 1024
_HEADERS = {
    "User-Agent": f"ramadi-reader/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/json, application/xml;q=0.9, text/*;q=0.8, */*;q=0.1",
    "Accept-Encoding": "identity",
}


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a few redirects, and only to pages."""

    max_redirections = limits.MAX_REDIRECTS

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        _checked(newurl, _ELSEWHERE)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _opener() -> urllib.request.OpenerDirector:
    # neither files nor ftp nor data: addresses, whatever a server sends on to
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
        _Redirects,
    ):
        opener.add_handler(handler())
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
    try:
        with _opener().open(request, timeout=limits.TIMEOUT) as answer:
            data = _read(answer, until)
            headers: Message = answer.headers
            return Blob(
                path,
                path,
                data,
                charset=headers.get_content_charset(),
                media=headers.get_content_type() if headers.get("Content-Type") else None,
                url=answer.geturl(),
            )
    except urllib.error.HTTPError as error:
        with error:
            raise Unreadable(_of_status(error)) from None
    except urllib.error.URLError as error:
        raise Unreadable(_of_network(error.reason)) from None
    except TimeoutError:
        raise Unreadable(f"no answer within {limits.TIMEOUT:g} seconds") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Unreadable(_of_network(error)) from None


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


def _read(answer: IO[bytes], until: float) -> bytes:
    pieces, size = [], 0
    while piece := answer.read(_CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > limits.MAX_PAGE_BYTES:
            raise Unreadable(f"larger than {megabytes(limits.MAX_PAGE_BYTES)}")
        if time.monotonic() > until:
            raise Unreadable(f"not fetched within {limits.DEADLINE:g} seconds")
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
