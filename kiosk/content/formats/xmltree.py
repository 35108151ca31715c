"""XML to a tree with line numbers. No entity is ever defined or fetched; broken XML is mended."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.parsers import expat

from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import Notes, UnreadableError

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_CONTROL_REFERENCE = re.compile(r"&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));")
_DEEPEST = 100


@dataclass(slots=True)
class Element:
    """An element: where it starts, and whether the file goes on after it."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list["Element"] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    instructions: list[tuple[str, str]] = field(default_factory=list)
    closed: bool = False

    def all(self, tag: str) -> list["Element"]:
        """Return the children of a name."""
        return [child for child in self.children if child.tag == tag]

    def child(self, tag: str) -> "Element | None":
        """Return the first child of a name, or None."""
        return next((child for child in self.children if child.tag == tag), None)

    def text(self, tag: str) -> str:
        """Return the text of the first child of a name, or nothing."""
        child = self.child(tag)
        return child.whole().strip() if child else ""

    def whole(self) -> str:
        """Return the text of an element with what is inside it."""
        return "".join([*self.parts, *(child.whole() for child in self.children)])


def read_xml(text: str, file: str, notes: Notes) -> Element:
    """Return the root of a document, mended and with a remark if it is broken."""
    if found := _CONTROLS.search(text):
        place = Place(file, text.count("\n", 0, found.start()) + 1)
        notes.add("control-characters", place, title=file)
        text = _CONTROLS.sub(" ", text)
    text = _CONTROL_REFERENCE.sub(" ", text)
    strict = _Strict(file)
    try:
        return strict.read(text)
    except expat.ExpatError as error:
        root = _Lenient().read(text)
        if root is None:
            raise UnreadableError("bad-xml", Place(file, error.lineno)) from error
        reason = expat.ErrorString(error.code)
        notes.add("broken-xml", Place(file, error.lineno), reason=reason)
        return root


class _Tree:
    """What both readers share: the elements that are open."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self.open: list[Element] = []

    def start(self, tag: str, attributes: dict[str, str], line: int) -> None:
        element = Element(tag, attributes, line)
        if self.open:
            self.open[-1].children.append(element)
        elif self.root is None:
            self.root = element
        if len(self.open) < _DEEPEST:
            self.open.append(element)

    def text(self, data: str) -> None:
        if self.open:
            self.open[-1].parts.append(data)

    def instruction(self, target: str, data: str) -> None:
        if self.open:
            self.open[-1].instructions.append((target, data))


class _Strict(_Tree):
    """Reads what is well-formed, with expat."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._depth = 0

    def read(self, text: str) -> Element:
        # Given as UTF-8 whatever the declaration says: it has been decoded.
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.text
        parser.ProcessingInstructionHandler = self.instruction
        parser.EntityDeclHandler = self._entity
        self._parser = parser
        parser.Parse(text.encode(), True)
        assert self.root is not None
        return self.root

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UnreadableError("bad-xml", Place(self._file, self._parser.CurrentLineNumber))
        self.start(tag.rpartition(":")[2], attributes, self._parser.CurrentLineNumber)

    def _end(self, _tag: str) -> None:
        self._depth -= 1
        self.open.pop().closed = True

    def _entity(self, name: str, *_rest: object) -> None:
        place = Place(self._file, self._parser.CurrentLineNumber)
        raise UnreadableError("entities", place, name=name)


class _Lenient(HTMLParser):
    """Reads the rest: an end closes the nearest element of its name, or nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._tree = _Tree()

    def set_cdata_mode(self, elem: str, **_: object) -> None:
        """Do nothing: <title> and <script> are no pages here, but elements like any other."""

    def read(self, text: str) -> Element | None:
        self.feed(text)
        self.close()
        return self._tree.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._tree.start(tag, values, self.getpos()[0])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        stack = self._tree.open
        if any(element.tag == tag for element in stack):
            while stack[-1].tag != tag:
                stack.pop()
            stack.pop().closed = True

    def handle_data(self, data: str) -> None:
        self._tree.text(data)

    def handle_pi(self, data: str) -> None:
        target, _, rest = data.rstrip("?").partition(" ")
        self._tree.instruction(target, rest)

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self._tree.text(data.removeprefix("CDATA["))
