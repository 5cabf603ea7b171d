//! The forms of a page, read as a browser reads them and filled in with something.

use std::collections::BTreeMap;

/// A form, with what stands in its fields.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    pub action: String,
    has_files: bool,
    fields: Vec<(String, String)>,
    files: Vec<String>,
    /// Names of fields in which somebody writes a text of their own.
    written: Vec<String>,
}

const EDGE: &str = "edge-of-a-part";

impl Form {
    /// What tells it from another one with the same action: its fields and what its button says.
    pub fn words(&self) -> String {
        let names: Vec<&str> = self.fields.iter().map(|(name, _)| name.as_str()).collect();
        format!("{} {:?}", names.join(" "), self.fields.last())
    }

    /// The same with something else in a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Form {
        self.fields.retain(|(it, _)| it != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The same with a text in every field in which one may be written; `None`: there is no such field.
    pub fn all_written(&self, text: &str) -> Option<Form> {
        let mut form = self.clone();
        for (name, value) in &mut form.fields {
            if self.written.contains(name) {
                text.clone_into(value);
            }
        }
        (!self.written.is_empty()).then_some(form)
    }

    /// Its kind and body when it is sent.
    pub fn filled(&self) -> (String, Vec<u8>) {
        if !self.has_files {
            let pairs = self.fields.iter();
            let pairs: Vec<String> = pairs
                .map(|(name, value)| format!("{}={}", world::encoded(name), world::encoded(value)))
                .collect();
            return ("application/x-www-form-urlencoded".into(), pairs.join("&").into_bytes());
        }
        let mut body = String::new();
        for (name, value) in &self.fields {
            body +=
                &format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        for name in &self.files {
            body += &format!(
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"a.csv\"\r\n\r\na,b\n1,2\n\r\n"
            );
        }
        body += &format!("--{EDGE}--\r\n");
        (format!("multipart/form-data; boundary={EDGE}"), body.into_bytes())
    }
}

/// One tag: its name and its attributes.
struct Tag<'p> {
    name: &'p str,
    attributes: BTreeMap<String, String>,
    /// What stands after it.
    rest: &'p str,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn has(&self, name: &str) -> bool {
        self.attributes.contains_key(name)
    }
}

/// The tag that begins next in a page.
fn next_tag(page: &str) -> Option<Tag<'_>> {
    let start = page.find('<')? + 1;
    let name_end = page[start..].find(|it: char| it.is_whitespace() || it == '>')? + start;
    let (mut attributes, mut at) = (BTreeMap::new(), name_end);
    loop {
        at += page[at..].find(|it: char| !it.is_whitespace())?;
        if page[at..].starts_with('>') {
            return Some(Tag { name: &page[start..name_end], attributes, rest: &page[at + 1..] });
        }
        let end = page[at..].find(|it: char| it.is_whitespace() || it == '=' || it == '>')? + at;
        let name = page[at..end].to_ascii_lowercase();
        let Some(value) = page[end..].strip_prefix("=\"") else {
            attributes.insert(name, String::new());
            at = end.max(at + 1);
            continue;
        };
        let length = value.find('"')?;
        attributes.insert(name, unescaped(&value[..length]));
        at = end + 2 + length + 1;
    }
}

fn unescaped(html: &str) -> String {
    let plain = html.replace("&#34;", "\"").replace("&quot;", "\"").replace("&#39;", "'");
    plain.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&").replace("&amp;", "&")
}

/// What somebody types who only wants the form to be sent: something where it must be.
fn typed(kind: &str, value: &str, is_required: bool) -> String {
    match kind {
        _ if !value.is_empty() || !is_required => value.to_owned(),
        "number" => "1".into(),
        "email" => "new@example.org".into(),
        "date" => "2027-05-14".into(),
        "time" => "12:00".into(),
        "datetime-local" => "2027-05-14T12:00".into(),
        "color" => "#0b6e8a".into(),
        "url" => "https://forum.example/".into(),
        _ => "Something".into(),
    }
}

/// The forms of a page that write, one for each of their buttons.
pub(crate) fn forms(page: &str, address: &str) -> Vec<Form> {
    let (mut all, mut rest) = (vec![], page);
    while let Some(tag) = next_tag(rest) {
        rest = tag.rest;
        if tag.name == "form" && tag.get("method").eq_ignore_ascii_case("post") {
            let end = rest.find("</form>").unwrap_or(rest.len());
            let action = if tag.get("action").is_empty() { address } else { tag.get("action") };
            let has_files = tag.get("enctype") == "multipart/form-data";
            let form = Form { action: action.to_owned(), has_files, ..Form::default() };
            all.extend(of_form(form, &rest[..end]));
            rest = &rest[end..];
        }
    }
    all
}

fn of_form(mut form: Form, inside: &str) -> Vec<Form> {
    let (mut rest, mut buttons, mut list) = (inside, vec![], None);
    while let Some(tag) = next_tag(rest) {
        rest = tag.rest;
        let name = tag.get("name").to_owned();
        match tag.name {
            "select" => list = Some((name, false)),
            "/select" => list = None,
            // The one that is chosen, else the first.
            "option" => {
                if let Some((name, has)) = &mut list {
                    let known = form.fields.iter().position(|(it, _)| it == name);
                    match known.filter(|_| *has) {
                        Some(at) if tag.has("selected") => form.fields[at].1 = tag.get("value").to_owned(),
                        Some(_) => {}
                        None => form.fields.push((name.clone(), tag.get("value").to_owned())),
                    }
                    *has = true;
                }
            }
            "textarea" if !name.is_empty() => {
                let text = rest.split("</textarea>").next().unwrap_or_default();
                form.written.push(name.clone());
                form.fields.push((name, typed("text", &unescaped(text), tag.has("required"))));
            }
            "button" if tag.get("type") != "button" => {
                buttons.push((name, tag.get("value").to_owned(), tag.get("formaction").to_owned()));
            }
            "input" if !name.is_empty() => match tag.get("type") {
                "file" => form.files.push(name),
                "checkbox" if !tag.has("checked") && !tag.has("required") => {}
                // The one that is chosen, else the first.
                "radio" if !tag.has("checked") && form.fields.iter().any(|it| it.0 == name) => {}
                "radio" => form = form.with(&name, tag.get("value")),
                "checkbox" => form.fields.push((name, tag.get("value").to_owned())),
                "hidden" => form.fields.push((name, tag.get("value").to_owned())),
                kind => {
                    if matches!(kind, "" | "text" | "search" | "email" | "tel" | "url") {
                        form.written.push(name.clone());
                    }
                    form.fields.push((name, typed(kind, tag.get("value"), tag.has("required"))));
                }
            },
            _ => {}
        }
    }
    let pressed = |(name, value, action): (String, String, String)| {
        let mut form = form.clone();
        if !name.is_empty() {
            form.fields.push((name, value));
        }
        if !action.is_empty() {
            form.action = action;
        }
        form
    };
    if buttons.is_empty() { vec![form] } else { buttons.into_iter().map(pressed).collect() }
}

#[test]
fn a_form_is_sent_as_its_page_has_it_and_once_for_each_button() {
    let page = "<form method=\"post\" action=\"/en/a\"><input type=\"hidden\" name=\"seen\" value=\"3 &#38; 4\">\
        <select name=\"side\"><option value=\"a\">A</option><option value=\"b\" selected>B</option></select>\
        <textarea name=\"why\" required></textarea><input type=\"radio\" name=\"r\" value=\"1\">\
        <input type=\"radio\" name=\"r\" value=\"2\"><button>Save</button>\
        <button name=\"deed\" value=\"end\" formaction=\"/en/b\">End</button></form><form method=\"get\"></form>";
    let forms = forms(page, "/en/here");
    let sent: Vec<(String, String)> =
        forms.iter().map(|it| (it.action.clone(), String::from_utf8(it.filled().1).unwrap())).collect();
    let fields = "seen=3%20%26%204&side=b&why=Something&r=1";
    assert_eq!(sent[0], ("/en/a".into(), fields.into()));
    assert_eq!(sent[1], ("/en/b".into(), format!("{fields}&deed=end")));
    assert_eq!(sent.len(), 2);
}
