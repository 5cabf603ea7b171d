//! Rows that are nobody.

use crate::{cells, rules, table};
use sheets::{Mapping, nobody};

/// The rows that are left.
fn people(text: &str) -> String {
    let table = table(text);
    let mapping = Mapping::guess(&table, &rules());
    cells(&table.without(&nobody(&table, &mapping)))
}

#[test]
fn the_empty_rows_of_a_form_with_its_total_and_signature_are_nobody() {
    let text = "No;Family name;Given name;E-mail\n1;Nagy;Éva;e@ngo.example\n2;;;\n3;Kiss;Ida;\n4;;-;\n5.;;;\n\
                ;Total: 2;;\n;;Signature;\n;Head of delegation ________;;5.9.2026\n";
    assert_eq!(people(text), "No;Family name;Given name;E-mail|1;Nagy;Éva;e@ngo.example|3;Kiss;Ida;");
}

#[test]
fn whoever_has_a_cell_of_their_own_stays_even_without_a_name() {
    for row in ["2;;;e@ngo.example", "2;;Ida;", ";Total;Anna;", ";Signature;Ivanov;"] {
        let text = format!("No;Family name;Given name;E-mail\n1;Nagy;Éva;\n{row}\n");
        assert_eq!(people(&text).matches('|').count(), 2, "{row}");
    }
}

#[test]
fn a_total_between_people_is_somebodys_row() {
    let text = "No;Family name;Given name\n1;Nagy;Éva\n;Total: 1;\n2;Kiss;Ida\n";
    assert_eq!(people(text), "No;Family name;Given name|1;Nagy;Éva|;Total: 1;|2;Kiss;Ida");
}

#[test]
fn a_list_of_nobody_has_no_rows() {
    assert_eq!(people("No;Family name;Given name\n1;;\n2;;\n"), "No;Family name;Given name");
}
