"""What the commands say in French, set as French is and to be copied as it is."""

from pathlib import Path

import pytest

from tests.commands.conftest import GOOD, lines, run, write

TIGHT = GOOD["sessions/a.yaml"] + "notice:\n  fr:Un\n  en: One\n"


@pytest.fixture
def slip(tmp_path: Path) -> Path:
    return write(tmp_path / "slip", GOOD | {"sessions/a.yaml": TIGHT})


def test_no_line_begins_with_a_colon(slip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", slip, "--lang", "fr") == 1
    assert lines(capsys)[0].endswith(" Écrivez\u00a0: fr: Un")


def test_what_is_filled_in_stays_as_it_was_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quoted = {"sessions/a.yaml": GOOD["sessions/a.yaml"] + "notice: Exemple : un atelier\n"}
    assert run("check", write(tmp_path, GOOD | quoted), "--lang", "fr") == 1
    assert lines(capsys)[0].endswith(' Écrivez\u00a0: notice: "Exemple : un atelier"')


def test_json_leaves_the_setting_to_who_shows_it(
    slip: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for form in ("json", "jsonl"):
        assert run("check", slip, "--format", form) == 1
        told = capsys.readouterr().out
        assert "crivez : fr: Un" in told
        assert "\u00a0" not in told
        assert "\\u00a0" not in told


def test_the_report_on_the_stick_is_set_as_french_is(slip: Path, tmp_path: Path) -> None:
    assert run("prepare", slip, "--data", tmp_path / "data") == 1
    for name in ("slip-report.fr.txt", "slip-report.html"):
        assert "Écrivez\u00a0: fr: Un" in (tmp_path / name).read_text(encoding="utf-8")


def test_a_count_of_one_is_no_plural(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lacking = write(tmp_path, GOOD | {"sessions/a.yaml": "id: a\ntitle: Un\nlanguages: [fr]\n"})
    assert run("check", lacking, "--lang", "fr") == 0
    told = lines(capsys)
    assert "Pas encore en anglais\u00a0: title." in told[0]
    assert told[-1] == "Textes en anglais\u00a0: 1 sur 2\u00a0; 1 manque."


def test_an_update_counts_as_french_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "programme.csv"
    row = "Titre;Début;État\nUn atelier;2026-10-05 14:00;{}\n"
    table.write_text(row.format("confirmé"))
    folder = tmp_path / "forum"
    assert run("import", table, "-o", folder, "--lang", "fr") == 0
    table.write_text(row.format("annulé"))
    capsys.readouterr()
    assert run("import", table, "-o", folder, "--update", "--lang", "fr") == 0
    told = lines(capsys)
    assert any("1 session, 0 personne, 0 salle, 1 jour, 1 annulée" in line for line in told)
    assert told[-1] == "1 fiche reste comme elle était."


def test_the_language_of_texts_is_not_that_of_what_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "programme.csv"
    table.write_text("Titre;Début\nZoom;2026-10-05 14:00\n")
    assert run("import", table, "-o", tmp_path / "a", "--lang", "fr") == 0
    said = capsys.readouterr().out
    assert "anglais est retenu" in said
    assert run("import", table, "-o", tmp_path / "b", "--texts", "es", "--lang", "fr") == 0
    said = capsys.readouterr().out
    assert "langues\u00a0: espagnol" in said
    assert "--texts" not in said
    with pytest.raises(SystemExit, match="2"):
        run("import", table, "-o", tmp_path / "c", "--texts", "espagnol")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--lang", "fr"], "arguments requis\u00a0: CHEMIN"),
        (["--lang=fr", "check", "x"], "arguments inconnus\u00a0: --lang=fr"),
        (["check", "x", "--lang", "fr", "--none"], "arguments inconnus\u00a0: --none"),
        (
            ["check", "x", "--lang", "fr", "--data"],
            "--data\u00a0: une valeur est attendue",
        ),
        (["check", "x", "--lang", "fr", "--format", "xml"], "valeur non acceptée\u00a0: 'xml'"),
        (["publish", "--lang", "fr"], "un de ces arguments est requis\u00a0: CHEMIN"),
        (
            ["run", "--lang", "fr", "--now", "8 h"],
            "comme 2026-10-05T14:32, et non «\u00a08 h\u00a0»",
        ),
        (["run", "--lang", "fr", "--size"], "--size\u00a0: une valeur est attendue"),
        (["new", "x", "--spreadsheet", "y", "--lang", "fr"], "ne va pas avec l’argument"),
    ],
)
def test_wrong_use_is_said_in_french(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(*arguments)
    told = capsys.readouterr().err
    assert told.startswith("utilisation\u00a0: kiosk")
    assert said in told
    assert "erreur\u00a0: " in told


def test_the_usage_of_what_starts_the_kiosk_is_french(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("run", "--lang", "fr", "--size", "3")
    assert "[--size TAILLE] [--lang LANGUE]" in capsys.readouterr().err


def test_help_is_french(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        run("check", "--help", "--lang", "fr")
    told = capsys.readouterr().out
    assert told.startswith("utilisation\u00a0: kiosk check")
    assert "\noptions\u00a0:\n" in told
    assert "\nListe tous les problèmes d’un contenu.\n\narguments\u00a0:\n" in told
    assert "affiche cette aide" in told
    assert "--data DOSSIER " in told


def test_the_help_of_what_shows_the_kiosk_is_french_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit, match="0"):
        run("run", "--help", "--lang", "fr")
    assert "--windowed      dans une fenêtre, avec le pointeur" in capsys.readouterr().out


def test_what_is_listed_is_said_in_the_language_of_each_call(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for language, heading in (
        ("fr", "commandes\u00a0:"),
        ("en", "commands:"),
        ("fr", "commandes\u00a0:"),
    ):
        with pytest.raises(SystemExit, match="0"):
            run("--help", "--lang", language)
        assert heading in lines(capsys)


def test_a_page_that_is_not_there_is_named(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("render", "-o", tmp_path, "--lang", "fr", "--route", "session/x") == 2
    assert "pas de telle page ou langue\u00a0: session/x." in capfd.readouterr().err
