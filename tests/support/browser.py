"""A headless Chromium, driven over its DevTools pipe."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

_LAUNCH = """
import fcntl, os, sys
into, out = (fcntl.fcntl(int(number), fcntl.F_DUPFD, 10) for number in sys.argv[1:3])
os.dup2(into, 3)
os.dup2(out, 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
#: Seconds after which a browser that does not do what it should has failed.
_PATIENCE = 120.0


def chromium() -> str:
    """The path of a Chromium; the test is skipped where there is none."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("no Chromium is installed")
    return found


class _Failed(Exception):
    """A command or a script that the browser could not perform."""


class Browser:
    """One tab of a Chromium of its own.

    Args:
        profile: A folder for the browser's files.
    """

    def __init__(self, profile: Path) -> None:
        to_read, self._to_write = os.pipe()
        self._to_read, to_answer = os.pipe()
        command = [chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        command += ["--remote-debugging-pipe", f"--user-data-dir={profile}", "--no-first-run", "about:blank"]
        launcher = [sys.executable, "-c", _LAUNCH, str(to_read), str(to_answer), *command]
        self._process = subprocess.Popen(
            launcher, pass_fds=(to_read, to_answer), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(to_answer)
        self._number = 0
        self._pending = b""
        self.errors: list[str] = []
        target = self._command("Target.createTarget", url="about:blank")["targetId"]
        self._session: str | None = None
        self._session = self._command("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._command("Runtime.enable")
        self._command("Log.enable")

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._to_write)
        os.close(self._to_read)
        self._process.terminate()
        self._process.wait(timeout=_PATIENCE)

    def open(self, url: str, *, width: int = 1280, height: int = 900, scheme: str = "light") -> None:
        """Open a page in a window of a size, light or dark."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._command("Emulation.setDeviceMetricsOverride", **size)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._command("Emulation.setEmulatedMedia", features=features)
        self._command("Page.navigate", url=url)
        self.wait_for("document.readyState === 'complete'")

    def evaluate(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        result = self._command("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise _Failed(result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def wait_for(self, script: str) -> None:
        """Wait until an expression is true; the browser looks again with each frame or event of its own."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            # A page that is left in the middle has no value to give.
            with suppress(_Failed):
                if self.evaluate(script):
                    return
                self.evaluate("new Promise((done) => setTimeout(done, 50))")
        raise AssertionError(f"never true: {script}; the page reads: {self.evaluate('document.body.innerText')}")

    def press(self, key: str) -> None:
        """Press a key, such as `Tab` or `Enter`."""
        code = {"Tab": 9, "Enter": 13}[key]
        text = {"text": "\r"} if key == "Enter" else {}
        self._command("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self._command("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def screenshot(self) -> bytes:
        """The window as a PNG."""
        return base64.b64decode(self._command("Page.captureScreenshot")["data"])

    def _command(self, method: str, **params: Any) -> Any:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if getattr(self, "_session", None) is not None:
            message["sessionId"] = self._session
        os.write(self._to_write, json.dumps(message).encode() + b"\0")
        while True:
            received = self._receive()
            if received.get("id") == self._number:
                if "error" in received:
                    raise _Failed(received["error"]["message"])
                return received["result"]
            if received.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded"):
                self.errors.append(json.dumps(received["params"]))

    def _receive(self) -> Any:
        while b"\0" not in self._pending:
            piece = os.read(self._to_read, 1 << 20)
            assert piece, "the browser is gone"
            self._pending += piece
        first, _, self._pending = self._pending.partition(b"\0")
        return json.loads(first)
