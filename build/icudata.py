"""Qt's copy of ICU with the data that Qt reads of it: a third of the 32 megabytes.

Qt calls four parts of ICU: capitals, sorting, the names of time zones, and the old encodings. The
kiosk's content is UTF-8, so the encodings go, and with them what only programs ask for that call
ICU themselves: currencies, units, names of countries and languages, numbers in words,
transliteration, dictionaries. All languages keep their capitals, sorting and zones.

The data are a package in ICU's own form (source/tools/toolutil/pkg_gencmn.cpp of ICU describes
it): a head, a table of contents sorted by name, and the items, each at a multiple of 16 bytes.
"""

import re
import shutil
import struct
import subprocess
from pathlib import Path

# Sorting, zones; and at the top the rules, properties and roots that those read.
KEPT = re.compile(r"[^/]+/((coll|zone)/.+|[^/]+\.(res|nrm|icu))")
_MARK = b"CmnD"
_MARK_AT = 12
_ALIGNED = 16
# Assembled rather than packed by objcopy, which names a symbol after the file.
_ASSEMBLY = """
.section .rodata
.globl {symbol}
.type {symbol}, %object
.balign {aligned}
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",%progbits
"""


def read_package(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the head of the package in a library, and its items by name."""
    start = library.index(_MARK) - _MARK_AT
    (head_size,) = struct.unpack_from("<H", library, start)
    table = start + head_size
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * index) for index in range(count)]
    names = [library[table + at : library.index(b"\0", table + at)].decode() for at, _ in entries]
    # How long the last item is, nothing tells: what follows it is kept with it, some hundred bytes.
    ends = [at for _, at in entries[1:]] + [len(library) - table]
    items = {
        name: library[table + at : table + end]
        for name, (_, at), end in zip(names, entries, ends, strict=True)
    }
    return library[start:table], items


def write_package(head: bytes, items: dict[str, bytes]) -> bytes:
    """Return a package that holds the items."""
    names = sorted(items)
    strings = b"".join(name.encode() + b"\0" for name in names)
    table_size = 4 + 8 * len(names)
    table = struct.pack("<I", len(names))
    string_at, item_at = table_size, _padded(len(head) + table_size + len(strings)) - len(head)
    blocks = []
    for name in names:
        table += struct.pack("<II", string_at, item_at)
        block = items[name].ljust(_padded(len(items[name])), b"\0")
        blocks.append(block)
        string_at += len(name) + 1
        item_at += len(block)
    front = head + table + strings
    return front.ljust(_padded(len(front)), b"\0") + b"".join(blocks)


def shrink(library: Path, folder: Path) -> Path:
    """Write a library like `library`, with less data, into a folder; return its path.

    Takes the assembler and the linker, which come with what PyInstaller takes (binutils).
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    head, items = read_package(library.read_bytes())
    data, assembly, made = folder / "data", folder / "data.s", folder / "data.o"
    data.write_bytes(write_package(head, {name: items[name] for name in items if KEPT.match(name)}))
    # "icudt73l/root.res", of libicudata.so.73
    package = next(iter(items)).partition("/")[0]
    symbol = f"{package.rstrip('bl')}_dat"
    assembly.write_text(_ASSEMBLY.format(symbol=symbol, aligned=_ALIGNED, data=data))
    result = folder / library.name
    subprocess.run(["as", "-o", made, assembly], check=True)
    linking = ["ld", "-shared", "-z", "noexecstack", f"-soname={library.name}"]
    subprocess.run([*linking, "-o", result, made], check=True)
    return result


def _padded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
