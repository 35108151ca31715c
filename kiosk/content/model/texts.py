"""The two kinds of text staff write: `Text`, one line, and `Rich`, the Markdown subset.

Both come as a plain string, in the event's first language, or as a mapping by language; both
leave as a mapping by language, so that nothing after this asks which form was used.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from kiosk.content.model.fields import Converted
from kiosk.content.reading.slips import tight_colon
from kiosk.content.reading.syntax import quoted

TITLE_LIMIT = 400
TEXT_LIMIT = 50_000

LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
_SPACES = re.compile(r"[ \t]+")
_CODE = re.compile(LANGUAGE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_MARKUP = re.compile(r"[*_\\]|^[ \t]*(?:[-+]|\d{1,9}[.)])(?:[ \t]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages of an event, given to validation as its context; the first is the default.

    Without codes, event.yaml could not be read and any language will do.
    """

    codes: tuple[str, ...]


# {"text", "style"}: characters of one style, "" (plain), "em" or "strong".
Run = dict[str, str]
# {"kind", "runs"}: a "paragraph", or one entry of a list, "item" or "number".
Block = dict[str, Any]


def _by_language(value: Any, info: ValidationInfo, limit: int) -> dict[str, str]:
    """Return the strings of a text by language, each within the limit."""
    languages = info.context
    assert isinstance(languages, Languages)
    codes = languages.codes
    if type(value) is str:
        if mended := tight_colon(value, codes):
            raise _trap("colon-space", mended=mended)
        return {(codes or ("",))[0]: _checked(value, limit)}
    if type(value) is not dict or not value:
        raise PydanticCustomError("bad-text", "a text or a mapping by language")
    for language, text in value.items():
        if len(value) == 1 and not _CODE.match(language):
            # "- Un : deux" in a list: what looks like a key is the start of the text.
            mended = quoted(f"{language} : {text}")
            raise _trap("unquoted-colon", language, mended=mended)
        if language not in codes and codes:
            raise _trap("unknown-language", language, value=language)
        if type(text) is not str:
            raise _trap("bad-text", language)
    found = {}
    for code in codes or value:
        if code in value:
            found[code] = _checked(value[code], limit, code)
    return found


def _checked(text: str, limit: int, *path: str) -> str:
    """Return the text stripped; refuse an empty one and a long one."""
    text = text.strip()
    if not text:
        raise _trap("empty-text", *path)
    if len(text) > limit:
        raise _trap("too-long", *path, length=len(text), limit=limit)
    return text


def _trap(code: str, *path: str, **values: object) -> PydanticCustomError:
    """Return the error of a text; `path` leads to the language at fault."""
    return PydanticCustomError(code, "{path}", {"path": path, **values})


def _line(text: str) -> str:
    """Return a text with its runs of spaces and line ends made one space."""
    text = text.replace("\n", " ")
    return _SPACES.sub(" ", text) if "  " in text or "\t" in text else text


def _title(value: Any, info: ValidationInfo) -> dict[str, str]:
    return {code: _line(s) for code, s in _by_language(value, info, TITLE_LIMIT).items()}


def _name(value: Any, info: ValidationInfo) -> dict[str, str]:
    if type(value) is str:
        languages = info.context
        assert isinstance(languages, Languages)
        return dict.fromkeys(languages.codes, _line(_checked(value, TITLE_LIMIT)))
    return _title(value, info)


def _text(value: Any, info: ValidationInfo) -> dict[str, str]:
    return {code: _line(s) for code, s in _by_language(value, info, TEXT_LIMIT).items()}


def _rich(value: Any, info: ValidationInfo) -> dict[str, list[Block]]:
    return {code: blocks(s) for code, s in _by_language(value, info, TEXT_LIMIT).items()}


def _plain(value: Any, _info: ValidationInfo) -> str:
    if type(value) is not str:
        raise PydanticCustomError("bad-string", "")
    return _line(_checked(value, TITLE_LIMIT))


_Written = str | dict[str, str]
Title = Annotated[dict[str, str], Converted(_title, _Written)]
# A name written once is the same in all languages.
Name = Annotated[dict[str, str], Converted(_name, _Written)]
Text = Annotated[dict[str, str], Converted(_text, _Written)]
Rich = Annotated[dict[str, list[Block]], Converted(_rich, _Written)]
Plain = Annotated[str, Converted(_plain, str)]

# Only what the subset has is switched on: whatever else looks like markup stays as written.
_MARKDOWN = MarkdownIt("zero").enable(["emphasis", "list", "escape"])


def blocks(text: str) -> list[Block]:
    """Return the paragraphs and list entries of a text in the Markdown subset, in order."""
    # Marks without words, such as a lone dash, are no list: they stay as written.
    return (_marked(text) if _MARKUP.search(text) else []) or [
        {"kind": "paragraph", "runs": [{"text": _line(part.strip()), "style": ""}]}
        for part in _PARAGRAPHS.split(text)
    ]


def _marked(text: str) -> list[Block]:
    """Return the blocks of a text that has markup."""
    found: list[Block] = []
    lists: list[str] = []
    kind = ""
    for token in _MARKDOWN.parse(text):
        match token.type:
            case "bullet_list_open":
                lists.append("item")
            case "ordered_list_open":
                lists.append("number")
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                kind = lists[-1]
            case "inline":
                # The second paragraph of a list entry reads as a paragraph.
                found.append({"kind": kind or "paragraph", "runs": _runs(token.children or [])})
                kind = ""
    return found


def _runs(tokens: list[Token]) -> list[Run]:
    """Return the runs of a line; strong wins over emphasis, line ends are spaces."""
    runs: list[Run] = []
    strong = emphasis = 0
    for token in tokens:
        strong += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        emphasis += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        text = " " if token.type in ("softbreak", "hardbreak") else token.content
        if not text:
            continue
        style = "strong" if strong else "em" if emphasis else ""
        if runs and runs[-1]["style"] == style:
            runs[-1]["text"] += text
        else:
            runs.append({"text": text, "style": style})
    for run in runs:
        run["text"] = _line(run["text"])
    return runs
