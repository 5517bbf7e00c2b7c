"""The shared checks tell what differs, as tests do."""

import pytest

pytest.register_assert_rewrite("tests.contract.facade.operations")
