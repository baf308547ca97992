"""Our quick JSON is that of `json`."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benes_refs.quick import json as quickjson

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_what_is_written_is_what_json_writes_and_reads(value: object) -> None:
    text = quickjson.dumps(value)
    assert text == json.dumps(value, ensure_ascii=False)
    assert quickjson.loads(text) == json.loads(text) == value


def test_what_json_has_no_form_for_is_refused() -> None:
    with pytest.raises(TypeError):
        quickjson.dumps({1, 2})


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module on a Python without `_json`."""
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "_json", None)
        yield importlib.reload(quickjson)
    importlib.reload(quickjson)


def test_a_python_without_its_c_half_does_as_much(elsewhere: ModuleType) -> None:
    value = {"лист": ["99 об.", 3, None, True, 0.5]}
    assert elsewhere.dumps(value) == json.dumps(value, ensure_ascii=False)
    assert elsewhere.loads(elsewhere.dumps(value)) == value
