"""The links that a repository makes possible: Binder and the issue list. No repository, no link."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

__all__ = ["RepositoryError", "binder_address", "issues_address"]

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


def issues_address(repository: str) -> str | None:
    """Return the address of the issue list, None without a repository."""
    if not repository:
        return None
    host, path = _split(repository)
    return f"https://{host}/{path}/{'-/issues' if host == 'gitlab.com' else 'issues'}"
