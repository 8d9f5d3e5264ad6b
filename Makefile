# Werdegang. `make run` and `make test` need Python 3.11 or newer, make and git; everything else they fetch themselves.
.DEFAULT_GOAL := help
.PHONY: help install run test soak check benchmark benchmark-eligibility benchmark-search benchmark-pages mutate translations lock clean
PORT ?= 8000
PYTHON ?= python3
PY := .venv/bin/python
PIP := $(PYTHON) -m pip --python $(PY) --disable-pip-version-check -qq

help:
	@echo "make run      install, migrate, load the demo and serve it on PORT ($(PORT))"
	@echo "make install  prepare .venv for running, testing and checking"
	@echo "make test     every test on SQLite, those that can differ on PostgreSQL too, and the floors of coverage"
	@echo "make soak     the hostile texts and long searches, in parts; goes on where it was stopped"
	@echo "make check    format, lint, types, direction of imports, templates, migrations, deployment"
	@echo "make benchmark  how fast interviews are read, beside spaCy (installs it)"
	@echo "make benchmark-eligibility  how many verdicts a second the rules of eligibility give"
	@echo "make benchmark-search  how often a misspelt name finds the right player among 100,000 (a few minutes)"
	@echo "make benchmark-pages  how long every public page takes with 1,000 and with 100,000 players (half an hour)"
	@echo "make mutate   how many small changes to the rules of eligibility no test notices (installs mutmut; minutes)"
	@echo "make translations  gather what is to be translated into locale/, and compile it"
	@echo "make lock     resolve the locked requirements anew (needs uv)"
	@echo "make clean    remove what tests and checks leave behind; keeps var/ and .venv"

install: .venv/stamp-dev

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Werdegang needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	@echo "making .venv"
	@$(PYTHON) -m venv --without-pip .venv

.venv/stamp-run: requirements.lock | .venv/bin/python
	@echo "installing what the site needs ($<)"
	@$(PIP) install --require-hashes -r $<
	@touch $@

.venv/stamp-dev: requirements-dev.lock .venv/stamp-run | .venv/bin/python
	@echo "installing what tests and checks need ($<)"
	@$(PIP) install --require-hashes -r $<
	@touch $@

.venv/stamp-benchmark: requirements-benchmark.lock .venv/stamp-dev
	@echo "installing what the benchmark compares with ($<)"
	@$(PIP) install --require-hashes -r $<
	@touch $@

.venv/stamp-mutation: requirements-mutation.lock .venv/stamp-dev
	@echo "installing what changes the rules to try the tests ($<)"
	@$(PIP) install --require-hashes -r $<
	@touch $@

run: .venv/stamp-run
	@PORT=$(PORT) $(PY) -m tools.run

test: .venv/stamp-dev
	@$(PY) -m tools.test $(ARGS)

soak: .venv/stamp-dev
	@$(PY) -m tools.soak $(ARGS)

benchmark: .venv/stamp-benchmark
	@$(PY) -m benchmarks.extract $(ARGS)

benchmark-eligibility: .venv/stamp-dev
	@$(PY) -m benchmarks.eligibility $(ARGS)

benchmark-search: .venv/stamp-dev
	@$(PY) -m benchmarks.search $(ARGS)

benchmark-pages: .venv/stamp-dev
	@$(PY) -m benchmarks.pages $(ARGS)

mutate: .venv/stamp-mutation
	@$(PY) -m tools.mutation $(ARGS)

check: .venv/stamp-dev
	@$(PY) -m tools.check

translations: .venv/stamp-dev
	@$(PY) -m tools.translations gather
	@$(PY) -m tools.translations compile

lock:
	uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements.lock
	uv pip compile -q pyproject.toml --group dev -c requirements.lock --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements-dev.lock
	uv pip compile -q pyproject.toml --group benchmark -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements-benchmark.lock
	uv pip compile -q pyproject.toml --group mutation -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements-mutation.lock

clean:
	rm -rf mutants .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage .coverage.* htmlcov
