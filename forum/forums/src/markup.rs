//! The small markup of the site's texts: paragraphs, lists, strong, links. Nothing that a browser would run.

use pulldown_cmark::{CowStr, Event, Parser, Tag, html};

/// HTML of a text. Raw HTML in it is shown as the letters it is; links go to web, mail and telephone addresses only.
pub fn html(text: &str) -> String {
    let events = Parser::new(text).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: harmless(dest_url), title, id })
        }
        // A picture would be fetched from elsewhere, which the site's policy forbids anyway.
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: harmless(dest_url), title, id })
        }
        other => other,
    });
    let mut out = String::with_capacity(text.len() * 2);
    html::push_html(&mut out, events);
    out
}

fn harmless(address: CowStr<'_>) -> CowStr<'_> {
    let known = ["https://", "http://", "mailto:", "tel:", "/", "#"];
    if known.iter().any(|start| address.starts_with(start)) { address } else { CowStr::Borrowed("#") }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn what_a_browser_would_run_is_shown_as_letters() {
        assert_eq!(html("a <script>b</script>"), "<p>a &lt;script&gt;b&lt;/script&gt;</p>\n");
        assert_eq!(html("[x](javascript:alert)"), "<p><a href=\"#\">x</a></p>\n");
    }

    #[test]
    fn paragraphs_lists_strong_and_links_are_kept() {
        let text = "One **two**\n\n- [three](https://example.org)";
        assert_eq!(
            html(text),
            "<p>One <strong>two</strong></p>\n<ul>\n<li><a href=\"https://example.org\">three</a></li>\n</ul>\n"
        );
    }
}
