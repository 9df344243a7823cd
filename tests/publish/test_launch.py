"""Links that a repository makes possible."""

from __future__ import annotations

import pytest

from aicourse.publish import lite_results
from aicourse.publish.launch import (
    RepositoryError,
    binder_address,
    issues_address,
    lite_address,
)
from aicourse.publish.lite_results import Result

NOTEBOOK = "notebooks/1-fundamentals/F3-living-bone.ipynb"


def test_without_a_repository_there_is_no_link() -> None:
    assert binder_address("", "main", NOTEBOOK) is None
    assert issues_address("") is None


def test_without_a_hub_there_is_no_binder_link() -> None:
    assert binder_address("https://github.com/name/course", "main", NOTEBOOK, hub="") is None


@pytest.mark.parametrize(
    ("repository", "where"),
    [
        ("https://github.com/name/course", "gh/name/course"),
        ("https://github.com/name/course.git", "gh/name/course"),
        ("https://github.com/name/course/", "gh/name/course"),
        ("https://gitlab.com/group/sub/course", "gl/group%2Fsub%2Fcourse"),
        (
            "https://code.example.org/name/course",
            "git/https%3A%2F%2Fcode.example.org%2Fname%2Fcourse",
        ),
    ],
)
def test_binder_opens_the_notebook_in_jupyterlab(repository: str, where: str) -> None:
    assert binder_address(repository, "main", NOTEBOOK) == (
        f"https://mybinder.org/v2/{where}/main"
        "?urlpath=lab%2Ftree%2Fnotebooks%2F1-fundamentals%2FF3-living-bone.ipynb"
    )


def test_a_branch_with_a_slash_is_one_part_of_the_address() -> None:
    address = binder_address("https://github.com/name/course", "spring/2027", NOTEBOOK)
    assert address is not None
    assert "/spring%2F2027?" in address


def test_issue_lists() -> None:
    assert issues_address("https://github.com/a/b.git") == "https://github.com/a/b/issues"
    assert issues_address("https://gitlab.com/a/b") == "https://gitlab.com/a/b/-/issues"


@pytest.mark.parametrize(
    "wrong", ["github.com/a/b", "git@github.com:a/b.git", "https://github.com/a", "http://x.y/a/b"]
)
def test_another_kind_of_address_is_refused(wrong: str) -> None:
    with pytest.raises(RepositoryError, match=r"repository\.url") as caught:
        binder_address(wrong, "main", NOTEBOOK)
    assert repr(wrong) in str(caught.value)


def test_a_lesson_that_runs_in_the_browser_has_an_address_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = (
        Result(NOTEBOOK, "Living bone", 15, 15, ()),
        Result("notebooks/3-academic/A8-x.ipynb", "A trial", 36, 14, ("NumPy",)),
    )
    monkeypatch.setattr(lite_results, "lessons", lambda: rows)
    assert lite_address(NOTEBOOK) == f"lite/index.html?path={NOTEBOOK}"
    assert lite_address("notebooks/3-academic/A8-x.ipynb") is None
    assert lite_address("notebooks/3-academic/never-tried.ipynb") is None
