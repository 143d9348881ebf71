# All that one types to run Clubdeck and to work on it. `make` alone tells what there is.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# What cargo must be told on this machine; scripts/setup.sh finds it out.
rust := source target/toolchain.env;

.PHONY: help
help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: build ## build and start with demonstration data, on http://127.0.0.1:3000; ARGS="…" go to the program
	@exec target/release/clubdeck serve --demo $(ARGS)

.PHONY: dev
dev: ## build, start with demonstration data on data/dev.db, and again after each change; ARGS="…" as above
	@scripts/setup.sh run
	@exec scripts/dev.sh $(ARGS)

.PHONY: build
build: ## build the release: target/release/clubdeck and target/site
	@scripts/setup.sh run
	@$(rust) cargo build --locked --package xtask
	@$(rust) cargo xtask build --release
	@$(rust) cargo build --locked --release --package server

.PHONY: test
test: ## check everything: format, laws, clippy, stories, journeys in a browser
	@scripts/test.sh

.PHONY: soak
soak: ## let everything go wrong for an hour: kill -9, full disk, restarts, hanging screens
	@scripts/soak.sh

.PHONY: bench
bench: ## measure the release beside its references; FIGURES="…" names some
	@scripts/bench.sh $(FIGURES)

.PHONY: fmt
fmt: ## format the code
	@cargo fmt --all

.PHONY: clean
clean: ## remove all that was built; the data stay
	@cargo clean
