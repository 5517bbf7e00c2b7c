.DEFAULT_GOAL := help
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UPSTREAM ?=
KEEP_GOING ?=

.PHONY: help setup demo test check format lint types check-generated spec generate index bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "%-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with everything the project needs

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY) ## Push an invoice to the embedded emulator and follow it to its end (only reads if CODAT_API_KEY is set)
	$(BIN)/python -m scripts.demo

test: $(READY) ## Run the tests
	$(BIN)/python -m pytest -n auto

check: format lint types check-generated test ## Everything that must hold: format, lint, types, generated in sync, tests

format: $(READY) ## Fail if a file is not formatted
	$(BIN)/ruff format --check .

lint: $(READY) ## Lint
	$(BIN)/ruff check .

types: $(READY) ## Check types: mypy and pyright, strict on the facade, and all of the generated code
	$(BIN)/mypy
	$(BIN)/pyright

check-generated: $(READY) ## Fail if generated/ or API.md is not what openapi/, scripts/ and codat_facade/ give
	$(BIN)/python -m scripts.generate --check
	$(BIN)/python -m scripts.api_index --check

spec: $(READY) ## Write openapi/ from Codat's documents (UPSTREAM=<folder or URL>, KEEP_GOING=1 without those that cannot be read)
	$(BIN)/python -m scripts.spec $(if $(UPSTREAM),--upstream '$(UPSTREAM)') $(if $(KEEP_GOING),--keep-going)

generate: $(READY) ## Write generated/ from openapi/
	$(BIN)/python -m scripts.generate

index: $(READY) ## Write API.md, the index of everything that can be called
	$(BIN)/python -m scripts.api_index

bench: $(READY) ## Measure this client beside its peers, and write benchmarks/RESULTS.md
	$(BIN)/python -m benchmarks

clean: ## Remove .venv and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
