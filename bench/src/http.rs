//! HTTP as plain as it can be, for a client must cost less than what it measures: one connection that is kept, one
//! answer after the other, each with its length.

use anyhow::{Context, bail};
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A kept connection.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// What came back.
#[derive(Debug)]
pub struct Answer<'c> {
    /// The status.
    pub status: u16,
    /// Status line and headers.
    pub head: &'c str,
    /// The body.
    pub body: &'c [u8],
}

impl Answer<'_> {
    /// Whether the body has this text.
    pub fn has(&self, text: &str) -> bool {
        self.body.windows(text.len()).any(|window| window == text.as_bytes())
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(self.body).unwrap_or("not UTF-8")
    }
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> anyhow::Result<Connection> {
        let stream = TcpStream::connect(address).await.with_context(|| address.to_string())?;
        stream.set_nodelay(true)?;
        Ok(Connection { stream, buffer: vec![0; 64 * 1024], filled: 0 })
    }

    /// Sends a whole request and reads the whole answer.
    pub async fn ask(&mut self, request: &[u8]) -> anyhow::Result<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.filled = 0;
        loop {
            if self.filled == self.buffer.len() {
                self.buffer.resize(self.buffer.len() * 2, 0);
            }
            let read = self.stream.read(&mut self.buffer[self.filled..]).await?;
            if read == 0 {
                bail!("the connection was closed");
            }
            self.filled += read;
            if let Some((status, begins, ends)) = measured(&self.buffer[..self.filled])? {
                let head = std::str::from_utf8(&self.buffer[..begins])?;
                return Ok(Answer { status, head, body: &self.buffer[begins..ends] });
            }
        }
    }
}

/// Status, and where the body begins and ends; `None` while something is missing.
fn measured(bytes: &[u8]) -> anyhow::Result<Option<(u16, usize, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 40];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(begins) = response.parse(bytes)? else { return Ok(None) };
    let status = response.code.context("a status")?;
    let length = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let length: usize = match (length, status) {
        (Some(length), _) => std::str::from_utf8(length.value)?.parse()?,
        (None, 204 | 304) => 0,
        (None, _) => bail!("an answer without its length"),
    };
    Ok((bytes.len() >= begins + length).then_some((status, begins, begins + length)))
}

fn head(method: &str, path: &str, more: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{more}")
}

/// A page as a browser asks for it. `more`: headers, each with its line end.
pub fn get(path: &str, more: &str) -> Vec<u8> {
    (head("GET", path, more) + "\r\n").into_bytes()
}

fn post(path: &str, more: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let more = format!(
        "{more}sec-fetch-site: same-origin\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n",
        body.len()
    );
    let mut request = (head("POST", path, &more) + "\r\n").into_bytes();
    request.extend_from_slice(body);
    request
}

/// What a program sends.
pub fn post_json(path: &str, more: &str, body: &serde_json::Value) -> Vec<u8> {
    post(path, more, "application/json", body.to_string().as_bytes())
}

/// A form as a browser sends it.
pub fn post_form(path: &str, more: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    post(path, more, "application/x-www-form-urlencoded", body.join("&").as_bytes())
}

/// A form that may carry a file: name, file name, content.
pub fn post_multipart(
    path: &str,
    more: &str,
    fields: &[(&str, &str)],
    file: Option<(&str, &str, &[u8])>,
) -> Vec<u8> {
    const BOUNDARY: &str = "----kurultai-bench";
    let mut body = vec![];
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .bytes(),
        );
    }
    if let Some((name, file, content)) = file {
        let disposition = format!("content-disposition: form-data; name=\"{name}\"; filename=\"{file}\"");
        body.extend(format!("--{BOUNDARY}\r\n{disposition}\r\ncontent-type: text/csv\r\n\r\n").bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    post(path, more, &format!("multipart/form-data; boundary={BOUNDARY}"), &body)
}

fn encoded(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}
