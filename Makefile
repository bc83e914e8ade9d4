# make run          sets up what is missing and starts the kiosk: on the 1-Wire bus, or simulated
# make test         sets up what is missing and runs every check
# make soak         lets what make test shortens run in full: power cuts, kills, failing disks
# make screenshots  draws the README's pictures anew, offscreen; with ARGS="--all [FOLDER [PART]]"
#                   every page in every size, theme, language and state into build/screenshots,
#                   with a sheet; PART of a kiosk's name, 800x480 or -fr-, draws no others
# make languages    brings the translations up to date with what the source says
# make bench        prints how fast things are, beside other programs, which it installs with apt
# make install      installs the kiosk on this machine (as root), to start with it
# make clean        removes what the others made in this folder
#
# ARGS is handed on: make run ARGS="--windowed", make test ARGS="-k alarm", make bench ARGS=...

PYTHON := .venv/bin/python
# A Pi without the 1-Wire overlay, or any other machine, shows the simulated sensors.
DEMO := $(if $(wildcard /sys/bus/w1/devices),,--demo)

.PHONY: run test soak screenshots languages bench install clean

run:
	@packaging/setup.sh run
	@$(PYTHON) -m genmon_gui $(DEMO) $(ARGS)

test: export QT_QPA_PLATFORM = offscreen
test:
	@packaging/setup.sh test
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	$(PYTHON) -m pytest -n 2 $(ARGS)

soak: export QT_QPA_PLATFORM = offscreen
soak:
	@packaging/setup.sh test
	$(PYTHON) -m pytest -n 2 -m soak $(ARGS)

# Every screen takes states that tests make, and with them what only tests need.
screenshots: export QT_QPA_PLATFORM = offscreen
screenshots:
ifneq (,$(filter --all,$(ARGS)))
	@packaging/setup.sh test
	@$(PYTHON) -m tests.screens $(filter-out --all,$(ARGS))
else
	@packaging/setup.sh run
	@$(PYTHON) packaging/screenshots.py
endif

languages:
	@packaging/setup.sh run
	@packaging/languages.sh

bench: export QT_QPA_PLATFORM = offscreen
bench:
	@packaging/setup.sh bench
	@$(PYTHON) -m tests.benchmarks $(ARGS)

install:
	@packaging/install.sh

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
	find genmon_gui tests -name __pycache__ -prune -exec rm -rf {} +
