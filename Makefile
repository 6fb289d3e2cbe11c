# SPDX-License-Identifier: Apache-2.0
# Short names for what CMake's presets do. `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
# The preset that `make test` builds: dev checks most (assertions, sanitizers, warnings).
PRESET ?= dev
# Seconds for each target of `make fuzz`.
TIME ?= 60

cases := straits apollo rome news
program := build/release/src/cli/fasti
pictures := $(foreach case,$(cases),out/$(case).svg out/$(case).pdf) \
    out/apollo-slide.svg out/rome-lanes.svg out/talks.svg out/straits.html
documents = $(sort $(wildcard tests/cases/$(1)/*.md tests/cases/$(1)/*.txt))
sources = git ls-files '*.cpp' '*.hpp'
ctest = ctest --test-dir build/$(1) --output-on-failure --no-tests=error -j $(JOBS)
# The copy that `make coverage` builds: its predicates note what they return. Documents beside the repository do not count:
# the figure is the same everywhere.
tree = build/coverage/tree
# Build folders of another tree: this one was moved or copied, and CMake would refuse them.
moved := $(shell for cache in build/*/CMakeCache.txt; do \
    home=$$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$$cache" 2>/dev/null); \
    [ ! -f "$$cache" ] || [ "$$home" -ef . ] || echo "$${cache%/*}"; done)

##@ For everybody
.PHONY: help
help: ## this list
	@awk '/^##@/ { print "\n" substr($$0, 5) } \
	     /^[a-z-]+:.*## / { name = $$0; sub(/:.*/, "", name); sub(/.*## /, ""); printf "  make %-12s %s\n", name, $$0 }' \
	     $(firstword $(MAKEFILE_LIST))

.PHONY: demo
demo: $(pictures) ## build the program, draw the example documents into out/
	@echo "The timelines are in:" && printf '  %s\n' $(pictures)

.PHONY: test
test: demo build/packages-test build/$(PRESET)/build.ninja ## the same, then build and run every test, with sanitizers
	cmake --build build/$(PRESET) -j $(JOBS)
	$(call ctest,$(PRESET))
	@sed -n 's/^ *skipped: /not run here: /p' build/$(PRESET)/Testing/Temporary/LastTest.log | sort -u

.PHONY: install
install: $(program) ## install under PREFIX (/usr/local), staged in DESTDIR
	cmake --install build/release --prefix $(PREFIX)

.PHONY: packages
packages: ## install the Debian packages of packages.txt that are missing
	@.ci/packages

.PHONY: clean
clean: ## forget everything that was built (out/ stays)
	rm -rf build

##@ For developers
.PHONY: check
check: ## every gate of CI: format, tests, headers, clang-tidy, coverage
	@.ci/run

.PHONY: tidy
tidy: build/packages-gates build/tidy/build.ninja ## clang-tidy over every file (FILES= names some)
	@tests/gates/tidy.sh build/tidy $(FILES)

.PHONY: headers
headers: build/packages-build ## fail when a header does not compile alone (FILES= names some)
	@tests/gates/headers.sh $(FILES)

.PHONY: coverage
coverage: build/packages-build build/packages-test build/packages-gates ## which lines and predicates the tests reach; fails below the floor
	@tests/gates/coverage.py prepare . $(tree)
	cd $(tree) && cmake --preset coverage -DFASTI_SHARED=$(CURDIR)/$(tree)/none \
	    -DCMAKE_CXX_FLAGS="-include $(CURDIR)/$(tree)/watched.hpp"
	cmake --build $(tree)/build/coverage -j $(JOBS)
	@find $(tree)/build -name '*.gcda' -delete; tests/gates/coverage.py prepare . $(tree)
	ctest --test-dir $(tree)/build/coverage --output-on-failure --no-tests=error -j $(JOBS) \
	    -E "$$(grep -v '^#' tests/gates/coverage-left-out.txt | paste -sd '|')"
	@tests/gates/coverage.py report . $(tree) $(tree)/build/coverage

.PHONY: fuzz
fuzz: build/fuzz/build.ninja ## try every fuzz target for TIME=60 seconds (needs clang-19 and libclang-rt-19-dev)
	cmake --build build/fuzz -j $(JOBS) --target fuzz
	@tests/fuzz/run.sh build/fuzz/tests/fuzz $(TIME)

.PHONY: format
format: ## put every C++ file into shape (needs clang-format)
	$(sources) | xargs clang-format -i

.PHONY: format-check
format-check: build/packages-gates ## fail when a C++ file is out of shape
	$(sources) | xargs clang-format --dry-run --Werror

.PHONY: bench
bench: $(program) ## how fast the tagger is, beside chrono-node, and whether time is linear (BENCH=--write notes it)
	@cmake --build build/release -j $(JOBS) --target tag_bench
	@tests/bench/bench.py $(program) build/release/tests/bench/tag_bench ../shared $(BENCH)

.PHONY: bench-drawing
bench-drawing: $(program) ## how fast and large drawings are beside other programs' (BENCH=--write notes it)
	@tests/bench/render/peers.py $(program) ../shared build/bench-render $(BENCH)

.PHONY: bench-network
bench-network: build/release/build.ninja ## how fast the temporal network is, alone and beside others
	cmake --build build/release -j $(JOBS) --target network_bench
	-cmake --build build/release -j $(JOBS) --target network_lemon
	@tests/bench/network/run.sh build/release/tests/bench/network

.PHONY: bench-events
bench-events: $(program) ## how fast events are found and merged, and in how much memory (BENCH=--write notes it)
	@cmake --build build/release -j $(JOBS) --target merge_bench
	@tests/bench/events.py $(program) build/release/tests/bench/merge_bench ../shared $(BENCH)

.PHONY: accuracy
accuracy: $(program) ## how right dates, words of events and the sieves of order are on the development data (needs ../shared)
	@tests/accuracy.py $(program) ../shared
	@tests/trigger_score.py $(program) ../shared
	@tests/order_accuracy.py $(program) ../shared

# Stamps: packages are looked at again only when the list changes. `make packages` always looks.
build/packages-%: packages.txt
	@.ci/packages $*
	@mkdir -p $(@D) && touch $@

# Once configured, Ninja runs CMake again by itself when a CMake file changes.
build/%/build.ninja: CMakePresets.json | build/packages-build
	$(if $(filter build/$*,$(moved)),@echo "build/$* belongs to another folder: afresh"; rm -rf build/$*)
	cmake --preset $*
	@touch $@
$(addsuffix /build.ninja,$(moved)): FORCE

# Ninja knows best whether the program is up to date, so it is asked every time.
$(program): build/release/build.ninja FORCE
	@cmake --build build/release -j $(JOBS) --target fasti

.PHONY: FORCE
out/%.svg out/%.pdf: $(program) FORCE
	@mkdir -p out
	$(program) build $(call documents,$*) -o out/$*.svg -o out/$*.pdf

# The same events in other views.
out/%-slide.svg: $(program) FORCE
	$(program) build $(call documents,$*) --view slide -o $@

out/%-lanes.svg: $(program) FORCE
	$(program) build $(call documents,$*) --view lanes -o $@

out/%.html: $(program) FORCE
	$(program) build $(call documents,$*) -o $@

out/talks.svg: $(program) FORCE
	$(program) render tests/cases/order/talks.jsonl --view order -o $@
