# SPDX-License-Identifier: Apache-2.0
# Short names for what CMake's presets do. `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
# The preset that `make test` builds: dev checks most (assertions, headers that stand alone).
PRESET ?= dev

cases := straits apollo rome news
program := build/release/src/cli/fasti
pictures := $(foreach case,$(cases),out/$(case).svg out/$(case).pdf) \
    out/apollo-slide.svg out/rome-lanes.svg out/talks.svg out/straits.html
documents = $(sort $(wildcard tests/cases/$(1)/*.md tests/cases/$(1)/*.txt))
sources = git ls-files '*.cpp' '*.hpp'
ctest = ctest --test-dir build/$(1) --output-on-failure --no-tests=error -j $(JOBS)

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
test: demo build/$(PRESET)/build.ninja ## the same, then build and run every test
	cmake --build build/$(PRESET) -j $(JOBS)
	$(call ctest,$(PRESET))

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
.PHONY: asan
asan: build/asan/build.ninja ## build and test with the address and undefined-behaviour sanitizers
	cmake --build build/asan -j $(JOBS)
	LSAN_OPTIONS=suppressions=$(CURDIR)/tests/lsan.supp $(call ctest,asan)

.PHONY: tidy
tidy: build/tidy/build.ninja ## run clang-tidy over every file (needs clang and clang-tidy)
	cmake --build build/tidy -j $(JOBS)

.PHONY: format
format: ## put every C++ file into shape (needs clang-format)
	$(sources) | xargs clang-format -i

.PHONY: format-check
format-check: ## fail when a C++ file is out of shape
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

# A stamp: packages are looked at again only when the list changes. `make packages` always looks.
build/packages: packages.txt
	@.ci/packages
	@mkdir -p $(@D) && touch $@

# Once configured, Ninja runs CMake again by itself when a CMake file changes.
build/%/build.ninja: CMakePresets.json | build/packages
	cmake --preset $*
	@touch $@

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
