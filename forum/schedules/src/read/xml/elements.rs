//! The elements of an XML one after another, each with its line, whatever is broken about them.

use super::node::{Node, attributes_of, local, node_of, shut};
use crate::{NESTING_MAX, Refusal, read::markup};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Elements within one event: more is no event.
const NODES_MAX: usize = 20_000;

/// An XML being read.
pub(super) struct Elements<'t> {
    xml: Reader<&'t [u8]>,
    text: &'t str,
    counted_to: usize,
    line: u32,
}

/// How the reading of a piece ended.
enum Piece {
    Whole(Node),
    /// The file ends or breaks within it.
    Cut(Node),
}

impl<'t> Elements<'t> {
    /// Of a text: end tags without a beginning, ampersands that begin nothing are passed over.
    pub(super) fn of(text: &'t str) -> Elements<'t> {
        let mut xml = Reader::from_str(text);
        let config = xml.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Elements { xml, text, counted_to: 0, line: 1 }
    }

    pub(super) fn event(&mut self) -> quick_xml::Result<Event<'t>> {
        self.xml.read_event()
    }

    /// An element as a whole, and whether the file ends within it; it lies in so many others.
    pub(super) fn piece(
        &mut self,
        start: &BytesStart<'t>,
        is_empty: bool,
        depth: usize,
    ) -> Result<(Node, bool), Refusal> {
        let root = node_of(start, self.line());
        if is_empty {
            return Ok((root, false));
        }
        match self.filled(root, depth)? {
            Piece::Whole(node) => Ok((node, false)),
            Piece::Cut(node) => Ok((node, true)),
        }
    }

    fn filled(&mut self, root: Node, depth: usize) -> Result<Piece, Refusal> {
        let mut open = vec![root];
        let mut nodes = 1;
        loop {
            let event = self.event();
            let line = self.line();
            let Some(top) = open.last_mut() else { return Err(Refusal::Damaged { line }) };
            match event {
                Ok(Event::Start(start)) => {
                    nodes += 1;
                    open.push(node_of(&start, line));
                }
                Ok(Event::Empty(start)) => {
                    nodes += 1;
                    top.children.push(node_of(&start, line));
                }
                Ok(Event::End(end)) => {
                    let name = local(end.name().as_ref());
                    // A closing tag without an opening one says nothing; one that skips some closes them.
                    if let Some(at) = open.iter().rposition(|node| node.name == name) {
                        while open.len() > at + 1 {
                            shut(&mut open);
                        }
                        if open.len() == 1 {
                            return Ok(Piece::Whole(open.remove(0)));
                        }
                        shut(&mut open);
                    }
                }
                Ok(Event::Text(text)) => top.text.push_str(&text),
                Ok(Event::CData(text)) => top.text.push_str(&text),
                Ok(Event::GeneralRef(name)) => match markup::decoded_entity(&name) {
                    Some(letters) => top.text.push_str(&letters),
                    None => top.text.push_str(&format!("&{};", &*name)),
                },
                Ok(Event::PI(instruction)) if instruction.target() == "kurultai" => {
                    top.own.extend(attributes_of(instruction.attributes()));
                }
                Ok(Event::Eof) | Err(_) => {
                    while open.len() > 1 {
                        shut(&mut open);
                    }
                    return Ok(Piece::Cut(open.remove(0)));
                }
                Ok(_) => {}
            }
            if open.len() + depth > NESTING_MAX {
                return Err(Refusal::TooDeep { limit: NESTING_MAX });
            }
            if nodes > NODES_MAX {
                return Err(Refusal::TooMuch);
            }
        }
    }

    /// The line that is being read.
    pub(super) fn line(&mut self) -> u32 {
        let at = usize::try_from(self.xml.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        if at > self.counted_to {
            let passed =
                self.text.as_bytes()[self.counted_to..at].iter().filter(|byte| **byte == b'\n').count();
            self.line = self.line.saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
            self.counted_to = at;
        }
        self.line
    }
}
