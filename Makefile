# The targets are the documentation: `make demo` and `make test` set up all they need by themselves.
.PHONY: help demo test system unit qgis window screens lint scan docs bench requirements zip clean faults
PYTHON ?= python3
ENGINE = .venv/bin/python
# Else each of the many processes of the tests would compile all of Python's modules again.
unexport PYTHONDONTWRITEBYTECODE
TOGETHER = $(MAKE) -j 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

# What the model that ships is computed by takes 25 s of CPU to find out: once for all tests.
RACED = build/raced/.done
unit qgis window: export AFTERMAP_RACED = $(CURDIR)/build/raced
# Else four threads wait for each other, and a race in one would not hold in the other.
unit qgis window $(RACED): export OMP_NUM_THREADS = 1

help: ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*##/\t/'

demo: ## the main job on the practice scene, through qgis_process; results in demo/
	$(PYTHON) scripts/demo.py

test: ## lint, types, scanners, unit tests, and tests in real QGIS and its windows
	$(MAKE) -j 2 .venv/.aftermap system
	$(PYTHON) scripts/setup.py qgis-tests window
	$(TOGETHER) lint scan
	$(MAKE) unit
	$(TOGETHER) window qgis # no third beside them: the windows wait for real keys

system: ## QGIS and what shows its windows, through apt where they are absent
	$(PYTHON) scripts/setup.py system

unit: $(RACED) ## the engine's tests, without QGIS
	$(ENGINE) -m pytest -q -n 2 --dist worksteal tests/unit

qgis: $(RACED) ## the tests in real QGIS (missing QGIS is an error)
	$(PYTHON) scripts/setup.py qgis-tests
	AFTERMAP_REQUIRE_QGIS=1 AFTERMAP_PYTHON="$(CURDIR)/.venv/bin/python" QT_QPA_PLATFORM=offscreen \
		.venv-qgis/bin/python -m pytest -q tests/qgis

window: $(RACED) ## every menu entry and dialog in QGIS's own windows; screenshots in build/window/
	$(PYTHON) scripts/setup.py qgis-tests window
	AFTERMAP_REQUIRE_QGIS=1 AFTERMAP_PYTHON="$(CURDIR)/.venv/bin/python" \
		.venv-qgis/bin/python -m pytest -q tests/window

screens: ## the two above side by side
	$(PYTHON) scripts/setup.py qgis-tests window
	$(TOGETHER) window qgis

lint: .venv/.aftermap ## ruff and mypy --strict
	$(ENGINE) -m ruff check .
	$(ENGINE) -m ruff format --check .
	mkdir -p build/package && ln -sfn ../.. build/package/aftermap
	cd build/package && MYPYPATH=. ../../$(ENGINE) -m mypy --config-file ../../pyproject.toml -p aftermap.core

scan: .venv/.aftermap ## what the QGIS plugin site scans the ZIP with: bandit and detect-secrets
	$(ENGINE) scripts/scan.py

docs: .venv/.aftermap ## docs/parameters.md from the algorithms, docs/architecture.md from the modules, resources/help/ from docs/
	$(PYTHON) scripts/setup.py qgis
	$(PYTHON) scripts/describe_algorithms.py
	$(PYTHON) scripts/describe_house.py
	$(ENGINE) scripts/build_help.py

bench: .venv/.aftermap ## time and memory up to 17,408², against peers, in docs/bench.json and .png (BENCH=--quick)
	$(ENGINE) scripts/bench.py $(BENCH)

faults: .venv/.aftermap ## kills, full disks, damaged files and requests on a tiny world; table in docs/reliability.md
	$(ENGINE) scripts/faults.py --write

requirements: ## the hashes of the engine's packages, from the package index (needs uv)
	$(PYTHON) scripts/lock_requirements.py

zip: ## the plugin as QGIS installs it, in dist/
	mkdir -p dist && git archive --prefix=aftermap/ -o dist/aftermap.zip HEAD

clean: ## remove what the other targets made, environments included
	rm -rf build dist demo .venv .venv-qgis .mypy_cache .ruff_cache .pytest_cache

$(RACED): .venv/.aftermap $(wildcard core/models/*.py resources/models/default/*)
	rm -rf $(@D)
	$(ENGINE) scripts/race.py $(@D)
	@touch $@

.venv/.aftermap: requirements/engine.txt requirements/dev.txt requirements/alone.txt
	$(PYTHON) scripts/setup.py engine
	@touch $@
