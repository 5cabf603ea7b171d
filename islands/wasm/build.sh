#!/bin/sh
# Builds qr.wasm beside this file. Needs: rustup target add wasm32-unknown-unknown
set -eu
cd "$(dirname "$0")"
cargo build --release --locked --target wasm32-unknown-unknown
install -m 644 "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release/qr.wasm" qr.wasm
