//! `kurultai names`: reconcile two spreadsheets whose names are in different languages and scripts.

use anyhow::{Context, bail};
use std::{
    io::{Read, Write},
    path::Path,
};

/// Prints, for each query, the names of the pool that it may mean.
///
/// # Errors
/// When a file cannot be read or is not UTF-8, or standard output is closed.
pub fn find(pool: &Path, queries: &Path, top: usize, score: bool) -> anyhow::Result<()> {
    let (pool, queries) = (text(pool)?, text(queries)?);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if score {
        for line in lingua::report::score_lines(&pool, &queries) {
            writeln!(out, "{line}")?;
        }
    } else {
        for line in lingua::report::match_lines(&pool, &queries, top) {
            writeln!(out, "{line}")?;
        }
    }
    Ok(out.flush()?)
}

/// Filters standard input, line by line.
///
/// # Errors
/// When the conversion is not defined; the message names those that are.
pub fn convert(from: &str, to: &str) -> anyhow::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("standard input is not UTF-8 text")?;
    let lines = match lingua::report::convert_lines(&text, from, to) {
        Ok(lines) => lines,
        Err(undefined) => bail!("{undefined}"),
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}

fn text(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| file.display().to_string())
}
