"""The list from which Python in the browser loads its packages."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from aicourse.publish.lite_wheels import WheelError, read_wheel, write_lock
from tests.publish.lite_wheel import make_wheel


def original(folder: Path) -> Path:
    path = folder / "original.json"
    theirs = {"numpy": {"file_name": "numpy-2.whl", "name": "numpy"}}
    path.write_text(
        json.dumps({"info": {"python": "3.14.2"}, "packages": theirs}), encoding="utf-8"
    )
    return path


def test_a_wheel_says_what_it_is(tmp_path: Path) -> None:
    needs = (
        "narwhals>=1",
        "Typing_Extensions; python_version < '3.15'",
        "pexpect; sys_platform != 'emscripten'",
        "colorama; extra == 'colour'",
        "old; python_version < '3.14'",
        "widgetsnbextension~=4.0",
    )
    path = make_wheel(tmp_path, "Some-Package", needs=needs)
    wheel = read_wheel(path, "3.14")
    assert (wheel.name, wheel.version) == ("some-package", "1.0")
    assert wheel.needs == ("narwhals", "typing-extensions")
    assert wheel.imports == ("some_package", "some_package_parts")
    assert wheel.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_compiled_code_is_refused(tmp_path: Path) -> None:
    path = make_wheel(tmp_path, "fast", tag="cp314-cp314-manylinux_2_17_x86_64")
    with pytest.raises(WheelError, match=r"fast-1\.0-cp314.*not for the browser"):
        read_wheel(path, "3.14")


@pytest.mark.parametrize("content", [b"", b"not an archive"])
def test_what_is_no_wheel_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken-1.0-py3-none-any.whl"
    path.write_bytes(content)
    with pytest.raises(WheelError, match="not a wheel that can be read"):
        read_wheel(path, "3.14")


def test_the_list_has_what_is_there_and_nothing_else(tmp_path: Path) -> None:
    wheels = [
        read_wheel(make_wheel(tmp_path, "one", needs=("two",)), "3.14"),
        read_wheel(make_wheel(tmp_path, "two"), "3.14"),
    ]
    target = tmp_path / "pyodide-lock.json"
    write_lock(original(tmp_path), target, wheels)
    lock = json.loads(target.read_text(encoding="utf-8"))
    assert lock["info"] == {"python": "3.14.2"}
    assert sorted(lock["packages"]) == ["one", "two"]
    one = lock["packages"]["one"]
    assert one["depends"] == ["two"]
    assert one["sha256"] == wheels[0].sha256
    # A bare name: the file beside the list, on no other machine.
    assert one["file_name"] == "one-1.0-py3-none-any.whl"


def test_a_need_that_nothing_meets_is_named(tmp_path: Path) -> None:
    wheel = read_wheel(make_wheel(tmp_path, "one", needs=("two", "three")), "3.14")
    with pytest.raises(WheelError, match=r"one-1\.0-py3-none-any\.whl needs three, two"):
        write_lock(original(tmp_path), tmp_path / "lock.json", [wheel])
