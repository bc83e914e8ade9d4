"""A page that shows all screens, to be looked at with a browser."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

_HEAD = """<!doctype html>
<meta charset="utf-8">
<title>Every screen</title>
<style>
body { background: #30343a; color: #f4f6f8; font: 15px sans-serif; margin: 24px; }
section { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; }
img { max-width: 400px; max-height: 400px; }
</style>
"""


def write_sheet(folder: Path, drawn: Mapping[str, Sequence[str]]) -> None:
    """Write index.html.

    Args:
        folder: where it and the screens' folders are.
        drawn: the names of the files in each folder, by the folder's name.
    """
    sections = "".join(_section(name, files) for name, files in drawn.items())
    (folder / "index.html").write_text(_HEAD + sections, encoding="utf-8")


def _section(name: str, files: Sequence[str]) -> str:
    figures = "".join(_figure(name, file) for file in files)
    return f"<h2>{escape(name)}</h2>\n<section>\n{figures}</section>\n"


def _figure(name: str, file: str) -> str:
    path, caption = escape(f"{name}/{file}"), escape(Path(file).stem)
    image = f'<a href="{path}"><img src="{path}" alt="{caption}" loading="lazy"></a>'
    return f"<figure>{image}<figcaption>{caption}</figcaption></figure>\n"
