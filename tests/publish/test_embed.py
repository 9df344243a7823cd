"""One explorer as one file: from the disk, in a frame, under its own strict policy."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicourse import cli
from aicourse.explorer import names
from aicourse.explorer.fallback import sentence
from aicourse.publish.embed import LISTENER, embed, frame

NewPage = Callable[..., Any]
ROOT = Path(__file__).resolve().parents[2]
CURVE = "svg.ai-chart path.ai-curve.ai-main"
OUTER = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page of others</title></head>
<body><script>
  globalThis.heard = [];
  addEventListener("message", (event) => heard.push(event.data));
</script>{body}</body></html>
"""


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write an embedded explorer to a file."""

    def write(preset: str, **options: Any) -> Path:
        file = tmp_path / f"{preset}-{len(list(tmp_path.iterdir()))}.html"
        file.write_text(embed(preset, **options), encoding="utf-8")
        return file

    return write


def outer(tmp_path: Path, body: str) -> str:
    """Write the page around a frame and return its address."""
    file = tmp_path / "outer.html"
    file.write_text(OUTER.format(body=body), encoding="utf-8")
    return file.as_uri()


def rest(page: Any) -> None:
    page.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
    )


# --- the file -------------------------------------------------------------------------------


def test_the_same_each_time_and_nothing_from_elsewhere() -> None:
    text = embed("F3", drug="letrozole")
    assert text == embed("F3", drug="letrozole")
    assert text != embed("F3")
    # Addresses of papers are links that a reader may follow; nothing is loaded.
    loaded = re.findall(
        r"<(?:script|img|iframe|source)\b[^>]*\bsrc=|<link [^>]*>|@import|url\(", text
    )
    assert loaded == ['<link rel="icon" href="data:,">']


def test_the_policy_admits_nothing_but_hashes() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', embed("F3"))
    assert policy
    rules = dict(rule.split(" ", 1) for rule in policy[1].split("; "))
    assert rules.pop("default-src") == rules.pop("base-uri") == rules.pop("form-action") == "'none'"
    assert rules.pop("img-src") == "data:"
    assert set(rules) == {"script-src", "style-src"}
    for value in rules.values():
        assert all(re.fullmatch(r"'sha256-[\w+/]{43}='", part) for part in value.split())


def test_the_file_is_small_enough_for_a_course_page() -> None:
    assert max(len(embed(name).encode()) for name in names()) < 500_000


def test_a_title_is_text_and_not_markup() -> None:
    text = embed("F3", title="Bone & <b>estrogen</b>")
    assert "<title>Bone &amp; &lt;b&gt;estrogen&lt;/b&gt;</title>" in text
    assert "<b>estrogen" not in text.replace('"title": "Bone & <b>estrogen', "")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"preset": "F33"}, r"preset = 'F33': allowed are A1, "),
        ({"preset": "F3", "drug_months": 999}, r"drug_months = 999 .* 0 to 180"),
        ({"preset": "F3", "theme": "pink"}, r"theme = 'pink': allowed are auto, light, dark"),
        ({"preset": "F3", "title": " "}, r"title = ' '"),
    ],
)
def test_what_is_not_allowed_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        embed(**options)


# --- the command ----------------------------------------------------------------------------


def test_the_command_writes_what_the_function_returns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bone.html"
    line = ["embed", "F3", "--drug", "letrozole", "--title", "Bone", "--theme", "dark"]
    assert cli.main([*line, "--out", str(file)]) == 0
    assert file.read_text(encoding="utf-8") == embed(
        "F3", drug="letrozole", title="Bone", theme="dark"
    )
    assert frame("bone.html", "Bone") in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("embed F33 --out {}", ["'F33'", "allowed are A1, ", "did you mean F3?"]),
        ("embed --out {}", ["PRESET is missing", "F3"]),
        ("embed F3 --drug aspirin --out {}", ["drug = 'aspirin'", "letrozole"]),
        ("embed F3 --drug-months 999 --out {}", ["drug_months = 999", "0 to 180"]),
        ("embed F3 --theme pink --out {}", ["pink", "'dark'"]),
        ("embed F3 --out {}/none/bone.html", ["cannot be written"]),
    ],
)
def test_a_refusal_is_one_line_and_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, words: list[str]
) -> None:
    target = tmp_path / "bone.html" if line.endswith("{}") else tmp_path
    assert cli.main(line.format(target).split()) == 2
    said = capsys.readouterr().err
    assert said.startswith("aicourse: embed: ") and said.count("\n") == 1
    for word in words:
        assert word in said
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_only_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bone.html"
    file.write_text("mine", encoding="utf-8")
    line = ["embed", "F3", "--out", str(file)]
    assert cli.main(line) == 2
    assert "exists; --force replaces it" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert cli.main([*line, "--force"]) == 0
    assert file.read_text(encoding="utf-8") == embed("F3")


def test_the_list_names_every_explorer(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["embed", "--list"]) == 0
    said = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert said == list(names())


# --- in a browser ---------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize("preset", names())
def test_every_explorer_works_from_the_disk(
    written: Callable[..., Path], new_page: NewPage, preset: str
) -> None:
    page = new_page(viewport={"width": 320, "height": 700})
    page.goto(written(preset).as_uri())
    page.wait_for_selector(".ai-explorer")
    assert page.locator(".ai-fallback").count() == 0
    # Some ask first what one expects.
    for skip in page.locator(".ai-predict-skip").all():
        skip.click()
    rest(page)
    assert page.locator(".ai-sentence").inner_text() == sentence(preset)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.problems == []


@pytest.mark.browser
def test_a_slider_moves_the_curve_under_the_policy(
    written: Callable[..., Path], new_page: NewPage
) -> None:
    page = new_page(viewport={"width": 900, "height": 900})
    page.goto(written("F3", drug="letrozole", title="Letrozole").as_uri())
    page.wait_for_selector(".ai-sentence")
    assert page.locator(".ai-title").inner_text() == page.title() == "Letrozole"
    assert page.locator(".ai-sentence").inner_text() == sentence("F3", drug="letrozole")
    before = page.locator(CURVE).first.get_attribute("d")
    page.locator('[data-input="drug_months"]').focus()
    page.keyboard.press("Home")
    rest(page)
    assert page.locator(CURVE).first.get_attribute("d") != before
    page.get_by_role("button", name="Save and share").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download PNG").click()
    assert Path(download.value.path()).read_bytes().startswith(b"\x89PNG")
    assert page.problems == []


@pytest.mark.browser
def test_a_script_that_was_put_in_does_not_run(tmp_path: Path, new_page: NewPage) -> None:
    """The policy is in force: without this, the other tests could pass with none at all."""
    text = embed("F3")
    for change in (
        text.replace("</footer>", "</footer><script>document.title = 'taken'</script>"),
        text.replace("</footer>", "</footer><img src=x onerror=\"document.title = 'taken'\">"),
    ):
        assert change != text
        file = tmp_path / "changed.html"
        file.write_text(change, encoding="utf-8")
        page = new_page()
        page.goto(file.as_uri())
        page.wait_for_selector(".ai-sentence")
        assert page.title() != "taken"
        assert any("Content Security Policy" in problem for problem in page.problems)


@pytest.mark.browser
@pytest.mark.parametrize("sandbox", ["", ' sandbox="allow-scripts"'])
def test_the_frame_grows_to_the_height_of_its_explorer(
    written: Callable[..., Path], new_page: NewPage, tmp_path: Path, sandbox: str
) -> None:
    tag = frame(written("F3").name, "Bone", height=150).replace("<iframe", f"<iframe{sandbox}")
    page = new_page(viewport={"width": 1100, "height": 900})
    page.goto(outer(tmp_path, f"{tag}<iframe title='another' height='99'></iframe>{LISTENER}"))
    page.wait_for_function("document.querySelector('iframe').offsetHeight > 400")
    inside = page.frames[1]
    inside.wait_for_selector(".ai-sentence")
    rest(page)

    def whole() -> bool:
        root = "document.documentElement"
        return inside.evaluate(f"{root}.scrollHeight <= {root}.clientHeight")

    assert whole(), "nothing to scroll inside the frame"
    high = page.evaluate("document.querySelector('iframe').offsetHeight")
    inside.get_by_role("button", name="Data table").click()
    page.wait_for_function(f"document.querySelector('iframe').offsetHeight > {high} + 100")
    assert whole()
    inside.get_by_role("button", name="Data table").click()
    page.wait_for_function(f"document.querySelector('iframe').offsetHeight === {high}")
    page.set_viewport_size({"width": 360, "height": 900})
    page.wait_for_function(f"document.querySelector('iframe').offsetHeight > {high} + 100")
    rest(page)
    assert whole()
    assert page.evaluate("document.querySelectorAll('iframe')[1].offsetHeight") < 110
    heard = page.evaluate("heard")
    assert heard
    for message in heard:
        assert set(message) == {"subject", "height"}, "only its height leaves the frame"
        assert message["subject"] == "lti.frameResize" and isinstance(message["height"], int)
    assert page.problems == []


@pytest.mark.browser
def test_the_listener_heeds_nobody_else(new_page: NewPage, tmp_path: Path) -> None:
    page = new_page()
    page.goto(outer(tmp_path, f"<iframe title='x' height='150'></iframe>{LISTENER}"))
    page.evaluate(
        """async () => {
          const bad = [null, "x", 7, {}, { subject: "lti.frameResize" },
            { subject: "lti.frameResize", height: "9; color: red" },
            { subject: "lti.frameResize", height: 1e9 }, { subject: "other", height: 500 }];
          const frame = document.querySelector("iframe").contentWindow;
          for (const data of bad) {
            dispatchEvent(new MessageEvent("message", { data, source: frame }));
          }
          postMessage({ subject: "lti.frameResize", height: 500 }, "*"); // from the page itself
          await new Promise((done) => setTimeout(done, 50));
        }"""
    )
    assert page.evaluate("document.querySelector('iframe').getAttribute('style')") is None
    assert page.problems == []


@pytest.mark.browser
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_holds_against_the_system(
    written: Callable[..., Path], new_page: NewPage, theme: str
) -> None:
    background = "getComputedStyle(document.documentElement).backgroundColor"
    seen = []
    for options in ({"theme": theme}, {}):
        for scheme in ("light", "dark"):
            page = new_page(color_scheme=scheme)
            page.goto(written("F3", **options).as_uri())
            page.wait_for_selector(".ai-sentence")
            seen.append(page.evaluate(background))
    chosen, also, by_light, by_dark = seen
    assert by_light != by_dark
    assert chosen == also == (by_light if theme == "light" else by_dark)


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_axe_finds_nothing(
    written: Callable[..., Path],
    new_page: NewPage,
    axe: Callable[..., list[str]],
    width: int,
    scheme: str,
) -> None:
    page = new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto(written("F3").as_uri())
    page.wait_for_selector(".ai-sentence")
    assert page.problems == []
    assert axe(page) == []


# --- the words about it ---------------------------------------------------------------------


def test_the_page_for_teachers_shows_what_is_tested_here() -> None:
    page = (ROOT / "book/teach.md").read_text(encoding="utf-8")
    assert LISTENER in page
    assert frame("https://YOUR-SITE/living-bone.html", "Explorer: living bone") in page
    assert "course.py embed F3 --out living-bone.html" in page
