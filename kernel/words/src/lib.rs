//! Turns a room's Fluent file into typed methods, and fails the build when a language lacks a word.
//!
//! `kernel::words!("registration")` reads `locales/<lang>/registration.ftl` of all nine languages while the room
//! compiles. A missing message, a message too many, or one with other variables than in English is a compile error.

mod file;

use file::{File, Message};
use proc_macro::TokenStream;
use proc_macro2::Span;
use quote::{format_ident, quote};
use std::path::{Path, PathBuf};

/// The languages in which the interface is complete, in the order of the product's lists. English is the source.
const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// Makes `Words` (words in a language) and `say` (messages that have no language yet) from a room's Fluent files.
///
/// # Errors
/// Does not compile when a file is missing or does not parse, or when the nine disagree on messages or variables.
#[proc_macro]
pub fn words(input: TokenStream) -> TokenStream {
    let room = syn::parse_macro_input!(input as syn::LitStr);
    match room_words(&room.value()) {
        Ok(tokens) => tokens.into(),
        Err(faults) => {
            let faults = faults.join("\n");
            syn::Error::new(room.span(), faults).to_compile_error().into()
        }
    }
}

fn room_words(room: &str) -> Result<proc_macro2::TokenStream, Vec<String>> {
    let locales = locales_folder().map_err(|fault| vec![fault])?;
    let files: Vec<File> = read_all(&locales, room)?;
    let english = files.last().expect("English is the last of the nine");
    let faults: Vec<String> = files.iter().flat_map(|file| file.differences(english)).collect();
    if faults.is_empty() { Ok(generate(room, &files, english)) } else { Err(faults) }
}

fn locales_folder() -> Result<PathBuf, String> {
    let here = std::env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    Path::new(&here)
        .ancestors()
        .map(|folder| folder.join("locales"))
        .find(|folder| folder.join("en").is_dir())
        .ok_or_else(|| format!("no locales/en above {here}"))
}

fn read_all(locales: &Path, room: &str) -> Result<Vec<File>, Vec<String>> {
    let read = LANGUAGES.map(|lang| File::read(lang, &locales.join(lang).join(format!("{room}.ftl")), room));
    let mut files = vec![];
    let mut faults = vec![];
    for result in read {
        match result {
            Ok(file) => files.push(file),
            Err(mut found) => faults.append(&mut found),
        }
    }
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

fn generate(room: &str, files: &[File], english: &File) -> proc_macro2::TokenStream {
    let texts = files.iter().map(|file| {
        let (lang, path) = (file.lang, file.path.to_string_lossy().into_owned());
        quote! { (#lang, include_str!(#path)) }
    });
    let methods = english.messages.iter().map(|message| method(room, message));
    let says = english.messages.iter().map(|message| say(room, message));
    quote! {
        /// The words of this room in one language.
        #[derive(Clone, Copy, Debug)]
        pub struct Words(pub ::kernel::words::Lang);


        static ROOM: ::kernel::words::Room = ::kernel::words::Room::new(&[#(#texts),*]);

        impl Words { #(#methods)* }

        /// The room's messages as values that have no language yet.
        pub mod say { #(#says)* }
    }
}

/// `registration-already-in` → `already_in`; a Rust keyword gets a trailing underscore.
fn ident(room: &str, id: &str) -> syn::Ident {
    let name = id.strip_prefix(&format!("{room}-")).unwrap_or(id).replace('-', "_");
    syn::parse_str::<syn::Ident>(&name)
        .unwrap_or_else(|_| format_ident!("{}_", name, span = Span::call_site()))
}

fn parameters(message: &Message) -> (Vec<syn::Ident>, &[String]) {
    (
        message.variables.iter().map(|name| format_ident!("{}", name.replace('-', "_"))).collect(),
        &message.variables,
    )
}

fn method(room: &str, message: &Message) -> proc_macro2::TokenStream {
    let (name, doc) = (ident(room, &message.id), &message.text);
    let (arguments, _) = parameters(message);
    quote! {
        #[doc = #doc]
        pub fn #name(&self #(, #arguments: impl ::kernel::words::Arg)*) -> String { self.0.tell(&say::#name(#(#arguments),*)) }
    }
}

fn say(room: &str, message: &Message) -> proc_macro2::TokenStream {
    let (name, id, doc) = (ident(room, &message.id), &message.id, &message.text);
    let (arguments, names) = parameters(message);
    quote! {
        #[doc = #doc]
        pub fn #name(#(#arguments: impl ::kernel::words::Arg),*) -> ::kernel::words::Say {
            ::kernel::words::Say::new(&super::ROOM, #id)#(.with(#names, #arguments))*
        }
    }
}
