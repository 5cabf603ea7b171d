//! Programs beside this one: started, watched through `/proc`, gone when dropped.

use anyhow::Context;
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};

/// Linux tells CPU time in hundredths of a second on every machine (`USER_HZ`).
const TICKS_A_SECOND: u64 = 100;
/// Whatever says nothing for so long has not started.
const START_MAX: Duration = Duration::from_secs(120);

/// A running program.
pub struct Program {
    child: Child,
}

/// Which of its outputs a program announces itself on.
#[derive(Clone, Copy)]
pub enum On {
    Stdout,
    Stderr,
}

impl Program {
    /// Starts it, and answers what follows `mark` in the first line that has it.
    pub fn start(mut command: Command, on: On, mark: &'static str) -> anyhow::Result<(Program, String)> {
        let what = format!("{command:?}");
        command.stdin(Stdio::null());
        match on {
            On::Stdout => command.stdout(Stdio::piped()).stderr(Stdio::null()),
            On::Stderr => command.stderr(Stdio::piped()).stdout(Stdio::null()),
        };
        let mut child = command.spawn().with_context(|| what.clone())?;
        let output: Box<dyn std::io::Read + Send> = match on {
            On::Stdout => Box::new(child.stdout.take().expect("piped above")),
            On::Stderr => Box::new(child.stderr.take().expect("piped above")),
        };
        let (tell, told) = mpsc::channel();
        // Read to the end, or the program would wait for somebody to read.
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                match line.split_once(mark) {
                    Some((_, rest)) => drop(tell.send(rest.trim().to_owned())),
                    None if line.contains("ERROR") || line.contains("WARN") => eprintln!("{line}"),
                    None => {}
                }
            }
        });
        let program = Program { child };
        let said = told.recv_timeout(START_MAX).with_context(|| format!("{what} has not started"))?;
        Ok((program, said))
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already; nothing it has acknowledged is lost by this.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The fields of `/proc/PID/stat` after the name, which may hold anything: the first is field 3 of `proc(5)`.
fn stat(id: u32) -> anyhow::Result<Vec<String>> {
    let text =
        std::fs::read_to_string(format!("/proc/{id}/stat")).with_context(|| format!("process {id}"))?;
    let (_, rest) = text.rsplit_once(')').context("a name in brackets")?;
    Ok(rest.split_whitespace().map(str::to_owned).collect())
}

fn ticks(fields: &[String], numbers: &[usize]) -> anyhow::Result<Duration> {
    let mut sum = 0;
    for number in numbers {
        sum += fields.get(number - 3).context("a field of stat")?.parse::<u64>()?;
    }
    Ok(Duration::from_millis(sum * 1000 / TICKS_A_SECOND))
}

/// The CPU time that a process has used, in user and kernel mode (fields 14 and 15 of `proc(5)`).
pub fn cpu(id: u32) -> anyhow::Result<Duration> {
    ticks(&stat(id)?, &[14, 15])
}

/// The parent of a process (field 4).
pub fn parent_of(id: u32) -> anyhow::Result<u32> {
    Ok(stat(id)?.get(1).context("a field of stat")?.parse()?)
}

/// The CPU time of a process and all its children, those that have ended too (fields 16 and 17).
pub fn family_cpu(id: u32) -> anyhow::Result<Duration> {
    let mut sum = ticks(&stat(id)?, &[14, 15, 16, 17])?;
    for entry in std::fs::read_dir("/proc")? {
        let Some(child) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // A process may end between being listed and being looked at; then its parent has it.
        if parent_of(child).is_ok_and(|parent| parent == id) {
            sum += cpu(child).unwrap_or_default();
        }
    }
    Ok(sum)
}

/// What a process holds in memory, in MiB: its resident set, files of the program itself included.
pub fn memory_mib(id: u32) -> anyhow::Result<f64> {
    held_mib(id, "VmRSS:")
}

/// The most that a process has held in memory so far, in MiB.
pub fn peak_mib(id: u32) -> anyhow::Result<f64> {
    held_mib(id, "VmHWM:")
}

fn held_mib(id: u32, what: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find(|line| line.starts_with(what)).context("a resident set")?;
    let kib: f64 = line.split_whitespace().nth(1).context("a size")?.parse()?;
    Ok(kib / 1024.0)
}
