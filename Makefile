.DEFAULT_GOAL := help
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UPSTREAM ?=
LOWEST := .venv-lowest
HTTPX2 := .venv-httpx2
PROOFS := .venv-proofs
DATA := .venv-data
# Bytecode is made of what is imported, when it is: most of ten thousand files never are.
PIP := --quiet --disable-pip-version-check --no-compile
# The checks start hundreds of processes, each of which would compile the same files.
unexport PYTHONDONTWRITEBYTECODE
VERSIONS := 3.11 3.12 3.13 3.14
KEEP_GOING ?=
BASE ?= HEAD
FORMAT ?= text
SCALE ?= part
TAG ?=
T ?=

.PHONY: help setup demo test test-one test-lowest test-pythons test-httpx2 test-data prism schemathesis check fix format lint types \
	mypy pyright check-generated spec changes update generate index docs build bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "%-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with everything the project needs

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install $(PIP) --editable '.[dev]'
	@touch $@

demo: $(READY) ## Push an invoice to the embedded emulator and follow it to its end (only reads if CODAT_API_KEY is set)
	$(BIN)/python -m scripts.demo

test: $(READY) ## Run the tests
	$(BIN)/python -m pytest -n auto

test-one: $(READY) ## Run some tests (T=<file, file::test, or folder>)
	$(if $(T),,$(error say which: make test-one T=tests/unit/http/test_tls.py))
	$(BIN)/python -m pytest $(T)

# The tests whose promises depend on these versions: of the facade and the runtime, against raw servers. The
# schedules of faults, the emulator by itself, all endpoints and what stands on the client run with the newest versions alone,
# for the sake of time.
NEWEST_ONLY := scripts arrow extract dlt spark cli index batches webhooks
test-lowest: $(LOWEST)/.ready ## Run the tests of the client with the lowest versions of the dependencies that pyproject.toml allows
	$(LOWEST)/bin/python -m pytest -n auto $(NEWEST_ONLY:%=--ignore tests/unit/%) tests/unit

$(LOWEST)/.ready: pyproject.toml scripts/lowest.py
	$(PYTHON) -m venv --clear $(LOWEST)
	$(PYTHON) -m scripts.lowest > $(LOWEST)/constraints.txt
	$(LOWEST)/bin/python -m pip install $(PIP) \
		--constraint $(LOWEST)/constraints.txt --editable '.[generate,test-client]'
	@touch $@

test-pythons: ## Run the tests on each CPython from 3.11 to 3.14 that is found, warnings as errors
	@failed=; for version in $(VERSIONS); do \
		python=; for found in $$(command -v python$$version) "$$HOME"/.pyenv/versions/$$version.*/bin/python; do \
			if [ -x "$$found" ] && "$$found" -c "import sys, venv; assert sys.version_info[:2] == ($${version%.*}, $${version#*.})" \
				2>/dev/null; then python=$$found; break; fi; \
		done; \
		if [ -z "$$python" ]; then echo "python$$version: not found, skipped"; continue; fi; \
		echo "python$$version: $$python"; \
		"$$python" -m venv .venv-$$version \
		&& .venv-$$version/bin/python -m pip install $(PIP) --editable '.[generate,test]' \
		&& .venv-$$version/bin/python -m pytest -W error -n auto --ignore tests/typing || failed="$$failed $$version"; \
	done; \
	if [ -n "$$failed" ]; then echo "failed:$$failed"; exit 1; fi

# In a copy of the tree, of which codat_runtime/http.py alone differs; docs/decisions/http-seam.md says what was found.
test-httpx2: $(HTTPX2)/.ready ## Run the tests once with httpx2, the fork of httpx, in a copy of the tree
	$(HTTPX2)/bin/python -m scripts.httpx2 $(HTTPX2)/tree
	cd $(HTTPX2)/tree && ../bin/python -m pytest -n auto --ignore tests/typing

$(HTTPX2)/.ready: pyproject.toml scripts/httpx2.py
	$(PYTHON) -m venv --clear $(HTTPX2)
	$(PYTHON) -m scripts.httpx2 $(HTTPX2)/tree
	$(HTTPX2)/bin/python -m pip install $(PIP) --editable '$(HTTPX2)/tree[generate,test]'
	@touch $@

test-data: $(DATA)/.ready ## Run the tests of bulk data: killed batches and loads, engines and servers (CI runs them before check); all 200 companies and 300 batches with SCALE=full
	TEST_DATA_SCALE=$(SCALE) $(DATA)/bin/python -m pytest tests/data -n 2 --dist loadfile --no-loadscope-reorder

$(DATA)/.ready: pyproject.toml
	$(PYTHON) -m venv $(DATA)
	$(DATA)/bin/python -m pip install $(PIP) --editable '.[data-tests]'
	@touch $@

# Prism comes from npm, of an exact version, into $(PROOFS)/prism; tests/proofs/ has both.
prism: $(PROOFS)/.ready ## Drive every operation through Prism, which judges the emulator's responses by openapi/ (not part of check)
	$(PROOFS)/bin/python -m tests.proofs.prism

schemathesis: $(PROOFS)/.ready ## Let schemathesis make cases from openapi/ for the emulator: no 5xx, responses as documented (not part of check)
	$(PROOFS)/bin/python -m tests.proofs.schemathesis

$(PROOFS)/.ready: pyproject.toml
	$(PYTHON) -m venv $(PROOFS)
	$(PROOFS)/bin/python -m pip install $(PIP) --editable '.[proofs]'
	@touch $@

# Two at a time: an installation and a type checker use one core each, the tests use all there are.
check: ## Everything that must hold: format, lint, types, generated in sync; the site; tests with the lowest versions; tests
	$(MAKE) --no-print-directory -j 2 $(READY) $(LOWEST)/.ready
	$(MAKE) --no-print-directory -j 2 mypy pyright format lint check-generated docs
	$(MAKE) --no-print-directory test-lowest
	$(MAKE) --no-print-directory test

fix: $(READY) ## Format, and mend what the linter can mend
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

format: $(READY) ## Fail if a file is not formatted
	$(BIN)/ruff format --check .

lint: $(READY) ## Lint
	$(BIN)/ruff check .

types: mypy pyright ## Check types: mypy and pyright, strict on the facade; all of the generated code; examples, README and pages

mypy: $(READY) ## Check types with mypy
	$(BIN)/mypy
	$(BIN)/python -m tests.typing.pages

pyright: $(READY) ## Check types with pyright
	$(BIN)/pyright

check-generated: $(READY) ## Fail if generated/, API.md, the snapshot of the public API or the index of the command line is not what the sources give
	$(BIN)/python -m scripts.generate --check
	$(BIN)/python -m scripts.api_index --check
	$(BIN)/python -m scripts.public_api --check
	$(BIN)/python -m scripts.facade_index --check

spec: $(READY) ## Write openapi/ from Codat's documents (UPSTREAM=<folder or URL>, KEEP_GOING=1 without those that cannot be read)
	$(BIN)/python -m scripts.spec $(if $(UPSTREAM),--upstream '$(UPSTREAM)') $(if $(KEEP_GOING),--keep-going)

changes: $(READY) ## Tell what changed in openapi/, what breaks first (BASE=<commit>, or BASE=<commit>..<commit>; FORMAT=text, markdown, json)
	@$(BIN)/python -m scripts.changes '$(BASE)' --format '$(FORMAT)' || case $$? in 10|20) ;; *) exit 1 ;; esac

update: $(READY) ## Bring Codat's newest documents in on a branch of their own, and open a pull request with the report
	$(BIN)/python -m scripts.update $(if $(UPSTREAM),--upstream '$(UPSTREAM)')

generate: $(READY) ## Write generated/ from openapi/
	$(BIN)/python -m scripts.generate

index: $(READY) ## Write what is public: API.md, the snapshot that make check compares, and the index of the command line
	$(BIN)/python -m scripts.api_index
	$(BIN)/python -m scripts.public_api
	$(BIN)/python -m scripts.facade_index

docs: $(READY) ## Build the documentation site into build/site, warnings as errors
	$(BIN)/python -m scripts.site

build: $(READY) ## Build wheel and sdist into dist/, and use them in a clean environment (TAG=v1.2.3 holds them against a tag)
	$(BIN)/python -m scripts.release $(if $(TAG),--tag '$(TAG)')

bench: $(READY) ## Measure this client beside its peers, and write benchmarks/RESULTS.md
	$(BIN)/python -m benchmarks

clean: ## Remove .venv and all caches
	rm -rf $(VENV) .venv-* .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
