# The commands of the house; `make` alone lists them. Each does its own set-up.
#
# A new machine needs a Rust toolchain, make and a C compiler. What tests need beyond that (PostgreSQL,
# Chromium, Node.js) is installed from Debian's packages where it is missing and we may, see scripts/.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

CARGO ?= cargo
# On the machine that decides, the lock file decides the versions.
LOCKED := $(if $(CI),--locked)
export CARGO LOCKED
BUILT := $(abspath $(or $(CARGO_TARGET_DIR),target))

# Larger data for some tests lies beside the checkout where it is there at all; without it they say that they skip.
ifneq ($(wildcard ../shared/data),)
export KURULTAI_TEST_DATA ?= $(abspath ../shared/data)
endif

##@ To see it

.PHONY: demo
demo: ## Build, and run a forum with 520 people; prints a link per role
	$(CARGO) run $(LOCKED) -p kurultai -- demo $(ARGS)

.PHONY: dev
dev: ## The same, built and started again whenever a source changes
	scripts/dev $(ARGS)

##@ To be sure

.PHONY: test
test: ## Everything: all crates on both databases, then the browser (ROOM=door: one room)
ifdef ROOM
	TMPDIR=$$(scripts/scratch) scripts/postgres $(CARGO) test -p $(ROOM)
else
# What cannot be set up is told now, not after the long part.
	scripts/browser >/dev/null
	TMPDIR=$$(scripts/scratch) scripts/postgres scripts/tests
	$(MAKE) islands-check
	scripts/feeds-check $(BUILT)/debug/kurultai minimal
	$(MAKE) e2e
endif

.PHONY: check
check: ## Format, lints, and the tests but for the browser's, pulled plugs and a crowd of ten thousand
	$(CARGO) fmt --all --check
	$(CARGO) clippy $(LOCKED) --workspace --all-targets -- -D warnings
	TMPDIR=$$(scripts/scratch) scripts/postgres scripts/tests --skip pulled_plug --skip ten_thousand

.PHONY: e2e
e2e: ## The jobs as people do them, in a browser (TESTS=public-site: one file)
	$(CARGO) test $(LOCKED) --workspace --no-run
	chromium=$$(scripts/browser) && cd e2e && npm run --silent types && \
	  CHROMIUM=$$chromium KURULTAI_BIN=$(BUILT)/debug/kurultai node_modules/.bin/playwright test $(TESTS)

.PHONY: soak
soak: ## For hours: every job in every language and size, a thousand kill rounds
	SOAK=1 $(MAKE) test
	PROPTEST_CASES=20000 $(CARGO) test $(LOCKED) --release -p lingua --features oracle
	$(MAKE) feeds-check
	$(MAKE) acme-check

.PHONY: feeds-check
feeds-check: ## Every feed of every example, in every language, read by others' libraries
	$(CARGO) build $(LOCKED) --workspace
	scripts/feeds-check $(BUILT)/debug/kurultai

.PHONY: screenshots
screenshots: ## Take the README's pictures anew, into docs/screenshots/
	SCREENSHOTS=1 $(MAKE) e2e TESTS="--grep 'pictures for the README'"

.PHONY: acme-check
acme-check: ## A certificate from an authority for tests, proved and served
	$(CARGO) build $(LOCKED) --workspace
	scripts/acme-check $(BUILT)/debug/kurultai

##@ To know how fast

.PHONY: bench
bench: ## Our figures beside their limits, measured in one run, in one table (ROWS="door import": some)
	$(CARGO) build $(LOCKED) --release -p kurultai -p bench
	FSYNC=on KURULTAI_BIN=$(BUILT)/release/kurultai scripts/postgres $(BUILT)/release/bench $(ROWS)

.PHONY: bench-live
bench-live: ## A crowd before live boards, beside a bare broadcast, then dropped and back (CROWDS="500 10000")
	$(CARGO) build $(LOCKED) --release -p kurultai -p bench
	FSYNC=on KURULTAI_BIN=$(BUILT)/release/kurultai scripts/postgres $(BUILT)/release/bench live $(CROWDS)

.PHONY: bench-names
bench-names: ## How well and how fast names are found over nine languages, then what each operation takes (EACH=match: some)
ifndef EACH
	$(CARGO) run $(LOCKED) --release -p lingua --example bench_names
endif
	$(CARGO) bench $(LOCKED) -p lingua --features criterion --bench names -- $(EACH)

##@ To change it

.PHONY: fmt
fmt: ## Format the Rust sources
	$(CARGO) fmt --all

.PHONY: room
room: ## Begin a room: make room NAME=forum/stands
	scripts/room $(or $(NAME),$(error which room? make room NAME=forum/stands))

.PHONY: words
words: ## What is not translated yet, by language
	scripts/words

.PHONY: islands
islands: ## Bundle islands and style sheet into kernel/look/assets, which is committed
	scripts/islands build

.PHONY: islands-check
islands-check: ## Is the committed bundle what the sources give?
	scripts/islands check

.PHONY: help
help:
	@awk -F ':.*## ' '/^##@ /{printf "\n%s\n", substr($$0, 5)} /^[a-z0-9-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
