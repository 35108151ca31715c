"""Calendar files as lines: unfolded as bytes, decoded, mended where other programs broke them."""

import re
from dataclasses import dataclass, field

from kiosk.content.formats.model import Place
from kiosk.content.formats.notes import Notes
from kiosk.content.formats.source import File

# A line ends with CR LF; some programs write more CRs, or LF alone.
_ENDS = re.compile(rb"\r*\n")
_PROPERTY = re.compile(r'[A-Za-z][A-Za-z0-9-]*(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:')
_DAMAGED_BEGIN = re.compile(r"\w+BEGIN:(V[A-Z]+)", re.IGNORECASE)


@dataclass(slots=True)
class Component:
    """A VEVENT, VTIMEZONE or the calendar: its unfolded lines, each with where it was."""

    name: str
    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)
    components: list["Component"] = field(default_factory=list)

    def value(self, name: str) -> str:
        """Return what stands after the colon of the first property of a name."""
        for _, line in self.lines:
            head, _, value = line.partition(":")
            if head.partition(";")[0].upper() == name:
                return value.strip()
        return ""


def components(file: File, notes: Notes) -> list[Component]:
    """Return the calendars of a file, with what they hold."""
    root = Component("", 0)
    stack = [root]
    for number, line in _whole_lines(file, notes):
        upper = line.strip().upper()
        if damaged := _DAMAGED_BEGIN.fullmatch(line.strip()):
            notes.add("broken-entry", Place(file.name, number))
            upper = f"BEGIN:{damaged[1].upper()}"
        if upper.startswith("BEGIN:"):
            component = Component(upper[6:], number)
            stack[-1].components.append(component)
            stack.append(component)
        elif upper.startswith("END:"):
            # An end closes what it names; without a beginning, nothing.
            if any(open_.name == upper[4:] for open_ in stack):
                while stack.pop().name != upper[4:]:
                    pass
        else:
            stack[-1].lines.append((number, line))
    if len(stack) > 1 and stack[-1].name == "VEVENT":
        place = Place(file.name, stack[-1].line)
        notes.add("unfinished", place, title=stack[-1].value("SUMMARY"))
    return root.components


def _whole_lines(file: File, notes: Notes) -> list[tuple[int, str]]:
    """Return the unfolded lines; what is no property continues the text before it."""
    found: list[tuple[int, str]] = []
    for number, raw in _unfolded(file.data):
        line = _decoded(raw, file, number, notes)
        if _PROPERTY.match(line) or _DAMAGED_BEGIN.match(line):
            found.append((number, line))
        elif found and not found[-1][1].upper().startswith(("BEGIN:", "END:")):
            first, text = found[-1]
            found[-1] = (first, f"{text}\\n{line}")
            if line.strip():
                notes.add("broken-line", Place(file.name, number))
    return found


def _unfolded(data: bytes) -> list[tuple[int, bytes]]:
    """Return the lines of the file, a fold joined even inside a character."""
    lines: list[tuple[int, bytes]] = []
    parts: list[bytes] = []
    for number, raw in enumerate(_ENDS.split(data.removeprefix(b"\xef\xbb\xbf")), 1):
        raw = raw.replace(b"\r", b"")
        if raw[:1] in (b" ", b"\t") and lines:
            parts.append(raw[1:])
        else:
            if lines:
                lines[-1] = (lines[-1][0], b"".join(parts))
            parts = [raw]
            lines.append((number, raw))
    if lines:
        lines[-1] = (lines[-1][0], b"".join(parts))
    return lines


def _decoded(raw: bytes, file: File, number: int, notes: Notes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        notes.add("encoding", Place(file.name, number))
        return raw.decode("cp1252", errors="replace")
