from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.story import limits, open_story
from reader.story.web import is_private
from tests.story.made import BODY, HEADLINE, URL, body_of, page

PLACES = {
    "/moved": "/page",
    "/moved-endlessly": "/page",
    "/moved-twice": "/moved",
    "/file": "file:///etc/passwd",
    "/ftp": "ftp://127.0.0.1/x",
    "/round": "/round",
    "/secret": "http://me:pass@127.0.0.1/x",
    "/router": "http://localhost:1/",
    "/metadata": "http://169.254.169.254/latest",
    "/mapped": "http://[::ffff:10.0.0.1]/",
}


PRIVATE = "it sends on into a private network, which only an address you give yourself may lead to"


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path in PLACES:
            self.send_response(302)
            self.send_header("Location", PLACES[self.path])
            self.end_headers()
            if self.path == "/moved-endlessly":
                for _ in range(5000):
                    self.wfile.write(b"x" * 100_000)
        elif self.path == "/gone":
            self.send_error(404)
        elif self.path == "/slow":
            self.server.wait.wait(5)  # type: ignore[attr-defined]
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"x" * 10_000)
        elif self.path in ("/drip", "/drip-head"):
            if self.path == "/drip":
                self.send_response(200)
                self.end_headers()
            while not self.server.wait.wait(0.02):  # type: ignore[attr-defined]
                self.wfile.write(b"x")
        else:
            text = page() if self.path == "/page" else page("<title>x</title>")
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what some tests are about."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server = Server(("127.0.0.1", 0), Site)
    server.wait = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.wait.set()  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/moved", "/moved-endlessly"])
def test_a_page_is_fetched(site: str, path: str) -> None:
    opened = open_story([site + path])
    (article,) = opened.story.articles
    assert (article.title, article.outlet, article.url, article.path) == (HEADLINE, "Harbour Bee", URL, site + path)
    assert (body_of(article), opened.problems, opened.story.title) == (BODY, (), HEADLINE)


def test_an_address_stands_for_the_page_that_states_none(site: str) -> None:
    (article,) = open_story([site + "/other#part"]).story.articles
    assert article.url == site + "/other"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/file", "it sends on to an address that is not fetched"),
        ("/ftp", "it sends on to an address that is not fetched"),
        ("/secret", "it sends on to an address that is not fetched"),
        ("/router", PRIVATE),
        ("/metadata", PRIVATE),
        ("/mapped", PRIVATE),
        ("/round", "the server sends on and on"),
        ("/gone", "the server answers 404 (Not Found)"),
    ],
)
def test_what_cannot_be_fetched_is_one_line(site: str, path: str, why: str) -> None:
    opened = open_story([site + path])
    assert opened.story.articles == ()
    assert [(p.path, p.why) for p in opened.problems] == [(site + path, why)]


def test_time_and_size_have_limits(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TIMEOUT", 0.2)
    monkeypatch.setattr(limits, "MAX_PAGE_BYTES", 100_000)
    why = [p.why for p in open_story([site + "/slow", site + "/endless"]).problems]
    assert why == ["no answer within 0.2 seconds", "larger than 100000 bytes; --max-page-bytes takes more"]


def test_how_often_a_server_may_send_on_is_asked_when_it_does(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert open_story([site + "/moved-twice"]).story.articles
    monkeypatch.setattr(limits, "MAX_REDIRECTS", 1)
    assert open_story([site + "/moved"]).story.articles
    assert [p.why for p in open_story([site + "/moved-twice"]).problems] == ["the server sends on and on"]


@pytest.mark.parametrize("path", ["/drip", "/drip-head"])
def test_a_server_that_sends_a_byte_now_and_then_is_not_waited_for(
    site: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "DEADLINE", 0.3)
    assert [p.why for p in open_story([site + path]).problems] == ["not fetched within 0.3 seconds"]


def test_a_name_of_the_public_internet_that_leads_inside_is_found_out(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo
    port = int(site.rpartition(":")[2])
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *a, **k: real("127.0.0.1", *a, **k))
    monkeypatch.setitem(PLACES, "/rebound", f"http://public.example:{port}/page")
    assert [p.why for p in open_story([site + "/rebound"]).problems] == [PRIVATE]
    # the same host, named by the person, may be anywhere
    assert open_story([f"http://public.example:{port}/moved"]).story.articles


def leading(host: str, *places: list[str]) -> Callable[..., object]:
    """A `getaddrinfo` by which a host leads elsewhere the next time it is asked for; in the end to its last places."""
    waiting = list(places)
    real = socket.getaddrinfo

    def looked_up(asked: str, *more: object, **named: object) -> object:
        if asked != host:
            return real(asked, *more, **named)  # type: ignore[call-overload]
        there = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, more[0])) for ip in there]

    return looked_up


@pytest.fixture
def connected(site: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The IP addresses that were connected to; all of them are the site."""
    real = socket.create_connection
    found: list[str] = []

    def connect(address: tuple[str, int], *more: object, **named: object) -> socket.socket:
        found.append(address[0])
        return real(("127.0.0.1", address[1]), *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setenv("no_proxy", "*")
    return found


PUBLIC, ROUTER, OTHER = "93.184.216.34", "192.168.1.1", "192.168.1.2"


@pytest.mark.parametrize(
    ("first", "then"),
    [([PUBLIC], [ROUTER]), ([PUBLIC, ROUTER], [ROUTER]), ([ROUTER], [OTHER]), ([PUBLIC], ["::ffff:10.0.0.1"])],
)
def test_a_host_that_leads_inside_the_second_time_is_found_out(
    site: str, connected: list[str], monkeypatch: pytest.MonkeyPatch, first: list[str], then: list[str]
) -> None:
    address = f"http://news.example:{site.rpartition(':')[2]}/moved"
    monkeypatch.setattr(socket, "getaddrinfo", leading("news.example", first, then))
    assert [p.why for p in open_story([address]).problems] == [PRIVATE]
    assert connected == first[:1]


@pytest.mark.parametrize(
    ("first", "then", "reached"),
    [
        ([ROUTER], [ROUTER], [ROUTER, ROUTER]),
        ([ROUTER, OTHER], [OTHER, ROUTER], [ROUTER, ROUTER]),
        ([ROUTER], [PUBLIC], [ROUTER, PUBLIC]),
        ([PUBLIC], [ROUTER, PUBLIC], [PUBLIC, PUBLIC]),
    ],
)
def test_a_host_may_send_on_to_where_it_was(
    site: str, connected: list[str], monkeypatch: pytest.MonkeyPatch,
    first: list[str], then: list[str], reached: list[str],
) -> None:  # fmt: skip
    address = f"http://news.example:{site.rpartition(':')[2]}/moved"
    monkeypatch.setattr(socket, "getaddrinfo", leading("news.example", first, then))
    assert open_story([address]).story.articles
    assert connected == reached


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("127.0.0.1", True), ("10.1.2.3", True), ("192.168.0.1", True), ("169.254.169.254", True), ("0.0.0.0", True),
        ("::1", True), ("fe80::1%eth0", True), ("fc00::1", True), ("::ffff:127.0.0.1", True), ("224.0.0.1", True),
        ("64:ff9b::a00:1", True), ("2002:7f00:1::", True), ("100.64.0.1", True),
        ("93.184.216.34", False), ("2606:4700::1111", False), ("64:ff9b::808:808", False), ("a.example", False),
    ],
)  # fmt: skip
def test_private_addresses_are_told_however_they_are_written(address: str, private: bool) -> None:
    assert is_private(address) is private


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("ftp://127.0.0.1/x", "only http and https addresses are fetched"),
        ("file:///etc/passwd", "only http and https addresses are fetched"),
        ("http://", "only http and https addresses without a password are fetched"),
        ("http://me:pass@127.0.0.1/", "only http and https addresses without a password are fetched"),
        ("http://127.0.0.1:99999999/", "only http and https addresses without a password are fetched"),
        ("http://[::1/", "only http and https addresses without a password are fetched"),
    ],
)
def test_other_addresses_are_not_fetched(address: str, why: str) -> None:
    assert [p.why for p in open_story([address]).problems] == [why]


def test_nobody_there(site: str) -> None:
    port = int(site.rpartition(":")[2])
    # the port below the server's own is as good as surely free
    opened = open_story([f"http://127.0.0.1:{port}/gone", "http://127.0.0.1:1/"])
    assert opened.problems[1].why.startswith("cannot be fetched: ")
