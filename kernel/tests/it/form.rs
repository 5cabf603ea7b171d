//! What a form says to what was typed.

use kernel::form::Form;

fn typed(name: &str, value: &str) -> Form {
    Form::from_pairs([(name.to_owned(), value.to_owned())])
}

fn said(form: Form) -> Vec<String> {
    form.into_errors().iter().map(|(_, say)| say.id().to_owned()).collect()
}

#[test]
fn a_number_beyond_its_bounds_is_told_the_bound() {
    for (value, wrong) in [
        ("-3", "kernel-field-too-small"),
        ("501", "kernel-field-too-large"),
        ("many", "kernel-field-not-number"),
    ] {
        let mut form = typed("places", value);
        assert_eq!(form.number("places", 0, 500), None);
        assert_eq!(said(form), [wrong], "{value}");
    }
    assert_eq!(typed("places", "500").number("places", 0, 500), Some(500));
}

#[test]
fn a_year_of_two_digits_is_asked_again() {
    let mut form = typed("arrival", "0026-11-28");
    assert_eq!(form.date("arrival"), None);
    assert_eq!(said(form), ["kernel-field-not-date"]);
    assert!(typed("arrival", "2026-11-28").date("arrival").is_some());
}
