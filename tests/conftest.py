"""What all tests share."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A run of the tests takes seconds and is the same each time; a night has time for more, and for other texts.
settings.register_profile("default", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("nightly", max_examples=20_000, deadline=None)
settings.load_profile("default")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="Rewrite the golden files, and fail.")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be rewritten; a test that does so fails, so that somebody looks at them."""
    return bool(request.config.getoption("--update"))
