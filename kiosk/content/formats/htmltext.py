"""HTML to Markdown, as much of it as our texts can hold. Nothing of it is run or fetched."""

import re
from html.parser import HTMLParser

from kiosk.content.formats.clean import HTML_TAGS, without_comments

_UNSEEN = {"script", "style", "head", "iframe", "object", "svg", "template", "noscript", "title"}
_BREAKS = {
    "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "table", "tr",
    "blockquote", "pre", "dl", "dt", "dd", "figure", "hr", "ul", "ol", "address", "form",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_STYLES = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*"}
_BLOCK_TAG = re.compile(r"<(?:p|div|br|li|ul|ol|h[1-6]|table)\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\n[ \t]*\n")


def html_to_markdown(text: str) -> str:
    """Return the words of a text with HTML in it, its emphasis, lists and paragraphs kept."""
    text = without_comments(text)
    # Where tags make the paragraphs, the line ends of the source are only spaces.
    if _BLOCK_TAG.search(text) and not _PARAGRAPH.search(text):
        text = text.replace("\n", " ")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.result()


class _Reader(HTMLParser):
    """Collects text; what is inside a style or a link waits in a buffer of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._buffers: list[tuple[str, str, list[str]]] = [("", "", [])]
        self._unseen = 0
        self._lists: list[str] = []

    def result(self) -> str:
        """Return what was collected."""
        while len(self._buffers) > 1:
            self._close_buffer()
        return "".join(self._buffers[0][2])

    def handle_data(self, data: str) -> None:
        """Take text."""
        if not self._unseen:
            self._buffers[-1][2].append(data)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take <br/>: what it opens is closed at once."""
        self.handle_starttag(tag, attrs)
        if tag not in ("br", "hr", "img", "li"):
            self.handle_endtag(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the beginning of an element."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag not in HTML_TAGS:
            self.handle_data(self.get_starttag_text() or "")
        elif tag in _STYLES or tag in _HEADINGS or tag == "a":
            self.handle_data("\n\n" if tag in _HEADINGS else "")
            self._buffers.append((tag, dict(attrs).get("href") or "", []))
        else:
            if tag in ("ul", "ol"):
                self._lists.append(tag)
            self.handle_data(self._shown(tag, dict(attrs)))

    def _shown(self, tag: str, attributes: dict[str, str | None]) -> str:
        """Return what stands in the text where an element begins."""
        if tag == "li":
            return "\n1. " if self._lists and self._lists[-1] == "ol" else "\n- "
        if tag == "img":
            return attributes.get("alt") or ""
        if tag in _BREAKS:
            return "\n\n"
        return {"br": "\n", "td": " ", "th": " "}.get(tag, "")

    def handle_endtag(self, tag: str) -> None:
        """Take the end of an element, opened or not."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag not in HTML_TAGS:
            self.handle_data(f"</{tag}>")
        elif tag in _STYLES or tag in _HEADINGS or tag == "a":
            if any(opened == tag for opened, _, _ in self._buffers):
                while self._buffers[-1][0] != tag:
                    self._close_buffer()
                self._close_buffer()
        elif tag in _BREAKS:
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            self.handle_data("\n\n")

    def _close_buffer(self) -> None:
        tag, href, parts = self._buffers.pop()
        text = "".join(parts)
        inner = text.strip()
        if tag == "a":
            shown = _link(inner, href)
        elif not inner or "\n" in inner:
            shown = inner
        else:
            mark = _STYLES.get(tag, "**")
            shown = f"{mark}{inner}{mark}"
        before = text[: len(text) - len(text.lstrip())]
        after = text[len(text.rstrip()) :] if inner else ""
        self.handle_data(before + shown + after + ("\n\n" if tag in _HEADINGS else ""))


def _link(text: str, href: str) -> str:
    """Return the words of a link and where it leads, once."""
    if not href.startswith(("http://", "https://")) or href.rstrip("/") == text.rstrip("/"):
        return text
    return f"{text} ({href})" if text else href
