//! The faults of a folder in words: the folder is read without any; here each gets those of the reader.

use folder::{Argument, Fault};
use kernel::Say;

mod words {
    kernel::words!("folder");

    /// A message without its values. A test of the folder sees to it that every fault has one.
    pub fn message(id: &'static str) -> kernel::Say {
        kernel::Say::new(&ROOM, id)
    }
}

/// Where it is, and what.
pub fn fault(fault: &Fault) -> Say {
    let Fault { file, line, field, what } = fault;
    let what = what.arguments().into_iter().fold(words::message(what.message()), with);
    match line.map(|line| line.to_string()) {
        Some(line) if field.is_empty() => words::say::at_line(file, line, what),
        Some(line) => words::say::at_field(file, line, field, what),
        None if field.is_empty() => words::say::at_file(file, what),
        None => words::say::at_file(format!("{file}, {field}"), what),
    }
}

fn with(say: Say, (name, value): (&'static str, Argument)) -> Say {
    match value {
        Argument::Text(text) => say.with(name, text),
        Argument::Number(number) => say.with(name, number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    #[test]
    fn a_fault_names_its_file_its_line_and_its_field_in_words() {
        let empty = tempfile::tempdir().expect("a folder");
        let faults = folder::read(empty.path()).expect_err("nothing is there");
        assert_eq!(Lang::EN.tell(&fault(&faults[0])), "forum.toml: The file is not there.");
        let toml = b"[coalition]\nlanguages = [\"en\"]\nname.en = 5\n";
        std::fs::write(empty.path().join("forum.toml"), toml).expect("the disk takes it");
        let faults = folder::read(empty.path()).expect_err("a number is no name");
        let told: Vec<String> = faults.iter().map(|it| Lang::EN.tell(&fault(it))).collect();
        let wanted = "forum.toml, line 3, coalition.name.en: A text is wanted here, in quotation marks.";
        assert!(told.iter().any(|line| line == wanted), "{told:#?}");
    }
}
