"""Make the Debian package from the program as a folder: `make deb`.

The tree `root` beside this file is what the package installs besides the program; `debian` holds
what the package system runs and reads. Everything belongs to root, whoever builds it.
"""

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from email.utils import formatdate
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "build" / "out"
PROGRAM = OUT / "dist" / "kiosk-folder"
TREE = OUT / "deb"
DOC = Path("usr/share/doc/venue-kiosk")
MAINTAINER = "Venue kiosk maintainers <maintainers@venue-kiosk.invalid>"
# 1980: the date of everything, so that the same sources give the same package.
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))


def version() -> str:
    """Return the version of the project."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def lay_out(tree: Path) -> None:
    """Put everything the package installs into a folder."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(HERE / "root", tree)
    shutil.copytree(PROGRAM, tree / "usr/lib/venue-kiosk/program", symlinks=True)
    _write(tree / DOC / "copyright", (HERE / "debian/copyright").read_bytes())
    for page in ("install-linux.md", "accessibility.md"):
        _write(tree / DOC / page, (ROOT / "docs" / page).read_bytes())
    change = (
        f"venue-kiosk ({version()}) stable; urgency=medium\n\n"
        "  * See CHANGELOG.md of the project.\n\n"
        f" -- {MAINTAINER}  {formatdate(EPOCH)}\n"
    )
    _write(tree / DOC / "changelog.gz", _packed(change.encode()))
    _write(tree / "usr/share/man/man1/kiosk.1.gz", _packed((HERE / "kiosk.1").read_bytes()))
    overrides = (HERE / "debian/lintian-overrides").read_bytes()
    _write(tree / "usr/share/lintian/overrides/venue-kiosk", overrides)


def control(tree: Path, architecture: str) -> None:
    """Add what the package system reads and runs."""
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir())
    folder = tree / "DEBIAN"
    folder.mkdir()
    text = (HERE / "debian/control.in").read_text("utf-8")
    filled = text.format(
        version=version(),
        architecture=architecture,
        maintainer=MAINTAINER,
        size=size // 1024,
        libc=platform.libc_ver()[1],
        speech=", speech-dispatcher, speech-dispatcher-espeak-ng" if speaks(tree) else "",
    )
    (folder / "control").write_text(filled, "utf-8")
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(HERE / "debian" / script, folder / script)
    sums = [
        subprocess.run(
            ["md5sum", file.relative_to(tree)], cwd=tree, check=True, capture_output=True, text=True
        ).stdout
        for file in sorted(tree.rglob("*"))
        if file.is_file() and not file.is_symlink() and folder not in file.parents
    ]
    (folder / "md5sums").write_text("".join(sums), "utf-8")


def speaks(tree: Path) -> bool:
    """Return whether the program was built with the extra that reads aloud."""
    return any(tree.rglob("libqtexttospeech_speechd.so"))


def settle_modes(tree: Path) -> None:
    """Give every file the rights of an installed one, and all of them one date."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or _runs(path.relative_to(tree), path)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)


def _runs(name: Path, path: Path) -> bool:
    if name.parts[0] == "DEBIAN":
        return path.suffix == "" and path.name in ("postinst", "prerm", "postrm")
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.name


def inspect(package: Path) -> None:
    """Let lintian look at the package, where it is installed; what it refuses does not stay."""
    if shutil.which("lintian"):
        command = ["lintian", "--allow-root", "--fail-on", "error,warning", str(package)]
        if subprocess.run(command, check=False).returncode:
            package.unlink()
            raise SystemExit(f"make deb: lintian refuses {package.name}; mend what it says above")


def main() -> None:
    """Build the package, have it inspected, and print where it is."""
    if not PROGRAM.is_dir():
        raise SystemExit("make deb: there is no build/out/dist/kiosk-folder; run make binary")
    done = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    )
    architecture = done.stdout.strip()
    lay_out(TREE)
    control(TREE, architecture)
    settle_modes(TREE)
    package = OUT / f"venue-kiosk_{version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", TREE, package],
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(EPOCH)},
        stdout=sys.stderr,
    )
    inspect(package)
    print(package.relative_to(ROOT), f"{package.stat().st_size / 1e6:.1f} MB")


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


if __name__ == "__main__":
    main()
