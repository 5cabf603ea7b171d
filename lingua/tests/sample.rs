//! A sample of real names in several languages (Wikidata labels, CC0) with floors, two or three queries of a hundred below
//! what is reached: what is found must stay found.

use lingua::names::Index;
use lingua::report::scores;

#[test]
fn people_are_found_by_their_names_in_other_languages() {
    let names: Vec<&str> = include_str!("sample.pool.txt").lines().collect();
    let scores = scores(&Index::new(names.iter().enumerate()), &names, include_str!("sample.queries.tsv"));
    assert_eq!(scores.queries, 100);
    assert!(scores.first >= 0.96, "R@1 {}", scores.first);
    assert!(scores.among_ten >= 0.98, "R@10 {}", scores.among_ten);
    assert!(scores.duplicates >= 0.92, "dup@5% {}", scores.duplicates);
}
