//! The limits, served: this program again, in processes of their own.

use crate::{house::Prepared, load::Target, process};
use std::process::Command;
use tempfile::TempDir;

/// A bare server of the same stack, on the same engine.
pub struct Bare {
    /// Who answers.
    pub target: Target,
    _program: process::Program,
    _folder: TempDir,
}

/// This program, as one of the limits.
pub fn limit(words: &[&str]) -> anyhow::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(words);
    Ok(command)
}

impl Bare {
    /// Begins one, with a database of its own.
    pub async fn served(prepared: &Prepared) -> anyhow::Result<Bare> {
        let folder = tempfile::tempdir()?;
        let database = prepared.engine.create("bench_bare", None).await?;
        let mut command = limit(&["bare"])?;
        command.arg(folder.path()).args(database);
        let (program, address) = process::Program::start(command, process::On::Stdout, "serving ")?;
        let target =
            Target { address: address.parse()?, process: program.id(), engine: prepared.engine.clone() };
        Ok(Bare { target, _program: program, _folder: folder })
    }
}
