# What a developer types. Every target sets up what it needs first; a second call is quick,
# because each step leaves a stamp that is older or newer than what it was made from.

PYTHON ?= python3
BIN := .venv/bin
OUT := build/out
# SPEECH=1, beside any target that sets up, adds the extra that reads aloud.
SPEECH ?=
# Of `make bench` and `make soak`.
SIZES ?= 1 180 1500 15000
MINUTES ?= 20

.DEFAULT_GOAL := help
.PHONY: help setup run test robust bench soak lint i18n binary deb pictures lock clean system

help: ## this list
	@sed -n 's/^\([a-z0-9]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: .venv/.ready $(if $(SPEECH),.venv/.speech) $(OUT)/.assets ## prepare .venv with `kiosk` in it

run: setup ## start the kiosk, or draw its pages where there is no screen
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
		$(BIN)/kiosk run; \
	else \
		echo "No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set):"; \
		echo "drawing every page in every language into $(OUT)/render/ instead."; \
		QT_QPA_PLATFORM=offscreen $(BIN)/kiosk render -o $(OUT)/render; \
	fi

test: setup ## every test, offscreen, on all cores
	$(BIN)/pytest --numprocesses auto

robust: setup ## a thousand killed publications, two hundred killed kiosks, ten thousand broken contents
	KIOSK_KILLS=1000 KIOSK_STARTS=200 KIOSK_FUZZ=10000 KIOSK_PUBLICATIONS=50 \
		$(BIN)/pytest tests/robustness tests/content/test_pictures.py

bench: setup ## measures of start, memory, taps, publication: 40 minutes (a part: SIZES="1 180")
	$(BIN)/python -m tests.bench --sizes $(SIZES)

soak: setup ## people at a kiosk for MINUTES=20: taps, palms, keys, publications; memory and warnings
	PYTHON=$(BIN)/python build/system-libs.sh screen
	$(BIN)/python -m tests.soak --minutes $(MINUTES)

lint: setup ## ruff, mypy, qmllint and the catalogue
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python build/qmllint.py
	$(BIN)/python build/catalogue.py check

i18n: .venv/.ready ## bring the catalogues up to date with the sources
	$(BIN)/python build/catalogue.py update
	$(BIN)/python build/catalogue.py check

binary: setup ## the standalone program, built, measured and tried
	PYTHON=$(BIN)/python build/system-libs.sh binary
	$(BIN)/python build/binary.py

pictures: setup ## the pictures of README.md and of the staff guides
	$(BIN)/python build/staff_pictures.py
	$(BIN)/kiosk render -o docs/pictures --size 540x960 --lang en --theme light \
		--route home --route session/partenariats-innovants --route partnerships

deb: binary ## the Debian package that makes a machine a kiosk
	$(BIN)/python build/linux/deb.py

lock: .venv/.ready ## choose versions anew where pyproject.toml asks (all: delete the file first)
	$(BIN)/uv --no-config pip compile pyproject.toml --group dev --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --quiet --output-file build/requirements.txt
	$(BIN)/python build/extra.py speech | $(BIN)/uv --no-config pip compile - --universal \
		--constraint build/requirements.txt --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header --quiet \
		--output-file build/requirements-speech.txt

clean: ## remove all that was made here
	rm -rf .venv $(OUT) .mypy_cache .pytest_cache .ruff_cache i18n/*/LC_MESSAGES/*.mo
	find kiosk tests build -name __pycache__ -prune -exec rm -rf {} +

system:
	@PYTHON=$(PYTHON) build/system-libs.sh

.venv/.ready: build/requirements.txt pyproject.toml | system
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r build/requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# What of these files the lock above holds too, it holds in the same version.
.venv/.speech: build/requirements-speech.txt .venv/.ready
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Folders are listed with their files: a file taken away changes the folder's date.
$(OUT)/.assets: .venv/.ready build/assets.py $(shell find i18n resources/content kiosk/content \
		-mindepth 1 \( -name __pycache__ -o -name '.*' -o -name '*.mo' \) -prune -o -print)
	$(BIN)/python build/assets.py
	@touch $@
