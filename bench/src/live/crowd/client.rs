//! One client: a socket, and where it stands.

use super::{Board, frames::Kind};
use anyhow::{Context, bail};
use std::{cell::RefCell, net::SocketAddr, rc::Rc};
use tokio::{io::AsyncWriteExt, net::TcpStream, sync::OwnedSemaphorePermit, task::JoinHandle};

/// A browser with one page open.
pub struct Client {
    /// Those who see the same.
    pub group: String,
    /// What it shows, by the number of [`super::frames::Frames`].
    pub state: u32,
    /// What reads its socket.
    pub task: Option<JoinHandle<()>>,
    address: SocketAddr,
    path: String,
    cookie: String,
    left: Option<Rc<str>>,
    /// The occasion on which it was last told something.
    told: u64,
}

impl Client {
    /// Not connected yet.
    pub fn new(address: SocketAddr, group: &str, path: &str, cookie: &str) -> Client {
        let (group, path, cookie) = (group.to_owned(), path.to_owned(), cookie.to_owned());
        Client { group, state: 0, task: None, address, path, cookie, left: None, told: 0 }
    }

    /// The connection is gone from one moment to the next.
    pub fn hang_up(&mut self) {
        if let Some(task) = self.task.take() {
            task.abort();
        }
    }

    /// A page that shows nothing yet asks for all; later it says where it left off.
    fn request(&self) -> String {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("{}\r\n", self.cookie) };
        let path = self.path.split("&since=").next().unwrap_or_default();
        let left = self.left.as_ref().map_or(String::new(), |left| format!("last-event-id: {left}\r\n"));
        format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/event-stream\r\n{cookie}{left}\r\n")
    }
}

thread_local! {
    /// Read into by whoever reads; what is left of a frame is kept by its client.
    static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]);
}

/// Connects and notes what comes, until the connection ends.
pub async fn listen(
    board: &Board,
    client: &Rc<RefCell<Client>>,
    permit: anyhow::Result<OwnedSemaphorePermit>,
) -> anyhow::Result<()> {
    let (address, request) = {
        let client = client.borrow();
        (client.address, client.request())
    };
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    drop(permit);
    let mut answer = Answer::default();
    loop {
        stream.readable().await?;
        let read = BUFFER.with_borrow_mut(|buffer| match stream.try_read(buffer) {
            Ok(0) => bail!("the server has hung up"),
            Ok(read) => answer.take(&buffer[..read], |event| note(board, client, event)).map(|()| true),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error.into()),
        })?;
        if !read {
            tokio::task::yield_now().await;
        }
    }
}

/// Whatever the client was sent is noted.
fn note(board: &Board, client: &Rc<RefCell<Client>>, event: &[u8]) -> anyhow::Result<()> {
    let mut client = client.borrow_mut();
    let mut shared = board.shared.borrow_mut();
    let shared = &mut *shared;
    let (frame, after) = shared.frames.take(&client.group, client.state, event)?;
    let (kind, place) = (frame.kind, frame.place.clone());
    (client.state, client.left) = (after, Some(place));
    if client.told == shared.occasion || (kind == Kind::Beat && !shared.beats_count) {
        return Ok(());
    }
    client.told = shared.occasion;
    let Some(began) = shared.began else { return Ok(()) };
    shared.latencies_us.push(u32::try_from(began.elapsed().as_micros()).unwrap_or(u32::MAX));
    shared.came += 1;
    shared.bytes += event.len() as u64;
    *shared.kinds.entry(kind).or_default() += 1;
    shared.waiting = shared.waiting.saturating_sub(1);
    if shared.waiting == 0 {
        board.all.notify_one();
    }
    Ok(())
}

/// An answer in chunks, as it comes in.
#[derive(Default)]
struct Answer {
    head_is_read: bool,
    /// What is not whole yet, as it came.
    rest: Vec<u8>,
    /// Of an event, without the chunks' own marks.
    event: Vec<u8>,
}

impl Answer {
    /// Takes what came, and gives each whole event away, with its two line ends.
    fn take(
        &mut self,
        bytes: &[u8],
        mut event: impl FnMut(&[u8]) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let joined;
        let mut bytes = if self.rest.is_empty() {
            bytes
        } else {
            joined = [std::mem::take(&mut self.rest).as_slice(), bytes].concat();
            joined.as_slice()
        };
        if !self.head_is_read {
            let Some(end) = find(bytes, b"\r\n\r\n") else {
                self.rest = bytes.to_vec();
                return Ok(());
            };
            if !bytes.starts_with(b"HTTP/1.1 200") {
                bail!("{}", String::from_utf8_lossy(&bytes[..end]));
            }
            self.head_is_read = true;
            bytes = &bytes[end + 4..];
        }
        while let Some(line) = find(bytes, b"\r\n") {
            let size = std::str::from_utf8(&bytes[..line])?;
            let size = usize::from_str_radix(size, 16).with_context(|| format!("a chunk of {size}"))?;
            let Some(chunk) = bytes.get(line + 2..line + 2 + size) else { break };
            if bytes.len() < line + 4 + size {
                break;
            }
            if self.event.is_empty() && chunk.ends_with(b"\n\n") && find(chunk, b"\n\n") == Some(size - 2) {
                event(chunk)?;
            } else {
                self.event.extend_from_slice(chunk);
                while let Some(end) = find(&self.event, b"\n\n") {
                    event(&self.event[..end + 2])?;
                    self.event.drain(..end + 2);
                }
            }
            bytes = &bytes[line + 4 + size..];
        }
        self.rest = bytes.to_vec();
        Ok(())
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, wanted)
}
