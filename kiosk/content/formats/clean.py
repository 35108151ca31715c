"""Takes out of foreign texts what our format refuses: hidden characters, tags in titles."""

import html
import re

from kiosk.content.reading.characters import find_forbidden

# Line ends that only some programs know.
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_SPACES = re.compile(r"[ \t\n]+")
_LONGEST = 100_000

# What HTML calls a tag; a text in other angle brackets is the author's.
_TAG_NAMES = """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del
    details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame
    frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link
    main map mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option
    output p param picture pre progress q s samp script section select slot small source span
    strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
    title tr track tt u ul var video wbr
"""
HTML_TAGS = frozenset(_TAG_NAMES.split())
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")


def without_forbidden(text: str) -> str:
    """Return a text without the characters our format refuses; odd line ends become plain ones."""
    text = _LINE_ENDS.sub("\n", text[:_LONGEST]).replace("\ufeff", "")
    while found := find_forbidden(text):
        index, _ = found
        if "\u0300" <= text[index] <= "\u036f":
            # Four accents on one letter are some language's; the rest of the pile is not.
            pile = re.match("[\u0300-\u036f]+", text[index:])
            assert pile
            text = text[: index + 4] + text[index + pile.end() :]
        else:
            text = text.replace(text[index], "")
    return text


def without_between(text: str, start: str, end: str) -> str:
    """Return a text without what is between two marks; a pattern would try each mark to the end."""
    kept = []
    at = 0
    while (first := text.find(start, at)) >= 0:
        last = text.find(end, first + len(start))
        if last < 0:
            break
        kept.append(text[at:first])
        at = last + len(end)
    return "".join([*kept, text[at:]])


def without_comments(text: str) -> str:
    """Return a text without the comments of HTML, and without the mark of one that never ends."""
    return without_between(text, "<!--", "-->").replace("<!--", "") if "<!--" in text else text


def has_html(text: str) -> bool:
    """Return whether a text holds a tag or a comment of HTML."""
    if "<" not in text:
        return False
    return "<!--" in text or any(is_html(tag[0]) for tag in _TAG.finditer(text))


def is_html(tag: str) -> bool:
    """Return whether "<name …>" or "</name>" is a tag of HTML."""
    name = _NAME.match(tag)
    return name is not None and name[1].lower() in HTML_TAGS


def unescaped(text: str) -> str:
    """Return a text with HTML's entities as the characters they stand for."""
    if "&" not in text:
        return text
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)


def one_line(text: str) -> str:
    """Return a text for a title or a name: no tags, no hidden characters, on one line."""
    if "<" in text:
        text = without_comments(text)
        text = _TAG.sub(lambda tag: " " if is_html(tag[0]) else tag[0], text)
    return spaced(without_forbidden(unescaped(text)))


def spaced(text: str) -> str:
    """Return a text with single spaces between its words; those that do not break stay."""
    return _SPACES.sub(" ", text).strip()
