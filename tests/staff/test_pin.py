"""The code of the staff area: how it is kept, and what wrong ones cost."""

import io
import json
import os
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.staff import pin as pins
from kiosk.staff.pin import LOCK_S, TRIES, Gate, PinError

CODE = "402917"
WRONG = "402918"


class Time:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash at the least cost: what is tested here is not how long it takes."""
    monkeypatch.setattr(pins, "_COST", 2)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def gate(tmp_path: Path, time: Time) -> Gate:
    gate = Gate(tmp_path / "data", time)
    gate.set(CODE)
    return gate


def test_there_is_no_code_at_first(tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    assert not gate.is_set()
    for code in ("", "000000", "123456"):
        assert not gate.enter(code)


def test_the_right_code_opens(gate: Gate) -> None:
    assert gate.is_set()
    assert gate.enter(CODE)
    assert not gate.enter(WRONG)
    assert gate.enter(CODE)


def test_a_right_code_gives_all_tries_back(gate: Gate) -> None:
    for _ in range(TRIES - 1):
        assert not gate.enter(WRONG)
    assert gate.tries_left() == 1
    assert gate.enter(CODE)
    assert gate.tries_left() == TRIES


def test_the_lock(gate: Gate, time: Time) -> None:
    for n in range(TRIES):
        assert gate.tries_left() == TRIES - n
        gate.enter(WRONG)
    assert gate.locked_for() == LOCK_S
    assert not gate.enter(CODE)
    time.now += LOCK_S - 1
    assert gate.locked_for() == 1
    assert not gate.enter(CODE)
    time.now += 1
    assert (gate.locked_for(), gate.tries_left()) == (0, TRIES)
    assert gate.enter(CODE)


def test_after_a_lock_there_are_five_tries_again(gate: Gate, time: Time) -> None:
    for _ in range(2):
        for _ in range(TRIES):
            gate.enter(WRONG)
        assert gate.locked_for() == LOCK_S
        time.now += LOCK_S


def test_the_lock_survives_a_restart(gate: Gate, tmp_path: Path, time: Time) -> None:
    for _ in range(TRIES):
        gate.enter(WRONG)
    time.now += 60
    again = Gate(tmp_path / "data", time)
    assert again.locked_for() == LOCK_S - 60
    assert not again.enter(CODE)


def test_tries_survive_a_restart(gate: Gate, tmp_path: Path, time: Time) -> None:
    for n in range(TRIES):
        assert Gate(tmp_path / "data", time).tries_left() == TRIES - n
        Gate(tmp_path / "data", time).enter(WRONG)
    assert Gate(tmp_path / "data", time).locked_for() == LOCK_S


def test_a_machine_that_is_switched_off_while_it_judges(
    gate: Gate, tmp_path: Path, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    def off(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(pins, "_scrypt", off)
    with pytest.raises(KeyboardInterrupt):
        gate.enter(CODE)
    assert Gate(tmp_path / "data", time).tries_left() == TRIES - 1


def test_a_clock_that_was_set_back_locks_no_longer(gate: Gate, time: Time) -> None:
    for _ in range(TRIES):
        gate.enter(WRONG)
    time.now -= 50 * 365 * 86_400
    assert gate.locked_for() == LOCK_S
    time.now += LOCK_S
    assert gate.enter(CODE)


def test_a_disk_that_cannot_be_written(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for n in range(TRIES):
        assert gate.tries_left() == TRIES - n
        gate.enter(WRONG)
    assert gate.locked_for() == LOCK_S
    with pytest.raises(PinError, match="disk is full"):
        gate.set("402919")


@pytest.mark.parametrize("written", [b"", b"{", b'{"salt": "", "hash": ""}', b"\xff",
                                     b'{"salt": "QQ==", "hash": "QQ==", "cost": 3}'])  # fmt: skip
def test_a_damaged_file_opens_to_nobody(gate: Gate, tmp_path: Path, written: bytes) -> None:
    (tmp_path / "data" / "pin").write_bytes(written)
    assert gate.is_set()
    assert not gate.enter(CODE)
    gate.set(CODE)
    assert gate.enter(CODE)


def test_damaged_tries_are_none(gate: Gate, tmp_path: Path) -> None:
    (tmp_path / "data" / "pin-tries").write_bytes(b"{")
    assert Gate(tmp_path / "data").tries_left() == TRIES


def test_only_a_hash_is_kept_and_only_the_owner_reads_it(gate: Gate, tmp_path: Path) -> None:
    kept = tmp_path / "data" / "pin"
    written = json.loads(kept.read_text())
    assert set(written) == {"salt", "hash", "cost", "block", "parallel"}
    assert CODE not in kept.read_text()
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600
    first = kept.read_bytes()
    gate.set(CODE)
    assert kept.read_bytes() != first


def test_the_hash_is_that_of_rfc_7914() -> None:
    made = pins._scrypt("pleaseletmein", b"SodiumChloride", 16384, 8, 1)
    assert made.hex().startswith("7023bdcb3afd7348461c06cd81fd38eb")


@pytest.mark.parametrize(
    "code",
    ["", "12345", "1234567", "12345a", "\uff14\uff10\uff12\uff19\uff11\uff17", " 40291", "-40291"],
)
def test_a_code_has_six_digits(tmp_path: Path, code: str) -> None:
    with pytest.raises(PinError, match="six digits"):
        Gate(tmp_path).set(code)
    assert not Gate(tmp_path).is_set()


@pytest.mark.parametrize("code", ["000000", "777777", "123456", "987654"])
def test_a_code_is_not_the_first_one_to_try(tmp_path: Path, code: str) -> None:
    with pytest.raises(PinError, match="easy to guess"):
        Gate(tmp_path).set(code)


def _pin(tmp_path: Path, *arguments: str) -> int:
    return cli.main(["pin", "--data", str(tmp_path / "data"), *arguments])


def test_set_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{CODE}\n"))
    assert _pin(tmp_path, "--stdin") == 0
    assert Gate(tmp_path / "data").enter(CODE)


def test_set_by_typing_it_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter([CODE, WRONG, CODE, CODE, "1", "1"])
    monkeypatch.setattr("kiosk.commands.pin.getpass", lambda _: next(typed))
    assert _pin(tmp_path) == 1
    assert not Gate(tmp_path / "data").is_set()
    assert _pin(tmp_path) == 0
    assert Gate(tmp_path / "data").enter(CODE)
    assert _pin(tmp_path) == 1
    assert Gate(tmp_path / "data").enter(CODE)
    assert CODE not in capsys.readouterr().out


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_who_stops_typing_changes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stop: type[BaseException],
) -> None:
    def typed(_: str) -> str:
        raise stop

    monkeypatch.setattr("kiosk.commands.pin.getpass", typed)
    assert _pin(tmp_path, "--lang", "en") == 1
    assert capsys.readouterr().out == "\nNothing changes.\n"
    assert not Gate(tmp_path / "data").is_set()


def test_a_bad_code_is_not_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter(["12345"])
    monkeypatch.setattr("kiosk.commands.pin.getpass", lambda _: next(typed))
    assert _pin(tmp_path, "--lang", "en") == 1
    assert capsys.readouterr().out == "The access code has six digits.\n"
