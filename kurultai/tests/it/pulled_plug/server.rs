//! The program itself, in a process of its own.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        mpsc::{self, Sender},
    },
    time::Duration,
};
use world::Database;

/// A start takes a fraction of a second; on a machine that does much else, more.
const START_MAX: Duration = Duration::from_secs(60);

/// `kurultai serve`, answering.
pub struct Server {
    process: Child,
    /// Where: `http://127.0.0.1:40123`.
    pub url: String,
    log: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts it on that data folder, and waits until it serves.
    pub fn start(data: &Path, database: &Database) -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kurultai"));
        command.arg("serve").current_dir(data).stderr(Stdio::piped());
        command.env("KURULTAI_DATA", data).env("KURULTAI_LISTEN", "127.0.0.1:0");
        command.env("KURULTAI_PUBLIC_URL", super::scene::HOME).env("RUST_LOG", "info").env("NO_COLOR", "1");
        if let Some(url) = database.url() {
            command.env("KURULTAI_DATABASE_URL", url);
        }
        let mut process = command.spawn().expect("the program starts");
        let (tell, told) = mpsc::channel();
        let log = Arc::default();
        let said = BufReader::new(process.stderr.take().expect("piped above"));
        let kept = Arc::clone(&log);
        std::thread::spawn(move || listen(said, &kept, &tell));
        let mut server = Server { process, url: String::new(), log };
        let Ok(address) = told.recv_timeout(START_MAX) else {
            panic!("it does not serve:\n{}", server.said());
        };
        server.url = format!("http://{address}");
        server
    }

    /// `kill -9`.
    pub fn pull_the_plug(&mut self) {
        self.process.kill().expect("it runs until now");
        self.process.wait().expect("it ends");
    }

    /// What it has logged.
    pub fn said(&self) -> String {
        self.log.lock().expect("nobody panics holding the log").join("\n")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be dead already.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn listen(said: impl BufRead, log: &Mutex<Vec<String>>, tell: &Sender<String>) {
    for line in said.lines().map_while(Result::ok) {
        let address =
            line.split_once("serving address=").and_then(|(_, rest)| rest.split_whitespace().next());
        if let Some(address) = address {
            // Whoever waited may have given up.
            drop(tell.send(address.to_owned()));
        }
        log.lock().expect("nobody panics holding the log").push(line);
    }
}
