# SPDX-License-Identifier: Apache-2.0
"""A model of httpx: docs/network.md."""
import asyncio as _asyncio
import json as _json

import _foretrace
import _network

_REASONS = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 400: "Bad Request", 401: "Unauthorized",
    403: "Forbidden", 404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error",
    502: "Bad Gateway", 503: "Service Unavailable",
}
_PASSED_ON = frozenset(("headers", "json", "data", "content", "auth", "cookies", "follow_redirects"))
_CLIENT_OPTIONS = frozenset(("headers", "auth", "cookies", "follow_redirects", "verify", "http2", "limits"))


class HTTPError(Exception):
    pass


class RequestError(HTTPError):
    pass


class HTTPStatusError(HTTPError):
    def __init__(self, message, *, request=None, response=None):
        super().__init__(message)
        self.response = response


class TimeoutException(RequestError):
    pass


class Response:
    def __init__(self, url, status, body, content_type):
        self.url = url
        self.status_code = status
        self.reason_phrase = _REASONS.get(status, "")
        self.text = _json.dumps({"url": url}) if body is None else body
        self.content = self.text.encode()
        self.headers = {"Content-Type": content_type or "application/json"}

    @property
    def is_success(self):
        return 200 <= self.status_code < 300

    @property
    def is_error(self):
        return self.status_code >= 400

    def json(self):
        return _json.loads(self.text)

    def raise_for_status(self):
        if self.is_success:
            return self
        _foretrace.unsupported("httpx.HTTPStatusError")

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"httpx.Response.{name}")


def _check(options, latency):
    for name, value in options.items():
        if name == "timeout":
            if isinstance(value, (int, float)) and value < latency:
                _foretrace.unsupported("a request that takes longer than its timeout")
        elif name not in _PASSED_ON and value is not None:
            _foretrace.unsupported(f"httpx request({name}=)")


class _Client:
    def __init__(self, **options):
        self._timeout = options.pop("timeout", 5.0)
        for name in options:
            if name not in _CLIENT_OPTIONS:
                _foretrace.unsupported(f"httpx client ({name}=)")
        self.is_closed = False

    def _answer(self, url, options):
        url = str(url)
        answer = _network.answer(url)
        options.setdefault("timeout", self._timeout)
        _check(options, answer[0])
        return url, answer

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"httpx.{type(self).__name__}.{name}")


class Client(_Client):
    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        self.is_closed = True

    def request(self, method, url, **options):
        url, (latency, *rest) = self._answer(url, options)
        _network.block(latency, f"httpx.{method.lower()}")
        return Response(url, *rest)


class AsyncClient(_Client):
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        await self.aclose()

    async def aclose(self):
        self.is_closed = True

    async def request(self, method, url, **options):
        url, (latency, *rest) = self._answer(url, options)
        await _asyncio.sleep(latency)
        return Response(url, *rest)


def _sync_verb(name):
    def verb(self, url, **options):
        return self.request(name, url, **options)
    verb.__name__ = name
    verb.__qualname__ = f"Client.{name}"
    return verb


def _async_verb(name):
    async def verb(self, url, **options):
        return await self.request(name, url, **options)
    verb.__name__ = name
    verb.__qualname__ = f"AsyncClient.{name}"
    return verb


def _function(name):
    def verb(url, **options):
        with Client() as client:
            return client.request(name, url, **options)
    verb.__name__ = verb.__qualname__ = name
    return verb


for _name in ("get", "post", "put", "patch", "delete", "head", "options"):
    setattr(Client, _name, _sync_verb(_name))
    setattr(AsyncClient, _name, _async_verb(_name))
    globals()[_name] = _function(_name)
del _name


def request(method, url, **options):
    with Client() as client:
        return client.request(method, url, **options)


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'httpx' has no attribute {name!r}")
    _foretrace.unsupported(f"httpx.{name}")
