//! The texts of an item and what else is known of it: what only its own page and files need.

use super::ItemId;
use kernel::{Text, db::Json};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::record! {
    /// The texts of an item that only its own page needs.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Body {
        /// Whose.
        pub id: ItemId,
        /// A few sentences, in the small markup of the site.
        pub summary: Json<Text>,
        /// About what, in the small markup of the site.
        pub description: Json<Text>,
        /// The rest.
        pub matter: Json<Matter>,
    }
}

/// What else is known of an item: what people follow, and what files that go out should say again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Matter {
    /// Pages about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Documents that belong to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Link>,
    /// Its page elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The kind in the source's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind_as_written: Option<String>,
    /// The licence of its recording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Whether it must not be recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_recorded: Option<bool>,
    /// Where on earth, in degrees north and east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<(f64, f64)>,
    /// `guid` of schedule.xml.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guid: Option<Uuid>,
    /// `id` of schedule.xml.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    /// The short code of a submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The name in the source's addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
}

/// An address on the web with what it leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// `https://…` or `http://…`.
    pub url: String,
    /// What is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The source's word for what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}
