//! The elements of a schedule.xml, whatever is broken about them.

use super::{ITEMS, STARTS, TITLES};
use crate::read::{
    draft::{is_same, some},
    markup,
};
use quick_xml::events::BytesStart;

/// An element with what is in it.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// From instructions `<?kurultai …?>` within it.
    pub(super) own: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Node>,
    pub(super) line: u32,
}

impl Node {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| is_same(key, name)).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty())
    }

    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| is_same(&child.name, name))
    }

    pub(super) fn all<'n>(&'n self, name: &'n str) -> impl Iterator<Item = &'n Node> {
        self.children.iter().filter(move |child| is_same(&child.name, name))
    }

    /// The text of the first of these children that has any.
    pub(super) fn first(&self, names: &[&str]) -> Option<String> {
        let found = names.iter().flat_map(|name| self.all(name));
        found.map(|child| child.text.trim()).find(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A text or an attribute of any of these names.
    pub(super) fn value(&self, names: &[&str]) -> Option<String> {
        let of_attribute = || names.iter().find_map(|name| self.attribute(name)).map(str::to_owned);
        self.first(names).or_else(of_attribute)
    }

    /// What a file of ours says beyond the format; it may be empty.
    pub(super) fn own(&self, name: &str) -> Option<&str> {
        self.own.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn is_item(&self) -> bool {
        ITEMS.contains(&self.name.as_str())
    }

    pub(super) fn holds_items(&self) -> bool {
        self.children.iter().any(|child| child.is_item() || child.is_like_item() || child.holds_items())
    }

    /// Whether it has what makes an item of an element that nobody knows.
    pub(super) fn is_like_item(&self) -> bool {
        self.value(&TITLES).is_some() && self.value(&STARTS).is_some()
    }
}

pub(super) fn shut(open: &mut Vec<Node>) {
    if let Some(node) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(node);
    }
}

/// The name without its prefix, small in ASCII: dialects do not agree on either.
pub(super) fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase()
}

pub(super) fn node_of(start: &BytesStart<'_>, line: u32) -> Node {
    let attributes = attributes_of(start.attributes());
    Node { name: local(start.name().as_ref()), attributes, line, ..Node::default() }
}

/// Attributes as far as they can be read, each once.
pub(super) fn attributes_of(
    attributes: quick_xml::events::attributes::Attributes<'_>,
) -> Vec<(String, String)> {
    let mut attributes = attributes;
    attributes.with_checks(false);
    let read = attributes.filter_map(Result::ok).take(50).map(|attribute| {
        let (value, _) = unescaped(&attribute.value);
        (local(attribute.key.as_ref()), value)
    });
    read.collect()
}

pub(super) fn value_of(attributes: &[(String, String)], name: &str) -> Option<String> {
    attributes.iter().find(|(key, _)| key == name).and_then(|(_, value)| some(value))
}

/// The text with its entities decoded, and whether there were any.
pub(super) fn unescaped(text: &str) -> (String, bool) {
    if !text.contains('&') {
        return (text.to_owned(), false);
    }
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let decoded = part.split_once(';').filter(|(name, _)| name.len() < 34);
        match decoded.and_then(|(name, rest)| Some((markup::decoded_entity(name)?, rest))) {
            Some((letters, rest)) => {
                out.push_str(&letters);
                out.push_str(rest);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    (out, true)
}
