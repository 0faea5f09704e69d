# SPDX-License-Identifier: Apache-2.0
"""Stand-ins for requests, httpx and aiohttp: every answer comes after LATENCY virtual seconds, with status 200 and the
JSON body {"url": <the url asked for>}. docs/network.md describes the model."""
import asyncio
import importlib.abc
import importlib.util
import json as json_module
import sys
import time

LATENCY = 1.0


class Answer:
    status_code = 200
    status = 200
    reason = reason_phrase = "OK"
    ok = is_success = True

    def __init__(self, url):
        self.url = url
        self.text = json_module.dumps({"url": url})
        self.content = self.text.encode()
        self.headers = {"Content-Type": "application/json"}
        self.encoding = "utf-8"

    def json(self):
        return json_module.loads(self.text)

    def raise_for_status(self):
        return self

    def __repr__(self):
        return f"<Response [{self.status_code}{' OK' if self.httpx else ''}]>"

    httpx = False


class HttpxAnswer(Answer):
    httpx = True


VERBS = ("get", "post", "put", "patch", "delete", "head", "options")


def _blocking(answer):
    def request(method, url, **options):
        time.sleep(LATENCY)
        return answer(url)

    def verb(url, *arguments, **options):
        return request("", url)

    return request, verb


class Session:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None

    def close(self):
        pass

    def request(self, method, url, **options):
        time.sleep(LATENCY)
        return self.answer(url)


for _name in VERBS:
    setattr(Session, _name, lambda self, url, *arguments, **options: self.request("", url))


class AsyncClient:
    def __init__(self, **options):
        self.is_closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        self.is_closed = True

    async def aclose(self):
        self.is_closed = True

    async def request(self, method, url, **options):
        await asyncio.sleep(LATENCY)
        return HttpxAnswer(url)


def _async_verb(self, url, *arguments, **options):
    return self.request("", url)


for _name in VERBS:
    setattr(AsyncClient, _name, _async_verb)


class ClientResponse:
    status = 200
    reason = "OK"
    ok = True

    def __init__(self, url):
        self.url = url
        self.headers = {"Content-Type": "application/json"}

    async def text(self):
        return json_module.dumps({"url": self.url})

    async def json(self):
        return {"url": self.url}

    async def read(self):
        return (await self.text()).encode()

    def raise_for_status(self):
        pass

    def release(self):
        pass


class Request:
    """What session.get() returns: to be awaited, or entered with async with."""

    def __init__(self, url):
        self.url = url

    async def _answer(self):
        await asyncio.sleep(LATENCY)
        return ClientResponse(self.url)

    def __await__(self):
        return self._answer().__await__()

    async def __aenter__(self):
        return await self._answer()

    async def __aexit__(self, *details):
        return None


class ClientSession:
    def __init__(self, **options):
        self.closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        self.closed = True

    async def close(self):
        self.closed = True

    def request(self, method, url, **options):
        return Request(url)


for _name in VERBS:
    setattr(ClientSession, _name, lambda self, url, **options: Request(url))


def _fill(module):
    if module.__name__ == "aiohttp":
        module.ClientSession, module.ClientResponse = ClientSession, ClientResponse
        module.ClientError = type("ClientError", (Exception,), {"__module__": "aiohttp.client_exceptions"})
        return
    answer = Answer if module.__name__ == "requests" else HttpxAnswer
    module.request, verb = _blocking(answer)
    for name in VERBS:
        setattr(module, name, verb)
    session = type("Session" if answer is Answer else "Client", (Session,), {"answer": answer})
    setattr(module, session.__name__, session)
    module.Response = answer
    if answer is Answer:
        error = type("RequestException", (OSError,), {"__module__": "requests.exceptions"})
        module.RequestException = error
    else:
        module.AsyncClient = AsyncClient
        error = type("HTTPError", (Exception,), {"__module__": "httpx"})
        module.HTTPError = error
        module.RequestError = type("RequestError", (error,), {"__module__": "httpx"})


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name in ("requests", "httpx", "aiohttp"):
            return importlib.util.spec_from_loader(name, self)
        return None

    def exec_module(self, module):
        _fill(module)


def install():
    """Answer `import requests`, `import httpx` and `import aiohttp` with the stand-ins."""
    sys.meta_path.insert(0, _Finder())
