.PHONY: accuracy demo test lint format bench engine lock matrix pictures torture zip i18n clean

demo: ; scripts/demo
test: ; scripts/test
lint: ; scripts/lint
format: ; scripts/lint --fix
# make bench QUICK=1: the ratios of the forest alone, within a minute
bench: ; scripts/python benchmarks/run.py $(if $(QUICK),--quick)
engine: ; scripts/python -m cloudsieve.engine install
lock: ; scripts/lock
# docs/accuracy.md anew, from the labelled scenes in CLOUDSIEVE_TEST_DATA
accuracy: ; scripts/python scripts/make_accuracy_docs.py
matrix: ; scripts/matrix
# every picture of docs/ anew, from synthetic scenes and the real QGIS; needs xvfb
pictures: ; scripts/pictures
# an hour of random cases, damage and faults; docs/reliability.md tells what came of them
torture: ; scripts/torture
zip: ; scripts/zip
i18n: ; scripts/i18n
clean: ; rm -rf .state demo dist .hypothesis .mypy_cache .pytest_cache .qgis-settings .ruff_cache
