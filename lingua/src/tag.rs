//! Language tags as callers write them: `kk`, `kk-Latn`, `az_Cyrl`, `cta`.

/// A tag taken apart; subtags that mean nothing here (regions, extensions) are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    /// The language, small letters: `kk`.
    pub language: String,
    /// `Cyrl`, `Latn` … where the tag says so.
    pub script: Option<String>,
}

impl Tag {
    /// Reads any string; what is no tag is a language nobody knows.
    pub fn read(tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let script =
            parts.find(|p| p.len() == 4 && p.chars().all(|c| c.is_ascii_alphabetic())).map(capitalised);
        Self { language, script }
    }

    /// Whether language and script are these.
    pub fn is(&self, language: &str, script: &str) -> bool {
        self.language == language && self.script.as_deref() == Some(script)
    }
}

fn capitalised(script: &str) -> String {
    let mut small = script.to_ascii_lowercase();
    if let Some(first) = small.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    small
}

#[cfg(test)]
mod tests {
    use super::Tag;

    #[test]
    fn a_tag_is_read_in_any_casing_and_with_a_region() {
        assert!(Tag::read("KK_latn_KZ").is("kk", "Latn"));
        assert_eq!(Tag::read("tr-CY"), Tag { language: "tr".into(), script: None });
        assert_eq!(Tag::read(""), Tag { language: String::new(), script: None });
    }
}
