# Two commands are enough: `make demo` and `make test`. Needs Python 3.11 or newer, pip and make.

PYTHON ?= python3
ARGS ?=
JOBS ?= auto
VENV := .venv
BIN := $(VENV)/bin
PIP := $(PYTHON) -m pip --python $(VENV)/bin/python --disable-pip-version-check -qq
DEMO := build/demo.ledger
INCUMBENT := INCUMBENT_LEDGER=$(DEMO) $(BIN)/incumbent

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint format bench train lock wheel clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

# ---- the environment: made again only when a lock file changes ------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Incumbent needs Python 3.11 or newer: make PYTHON=python3.12 demo")'
	@$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/run.stamp: requirements/run.txt | $(BIN)/python
	@echo "Installing what $< pins (once) ..."
	@$(PIP) install --require-hashes --no-deps -r $<
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing what $< pins (once) ..."
	@$(PIP) install --require-hashes --no-deps -r $<
	@touch $@

$(VENV)/train.stamp: requirements/train.txt $(VENV)/run.stamp
	@echo "Installing what $< pins (once) ..."
	@$(PIP) install --require-hashes --no-deps -r $<
	@touch $@

$(VENV)/project.stamp: pyproject.toml $(VENV)/run.stamp
	@$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

# ---- the demonstration ----------------------------------------------------------------------------------------------

$(DEMO): $(VENV)/project.stamp $(shell find src examples -type f -not -name '*.pyc')
	@mkdir -p $(@D)
	@rm -f $@ $@-* $@.part $@.part-*
	@echo "Reading the dispatches of examples/ into $@ ..."
	@INCUMBENT_LEDGER=$@.part $(BIN)/incumbent add examples
	@mv $@.part $@

demo: $(DEMO) ## read the example dispatches into a ledger and ask it who led OpenAI
	@set -e; ask() { printf '\n$$ incumbent'; \
		for word in "$$@"; do case $$word in *' '*) printf ' "%s"' "$$word";; *) printf ' %s' "$$word";; esac; done; \
		printf '\n'; $(INCUMBENT) "$$@"; }; \
	ask who OpenAI --post CEO --on 2023-11-18; \
	ask who OpenAI --post CEO --on 2023-11-20; \
	ask who OpenAI --post CEO --on 2023-11-25; \
	ask who OpenAI --post CEO --on 2023-11-25 --known 2023-11-20; \
	ask timeline "Sam Altman"
	@printf '\nAsk more:  export INCUMBENT_LEDGER=%s\n           %s/incumbent timeline OpenAI\n           %s/incumbent --help\n' $(DEMO) $(BIN) $(BIN)

# ---- work on the project --------------------------------------------------------------------------------------------

test: $(VENV)/dev.stamp $(VENV)/project.stamp ## run the tests and the import contracts
	@$(BIN)/python -m pytest -n $(JOBS) $(ARGS)

lint: $(VENV)/dev.stamp $(VENV)/project.stamp ## style, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/dev.stamp ## put the code into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/project.stamp ## score and time the reader, against benchmarks/floors.json
	@$(BIN)/python -m benchmarks $(ARGS)

train: $(VENV)/train.stamp $(VENV)/project.stamp ## learn the weights of the reader again
	@$(BIN)/python -m benchmarks.train $(ARGS)
	@$(BIN)/python -m benchmarks.dating --learn $(ARGS)

LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --quiet --custom-compile-command "make lock" $(ARGS)

lock: $(VENV)/dev.stamp ## write the lock files again (ARGS=--upgrade takes the newest)
	@$(LOCK) --extra nlp --extra web --group build -o requirements/run.txt
	@$(LOCK) --extra nlp --extra web --extra postgres --group build --group dev -c requirements/run.txt -o requirements/dev.txt
	@$(LOCK) --extra nlp --extra web --group build --extra train -c requirements/run.txt -o requirements/train.txt

wheel: $(VENV)/project.stamp ## build the wheel into dist/
	@$(BIN)/hatchling build -t wheel

clean: ## remove what was built, but not the environment
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
