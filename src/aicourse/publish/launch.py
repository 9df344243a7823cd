"""Links that open a lesson elsewhere, and the issue list: only where there is something to open."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from . import lite_results

__all__ = ["LITE", "RepositoryError", "binder_address", "issues_address", "lite_address"]

LITE = "lite"
"""The folder in the book with the course that runs in the web browser, where it was asked for."""
LITE_SETTING = "AICOURSE_BOOK_WITH_LITE"
"""The environment variable that says so to the program that writes the pages."""

_KINDS = {"github.com": "gh", "gitlab.com": "gl"}


class RepositoryError(ValueError):
    """The repository setting is not an address that a link can be made from."""


def _split(repository: str) -> tuple[str, str]:
    parts = urlsplit(repository.strip())
    path = parts.path.strip("/").removesuffix(".git")
    if parts.scheme != "https" or not parts.netloc or path.count("/") < 1:
        raise RepositoryError(
            f"repository.url = {repository!r}: allowed is an address such as "
            "https://github.com/NAME/REPOSITORY, or nothing"
        )
    return parts.netloc, path


def binder_address(
    repository: str, branch: str, notebook: str, hub: str = "https://mybinder.org"
) -> str | None:
    """Return the address that opens a notebook in JupyterLab on Binder.

    Parameters
    ----------
    repository
        Address of the repository; empty for none.
    branch
        Branch or tag.
    notebook
        Path of the notebook in the repository.
    hub
        Address of the BinderHub; empty for none.

    Returns
    -------
    str or None
        None without a repository or a hub.

    Raises
    ------
    RepositoryError
        If the repository is no https address with owner and name.
    """
    if not repository or not hub:
        return None
    host, path = _split(repository)
    if host in _KINDS:
        where = f"{_KINDS[host]}/{path if host == 'github.com' else quote(path, safe='')}"
    else:
        where = f"git/{quote(repository.strip(), safe='')}"
    lab = quote(f"lab/tree/{notebook}", safe="")
    return f"{hub.rstrip('/')}/v2/{where}/{quote(branch, safe='')}?urlpath={lab}"


def lite_address(notebook: str) -> str | None:
    """Return where a lesson opens in the web browser, from the top of the book.

    Parameters
    ----------
    notebook
        Path of the notebook in the repository.

    Returns
    -------
    str or None
        None for a lesson that was not tried there, or that needs a package which is missing there.
    """
    found = lite_results.of(notebook)
    if found is None or found.missing:
        return None
    return f"{LITE}/index.html?path={quote(notebook)}"


def issues_address(repository: str) -> str | None:
    """Return the address of the issue list, None without a repository."""
    if not repository:
        return None
    host, path = _split(repository)
    return f"https://{host}/{path}/{'-/issues' if host == 'gitlab.com' else 'issues'}"
