//! Addresses of the web, as files write them.

use crate::ID_CHARS_MAX;

/// `https://…` or `http://…` with a host, encoded where RFC 3986 wants it.
pub fn web_url(text: &str) -> Option<String> {
    let after = text.get(..8).and_then(|_| {
        let (scheme, rest) = text.split_once("://")?;
        (scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"))
            .then_some((scheme, rest))
    });
    let (scheme, rest) = after?;
    let host_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = &rest[..host_end];
    let host_fits = !host.is_empty()
        && host.chars().all(|c| c.is_alphanumeric() || ".-:[]_@%".contains(c))
        && host.chars().any(char::is_alphanumeric);
    if !host_fits || text.len() > ID_CHARS_MAX {
        return None;
    }
    let mut url = format!("{}://", scheme.to_ascii_lowercase());
    let mut bytes = rest.as_bytes();
    while let [byte, after @ ..] = bytes {
        let is_encoded = matches!(bytes, [b'%', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit());
        // RFC 3986, appendix A: one fragment, and brackets only around the number of a host.
        let in_host = rest.len() - bytes.len() < host_end;
        let fits = match byte {
            b'#' => !url.contains('#'),
            b'[' | b']' => in_host,
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(byte) || is_encoded,
        };
        if fits {
            url.push(char::from(*byte))
        } else {
            url.push_str(&format!("%{byte:02X}"))
        }
        bytes = after;
    }
    Some(url)
}

/// An address by the base of its file, where it is a relative one.
pub fn absolute(url: &str, base: Option<&str>) -> String {
    let url = url.trim();
    let Some(base) = base.and_then(|base| web_url(base.trim())) else { return url.to_owned() };
    if url.contains("://") || url.starts_with("mailto:") || url.is_empty() {
        return url.to_owned();
    }
    if let Some(rest) = url.strip_prefix("//") {
        let scheme = base.split("//").next().unwrap_or("https:");
        return format!("{scheme}//{rest}");
    }
    if url.starts_with('/') {
        let host_end = base.match_indices('/').nth(2).map_or(base.len(), |(at, _)| at);
        return format!("{}{url}", &base[..host_end]);
    }
    format!("{}/{url}", base.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_some() {
        for (text, url) in [
            ("https://example.org/a b", Some("https://example.org/a%20b")),
            ("HTTP://example.org", Some("http://example.org")),
            ("https://example.org/%C3%A4?q=ä#x", Some("https://example.org/%C3%A4?q=%C3%A4#x")),
            ("https://example.org/100%", Some("https://example.org/100%25")),
            ("javascript:alert(1)", None),
            ("https://", None),
            ("https:///x", None),
            ("ftp://example.org", None),
            ("example.org", None),
            ("https://exa mple.org", None),
        ] {
            assert_eq!(web_url(text).as_deref(), url, "{text}");
        }
    }

    #[test]
    fn a_relative_address_is_taken_by_the_base_of_its_file() {
        let base = Some("https://example.org/2026/");
        assert_eq!(absolute("/talks/1", base), "https://example.org/talks/1");
        assert_eq!(absolute("talks/1", base), "https://example.org/2026/talks/1");
        assert_eq!(absolute("//cdn.example.org/x", base), "https://cdn.example.org/x");
        assert_eq!(absolute("https://else.example", base), "https://else.example");
        assert_eq!(absolute("/talks/1", None), "/talks/1");
    }
}
