# make        builds the example site into site/
# make serve  shows it while you write
# make test   runs every check

PYTHON  ?=#              a Python to use instead of the first suitable one
ADDRESS ?= 127.0.0.1:8000

bin := .venv/bin

export PYTHON
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test format clean

site: .venv/.site
	@echo "== mkdocs build"
	@$(bin)/python -m mkdocs build --strict
	@echo
	@echo "Built into site/. To read it and see every edit at once: make serve, then http://$(ADDRESS)/"

serve: .venv/.site
	@$(bin)/python -m mkdocs serve --dev-addr $(ADDRESS)

test: .venv/.test
	@echo "== chromium"
	@tools/install-chromium
	@echo "== axe-core, vnu"
	@tools/install-page-checkers
	@echo "== fonts"
	@tools/install-fonts
	@echo "== ruff format"
	@$(bin)/ruff format --check
	@echo "== ruff check"
	@$(bin)/ruff check
	@echo "== mypy"
	@$(bin)/python -m mypy
	@echo "== import-linter"
	@$(bin)/lint-imports --no-logo
	@echo "== pytest"
	@$(bin)/python -m pytest --quiet --numprocesses auto --dist loadgroup

format: .venv/.test
	@$(bin)/ruff check --fix-only
	@$(bin)/ruff format

clean:
	@rm -rf .venv .cache site dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find benchmarks hooks tests -name __pycache__ -prune -exec rm -rf {} +

# Installed anew only when pyproject.toml has changed.
.venv/.test: extra := [test]
.venv/.site .venv/.test: pyproject.toml
	@echo "== install"
	@tools/make-venv .venv
	@$(bin)/python -m pip install --quiet --disable-pip-version-check --editable ".$(extra)"
	@touch $@
