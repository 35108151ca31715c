"""Markdown, HTML and plain text, mixed as people mix them, to our Markdown subset."""

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.content.formats.clean import has_html, spaced, unescaped, without_forbidden
from kiosk.content.formats.htmltext import html_to_markdown
from kiosk.content.model.texts import blocks as subset_blocks

# "paragraph", "item" or "number", and runs of text in one style.
Block = dict[str, Any]

# Indented code is left out: people indent for other reasons. So is HTML, which is no longer there.
_READER = (
    MarkdownIt("commonmark")
    .enable(["table", "strikethrough"])
    .disable(["code", "html_block", "html_inline", "reference"])
)
_MARKED = re.compile(r"[*_`\\~|]|\]\(|<https?:|^[ \t]*(?:[-+#>]|\d{1,9}[.)]|={3})", re.MULTILINE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_SPACES = re.compile(r"[ \t\n]+")
_INDENT = re.compile(r"^[ \t\u00a0]+", re.MULTILINE)
_BARE_STYLES = re.compile(r"([\\*])|(?<![^\W_])_|_(?![^\W_])")
_LIST_START = re.compile(r"^([-+]|\d{1,9}[.)])(?=\s|$)")
_HEADING_LIMIT = 120
_ENDS = ".,;:!?)"
# Lines of an e-mail, broken by a program, are about this long.
_WRAPPED = range(50, 101)


def rich(text: str) -> str:
    """Return a text in our subset: paragraphs, lists, emphasis; never a tag."""
    text = without_forbidden(text)
    if has_html(text):
        text = without_forbidden(html_to_markdown(text))
    text = _INDENT.sub("", unescaped(text)).strip()
    if not text:
        return ""
    if not _MARKED.search(text):
        lines = [line for part in _PARAGRAPHS.split(text) for line in _lines(part)]
        return "\n\n".join(lines)
    return write_blocks(read_blocks(text))


def _lines(paragraph: str) -> list[str]:
    """Return the lines that stand alone; those a program broke are joined."""
    lines = [spaced(line) for line in paragraph.split("\n")]
    lines = [line for line in lines if line]
    return [" ".join(lines)] if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[str]) -> bool:
    return len(lines) > 2 and all(len(line) in _WRAPPED for line in lines[:-1])


def read_blocks(text: str) -> list[Block]:
    """Return the blocks of a Markdown text; what our subset lacks becomes its nearest."""
    reader = _BlockReader()
    for token in _READER.parse(text):
        reader.take(token)
    return reader.found


class _BlockReader:
    """Collects blocks from tokens, in which lists and headings are opened and closed."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._lists: list[str] = []
        self._kind = self._number = ""
        self._heading = False

    def take(self, token: Token) -> None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            self._open_list(token)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif token.type == "list_item_open":
            self._kind = self._lists[-1]
            self._number = token.info + token.markup if self._kind == "paragraph" else ""
        elif token.type in ("heading_open", "heading_close"):
            self._heading = token.type == "heading_open"
        elif token.type == "fence":
            self.found += [_paragraph(line) for line in _lines(token.content)]
        elif token.type == "inline":
            self._text(token)

    def _open_list(self, token: Token) -> None:
        if token.type == "bullet_list_open":
            self._lists.append("item")
        else:
            # "1986. A year" is no list: what does not begin at one keeps its number.
            self._lists.append("number" if token.attrGet("start") in (None, 1) else "paragraph")

    def _text(self, token: Token) -> None:
        heading = self._heading and len(token.content) <= _HEADING_LIMIT
        lines = _inline(token, self._kind or "paragraph", heading)
        if self._number and lines:
            lines[0]["runs"].insert(0, {"text": f"{self._number} ", "style": ""})
            lines[0]["runs"] = _joined(lines[0]["runs"])
        self.found += lines
        self._kind = self._number = ""


def _paragraph(text: str) -> Block:
    return {"kind": "paragraph", "runs": [{"text": text, "style": ""}]}


def _inline(token: Token, kind: str, strong: bool) -> list[Block]:
    """Return a paragraph, or one for each of its lines where the author broke them."""
    joins = kind != "paragraph" or _is_wrapped(token.content.split("\n"))
    lines: list[list[dict[str, str]]] = [[]]
    for text, style in _runs(token.children or []):
        if text == "\n" and not joins:
            lines.append([])
            continue
        lines[-1].append(
            {"text": " " if text == "\n" else text, "style": "strong" if strong else style}
        )
    return [
        {"kind": kind, "runs": _joined(runs)}
        for runs in lines
        if any(run["text"].strip() for run in runs)
    ]


def _runs(tokens: list[Token]) -> list[tuple[str, str]]:
    runs: list[tuple[str, str]] = []
    strong = emphasis = 0
    links: list[tuple[str, int]] = []
    for token in tokens:
        strong += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        emphasis += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        style = "strong" if strong else "em" if emphasis else ""
        if token.type in ("softbreak", "hardbreak"):
            runs.append(("\n", style))
        elif token.type == "link_open":
            links.append((str(token.attrGet("href") or ""), len(runs)))
        elif token.type == "link_close":
            href, first = links.pop()
            shown = "".join(text for text, _ in runs[first:])
            if href.startswith(("http://", "https://")) and href != shown:
                runs.append((f" ({href})", style))
        elif token.content:
            runs.append((token.content, style))
    return runs


def _joined(runs: list[dict[str, str]]) -> list[dict[str, str]]:
    """Return runs without neighbours of one style, and without spaces at either end."""
    joined: list[dict[str, str]] = []
    for run in runs:
        text = _SPACES.sub(" ", run["text"])
        if joined and joined[-1]["style"] == run["style"]:
            joined[-1]["text"] += text
        else:
            joined.append({"text": text, "style": run["style"]})
    joined[0]["text"] = joined[0]["text"].lstrip()
    joined[-1]["text"] = joined[-1]["text"].rstrip()
    return [{**run, "text": _SPACES.sub(" ", run["text"])} for run in joined if run["text"]]


def write_blocks(blocks: list[Block]) -> str:
    """Return blocks as staff would write them; emphasis that cannot be written is dropped."""
    parts: list[str] = []
    before = ""
    number = 0
    for block in blocks:
        if not block["runs"]:
            continue
        number = number + 1 if block["kind"] == "number" else 0
        mark = {"item": "- ", "number": f"{number}. "}.get(block["kind"], "")
        line = mark + _written(block["runs"])
        if not _is_sure(block["runs"]) and subset_blocks(line) != [block]:
            plain = "".join(run["text"] for run in block["runs"])
            line = mark + _escaped(plain.strip())
        parts.append(("\n" if before == block["kind"] != "paragraph" else "\n\n") + line)
        before = block["kind"]
    return "".join(parts).strip()


def _is_sure(runs: list[dict[str, str]]) -> bool:
    """Return whether marks around these runs can only mean what they are meant to.

    They do where words touch them on the inside and none on the outside.
    """
    before = " "
    for index, run in enumerate(runs):
        text = run["text"].strip()
        after = runs[index + 1]["text"][:1] if index + 1 < len(runs) else " "
        if run["style"] and not (
            text[:1].isalnum() and text[-1:].isalnum()
            and before.isspace() and (after.isspace() or after in _ENDS)
        ):  # fmt: skip
            return False
        before = run["text"][-1:]
    return True


def _written(runs: list[dict[str, str]]) -> str:
    written = ""
    for run in runs:
        text = run["text"]
        inner = text.strip()
        mark = {"em": "*", "strong": "**"}.get(run["style"], "") if inner else ""
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :] if inner else ""
        written += before + mark + _styles_escaped(inner) + mark + after
    return _LIST_START.sub(_list_escaped, written)


def _styles_escaped(text: str) -> str:
    return _BARE_STYLES.sub(lambda found: "\\" + found[0], text)


def _escaped(text: str) -> str:
    return _LIST_START.sub(_list_escaped, _styles_escaped(text))


def _list_escaped(found: re.Match[str]) -> str:
    """Return the start of a line that looks like a list entry and is none."""
    return found[1][:-1] + "\\" + found[1][-1]


def plain_text(text: str) -> str:
    """Return a text of our subset without its marks, for programs that show them as they are."""
    lines = []
    for block in subset_blocks(text):
        mark = "- " if block["kind"] in ("item", "number") else ""
        lines.append(mark + "".join(run["text"] for run in block["runs"]))
    return "\n\n".join(lines).replace("\n\n- ", "\n- ")
