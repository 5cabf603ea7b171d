//! Names as rows have them.

/// A name with all that a reader's choice of script needs of it.
#[derive(Clone, Copy, Debug)]
pub struct Bearer<'n> {
    /// As its bearer writes it.
    pub name: &'n str,
    /// The language they are written to in.
    pub language: &'n str,
    /// Family name in its own script.
    pub family_name: &'n str,
    /// Given name in its own script.
    pub given_name: &'n str,
    /// Family name in Latin letters.
    pub latin_family: &'n str,
    /// Given name in Latin letters.
    pub latin_given: &'n str,
}
