# SPDX-License-Identifier: Apache-2.0
"""A model of requests: docs/network.md."""
import json as _json

import _foretrace
import _network

_REASONS = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently", 302: "Found",
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 429: "Too Many Requests",
    500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable",
}
# What a request may say without changing how the model answers.
_PASSED_ON = frozenset(("headers", "json", "data", "auth", "cookies", "timeout", "verify", "allow_redirects"))


class RequestException(IOError):
    __module__ = "requests.exceptions"


class HTTPError(RequestException):
    __module__ = "requests.exceptions"

    def __init__(self, *args, response=None):
        super().__init__(*args)
        self.response = response


class ConnectionError(RequestException):
    __module__ = "requests.exceptions"


class Timeout(RequestException):
    __module__ = "requests.exceptions"


class ReadTimeout(Timeout):
    __module__ = "requests.exceptions"


class exceptions:
    RequestException, HTTPError, ConnectionError, Timeout, ReadTimeout = (
        RequestException, HTTPError, ConnectionError, Timeout, ReadTimeout)


class Response:
    __module__ = "requests.models"

    def __init__(self, url, status, body, content_type):
        self.url = url
        self.status_code = status
        self.reason = _REASONS.get(status, "")
        self.text = _json.dumps({"url": url}) if body is None else body
        self.content = self.text.encode()
        self.headers = {"Content-Type": content_type or "application/json"}
        self.encoding = "utf-8"

    @property
    def ok(self):
        return self.status_code < 400

    def __bool__(self):
        return self.ok

    def json(self):
        return _json.loads(self.text)

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            kind = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(
                f"{self.status_code} {kind} Error: {self.reason} for url: {self.url}", response=self)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"requests.Response.{name}")


def request(method, url, *args, **options):
    if args:
        _foretrace.unsupported("requests.request with options by position")
    for name, value in options.items():
        if name not in _PASSED_ON and value is not None:
            _foretrace.unsupported(f"requests.request({name}=)")
    latency, status, body, content_type = _network.answer(url)
    timeout = options.get("timeout")
    if isinstance(timeout, tuple):
        timeout = timeout[-1]
    if timeout is not None and timeout < latency:
        _network.block(float(timeout), f"requests.{method}")
        _foretrace.unsupported("a request that takes longer than its timeout")
    _network.block(latency, f"requests.{method}")
    return Response(url, status, body, content_type)


def _verb(name, second):
    if second:
        def verb(url, data=None, json=None, **options):
            return request(name, url, **options)
    else:
        def verb(url, params=None, **options):
            return request(name, url, params=params, **options)
    verb.__name__ = verb.__qualname__ = name
    return verb


get, options, head, delete = (_verb(n, False) for n in ("get", "options", "head", "delete"))
post, put, patch = (_verb(n, True) for n in ("post", "put", "patch"))


class Session:
    __module__ = "requests.sessions"

    def __init__(self):
        self.headers = {}

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        pass

    def request(self, method, url, **options):
        return request(method.lower(), url, **options)

    def get(self, url, **options):
        return get(url, **options)

    def options(self, url, **kwargs):
        return request("options", url, **kwargs)

    def head(self, url, **options):
        return head(url, **options)

    def delete(self, url, **options):
        return delete(url, **options)

    def post(self, url, data=None, json=None, **options):
        return post(url, data, json, **options)

    def put(self, url, data=None, **options):
        return put(url, data, **options)

    def patch(self, url, data=None, **options):
        return patch(url, data, **options)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _foretrace.unsupported(f"requests.Session.{name}")


def session():
    return Session()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'requests' has no attribute {name!r}")
    _foretrace.unsupported(f"requests.{name}")
