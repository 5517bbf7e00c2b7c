"""The emulator without the rest of the package, and without what is not its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ALONE = """
import sys
from importlib.abc import MetaPathFinder

class Wall(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        top = name.partition(".")[0]
        own = name in ("codat_facade", "codat_facade._version") or name.startswith("codat_facade.emulator")
        if top in ("codat_api", "httpx", "attrs") or (top == "codat_facade" and not own):
            raise ImportError(f"{name} is walled off")
        return None

sys.meta_path.insert(0, Wall())
from codat_facade.emulator import Emulator

emulator = Emulator(records=5)
here = "/companies/company-id/connections/connection-id"
taken = emulator.call("POST", here + "/push/customers", json={"status": "Active"}).json
emulator.clock.advance(5)
done = emulator.call("GET", "/companies/company-id/push/" + taken["pushOperationKey"]).json
assert done["status"] == "Success", done
with emulator.serve() as server:
    from urllib.request import Request, urlopen
    request = Request(server.url + "/companies", headers={"Authorization": "Basic dGVzdC1rZXk="})
    assert urlopen(request).status == 200
outside = [name for name in sys.modules if name.startswith("codat_facade.") and "emulator" not in name]
assert outside == ["codat_facade._version"], outside
print("alone")
"""


def test_it_works_without_the_facade_the_generated_code_and_httpx() -> None:
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, timeout=300)
    assert (done.stdout, done.stderr) == ("alone\n", "")


def test_httpx_is_imported_by_the_ways_in_process_alone() -> None:
    import codat_facade.emulator

    folder = Path(codat_facade.emulator.__file__).parent
    users = {path.name for path in folder.rglob("*.py") if "http import httpx" in path.read_text()}
    assert users == {"httpx_transport.py", "httpx_applications.py"}
