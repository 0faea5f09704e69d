# SPDX-License-Identifier: Apache-2.0
"""A model of aiohttp's client: docs/network.md."""
import asyncio as _asyncio
import json as _json

import _foretrace
import _network

_REASONS = {
    200: "OK", 201: "Created", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
    404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable",
}
_PASSED_ON = frozenset(("headers", "json", "data", "auth", "cookies", "ssl", "allow_redirects"))


class ClientError(Exception):
    __module__ = "aiohttp.client_exceptions"


class ClientResponse:
    def __init__(self, url, status, body, content_type):
        self.url = url
        self.status = status
        self.reason = _REASONS.get(status, "")
        self.headers = {"Content-Type": content_type or "application/json"}
        self._body = _json.dumps({"url": url}) if body is None else body

    @property
    def ok(self):
        return self.status < 400

    async def text(self, encoding=None, errors="strict"):
        return self._body

    async def json(self, **options):
        if options:
            _foretrace.unsupported("aiohttp.ClientResponse.json with options")
        return _json.loads(self._body)

    async def read(self):
        return self._body.encode()

    def raise_for_status(self):
        if not self.ok:
            _foretrace.unsupported("aiohttp.ClientResponseError")

    def release(self):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"aiohttp.ClientResponse.{name}")

    def __repr__(self):
        _foretrace.unsupported("repr of aiohttp.ClientResponse")


class _RequestContextManager:
    """What session.get() gives: to be awaited, or entered with async with."""

    def __init__(self, url, options):
        self._url = str(url)
        for name, value in options.items():
            if name not in _PASSED_ON and value is not None:
                _foretrace.unsupported(f"aiohttp request({name}=)")

    async def _answer(self):
        latency, *rest = _network.answer(self._url)
        await _asyncio.sleep(latency)
        return ClientResponse(self._url, *rest)

    def __await__(self):
        return self._answer().__await__()

    async def __aenter__(self):
        return await self._answer()

    async def __aexit__(self, *details):
        return None


class ClientSession:
    def __init__(self, **options):
        for name, value in options.items():
            if name not in ("headers", "cookies", "auth") and value is not None:
                _foretrace.unsupported(f"aiohttp.ClientSession({name}=)")
        self.closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        await self.close()

    async def close(self):
        self.closed = True

    def request(self, method, url, **options):
        return _RequestContextManager(url, options)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"aiohttp.ClientSession.{name}")


def _verb(name):
    def verb(self, url, **options):
        return _RequestContextManager(url, options)
    verb.__name__ = name
    verb.__qualname__ = f"ClientSession.{name}"
    return verb


for _name in ("get", "post", "put", "patch", "delete", "head", "options"):
    setattr(ClientSession, _name, _verb(_name))
del _name


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'aiohttp' has no attribute {name!r}")
    _foretrace.unsupported(f"aiohttp.{name}")
